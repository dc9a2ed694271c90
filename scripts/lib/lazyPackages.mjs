/** Classes of packages that few runs need, and that take 10 ms to load: the parts of a reader of workbooks. */
const classes = { fflate: "Inflate", htmlparser2: "Parser" };

/**
 * Bundles these packages so that they are loaded when a first object of the class is made, and not when a program starts.
 *
 * @type {import("esbuild").Plugin}
 */
export const lazyPackages = {
  name: "lazy-packages",
  setup(build) {
    const resolveDir = build.initialOptions.absWorkingDir;
    build.onResolve({ filter: /^(?:real:)?(?:fflate|htmlparser2)$/ }, ({ path, namespace }) => {
      if (namespace === "real") return undefined;
      return path.startsWith("real:") ? { path: path.slice(5), namespace: "real" } : { path, namespace: "lazy" };
    });
    build.onLoad({ filter: /./, namespace: "lazy" }, ({ path }) => {
      const name = classes[path];
      return { contents: `export function ${name}(...given) { return new (require("real:${path}").${name})(...given); }`, resolveDir };
    });
    build.onLoad({ filter: /./, namespace: "real" }, ({ path }) => ({
      contents: `export { ${classes[path]} } from "${path}";`,
      resolveDir,
    }));
  },
};
