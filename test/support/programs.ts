import { execFileSync, spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** A program that tests start, beside those that come with Node. */
interface Program {
  readonly name: string;
  /** The package of Debian that holds it. */
  readonly debian: string;
  /** Gives the path of the program; undefined where there is none that will do. */
  readonly find: () => string | undefined;
  /** What else a person should know who has to bring it. */
  readonly note?: string;
}

/** Every program that a test starts stands here, so that a missing one is told before the first test, not by the last. */
const programs: readonly Program[] = [
  ...["bash", "fish", "git", "patch", "tar", "zsh"].map((name) => ({ name, debian: name, find: () => onPath(name) })),
  { name: "nvim", debian: "neovim", find: findNeovim, note: "Neovim 0.10 or later" },
  { name: "chromium", debian: "chromium", find: findChromium, note: "or Chrome; the variable CHROMIUM may hold its path" },
];

/** Where Chromium stands that is not on the path. */
const chromiums = [
  "/usr/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * Sees to it that every program is there that the tests start: as root on Debian it installs what is missing.
 *
 * @throws when one is missing, with all that are and what to do
 */
export function bringPrograms(wanted: readonly Program[] = programs): void {
  let missing = wanted.filter(({ find }) => find() === undefined);
  if (missing.length === 0) return;
  let fault: string | undefined;
  if (process.getuid?.() === 0 && onPath("apt-get") !== undefined) {
    fault = install(missing.map(({ debian }) => debian));
    missing = wanted.filter(({ find }) => find() === undefined);
  }
  if (missing.length > 0) throw new Error(whatToDo(missing, fault));
}

/** The path of one of the programs, for a test that is run by itself. */
export function bring(name: string): string {
  const wanted = programs.filter((program) => program.name === name);
  bringPrograms(wanted);
  const path = wanted[0]?.find();
  if (path === undefined) throw new Error(`${name} is none of the programs that tests start.`);
  return path;
}

/** Installs packages of Debian; gives what went wrong. */
function install(packages: readonly string[]): string | undefined {
  console.error(`Installing what the tests start, with apt-get: ${packages.join(", ")}.`);
  const options = {
    stdio: ["ignore", "ignore", "inherit"] as ("ignore" | "inherit")[],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  const patience = ["-qq", "-o", "DPkg::Lock::Timeout=300"];
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", ...packages]])
    try {
      execFileSync("apt-get", [...patience, ...args], options);
    } catch (error) {
      return `\`apt-get ${args.join(" ")}\` failed: ${error instanceof Error ? error.message : String(error)}`;
    }
  return undefined;
}

function whatToDo(missing: readonly Program[], fault: string | undefined): string {
  const names = missing.map(({ name, note }) => (note === undefined ? name : `${name} (${note})`));
  const command = `apt-get install -y --no-install-recommends ${missing.map(({ debian }) => debian).join(" ")}`;
  return [
    `The tests start programs that this machine lacks: ${names.join(", ")}.`,
    ...(fault === undefined ? [] : [fault]),
    "Bring them onto the PATH, then run the tests again. On Debian:",
    `  sudo apt-get update && sudo ${command}`,
  ].join("\n");
}

function findChromium(): string | undefined {
  const named = process.env.CHROMIUM ?? "";
  if (named !== "") return existsSync(named) ? named : undefined;
  const onThePath = ["chromium", "chromium-browser", "google-chrome"].map(onPath).find((path) => path !== undefined);
  return onThePath ?? chromiums.find((path) => existsSync(path));
}

/** The lines of docs/editors.md, which a test runs, are for Neovim 0.10 and later. */
function findNeovim(): string | undefined {
  const path = onPath("nvim");
  if (path === undefined) return undefined;
  const [, major, minor] = /^NVIM v(\d+)\.(\d+)/.exec(spawnSync(path, ["--version"], { encoding: "utf8" }).stdout ?? "") ?? [];
  return Number(major) > 0 || Number(minor) >= 10 ? path : undefined;
}

function onPath(name: string): string | undefined {
  const file = process.platform === "win32" ? `${name}.exe` : name;
  const paths = (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, file));
  return paths.find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
