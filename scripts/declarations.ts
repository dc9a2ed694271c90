import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";

const file = "server/src/generated/lodestone.d.mts";
const banner = "// Generated from server/src/api/ by `npm run generate`. Do not edit.\n";

/**
 * Rolls up the public types of the package into one file. Returns the changed file as a path from `root`; with `check` it writes nothing
 * and returns the file if it is outdated.
 * TypeScript emits declarations, and api-extractor, which brings its own older TypeScript, rolls them up from the entry point. Throws where
 * a source has an error.
 */
export function generateDeclarations(root: string, { check }: { readonly check: boolean }): string[] {
  const text = banner + rolledUp(root);
  const path = join(root, file);
  if (existsSync(path) && readFileSync(path, "utf8") === text) return [];
  if (!check) writeFileSync(path, text);
  return [file];
}

function rolledUp(root: string): string {
  const folder = join(root, ".cache", `types.${process.pid}`); // two runs at once do not disturb each other
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  const project = join(root, "server/src/api/tsconfig.types.json");
  try {
    const { status, stdout, stderr } = spawnSync(process.execPath, [compiler, "-p", project, "--outDir", folder], { encoding: "utf8" });
    if (status !== 0) throw new Error(`The types of the package cannot be made:\n${stdout}${stderr}`);
    return rollUp(root, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Rolls up the declarations in a folder. */
function rollUp(root: string, folder: string): string {
  const entry = join(folder, "api/index.d.ts");
  const rolled = join(folder, "lodestone.d.ts");
  const error = { logLevel: ExtractorLogLevel.Error };
  const none = { logLevel: ExtractorLogLevel.None };
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: folder,
      newlineKind: "lf",
      mainEntryPointFilePath: entry,
      compiler: {
        overrideTsconfig: { compilerOptions: { target: "ES2022", types: [], moduleResolution: "bundler", strict: true }, files: [entry] },
      },
      dtsRollup: { enabled: true, untrimmedFilePath: rolled },
      messages: {
        compilerMessageReporting: { default: error },
        // Types that exports refer to are in the file without being exported, and no export is a beta.
        extractorMessageReporting: { default: error, "ae-forgotten-export": none, "ae-missing-release-tag": none },
        tsdocMessageReporting: { default: none },
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, "package.json"),
  });
  const faults: string[] = [];
  Extractor.invoke(config, {
    localBuild: true,
    messageCallback(message) {
      if (message.logLevel === "error") faults.push(message.formatMessageWithLocation(root));
      message.handled = true;
    },
  });
  if (faults.length > 0) throw new Error(`The types of the package cannot be rolled up:\n${faults.join("\n")}`);
  return readFileSync(rolled, "utf8");
}
