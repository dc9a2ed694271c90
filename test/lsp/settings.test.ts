import { describe, expect, it } from "vitest";
import type { CompletionItem, CompletionList, Hover, MarkupContent } from "vscode-languageserver";
import { LineIndex } from "../../server/src/index.ts";
import { connect, type TestClient } from "./client.ts";
import { applyEdits, fillSnippet } from "./features/support.ts";
import { memoryHost } from "./memory.ts";

const config = "file:///w/lodestone.yaml";
const base = "file:///w/base.yaml";
const snippets = { textDocument: { completion: { completionItem: { snippetSupport: true } } } };

/** A client with settings open at the mark `|`. */
async function opened(marked: string, uri = config, files: Readonly<Record<string, string>> = {}) {
  const at = marked.indexOf("|");
  const text = marked.slice(0, at) + marked.slice(at + 1);
  const extended = { [config]: "extends: ./base.yaml\n", [base]: "" };
  const client = await connect(memoryHost({ ...extended, ...files }), {
    folders: ["file:///w"],
    capabilities: snippets,
    options: { commands: ["editor.action.triggerSuggest"] },
  });
  await client.open(uri, text);
  return { client, text, params: { textDocument: { uri }, position: new LineIndex(text).positionAt(at) } };
}

async function completed(marked: string, uri = config, files: Readonly<Record<string, string>> = {}) {
  const { client, text, params } = await opened(marked, uri, files);
  const { items } = await client.connection.sendRequest<CompletionList>("textDocument/completion", params);
  return {
    labels: items.map(({ label }) => label),
    item: (label: string) => items.find((each) => each.label === label),
    chosen: (label: string) =>
      textAfter(
        text,
        items.find((each) => each.label === label),
      ),
  };
}

function textAfter(text: string, item: CompletionItem | undefined): string {
  if (item?.textEdit === undefined || !("range" in item.textEdit)) throw new Error("It is not offered.");
  return applyEdits(text, [{ range: item.textEdit.range, newText: fillSnippet(item.textEdit.newText, () => "_") }]);
}

async function said(marked: string, uri = config): Promise<string | undefined> {
  const { client, params } = await opened(marked, uri);
  const hover = await hoverOf(client, params);
  return (hover?.contents as MarkupContent | undefined)?.value;
}

function hoverOf(client: TestClient, params: unknown): Promise<Hover | null> {
  return client.connection.sendRequest("textDocument/hover", params);
}

describe.each([
  ["lodestone.yaml", config],
  ["a file that one extends", base],
])("completion in %s", (_, uri) => {
  it.each([
    ["a key in an empty file", "|", "overrides"],
    ["a key beside others", "regimes: [US]\nru|\n", "rules"],
    ["a key of a map", "files:\n  |\n", "exclude"],
    ["a key of an entry", "overrides:\n  - |\n", "files"],
    ["a rule", "rules:\n  end|\n", "end-use/vague"],
    ["a rule in brackets", "rules: { | }\n", "end-use/vague"],
    ["a rule of an override", "overrides:\n  - files: [a]\n    rules:\n      |\n", "licence/missing"],
    ["a level", "rules:\n  end-use/vague: |\n", "information"],
    ["a level in brackets", "rules: { end-use/vague: | }\n", "off"],
    ["an act", "actStates:\n  mof|\n", "mofcom-2025-61"],
    ["a state", "actStates: { mofcom-2025-61: | }\n", "suspended"],
    ["an authority", "regimes: [|]\n", "PRC"],
    ["an authority in a list", "regimes:\n  - |\n", "EU"],
    ["today", "asOf: |\n", "2026-11-24"],
    ["a day on which the law changes", "asOf: |\n", "2025-10-09"],
    ["a truth value", "traceRareEarths: |\n", "true"],
    ["what goes on below an unclosed quote", 'asOf: "2026\nrules:\n  |\n', "end-use/vague"],
  ])("offers %s", async (_, marked, label) => {
    expect((await completed(marked, uri)).labels).toContain(label);
  });
});

