import { describe, expect, it } from "vitest";
import {
  CancellationTokenSource,
  type CodeAction,
  LSPErrorCodes,
  type Position,
  ProgressType,
  TextDocumentEdit,
  TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver/node";
import { inEnglish as english } from "../../server/src/core/l10n/texts.ts";
import type { QuestionsReport } from "../../server/src/generated/questionsReport.ts";
import { LineIndex } from "../../server/src/index.ts";
import type { QuestionsResult, Reading } from "../../server/src/lsp/protocol.ts";
import { answerInWords, grouped, questionTotals, tellingAnswers, useInWords } from "../../server/src/report/questionWords.ts";
import { memoryHost as commandHost, main, type Node } from "../cli/memoryHost.ts";
import { connect, pulling, until } from "./client.ts";
import { everything } from "./everything.ts";
import { memoryHost } from "./memory.ts";

const today = "2026-11-24";

const bom = (...numbers: readonly string[]) =>
  `kind: bom\nid: A\nitems:\n${numbers.map((number) => `  - partNumber: ${number}\n    description: Ring magnet, sintered NdFeB, N42SH\n    supplier: { name: Example Magnets GmbH }\n`).join("")}`;

/** The samples, and the cases of the rules that ask suppliers or say that something was not read. */
const asking = Object.fromEntries(
  Object.entries(everything).filter(([path]) =>
    /^.repo.(samples|cases.((composition|origin|parameter).missing|ref.unresolved))\//.test(path),
  ),
);

async function opened(files: Readonly<Record<string, string>>, ...folders: readonly string[]) {
  const host = memoryHost(Object.fromEntries(Object.entries(files).map(([path, text]) => [`file://${path}`, text])), today);
  return { host, client: await connect(host, { folders: folders.map((folder) => `file://${folder}`), capabilities: creating }) };
}

async function byCommand(files: Readonly<Record<string, Node>>): Promise<QuestionsReport> {
  const packs = await memoryHost({}).loadPacks();
  const command = commandHost({ files, today, packs: () => packs });
  await main(["questions", "--format", "json"], command);
  return JSON.parse(command.out()) as QuestionsReport;
}

/** Part numbers and places by supplier. */
function inShort({ suppliers }: QuestionsResult) {
  return suppliers.map(({ name, parts }) => [name, ...parts.map(({ partNumber, uses }) => [partNumber, ...uses.map(({ at }) => at)])]);
}

describe("lodestone/questions", () => {
  it("are those of the command, in its order, over samples and cases", async () => {
    const { client } = await opened(asking, "/repo");
    const { suppliers, summary, notAsked, problems } = await client.request("lodestone/questions", {});
    const report = await byCommand(asking);
    expect(report.parts.length).toBeGreaterThan(30);
    const expected = grouped(report.parts, "supplier", english).map(({ heading, parts }) => ({
      name: heading,
      parts: parts.map(({ questions, uses, ...names }) => ({
        ...names,
        questions: questions.map((question) => ({
          fact: question.fact,
          what: question.what,
          isAsked: false,
          answers: tellingAnswers(question).map((answer) => answerInWords(answer, english)),
        })),
        uses: uses.map((use) => {
          const position = { line: use.at.line - 1, character: use.at.column - 1 };
          return { uri: `file:///repo/${use.path}`, range: { start: position, end: position }, at: useInWords(use) };
        }),
      })),
    }));
    expect(suppliers).toEqual(expected);
    expect(summary).toBe(questionTotals(report.parts, english));
    expect(notAsked.reduce((sum, { places = 0 }) => sum + places, 0)).toBe(report.unchecked);
    const pathsOf = (kind: string) => notAsked.filter(({ why }) => why === kind).map(({ path }) => path);
    expect(pathsOf("unread")).toEqual(report.unread);
    expect(pathsOf("elsewhere").sort()).toEqual(report.elsewhere);
    expect(problems).toEqual([]);
  });

  it("try the answers in deliveries that refer to a part, as these are now", async () => {
    const delivery = (from: string) =>
      `kind: shipment\nid: EXP-7\ncountryOfExport: ${from}\ncountryOfDestination: KR\nexportDate: 2026-12-20\nitems:\n  - { partNumber: L-1, quantity: 4, ref: "a.bom.yaml#M-1" }\n`;
    const files = { "/repo/lodestone.yaml": "", "/repo/a.bom.yaml": bom("M-1"), "/repo/b.shipment.yaml": delivery("CN") };
    const { host, client } = await opened(files, "/repo");
    const first = async () => {
      const { suppliers } = await client.request("lodestone/questions", {});
      const part = suppliers.flatMap(({ parts }) => parts).find(({ partNumber }) => partNumber === "M-1");
      return part?.questions.find(({ fact }) => fact === "composition")?.answers[0];
    };
    const before = await first();
    expect(before).toContain("(b.shipment.yaml)");
    host.files.set("file:///repo/b.shipment.yaml", delivery("JP"));
    await client.watched("file:///repo/b.shipment.yaml", 2);
    expect(await first()).not.toContain("Name the licence");
  });

  it("follow what is typed, and stay the same while nothing changes", async () => {
    const { client } = await opened({ "/w/a.bom.yaml": bom("M-1"), "/w/b.bom.yaml": bom("M-1") }, "/w");
    const first = await client.request("lodestone/questions", {});
    expect(inShort(first)).toEqual([["Example Magnets GmbH", ["M-1", "a.bom.yaml:4", "b.bom.yaml:4"]]]);
    expect(await client.request("lodestone/questions", {})).toEqual(first);
    await client.open("file:///w/a.bom.yaml", bom("M-2"));
    const second = await client.request("lodestone/questions", {});
    expect(inShort(second)).toEqual([["Example Magnets GmbH", ["M-1", "b.bom.yaml:4"], ["M-2", "a.bom.yaml:4"]]]);
  });

  it("tell of every file about which nothing or not everything was asked", async () => {
    const { client } = await opened(
      {
        "/w/a.bom.yaml": "kind: bom\nid: A\nitems:\n  - ref: old/x.bom.yaml\n    quantity: 1\n  - partNumber: [\n",
        "/w/bad/lodestone.yaml": "rules: 3\n",
        "/w/bad/b.bom.yaml": bom("M-1"),
        "/w/bom-export.csv": "Part Number;Description;Qty\nM-9;NdFeB magnet;1\n",
        "/w/lodestone.yaml": "files: { exclude: [old/**] }\n",
        "/w/old/x.bom.yaml": bom("M-3"),
      },
      "/w",
    );
    const { suppliers, notAsked, summary } = await client.request("lodestone/questions", {});
    expect(suppliers).toEqual([]);
    expect(summary).toBe("No open questions to suppliers.");
    expect(notAsked.map(({ why, path, places }) => [why, path, places])).toEqual([
      ["places", "a.bom.yaml", expect.any(Number)],
      ["not-checked", "bad/b.bom.yaml", undefined],
      ["unread", "bom-export.csv", undefined],
      ["elsewhere", "old/x.bom.yaml", undefined],
    ]);
    for (const { message, uri, path } of notAsked) {
      expect(message).not.toBe("");
      expect(uri).toBe(`file:///w/${path}`);
    }
  });

  it("tell of a folder that cannot be listed", async () => {
    const { client } = await opened({ "/w/a.bom.yaml": bom("M-1") }, "/w", "/u");
    const { problems } = await client.request("lodestone/questions", {});
    expect(problems).toEqual([expect.stringContaining("file:///u")]);
  });

  it("tell how many files were read, and end between two checks of one file when they are cancelled", async () => {
    const { client, host } = await opened({ "/w/a.bom.yaml": bom("M-1"), "/w/b.bom.yaml": bom("M-2") }, "/w");
    const told: Reading[] = [];
    client.connection.onProgress(new ProgressType<Reading>(), "asking", (reading) => void told.push(reading));
    await client.request("lodestone/questions", { progress: "asking" });
    expect(told).toEqual([
      { read: 0, files: 2 },
      { read: 1, files: 2 },
    ]);
    const cancelling = new CancellationTokenSource();
    host.files.set("file:///w/a.bom.yaml", bom(...Array.from({ length: 100 }, (_, index) => `N-${index}`)));
    await client.watched("file:///w/a.bom.yaml", 2);
    told.length = 0;
    const asked = client.connection.sendRequest("lodestone/questions", { progress: "asking" }, cancelling.token).then(
      () => "answered",
      ({ code }: { readonly code: number }) => code,
    );
    await until(() => told.length > 0);
    cancelling.cancel();
    expect(await asked).toBe(LSPErrorCodes.RequestCancelled);
    expect(told).toEqual([{ read: 0, files: 2 }]);
  });
});

describe("lodestone/letters", () => {
  const files = {
    "/w/a.bom.yaml": bom("M-1", "M-2"),
    "/w/b.bom.yaml": bom("M-1").replace("Example Magnets GmbH", "Other Ltd."),
  };

  it("asks the parts that are named, in a letter for each supplier, in the language that is asked for", async () => {
    const { client } = await opened(files, "/w");
    const { suppliers } = await client.request("lodestone/questions", {});
    const ids = suppliers.flatMap(({ parts }) => parts.filter(({ partNumber }) => partNumber === "M-1").map(({ id }) => ({ id })));
    expect(ids.length).toBe(2);
    const { letters } = await client.request("lodestone/letters", { of: { parts: ids }, language: "de" });
    expect(letters.map(({ supplier }) => supplier).sort()).toEqual(["Example Magnets GmbH", "Other Ltd."]);
    for (const { markdown, files } of letters) {
      expect(files.map(({ name }) => name.replace(/.*\./, ""))).toEqual(["md", "html", "csv"]);
      expect(files[2]?.text).toContain("[composition/Dy]");
      expect(markdown).toContain("M-1");
      expect(markdown).not.toContain("M-2");
      expect(markdown).toContain("Dysprosium");
    }
  });

  it("asks about the item at a position, which a code action on its line gives", async () => {
    const { client } = await opened(files, "/w");
    const uri = "file:///w/a.bom.yaml";
    const asking = await connect(memoryHost({}), { options: { commands: ["lodestone.copyQuestion"] } });
    await asking.open(uri, files["/w/a.bom.yaml"]);
    const copyingFrom = async (start: Position, end: Position) => {
      const params = { textDocument: { uri }, range: { start, end }, context: { diagnostics: [] } };
      const found = await asking.connection.sendRequest<CodeAction[]>("textDocument/codeAction", params);
      return found.filter(({ command }) => command?.command === "lodestone.copyQuestion");
    };
    const on = { line: 6, character: 20 };
    const copying = await copyingFrom(on, on);
    // A selection of several items has no one supplier.
    expect(await copyingFrom({ line: 0, character: 0 }, on)).toEqual([]);
    expect(copying.map(({ title, kind }) => [title, kind])).toEqual([["Copy the question to Example Magnets GmbH", "lodestone"]]);
    const [where, line, character] = copying[0]?.command?.arguments ?? [];
    expect([where, line, character]).toEqual([uri, 6, 16]);
    const at = { textDocument: { uri }, position: { line, character } };
    const { letters } = await client.request("lodestone/letters", { of: { at }, language: "en" });
    expect(letters.map(({ markdown }) => [markdown.includes("M-2"), markdown.includes("M-1")])).toEqual([[true, false]]);
  });

  it("asks from a declaration that other data contradict", async () => {
    const text = "kind: bom\nid: A\nitems:\n  - partNumber: M-1\n    description: NdFeB magnet\n    countryOfOrigin: JP\n    freeOf: all\n";
    const asking = await connect(memoryHost({}), { options: { commands: ["lodestone.copyQuestion"] } });
    const uri = "file:///w/a.bom.yaml";
    await asking.open(uri, text);
    const on = { line: 6, character: 13 };
    const params = { textDocument: { uri }, range: { start: on, end: on }, context: { diagnostics: [] } };
    const found = await asking.connection.sendRequest<CodeAction[]>("textDocument/codeAction", params);
    expect(found.flatMap(({ command }) => (command?.command === "lodestone.copyQuestion" ? command.arguments : []))).toEqual([uri, 3, 16]);
  });

  it("writes nothing where nothing is open", async () => {
    const { client } = await opened(files, "/w");
    const at = { textDocument: { uri: "file:///w/a.bom.yaml" }, position: { line: 0, character: 0 } };
    expect(await client.request("lodestone/letters", { of: { at }, language: "en" })).toEqual({ letters: [] });
    expect(await client.request("lodestone/letters", { of: { parts: [{ id: "q0" }] }, language: "en" })).toEqual({ letters: [] });
  });

  it("refuses another language, and what selects nothing", async () => {
    const { client } = await opened(files, "/w");
    await expect(client.request("lodestone/letters", { of: { parts: [] }, language: "fr" as "de" })).rejects.toThrow("`language`");
    for (const of of [
      {},
      { parts: "q1" },
      { parts: ["q1"] },
      { at: null },
      { at: { textDocument: {}, position: { line: 0, character: 0 } } },
    ])
      await expect(client.request("lodestone/letters", { of: of as { parts: [] }, language: "en" })).rejects.toThrow("`of`");
  });
});

const creating = {
  ...pulling,
  workspace: { ...pulling.workspace, workspaceEdit: { documentChanges: true, resourceOperations: ["create" as const] } },
};

/** The texts that an edit of closed files leaves, by URI. */
function edited(edit: WorkspaceEdit, files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const texts = new Map<string, string>();
  for (const change of edit.documentChanges ?? []) {
    if (!TextDocumentEdit.is(change)) continue;
    const { uri } = change.textDocument;
    const before = new LineIndex(files[uri.replace("file://", "")] ?? "");
    const edits = change.edits
      .filter((edit) => TextEdit.is(edit))
      .sort((a, b) => before.offsetAt(a.range.start) - before.offsetAt(b.range.start));
    const after = edits.reduceRight(
      (lines, { range, newText }) => lines.replaced({ start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) }, newText),
      before,
    );
    texts.set(uri, after.text);
  }
  return Object.fromEntries(texts);
}

