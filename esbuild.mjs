// The only build script.
//   node esbuild.mjs [build [--outdir FOLDER]]   builds dist/, or another folder
//   node esbuild.mjs law [--previous FILE] [--out FILE]  writes law.json, the packs as a bundle for `law` in lodestone.yaml
//   node esbuild.mjs generate [--check]          writes, or with --check compares, what is generated
//   node esbuild.mjs docs [--check]              the same for the pages in docs/
//   node esbuild.mjs new-rule GROUP/NAME         makes the folder of a new rule
//   node esbuild.mjs programs                    brings the programs that the tests start, or says which are missing
//   node esbuild.mjs package                     builds, and makes lodestone.vsix of it
//   node esbuild.mjs executable [--built] [--out FILE]  builds, unless that is done, and makes the command a single file that needs no Node
//   node esbuild.mjs site [--outdir FOLDER]      makes the site in dist/site, or another folder
//   node esbuild.mjs vscode [desktop|web|electron] [--only WORDS]  the same, and tests it in a real VS Code
//   node esbuild.mjs screenshots                 the same, and takes the pictures in docs/images/
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import * as esbuild from "esbuild";
import { lazyPackages } from "./scripts/lib/lazyPackages.mjs";
import { plainParserState } from "./scripts/lib/parserState.mjs";
import { buildInParts } from "./scripts/lib/parts.mjs";
import { sourceDigest } from "./scripts/lib/sourceDigest.mjs";

const root = import.meta.dirname;
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** Target and logging that every bundle shares. */
const common = {
  absWorkingDir: root,
  bundle: true,
  logLevel: "warning",
  legalComments: "none",
  metafile: true,
  plugins: [plainParserState, lazyPackages],
};

/** Of jsonc-parser the scanner is used alone; its main module makes a thousand strings when it is loaded. */
const bundled = { ...common, alias: { "jsonc-parser": "jsonc-parser/lib/esm/impl/scanner.js" } };

/** The scripts, by the word on the command line. Each gives the exit status. */
const scripts = {
  build,
  law,
  generate,
  docs,
  "new-rule": newRule,
  programs,
  package: pack,
  executable,
  site,
  release,
  vscode,
  screenshots,
};

async function build(options) {
  return (await buildAll(options)) === undefined ? 1 : 0;
}

async function law(args) {
  const { values } = parseArgs({ args, options: { previous: { type: "string" }, out: { type: "string", default: "law.json" } } });
  const packs = (await runnable("scripts/bundleData.ts")).lawBundle(root, values.previous);
  for (const fault of packs.faults ?? []) console.error(fault);
  if (packs.faults !== undefined) return 1;
  writeFileSync(values.out, packs.text);
  console.log(`${values.out} written: version ${packs.bundle.law.version}, ${packs.bundle.law.digest}`);
  return 0;
}