describe("completion in lodestone.yaml", () => {
  const files = {
    "file:///w/hardware/a/parts.yaml": "",
    "file:///w/hardware/b/parts.yaml": "",
    "file:///w/archive/old.bom.yaml": "",
    "file:///w/strict.yaml": "",
    "file:///w/lodestone-baseline.json": "{}",
  };

  it.each([
    ["files: { bom: [|] }\n", ["hardware/**/*.yaml", "**/parts.yaml", "hardware/a/parts.yaml"]],
    ["files:\n  exclude:\n    - |\n", ["archive/**", "archive/old.bom.yaml"]],
    ["overrides:\n  - files: [|]\n", ["archive/**", "hardware/a/**"]],
    ["packs: [|]\n", ["./strict.yaml"]],
    ["extends: |\n", ["./strict.yaml"]],
  ])("offers patterns and paths of the files that are there: %s", async (marked, wanted) => {
    expect((await completed(marked, config, files)).labels).toEqual(expect.arrayContaining(wanted));
  });

  it.each([
    ["mappings: { b: { use: | } }\n", ["kicad-csv", "cyclonedx", "table"]],
    ["mappings: { b: { schema: | } }\n", ["schemas/parts.schema.json"]],
    ["mappings: { b: { files: [|] } }\n", ["**/bom.csv", "boards/a/bom.csv"]],
    ["mappings:\n  b:\n    fields:\n      |\n", ["partNumber", "magnet/grade", "countryOfOrigin"]],
    ["mappings:\n  b:\n    document:\n      |\n", ["id", "consignee", "countryOfDestination"]],
  ])("offers what a mapping can be made of: %s", async (marked, wanted) => {
    const tables = { "file:///w/boards/a/bom.csv": "", "file:///w/boards/b/bom.csv": "", "file:///w/schemas/parts.schema.json": "{}" };
    expect((await completed(marked, config, { ...files, ...tables })).labels).toEqual(expect.arrayContaining(wanted));
  });

  it("offers no field of an item as one of the document, and says what a field is", async () => {
    expect((await completed("mappings:\n  b:\n    document:\n      |\n")).labels).not.toContain("partNumber");
    expect(await said("mappings: { b: { fields: { count|ryOfOrigin: Origin } } }\n")).toContain("origin");
  });

  it("offers no file that is a bill of materials by its name as one", async () => {
    expect((await completed("files: { bom: [|] }\n", config, files)).labels).not.toContain("archive/old.bom.yaml");
  });

  it("looks at the folders once until something changes in them", async () => {
    const host = memoryHost({ "file:///w/strict.yaml": "" });
    const looked: string[] = [];
    const counting = {
      ...host,
      foldersBelow: async (folder: string) => {
        const folders = await host.foldersBelow(folder);
        const entriesOf = (one: string) => {
          looked.push(one);
          return folders.entriesOf(one);
        };
        return { ...folders, entriesOf };
      },
    };
    const client = await connect(counting, { folders: ["file:///w"] });
    await client.open(config, "extends: \n");
    const params = { textDocument: { uri: config }, position: { line: 0, character: 9 } };
    const labels = async () => {
      const { items } = await client.connection.sendRequest<CompletionList>("textDocument/completion", params);
      return items.map(({ label }) => label);
    };
    expect(await labels()).toContain("./strict.yaml");
    const before = looked.length;
    expect(before).toBeGreaterThan(0);
    expect(await labels()).toContain("./strict.yaml");
    expect(looked.length).toBe(before);
    host.files.set("file:///w/later.yaml", "");
    await client.watched("file:///w/later.yaml", 1);
    expect(await labels()).toContain("./later.yaml");
  });

  it("writes a pattern in quotes where it begins with a star", async () => {
    expect((await completed("files:\n  bom:\n    - |\n", config, files)).chosen("**/parts.yaml")).toContain('- "**/parts.yaml"\n');
  });

  it("offers no id that stands there, no act whose state is known, and no level that cannot be set", async () => {
    const { labels } = await completed("rules:\n  end-use/vague: hint\n  |\n");
    expect(labels).not.toContain("end-use/vague");
    expect(labels).not.toContain("rule/failed");
    expect((await completed("actStates: { | }\n")).labels).not.toContain("mofcom-2025-18");
    expect((await completed("rules: { yaml/syntax: | }\n")).labels).not.toContain("off");
    expect((await completed("rules: { party/barred: | }\n")).labels).toEqual(["error"]);
  });

  it("opens what is known of a key that is taken, and says what a rule finds", async () => {
    const keys = await completed("|");
    for (const key of ["rules", "actStates", "regimes", "asOf", "traceRareEarths"])
      expect(keys.item(key)?.command?.command, key).toBe("editor.action.triggerSuggest");
    expect(keys.chosen("rules")).toBe("rules:\n  _");
    expect(keys.chosen("overrides")).toBe("overrides:\n  - files:\n      - _\n    rules:\n      _");
    const rule = (await completed("rules:\n  |\n")).item("end-use/vague");
    expect(rule?.command?.command).toBe("editor.action.triggerSuggest");
    expect(JSON.stringify(rule?.documentation)).toContain("Without a setting its level is");
  });
});

describe("hover in settings", () => {
  it.each([
    ["a key", "re|gimes: [US]\n", "Whose law applies"],
    ["a key of a map", "files: { excl|ude: [a] }\n", "Files that are never checked"],
    ["a rule", "rules: { end-use/mis|sing: hint }\n", "**end-use/missing**"],
    ["a rule of an override", "overrides: [{ files: [a], rules: { party/ba|rred: error } }]\n", "no setting lowers it"],
    ["a level", "rules: { end-use/missing: hi|nt }\n", "Severity of a rule"],
    ["an act", "actStates: { mofcom-2025-|61: suspended }\n", "**mofcom-2025-61**"],
    ["a state", "actStates: { mofcom-2025-61: susp|ended }\n", "The state of this act"],
    ["an authority", "regimes: [PR|C]\n", "MOFCOM"],
    ["a pattern", "files: { bom: [par|ts/**] }\n", "A path pattern"],
    ["a day", "asOf: 2026-0|1-15\n", "Day by whose law"],
  ])("says what is known of %s", async (_, marked, words) => {
    expect(await said(marked)).toContain(words);
    expect(await said(marked, base)).toContain(words);
  });

  it("says nothing of what it does not know, nor of a pack", async () => {
    expect(await said("qqq|q: 1\n")).toBeUndefined();
    const pack = "file:///w/pack.yaml";
    const { client, params } = await opened("ru|les: []\n", pack, { [config]: "packs: [./pack.yaml]\n", [pack]: "rules: []\n" });
    expect(await hoverOf(client, params)).toBeNull();
  });
});
