import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { generate } from "../../scripts/generate.ts";
import { atPointer, isObject, type JsonSchema, mapSchema, splitRef } from "../../scripts/lib/schemaFiles.ts";

const files = readdirSync("schemas").filter((name) => name.endsWith(".schema.json"));
const schemas = new Map(files.map((name) => [name, JSON.parse(readFileSync(`schemas/${name}`, "utf8")) as JsonSchema]));

/** What the command writes; every other file is written by a user. */
const reports = new Set(
  [
    "report",
    "acts",
    "changes",
    "comparison",
    "difference",
    "questions",
    "answers",
    "waivers",
    "config",
    "baseline",
    "mapping",
    "law",
    "packs",
  ].map((name) => `${name}.schema.json`),
);

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

/** A schema file and all schemas inside it. */
function schemasIn(file: string): readonly JsonSchema[] {
  const schema = schemas.get(file);
  if (schema === undefined) throw new Error(file);
  const all: JsonSchema[] = [];
  mapSchema(schema, (inner) => {
    all.push(inner);
    return inner;
  });
  return all;
}

/** What a schema says for the keys of a map. */
function propertiesOf(schema: JsonSchema): Readonly<Record<string, unknown>> {
  return isObject(schema.properties) ? schema.properties : {};
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

it("there are schemas of every kind to look at", () => {
  const all = files.flatMap(schemasIn);
  expect(files.length).toBeGreaterThanOrEqual(13);
  expect(all.flatMap((schema) => Object.keys(propertiesOf(schema))).length).toBeGreaterThan(300);
  expect(all.filter(({ type }) => type === "object").length).toBeGreaterThan(100);
  expect(all.filter(({ pattern }) => typeof pattern === "string").length).toBeGreaterThan(10);
});

describe.each(files)("%s", (file) => {
  it("keeps to the agreed subset of JSON Schema", () => {
    const used = new Set(schemasIn(file).flatMap((schema) => Object.keys(schema)));
    expect([...used].filter((keyword) => !agreedKeywords.has(keyword))).toEqual([]);
  });

  it("describes every key and every definition", () => {
    const properties = schemasIn(file).flatMap((schema) => Object.entries(propertiesOf(schema)));
    const bareKeys = properties.filter(([, property]) => {
      if (!isObject(property)) return false;
      const description = property.description ?? resolved(property, file).schema.description;
      return typeof description !== "string" || !/^\S.{5,}[.:)]$/s.test(description);
    });
    const { $defs, description, title } = schemas.get(file) ?? {};
    const bareDefinitions = Object.entries(isObject($defs) ? $defs : {}).filter(
      ([, definition]) =>
        !isObject(definition) || typeof definition.description !== "string" || !/^[A-Z][A-Za-z]+$/.test(String(definition.title)),
    );
    expect([...bareKeys, ...bareDefinitions].map(([name]) => name)).toEqual([]);
    expect(typeof description === "string" && typeof title === "string").toBe(true);
  });

  it("closes every object: own keys, and in files of the user x- keys", () => {
    const objects = schemasIn(file).filter(({ type, additionalProperties }) => type === "object" && !isObject(additionalProperties));
    const own = reports.has(file) ? undefined : { "^x-": {} };
    expect(
      objects.filter(
        ({ additionalProperties, patternProperties }) =>
          additionalProperties !== false || (own !== undefined && JSON.stringify(patternProperties) !== JSON.stringify(own)),
      ),
    ).toEqual([]);
  });

  it("requires only keys that it has, and refers only to what is there", () => {
    const unknown = schemasIn(file).flatMap((schema) => {
      resolved(schema, file);
      if (!isObject(schema.properties)) return [];
      const alternatives = Array.isArray(schema.anyOf) ? schema.anyOf.flatMap((branch) => (isObject(branch) ? branch.required : [])) : [];
      const required = [...(Array.isArray(schema.required) ? schema.required : []), ...alternatives];
      return required.filter((key) => !Object.hasOwn(propertiesOf(schema), String(key)));
    });
    expect(unknown).toEqual([]);
  });

  it("says the type of what it limits, which the explanation of mistakes goes by", () => {
    const limits = ["enum", "const", "pattern", "format", "minimum", "maximum", "items", "minItems", "properties", "propertyNames"];
    expect(schemasIn(file).filter((schema) => limits.some((limit) => limit in schema) && schema.type === undefined)).toEqual([]);
  });

  it("has patterns that editors compile too, without nested repetition", () => {
    const patterns = schemasIn(file).flatMap(({ pattern }) => (typeof pattern === "string" ? [pattern] : []));
    for (const pattern of patterns) new RegExp(pattern, "u");
    expect(patterns.filter((pattern) => /[*+]\)[*+{]/.test(pattern))).toEqual([]);
  });
});

it("a line of a shipment has every key of an item", () => {
  const item = atPointer(schemas.get("common.schema.json") ?? {}, "/$defs/item");
  const line = atPointer(schemas.get("shipment.schema.json") ?? {}, "/$defs/line");
  expect(Object.keys(Object(line.properties))).toEqual([...Object.keys(Object(item.properties)), "customsRemark", "licence"]);
  expect([line.required, line.anyOf]).toEqual([item.required, item.anyOf]);
});
