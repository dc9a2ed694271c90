import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ConfigFile, readChain } from "../../server/src/core/config/chain.ts";
import { effectiveFor } from "../../server/src/core/config/effective.ts";
import { fileRules } from "../../server/src/core/config/fileRules.ts";
import { mergeConfigs } from "../../server/src/core/config/mergeConfigs.ts";
import { tellsUnread } from "../../server/src/core/ruleMeta.ts";
import type { ConfigReport } from "../../server/src/generated/configReport.ts";
import { rules } from "../../server/src/rules/registry.ts";
import { builtIn, packOf } from "../company/support.ts";
import { main, memoryHost, type Node } from "./memoryHost.ts";

const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
for (const name of ["codes", "common", "lodestone", "report", "config"])
  ajv.addSchema(JSON.parse(readFileSync(`schemas/${name}.schema.json`, "utf8")), `${name}.schema.json`);

async function config(files: Readonly<Record<string, Node>>, ...args: readonly string[]) {
  const host = memoryHost({ files, packs: () => builtIn, columns: 120 });
  const status = await main(["config", ...args], host);
  return { status, out: host.out(), err: host.err() };
}

/** The report on one file, which is as its schema says. */
async function reportOn(files: Readonly<Record<string, Node>>, path: string) {
  const { status, out, err } = await config(files, "--format", "json", path);
  const report = JSON.parse(out) as ConfigReport;
  const validate = ajv.getSchema("config.schema.json");
  validate?.(report);
  expect(validate?.errors).toBeNull();
  const [file, ...more] = report.files;
  expect(more).toEqual([]);
  return { status, err, file };
}

const world: Readonly<Record<string, Node>> = {
  "/repo/lodestone.yaml": `extends: ["@acme/config/strict.yaml", ./base.yaml]
files: { bom: [parts/*.yaml], shipment: [out/*.yaml], exclude: ["**/old*"] }
asOf: 2026-03-01
overrides:
  - { files: [legacy/**, parts/**], rules: { end-use/missing: warning } }
`,
  "/repo/node_modules/@acme/config/strict.yaml": "\uFEFFregimes: [PRC]\nrules: { end-use/vague: error }\npacks: [house.yaml]\n",
  "/repo/node_modules/@acme/config/house.yaml": packOf("item.holdsRareEarth"),
  "/repo/base.yaml":
    "extends: '@acme/config/strict.yaml'\nrules: { end-use/vague: hint, company/test: off }\nactStates: { mofcom-2025-61: suspended }\nmaterials: { rare-earth: controlled, x-note: until May }\n",
  "/repo/a.bom.yaml": "",
};

