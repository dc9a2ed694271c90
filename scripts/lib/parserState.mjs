import { readFileSync } from "node:fs";

const written = "\t\t...DEFAULT_PARSER_OPTIONS,\n\t\t...options,\n\t\tinput:";
const meant = '\t\tfilename: options?.filename ?? "",\n\t\tmaxDepth: options?.maxDepth ?? DEFAULT_PARSER_OPTIONS.maxDepth,\n\t\tinput:';

/**
 * Bundles js-yaml with a parser state that is written as one literal. Its two spreads give each call's state a hidden
 * class of its own on Node 20, so that whatever was compiled for the last text is thrown away at the next: many small
 * texts take three times as long (decisions/0007). The behaviour is the same; should the place ever be written
 * differently, the build fails.
 *
 * @type {import("esbuild").Plugin}
 */
export const plainParserState = {
  name: "plain-parser-state",
  setup(build) {
    build.onLoad({ filter: /[\\/]js-yaml[\\/]dist[\\/]js-yaml\.mjs$/ }, ({ path }) => {
      const source = readFileSync(path, "utf8");
      if (source.split(written).length !== 2)
        return {
          errors: [{ text: `${path} no longer makes its parser state as decisions/0007 says; look whether the change is still needed.` }],
        };
      return { contents: source.replace(written, () => meant), loader: "js" };
    });
  },
};
