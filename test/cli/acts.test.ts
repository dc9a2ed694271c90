import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { compilePacks } from "../../server/src/core/packs/bundle.ts";
import { loadPacks } from "../../server/src/core/packs/load.ts";
import { packFiles } from "../packs/support.ts";
import { main, memoryHost } from "./memoryHost.ts";

const bundle = compilePacks(loadPacks(["eu", "jp", "prc", "us"].flatMap(packFiles)).packs);

const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
for (const name of ["codes", "common", "report", "acts", "changes"])
  ajv.addSchema(JSON.parse(readFileSync(`schemas/${name}.schema.json`, "utf8")), `${name}.schema.json`);

async function acts(...argv: string[]): Promise<string> {
  const host = memoryHost({ files: {}, packs: () => bundle, today: "2026-11-25" });
  expect(await main(["acts", ...argv], host)).toBe(0);
  expect(host.err()).toBe("");
  return host.out();
}

function valid(name: string, text: string) {
  const report = JSON.parse(text);
  const validate = ajv.getSchema(`${name}.schema.json`);
  validate?.(report);
  expect(validate?.errors).toBeNull();
  return report;
}

describe("acts on a day", () => {
  it.each(["2025-10-20", "2026-06-01", "2026-11-25", "2030-01-01", "1900-01-01"])("are written as the schema says: %s", async (day) => {
    const { asOf, acts: rows } = valid("acts", await acts("--as-of", day, "--format", "json"));
    expect(asOf).toBe(day);
    expect(new Set(rows.map((row: { authority: string }) => row.authority))).toEqual(new Set(["EU", "JP", "PRC", "US"]));
  });

  it("say all of each act: issuer, title, days, state, cause, confidence", async () => {
    const text = await acts("--as-of", "2026-06-01");
    expect(text).toMatch(/^mofcom-2025-57 +suspended +since 2025-11-07 until 2026-11-10, then unconfirmed, by mofcom-2025-70$/m);
    expect(text).toContain("    MOFCOM, GAC; issued 2025-10-09, effective 2025-11-08; source reliability high\n");
    const { acts: rows } = valid("acts", await acts("--as-of", "2026-06-01", "--format", "json"));
    for (const row of rows) {
      expect(row.issuers.length, row.id).toBeGreaterThan(0);
      if (row.state === "in-force") expect(row.since, row.id).toBeDefined();
    }
  });
});

describe("changes of the law", () => {
  it("are written as the schema says", async () => {
    const { from, to, changes } = valid("changes", await acts("--from", "2019-01-01", "--to", "2031-01-01", "--format", "json"));
    expect([from, to]).toEqual(["2019-01-01", "2031-01-01"]);
    expect(changes.length).toBeGreaterThan(60);
    for (const { citations, id, on } of changes) expect(citations.length, `${id} on ${on}`).toBeGreaterThan(0);
  });

  it("are told by day with cause and source", async () => {
    const text = await acts("--from", "2025-11-06", "--to", "2025-11-10");
    expect(text).toContain("Changes after 2025-11-06, up to and including 2025-11-10\n\n2025-11-07\n");
    expect(text).toContain("  mofcom-2025-57  is suspended (was pending), until 2026-11-10, by mofcom-2025-70\n");
    expect(text).toContain("2 controlled items no longer in force from this day: PRC 1E902.a; PRC 1E902.b");
    expect(text).toContain("sources: worldjournal-2025-11-07");
    expect(text).toContain("15 listed parties no longer listed from this day: Leidos;");
    expect(text).toContain("; and 3 more");
  });

  it("reach from or to today where one day is left out, and may be none", async () => {
    expect(await acts("--from", "2026-11-23")).toContain("Changes after 2026-11-23, up to and including 2026-11-25\n");
    expect(await acts("--to", "2026-11-28")).toContain("Changes after 2026-11-25, up to and including 2026-11-28\n");
    expect(await acts("--from", "2025-11-07", "--to", "2025-11-08")).toContain("\nThe packs know of no change between these days.\n");
  });

  it("say where the knowledge of the packs ends", async () => {
    const ends = "What was issued after its review is in no";
    const unwrapped = async (...days: readonly string[]) => (await acts(...days)).replaceAll(/(?<=\S)\n(?=\S)/g, " ");
    expect(await unwrapped("--from", "2026-11-24", "--to", "2027-12-31")).toContain(ends);
    const past = await unwrapped("--from", "2025-11-07", "--to", "2025-11-08");
    expect(past).toMatch(/\nPacks: .*reviewed 2026-11-\d\d\)\.\n$/);
    expect(past).not.toContain(ends);
  });
});
