import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { lawBundle } from "../../scripts/bundleData.ts";
import type { ComparisonReport } from "../../server/src/generated/comparisonReport.ts";
import type { PacksReport } from "../../server/src/generated/packsReport.ts";
import { altered, builtIn, digestIn, lawText, newerLaw, oxideBom, packOf } from "../law/support.ts";
import { main, memoryHost, type Node } from "./memoryHost.ts";

const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
for (const name of ["codes", "common", "report", "pack", "law", "comparison", "packs"])
  ajv.addSchema(JSON.parse(readFileSync(`schemas/${name}.schema.json`, "utf8")), `${name}.schema.json`);

async function lodestone(args: readonly string[], files: Readonly<Record<string, Node>> = {}) {
  const host = memoryHost({ files: { "/repo/.git/HEAD": "", "/repo/a.bom.yaml": oxideBom, ...files }, packs: () => builtIn, columns: 200 });
  const status = await main(args, host);
  return { status, out: host.out(), err: host.err() };
}

function parsed<T>(out: string, schema: string): T {
  const report: unknown = JSON.parse(out);
  const validate = ajv.getSchema(`${schema}.schema.json`);
  expect([validate?.(report), validate?.errors ?? []]).toEqual([true, []]);
  return report as T;
}

/** The bundle of the build, made after another one. */
function followingOn(previous: string): string {
  const path = join(mkdtempSync(join(tmpdir(), "law-")), "before.json");
  writeFileSync(path, previous);
  const made = lawBundle(".", path);
  if ("faults" in made) throw new Error(made.faults.join("\n"));
  return made.text;
}

describe("node esbuild.mjs law --previous", () => {
  const made = (text: string) => {
    const path = join(mkdtempSync(join(tmpdir(), "law-")), "before.json");
    writeFileSync(path, text);
    return lawBundle(".", path);
  };

  it("refuses a pack that has changed under the same version, and no other", () => {
    expect(made(lawText)).not.toHaveProperty("faults");
    expect(made(newerLaw)).not.toHaveProperty("faults");
    const other = altered((law) => void packOf(law, "prc").parties?.pop());
    expect(made(other)).toEqual({
      faults: [expect.stringMatching(/^The pack prc has changed since .*, and its version has not: raise it/)],
    });
  });

  it("says of a file that is not there that it is not there", () => {
    expect(lawBundle(".", "no/law.json")).toEqual({ faults: ["There is no bundle of law no/law.json."] });
  });
});

describe("lodestone packs", () => {
  it("says of a bundle that it is older or lacks something", async () => {
    const less = altered((law) => {
      packOf(law, "prc").parties?.pop();
      Object.assign(packOf(law, "us").pack ?? {}, { version: "2026.01.05" });
    });
    const { err, status } = await lodestone(["packs", "law.json"], { "/repo/law.json": less });
    expect([status, err]).toEqual([0, expect.stringMatching(/is older than .*\n.* lacks 1 entry of the built-in law/)]);
    expect((await lodestone(["packs", "law.json"], { "/repo/law.json": newerLaw })).err).toBe("");
  });

  it("lists the packs in use with version, day of review and bundle", async () => {
    const report = parsed<PacksReport>((await lodestone(["packs", "--format", "json"])).out, "packs");
    expect(report.law).toEqual({ path: "built-in", version: builtIn.law?.version, digest: digestIn(lawText) });
    expect(report.packs.map(({ id }) => id)).toEqual(builtIn.packs.map(({ header }) => header.id));
    const { out } = await lodestone(["packs"], { "/repo/lodestone.yaml": "law: law.json\n", "/repo/law.json": newerLaw });
    expect(out).toMatch(/^Law: `law\.json`, version 2026\.12\.24, sha256:/);
    expect(out).toMatch(/^prc +2026\.12\.24 +2026-11-30 +Export control/m);
  });

  it("holds a bundle against its format and digest", async () => {
    expect((await lodestone(["packs", "law.json"], { "/repo/law.json": newerLaw })).out).toContain(digestIn(newerLaw));
    const tampered = newerLaw.replace("999/2026", "998/2026");
    expect(await lodestone(["packs", "law.json"], { "/repo/law.json": tampered })).toMatchObject({
      status: 2,
      err: expect.stringContaining("was changed after it was made"),
    });
    expect(await lodestone(["packs", "law.json"])).toMatchObject({ status: 2, err: expect.stringContaining("There is no bundle of law") });
  });

  it("says what changed since the bundle before, in words and as data", async () => {
    const files = { "/repo/law.json": followingOn(newerLaw) };
    const { out } = await lodestone(["packs", "law.json", "--changes"], files);
    expect(out).toContain("Changes since version 2026.12.24:");
    expect(out).toContain("- mofcom-2026-999 removed; it was pending since 2026-11-01, in force since 2026-11-20");
    expect(out).toContain("- `controlledItems`, mofcom-2026-999: 1 removed: 9C777.a");
    const report = parsed<PacksReport>((await lodestone(["packs", "law.json", "--format", "json"], files)).out, "packs");
    expect(report.previous).toEqual({ version: "2026.12.24", digest: digestIn(newerLaw) });
    expect(report.changes.map(({ change, section, entry }) => [change, section, entry])).toEqual([
      ["removed", "acts", "mofcom-2026-999"],
      ["removed", "controlledItems", "9C777.a"],
    ]);
    expect((await lodestone(["packs", "--changes"])).out).toContain("names none before it");
  });
});

