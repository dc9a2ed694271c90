import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { unifiedDiff } from "../../server/src/cli/fix/unifiedDiff.ts";
import { applyEdits } from "../../server/src/core/fixes/safeFixes.ts";
import type { TextEdit } from "../../server/src/index.ts";
import { expectLinear } from "../support/cost.ts";

const folder = mkdtempSync(join(tmpdir(), "lodestone-diff-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const edit = (start: number, end: number, newText: string): TextEdit => ({ start, end, newText });

describe("unifiedDiff", () => {
  it("shows three lines around a change", () => {
    const text = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";
    expect(unifiedDiff("x/a.yaml", text, [edit(8, 9, "five")])).toBe(
      "--- a/x/a.yaml\n+++ b/x/a.yaml\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n",
    );
  });

  it("says where a file has no line end at its end", () => {
    expect(unifiedDiff("a", "x", [edit(0, 1, "y")])).toBe(
      "--- a/a\n+++ b/a\n@@ -1 +1 @@\n-x\n\\ No newline at end of file\n+y\n\\ No newline at end of file\n",
    );
  });

  it("is empty where nothing changes", () => {
    expect(unifiedDiff("a", "x\n", [])).toBe("");
    expect(unifiedDiff("a", "x\n", [edit(0, 1, "x")])).toBe("");
  });

  it("costs what the text is long, however many lines change", () => {
    expectLinear((count) => {
      const text = "code: 1\n".repeat(count);
      const edits = Array.from({ length: count }, (_, index) => edit(8 * index + 6, 8 * index + 7, '"1"'));
      return () => unifiedDiff("a", text, edits);
    }, 5_000);
  });
});

/** What a program makes of a text by a diff in an empty folder. */
function applied(command: "patch" | "git", name: string, text: string, diff: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  const args = command === "patch" ? ["-p1", "--binary", "-s", "--no-backup-if-mismatch", "-F0"] : ["apply", "--whitespace=nowarn"];
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, input: diff, encoding: "utf8" });
  expect(`${status} ${stdout}${stderr}`).toBe("0 ");
  return readFileSync(path, "utf8");
}

describe("patch and git apply", () => {
  it.each([
    "plain.bom.yaml",
    "a folder/with blanks.bom.yaml",
    'quote " and \\ backslash.bom.yaml',
    "größe-磁石.bom.yaml",
    "tab\tand escape \u001b.bom.yaml",
    " leading and trailing .bom.yaml",
  ])("take a file named %j", (name) => {
    const text = "one\ntwo\nthree\n";
    const edits = [edit(4, 7, "2")];
    const diff = unifiedDiff(name, text, edits);
    for (const command of ["git", "patch"] as const) expect(applied(command, name, text, diff), command).toBe("one\n2\nthree\n");
  });

  it("git takes a line end in a name, which patch refuses", () => {
    const diff = unifiedDiff("a\nb", "x\n", [edit(0, 1, "y")]);
    expect(applied("git", "a\nb", "x\n", diff)).toBe("y\n");
  });

  const line = fc.constantFrom("a", "b", "code: 3E001", "", "\ufeffmark", "old\rMac", "磁石");
  const lineEnd = fc.constantFrom("\n", "\r\n");
  const texts = fc
    .tuple(fc.array(fc.tuple(line, lineEnd), { minLength: 1, maxLength: 30 }), fc.boolean())
    .map(([lines, open]) => lines.flat().join("") + (open ? "last" : ""));
  const wishes = fc.array(fc.tuple(fc.nat(40), fc.nat(12), fc.constantFrom("", "x", "x\n", "\r\n", "y\nz")), {
    minLength: 1,
    maxLength: 6,
  });

  it("turn any text into what the edits make of it", () => {
    fc.assert(
      fc.property(texts, wishes, (text, steps) => {
        const edits: TextEdit[] = [];
        let at = 0;
        for (const [gap, cut, newText] of steps) {
          if (at + gap + cut > text.length) break;
          edits.push(edit(at + gap, at + gap + cut, newText));
          at += gap + cut + 1;
        }
        const wanted = applyEdits(text, edits);
        const diff = unifiedDiff("x.bom.yaml", text, edits);
        if (diff === "") expect(wanted).toBe(text);
        // An empty file is a file taken away to both programs.
        else if (wanted !== "")
          for (const command of ["git", "patch"] as const) expect(applied(command, "x.bom.yaml", text, diff)).toBe(wanted);
      }),
      { numRuns: 60 },
    );
  });
});