describe("lodestone config", () => {
  it("says why a file is judged or not, and by which pattern", async () => {
    const why = async (path: string) => {
      const { file } = await reportOn(world, path);
      return [file?.state, file?.kind, file?.by, file?.pattern, file?.at?.line, file?.at?.column, file?.exists];
    };
    expect(await why("a.bom.yaml")).toEqual(["judged", "bom", "name", undefined, undefined, undefined, true]);
    expect(await why("parts/p.yaml")).toEqual(["judged", "bom", "files.bom", "parts/*.yaml", 2, 16, false]);
    expect(await why("out/x.bom.yaml")).toEqual(["judged", "shipment", "files.shipment", "out/*.yaml", 2, 42, false]);
    expect(await why("parts/old.yaml")).toEqual(["excluded", undefined, "files.exclude", "**/old*", 2, 65, false]);
    expect(await why("x.yaml")).toEqual(["not-ours", undefined, undefined, undefined, undefined, undefined, false]);
    expect(await why("sub/lodestone.yaml")).toEqual(["settings", undefined, undefined, undefined, undefined, undefined, false]);
    expect((await reportOn(world, "node_modules/x/a.bom.yaml")).file?.passedOver).toBe("node_modules");
  });

  it("tells every setting with its place, through what is extended", async () => {
    const { status, err, file } = await reportOn(world, "parts/p.yaml");
    expect([status, err]).toEqual([0, ""]);
    const strict = "node_modules/@acme/config/strict.yaml";
    expect(file).toMatchObject({
      config: "lodestone.yaml",
      root: ".",
      extends: [
        {
          path: strict,
          by: [
            { path: "base.yaml", line: 1, column: 10 },
            { path: "lodestone.yaml", line: 1, column: 11 },
          ],
        },
        { path: "base.yaml", by: [{ path: "lodestone.yaml", line: 1, column: 39 }] },
      ],
    });
    expect(file?.settings).toEqual({
      asOf: "2026-03-01",
      asOfPlace: { path: "lodestone.yaml", line: 3, column: 1 },
      regimes: ["PRC"],
      regimesPlace: { path: strict, line: 1, column: 1 },
      traceRareEarths: false,
      materials: [{ class: "rare-earth", asking: "controlled", place: { path: "base.yaml", line: 4, column: 14 } }],
      actStates: [{ act: "mofcom-2025-61", state: "suspended", place: { path: "base.yaml", line: 3, column: 14 } }],
      rules: [
        { rule: "company/test", level: "off", place: { path: "base.yaml", line: 2, column: 31 } },
        { rule: "end-use/missing", level: "warning", pattern: "parts/**", place: { path: "lodestone.yaml", line: 5, column: 46 } },
        { rule: "end-use/vague", level: "hint", place: { path: "base.yaml", line: 2, column: 10 } },
      ],
      packs: [{ path: "node_modules/@acme/config/house.yaml", place: { path: strict, line: 3, column: 9 } }],
    });
  });

  it("shows the same to people", async () => {
    const { out } = await config(world, "parts/p.yaml", "x.yaml");
    expect(out).toContain("Judged, by `parts/*.yaml` of files.bom (lodestone.yaml:2:16); as a bill of materials where");
    expect(out).toMatch(/^ {2}asOf +2026-03-01 +lodestone\.yaml:3:1$/m);
    expect(out).toMatch(/^ {2}traceRareEarths +false +default$/m);
    expect(out).toMatch(/^ {2}materials rare-earth +controlled +base\.yaml:4:14$/m);
    expect(out).toMatch(/^ {2}rules end-use\/missing +warning +lodestone\.yaml:5:46, overrides of parts\/\*\*$/m);
    expect(out).toContain("\nx.yaml\n  Not judged: its name ends in none of");
  });

  it("says what holds where no lodestone.yaml stands above", async () => {
    const { status, file } = await reportOn({ "/repo/a.bom.yaml": "" }, "a.bom.yaml");
    expect(status).toBe(0);
    expect(file).toMatchObject({ state: "judged", root: ".", extends: [], settings: { traceRareEarths: false, rules: [], packs: [] } });
    expect(file?.config).toBeUndefined();
    expect((await config({ "/repo/a.bom.yaml": "" }, "a.bom.yaml")).out).toContain(
      "No lodestone.yaml stands above it; patterns would be relative to `.`.",
    );
  });

  it("shows the baseline that holds, that of the nearest file, and says where it cannot be used", async () => {
    const empty = '{"schemaVersion":1,"tool":{"name":"lodestone","version":"1"},"asOf":"2026-01-01","packs":[],"files":[]}';
    const files = {
      "/repo/in/lodestone.yaml": "extends: ../base.yaml\n",
      "/repo/base.yaml": "rules: {}\nbaseline: known/base.json\n",
      "/repo/known/base.json": empty,
    };
    const { status, err, file } = await reportOn(files, "in/a.bom.yaml");
    expect([status, err]).toEqual([0, ""]);
    expect(file?.settings?.baseline).toEqual({ path: "known/base.json", place: { path: "base.yaml", line: 2, column: 1 } });
    expect((await config(files, "in/a.bom.yaml")).out).toMatch(/^ {2}baseline +known\/base\.json +base\.yaml:2:1$/m);
    const nearer = { ...files, "/repo/in/lodestone.yaml": "extends: ../base.yaml\nbaseline: own.json\n", "/repo/in/own.json": empty };
    expect((await reportOn(nearer, "in/a.bom.yaml")).file?.settings?.baseline?.path).toBe("in/own.json");
    expect((await config({ "/repo/a.bom.yaml": "" }, "a.bom.yaml")).out).toMatch(/^ {2}baseline +none +default$/m);
    const gone = await reportOn({ ...files, "/repo/known/base.json": "[]" }, "in/a.bom.yaml");
    expect([gone.status, gone.err]).toEqual([2, expect.stringContaining("known/base.json:1:1")]);
  });

  it("does not guess where the settings or the packs are broken", async () => {
    const broken = await reportOn({ ...world, "/repo/base.yaml": "rulez: {}\n" }, "a.bom.yaml");
    expect([broken.status, broken.file?.state, broken.file?.settings]).toEqual([2, "not-judged", undefined]);
    expect(broken.err).toContain("base.yaml:1:1");
    const pack = await reportOn({ ...world, "/repo/node_modules/@acme/config/house.yaml": packOf("item.partNumbr == 'x'") }, "a.bom.yaml");
    expect([pack.status, pack.file?.state]).toEqual([2, "not-judged"]);
    expect(pack.err).toContain("house.yaml:");
    const twice = await config({ "/repo/lodestone.yaml": "rules: { no/such: off }\ncolour: red\n", "/repo/a.bom.yaml": "" }, "a.bom.yaml");
    expect([...twice.err.matchAll(/lodestone\.yaml:(\d+:\d+)/g)].map(([, at]) => at)).toEqual(["1:10", "2:1"]);
    expect((await config(world, ".")).err).toContain("This is a folder");
    expect(await config(world)).toMatchObject({ status: 2, err: expect.stringContaining("`config` needs at least one file") });
  });
});

