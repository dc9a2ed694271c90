import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { notOfLibrary, readProse } from "../../scripts/catalogues.ts";
import { altered, packOf } from "../law/support.ts";
import { install, packed, root, run, temporaryFolder } from "./installed.ts";

/** A tool that embeds the package, as it comes from `npm pack`, in a folder of its own. */
const folder = temporaryFolder("api");
const tool = join(folder, "tool");

beforeAll(() => install(packed(folder), tool));

const page = readFileSync(join(root, "docs/api.md"), "utf8");

/** The examples of the page with what it says that they print: some words, or a block of lines. */
const examples = [...page.matchAll(/```js\n(.*?)```\n\nThis prints(?: `([^`]+)`|\n\n```text\n(.*?)```)/gs)].map(
  ([, code = "", words, lines = ""]) => ({ code, output: words === undefined ? lines : `${words}\n` }),
);

describe("docs/api.md", () => {
  it("says of every example what it prints", () => {
    expect(examples.length).toBeGreaterThan(2);
    expect(examples.length).toBe(page.split("```js\n").length - 1);
  });

  it.each(examples.map(({ code, output }, index) => [index + 1, code, output] as const))(
    "example %i runs in Node",
    (index, code, output) => {
      writeFileSync(join(tool, `example${index}.js`), code);
      const { status, stdout, stderr } = run(process.execPath, [`example${index}.js`], { cwd: tool });
      expect({ status, stderr, stdout }).toEqual({ status: 0, stderr: "", stdout: output });
    },
  );

  it.each(examples.map(({ code, output }, index) => [index + 1, code, output] as const))(
    "example %i runs from a bundle for a browser",
    async (index, code, output) => {
      const outfile = join(tool, `bundle${index}.mjs`);
      await build({
        stdin: { contents: code, resolveDir: tool },
        outfile,
        bundle: true,
        platform: "browser",
        format: "esm",
        logLevel: "silent",
      });
      const { status, stdout, stderr } = run(process.execPath, [outfile], { cwd: folder });
      expect({ status, stderr, stdout }).toEqual({ status: 0, stderr: "", stdout: output });
    },
  );
});

describe("the catalogues of the library", () => {
  const library = readFileSync(join(root, "dist/lodestone.mjs"), "utf8");
  const english = join(root, "server/l10n/en");
  /** Words in quotes that are no keys of an object, as the English messages are. */
  const named = new Set(Array.from(library.matchAll(/"([a-z][\w-]*)"(?!:)/g), ([, word]) => word));

  /** True where the text of a message is in the library, in any language. */
  const holds = (id: string): boolean => library.includes(`"${id}":`);

  it.each([...notOfLibrary].filter((name) => name.endsWith(".ftl")))("go without %s, none of whose messages it names", (name) => {
    const ids = [...readFileSync(join(english, name), "utf8").matchAll(/^([a-z][\w-]*) =/gm)].map(([, id = ""]) => id);
    expect(ids.length).toBeGreaterThan(2);
    expect(ids.filter((id) => named.has(id))).toEqual([]);
    expect(ids.filter((id) => holds(id))).toEqual([]);
  });

  it("are held against words that do stand in it", () => {
    expect(named).toContain("rejected-company-name");
    expect(holds("rejected-company-name")).toBe(true);
  });

  it("go without the prose of the command, of which nothing stands in it", () => {
    expect(notOfLibrary).toContain("prose-command.yaml");
    const texts = [...readProse(root, "de")].filter(([, { file }]) => file.endsWith("/prose-command.yaml")).map(([text]) => text);
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.filter((text) => library.includes(JSON.stringify(text)))).toEqual([]);
  });
});

