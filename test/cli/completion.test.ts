import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkOptions } from "../../server/src/cli/check/options.ts";
import { completionModel } from "../../server/src/cli/completion/model.ts";
import { inEnglish } from "../../server/src/core/l10n/texts.ts";
import { rules } from "../../server/src/rules/registry.ts";
import { builtIn } from "../company/support.ts";
import { bring } from "../support/programs.ts";
import { main, memoryHost } from "./memoryHost.ts";

/** A folder with two files to complete, and the scripts as the command prints them. */
const folder = mkdtempSync(join(tmpdir(), "lodestone-completion-"));
const work = join(folder, "work");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function lodestone(...args: readonly string[]) {
  const host = memoryHost({ files: { "/repo/a.bom.yaml": "kind: bom\nid: A\nitems: []\n" }, packs: () => builtIn });
  const status = await main(args, host);
  return { status, out: host.out(), err: host.err() };
}

const script = (shell: string) => join(folder, `lodestone.${shell}`);

beforeAll(async () => {
  mkdirSync(work);
  writeFileSync(join(work, "servo.bom.yaml"), "");
  for (const shell of ["bash", "zsh", "fish"]) writeFileSync(script(shell), (await lodestone("completion", shell)).out);
});

/** Runs a shell in the folder of work. */
function shell(name: string, args: readonly string[]): string {
  const env = { PATH: process.env.PATH, HOME: folder, TERM: "xterm" };
  const { error, status, stdout, stderr } = spawnSync(bring(name), args, { cwd: work, encoding: "utf8", timeout: 120_000, env });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stdout}${stderr}`);
  return stdout;
}

const commandNames = [
  "check",
  "explain",
  "rules",
  "acts",
  "packs",
  "law",
  "waivers",
  "baseline",
  "init",
  "config",
  "mapping",
  "merge",
  "questions",
  "request",
  "answers",
  "draft",
  "convert",
  "test",
  "hook",
  "lsp",
  "mcp",
  "completion",
  "help",
];
const checkFlags = [...Object.keys(checkOptions), "locale", "help"].map((name) => `--${name}`);

describe("bash", () => {
  /** What bash is offered; words as it cuts them itself. */
  const offered = (...words: readonly string[]): string[] => {
    const typed = words.map((word) => `'${word}'`).join(" ");
    const lines = `source "${script("bash")}"; COMP_WORDS=(lodestone ${typed}); COMP_CWORD=${words.length}; _lodestone 2> /dev/null; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return shell("bash", ["--norc", "-c", lines])
      .split("\n")
      .filter((line) => line !== "");
  };

  it("completes commands, options and values", () => {
    expect(offered("").sort()).toEqual([...commandNames, "--help", "--version"].sort());
    expect(offered("che")).toEqual(["check"]);
    expect(offered("check", "--").sort()).toEqual([...checkFlags].sort());
    expect(offered("check", "--fail-on", "")).toEqual(["error", "warning", "information", "never"]);
    expect(offered("check", "--format", "=", "js")).toEqual(["json"]);
    expect(offered("check", "--format", "=")).toContain("sarif");
    expect(offered("acts", "--format", "s")).toEqual([]);
    expect(offered("explain", "customs/re")).toEqual(["customs/remark"]);
    expect(offered("completion", "f")).toEqual(["fish"]);
    expect(offered("help", "wai")).toEqual(["waivers"]);
  });

  it("leaves files to bash, and only where there are some", () => {
    expect(offered("check", "ser")).toEqual([]);
    expect(shell("bash", ["--norc", "-c", `source "${script("bash")}"; complete -p lodestone`])).toContain("-o bashdefault -o default");
  });
});