/** Two files of settings, the first extended by the second, and what they set for a path. */
function layered(texts: readonly string[]): readonly ConfigFile[] {
  const [top = "", ...rest] = texts.toReversed();
  const sources = rest.map((text, n) => ({ file: `${n}`, id: `${n}`, folder: "", shown: `${n}`, text }));
  const reading = readChain({ file: "top", id: "top", folder: "", shown: "top", text: top });
  let step = reading.next();
  while (step.done !== true) {
    const { target } = step.value;
    step = reading.next(sources.find(({ file }) => target.path === `${file}.yaml`));
  }
  expect(step.value.files.flatMap(({ faults }) => faults)).toEqual([]);
  return step.value.layers;
}

it("what is shown is what is judged by, whatever the files say", () => {
  const levels = fc.dictionary(fc.constantFrom("end-use/missing", "end-use/vague", "__proto__"), fc.constantFrom("off", "hint", "error"));
  const patterns = fc.array(fc.constantFrom("**", "a/*", "a/b.yaml", "*.yaml", "b"), { maxLength: 2 });
  const settings = fc.record(
    {
      asOf: fc.constantFrom("2026-01-02", "2026-03-04"),
      regimes: fc.subarray(["PRC", "US", "EU"], { minLength: 1 }),
      traceRareEarths: fc.boolean(),
      materials: fc.dictionary(fc.constant("rare-earth"), fc.constantFrom("ask", "controlled", "off")),
      actStates: fc.dictionary(fc.constantFrom("mofcom-2025-61", "mofcom-2025-62"), fc.constantFrom("suspended", "ended")),
      rules: levels,
      overrides: fc.array(fc.record({ files: patterns, rules: levels }), { maxLength: 2 }),
      files: fc.record({ bom: patterns, shipment: patterns, exclude: patterns }),
    },
    { requiredKeys: [] },
  );
  const path = fc.constantFrom("a/b.yaml", "b.yaml", "a/c.bom.yaml", "b/x");
  fc.assert(
    fc.property(settings, settings, settings, path, (far, middle, near, at) => {
      const texts = [far, { extends: "1.yaml", ...middle }, { extends: ["1.yaml", "0.yaml"], ...near }].map((one) => JSON.stringify(one));
      const layers = layered(texts);
      const rules = fileRules(mergeConfigs(layers.map(({ parsed }) => parsed.config)));
      const shown = effectiveFor(layers, at);
      const judged = rules.settingsFor(at, undefined);
      const what = rules.stateOf(at);
      const isExcluded = what.state === "not-ours" && what.why === "excluded";
      expect(shown.excluded !== undefined).toBe(isExcluded);
      expect(rules.isExcluded(at)).toBe(isExcluded);
      if (!isExcluded) expect(shown.claimed?.kind).toBe(what.state === "document" && what.why === "claim" ? what.kind : undefined);
      expect(shown.asOf?.value).toBe(judged.asOf?.date);
      expect(shown.regimes?.value).toEqual(judged.regimes);
      expect(Object.fromEntries(shown.materials.map(({ name, value }) => [name, value]))).toEqual(judged.materials ?? {});
      expect(shown.traceRareEarths?.value ?? false).toBe(judged.traceRareEarths);
      expect(Object.fromEntries(shown.actStates.map(({ name, value }) => [name, value]))).toEqual(judged.actStates);
      expect(new Map(shown.rules.map(({ name, value }) => [name, value]))).toEqual(
        new Map(Object.entries(judged.severities).sort(([a], [b]) => (a < b ? -1 : 1))),
      );
    }),
  );
});

it.each([
  ...rules.flatMap(({ meta: { id } }): [string, string][] => (tellsUnread(id) ? [[`rules: { ${id}: off }`, "cannot be off"]] : [])),
  ["rules: { schema/blank: hint }", "cannot be lowered"],
  ['overrides: [{ files: ["*"], rules: { schema/type: off } }]', "cannot be off"],
  ["rules: { rule/failed: off }", "cannot be set"],
  ['files: { bom: ["../*"] }', "leads out of this folder"],
  ['files: { exclude: ["/tmp/*"] }', "is an absolute path"],
  ['overrides: [{ files: ["[a"], rules: {} }]', "has a bracket that is not closed"],
])("a setting that cannot be taken is told, and nothing is checked: %s", async (setting, said) => {
  const host = memoryHost({ files: { "/repo/a.bom.yaml": "", "/repo/lodestone.yaml": `${setting}\n` }, packs: () => builtIn });
  expect([await main(["check"], host), host.out(), host.err()]).toEqual([
    2,
    expect.stringContaining("0 files"),
    expect.stringContaining(said),
  ]);
});