/** Builds everything. Gives the files that each bundle was made of, by the name of the bundle; undefined where a pack is broken. */
async function buildAll(options, previousLaw) {
  const outdir = options[0] === "--outdir" && options[1] !== undefined ? options[1] : join(root, "dist");
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  const data = await runnable("scripts/bundleData.ts");
  const packs = data.lawBundle(root, previousLaw);
  for (const fault of packs.faults ?? []) console.error(fault);
  if (packs.faults !== undefined) return undefined;
  writeFileSync(join(outdir, "packs.json"), JSON.stringify(packs.bundle));
  const { catalogueModule, shippedCatalogues } = await runnable("scripts/catalogues.ts");
  const catalogues = shippedCatalogues(root);
  mkdirSync(join(outdir, "l10n"));
  for (const [locale, text] of Object.entries(catalogues)) writeFileSync(join(outdir, "l10n", `${locale}.json`), text);
  const { command, panels } = data.builtRulePages(root);
  const { pages, texts } = command;
  writeFileSync(join(outdir, "rule-pages.json"), JSON.stringify(pages));
  for (const [locale, said] of Object.entries(texts)) writeFileSync(join(outdir, `rule-pages.${locale}.json`), JSON.stringify(said));
  writeFileSync(join(outdir, "rule-panels.json"), JSON.stringify(panels));
  // The output is CommonJS, which starts faster than modules do; the package around it is of modules.
  writeFileSync(join(outdir, "package.json"), '{ "type": "commonjs" }\n');
  const clients = ["node", "browser"].map((platform) => bundleClient(outdir, platform));
  const servers = [bundleServer(outdir), bundleWebServer(outdir)];
  const bundles = [
    bundleCommand(outdir),
    bundleLaunch(outdir),
    bundleValidation(outdir),
    bundleApi(outdir, packs.bundle, catalogueModule(root, "library"), shippedCatalogues(root, "library")),
    proveReport(outdir),
    ...servers,
    ...clients,
  ];
  const made = await Promise.all(bundles);
  const { thirdPartyNotices } = await runnable("scripts/notices.ts");
  const inputs = made.flat().flatMap(({ metafile }) => Object.keys(metafile.inputs));
  writeFileSync(join(outdir, "THIRD-PARTY-NOTICES.txt"), thirdPartyNotices(root, inputs));
  const outputs = made.flat().flatMap(({ metafile }) => Object.entries(metafile.outputs));
  return new Map(outputs.map(([file, { inputs: of }]) => [basename(file), Object.keys(of)]));
}

/** The command, in parts. */
function bundleCommand(outdir) {
  return buildInParts(outdir, {
    ...bundled,
    entryPoints: ["server/src/node/cli.ts"],
    target: "node20",
    define: { LODESTONE_VERSION: JSON.stringify(version), LODESTONE_BUILD: JSON.stringify(sourceDigest(root)) },
  });
}

/** The small file that starts the command, or the language server for an editor. */
function bundleLaunch(outdir) {
  return esbuild.build({
    ...bundled,
    entryPoints: ["server/src/node/launch.ts"],
    outfile: join(outdir, "cli.js"),
    platform: "node",
    target: "node20",
    format: "cjs",
    minify: true,
  });
}

/** The language server for Node, loaded by `lodestone lsp` or started by an editor. */
function bundleServer(outdir) {
  return esbuild.build({
    ...bundled,
    entryPoints: ["server/src/node/lsp.ts"],
    outfile: join(outdir, "server.node.js"),
    platform: "node",
    target: "node20",
    format: "cjs",
    minify: true,
    define: { LODESTONE_VERSION: JSON.stringify(version) },
  });
}

/** Bundles the validation of foreign files against their own schemas, which command and server load only where a mapping asks for it. */
function bundleValidation(outdir) {
  return esbuild.build({
    ...bundled,
    entryPoints: ["server/src/core/mappings/foreign/validation/validation.ts"],
    outfile: join(outdir, "validation.js"),
    platform: "node",
    target: "node20",
    format: "cjs",
    minify: true,
  });
}

/** The language server for a web worker, whose client sets packs and catalogues before it. A built-in module of Node would fail the build. */
function bundleWebServer(outdir) {
  return esbuild.build({ ...webServer("self.lodestonePacks"), outfile: join(outdir, "server.browser.js") });
}

/** The same for the site, with the packs in it. */
function bundleSiteEngine(packs) {
  return esbuild.build({ ...webServer(JSON.stringify(packs)), write: false });
}

function webServer(packs) {
  return {
    ...bundled,
    entryPoints: ["server/src/browser/lsp.ts"],
    platform: "browser",
    target: "es2023",
    format: "iife",
    minify: true,
    charset: "utf8", // the script of a worker is always read as such
    define: {
      LODESTONE_VERSION: JSON.stringify(version),
      LODESTONE_PACKS: packs,
      LODESTONE_CATALOGUES: "self.lodestoneCatalogues",
    },
  };
}

/**
 * Bundles the module behind `import … from "lodestone"` with the packs, and copies its types. The target is a browser, which
 * proves that the core needs nothing of Node: a built-in module would fail the build.
 */