describe("lodestone/markAsked", () => {
  /** The parts files after the questions about all parts were marked as asked, and the parts that were left out. */
  async function marked(files: Readonly<Record<string, string>>) {
    const { client } = await opened(files, "/w");
    const { suppliers } = await client.request("lodestone/questions", {});
    const of = { parts: suppliers.flatMap(({ parts }) => parts.map(({ id }) => ({ id }))) };
    const { edit, parts, leftOut } = await client.request("lodestone/markAsked", { of });
    return { texts: edited(edit, files), parts, leftOut };
  }

  it("writes day, supplier and facts into the entry of the part, or into a new one", async () => {
    const parts = "kind: parts\nparts:\n  M-1: { countryOfOrigin: CN } # by letter\n";
    const found = await marked({ "/w/a.bom.yaml": bom("M-1", "M-2"), "/w/sub/b.bom.yaml": bom("M-1"), "/w/x.parts.yaml": parts });
    expect(found).toEqual({
      parts: 2,
      leftOut: [],
      texts: {
        "file:///w/x.parts.yaml": `kind: parts
parts:
  M-1: { countryOfOrigin: CN, asked: [{ on: "2026-11-24", of: Example Magnets GmbH, about: composition }] } # by letter
  M-2:
    asked:
      - { on: "2026-11-24", of: Example Magnets GmbH, about: [composition, origin] }
`,
      },
    });
  });

  it("adds to what was asked before, each supplier of a part once, and makes a parts file where there is none", async () => {
    const two = `${bom("M-1")}${bom("M-1").slice(bom("M-1").indexOf("  - part")).replace("Example Magnets GmbH", "Other Ltd.")}`;
    const made = await marked({ "/w/a.bom.yaml": two });
    const [text = ""] = Object.values(made.texts);
    expect(Object.keys(made.texts)).toEqual(["file:///w/lodestone.parts.yaml"]);
    expect(text.match(/of: [^,]*/g)).toEqual(["of: Example Magnets GmbH", "of: Other Ltd."]);
    const again = await marked({ "/w/a.bom.yaml": bom("M-1"), "/w/lodestone.parts.yaml": text });
    expect(Object.values(again.texts)[0]?.match(/on: /g)?.length).toBe(3);
  });

  it("tells of parts that no parts file can name", async () => {
    const nameless = bom("M-1").replace("partNumber: M-1\n    description", "description");
    expect(await marked({ "/w/a.bom.yaml": nameless })).toEqual({ parts: 0, leftOut: ["Ring magnet, sintered NdFeB, N42SH"], texts: {} });
  });

  it("is told by the questions, which stay open", async () => {
    const files = { "/w/a.bom.yaml": bom("M-1") };
    const parts = Object.values((await marked(files)).texts)[0] ?? "";
    const { client } = await opened({ ...files, "/w/lodestone.parts.yaml": parts }, "/w");
    const { suppliers, summary } = await client.request("lodestone/questions", {});
    const [part] = suppliers[0]?.parts ?? [];
    expect(part?.questions.map(({ fact, state, isAsked }) => [fact, state, isAsked])).toEqual([
      ["composition", "asked on 2026-11-24 (Example Magnets GmbH), today", true],
      ["origin", "asked on 2026-11-24 (Example Magnets GmbH), today", true],
    ]);
    expect(summary).toContain("2 of them were asked.");
    await client.open("file:///w/lodestone.parts.yaml", parts);
    expect((await client.findings("file:///w/lodestone.parts.yaml")).map(({ message }) => message)).toEqual([]);
  });
});

