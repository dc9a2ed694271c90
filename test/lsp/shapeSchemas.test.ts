import { expect, it } from "vitest";
import { connect, until } from "./client.ts";
import { memoryHost } from "./memory.ts";

const config = "file:///w/lodestone.yaml";
const schema = "file:///w/parts.schema.json";
const settings = 'shapes: { parts: { schema: parts.schema.json, files: ["parts/*.yaml"] } }\n';
const text = (word: string) => `{"items": {"x-lodestone": "item", "properties": {"no": {"x-lodestone": "${word}"}}}}`;

it("a schema shows its mistakes in itself and where it is named, and as it is typed none", async () => {
  const client = await connect(memoryHost({ [config]: settings, [schema]: text("partNumbr") }), { folders: ["file:///w"] });
  await client.open(config, settings);
  await client.open(schema, text("partNumbr"));
  const start = { line: 0, character: 71 };
  expect(await client.findings(schema)).toMatchObject([{ code: "shape/unknown-field", range: { start } }]);
  expect(await client.findings(config)).toMatchObject([
    {
      code: "shape/invalid",
      range: { start: { line: 0, character: 27 } },
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