/** Uses every export, and says of what is wrong that it is. */
const consumer = `
declare const console: { log(...words: unknown[]): void };
import { createChecker, LineIndex, loadPacks, PackError, severityAtLeast, version } from "lodestone";
import type { Answers, AskedPart, Checker, Drafts, CheckOptions, EditedText, Finding, OwnPacks, PackText, Severity, Verdict } from "lodestone";

const options: CheckOptions = { today: "2026-11-25", rules: { "end-use/vague": "off" }, regimes: ["PRC"] };
const files: readonly PackText[] = [];
const packs: OwnPacks = await loadPacks(files);
const checker: Checker = createChecker({ packs });
const verdict: Verdict = checker.check("kind: bom", options);
const grave: Finding[] = verdict.findings.filter(({ severity }) => severityAtLeast(severity, "warning"));
const worst: Severity | undefined = grave[0]?.severity;
const open: EditedText = checker.open("kind: bom", options);
open.edit({ start: 0, end: 0, newText: "# text\\n" });
const asked: readonly AskedPart[] = checker.questions([{ path: "a.bom.yaml", text: open.text }], options).parts;
const answers: readonly string[] = asked.flatMap(({ questions }) => questions.flatMap((one) => one.answers.map(({ answer }) => answer)));
const taken: Answers = checker.answers({ answers: { path: "a.csv", text: "Row [id]\\n" }, documents: [], source: { by: "J. Doe" } }, options);
const papers: Drafts = checker.drafts({ path: "a.bom.yaml", text: open.text }, { paper: "licence-data" }, options);
const line: number = new LineIndex(open.text).positionAt(3).line;
const mistakes: readonly string[] = new PackError([]).mistakes.map(({ message }) => message);
for (const waiver of verdict.waivers) {
  if (waiver.state === "malformed") console.log(waiver.terms.fault);
  else console.log(waiver.terms.reason, waiver.terms.until);
}
console.log(version.length, line, worst, mistakes.length, answers.length, taken.rows.length, papers.drafts.length);

// @ts-expect-error a day is asked for
checker.check("kind: bom", {});
// @ts-expect-error no such severity
checker.check("kind: bom", { today: "2026-11-25", rules: { "end-use/vague": "fatal" } });
// @ts-expect-error no such option
checker.check("kind: bom", { today: "2026-11-25", asof: "2026-11-25" });
// @ts-expect-error a finding is not to be changed
grave[0]!.message = "";
// @ts-expect-error what is inside stays inside
import { openPacks } from "lodestone";
`;

/** The compiler of today, and the older one that comes with api-extractor, for tools that are not there yet. */
const compilers = [
  ["TypeScript of this project", "node_modules/typescript/bin/tsc"],
  ["an older TypeScript", "node_modules/@microsoft/api-extractor/node_modules/typescript/bin/tsc"],
] as const;

describe.each(compilers)("the types, for %s", (_, compiler) => {
  it.each([
    ["nodenext", "nodenext"],
    ["esnext", "bundler"],
  ])("fit what is exported, with module %s resolved as by %s", (module, moduleResolution) => {
    const strict = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: false };
    const compilerOptions = { ...strict, module, moduleResolution, noEmit: true, target: "es2022", lib: ["es2022"], types: [] };
    writeFileSync(join(tool, "consumer.ts"), consumer);
    writeFileSync(join(tool, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["consumer.ts"] }));
    const { status, stdout } = run(process.execPath, [join(root, compiler), "-p", "tsconfig.json"], { cwd: tool });
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  });
});

