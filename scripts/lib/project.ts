/** What package.json may say of where the project is on the web, as npm takes it. */
interface Manifest {
  readonly homepage?: string;
  readonly bugs?: string | { readonly url?: string };
}

/** A module with the addresses of the project. Only one that package.json holds is ever written into a report. */
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
