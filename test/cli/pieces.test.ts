import { describe, expect, it } from "vitest";
import { gitlabFormat } from "../../server/src/cli/formats/gitlab.ts";
import { jsonFormat } from "../../server/src/cli/formats/json.ts";
import { junitFormat } from "../../server/src/cli/formats/junit.ts";
import { sarifFormat } from "../../server/src/cli/formats/sarif.ts";
import { textFormat } from "../../server/src/cli/formats/text.ts";
import { colorsFor } from "../../server/src/cli/terminal/layout.ts";
import { inEnglish } from "../../server/src/core/l10n/texts.ts";
import type { JudgedFile } from "../../server/src/report/fileReport.ts";
import { endOf, first as one } from "./judged.ts";

const found = one.report.findings[0];
if (found === undefined) throw new Error("the file has a finding");

/** The same file with its first finding many times. */
function many(count: number, message = found?.message ?? ""): JudgedFile {
  const finding = { ...found, message };
  return { ...one, report: { ...one.report, findings: Array.from({ length: count }, () => finding as NonNullable<typeof found>) } };
}

describe("a report on one large file", () => {
  it("may be longer than a text can be", () => {
    const format = jsonFormat("1.2.3", inEnglish, false);
    let length = 0;
    let longest = 0;
    for (const piece of format.file(many(330_000, "x".repeat(2_000)))) {
      length += piece.length;
      longest = Math.max(longest, piece.length);
    }
    expect(length).toBeGreaterThan(0x1fffffe8);
    expect(longest).toBeLessThan(5_000);
  }, 60_000);

  it.each([
    ["json", () => jsonFormat("1.2.3", inEnglish, false)],
    ["gitlab", () => gitlabFormat("", inEnglish)],
    ["junit", () => junitFormat("error", inEnglish)],
    ["junit that fails for nothing", () => junitFormat("never", inEnglish)],
    ["text", () => textFormat({ colors: colorsFor(false), columns: 100 }, true, inEnglish)],
    ["sarif", () => sarifFormat("1.2.3", [], {}, inEnglish)],
  ])("comes finding by finding: %s", (_name, make) => {
    const format = make();
    const file = many(500);
    const pieces = [...format.file(file), ...format.end(endOf([file]))];
    expect(pieces.join("").length).toBeGreaterThan(90_000);
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(5_000);
  });

  it("is the same JSON in pieces", () => {
    for (const file of [one, many(0), many(3)]) {
      const format = jsonFormat("1.2.3", inEnglish, false);
      const whole = format.begin() + [...format.file(file), ...format.file(file), ...format.end(endOf([file, file]))].join("");
      const parsed = JSON.parse(whole);
      expect(parsed.files).toEqual(JSON.parse(JSON.stringify([file.report, file.report])));
      expect(whole.slice(whole.indexOf('"files"'), whole.indexOf('"asOf": {', whole.indexOf("\n  ]")))).toBe(
        JSON.stringify({ files: parsed.files, state: parsed.state, asOf: {} }, null, 2)
          .slice(4)
          .replace(/"asOf": \{\}\n\}$/, ""),
      );
    }
  });
});
