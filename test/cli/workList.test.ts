import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { workLine } from "../../server/src/cli/formats/workLine.ts";
import { inEnglish } from "../../server/src/core/l10n/texts.ts";
import type { ReportWork } from "../../server/src/generated/report.ts";
import { builtIn } from "../company/support.ts";
import { main, memoryHost } from "./memoryHost.ts";

const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
for (const name of ["codes", "common", "report"])
  ajv.addSchema(JSON.parse(readFileSync(`schemas/${name}.schema.json`, "utf8")), `${name}.schema.json`);

const magnet = (part: string) =>
  `  - partNumber: ${part}\n    description: Sintered NdFeB magnet N42SH\n    quantity: 1\n    countryOfOrigin: CN\n    supplier: Example Magnets\n`;
const files = {
  "/repo/a.bom.yaml": `kind: bom\nid: A\nitems:\n${magnet("A-1")}${magnet("A-2")}`,
  "/repo/b.bom.yaml": `kind: bom\nid: B\nitems:\n${magnet("B-1")}`,
};

async function check(...argv: string[]) {
  const host = memoryHost({ files, packs: () => builtIn, today: "2026-06-01" });
  return { status: await main(["check", ...argv], host), out: host.out(), err: host.err() };
}

describe("check --work-list", () => {
  it("adds what to do, who does it and for which parts, a letter to a supplier being one row", async () => {
    const report = JSON.parse((await check("--format", "json", "--work-list")).out);
    const validate = ajv.getSchema("report.schema.json");
    validate?.(report);
    expect(validate?.errors).toBeNull();
    const letters = report.work.filter(({ action }: { readonly action: string }) => action === "ask");
    expect(letters).toEqual([
      expect.objectContaining({ person: "purchasing", what: "Ask Example Magnets for", of: "Example Magnets", places: 3 }),
    ]);
    expect(
      letters[0].parts.map(({ name, path, at }: { name: string; path: string; at: { line: number } }) => [name, path, at.line]),
    ).toEqual([
      ["A-1", "a.bom.yaml", 4],
      ["A-2", "a.bom.yaml", 9],
      ["B-1", "b.bom.yaml", 4],
    ]);
  });

  it("is the same beside a report with all facts", async () => {
    const alone = JSON.parse((await check("--format", "json", "--work-list")).out);
    const beside = JSON.parse((await check("--format", "json", "--work-list", "--format", "html=x.html")).out);
    expect(beside.work).toEqual(alone.work);
  });

  it("is absent where nobody asks for it", async () => {
    expect(JSON.parse((await check("--format", "json")).out)).not.toHaveProperty("work");
  });

  it.each([
    [["--work-list"]],
    [["--work-list", "--format", "html=x.html"]],
    [["--work-list", "--format", "json", "--compare", "2026-01-01"]],
  ])("is refused without a JSON report: %j", async (argv) => {
    const { status, err } = await check(...argv);
    expect(status).toBe(2);
    expect(err).toContain("no such report is asked for");
  });
});

it("names a line once for several places in it", () => {
  const parts = [5, 20, 40].map((column) => ({ path: "a.bom.yaml", at: { line: 9, column } }));
  const row: ReportWork = {
    action: "decide",
    person: "compliance",
    severity: "warning",
    prohibited: false,
    what: "Compare the party",
    parts,
    places: 3,
    fingerprint: "0",
  };
  const marks = { what: (text: string) => text, part: () => "line 9", files: () => undefined, day: (date: string) => date };
  expect(workLine(row, marks, inEnglish)).toBe("Trade compliance: Compare the party · line 9");
});
