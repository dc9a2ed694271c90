import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { bring, bringPrograms } from "./programs.ts";

const all = { bash: "bash", fish: "fish", git: "git", patch: "patch", tar: "tar", zsh: "zsh", nvim: "neovim", chromium: "chromium" };

let bin: string;
beforeEach(() => {
  bin = mkdtempSync(join(tmpdir(), "lodestone-programs-"));
  vi.stubEnv("PATH", bin);
  vi.stubEnv("CHROMIUM", join(bin, "chromium"));
  return () => rmSync(bin, { recursive: true, force: true });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** Puts a program on the path, which is empty otherwise. */
function place(name: string, script: string): void {
  writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, name), 0o755);
}

function placeAll(): void {
  for (const name of Object.keys(all)) place(name, name === "nvim" ? "echo NVIM v0.10.4" : "");
}

const asRoot = (yes: boolean) => vi.spyOn(process, "getuid").mockReturnValue(yes ? 0 : 1000);

describe("the programs that tests start", () => {
  it("are not asked for where all are there", () => {
    placeAll();
    expect(() => bringPrograms()).not.toThrow();
    expect(bring("zsh")).toBe(join(bin, "zsh"));
  });

  it("are all named where they are missing and cannot be installed, with what to do", () => {
    asRoot(false);
    place("apt-get", "exit 0");
    expect(() => bringPrograms()).toThrow(
      /lacks: bash, fish, git, patch, tar, zsh, nvim \(Neovim 0\.10 or later\), chromium \(.*\)\.\n.*On Debian:\n {2}sudo apt-get update && sudo apt-get install -y --no-install-recommends bash fish git patch tar zsh neovim chromium$/,
    );
    asRoot(true);
    rmSync(join(bin, "apt-get"));
    expect(() => bringPrograms()).toThrow("lacks: bash, fish, git");
  });

  it("are missing where they are too old", () => {
    asRoot(false);
    placeAll();
    place("nvim", "echo NVIM v0.7.2");
    expect(() => bringPrograms()).toThrow(/lacks: nvim \(Neovim 0\.10 or later\)\.\n/);
  });

  it("are installed as root on Debian, those that are missing and no others", () => {
    asRoot(true);
    placeAll();
    for (const name of ["fish", "nvim"]) rmSync(join(bin, name));
    const made = `printf '#!/bin/sh\\necho NVIM v0.11.0\\n'`;
    place("apt-get", `echo "$@" >> ${bin}/asked; ${made} > ${bin}/fish; ${made} > ${bin}/nvim; /bin/chmod +x ${bin}/fish ${bin}/nvim`);
    bringPrograms();
    const asked = readFileSync(join(bin, "asked"), "utf8").split("\n");
    expect(asked[0]).toMatch(/ update$/);
    expect(asked[1]).toMatch(/ install -y --no-install-recommends fish neovim$/);
  });

  it("are named where apt-get fails or brings something else, with its fault", () => {
    asRoot(true);
    place("apt-get", "exit 100");
    expect(() => bringPrograms()).toThrow(/lacks: bash, .*\n`apt-get update` failed/);
    place("apt-get", "exit 0");
    expect(() => bringPrograms()).toThrow("lacks: bash, fish");
  });

  it("stand in the list, whichever file starts them", () => {
    const files = readdirSync("test", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
    const started = files.flatMap((file) =>
      [...readFileSync(join("test", file), "utf8").matchAll(/\b(?:spawn|spawnSync|execFileSync|run|shell|bring)\(\s*"([a-z][\w-]*)"/g)].map(
        ([, name]) => name,
      ),
    );
    expect(started).toEqual(expect.arrayContaining(["bash", "git", "nvim", "zsh"]));
    const others = ["npm", "npx", "sh", "mkfifo", "hostname", "apt-get"]; // come with Node or the system, or are not counted on
    expect(started.filter((name = "") => !Object.hasOwn(all, name) && !others.includes(name))).toEqual([]);
  });
});
