import { describe, expect, it } from "vitest";
import { answerSheet, keyOfHeading } from "../../server/src/core/answers/sheet.ts";
import { inEnglish, Texts } from "../../server/src/core/l10n/texts.ts";
import { encode } from "../../server/src/files/encode.ts";
import type { AnsweredValue, AnswersReport } from "../../server/src/generated/answersReport.ts";
import type { AskedPart, QuestionsReport } from "../../server/src/generated/questionsReport.ts";
import type { Report } from "../../server/src/generated/report.ts";
import { csvText } from "../../server/src/report/csvText.ts";
import { builtIn } from "../company/support.ts";
import { caseToday, packs } from "../rules/lodestone.ts";
import { catalogue } from "../support/catalogue.ts";
import { rowsOfCells, workbook } from "../support/workbook.ts";
import { main, memoryHost, type Node } from "./memoryHost.ts";

type Files = Readonly<Record<string, Node>>;

async function lodestone(files: Files, ...args: readonly string[]) {
  const host = memoryHost({ files, packs: () => builtIn, columns: 100 });
  const status = await main(args, host);
  return { status, out: host.out(), err: host.err(), written: host.written };
}

/** Runs `answers`, and checks that it touches parts files alone. */
async function answers(files: Files, ...args: readonly string[]) {
  const run = await lodestone(files, "answers", "--as-of", "2026-11-30", "--format", "json", ...args);
  const report = JSON.parse(run.out) as AnswersReport;
  expect([...run.written.keys()].filter((path) => !path.endsWith(".parts.yaml"))).toEqual([]);
  return { ...run, report, values: report.files.flatMap(({ rows }) => rows.flatMap(({ values }) => values)) };
}

const states = (values: readonly AnsweredValue[]) => values.map(({ key, state }) => `${key} ${state}`);
const withWritten = (files: Files, written: ReadonlyMap<string, string>): Files => ({ ...files, ...Object.fromEntries(written) });

const bom = (items: string) => `kind: bom\nid: A\nitems:\n${items}`;
const magnet = (number: string, more = "") =>
  `  - partNumber: ${number}\n    description: Ring magnet, sintered NdFeB, N42SH\n    form: magnet\n    quantity: 1\n${more}`;
const one = { "/repo/a.bom.yaml": bom(magnet("M-1")) };
const row = (cells: string, head = "Part number [partNumber],Origin [countryOfOrigin],Dy [composition/Dy]") => `${head}\n${cells}\n`;

/** A sheet with all questions of some files, filled in by key. */
async function filled(files: Files, fill: (key: string, part: AskedPart) => string, texts: Texts = inEnglish) {
  const { out } = await lodestone(files, "questions", "--as-of", "2026-11-30", "--format", "json");
  const { parts } = JSON.parse(out) as QuestionsReport;
  const [head = [], ...rows] = answerSheet(parts, packs.at(caseToday, {}), texts);
  const keys = head.map((heading) => keyOfHeading(heading) ?? "");
  return {
    parts,
    table: [head, ...rows.map((cells, at) => cells.map((cell, column) => cell || fill(keys[column] ?? "", parts[at] as AskedPart)))],
  };
}

const given: Readonly<Record<string, string>> = {
  countryOfOrigin: "China",
  compositionStatus: "incomplete",
  "source/document": "Analysis 7",
  "source/by": "Li Wei",
  "source/date": "2026-11-20",
};
const told = (key: string) => given[key] ?? (key.startsWith("composition/") ? "0.5" : "");

const workspace = {
  "/repo/lodestone.yaml": "mappings: { t: { use: table, files: ['boms/*.csv'] } }\n",
  "/repo/boms/a.csv": "Part Number,Description,Manufacturer,Qty\n08500030,Dysprosium oxide,Müller,1\n1E5,NdFeB magnet N42SH,佳磁,4\n",
  "/repo/b.bom.yaml": bom(`${magnet("M-1")}${magnet("M-2", "    countryOfOrigin: JP\n")}`),
  "/repo/lodestone.parts.yaml":
    "# Parts of ours\r\nkind: parts\r\nparts:\r\n  # asked in May\r\n  M-1: { description: 'a ring' } # short\r\n  \"08500030\":\r\n    manufacturer: Müller\r\n    material: oxide   # kept\r\n",
};

