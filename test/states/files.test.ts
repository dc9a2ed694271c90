import { describe, expect, it } from "vitest";
import { githubFormat } from "../../server/src/cli/formats/github.ts";
import { gitlabFormat } from "../../server/src/cli/formats/gitlab.ts";
import { jsonFormat } from "../../server/src/cli/formats/json.ts";
import { junitFormat } from "../../server/src/cli/formats/junit.ts";
import { markdownFormat } from "../../server/src/cli/formats/markdown.ts";
import { sarifFormat } from "../../server/src/cli/formats/sarif.ts";
import { textFormat } from "../../server/src/cli/formats/text.ts";
import { colorsFor } from "../../server/src/cli/terminal/layout.ts";
import { inEnglish } from "../../server/src/core/l10n/texts.ts";
import { fileReport, type JudgedFile } from "../../server/src/report/fileReport.ts";
import { endOf, whole } from "../cli/judged.ts";
import { modelOf, reportPage } from "../report/support.ts";
import { checkText, ruleMetas } from "../rules/lodestone.ts";

const item = (more: string) => `kind: bom\nid: A\nitems:\n  - partNumber: "4711"${more}\n    quantity: 1\n`;
const steel = "\n    description: Steel screw M3";
const magnet = "\n    description: Sintered NdFeB magnet N42SH\n    countryOfOrigin: JP";
const waived = " # lodestone-waive end-use/missing until 2027-06-30 by J. Doe: prototype";
const texts = {
  finding: item(magnet),
  "nothing-found": item(steel),
  "not-asked": item(
    `${waived}${magnet}\n    compositionStatus: complete\n    composition: [{ element: Nd, massPercent: 30 }, { element: Fe, massPercent: 69 }, { element: B, massPercent: 1 }]`,
  ),
  "not-checked": item('\n    description: "-"'),
} as const;

const judged = (text: string): JudgedFile => fileReport("a.bom.yaml", text, checkText(text, { kind: "bom" }));

/** What a format says of a run over one file. */
const formats = {
  text: textFormat({ colors: colorsFor(false), columns: 100 }, true, inEnglish),
  markdown: markdownFormat(65_536, inEnglish),
  github: githubFormat("", inEnglish),
  gitlab: gitlabFormat("", inEnglish),
  junit: junitFormat("error", inEnglish),
  json: jsonFormat("1.2.3", inEnglish, false),
  sarif: sarifFormat("1.2.3", ruleMetas, {}, inEnglish),
};

describe("what a file can be", () => {
  it.each(Object.entries(texts))("%s is the state of a file in its report", (state, text) => {
    expect(judged(text).report.state).toBe(state);
  });

  it("is skipped by JUnit where a mapping found no items, and the run has not passed", () => {
    const file: JudgedFile = { ...judged(texts["nothing-found"]), unchecked: { kind: "not-checked", why: { kind: "no-items" } } };
    const said = whole(junitFormat("error", inEnglish), [file], endOf([file]));
    expect(said.match(/<skipped message="not checked: its mapping finds no items/g)).toHaveLength(2);
    expect(said).not.toContain("everything could be checked");
  });

  it("is said of items that were not checked by every format", () => {
    const file = judged(texts["not-checked"]);
    const said = Object.fromEntries(Object.entries(formats).map(([name, format]) => [name, whole(format, [file], endOf([file]))]));
    for (const [name, output] of Object.entries(said)) {
      expect(output, name).toMatch(/not.?checked/i);
      expect(output, name).not.toContain("No findings.");
    }
    expect(said.junit).toContain('skipped="1"');
    const [run] = JSON.parse(said.sarif ?? "").runs;
    expect(run.invocations[0].toolExecutionNotifications).toEqual([
      {
        descriptor: { id: "not-checked" },
        level: "warning",
        message: { text: "not checked: 1 item was not checked" },
        locations: [{ physicalLocation: { artifactLocation: { uri: "a.bom.yaml", uriBaseId: "SRCROOT" } } }],
      },
    ]);
    expect(reportPage(modelOf([{ path: "a.bom.yaml", text: texts["not-checked"] }]))).toContain("? not checked: 1 item was not checked");
  });

  it("is not passed by JUnit where nothing in it was judged, and fails where blanks fail the run", () => {
    const blank = judged("");
    const cases = (failOn: "error" | "never") => whole(junitFormat(failOn, inEnglish), [blank], endOf([blank])).split("</testsuite>")[0];
    expect(cases("never")).toContain('skipped="1"');
    expect(cases("error")).toContain('<failure type="schema/blank"');
    const { summary, ...model } = modelOf([{ path: "a.bom.yaml", text: "" }]);
    expect(
      reportPage({ ...model, summary: { ...summary, unfinished: 1 } }).includes("Not finished: required keys are blank in 1 place."),
    ).toBe(true);
  });

  it("is not asked, and says why, where the report would have called an end use missing", () => {
    const wire = "\n    description: Diamond wire 180 um for sapphire\n    countryOfOrigin: CN";
    const page = reportPage(modelOf([{ path: "a.bom.yaml", text: item(wire), asOf: "2026-11-09" }]));
    expect(page).toContain("– not asked: no act in force applies to it on 2026-11-09");
    expect(page).not.toContain('<span class="tag error">missing</span>');
  });
});
