// Generated from package.json by `npm run generate`. Do not edit.

/** The addresses of the project; undefined where it has none. */
export const project: { readonly homepage: string | undefined; readonly bugs: string | undefined } = {
  homepage: undefined,
  bugs: undefined,
};
