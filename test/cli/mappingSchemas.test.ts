import { describe, expect, it } from "vitest";
import type { Report } from "../../server/src/generated/report.ts";
import { builtIn } from "../company/support.ts";
import { main, memoryHost, type Node } from "./memoryHost.ts";

const schema = (word = "partNumber") =>
  JSON.stringify({
    items: { "x-lodestone": "item", properties: { sku: { "x-lodestone": word }, name: { "x-lodestone": "description" } } },
  });
const config = 'mappings:\n  parts: { schema: schemas/parts.json, files: ["parts/*.yaml", "**/*.json"] }\n';
const parts = "- sku: M-1\n  name: sintered NdFeB magnet\n";
const own = "kind: bom\nid: B\nitems: [{ partNumber: M-2, description: NdFeB magnet, quantity: 1 }]\n";
const world: Readonly<Record<string, Node>> = {
  "/.git/HEAD": "",
  "/repo/lodestone.yaml": config,
  "/repo/schemas/parts.json": schema(),
  "/repo/parts/a.yaml": parts,
  "/repo/b.bom.yaml": own,
};

async function check(files: Readonly<Record<string, Node>>, ...args: readonly string[]) {
  const host = memoryHost({ files: { ...world, ...files }, packs: () => builtIn, columns: 400 });
  const status = await main(["check", "--format", "json", "--quiet", ...args], host);
  const { files: judged } = JSON.parse(host.out()) as Report;
  const missing = judged.flatMap(({ path, findings }) =>
    findings.filter(({ ruleId }) => ruleId === "end-use/missing").map(({ range }) => `${path}:${range.start.line}:${range.start.column}`),
  );
  return { status, missing, err: host.err() };
}

describe("a mapping with a schema", () => {
  it("judges the files that the schema describes, and not the schema", async () => {
    expect(await check({})).toEqual({ status: 1, missing: ["b.bom.yaml:3:23", "parts/a.yaml:1:8"], err: "" });
  });

  it("is read from the folder of the file that names it, also through extends", async () => {
    const files = { "/repo/lodestone.yaml": "extends: ./house/base.yaml\n", "/repo/house/base.yaml": config };
    expect((await check({ ...files, "/repo/house/schemas/parts.json": schema() })).missing).toContain("parts/a.yaml:1:8");
    expect((await check(files)).err).toContain("house/base.yaml:2:20: mapping/invalid: There is no file `schemas/parts.json`");
  });

  it("that is broken is told where it is and where it is named, and the other files are judged", async () => {
    const { status, missing, err } = await check({ "/repo/schemas/parts.json": schema("partNumbr") });
    expect({ status, missing }).toEqual({ status: 2, missing: ["b.bom.yaml:3:23"] });
    expect(err.split("\n").map((line) => line.split(": ").slice(0, 2).join(": "))).toEqual([
      expect.stringContaining("lodestone: lodestone.yaml:2:20"),
      expect.stringContaining("lodestone: schemas/parts.json:1:67"),
      "lodestone: One file was not checked, because the settings above cannot be used.",
      "",
    ]);
    expect(err).toContain("Did you mean `partNumber`?");
  });

  it.each<[string, string, Readonly<Record<string, Node>>]>([
    ["a path above the folder", "../parts.json", { "/parts.json": schema() }],
    ["an absolute path", "/parts.json", { "/parts.json": schema() }],
    ["an address", "https://example.org/parts.json", {}],
    ["a link out of the folder", "l.json", { "/parts.json": schema(), "/repo/l.json": { link: "/parts.json" } }],
  ])("never leads out of the folder: %s", async (_, path, files) => {
    const { status, missing, err } = await check({ ...files, "/repo/lodestone.yaml": config.replace("schemas/parts.json", `"${path}"`) });
    expect({ status, missing }).toEqual({ status: 2, missing: ["b.bom.yaml:3:23"] });
    expect(err).toContain("has to lie below the folder");
  });

  it("is not judged where it is asked for itself", async () => {
    expect((await check({}, "schemas/parts.json")).err).toContain("names it as a pack or schema");
  });
});

describe("validate", () => {
  const strict = (part: object) =>
    JSON.stringify({
      items: {
        "x-lodestone": "item",
        required: ["sku"],
        properties: { sku: { "x-lodestone": "partNumber", ...part }, name: { "x-lodestone": "description" } },
      },
    });
  const validating = { "/repo/lodestone.yaml": config.replace("{ schema", "{ validate: true, schema") };
  const found = async (files: Readonly<Record<string, Node>>) => {
    const host = memoryHost({ files: { ...world, ...validating, ...files }, packs: () => builtIn, columns: 400 });
    const status = await main(["check", "--format", "json", "--quiet"], host);
    const { files: judged } = JSON.parse(host.out()) as Report;
    const schemas = judged.flatMap(({ path, findings }) =>
      findings
        .filter(({ ruleId }) => ruleId.startsWith("schema/"))
        .map((one) => `${path}:${one.range.start.line}:${one.range.start.column} ${one.ruleId} ${one.path}`),
    );
    return { status, schemas, err: host.err() };
  };

  it("holds the files against the schema, and tells of each mistake in the item that has it", async () => {
    const text = "- name: sintered NdFeB magnet\n- sku: m-1\n  name: NdFeB magnet\n";
    const files = { "/repo/schemas/parts.json": strict({ type: "string", pattern: "^[A-Z]" }), "/repo/parts/a.yaml": text };
    expect(await found(files)).toEqual({
      status: 1,
      schemas: ["parts/a.yaml:1:3 schema/missing-key /items/0", "parts/a.yaml:2:8 schema/value /items/1"],
      err: "",
    });
  });

  it("says nothing where it is not asked for", async () => {
    const files = { "/repo/lodestone.yaml": config, "/repo/schemas/parts.json": strict({ type: "number" }) };
    expect((await found(files)).schemas).toEqual([]);
  });

  it("tells of what cannot be validated in the schema, and judges the files all the same", async () => {
    const files = { ...validating, "/repo/schemas/parts.json": strict({ pattern: "^(?!x)" }) };
    const { status, missing, err } = await check(files);
    expect({ status, missing }).toEqual({ status: 2, missing: ["b.bom.yaml:3:23", "parts/a.yaml:1:8"] });
    expect(err).toContain("are checked but not validated against it. It is at schemas/parts.json:1:");
    expect(err).toContain("The pattern `^(?!x)` cannot be run in linear time");
  });

  it("needs a schema", async () => {
    const files = { "/repo/lodestone.yaml": 'mappings: { a: { use: table, validate: true, files: ["*.csv"] } }\n' };
    const { status, err } = await found(files);
    expect(status).toBe(2);
    expect(err).toContain("lodestone.yaml:1:30: mapping/invalid: `validate` needs a JSON Schema of yours");
  });

  it("`lodestone mapping` says whether a file is validated", async () => {
    const said = async (files: Readonly<Record<string, Node>>) => {
      const host = memoryHost({ files: { ...world, ...validating, ...files }, packs: () => builtIn });
      await main(["mapping", "parts/a.yaml"], host);
      return host.out();
    };
    expect(await said({})).toContain("It is validated against its schema too.");
    expect(await said({ "/repo/schemas/parts.json": strict({ pattern: "^(?!x)" }) })).toContain("and could not be.");
    expect(await said({ "/repo/lodestone.yaml": config })).not.toContain("validated");
    expect(await said({ "/repo/schemas/parts.json": strict({ type: "number" }) })).toContain("a.yaml:1:8: `sku` must be a number");
  });
});
