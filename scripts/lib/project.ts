/** Fields of package.json about the project on the web, in npm's forms. */
interface Manifest {
  readonly homepage?: string;
  readonly bugs?: string | { readonly url?: string };
}

/** Source of the module with the addresses of the project. Reports only ever contain an address from package.json. */
export function projectModule({ homepage, bugs }: Manifest): string {
  const reports = typeof bugs === "object" ? bugs.url : bugs;
  const literal = (address: string | undefined): string =>
    address === undefined ? "undefined" : JSON.stringify(address.replace(/(?:#.*|\/)$/, ""));
  return `
/** The addresses of the project; undefined where it has none. */
export const project: { readonly homepage: string | undefined; readonly bugs: string | undefined } = {
  homepage: ${literal(homepage)},
  bugs: ${literal(reports)},
};
`;
}
