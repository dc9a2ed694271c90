import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { companyRulesPage } from "../../scripts/lib/docs/companyRules.ts";
import { packIds } from "../../server/src/core/company/packs.ts";
import { type Judge, runTest } from "../../server/src/core/company/runTests.ts";
import type { PackTest } from "../../server/src/generated/pack.ts";
import { compileRules, createChecker, type PackText, readCompanyPacks } from "../../server/src/index.ts";
import { rules } from "../../server/src/rules/registry.ts";
import { builtIn, faults, head, packOf, read } from "./support.ts";

const ids = rules.map(({ meta }) => meta.id);

function packIn(folder: string): PackText[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => ({ path: join(folder, name), text: readFileSync(join(folder, name), "utf8") }));
}

/** A pack with the checker for it; one of the built-in packs takes its own place. */
async function open(files: readonly PackText[]): Promise<{ readonly tests: readonly PackTest[]; readonly judge: Judge }> {
  const own = packIds(files);
  const packs = readCompanyPacks(files, { ...builtIn, packs: builtIn.packs.filter(({ header }) => !own.has(header.id)) }, ids);
  const compiled = await compileRules(packs);
  expect([...packs.problems, ...compiled.problems]).toEqual([]);
  return { tests: packs.tests, judge: createChecker(packs.bundle, compiled) };
}

const shipped = readdirSync("server/packs").map((name) => `server/packs/${name}`);

describe.each([...shipped, "samples/house-rules/house"])("the cases of %s", async (folder) => {
  const { tests, judge } = await open(packIn(folder));
  it.each(tests.map((test) => [test.name, test] as const))("%s", (_, test) => {
    const { missing, unexpected } = runTest(test, judge);
    expect({ missing, unexpected }).toEqual({ missing: [], unexpected: [] });
  });

  it("look at rules that are named, or at whole documents of the pack's own", () => {
    const shared = folder.startsWith("server/") ? tests : [];
    expect(shared.filter((test) => (test.expect ?? []).length > 0 && test.rules === undefined)).toEqual([]);
  });
});

it("the packs of the project carry cases", async () => {
  expect((await open(packIn("server/packs/prc"))).tests.length).toBeGreaterThan(10);
});

const ruleText = packOf("item.holdsRareEarth");

async function outcome(test: string) {
  const { tests, judge } = await open([{ path: "house/pack.yaml", text: `${ruleText}tests:\n${test}` }]);
  const [first] = tests;
  if (first === undefined) throw new Error("no case");
  return runTest(first, judge);
}

describe("a case", () => {
  const magnet = "items: [{ partNumber: M, description: NdFeB magnet, quantity: 1, countryOfOrigin: US }]";
  const only = `  - name: a\n    asOf: 2026-01-01\n    rules: [company/test]\n    ${magnet}\n    expect:`;

  it("passes where what is found is what is expected", async () => {
    expect(await outcome(`${only} [{ rule: company/test, path: /items/0, severity: warning, acts: [] }]`)).toMatchObject({
      missing: [],
      unexpected: [],
    });
  });

  it.each([
    ["nothing", "[]", [], 1],
    ["another place", "[{ rule: company/test, path: /items/1 }]", ["rule: company/test, path: /items/1"], 1],
    [
      "another severity",
      "[{ rule: company/test, path: /items/0, severity: error }]",
      ["rule: company/test, path: /items/0, severity: error"],
      1,
    ],
    [
      "another act",
      "[{ rule: company/test, path: /items/0, acts: [mofcom-2025-18] }]",
      ["rule: company/test, path: /items/0, acts: [mofcom-2025-18]"],
      1,
    ],
    [
      "it twice",
      "[{ rule: company/test, path: /items/0 }, { rule: company/test, path: /items/0 }]",
      ["rule: company/test, path: /items/0"],
      0,
    ],
  ])("fails where %s is expected", async (_, expected, missing, unexpected) => {
    const found = await outcome(`${only} ${expected}`);
    expect(found.missing).toEqual(missing);
    expect(found.unexpected).toHaveLength(unexpected);
  });

  it("compares all rules where it names none, and says what was found", async () => {
    const { unexpected } = await outcome(`${only.replace("rules: [company/test]", "x-own: 1")} []`);
    expect(unexpected.join("\n")).toMatch(/rule: company\/test, path: \/items\/0, severity: warning: M breaks the rule/);
    expect(unexpected.join("\n")).toContain("rule: end-use/missing, path: /items/0");
  });

  it("expects acts and clauses in a state", async () => {
    const states = "  - name: a\n    asOf: 2025-11-07\n    states: { mofcom-2025-57: in-force, mofcom-2024-46/2: in-force }";
    expect(await outcome(states)).toMatchObject({ missing: ["mofcom-2025-57: in-force"], unexpected: ["mofcom-2025-57: suspended"] });
  });

  it.each([
    ["an unknown rule", `${only} [{ rule: company/tets, path: /items/0 }]`, "company/tets", "Did you mean `company/test`"],
    ["an unknown rule to look at", `${only.replace("[company/test]", "[company/tets]")} []`, "company/tets", "would compare nothing"],
    ["an unknown act", "  - { name: a, asOf: 2026-01-01, states: { mofcom-2025-75: ended } }", "mofcom-2025-75", "There is no act"],
    ["a day that is none", "  - { name: a, asOf: 2026-13-01, states: { mofcom-2025-57: ended } }", "2026-13-01", "not a date"],
    ["a line without a text", `${only} [{ rule: company/test, line: 3 }]`, "3", "Write `path` instead"],
    ["no expectation", `  - name: a\n    asOf: 2026-01-01\n    ${magnet}`, magnet.slice(7), "`expect: []`"],
    ["a state that is none", "  - { name: a, asOf: 2026-01-01, states: { mofcom-2025-57: in-forse } }", "in-forse", "in-force"],
  ])("is refused with %s", async (_, test, at, message) => {
    const found = await faults(`${ruleText}tests:\n${test}`);
    expect(found.map((fault) => fault.at)).toEqual([at]);
    expect(found[0]?.message).toContain(message);
  });
});

it("the rule and the case of the documentation are right", async () => {
  const examples = [...companyRulesPage().matchAll(/^```yaml\n((?:rules|tests):[\s\S]*?)```$/gm)].map(([, text = ""]) => text);
  expect(examples).toHaveLength(2);
  const text = `${head.replace("policy:", "purchasing-policy:")}${examples.join("")}`;
  expect(await faults(text)).toEqual([]);
  const compiled = await compileRules(read(text));
  for (const test of read(text).tests)
    expect(runTest(test, createChecker(read(text).bundle, compiled))).toMatchObject({ missing: [], unexpected: [] });
});
