/** Packages that few runs need, and modules of Node that take milliseconds to load: the classes and functions that are used of each. */
const packages = {
  fflate: { classes: ["Inflate"] },
  htmlparser2: { classes: ["Parser"] },
  yaml: { classes: ["Composer", "Lexer", "Parser"], functions: ["isAlias", "isMap", "isScalar", "isSeq"] },
};
const modules = {
  "node:child_process": { functions: ["spawnSync"] },
  "node:crypto": { functions: ["createHash", "randomBytes"] },
  "node:v8": { functions: ["setFlagsFromString"] },
};

/** Importers of which this is asked: scripts use more of these packages. */
const ours = /[\\/]server[\\/]src[\\/]/;

/**
 * Bundles these packages so that they are loaded when a first object of a class is made or a first function called, and not when a program
 * starts; modules of Node alike, in the programs that are CommonJS.
 *
 * @type {import("esbuild").Plugin}
 */
export const lazyPackages = {
  name: "lazy-packages",
  setup(build) {
    const { absWorkingDir: resolveDir, format, splitting } = build.initialOptions;
    const lazy = format === "cjs" || splitting ? { ...packages, ...modules } : packages;
    build.onResolve({ filter: /^(?:real:.+|fflate|htmlparser2|yaml|node:child_process|node:crypto|node:v8)$/ }, ({ path, importer }) => {
      if (!path.startsWith("real:")) return path in lazy && ours.test(importer) ? { path, namespace: "lazy" } : undefined;
      const name = path.slice(5);
      return name in modules ? { path: name, external: true } : { path: name, namespace: "real" };
    });
    build.onLoad({ filter: /./, namespace: "lazy" }, ({ path }) => {
      const { classes = [], functions = [] } = lazy[path];
      const real = `require("real:${path}")`;
      const lines = [
        ...classes.map((name) => `export function ${name}(...given) { return new (${real}.${name})(...given); }`),
        ...functions.map((name) => `export function ${name}(...given) { return ${real}.${name}(...given); }`),
      ];
      return { contents: lines.join("\n"), resolveDir };
    });
    build.onLoad({ filter: /./, namespace: "real" }, ({ path }) => ({
      contents: `export { ${[packages[path].classes ?? [], packages[path].functions ?? []].flat().join(", ")} } from "${path}";`,
      resolveDir,
    }));
  },
};
