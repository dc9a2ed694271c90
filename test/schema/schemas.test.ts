import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { generate } from "../../scripts/generate.ts";
import { atPointer, isObject, type JsonSchema, mapSchema, splitRef } from "../../scripts/lib/schemaFiles.ts";

const files = readdirSync("schemas").filter((name) => name.endsWith(".schema.json"));
const schemas = new Map(files.map((name) => [name, JSON.parse(readFileSync(`schemas/${name}`, "utf8")) as JsonSchema]));

/** What the command writes; every other file is written by a user. */
const reports = new Set(["report", "acts", "changes", "comparison", "waivers", "config", "baseline"].map((name) => `${name}.schema.json`));

/** What ajv, the type generator, editors and our own explanation of mistakes all understand. */
const agreedKeywords = new Set([
  "$schema",
  "$ref",
  "$defs",
  "title",
  "description",
  "type",
  "enum",
  "const",
  "pattern",
  "patternErrorMessage",
  "errorMessage",
  "format",
  "examples",
  "default",
  "minimum",
  "maximum",
  "minItems",
  "minProperties",
  "items",
  "properties",
  "patternProperties",
  "additionalProperties",
  "propertyNames",
  "required",
  "anyOf",
]);

function everySchema(file: string, visit: (schema: JsonSchema) => void): void {
  const schema = schemas.get(file);
  if (schema === undefined) throw new Error(file);
  mapSchema(schema, (inner) => {
    visit(inner);
    return inner;
  });
}

function resolved(schema: JsonSchema, file: string): { readonly schema: JsonSchema; readonly file: string } {
  if (typeof schema.$ref !== "string") return { schema, file };
  const target = splitRef(schema.$ref, file);
  const holder = schemas.get(target.file);
  if (holder === undefined) throw new Error(`${schema.$ref} in ${file} leads nowhere.`);
  return resolved(atPointer(holder, target.pointer), target.file);
}

it("what is generated from the schemas is up to date", async () => {
  expect(await generate({ check: true })).toEqual([]);
});

describe.each(files)("%s", (file) => {
  it("keeps to the agreed subset of JSON Schema", () => {
    const used = new Set<string>();
    everySchema(file, (schema) => {
      for (const keyword of Object.keys(schema)) used.add(keyword);
    });
    expect([...used].filter((keyword) => !agreedKeywords.has(keyword))).toEqual([]);
  });

  it("describes every key and every definition", () => {
    const bare: string[] = [];
    everySchema(file, (schema) => {
      for (const [name, property] of Object.entries(isObject(schema.properties) ? schema.properties : {})) {
        if (!isObject(property)) continue;
        const description = property.description ?? resolved(property, file).schema.description;
        if (typeof description !== "string" || !/^\S.{5,}[.:)]$/s.test(description)) bare.push(name);
      }
    });
    const { $defs, description, title } = schemas.get(file) ?? {};
    for (const [name, definition] of Object.entries(isObject($defs) ? $defs : {})) {
      if (!isObject(definition) || typeof definition.description !== "string" || !/^[A-Z][A-Za-z]+$/.test(String(definition.title)))
        bare.push(name);
    }
    expect(bare).toEqual([]);
    expect(typeof description === "string" && typeof title === "string").toBe(true);
  });

  it("closes every object: own keys, and in files of the user x- keys", () => {
    everySchema(file, (schema) => {
      if (schema.type !== "object" || isObject(schema.additionalProperties)) return;
      expect(schema.additionalProperties, String(schema.title)).toBe(false);
      if (!reports.has(file)) expect(schema.patternProperties, String(schema.title)).toEqual({ "^x-": {} });
    });
  });

  it("requires only keys that it has, and refers only to what is there", () => {
    everySchema(file, (schema) => {
      resolved(schema, file);
      if (!isObject(schema.properties)) return;
      const alternatives = Array.isArray(schema.anyOf) ? schema.anyOf.flatMap((branch) => (isObject(branch) ? branch.required : [])) : [];
      const required = [...(Array.isArray(schema.required) ? schema.required : []), ...alternatives];
      expect(required.filter((key) => !Object.keys(Object(schema.properties)).includes(String(key)))).toEqual([]);
    });
  });

  it("has patterns that editors compile too, without nested repetition", () => {
    everySchema(file, (schema) => {
      if (typeof schema.pattern !== "string") return;
      expect(() => new RegExp(String(schema.pattern), "u")).not.toThrow();
      expect(schema.pattern).not.toMatch(/[*+]\)[*+{]/);
    });
  });
});

it("a line of a shipment has every key of an item", () => {
  const item = atPointer(schemas.get("common.schema.json") ?? {}, "/$defs/item");
  const line = atPointer(schemas.get("shipment.schema.json") ?? {}, "/$defs/line");
  expect(Object.keys(Object(line.properties))).toEqual([...Object.keys(Object(item.properties)), "customsRemark", "licence"]);
  expect([line.required, line.anyOf]).toEqual([item.required, item.anyOf]);
});
