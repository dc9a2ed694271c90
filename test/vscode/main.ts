import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as esbuild from "esbuild";
import type { Browser } from "playwright-core";
import { launchChromium } from "./host/chromium.ts";
import { runInElectron } from "./host/electron.ts";
import { installVsCode } from "./host/install.ts";
import { installExtension, startServer } from "./host/server.ts";
import { runSuite, type SuiteRun } from "./host/session.ts";
import { tell } from "./host/tell.ts";

const timeout = 600_000; // milliseconds, for one run of the suite

/** The extension hosts that VS Code in a browser has, by their names on the command line. */
const hosts = { desktop: "node", web: "web" } as const;

/** Which tests to run, and where. */
interface Selection {
  /** Of `hosts`, both when empty; or `electron` alone. */
  readonly names: readonly string[];
  /** Words that stand in the name of each test to run; all tests have the empty text. */
  readonly only: string;
}

/**
 * Runs the suite on the packed extension, inside a real VS Code, and prints every test.
 *
 * @param args names of hosts, and `--only WORDS`
 * @returns exit status: 0 when every test passed
 */
export async function testExtension(root: string, args: readonly string[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "lodestone-vscode-"));
  const selection = selectionOf(args);
  const failed = selection.names.includes("electron")
    ? await runInElectron(await prepare(root, folder, { kind: "node", extension: unpacked(root), only: selection.only }))
    : await testInBrowser(root, folder, selection);
  if (failed === 0) rmSync(folder, { recursive: true, force: true });
  console.log(failed === 0 ? "VS Code: all tests passed" : `VS Code: ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

function selectionOf(args: readonly string[]): Selection {
  const at = args.indexOf("--only");
  return at < 0 ? { names: args, only: "" } : { names: args.toSpliced(at, 2), only: args[at + 1] ?? "" };
}

/** Runs the suite in both hosts at once and gives the number of failures; the logs of a host with any are left in `folder`. */
async function testInBrowser(root: string, folder: string, { names, only }: Selection): Promise<number> {
  const vscode = installVsCode(join(root, ".cache", "vscode"));
  await installExtension(vscode, folder, join(root, "lodestone.vsix"));
  const server = await startServer(vscode, folder);
  try {
    const chosen = Object.entries(hosts).filter(([name]) => names.length === 0 || names.includes(name));
    const failures = chosen.map(async ([name, kind]) => {
      // The desktop host uses the extension as installed; a web extension under development must be named by its folder.
      const run = await prepare(root, folder, { kind, extension: kind === "web" ? unpacked(root) : stub(folder), only });
      return tell(name, await inBrowser((browser) => runSuite(browser, server, run)), (text) => {
        const file = join(folder, `${name}.log`);
        writeFileSync(file, text);
        return file;
      });
    });
    return (await Promise.all(failures)).reduce((sum, failed) => sum + failed, 0);
  } finally {
    await server.stop();
  }
}

/** Starts a browser of its own, since pages of one share a clipboard, and closes it at the end. */
async function inBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await launchChromium();
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

type Prepared = Pick<SuiteRun, "kind" | "extension"> & Pick<Selection, "only">;

/** Lays out a fresh workspace and the compiled suite. */
async function prepare(root: string, folder: string, { kind, extension, only }: Prepared): Promise<SuiteRun> {
  const workspace = join(folder, `workspace-${kind}`);
  cpSync(join(root, "test", "vscode", "workspace"), workspace, { recursive: true });
  const suite = join(folder, `suite-${kind}.js`);
  await esbuild.build({
    entryPoints: [join(root, "test", "vscode", "suite", "index.ts")],
    outfile: suite,
    bundle: true,
    format: "cjs",
    platform: kind === "node" ? "node" : "browser",
    external: ["vscode"],
    define: { ONLY: JSON.stringify(only), HAS_PROCESS: String(kind === "node") },
  });
  return { kind, workspace, suite, extension, timeout };
}

/** The folder whose content the package is made of, and nothing else. */
function unpacked(root: string): string {
  return join(root, ".cache", "extension");
}

/** An empty extension. VS Code runs a suite only for an extension under development; the one under test is installed from its package. */
function stub(folder: string): string {
  const extension = join(folder, "stub");
  mkdirSync(extension, { recursive: true });
  const manifest = { name: "stub", publisher: "test", version: "0.0.1", engines: { vscode: "*" } };
  writeFileSync(join(extension, "package.json"), JSON.stringify(manifest));
  return extension;
}