function bundleApi(outdir, packs, english, catalogues) {
  copyFileSync(join(root, "server/src/generated/lodestone.d.mts"), join(outdir, "lodestone.d.mts"));
  return esbuild.build({
    ...bundled,
    plugins: [...bundled.plugins, englishTexts(english)],
    entryPoints: ["server/src/api/index.ts"],
    outfile: join(outdir, "lodestone.mjs"),
    platform: "browser",
    target: "es2023",
    format: "esm",
    minify: true,
    charset: "utf8",
    define: {
      LODESTONE_VERSION: JSON.stringify(version),
      LODESTONE_PACKS: JSON.stringify(packs),
      LODESTONE_CATALOGUES: JSON.stringify(catalogues),
    },
  });
}

/** Bundles a module in place of the one with all English messages. */
function englishTexts(contents) {
  return {
    name: "english-texts",
    setup: (build) => build.onLoad({ filter: /[\\/]generated[\\/]texts\.ts$/ }, () => ({ contents, loader: "ts" })),
  };
}

/** The report for people in a browser: nothing is written, only proved, as for the façade. */
function proveReport(outdir) {
  return esbuild.build({
    ...bundled,
    entryPoints: ["server/src/report/build.ts", "server/src/report/html/page.ts"],
    outdir,
    write: false,
    platform: "browser",
    target: "es2023",
    format: "esm",
  });
}

/** The extension on its platform, without the server. Both run as CommonJS in an extension host, which lends them `vscode`. */
function bundleClient(outdir, platform) {
  return esbuild.build({
    ...bundled,
    entryPoints: [`client/src/${platform}/main.ts`],
    outfile: join(outdir, `client.${platform}.js`),
    platform,
    target: platform === "node" ? "node20" : "es2023",
    format: "cjs",
    external: ["vscode"],
    minify: true,
  });
}

async function programs() {
  const { bringPrograms } = await runnable("test/support/programs.ts");
  try {
    bringPrograms();
  } catch (error) {
    console.error(error.message);
    return 1;
  }
  return 0;
}

async function pack() {
  const status = await build([]);
  if (status !== 0) return status;
  const { packExtension } = await runnable("scripts/package.ts");
  await packExtension(root, join(root, ".cache", "extension"), join(root, "lodestone.vsix"));
  return 0;
}

async function executable(args) {
  const { executableName, makeExecutable } = await runnable("scripts/executable.ts");
  const options = { built: { type: "boolean", default: false }, out: { type: "string", default: executableName() } };
  const { built, out } = parseArgs({ args, options }).values;
  const status = built ? 0 : await build([]);
  if (status !== 0) return status;
  const main = `${out}.main.js`;
  await bundleExecutable(main);
  await makeExecutable(join(root, "dist"), main, out);
  rmSync(main);
  console.log(out);
  return 0;
}

/** The main script of the single executable. */
function bundleExecutable(outfile) {
  return esbuild.build({
    ...bundled,
    entryPoints: ["server/src/node/single.ts"],
    outfile,
    platform: "node",
    target: "node20",
    format: "cjs",
    minify: true,
    define: { LODESTONE_VERSION: JSON.stringify(version), LODESTONE_BUILD: JSON.stringify(sourceDigest(root)) },
  });
}

async function site(options) {
  const outdir = options[0] === "--outdir" && options[1] !== undefined ? options[1] : join(root, "dist", "site");
  if ((await makeSite(outdir)) === undefined) return 1;
  console.log(join(outdir, "index.html"));
  return 0;
}

