import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { githubFormat } from "../../server/src/cli/formats/github.ts";
import { jsonFormat } from "../../server/src/cli/formats/json.ts";
import { sarifFormat, sarifLimits } from "../../server/src/cli/formats/sarif.ts";
import { textFormat } from "../../server/src/cli/formats/text.ts";
import type { RunEnd } from "../../server/src/cli/report/run.ts";
import { colorsFor } from "../../server/src/cli/terminal/layout.ts";
import { inEnglish } from "../../server/src/core/l10n/texts.ts";
import type { RuleMeta } from "../../server/src/index.ts";
import type { JudgedFile } from "../../server/src/report/fileReport.ts";
import { broken, clean, endOf, first, manyFindings, mixed, whole } from "./judged.ts";

const rule: RuleMeta = {
  id: "end-use/missing",
  severity: "error",
  title: "rare-earth item without a declared end use",
  summary: "An item holds rare earth and no end use is in effect.",
  waivable: true,
  task: { action: "declare", words: "Declare the end use" },
};
describe("text", () => {
  const layout = { colors: colorsFor(false), columns: 80 };

  it("shows each finding with its line", () => {
    expect(`\n${whole(textFormat(layout, true, inEnglish), [first, clean], endOf([first, clean]))}`).toMatchInlineSnapshot(`
      "
      sub dir/a,b:ü.bom.yaml ─── bom, 2 items, 1 with monitored material, law of 2026-11-25

      sub dir/a,b:ü.bom.yaml:3:17  error  end-use/missing
        \`MAG-1\` holds rare earth (\`N42SH\`: sintered NdFeB) and no end use is declared.
        MOFCOM/GAC announcement 18/2025 (1C902.a) may control it. Declare \`endUse\`.
           3 │   - partNumber: MAG-1 # 磁石 🧲
             │                 ^^^^^
             = law: mofcom-2025-18 as of 2026-11-25
             = line 5: Seen here: sintered NdFeB.
      sub dir/a,b:ü.bom.yaml:4:10  warning  yaml/ambiguous-scalar
        Read as a number. Quote it: 100 %
           4 │   hsCode: 850511
             │           ^^^^^^
             = fix: Quote it

      sub dir/a,b:ü.bom.yaml:5:5  information  origin/missing
        No origin.
           5 │   - description: "50 % N42SH: magnet"
             │     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^…

      ────────────────────────────────────────────────────────────────────────────────
      1 error, 1 warning, 1 informational.
      2 files, 2 documents, 3 items: 1 with monitored material, 1 of them without a
      declared end use.
      Law as of 2026-01-31 to 2026-11-25 (each by its own date, else today in
      Beijing).
      Packs: prc 2026.11.1 (reviewed 2026-11-24).
      "
    `);
  });

  it("says what could not be checked, and notices", () => {
    expect(`\n${whole(textFormat(layout, true, inEnglish), [], endOf([], broken))}`).toMatchInlineSnapshot(`
      "
      ────────────────────────────────────────────────────────────────────────────────
      2 places could not be checked; standard error names them.
      0 files, 0 documents, 0 items.
      Law as of 2026-11-25 (today in Beijing).
      Packs: prc 2026.11.1 (reviewed 2026-11-24).
      Notice: The facts of \`prc\` are old.
      "
    `);
  });

  it("leaves the summary out when asked", () => {
    expect(whole(textFormat(layout, false, inEnglish), [clean], endOf([clean]))).toBe("");
  });

  it("paints without changing a character", () => {
    const painted = whole(textFormat({ colors: colorsFor(true), columns: 80 }, true, inEnglish), [first], endOf([first], broken));
    const plain = whole(textFormat(layout, true, inEnglish), [first], endOf([first], broken));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequences are what is taken out
    expect(painted.replace(/\x1b\[\d+m/g, "")).toBe(plain);
    expect(painted).toContain("\x1b[31m");
  });

  it("fills no more than its columns", () => {
    for (const columns of [50, 80, 100]) {
      const lines = whole(
        textFormat({ colors: colorsFor(false), columns }, true, inEnglish),
        [first, clean],
        endOf([first, clean], broken),
      ).split("\n");
      const tooLong = lines.filter((line) => line.length > columns && !line.startsWith("sub dir/"));
      expect(tooLong).toEqual([]);
    }
  });
});

describe("json", () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  for (const name of ["codes", "common"])
    ajv.addSchema(JSON.parse(readFileSync(`schemas/${name}.schema.json`, "utf8")), `${name}.schema.json`);
  const validate = ajv.compile(JSON.parse(readFileSync("schemas/report.schema.json", "utf8")));

  it.each([
    ["no file", []],
    ["one file", [first]],
    ["two files", [first, clean]],
  ])("fits its schema: %s", (_, files) => {
    const report = JSON.parse(whole(jsonFormat("1.2.3", inEnglish, false), files, endOf(files, broken)));
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect(report.files.map((file: { path: string }) => file.path)).toEqual(files.map((file) => file.report.path));
  });

  it("tells what was fixed", () => {
    const fixes = { count: 2, files: 1, broken: 1, written: true };
    const report = JSON.parse(whole(jsonFormat("1.2.3", inEnglish, false), [first], endOf([first], { fixes })));
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect(report.fixes).toEqual(fixes);
  });

  it("carries everything of a finding", () => {
    const report = JSON.parse(whole(jsonFormat("1.2.3", inEnglish, false), [first], endOf([first])));
    expect(report.files[0].findings[1]).toEqual({
      ruleId: "yaml/ambiguous-scalar",
      severity: "warning",
      summary: "Read as a number.",
      message: "Read as a number.\nQuote it: 100 %",
      range: { start: { line: 4, column: 10 }, end: { line: 4, column: 16 } },
      document: 0,
      path: "/items/0/hsCode",
      acts: [],
      houseRule: false,
      related: [],
      fixes: [
        {
          title: "Quote it",
          safe: true,
          edits: [{ range: { start: { line: 4, column: 10 }, end: { line: 4, column: 16 } }, newText: '"850511"' }],
        },
      ],
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
    expect(report.summary).toEqual({
      files: 1,
      filesInPart: 0,
      filesNotJudged: 0,
      documents: 1,
      materialItems: 1,
      undeclared: 1,
      notChecked: 0,
      items: 2,
      error: 1,
      warning: 1,
      information: 1,
      hint: 0,
      suppressed: 0,
      baselined: 0,
      unfinished: 0,
    });
    expect(report.asOf).toEqual({ date: "2026-11-25", source: "today", timeZone: "Asia/Shanghai" });
  });

  it("says that files were judged by their own dates", () => {
    expect(JSON.parse(whole(jsonFormat("1.2.3", inEnglish, false), [first, clean], endOf([first, clean]))).asOf).toEqual({
      date: "2026-11-25",
      source: "per-file",
      timeZone: "Asia/Shanghai",
    });
  });
});

describe("sarif", () => {
  const schema = JSON.parse(readFileSync("test/fixtures/sarif/sarif-2.1.0-rtm.5.json", "utf8"));
  const { id, $schema: _, ...rest } = schema;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  ajv.addFormat("uri", (value) => URL.canParse(value));
  ajv.addFormat("uri-reference", (value) => /^[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]*$/.test(value) && URL.canParse(value, "http://base/"));
  ajv.addFormat("date-time", /^\d{4}-\d\d-\d\dT/);
  const validate = ajv.compile({ $id: id, ...rest });
  const pages = { "end-use/missing": "# end-use/missing\n\nAsks for `endUse`.\n" };
  const run = (files: readonly JudgedFile[], over: Partial<RunEnd> = {}) => {
    const log = JSON.parse(whole(sarifFormat("1.2.3", [rule], pages, inEnglish), files, endOf(files, over)));
    expect(validate(log), JSON.stringify(validate.errors, null, 1)).toBe(true);
    return log.runs[0];
  };

  it("fits the schema of SARIF 2.1.0, whatever there is to say", () => {
    for (const files of [[], [first], [clean], [first, clean]]) for (const over of [{}, broken]) run(files, over);
  });

  it("is rejected by that schema when something is wrong", () => {
    expect(validate({ version: "2.1.0", runs: [{ results: [{ level: "fatal" }] }] })).toBe(false);
  });

  it("places a finding, with its law and its fixes", () => {
    const { results, columnKind } = run([first]);
    expect(columnKind).toBe("utf16CodeUnits");
    expect(results.map(({ level }: { level: string }) => level)).toEqual(["error", "warning", "note"]);
    expect(results[0]).toMatchObject({
      ruleId: "end-use/missing",
      ruleIndex: 0,
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "sub%20dir/a%2Cb%3A%C3%BC.bom.yaml", uriBaseId: "SRCROOT" },
            region: { startLine: 3, startColumn: 17, endLine: 3, endColumn: 22 },
          },
          logicalLocations: [{ fullyQualifiedName: "0#/items/0/partNumber" }],
        },
      ],
      relatedLocations: [{ message: { text: "Seen here: sintered NdFeB." } }],
      properties: { severity: "error", asOf: "2026-11-25", acts: ["mofcom-2025-18"], path: "/items/0/partNumber" },
    });
    expect(results[1].fixes).toMatchObject([
      {
        description: { text: "Quote it" },
        artifactChanges: [
          {
            replacements: [
              { deletedRegion: { startLine: 4, startColumn: 10, endLine: 4, endColumn: 16 }, insertedContent: { text: '"850511"' } },
            ],
          },
        ],
      },
    ]);
    expect(results[2].properties.severity).toBe("information");
  });

  it("names the rules, their pages and the packs", () => {
    const { driver, extensions } = run([first]).tool;
    expect(driver.rules[0]).toMatchObject({
      id: "end-use/missing",
      help: { text: "end-use/missing\n\nAsks for endUse.\n", markdown: pages["end-use/missing"] },
    });
    expect(extensions).toEqual([{ name: "prc", version: "2026.11.1", properties: { reviewedOn: "2026-11-24" } }]);
  });

  it("keeps to the limits of GitHub: the gravest stay, and a notification counts the others", () => {
    const tooMany = manyFindings(["hint", "error", "warning"], sarifLimits.results + 500);
    const { results, invocations } = run([tooMany, first]);
    expect(results).toHaveLength(sarifLimits.results);
    const levels = results.map(({ level }: { level: string }) => level);
    expect(levels.filter((level: string) => level === "error")).toHaveLength(8501);
    expect(levels.filter((level: string) => level === "warning")).toHaveLength(8501);
    expect(levels).toEqual([...levels].sort((a, b) => ["error", "warning", "note"].indexOf(a) - ["error", "warning", "note"].indexOf(b)));
    expect(invocations[0].toolExecutionNotifications).toEqual([
      {
        descriptor: { id: "results-left-out" },
        level: "warning",
        message: {
          text: "503 results are not in this report; none that is here is less severe. GitHub refuses a report that exceeds its limits. The JSON report contains everything.",
        },
      },
    ]);
  });

  it("leaves the order of the files where GitHub keeps everything", () => {
    const { results, invocations } = run([manyFindings(["hint", "error"], sarifLimits.resultsKept)]);
    expect(results.slice(0, 3).map(({ level }: { level: string }) => level)).toEqual(["note", "error", "note"]);
    expect(invocations[0]).not.toHaveProperty("toolExecutionNotifications");
    expect(run([manyFindings(["hint", "error"], sarifLimits.resultsKept + 1)]).results[0].level).toBe("error");
  });

  it("names no more places of a finding, and no more packs, than GitHub takes", () => {
    const related = Array.from({ length: 1200 }, () => ({ start: 0, end: 1, message: "Here." }));
    const packs = Array.from({ length: 103 }, (_, index) => ({ id: `p${index}`, version: "1", reviewedOn: "2026-11-24" as const }));
    const { results, tool, invocations } = run([manyFindings(["error"], 1, { related })], { packs });
    expect(results[0].locations.length + results[0].relatedLocations.length).toBe(sarifLimits.locations);
    expect(tool.extensions).toHaveLength(sarifLimits.extensions);
    expect(invocations[0].toolConfigurationNotifications[0].message.text).toMatch(
      /^3 rule packs that the run used are not in this report\. /,
    );
  });

  it("shows what is put aside as suppressed, with the reason", () => {
    const { results } = run([mixed]);
    expect(results[3].suppressions).toMatchObject([{ kind: "inSource", status: "accepted", justification: "sample & lot" }]);
    expect(results[0].suppressions).toEqual([]);
  });

  it("does not call a run successful that could not check everything", () => {
    expect(run([first]).invocations[0]).toMatchObject({ executionSuccessful: true, exitCode: 1, toolConfigurationNotifications: [] });
    const [invocation] = run([first], broken).invocations;
    expect(invocation).toMatchObject({ executionSuccessful: false, exitCode: 2 });
    expect(invocation.toolExecutionNotifications).toMatchObject([
      {
        level: "error",
        message: { text: "Byte 4 is not UTF-8." },
        locations: [{ physicalLocation: { artifactLocation: { uri: "b%20ad.bom.yaml" }, region: { startLine: 2, startColumn: 3 } } }],
      },
      { level: "error", message: { text: "2 files were not checked." } },
    ]);
    expect(invocation.toolConfigurationNotifications).toMatchObject([{ level: "warning", descriptor: { id: "pack-stale" } }]);
  });
});