describe("the round trip", () => {
  it("answers all questions, and changes nothing else", async () => {
    const { table, parts } = await filled(workspace, told);
    expect(parts.length).toBe(3);
    const files = { ...workspace, "/repo/a.csv": csvText(table) };
    const { status, report, values, written } = await answers(files, "a.csv");
    expect(new Set(values.map(({ state }) => state))).toEqual(new Set(["taken"]));
    expect(status).toBe(0);
    const after = withWritten(files, written);
    expect(written.get("/repo/lodestone.parts.yaml")).toMatchSnapshot();
    expect(report.changes.map(({ path }) => path)).toEqual(["lodestone.parts.yaml"]);
    // Only lines are added, but for that of an entry in brackets.
    const lines = report.changes[0]?.diff.split("\n").filter((line) => /^-(?!--)/.test(line));
    expect(lines).toEqual(["-  M-1: { description: 'a ring' } # short\r"]);
    const { out } = await lodestone(after, "questions", "--as-of", "2026-11-30", "--format", "json");
    expect((JSON.parse(out) as QuestionsReport).parts).toEqual([]);
    const rules = async (some: Files) => {
      const run = await lodestone(some, "check", "--as-of", "2026-11-30", "--format", "json");
      return (JSON.parse(run.out) as Report).files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId));
    };
    const gone = ["composition/missing", "origin/missing"];
    const [was, is] = [await rules(files), await rules(after)];
    expect(was.filter((rule) => gone.includes(rule)).length).toBeGreaterThan(0);
    expect(is.filter((rule) => gone.includes(rule))).toEqual([]);
    expect(is.filter((rule) => /^(?:schema|yaml|parts)\//.test(rule))).toEqual(was.filter((rule) => /^(?:schema|yaml|parts)\//.test(rule)));
    const again = await answers(after, "a.csv");
    expect(new Set(again.values.map(({ state }) => state))).toEqual(new Set(["present"]));
    expect([again.status, again.written.size]).toEqual([0, 0]);
  });

  it("is the same after a spreadsheet, in another encoding, and with columns moved, renamed and added", async () => {
    const asCsv = (rows: readonly (readonly string[])[], separator: string) =>
      rows
        .map((cells) => cells.map((cell) => (/["\n;\t,]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator))
        .join("\r\n");
    const { table } = await filled(workspace, told, new Texts(catalogue("zh-cn")));
    const plain = await answers({ ...workspace, "/repo/a.csv": csvText(table) }, "a.csv", "--document", "D");
    const numbers = new Map([
      ["08500030", "8500030"],
      ["1E5", "100000"],
      ["0.5", "0,5"],
      ["2026-11-20", "20.11.2026"],
    ]);
    const mangled = table.map((cells) => ["", ...[...cells.slice(7), ...cells.slice(0, 7)].map((cell) => numbers.get(cell) ?? cell)]);
    const renamed = mangled.map((cells, at) => (at === 0 ? cells.map((cell) => (cell === "" ? "备注" : `改 ${cell}`)) : cells));
    const text = asCsv([["sep=;"], ...renamed.slice(0, 2), [], ...renamed.slice(2)], ";");
    const book = workbook([
      { name: "Read me", rows: rowsOfCells([["Fill in the other sheet"]]) },
      { name: "Answers", rows: rowsOfCells(renamed.map((cells) => cells.map((cell) => (cell === "0,5" ? 0.5 : cell)))) },
    ]);
    for (const [name, content] of [
      ["gb.csv", encode(text, "gb18030")],
      ["utf16.csv", encode(`\ufeff${text.replaceAll(";", "\t")}`, "utf-16le")],
      ["bare16.csv", encode(text.replaceAll(";", "\t"), "utf-16le")],
      ["utf8.csv", new TextEncoder().encode(text)],
      ["book.xlsx", book],
    ] as const) {
      const { written, status, err } = await answers({ ...workspace, [`/repo/${name}`]: content ?? "" }, name, "--document", "D");
      expect([name, status, [...written].join()], err).toEqual([name, 0, [...plain.written].join()]);
    }
  });

  it("says so where bytes are text in several encodings, and takes the one that is named", async () => {
    const sheet = encode("Nr. [partNumber];Ursprung [countryOfOrigin];Dokument [source/document]\nM-1;CN;Prüfung\n", "windows-1252") ?? "";
    const files = { ...one, "/repo/a.csv": sheet };
    const { status, err } = await lodestone(files, "answers", "a.csv");
    expect([status, err]).toEqual([2, expect.stringContaining("windows-1252")]);
    const { written } = await answers(files, "a.csv", "--encoding", "windows-1252");
    expect(written.get("/repo/lodestone.parts.yaml")).toContain("Prüfung");
  });
});

describe("values", () => {
  it.each([
    ["M-1,CN,3.5", ["partNumber", "countryOfOrigin taken", "composition/Dy taken", "source taken"], "massPercent: 3.5"],
    ["M-1,China,30%", [], "massPercent: 30 }"],
    ["M-1,中国,０．３", [], "massPercent: 0.3 }"],
    ["M-1,CN,0.3", [], "massPercent: 0.3 }"],
    ["M-1,CN,<0.1", [], "massPercent: { min: 0, max: 0.1 }"],
    ["M-1,CN,28.5 - 30 %", [], "massPercent: { min: 28.5, max: 30 }"],
    ["M-1,CN,'3.5", [], "massPercent: 3.5 }"],
  ])("are read by the reader of tables: %s", async (cells, _, line) => {
    const { written, status } = await answers({ ...one, "/repo/a.csv": row(cells) }, "a.csv");
    expect([status, written.get("/repo/lodestone.parts.yaml")]).toEqual([0, expect.stringContaining(line)]);
  });

  it.each([
    ["M-1,Chinese,3.5", "Origin [countryOfOrigin]", "no country"],
    ["M-1,CN,500 ppm", "Dy [composition/Dy]", "no plain number"],
    ["M-1,CN,n/a", "Dy [composition/Dy]", "nothing is known"],
    ["M-1,CN,300", "Dy [composition/Dy]", "300"],
    ["M-1,CN,-3", "Dy [composition/Dy]", "no plain number"],
    ["M-1,CN,=2+1", "Dy [composition/Dy]", "no plain number"],
  ])("are named by row and column where they are not taken, and the others are: %s", async (cells, column, why) => {
    const { values, status, report } = await answers({ ...one, "/repo/a.csv": row(cells) }, "a.csv");
    const refused = values.filter(({ state }) => state === "refused");
    expect(refused).toEqual([
      expect.objectContaining({ column, why: expect.stringContaining(why), at: expect.objectContaining({ line: 2 }) }),
    ]);
    expect(values.some(({ state }) => state === "taken")).toBe(true);
    expect([status, report.written]).toEqual([1, true]);
  });

  it("that are more than all together are not taken", async () => {
    const parts = "kind: parts\nparts:\n  M-1:\n    composition: [{ element: Nd, massPercent: 99 }]\n";
    const { values, written, status } = await answers(
      { ...one, "/repo/lodestone.parts.yaml": parts, "/repo/a.csv": row("M-1,CN,3.5") },
      "a.csv",
    );
    expect(states(values)).toEqual(["countryOfOrigin taken", "composition/Dy refused", "source taken"]);
    expect(written.get("/repo/lodestone.parts.yaml")).not.toContain("Dy");
    expect(status).toBe(1);
  });

  it("of codes need their list, and materials that a part is free of may have their names beside them", async () => {
    const head = "Nr. [partNumber],Code [controlCode],Free [freeOf],HS [hsCode],Status [compositionStatus],Size [properties/diameter]";
    const { written, values } = await answers(
      { ...one, "/repo/a.csv": row('M-1,PRC 1C902.a,"antimony (antimony), gallium",8505.11,Incomplete,12 mm\nM-1,1C902,,,,', head) },
      "a.csv",
    );
    expect(written.get("/repo/lodestone.parts.yaml")).toMatchSnapshot();
    expect(values.filter(({ state }) => state === "refused")).toEqual([expect.objectContaining({ key: "controlCode", text: "1C902" })]);
    const chinese = row("M-1,antimony（锑）、gallium（镓）", "Nr. [partNumber],Free [freeOf]");
    const { written: listed } = await answers({ ...one, "/repo/a.csv": chinese }, "a.csv");
    expect(listed.get("/repo/lodestone.parts.yaml")).toContain("freeOf: [antimony, gallium]");
  });

  it("that the text of a line contradicts are not taken", async () => {
    const sheet = row("M-1,rare-earth,CN", "Nr. [partNumber],Free [freeOf],Origin [countryOfOrigin]");
    const { report, values } = await answers({ ...one, "/repo/a.csv": sheet }, "a.csv");
    expect(states(values)).toEqual(["freeOf refused", "countryOfOrigin taken", "source taken"]);
    expect(values[0]?.why).toContain("declared free of a material that other data show in it");
    expect(report.findings).toEqual([]);
  });

  it("that the text of one of several lines of a part contradicts are not taken", async () => {
    const bolt = (number: string) => `  - { partNumber: ${number}, description: Holder, quantity: 1 }\n`;
    const others = [0, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => bolt(`B-${number}`));
    const lines = [others[0], bolt("M-1"), ...others.slice(1), magnet("M-1")].join("");
    const sheet = row("M-1,rare-earth,CN", "Nr. [partNumber],Free [freeOf],Origin [countryOfOrigin]");
    const { values } = await answers({ "/repo/a.bom.yaml": bom(lines), "/repo/a.csv": sheet }, "a.csv");
    expect(states(values)).toEqual(["freeOf refused", "countryOfOrigin taken", "source taken"]);
  });

  it("that bring a question or a mistake to a line are told with it", async () => {
    const oxide = {
      "/repo/a.bom.yaml": bom("  - partNumber: M-1\n    description: Polishing powder\n    quantity: 1\n    hsCode: '250300'\n"),
    };
    const sheet = row("M-1,60,1", "Nr. [partNumber],Ce [composition/Ce],Dy [composition/Dy]");
    const { report, values } = await answers({ ...oxide, "/repo/a.csv": sheet }, "a.csv");
    expect(states(values)).toEqual(["composition/Ce taken", "composition/Dy taken", "source taken"]);
    const [first] = report.findings;
    expect(first).toMatchObject({ path: "a.bom.yaml", at: { line: 4 } });
    const { out } = await lodestone({ ...oxide, "/repo/a.csv": sheet }, "answers", "a.csv");
    expect(out).toContain(`  a.bom.yaml:4:${first?.at.column}  ${first?.rule}  \`M-1\``);
  });

  it("that fail leave the other values and parts alone", async () => {
    const files = {
      "/repo/a.bom.yaml": bom(`${magnet("M-1")}${magnet("M-2")}`),
      "/repo/lodestone.parts.yaml": "kind: parts\nparts:\n  M-1:\n    composition:\n      - { element: Nd, massPercent: 0.1 }\n",
    };
    const head = "P [partNumber],C [countryOfOrigin],Tb [composition/Tb],S [compositionStatus]";
    const { values } = await answers({ ...files, "/repo/a.csv": row("M-1,JP,0.2,complete\nM-2,JP,300 ppm,complete", head) }, "a.csv");
    expect(states(values)).toEqual([
      "countryOfOrigin taken",
      "composition/Tb refused",
      "compositionStatus refused",
      "source taken",
      "countryOfOrigin taken",
      "composition/Tb refused",
      "compositionStatus refused",
      "source taken",
    ]);
  });

  it("in long cells and failed formulas, and from the future, are refused", async () => {
    const head = "P [partNumber],C [countryOfOrigin],D [source/document],Day [source/date]";
    const cells = `M-1,CN,${"x".repeat(10_500_000)},2030-01-01\nM-2,CN,#VALUE!,2026-11-01\nM-3,${"x".repeat(10_001)},,`;
    const { values, status } = await answers(
      { "/repo/a.bom.yaml": bom(`${magnet("M-1")}${magnet("M-2")}${magnet("M-3")}`), "/repo/a.csv": row(cells, head) },
      "a.csv",
    );
    const refused = values.filter(({ state }) => state === "refused");
    expect(refused.map(({ key, why }) => [key, why])).toEqual([
      ["source/document", "The cell has more than 10000 characters."],
      ["source/date", "The day is in the future."],
      ["source/document", "The cell says that nothing is known."],
      ["countryOfOrigin", "The cell has more than 10000 characters."],
    ]);
    expect(Math.max(...values.map(({ text }) => text.length))).toBeLessThan(100);
    expect(status).toBe(1);
  });

  it("have no column for a source that none names", async () => {
    const { values } = await answers({ ...one, "/repo/a.csv": row("M-1,CN,") }, "a.csv");
    expect(values.map(({ key, column }) => [key, column])).toEqual([
      ["countryOfOrigin", "Origin [countryOfOrigin]"],
      ["source", undefined],
    ]);
  });

  it("about no part here are told with the option that names one", async () => {
    const { status, out } = await lodestone({ ...one, "/repo/a.csv": row(",,") }, "answers", "a.csv");
    expect([status, out]).toEqual([1, expect.stringContaining("`--part`")]);
  });

  it.each([
    ["Part number,Origin [countryOfOrigin],Dy [composition/Dy]", ["countryOfOrigin taken", "composition/Dy taken", "source taken"]],
    ["MPN [Part number],Country of Origin,Dy [composition/Dy]", ["countryOfOrigin taken", "composition/Dy taken", "source taken"]],
    ["Part number,Weight [kg],Dy [composition/Dy]", ["mass refused", "composition/Dy taken", "source taken"]],
  ])("are taken, or refused, under all keys where the column of part numbers has none: %s", async (head, expected) => {
    const { status, values } = await answers({ ...one, "/repo/a.csv": row("M-1,China,3.5", head) }, "a.csv");
    expect(states(values)).toEqual(expected);
    expect(status).toBe(expected.some((state) => state.endsWith("refused")) ? 1 : 0);
  });

  it("that rows of one file state differently are refused in both", async () => {
    const { values } = await answers({ ...one, "/repo/a.csv": row("M-1,CN,3\nM-1,JP,3") }, "a.csv");
    expect(states(values)).toEqual([
      "countryOfOrigin refused",
      "composition/Dy taken",
      "source taken",
      "countryOfOrigin refused",
      "composition/Dy taken",
      "source taken",
    ]);
  });
});

const entry = `# ours
kind: parts
parts:
  M-1:
    countryOfOrigin: JP # by letter
    composition:
      - { element: Nd, massPercent: 29 }
      # the rest is open
      - element: Dy
        massPercent: "4"
    source: { document: 'Letter', date: "2026-05-01" }
  M-2: {}
`;

describe("what stands already", () => {
  const files = { ...one, "/repo/lodestone.parts.yaml": entry, "/repo/a.csv": row("M-1,CN,3.5") };

  it("stays, and both values are told", async () => {
    const { values, written, status } = await answers(files, "a.csv");
    expect(values).toEqual([
      expect.objectContaining({ key: "countryOfOrigin", state: "kept", text: "CN", stands: "JP" }),
      expect.objectContaining({ key: "composition/Dy", state: "kept", text: "3.5", stands: "4" }),
    ]);
    expect([status, written.size]).toEqual([1, 0]);
  });

  it("is written over with --replace, in its own range alone", async () => {
    const { values, written, report } = await answers(files, "a.csv", "--replace", "--document", "Analysis 7");
    expect(states(values)).toEqual(["countryOfOrigin replaced", "composition/Dy replaced", "source kept"]);
    expect(written.get("/repo/lodestone.parts.yaml")).toBe(entry.replace("JP", "CN").replace('"4"', "3.5"));
    expect(report.changes[0]?.diff.split("\n").filter((line) => /^[-+]/.test(line)).length).toBe(6);
  });

  const inOneLine = "{ document: Letter 3, date: 2023-11-02, by: J. Doe }";
  const inLines = "\n      document: Letter 3 # by post\n      date: 2023-11-02\n      by: J. Doe";
  const sourced = (source: string) =>
    `kind: parts\nparts:\n  M-1:\n    countryOfOrigin: CN\n    composition:\n      - { element: Dy, massPercent: 3 }\n    source: ${source}\n  M-2: {}\n`;
  const taken = (source: string, cells: string, ...more: readonly string[]) =>
    answers({ ...one, "/repo/lodestone.parts.yaml": sourced(source), "/repo/a.csv": row(cells) }, "a.csv", ...more);

  it.each([inOneLine, inLines])("has another source with --replace only if the answer confirms all that ages: %s", async (source) => {
    const letter = ["--replace", "--document", "Letter 9", "--date", "2026-11-30"];
    const partial = await taken(source, "M-1,CN,", ...letter, "--by", "R. Roe");
    expect(partial.values.at(-1)).toMatchObject({ key: "source", state: "kept", stands: "Letter 3; 2023-11-02; J. Doe" });
    expect(partial.values.at(-1)?.why).toContain("does not confirm all facts");
    expect([partial.status, partial.written.size]).toEqual([1, 0]);
    const told = await lodestone(
      { ...one, "/repo/lodestone.parts.yaml": sourced(source), "/repo/a.csv": row("M-1,CN,") },
      ...["answers", "--as-of", "2026-11-30", "a.csv", ...letter, "--by", "R. Roe"],
    );
    expect(told.out).toContain("does not confirm");
    expect(told.out).not.toContain("which stays");
    const whole = await taken(source, "M-1,CN,3", ...letter, "--by", "R. Roe");
    expect(states(whole.values)).toEqual(["countryOfOrigin present", "composition/Dy present", "source replaced"]);
    const changed = source.replace("Letter 3", "Letter 9").replace("2023-11-02", '"2026-11-30"').replace("J. Doe", "R. Roe");
    expect(whole.written.get("/repo/lodestone.parts.yaml")).toBe(sourced(changed));
    const unnamed = await taken(source, "M-1,CN,3", ...letter);
    expect(unnamed.written.get("/repo/lodestone.parts.yaml")).toBe(
      sourced(`${source === inLines ? "\n      " : ""}{ document: Letter 9, date: "2026-11-30" }`),
    );
  });

  it("is no source of two documents", async () => {
    const { written, values } = await taken("{ by: J. Doe }", "M-1,CN,4", "--document", "Letter 9", "--date", "2026-11-30");
    expect(states(values)).toEqual(["countryOfOrigin present", "composition/Dy kept", "source kept"]);
    expect(written.size).toBe(0);
    const same = await taken("{ document: Letter 9, by: J. Doe }", "M-1,CN,3", "--document", "Letter 9", "--date", "2026-11-30");
    expect(same.written.get("/repo/lodestone.parts.yaml")).toBe(sourced('{ document: Letter 9, by: J. Doe, date: "2026-11-30" }'));
    const later = ["--document", "Letter 9", "--date", "2026-11-30", "--replace"];
    const partial = await taken("{ document: Letter 9, date: 2026-01-01, by: J. Doe }", "M-1,CN,", ...later);
    expect([states(partial.values), partial.written.size]).toEqual([["countryOfOrigin present", "source kept"], 0]);
    const loud = await taken("{ document: LETTER 9, by: J. Doe }", "M-1,CN,3", "--document", "Letter 9", "--date", "2026-11-30");
    expect(loud.written.get("/repo/lodestone.parts.yaml")).toBe(sourced('{ document: LETTER 9, by: J. Doe, date: "2026-11-30" }'));
  });

  it("is not touched with --dry-run, which prints a diff that git applies", async () => {
    const { report, written } = await answers(files, "a.csv", "--replace", "--dry-run");
    expect([report.written, written.size]).toEqual([false, 0]);
    const { out, status } = await lodestone(files, "answers", "a.csv", "--replace", "--dry-run");
    expect(status).toBe(1);
    expect(out).toContain("--- a/lodestone.parts.yaml\n+++ b/lodestone.parts.yaml\n@@ ");
    expect(out).toContain("because of `--dry-run`");
  });

  it("on the line takes precedence, and its place is told", async () => {
    const line = {
      ...one,
      "/repo/a.bom.yaml": bom(magnet("M-1", "    countryOfOrigin: JP\n    composition: [{ element: Nd, massPercent: 29 }]\n")),
    };
    const { values, report, status } = await answers({ ...line, "/repo/a.csv": row("M-1,CN,3.5") }, "a.csv");
    expect(values.map(({ contradicts }) => contradicts)).toEqual([
      [{ path: "a.bom.yaml", at: { line: 8, column: 22 }, stands: "JP" }],
      [{ path: "a.bom.yaml", at: { line: 9, column: 18 } }],
      undefined,
    ]);
    expect(report.findings.map(({ rule }) => rule)).not.toContain("parts/conflict"); // it stands beside the values
    expect(status).toBe(1);
  });

  it("leaves the comment above another entry with that entry", async () => {
    const parts = "kind: parts\nparts:\n  # M-2: by telephone\n  M-2:\n    composition:\n      - { element: Dy, massPercent: 0 }\n";
    const files = { ...one, "/repo/lodestone.parts.yaml": parts, "/repo/a.csv": row("M-1,JP,") };
    const { written } = await answers(files, "a.csv");
    expect(written.get("/repo/lodestone.parts.yaml")).toMatch(
      /^kind: parts\nparts:\n {2}M-1:\n {4}countryOfOrigin: JP\n.*\n {2}# M-2: by telephone\n {2}M-2:\n/,
    );
  });

  it("stays under --replace where another part may share it, and says so", async () => {
    const shared = "kind: parts\nparts:\n  M-1:\n    countryOfOrigin: &there JP\n";
    const files = { ...one, "/repo/lodestone.parts.yaml": shared, "/repo/a.csv": row("M-1,CN,") };
    const { values, written } = await answers(files, "a.csv", "--replace");
    expect(values.map(({ key, state, why }) => [key, state, why])).toEqual([
      ["countryOfOrigin", "refused", "The parts file has no safe place for it. Write it by hand."],
    ]);
    expect(written.size).toBe(0);
  });

  it.each([
    ["that stays without --replace", "countryOfOrigin: JP", "M-1,CN,3.5", [], "countryOfOrigin kept"],
    ["that stays under --replace", "countryOfOrigin: &there JP", "M-1,CN,3.5", ["--replace"], "countryOfOrigin refused"],
    ["that is refused", "countryOfOrigin: JP", "M-1,CN,3.5\nM-1,FR,", ["--replace"], "countryOfOrigin refused"],
  ])("gets no source from an answer with another value %s", async (_, fact, cells, options, state) => {
    const files = { ...one, "/repo/lodestone.parts.yaml": `kind: parts\nparts:\n  M-1:\n    ${fact}\n`, "/repo/a.csv": row(cells) };
    const { values, written } = await answers(files, "a.csv", ...options);
    expect(states(values).slice(0, 3)).toEqual([state, "composition/Dy taken", "source refused"]);
    expect(values[2]?.why).toContain("a different value");
    expect(written.get("/repo/lodestone.parts.yaml")).not.toContain("source");
  });

  it("keeps its source where nothing of the answer is written", async () => {
    const coded = 'kind: parts\nparts:\n  M-1:\n    hsCode: &code "850511"\n    source: { document: Letter 3 }\n';
    const files = { ...one, "/repo/lodestone.parts.yaml": coded, "/repo/a.csv": row("M-1,850519", "Nr. [partNumber],HS [hsCode]") };
    const { values, written } = await answers(files, "a.csv", "--replace");
    expect([states(values), written.size]).toEqual([["hsCode refused"], 0]);
  });

  it("in a shared entry stays, because it would change other parts", async () => {
    const shared = "kind: parts\nparts:\n  M-0: &ring\n    material: NdFeB\n  M-1: *ring\n";
    const { values, written } = await answers({ ...one, "/repo/lodestone.parts.yaml": shared, "/repo/a.csv": row("M-1,CN,") }, "a.csv");
    expect([states(values), written.size]).toEqual([["countryOfOrigin refused"], 0]);
  });
});

describe("parts", () => {
  const two = {
    "/repo/lodestone.yaml": "mappings: { t: { use: table, files: ['**/*.bom.csv'] } }\n",
    "/repo/x/a.bom.csv": "Part Number,Description,Manufacturer,Qty\nM-1,NdFeB magnet,Alpha,1\nM-1,NdFeB magnet,Beta,1\n",
  };
  const made = "Nr. [partNumber],Maker [manufacturer],Origin [countryOfOrigin]";

  it("of several manufacturers are told apart", async () => {
    const { report, written } = await answers({ ...two, "/repo/a.csv": row("M-1,beta,CN\nM-1,,JP\nM-1,Gamma,FR", made) }, "a.csv");
    expect(report.files[0]?.rows.map(({ entry: of, fault }) => of?.manufacturer ?? fault)).toEqual([
      "Beta",
      expect.stringContaining("Several manufacturers"),
      expect.stringContaining("No line and no entry"),
    ]);
    expect(written.get("/repo/lodestone.parts.yaml")).toContain("manufacturer: Beta");
  });

  it("that no line has are answered in their entry, which may name no manufacturer", async () => {
    const entries = "kind: parts\nparts:\n  OLD-1: { unit: kg }\n  OLD-2: { manufacturer: Alpha }\n";
    const files = { ...two, "/repo/lodestone.parts.yaml": entries, "/repo/a.csv": row("OLD-1,Alpha,CN\nOLD-2,Beta,CN", made) };
    const { report, written } = await answers(files, "a.csv");
    expect(report.files[0]?.rows.map(({ entry: of, fault }) => of?.partNumber ?? fault)).toEqual([
      "OLD-1",
      expect.stringContaining("No line and no entry"),
    ]);
    expect(written.get("/repo/lodestone.parts.yaml")).toContain("OLD-1: { unit: kg, countryOfOrigin: CN");
  });

  it("of several suppliers are refused, because an entry would hold for all of them", async () => {
    const lines = bom(`${magnet("S1", "    supplier: Acme GmbH\n")}${magnet("S1", "    supplier: Hangzhou Magnet\n")}`);
    const from = "Nr. [partNumber],Supplier [supplier],Origin [countryOfOrigin]";
    const files = { "/repo/a.bom.yaml": lines, "/repo/a.csv": row("S1,Acme GmbH,DE\nS1,Hangzhou Magnet,CN\nS1,Other,JP\nS1,,JP", from) };
    for (const more of [[], ["--supplier", "Acme GmbH"]]) {
      const { report, written, status } = await answers(files, "a.csv", ...more);
      const faults = report.files.flatMap(({ rows }) => rows.map(({ fault }) => fault));
      expect(faults).toEqual(Array.from(faults, () => expect.stringContaining("under `matching`, with `supplier`")));
      expect([faults.length, written.size, status]).toEqual([4, 0, 1]);
    }
  });

  it("of several suppliers are taken where the other has an entry of its own", async () => {
    const other = "    manufacturerPartNumber: S1\n    manufacturer: Beta\n    supplier: Hangzhou Magnet\n";
    const files = {
      "/repo/a.bom.yaml": bom(`${magnet("S1", "    supplier: Acme GmbH\n")}${magnet("OWN", other)}`),
      "/repo/lodestone.parts.yaml": "kind: parts\nparts:\n  OWN: { manufacturer: Beta, countryOfOrigin: CN }\n",
      "/repo/a.csv": row("S1,Acme GmbH,DE", "Nr. [partNumber],Supplier [supplier],Origin [countryOfOrigin]"),
    };
    const { report, written } = await answers(files, "a.csv");
    expect(report.files[0]?.rows.map(({ entry: of, fault }) => fault ?? of?.partNumber)).toEqual(["S1"]);
    expect(written.get("/repo/lodestone.parts.yaml")).toMatch(/S1:\s+\{? *countryOfOrigin: DE/);
  });

  it("of several suppliers are told apart by their manufacturer", async () => {
    const lineOf = (maker: string, from: string) => magnet("S1", `    manufacturer: ${maker}\n    supplier: ${from}\n`);
    const from = "Nr. [partNumber],Maker [manufacturer],Supplier [supplier],Origin [countryOfOrigin]";
    const csv = row("S1,Alpha,One,DE\nS1,Beta,Three,CN\nS1,Beta,One,CN", from);
    const files = {
      "/repo/a.bom.yaml": bom(`${lineOf("Alpha", "One")}${lineOf("Beta", "Two")}${lineOf("Beta", "Three")}`),
      "/repo/a.csv": csv,
    };
    const { report } = await answers(files, "a.csv");
    expect(report.files[0]?.rows.map(({ entry: of, fault }) => of?.manufacturer ?? fault)).toEqual([
      "Alpha",
      "Beta",
      expect.stringContaining("another supplier"),
    ]);
  });

  it("whose row id and part number are those of two lines are refused", async () => {
    const files = { "/repo/a.bom.yaml": bom(`${magnet("M-1")}${magnet("M-2")}`) };
    const { table } = await filled(files, told);
    const [head = [], one = [], other = []] = table;
    const swapped = [head, [other[0] ?? "", ...one.slice(1)], [one[0] ?? "", ...other.slice(1)]];
    const { report, written } = await answers({ ...files, "/repo/a.csv": csvText(swapped) }, "a.csv");
    expect(report.files[0]?.rows.map(({ fault }) => fault)).toEqual([
      "The row id is that of M-2, but the part number is that of another line.",
      "The row id is that of M-1, but the part number is that of another line.",
    ]);
    expect(written.size).toBe(0);
  });

  it("get their entry in the nearest parts file, or in the one that is named", async () => {
    const near = { ...two, "/repo/x/own.parts.yaml": "kind: parts\n", "/repo/a.csv": row("M-1,Beta,CN", made) };
    expect([...(await answers(near, "a.csv")).written.keys()]).toEqual(["/repo/x/own.parts.yaml"]);
    const { written, report } = await answers(near, "a.csv", "--to", "new.parts.yaml");
    expect([...written.keys()]).toEqual(["/repo/new.parts.yaml"]);
    expect(report.changes).toEqual([
      expect.objectContaining({ new: true, diff: expect.stringContaining("--- /dev/null\n+++ b/new.parts.yaml\n") }),
    ]);
    const wrong = await lodestone(near, "answers", "a.csv", "--to", "a.csv");
    expect([wrong.status, wrong.err]).toEqual([2, expect.stringContaining("no parts file")]);
  });

  it("of two files go into one entry", async () => {
    const files = { ...one, "/repo/a.csv": row("M-1,CN,"), "/repo/b.csv": row("M-1,CN,2") };
    const { written, values } = await answers(files, "a.csv", "b.csv", "--document", "D");
    expect(written.get("/repo/lodestone.parts.yaml")).toBe(
      "kind: parts\nparts:\n  M-1:\n    countryOfOrigin: CN\n    source: { document: D }\n    composition:\n      - { element: Dy, massPercent: 2 }\n",
    );
    expect(states(values)).toContain("countryOfOrigin present");
  });
});

describe("hostile cells", () => {
  const hostile = [
    "=HYPERLINK(1)",
    "<script>x</script>",
    "a: #",
    "|",
    "- x",
    "*a",
    "!!js x",
    "a\nb",
    "\u001b[31m",
    "$" + "{1:x}",
    "&a",
    "{",
    "\u2028",
    "~",
    '"',
  ];

  it.each(hostile)("are text and nothing else: %j", async (text) => {
    const cell = `"${text.replaceAll('"', '""')}"`;
    const head = "Nr. [partNumber],Origin [countryOfOrigin],Document [source/document],By [source/by]";
    const files = { ...one, "/repo/a.csv": row(`M-1,CN,${cell},${cell}`, head) };
    const { written, status } = await answers(files, "a.csv");
    const after = withWritten(files, written);
    const run = await lodestone(after, "check", "--format", "json", "lodestone.parts.yaml");
    const { files: checked } = JSON.parse(run.out) as Report;
    expect(checked.flatMap(({ findings }) => findings.filter(({ ruleId }) => /yaml|schema/.test(ruleId)))).toEqual([]);
    expect(status).toBe(0);
    const again = await answers(after, "a.csv");
    expect([states(again.values).filter((state) => !state.endsWith("present")), again.written.size]).toEqual([[], 0]);
    const said = await lodestone(files, "answers", "a.csv", "--dry-run");
    expect(said.out).not.toContain("\u001b");
  });

  it.each(["__proto__", "constructor", "toString"])("may be called %s", async (name) => {
    const files = { "/repo/a.bom.yaml": bom(magnet(JSON.stringify(name))), "/repo/a.csv": row(`${name},CN,1`) };
    const { written, status } = await answers(files, "a.csv");
    expect([status, written.get("/repo/lodestone.parts.yaml")]).toEqual([0, expect.stringContaining(name)]);
    expect((await answers(withWritten(files, written), "a.csv")).written.size).toBe(0);
    const keyed = await answers(
      { ...one, "/repo/a.csv": row("M-1,CN,x", `Nr. [partNumber],Origin [countryOfOrigin],X [${name}]`) },
      "a.csv",
    );
    expect(states(keyed.values)).toEqual(["countryOfOrigin taken", `${name} refused`, "source taken"]);
  });

  it("of 10 MB cost seconds at most", async () => {
    const big = "x".repeat(10_000_000);
    const head = "Nr. [partNumber],Origin [countryOfOrigin],Dy [composition/Dy],Document [source/document]";
    const start = performance.now();
    const { values } = await answers({ ...one, "/repo/a.csv": row(`M-1,${big},${"1".repeat(10_000_000)},"`, head) }, "a.csv");
    expect(values.filter(({ state }) => state === "taken")).toEqual([]);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it("in rows that are broken or too long are refused with their row", async () => {
    const { report, status } = await answers({ ...one, "/repo/a.csv": row('M-1,CN,"1\nM-1,CN,1,2') }, "a.csv");
    expect(report.files[0]?.rows.map(({ at, fault }) => [at.line, fault])).toEqual([
      [2, expect.stringContaining("broken quotation marks")],
      [3, expect.stringContaining("broken quotation marks")],
    ]);
    expect(status).toBe(1);
  });
});

it("reads only files that are answer sheets", async () => {
  const files = { ...one, "/repo/a.csv": "a,b\n1,2\n", "/repo/b.csv": row("") };
  const bad = await lodestone(files, "answers", "a.csv");
  expect([bad.status, bad.err]).toEqual([2, expect.stringContaining("No row has a heading with the key `[id]`")]);
  expect((await lodestone(files, "answers", "none.csv")).status).toBe(2);
  expect((await lodestone(files, "answers")).status).toBe(2);
  const empty = await lodestone(files, "answers", "b.csv");
  expect([empty.status, empty.out]).toEqual([1, expect.stringContaining("no answer about any part here")]);
});

describe("other declarations of a part", () => {
  const origin = "Part number [partNumber],Manufacturer [manufacturer],Origin [countryOfOrigin]";

  it("under `matching` are told where the answer differs from them", async () => {
    const matching = "kind: parts\nmatching: [{ supplier: Acme*, countryOfOrigin: CN, source: { document: Frame contract } }]\n";
    const files = { "/repo/a.bom.yaml": bom(magnet("M-1", "    supplier: Acme GmbH\n")), "/repo/lodestone.parts.yaml": matching };
    const differing = await answers({ ...files, "/repo/a.csv": row("M-1,,KR", origin) }, "a.csv");
    expect([differing.status, differing.values[0]]).toEqual([
      1,
      expect.objectContaining({
        state: "taken",
        contradicts: [{ path: "lodestone.parts.yaml", at: { line: 2, column: 48 }, stands: "CN", general: true }],
      }),
    ]);
    const same = await answers({ ...files, "/repo/a.csv": row("M-1,,CN", origin) }, "a.csv");
    expect([same.status, same.values[0]?.contradicts]).toEqual([0, undefined]);
    const { out } = await lodestone({ ...files, "/repo/a.csv": row("M-1,,KR", origin) }, "answers", "a.csv");
    expect(out.replaceAll(/\s+/g, " ")).toContain("lodestone.parts.yaml:2:48 says CN for several parts under `matching`.");
  });

  it("that leave an entry without effect refuse its values", async () => {
    const made = (maker: string) => magnet("CCC", maker === "" ? "" : `    manufacturer: ${maker}\n`);
    const files = { "/repo/a.bom.yaml": bom(["Example X", "Example Y", ""].map(made).join("")) };
    const ids = (await filled(files, () => "")).parts.map(({ id, manufacturer }) => [manufacturer ?? "none", id] as const);
    const id = new Map(ids);
    const sheet = `Row [id],Origin [countryOfOrigin]\n${id.get("Example X")},CN\n${id.get("Example Y")},JP\n${id.get("none")},DE\n`;
    const { values, status, written } = await answers({ ...files, "/repo/a.csv": sheet }, "a.csv");
    expect([status, values.filter(({ key }) => key === "countryOfOrigin").map(({ text, state }) => `${text} ${state}`)]).toEqual([
      1,
      ["CN taken", "JP taken", "DE refused"],
    ]);
    expect(written.get("/repo/lodestone.parts.yaml")).not.toContain("DE");
  });
});

describe("the parts file that is named", () => {
  it("is made with its folder", async () => {
    const files = { ...one, "/repo/a.csv": row("M-1,KR,") };
    const { status, written, report } = await answers(files, "a.csv", "--to", "x/y.parts.yaml");
    expect([status, report.written, [...written.keys()]]).toEqual([0, true, ["/repo/x/y.parts.yaml"]]);
  });
});

describe("a stage with several countries", () => {
  const head = "Part number [partNumber],Melted [origins/melted],Made [origins/manufactured]";
  const files = { "/repo/a.bom.yaml": bom(magnet("M-1")) };

  it("is taken with all of them, and with their shares", async () => {
    const { values, written, status } = await answers(
      { ...files, "/repo/a.csv": row('M-1,"JP (60%), CN (40%)",Japan and China', head) },
      "a.csv",
    );
    expect([status, states(values)]).toEqual([0, ["origins/melted taken", "origins/manufactured taken", "source taken"]]);
    const entry = written.get("/repo/lodestone.parts.yaml");
    expect(entry).toContain("- { stage: melted, country: JP, percent: 60 }\n      - { stage: melted, country: CN, percent: 40 }");
    expect(entry).toContain("- { stage: manufactured, country: JP }\n      - { stage: manufactured, country: CN }");
  });

  it("is not taken where a word of the cell is no country", async () => {
    const { values, status, written } = await answers({ ...files, "/repo/a.csv": row('M-1,"CN, JP and others",', head) }, "a.csv");
    expect([status, states(values), written.size]).toEqual([1, ["origins/melted refused"], 0]);
  });

  it("is barred by one of them", async () => {
    const missile = "    endUse: { category: military, statement: Fin actuator rotor, country: US }\n";
    const smco = `  - partNumber: M-1\n    description: Ring magnet Sm2Co17\n    form: magnet\n    quantity: 1\n${missile}`;
    const before = { "/repo/a.bom.yaml": bom(smco), "/repo/a.csv": row("M-1,JP / CN,JP", head) };
    const { written } = await answers(before, "a.csv");
    const { out } = await lodestone(withWritten(before, written), "check", "--as-of", "2026-11-30", "--format", "json");
    const rules = (JSON.parse(out) as Report).files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId));
    expect(rules).toContain("origin/barred");
  });
});

describe("files that suppliers have already", () => {
  const made = { "/repo/a.bom.yaml": bom(magnet("M-1", "    manufacturer: Example Magnets\n")) };

  it("are read by the mapping of CycloneDX, with the stages of production", async () => {
    const component = (name: string, more: object) => ({ type: "device", name, ...more });
    const origin = (stage: string, ...countries: readonly string[]) => ({ stage, distribution: countries.map((isoCode) => ({ isoCode })) });
    const file = {
      bomFormat: "CycloneDX",
      specVersion: "1.7",
      components: [
        component("M-1", {
          manufacturer: { name: "example magnets" },
          origins: [origin("mined", "AU"), origin("melted", "CN", "JP"), origin("manufactured", "JP"), origin("designed", "US")],
          classification: { codes: [{ standard: "HS", value: "8505.11" }] },
        }),
        component("M-1", { manufacturer: { name: "Another" }, origins: [origin("manufactured", "US")] }),
        component("X-9", { origins: [origin("manufactured", "Utopia")] }),
      ],
    };
    const files = { ...made, "/repo/cdx.json": JSON.stringify(file, undefined, 2) };
    const { report, values, written, status } = await answers(files, "cdx.json");
    expect(written.get("/repo/lodestone.parts.yaml")).toMatchSnapshot();
    expect([status, report.files[0]?.others, report.files[0]?.rows.length]).toEqual([1, 2, 1]);
    expect(states(values)).toEqual([
      "origins/mined taken",
      "origins/melted taken",
      "origins/melted taken",
      "countryOfOrigin taken",
      "origins/manufactured taken",
      "origins/designed refused",
      "hsCode taken",
      "source taken",
    ]);
    const again = await answers(withWritten(files, written), "cdx.json");
    expect([new Set(again.values.map(({ state }) => state)), again.written.size]).toEqual([new Set(["present", "refused"]), 0]);
    const other = JSON.stringify(file).replace('"isoCode":"AU"', '"isoCode":"MY"');
    const differing = { ...withWritten(files, written), "/repo/cdx.json": other };
    expect((await answers(differing, "cdx.json")).values[0]).toMatchObject({
      key: "origins/mined",
      state: "kept",
      text: "MY",
      stands: "AU",
    });
    const replaced = await answers(differing, "cdx.json", "--replace");
    expect(replaced.report.changes[0]?.diff.match(/^[-+] .*$/gm)).toEqual([
      "-      - { stage: mined, country: AU }",
      "+      - { stage: mined, country: MY }",
    ]);
  });

  it("are refused with the name of the field where a value is unreadable or too long", async () => {
    const origins = [
      { stage: "melted", distribution: [{ isoCode: "Utopia" }] },
      { stage: "mined", distribution: [{ isoCode: "AU" }] },
    ];
    const codes = [{ standard: "ECCN", value: "1C902".padEnd(20_000, "x") }];
    const file = {
      bomFormat: "CycloneDX",
      specVersion: "1.7",
      components: [{ type: "device", name: "M-1", origins, classification: { codes } }],
    };
    const { values, status } = await answers({ ...one, "/repo/cdx.json": JSON.stringify(file) }, "cdx.json");
    expect([status, states(values)]).toEqual([
      1,
      expect.arrayContaining(["origins/mined taken", "origins/melted refused", "controlCodes/US refused"]),
    ]);
    expect(values.every(({ text }) => text.length < 100)).toBe(true);
  });

  it("are refused where a stage of production is unknown, or a place has no country", async () => {
    const origins = [
      { stage: "smelted", distribution: [{ isoCode: "CN" }, { isoCode: "JP" }] },
      { stage: "cast" },
      { stage: "melted", distribution: [{ isoCode: "JP", percentage: 60 }, { percentage: 40 }, { isoCode: "" }] },
      { stage: "refined", distribution: [] },
      { stage: "mined", distribution: [{ isoCode: "AU" }] },
    ];
    const part = { type: "device", name: "X-1", origins: [{ stage: "smelted", distribution: [{ isoCode: "CN" }] }] };
    const file = { bomFormat: "CycloneDX", specVersion: "1.7", components: [{ type: "device", name: "M-1", origins, components: [part] }] };
    const { values, status } = await answers({ ...one, "/repo/cdx.json": JSON.stringify(file) }, "cdx.json");
    expect([status, values.filter(({ state }) => state === "refused").map(({ key, text }) => `${key} ${text}`)]).toEqual([
      1,
      [
        "origins/smelted CN, JP",
        "origins/cast cast",
        'origins/melted {"percentage":40}',
        'origins/melted {"isoCode":""}',
        'origins/refined {"stage":"refined","distribution":[]}',
      ],
    ]);
    expect(states(values)).toEqual(expect.arrayContaining(["origins/melted taken", "origins/mined taken"]));
  });

  // Both by the examples that eclipse-tractusx/sldt-semantic-models publishes beside the schemas, under CC-BY-4.0.
  const customs = { confirmationDate: "2025-01-15", catenaXId: "580d3adf-1981-44a0-a214-13d6ceed9379", commercialCountryOfOrigin: "DE" };
  const tariff = {
    partWeight: 1000.0,
    referenceNumber: "774773he878",
    materialList: [
      { materialOrigin: [{ materialOriginCountry: "CHN" }], processing: [{ processingCountry: "CHN", processingType: "Melting" }] },
    ],
    customsClassification: { customClassificationCode: "1234.56.7890", customClassificationCodingSystem: "HS" },
    partOriginCountry: "USA",
  };

  it.each([
    ["CustomsInformation", customs, ["countryOfOrigin taken", "source taken"]],
    ["UsTariffInformation", tariff, ["mass taken", "hsCode taken", "countryOfOrigin taken", "source taken"]],
  ])("are read as %s of Catena-X, for the part that is named beside them", async (_, file, expected) => {
    const files = { ...made, "/repo/cx.json": JSON.stringify(file) };
    const nameless = await answers(files, "cx.json");
    expect([nameless.values, nameless.written.size]).toEqual([[], 0]);
    const { values, written } = await answers(files, "cx.json", "--part", "M-1");
    expect(states(values)).toEqual(expected);
    expect(written.get("/repo/lodestone.parts.yaml")).toMatchSnapshot();
  });

  it("are tables with usual headings, and their other parts are counted", async () => {
    const files = {
      ...made,
      "/repo/coo.csv":
        "Part Number;Manufacturer;Country of Origin;HS Code\nM-1;Example Magnets;China;85051110\nM-2;Example Magnets;Utopia;1\n",
    };
    const { report, values } = await answers(files, "coo.csv");
    expect([states(values), report.files[0]?.others]).toEqual([["countryOfOrigin taken", "hsCode taken", "source taken"], 1]);
  });
});