describe("lodestone law --diff", () => {
  const files = { "/repo/law.json": newerLaw, "/repo/lodestone.yaml": "law: law.json\n" };

  it("says how the packs differ, and what that changes for the files", async () => {
    const { status, out, err } = await lodestone(["law", "--diff", "built-in", "law.json", "--format", "json"], files);
    expect([status, err]).toEqual([1, ""]);
    const report = parsed<ComparisonReport>(out, "comparison");
    expect(report.laws).toMatchObject({ before: { path: "built-in" }, after: { path: "law.json", digest: digestIn(newerLaw) } });
    expect(report.laws?.changes).toMatchObject([
      {
        change: "added",
        section: "acts",
        entry: "mofcom-2026-999",
        after: [{ state: "not-issued" }, { state: "pending" }, { state: "in-force" }],
      },
      { change: "added", section: "controlledItems", entry: "9C777.a", act: "mofcom-2026-999" },
    ]);
    const [file] = report.files;
    const touched = [...(file?.appears ?? []), ...(file?.changed ?? []).map(({ after }) => after)];
    expect(touched.some(({ ruleId, acts }) => ruleId === "end-use/missing" && acts.includes("mofcom-2026-999"))).toBe(true);
  });

  it("tells of acts before anything else", async () => {
    const changed = altered((law) => {
      for (const one of packOf(law, "eu").thresholds ?? []) one.note = "reworded";
      for (const one of packOf(law, "prc").acts?.slice(0, 1) ?? []) one.shortTitle = "renamed";
    });
    const { out } = await lodestone(["law", "--diff", "built-in", "law.json", "--format", "json"], { "/repo/law.json": changed });
    const { changes = [] } = parsed<ComparisonReport>(out, "comparison").laws ?? {};
    expect(changes.map(({ pack, section }) => `${pack} ${section}`)).toEqual(["prc acts", "eu thresholds"]);
  });

  it("judges by the law of the day that is asked for", async () => {
    const { status, out } = await lodestone(["law", "--diff", "built-in", "law.json", "--as-of", "2026-11-19"], files);
    expect(status).toBe(0);
    expect(out).toContain("mofcom-2026-999 added");
    expect(out).toContain("0 changed");
  });

  it("says of the first bundle too that it is older", async () => {
    const older = altered((law) => void Object.assign(packOf(law, "us").pack ?? {}, { version: "2026.01.05" }));
    const { out } = await lodestone(["law", "--diff", "old.json", "built-in", "--format", "json"], { "/repo/old.json": older });
    expect(parsed<ComparisonReport>(out, "comparison").notices.map(({ id }) => id)).toContain("law-older");
  });

  it("finds nothing between a bundle and itself", async () => {
    const { status, out } = await lodestone(["law", "--diff", "law.json", "law.json"], files);
    expect(status).toBe(0);
    expect(out).toContain("No entry differs.");
  });

  it("tells acts, parties and words apart", async () => {
    const other = altered((law) => {
      const prc = packOf(law, "prc");
      for (const act of prc.acts ?? []) if (act.id === "mofcom-2025-18") act.effective = "2025-04-10";
      prc.parties?.shift();
      packOf(law, "materials").goods?.[0]?.terms?.push("zorbelator");
    });
    const { out } = await lodestone(["law", "--diff", "built-in", "other.json"], { "/repo/other.json": other });
    expect(out).toMatch(/mofcom-2025-18 changed: pending since 2025-04-04, in force since 2025-04-10; before: in force since 2025-04-04/);
    expect(out).toMatch(/`parties`, .*: 1 removed: /);
    expect(out).toMatch(/`words`, pack `materials`: 1 changed/);
  });

  it.each([
    [["law"], "compares two bundles"],
    [["law", "--diff", "law.json"], "compares two bundles"],
    [["law", "law.json", "built-in"], "compares two bundles"],
    [["law", "--diff", "law.json", "none.json"], "There is no bundle of law `none.json`"],
  ])("refuses %j", async (args, said) => {
    expect(await lodestone(args, files)).toMatchObject({ status: 2, err: expect.stringContaining(said) });
  });
});