describe("github", () => {
  it("writes workflow commands, escaped as the runner unescapes them", () => {
    expect(`\n${whole(githubFormat("boms/", inEnglish), [first, clean], endOf([first], broken))}`).toMatchInlineSnapshot(`
      "
      ::error file=boms/b ad.bom.yaml,line=2,col=3,title=could not be checked::Byte 4 is not UTF-8.
      ::error title=could not be checked::2 files were not checked.
      ::error file=boms/sub dir/a%2Cb%3Aü.bom.yaml,line=3,col=17,endLine=3,endColumn=22,title=end-use/missing::\`MAG-1\` holds rare earth (\`N42SH\`: sintered NdFeB) and no end use is declared. MOFCOM/GAC announcement 18/2025 (1C902.a) may control it. Declare \`endUse\`.
      ::warning file=boms/sub dir/a%2Cb%3Aü.bom.yaml,line=4,col=10,endLine=4,endColumn=16,title=yaml/ambiguous-scalar::Read as a number.%0AQuote it: 100 %25
      ::notice file=boms/sub dir/a%2Cb%3Aü.bom.yaml,line=5,col=5,endLine=6,endColumn=1,title=origin/missing::No origin.
      ::notice title=pack-stale::The facts of \`prc\` are old.
      ::notice title=lodestone::Law as of 2026-11-25 (today in Beijing).
      "
    `);
  });

  it("writes the gravest first, and says how many annotations GitHub will not show", () => {
    const many = manyFindings(["warning", "error", "information"], 36);
    const lines = whole(githubFormat("", inEnglish), [many], endOf([many]))
      .trimEnd()
      .split("\n");
    expect(lines[0]).toBe(
      "::notice title=lodestone::GitHub shows 10 annotations of a kind, here the most severe; 2 errors, 2 warnings, 4 notices are without one. The log of this step has them all.",
    );
    expect(lines).toHaveLength(38);
    expect(lines.map((line) => line.slice(2, 8))).toEqual([
      "notice",
      ...Array(12).fill("error "),
      ...Array(12).fill("warnin"),
      ...Array(13).fill("notice"), // the last gives the date of the law
    ]);
  });

  it("says nothing of a limit that is kept", () => {
    const ten = manyFindings(["error"], 10);
    expect(whole(githubFormat("", inEnglish), [ten], endOf([ten]))).not.toContain("annotations of a kind");
  });
});
