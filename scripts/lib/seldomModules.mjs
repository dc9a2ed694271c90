import { createRequire } from "node:module";

/** Built-in modules and packages that few runs of the command need, and that take a millisecond or more to load each. */
const seldom = ["node:child_process", "node:crypto", "node:os", "node:v8", "node:worker_threads", "yaml"];

/**
 * Bundles programs for Node so that these modules are loaded when something of them is first used, not when the program
 * starts: the shortest run of the command loads forty modules of Node fewer (decisions/0028).
 *
 * @type {import("esbuild").Plugin}
 */
export const seldomModules = {
  name: "seldom-modules",
  setup(build) {
    const filter = new RegExp(`^(?:${seldom.join("|")})$`);
    build.onResolve({ filter }, ({ path, namespace, pluginData }) => {
      if (pluginData === itself) return undefined;
      if (namespace !== "seldom") return { path, namespace: "seldom" };
      if (path.startsWith("node:")) return { path, external: true };
      return build.resolve(path, {
        kind: "require-call",
        resolveDir: build.initialOptions.absWorkingDir ?? process.cwd(),
        pluginData: itself,
      });
    });
    build.onLoad({ filter, namespace: "seldom" }, ({ path }) => ({ contents: loadedOnUse(path), loader: "js" }));
  },
};

/** Marks that the module itself is looked for, not what stands in its place. */
const itself = Symbol("itself");

/** A CommonJS module with the names of another one, which it loads when one of them is asked for. */
function loadedOnUse(module) {
  const names = Object.keys(createRequire(import.meta.url)(module));
  return `for (const name of ${JSON.stringify(names)})
  Object.defineProperty(exports, name, { enumerable: true, get: () => require(${JSON.stringify(module)})[name] });`;
}