describe("the package's entry", () => {
  it("says of a bundle of law what a report says of it", () => {
    writeFileSync(
      join(tool, "law.json"),
      altered((law) => void packOf(law, "prc").parties?.pop()),
    );
    const script = `import { readFileSync } from "node:fs";
      const { createChecker, loadLaw } = await import("lodestone");
      console.log(createChecker().lawNotices.length, ...createChecker({ law: loadLaw(readFileSync("law.json", "utf8")) }).lawNotices);`;
    const { stdout } = run(process.execPath, ["--input-type=module", "--eval", script], { cwd: tool });
    expect(stdout).toMatch(/^0 Judged by the bundle of law `law\.json`.* lacks 1 entry of the built-in law/);
  });

  it("exports exactly what its types say", () => {
    const script = 'console.log(JSON.stringify(Object.keys(await import("lodestone")).sort()))';
    const { stdout } = run(process.execPath, ["--input-type=module", "--eval", script], { cwd: tool });
    const types = readFileSync(join(tool, "node_modules/lodestone/dist/lodestone.d.mts"), "utf8");
    const declared = [...types.matchAll(/^export declare (?:const|function|class) (\w+)/gm)].map(([, name]) => name).sort();
    expect(JSON.parse(stdout)).toEqual(declared);
  });

  it("has types that stand alone, with a word on every export", () => {
    const types = readFileSync(join(tool, "node_modules/lodestone/dist/lodestone.d.mts"), "utf8");
    expect(types).not.toContain("\r");
    expect(types.replaceAll(/\/\*\*.*?\*\//gs, "")).not.toMatch(/\bfrom ['"]|\bimport\(|: any\b|\bany\[\]|<any\b/);
    const undocumented = [...types.matchAll(/(\*\/\n)?export declare (?:\w+ )+?(\w+)/g)].filter(([, comment]) => comment === undefined);
    expect(undocumented.map(([line]) => line)).toEqual([]);
  });

  it("can be loaded by CommonJS, and gives the schemas", () => {
    const script =
      'import("lodestone").then(({ version }) => console.log(version, require("lodestone/schemas/bom.schema.json").title !== undefined))';
    const { status, stdout } = run(process.execPath, ["--input-type=commonjs", "--eval", script], { cwd: tool });
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\S* true\n$/) });
  });

  it("refuses options that mean nothing, with what to write", () => {
    const script = `
      import { createChecker } from "lodestone";
      const checker = createChecker();
      const given = [
        undefined, {}, { today: "2026-02-30" }, { today: "2026-11-25", kind: "invoice" }, { today: "2026-11-25", asof: "2026-11-25" },
        { today: "2026-11-25", rules: { "end-use/mising": "off" } }, { today: "2026-11-25", regimes: ["XX"] },
        { today: "2026-11-25", actStates: { nothing: "ended" } }, { today: "2026-11-25", rules: { "yaml/syntax": "off" } },
        { today: "2026-11-25", rules: { "party/barred": "warning" } },
      ];
      for (const options of given) {
        try { checker.check("kind: bom", options); console.log("taken"); } catch (error) { console.log(error.name + ": " + error.message); }
      }
      for (const wrong of [() => checker.check(Buffer.from("x"), { today: "2026-11-25" }), () => createChecker({ packs: { ids: [] } })]) {
        try { wrong(); console.log("taken"); } catch (error) { console.log(error.name + ": " + error.message); }
      }`;
    const { stdout, stderr } = run(process.execPath, ["--input-type=module", "--eval", script], { cwd: tool });
    expect(stderr).toBe("");
    expect(stdout.trim().split("\n")).toEqual([
      expect.stringMatching(/^RangeError: No options were given\. Write at least/),
      expect.stringMatching(/^RangeError: today `undefined` is no day/),
      expect.stringMatching(/^RangeError: today `2026-02-30` is no day/),
      expect.stringMatching(/^RangeError: kind `invoice` is not known\. Write bom or shipment\./),
      expect.stringMatching(/^RangeError: There is no option `asof`\. Did you mean `asOf`\?/),
      expect.stringMatching(/^RangeError: There is no rule `end-use\/mising`.* Did you mean `end-use\/missing`\?/),
      expect.stringMatching(/^RangeError: `XX` is not a value of `regimes`/),
      expect.stringMatching(/^RangeError: There is no act `nothing`/),
      expect.stringMatching(/^RangeError: `yaml\/syntax` reports that something was not read/),
      expect.stringMatching(/^RangeError: `party\/barred` reports what an act forbids/),
      expect.stringMatching(/^TypeError: The text to check is no string/),
      expect.stringMatching(/^TypeError: `packs` did not come from `loadPacks`/),
    ]);
  });

  it("refuses unknown keys of requests, and drafts for one order", () => {
    const script = `
      import { createChecker } from "lodestone";
      const checker = createChecker();
      const options = { today: "2026-11-25" };
      const line = (order) => "  - { partNumber: " + order + ", description: Dysprosium oxide, form: oxide, countryOfOrigin: CN, endUse: { category: industrial-automation, statement: Spindle, order: " + order + " } }\\n";
      const file = { path: "a.bom.yaml", text: "kind: bom\\nid: A\\nitems:\\n" + line("PO-1") + line("PO-2") };
      const count = (request) => checker.drafts(file, request, options).drafts.length;
      const answers = { answers: { path: "a.csv", text: "" }, documents: [] };
      for (const asked of [
        () => count({ paper: "end-use-certificate" }), () => count({ paper: "end-use-certificate", order: "PO-2" }),
        () => count({ paper: "end-use-certificate", order: "PO-3" }), () => count({ paper: "notice", order: "PO-2" }),
        () => count({ paper: "notice", ordr: "PO-2" }), () => checker.answers({ ...answers, replaces: true }, options),
        () => checker.answers({ ...answers, source: { day: "2026-11-25" } }, options), () => createChecker({ language: "de" }),
      ]) {
        try { console.log(asked()); } catch (error) { console.log(error.name + ": " + error.message); }
      }`;
    const { stdout, stderr } = run(process.execPath, ["--input-type=module", "--eval", script], { cwd: tool });
    expect(stderr).toBe("");
    expect(stdout.trim().split("\n")).toEqual([
      "2",
      "1",
      "RangeError: Nothing is drafted for the order `PO-3`. The orders of these items: PO-1, PO-2.",
      "RangeError: The paper `notice` is not made by order. Leave `order` out.",
      "RangeError: There is no key `ordr`. Did you mean `order`?",
      "RangeError: There is no key `replaces`. Did you mean `replace`?",
      "RangeError: There is no key `day`. There are document, date, by.",
      "RangeError: There is no option `language`. There are law, packs, locale.",
    ]);
  });

  it("finds what the command finds, in every sample that refers to no other file", () => {
    const script = `
      import { createChecker, LineIndex, loadPacks } from "lodestone";
      import { readFileSync } from "node:fs";
      const house = ${JSON.stringify(join(root, "samples/house-rules/house/pack.yaml"))};
      const builtIn = createChecker();
      const withHouse = createChecker({ packs: await loadPacks([{ path: "house/pack.yaml", text: readFileSync(house, "utf8") }]) });
      const files = JSON.parse(readFileSync(0, "utf8"));
      console.log(JSON.stringify(files.map((path) => {
        const text = readFileSync(path, "utf8");
        const checker = path.includes("house-rules") ? withHouse : builtIn;
        const lines = new LineIndex(text, { skipMark: true });
        const { findings } = checker.check(text, { kind: /shipment\\.ya?ml$/.test(path) ? "shipment" : "bom", today: "2026-11-25", asOf: "2026-11-25" });
        return findings.map(({ ruleId, severity, message, start }) => [ruleId, severity, message, lines.positionAt(start).line + 1]);
      })));`;
    // In their own folder: a licence counts for all shipments below the current one, and VS Code tests leave copies in the checkout.
    const samples = join(root, "samples");
    const report = run(process.execPath, [join(root, "dist/cli.js"), "check", "--as-of", "2026-11-25", "--format", "json"], {
      cwd: samples,
    });
    interface Reported {
      readonly path: string;
      readonly findings: readonly { ruleId: string; severity: string; message: string; range: { start: { line: number } } }[];
    }
    const all = (JSON.parse(report.stdout) as { readonly files: readonly Reported[] }).files;
    // The command follows references to other files; a text alone has none to follow, which the next test asks about.
    const files = all.filter(({ path }) => !/\bref: .*\.ya?ml/.test(readFileSync(join(samples, path), "utf8")));
    expect(all.length).toBeGreaterThan(files.length);
    expect(files.length).toBeGreaterThan(5);
    writeFileSync(join(tool, "parity.js"), script);
    const input = JSON.stringify(files.map(({ path }) => join(samples, path)));
    const found = run(process.execPath, ["parity.js"], { cwd: tool, input });
    expect(found.stderr).toBe("");
    const wanted = files.map(({ findings }) =>
      findings.map(({ ruleId, severity, message, range }) => [ruleId, severity, message, range.start.line]),
    );
    expect(JSON.parse(found.stdout)).toEqual(wanted);
  });

  it("says of a reference to another file that it is not followed", () => {
    const script = `
      import { createChecker } from "lodestone";
      const text = "kind: bom\\nid: A\\nitems:\\n  - { partNumber: P, quantity: 1, ref: ./b.bom.yaml }\\n";
      const { findings } = createChecker().check(text, { today: "2026-11-25" });
      console.log(JSON.stringify(findings.map(({ ruleId, severity }) => [ruleId, severity])));`;
    writeFileSync(join(tool, "reference.js"), script);
    expect(JSON.parse(run(process.execPath, ["reference.js"], { cwd: tool }).stdout)).toEqual([["ref/unresolved", "information"]]);
  });
});