describe("fish", () => {
  const offered = (line: string): string[] =>
    shell("fish", ["--no-config", "-c", `source "${script("fish")}"; complete -C ${JSON.stringify(`lodestone ${line}`)}`])
      .split("\n")
      .flatMap((found) => (found === "" ? [] : [found.split("\t", 1)[0] ?? ""]));

  it("completes commands, options, values and files", () => {
    expect(offered("").sort()).toEqual([...commandNames].sort());
    expect(offered("check --").sort()).toEqual([...checkFlags].sort());
    expect(offered("check --fail-on ").sort()).toEqual(["error", "information", "never", "warning"]);
    expect(offered("check --format=js")).toEqual(["--format=json"]);
    expect(offered("check --as-of ")).toEqual([]);
    expect(offered("check ser")).toEqual(["servo.bom.yaml"]);
    expect(offered("rules ser")).toEqual([]);
    expect(offered("explain customs/re")).toEqual(["customs/remark"]);
    expect(offered("completion f")).toEqual(["fish"]);
  });
});

describe("zsh", () => {
  /** What becomes of lines when a person types them and presses the tab key. */
  const completed = (lines: readonly string[]): string[] => {
    const out = join(folder, "typed");
    writeFileSync(out, "");
    writeFileSync(
      join(folder, "setup.zsh"),
      `autoload -Uz compinit; compinit -u -d ${folder}/dump; source ${script("zsh")}; unsetopt LIST_AMBIGUOUS BEEP
keep() { print -r -- "$BUFFER" >> ${out}; BUFFER="" }; zle -N keep; bindkey '^X' keep; print -r -- ready >> ${out}\n`,
    );
    const driver = `zmodload zsh/zpty; zmodload zsh/zselect; count() { print -- \${#\${(f)"$(< ${out})"}} }
await() { for i in {1..900}; do zpty -r -t z seen > /dev/null; (( $(count) >= $1 )) && return; zselect -t 10; done; print -u2 "zsh never came to line $1"; exit 3 }
zpty -b z zsh -f -i; zpty -w z 'source ${folder}/setup.zsh'; await 1
${lines.map((line, index) => `zpty -w -n z $'${line}\\t\\C-x'; await ${index + 2}`).join("\n")}
zpty -d z`;
    shell("zsh", ["-f", "-c", driver]);
    return readFileSync(out, "utf8").trimEnd().split("\n").slice(1);
  };

  it("completes commands, options, values and files", () => {
    const typed = {
      "lodestone che": "lodestone check ",
      "lodestone check --fail-on nev": "lodestone check --fail-on never ",
      "lodestone check --format=js": "lodestone check --format=json ",
      "lodestone check --stdin-f": "lodestone check --stdin-filename=",
      "lodestone check --no-w": "lodestone check --no-waivers ",
      "lodestone check --quiet ser": "lodestone check --quiet servo.bom.yaml ",
      "lodestone explain customs/re": "lodestone explain customs/remark ",
      "lodestone explain ser": "lodestone explain servo.bom.yaml ",
      "lodestone rules ser": "lodestone rules ser",
      "lodestone completion f": "lodestone completion fish ",
    };
    expect(completed(Object.keys(typed)).map((line) => line.trimEnd())).toEqual(Object.values(typed).map((line) => line.trimEnd()));
  });
});

describe("what is offered", () => {
  it("is accepted by the command", async () => {
    for (const name of ["check", "hook"]) {
      const { commands } = completionModel(
        { [name]: { usage: "[PATH…]", summary: "", details: [], options: checkOptions, run: async () => 0 } },
        [],
        inEnglish,
      );
      for (const option of commands[0]?.options ?? []) {
        for (const value of Array.isArray(option.value) ? option.value : []) {
          const { err } = await lodestone(name, `--${option.name}=${value}`, "a.bom.yaml");
          expect(err).not.toContain("is not known");
        }
      }
    }
    expect((await lodestone("acts", "--format=json")).status).toBe(0);
  });

  it("holds every rule, and the shells by name", async () => {
    const { out } = await lodestone("completion", "bash");
    for (const { meta } of rules) expect(out).toContain(meta.id);
    expect(await lodestone("completion", "fisch")).toMatchObject({ status: 2, err: expect.stringContaining("Did you mean `fish`?") });
    expect(await lodestone("completion")).toMatchObject({ status: 2, err: expect.stringContaining("Write bash, zsh or fish.") });
    expect((await lodestone("help", "completion")).out.match(/^ +(-\w, )?--\w+/gm)).toEqual(["      --locale"]);
  });
});