describe("lodestone/takeAnswers", () => {
  const sheet = (...rows: readonly string[]) =>
    `Row [id];Part number [partNumber];Country [countryOfOrigin];Dy [composition/Dy];Tb [composition/Tb]\n${rows.join("\n")}\n`;
  const take = (text: string, replaces = false) => ({ name: "answers.csv", bytes: Buffer.from(text).toString("base64"), replaces });

  it("proposes what the command writes, and names what it does not take by row and column", async () => {
    const parts = "kind: parts\nparts:\n  M-1: { countryOfOrigin: JP } # by letter\n";
    const files = { "/w/a.bom.yaml": bom("M-1", "M-2"), "/w/x.parts.yaml": parts };
    const filled = sheet(";M-1;CN;3.5;0", ";M-2;Atlantis;0;0", ";M-9;CN;0;0");
    const { client } = await opened(files, "/w");
    const taken = await client.request("lodestone/takeAnswers", take(filled));
    const packs = await memoryHost({}).loadPacks();
    const command = commandHost({ files: { ...files, "/w/answers.csv": filled }, cwd: "/w", today, packs: () => packs });
    await main(["answers", "answers.csv"], command);
    expect(taken.problem).toBeUndefined();
    expect(taken.files.map(({ path, isNew }) => [path, isNew])).toEqual([["x.parts.yaml", false]]);
    expect(taken.files[0]?.text).toBe(command.written.get("/w/x.parts.yaml"));
    expect(Object.values(edited(taken.edit, files))).toEqual(taken.files.map(({ text }) => text));
    expect(taken.kept).toBe(1);
    expect(taken.notes).toEqual([
      expect.stringMatching(/^answers\.csv:2 M-1, Country \[countryOfOrigin\]: CN\. The entry says JP, which stays\.$/),
      expect.stringMatching(/^answers\.csv:2 M-1, source: answers\.csv\. The entry has a different value/),
      expect.stringMatching(/^answers\.csv:3 M-2, Country \[countryOfOrigin\]: Atlantis\. /),
      expect.stringMatching(/^answers\.csv:4 M-9: No line and no entry/),
    ]);
  });

  it("writes over values where that is wanted, and makes a parts file where there is none", async () => {
    const files = { "/w/a.bom.yaml": bom("M-1") };
    const { client } = await opened(files, "/w");
    const { files: made, edit } = await client.request("lodestone/takeAnswers", take(sheet(";M-1;CN;3.5;0")));
    expect(made.map(({ path, isNew }) => [path, isNew])).toEqual([["lodestone.parts.yaml", true]]);
    expect(Object.values(edited(edit, files))).toEqual(made.map(({ text }) => text));
    const there = { ...files, "/w/lodestone.parts.yaml": made[0]?.text ?? "" };
    const other = await opened(there, "/w");
    const again = await other.client.request("lodestone/takeAnswers", take(sheet(";M-1;JP;;"), true));
    expect(again.files[0]?.text).toContain("countryOfOrigin: JP");
    expect(again.notes).toEqual([]);
  });

  it("asks for the part of a file that is about one part and names none", async () => {
    const tariff = JSON.stringify({ partOriginCountry: "USA", partWeight: 1000, materialList: [] });
    const given = { name: "t.json", bytes: Buffer.from(tariff).toString("base64"), replaces: false };
    const { client } = await opened({ "/w/a.bom.yaml": bom("M-2", "M-1") }, "/w");
    expect(await client.request("lodestone/takeAnswers", given)).toMatchObject({ parts: ["M-1", "M-2"], files: [] });
    const { parts, files } = await client.request("lodestone/takeAnswers", { ...given, part: "M-2" });
    expect(parts).toBeUndefined();
    expect(files[0]?.text).toMatch(/M-2:[\s\S]*countryOfOrigin: US/);
    expect((await client.request("lodestone/takeAnswers", take(sheet("")))).parts).toBeUndefined();
  });

  it("says why a file cannot be read", async () => {
    const { client } = await opened({ "/w/a.bom.yaml": bom("M-1") }, "/w");
    const { problem, files } = await client.request("lodestone/takeAnswers", take("Part;Origin\nM-1;CN\n"));
    expect(problem).toContain("headings");
    expect(files).toEqual([]);
  });
});
