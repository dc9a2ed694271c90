import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LineIndex } from "../../server/src/index.ts";
import { connect } from "./client.ts";
import { memoryHost } from "./memory.ts";
import { byCommand, byEditor } from "./workspaces.ts";

const config = 'mappings: { parts: { schema: parts.schema.json, validate: true, files: ["parts/*"] } }\n';
const schema = JSON.stringify({
  type: "object",
  required: ["parts"],
  properties: { parts: { type: "array", items: { $ref: "#/$defs/part" } } },
  $defs: {
    part: {
      type: "object",
      "x-lodestone": "item",
      required: ["sku"],
      additionalProperties: false,
      properties: {
        sku: { type: "string", pattern: "^[A-Z]+-\\d+$", "x-lodestone": "partNumber" },
        name: { type: "string", "x-lodestone": "description" },
        qty: { type: "integer", minimum: 1, "x-lodestone": "quantity" },
        parts: { type: "array", uniqueItems: true, items: { $ref: "#/$defs/part" } },
      },
    },
  },
});
const world = (path: string, text: string) => ({ "/w/lodestone.yaml": config, "/w/parts.schema.json": schema, [`/w/${path}`]: text });

describe("command and editor", () => {
  const item = fc.record(
    {
      sku: fc.constantFrom<unknown>("MAG-1", "mag", 4711, null),
      name: fc.constantFrom<unknown>("NdFeB magnet N42SH", "Resistor", ["x"]),
      qty: fc.constantFrom<unknown>(1, 0, "4", 1.5),
      nmae: fc.constant("x"),
      parts: fc.constantFrom<unknown>([{ sku: "R-1" }, { sku: "R-1" }], {}, [1]),
    },
    { requiredKeys: [] },
  );
  const pieces = fc.constantFrom("", ",", '"', "\n", "x", "- ", "}", "  sku: Z\n", "[");
  const edits = fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(8), put: pieces }), { maxLength: 3 });

  it("say the same of files that are held against their schema, also while they are edited", { timeout: 60_000 }, async () => {
    let told = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("parts/a.yaml", "parts/a.json"),
        fc.array(item, { maxLength: 4 }),
        edits,
        async (path, items, all) => {
          let text = `${JSON.stringify({ parts: items }, undefined, 1)}\n`;
          const command = async () => (await byCommand(world(path, text))).findings[`/w/${path}`] ?? [];
          const found = await command();
          told += found.filter((one) => JSON.stringify(one).includes("schema/")).length;
          expect((await byEditor(world(path, text))).findings[`/w/${path}`] ?? []).toEqual(found);
          const files = Object.fromEntries(Object.entries(world(path, text)).map(([at, held]) => [`file://${at}`, held]));
          const client = await connect(memoryHost(files), { folders: ["file:///w"] });
          const uri = `file:///w/${path}`;
          await client.open(uri, text);
          let version = 1;
          for (const { at, length, put } of all) {
            const lines = new LineIndex(text);
            const start = Math.floor(at * text.length);
            const range = { start: lines.positionAt(start), end: lines.positionAt(Math.min(text.length, start + length)) };
            text = text.slice(0, lines.offsetAt(range.start)) + put + text.slice(lines.offsetAt(range.end));
            await client.change(uri, ++version, { range, text: put });
            const shown = (await client.findings(uri)).map(
              ({ code, range: { start } }) => `${code} ${start.line + 1}:${start.character + 1}`,
            );
            const judged = (await command()).map((one) => JSON.stringify(one));
            expect(shown.filter((one) => one.startsWith("schema/")).length).toBe(judged.filter((one) => one.includes("schema/")).length);
          }
        },
      ),
      { numRuns: 20 },
    );
    expect(told).toBeGreaterThan(20);
  });

  it("a mistake in the schema is told there, and the file is judged without it", async () => {
    const broken = schema.replace('"^[A-Z]+-\\\\d+$"', '"^(?=[A-Z])"');
    expect(broken).not.toBe(schema);
    const text = "parts: [{ name: NdFeB magnet N42SH }]\n";
    const files = { "file:///w/lodestone.yaml": config, "file:///w/parts.schema.json": broken, "file:///w/parts/a.yaml": text };
    const client = await connect(memoryHost(files), { folders: ["file:///w"] });
    await client.open("file:///w/parts/a.yaml", text);
    await client.open("file:///w/parts.schema.json", broken);
    const start = { line: 0, character: broken.indexOf('"^(?=') };
    expect(await client.findings("file:///w/parts.schema.json")).toMatchObject([{ code: "mapping/invalid", range: { start } }]);
    const codes = (await client.findings("file:///w/parts/a.yaml")).map(({ code }) => code);
    expect(codes).toContain("end-use/missing");
    expect(codes.filter((code) => String(code).startsWith("schema/"))).toEqual([]);
    await client.change("file:///w/parts.schema.json", 2, { text: schema });
    expect((await client.findings("file:///w/parts/a.yaml")).map(({ code }) => code)).toContain("schema/missing-key");
  });
});
