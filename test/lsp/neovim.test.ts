import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { bring } from "../support/programs.ts";
import { magnet } from "./texts.ts";

/** A real editor, set up by the very lines that docs/editors.md gives. */
const folder = mkdtempSync(join(tmpdir(), "lodestone-neovim-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What neovim.lua writes. */
interface Seen {
  readonly error?: string;
  readonly found: boolean;
  readonly before: readonly object[];
  readonly fixed: boolean;
  readonly after: readonly object[];
  readonly text: string;
}

it("Neovim shows the findings and applies a fix", () => {
  const bin = join(folder, "bin");
  mkdirSync(bin);
  const command = join(bin, "lodestone");
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${new URL("../../dist/cli.js", import.meta.url).pathname}" "$@"\n`);
  chmodSync(command, 0o755);
  const file = join(folder, "x.bom.yaml");
  const text = magnet.replace("MAG-042", "3E001");
  writeFileSync(file, text);
  const init = join(folder, "init.lua");
  writeFileSync(init, `vim.cmd("filetype on")\n${documented("lua")}`);
  const seen = join(folder, "seen.json");

  const script = new URL("neovim.lua", import.meta.url).pathname;
  const run = spawnSync(bring("nvim"), ["--headless", "-n", "-u", init, "-S", script], {
    encoding: "utf8",
    timeout: 50_000,
    env: {
      ...process.env,
      PATH: `${bin}${delimiter}${process.env.PATH}`,
      HOME: folder,
      XDG_STATE_HOME: folder,
      XDG_CACHE_HOME: folder,
      LODESTONE_FILE: file,
      LODESTONE_SEEN: seen,
    },
  });
  expect([run.status, run.stderr]).toEqual([0, expect.any(String)]);
  const result = JSON.parse(readFileSync(seen, "utf8")) as Seen;
  expect(result.error).toBeUndefined();
  expect(result.found).toBe(true);
  expect(result.before).toContainEqual({ code: "yaml/ambiguous-scalar", line: 3, column: 16, severity: 1, source: "lodestone" });
  expect(result.before).toContainEqual(expect.objectContaining({ code: "end-use/missing", severity: 1 }));
  expect(result.fixed).toBe(true);
  expect(result.after).toContainEqual(expect.objectContaining({ code: "end-use/missing", severity: 1 }));
  expect(`${result.text}\n`).toBe(text.replace("3E001", '"3E001"'));
});

/** The first block of code in a language on the page about editors. */
function documented(language: string): string {
  const page = readFileSync(new URL("../../docs/editors.md", import.meta.url), "utf8");
  const [, code] = new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(page) ?? [];
  if (code === undefined) throw new Error(`docs/editors.md holds no ${language}`);
  return code;
}
