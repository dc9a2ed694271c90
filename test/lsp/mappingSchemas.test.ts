import { describe, expect, it } from "vitest";
import type { CompletionList, Hover } from "vscode-languageserver";
import { LineIndex } from "../../server/src/index.ts";
import { connect, pulling, until } from "./client.ts";
import { applyEdits } from "./features/support.ts";
import { memoryHost } from "./memory.ts";

const config = "file:///w/lodestone.yaml";
const schema = "file:///w/parts.schema.json";
const settings = 'mappings: { parts: { schema: parts.schema.json, files: ["parts/*.yaml"] } }\n';
const text = (word: string) => `{"items": {"x-lodestone": "item", "properties": {"no": {"x-lodestone": "${word}"}}}}`;

it("a schema shows its mistakes in itself and where it is named, and as it is typed none", async () => {
  const client = await connect(memoryHost({ [config]: settings, [schema]: text("partNumbr") }), { folders: ["file:///w"] });
  await client.open(config, settings);
  await client.open(schema, text("partNumbr"));
  const start = { line: 0, character: 71 };
  expect(await client.findings(schema)).toMatchObject([{ code: "mapping/unknown-field", range: { start } }]);
  expect(await client.findings(config)).toMatchObject([
    {
      code: "mapping/invalid",
      range: { start: { line: 0, character: 29 } },
      relatedInformation: [{ location: { uri: schema, range: { start } } }],
    },
  ]);
  await client.change(schema, 2, { text: text("partNumber") });
  expect(await client.findings(schema)).toEqual([]);
  expect(await client.findings(config)).toEqual([]);
});

it("a file is judged by the schema as it is typed, and by its last whole state while that is broken", async () => {
  const file = "file:///w/parts/a.yaml";
  const part = "- no: NdFeB magnet\n";
  const world = { [config]: settings, [schema]: text("description"), [file]: part };
  const client = await connect(memoryHost(world), { folders: ["file:///w"] });
  const missing = async () => (await client.findings(file)).some(({ code }) => code === "end-use/missing");
  await client.open(file, part);
  expect(await missing()).toBe(true);
  await client.open(schema, text("description"));
  const before = client.refreshes();
  await client.change(schema, 2, { text: text("supplier") });
  await until(() => client.refreshes() > before);
  expect(await missing()).toBe(false);
  await client.change(schema, 3, { text: text("description") });
  expect(await missing()).toBe(true);
  await client.change(schema, 4, { text: '{"items": ' });
  expect(await missing()).toBe(true);
});

describe("the words of a schema", () => {
  /** What is asked at the mark `|` of a schema. */
  async function at(marked: string, uri = schema) {
    const offset = marked.indexOf("|");
    const whole = marked.replace("|", "");
    const named = settings.replace("parts.schema.json", uri.slice("file:///w/".length));
    const client = await connect(memoryHost({ [config]: named, [uri]: whole }), { folders: ["file:///w"] });
    await client.open(uri, whole);
    const params = { textDocument: { uri }, position: new LineIndex(whole).positionAt(offset) };
    const { items } = await client.connection.sendRequest<CompletionList>("textDocument/completion", params);
    const hover = await client.connection.sendRequest<Hover | null>("textDocument/hover", params);
    const chosen = (label: string) => {
      const edit = items.find((one) => one.label === label)?.textEdit;
      return edit !== undefined && "range" in edit ? applyEdits(whole, [edit]) : undefined;
    };
    return { labels: items.map(({ label }) => label), chosen, hover: JSON.stringify(hover?.contents ?? null) };
  }

  it.each([
    ['{"items": {"x-lodestone": "|"}}', '{"items": {"x-lodestone": "item"}}'],
    ['{"items": {"x-lodestone": |}}', '{"items": {"x-lodestone": "item"}}'],
    ['{"items": {"x-lodestone": {"field": "it|"}}}', '{"items": {"x-lodestone": {"field": "item"}}}'],
  ])("are offered, and written as JSON has it: %s", async (marked, written) => {
    const { labels, chosen } = await at(marked);
    expect(labels).toEqual(expect.arrayContaining(["item", "shipment", "partNumber", "magnet/grade", "consignee", "massPercent"]));
    expect(new Set(labels).size).toBe(labels.length);
    expect(chosen("item")).toBe(written);
  });

  it("are offered without quotes in a schema in YAML", async () => {
    const { chosen } = await at("items:\n  x-lodestone: |\n", "file:///w/parts.schema.yaml");
    expect(chosen("partNumber")).toBe("items:\n  x-lodestone: partNumber\n");
  });

  it.each(['{"items": {"type": "|"}}', '{"|": {}}', '{"items": {"x-lodestone": {"unit": "|"}}}'])(
    "are offered nowhere else: %s",
    async (marked) => {
      expect((await at(marked)).labels).toEqual([]);
    },
  );

  it("say what they stand for", async () => {
    expect((await at(text("part|Number"))).hover).toContain("Your part number");
    expect((await at(text("partNumber").replace('"item"', '"it|em"'))).hover).toContain("stands for an item");
    expect((await at('{"items": {"type": "obj|ect"}}')).hover).toBe("null");
  });

  it("are asked for by the schemas that mappings name, and by no other JSON", async () => {
    const dynamic = { dynamicRegistration: true };
    const capabilities = {
      ...pulling,
      textDocument: { ...pulling.textDocument, synchronization: dynamic, completion: dynamic, hover: dynamic },
    };
    const client = await connect(memoryHost({ [config]: settings, [schema]: text("partNumbr") }), { folders: ["file:///w"], capabilities });
    await until(() => client.asked.has("textDocument/completion"));
    const documentSelector = [{ scheme: "file", pattern: "/w/parts.schema.json" }];
    expect(client.asked.get("textDocument/completion")).toMatchObject({ documentSelector });
    expect(client.asked.get("textDocument/didOpen")).toEqual({ documentSelector });
  });
});