/** Makes the site. Gives the files that its scripts were made of; undefined where a pack is broken. */
async function makeSite(outdir) {
  rmSync(outdir, { recursive: true, force: true });
  const data = await runnable("scripts/bundleData.ts");
  const packs = data.packBundle(root);
  for (const fault of packs.faults ?? []) console.error(fault);
  if (packs.faults !== undefined) return undefined;
  const [pages, engine] = await Promise.all([bundleSite(outdir), bundleSiteEngine(packs.bundle)]);
  const inputs = [pages, engine].flatMap(({ metafile }) => Object.keys(metafile.inputs));
  const { writeSite } = await runnable("scripts/site.ts");
  await writeSite(root, outdir, { inputs, engine: engine.outputFiles[0].text });
  return inputs;
}

/** The scripts of the site. They are no modules, so that pages can be opened from a disk too. */
function bundleSite(outdir) {
  return esbuild.build({
    ...bundled,
    entryPoints: {
      pages: "client/site/pages.ts",
      "try/playground": "client/site/playground/main.ts",
      "try/offline": "client/site/offline/worker.ts",
    },
    outdir,
    platform: "browser",
    target: "es2023",
    format: "iife",
    minify: true,
  });
}

async function release(args) {
  const { isDryRun, makeRelease, previousLawIn } = await runnable("scripts/release.ts");
  if (!isDryRun(args)) return 2;
  const folder = join(root, ".cache", "site");
  const previous = previousLawIn(args);
  const inputsOf = await buildAll([], previous);
  const inputs = await makeSite(folder);
  if (inputsOf === undefined || inputs === undefined) return 1;
  const { text } = (await runnable("scripts/bundleData.ts")).lawBundle(root, previous);
  return makeRelease(root, inputsOf, { folder, inputs }, text, args);
}

async function vscode(args) {
  const status = await pack();
  return status === 0 ? (await runnable("test/vscode/main.ts")).testExtension(root, args) : status;
}

async function screenshots() {
  const status = await pack();
  return status === 0 ? (await runnable("test/vscode/screenshots.ts")).takeScreenshots(root) : status;
}

async function generate(args) {
  const check = args.includes("--check");
  const changed = await (await runnable("scripts/generate.ts")).generate({ check });
  // Loaded after that, because the pages are made with the types, validators and registry that may just have been written.
  changed.push(...(await runnable("scripts/docs.ts")).generateDocs(root, { check }));
  changed.push(...(await runnable("scripts/declarations.ts")).generateDeclarations(root, { check }));
  for (const file of changed) console.error(check ? `${file} is not up to date: run \`npm run generate\`.` : `${file} written`);
  return check && changed.length > 0 ? 1 : 0;
}

async function docs(args) {
  const check = args.includes("--check");
  const changed = (await runnable("scripts/docs.ts")).generateDocs(root, { check });
  for (const file of changed) console.error(check ? `${file} is not up to date: run \`node esbuild.mjs docs\`.` : `${file} written`);
  return check && changed.length > 0 ? 1 : 0;
}

async function newRule([id = ""]) {
  const script = await runnable("scripts/new-rule.ts");
  try {
    for (const file of script.newRule(root, id)) console.error(`${file} written`);
  } catch (error) {
    if (!(error instanceof script.NewRuleError)) throw error;
    console.error(error.message);
    return 2;
  }
  return generate([]);
}

/** Loads a script that is written in TypeScript; what it needs from node_modules stays there. */
async function runnable(entry) {
  const outfile = join(root, ".cache", "scripts", `${basename(entry, ".ts")}.${process.pid}.mjs`); // two runs at once do not disturb each other
  await esbuild.build({
    ...common,
    entryPoints: [entry],
    outfile,
    platform: "node",
    target: "node20",
    format: "esm",
    packages: "external",
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile);
  }
}

const [name = "build", ...args] = process.argv.slice(2);
if (!Object.hasOwn(scripts, name)) {
  console.error(`There is no script ${name}. There are: ${Object.keys(scripts).join(", ")}.`);
  process.exitCode = 2;
} else {
  process.exitCode = await scripts[name](args).catch((error) => {
    // esbuild has printed its own errors with file and line; the reason alone is enough for all others.
    if (!Array.isArray(error.errors)) console.error(error);
    return 1;
  });
}
