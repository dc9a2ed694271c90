import { mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join, posix, resolve } from "node:path";
import * as esbuild from "esbuild";

/** Functions that a check of a few plain files never calls, by the part that holds them, the module that imports them, and their own. */
const parts = {
  commands: {
    "cli/main.ts": { "cli/commands/all.ts": ["commands"] },
    "cli/commands/check.ts": {
      "cli/compare/againstReport.ts": ["compareWithReport"],
      "cli/compare/earlierReport.ts": ["openEarlierReport"],
      "cli/compare/run.ts": ["compareFiles"],
    },
    "cli/check/judgeAll.ts": { "cli/fix/fixFile.ts": ["fixFile"] },
    "index.ts": {
      "core/papers/draft.ts": ["draftPapers"],
      "core/questions/itemQuestions.ts": ["itemQuestions", "questionSteps"],
      "core/sections/liveText.ts": ["openLiveText"],
    },
  },
  reports: {
    "cli/check/reports.ts": {
      "cli/formats/github.ts": ["githubFormat"],
      "cli/formats/gitlab.ts": ["gitlabFormat"],
      "cli/formats/html.ts": ["htmlFormat"],
      "cli/formats/json.ts": ["jsonFormat"],
      "cli/formats/junit.ts": ["junitFormat"],
      "cli/formats/markdown.ts": ["markdownFormat"],
      "cli/formats/sarif.ts": ["sarifFormat"],
    },
    "cli/report/judgedFile.ts": { "report/facts/fileFacts.ts": ["fileFacts"], "report/facts/work.ts": ["fileWork"] },
  },
  settings: {
    "core/formats/json/index.ts": { "core/formats/json/read.ts": ["readJson"] },
    "files/decode.ts": { "files/workbook/readWorkbook.ts": ["readWorkbook"] },
    "project/configs.ts": {
      "core/config/chain.ts": ["baselineOf", "isWhole", "lawOf", "packsOf", "readChain"],
      "core/config/chainFaults.ts": ["chainFaults"],
      "core/config/mergeConfigs.ts": ["mergeConfigs"],
      "project/schemaFiles.ts": ["readSchemas"],
    },
    "project/laws.ts": { "core/law/read.ts": ["readLaw"] },
    "project/unread.ts": { "core/config/bearsOut.ts": ["bearsOut"], "core/config/materialSearch.ts": ["searchMaterials"] },
  },
  rules: { "index.ts": { "core/company/compileRules.ts": ["compileRules"] } },
  yaml: {
    "core/formats/yaml/read.ts": {
      "core/formats/yaml/readEvents.ts": ["eventsOf", "treeOfEvents"],
      "core/formats/yaml/readRecovering.ts": ["readRecovering"],
    },
  },
};

/**
 * Builds the command in parts, which share modules: `command.js` is read by every run, a part in `command/` when a first function of it is
 * called. esbuild parts only modules with `import`, so the files are made CommonJS afterwards, and `import()` becomes `require()`: the core
 * has to call them at once.
 *
 * @param outdir folder of the files
 * @param options of esbuild, with one entry
 */
export async function buildInParts(outdir, options) {
  const [main] = options.entryPoints;
  const source = join(options.absWorkingDir, "server/src");
  const built = await esbuild.build({
    ...options,
    plugins: [...options.plugins, partsIn(source, join(options.absWorkingDir, main))],
    outdir,
    chunkNames: "[name]-[hash]",
    platform: "node",
    format: "esm",
    splitting: true,
    minify: true,
    charset: "utf8", // Node reads modules as UTF-8
    write: false,
  });
  const names = namesOf(built.metafile, main);
  const made = new Map(Object.entries(built.metafile.outputs).map(([path, output]) => [basename(path), output]));
  const inputs = { "command.js": {}, command: {} };
  for (const { path, text } of built.outputFiles) {
    const name = names.get(basename(path));
    if (name === undefined) continue;
    const calling = text
      .replace(/\bimport\(("[^"]+")\)/g, "require($1)")
      .replace(/"\.\/([\w.-]+\.js)"/g, (written, to) => (names.has(to) ? JSON.stringify(between(name, names.get(to))) : written));
    const { code } = await esbuild.transform(calling, { format: "cjs", target: options.target, minify: true, charset: "utf8" });
    mkdirSync(dirname(join(outdir, name)), { recursive: true });
    writeFileSync(join(outdir, name), code);
    Object.assign(inputs[name.split("/")[0]], made.get(basename(path)).inputs);
  }
  const outputs = Object.entries(inputs).map(([name, inputs]) => [join(outdir, name), { inputs }]);
  return { metafile: { ...built.metafile, outputs: Object.fromEntries(outputs) } };
}

/** The paths of the files, by the names that esbuild gave. The entry is left out: all of it stands in a file that the parts share. */
function namesOf({ outputs }, main) {
  const names = new Map();
  let shared = 0;
  for (const [path, { entryPoint, inputs }] of Object.entries(outputs)) {
    if (entryPoint === main) continue;
    const part = entryPoint?.match(/^part:(?:.*\/)?(.+?)(?:\.ts)?$/)?.[1] ?? `shared-${++shared}`;
    names.set(basename(path), main in inputs ? "command.js" : `command/${part}.js`);
  }
  return names;
}

/** The path of a file from another one. */
function between(from, to) {
  const path = posix.relative(posix.dirname(from), to);
  return path.startsWith(".") ? path : `./${path}`;
}

/** Bundles calls into parts. Each part imports the main module, so that esbuild leaves in one file what a check needs. */
function partsIn(source, main) {
  const paths = new Map();
  const members = new Map();
  for (const [part, importers] of Object.entries(parts)) {
    const all = new Map();
    for (const [importer, modules] of Object.entries(importers))
      for (const [module, functions] of Object.entries(modules)) {
        const path = join(source, module);
        paths.set(`${join(source, importer)} ${path}`, { part, functions });
        all.set(path, [...(all.get(path) ?? []), ...functions]);
      }
    members.set(part, all);
  }
  return {
    name: "parts",
    setup(build) {
      build.onResolve({ filter: /^\.{1,2}\// }, ({ path, importer }) => {
        const module = resolve(dirname(importer), path);
        const found = paths.get(`${importer} ${module}`);
        return found && { path: `${importer} ${module}`, namespace: "calls", pluginData: found };
      });
      build.onLoad({ filter: /./, namespace: "calls" }, ({ pluginData: { part, functions } }) => ({
        contents: functions
          .map((name) => `export function ${name}(...given) { return import("part:${part}").${name}(...given); }`)
          .join("\n"),
        resolveDir: source,
      }));
      build.onResolve({ filter: /^part:/ }, ({ path }) => ({ path: path.slice(5), namespace: "part" }));
      build.onResolve({ filter: /./ }, ({ path, kind, namespace, resolveDir }) =>
        kind === "dynamic-import" && namespace === "file"
          ? { path: path.startsWith(".") ? join(resolveDir, path) : path, namespace: "part" }
          : undefined,
      );
      build.onLoad({ filter: /./, namespace: "part" }, ({ path }) => {
        const modules = [...(members.get(path) ?? [])].map(
          ([module, names]) => `export { ${names.join(", ")} } from ${JSON.stringify(module)};`,
        );
        const exported = modules.length > 0 ? modules : [`export * from ${JSON.stringify(path)};`];
        return { contents: [`import ${JSON.stringify(main)};`, ...exported].join("\n"), resolveDir: source };
      });
    },
  };
}
