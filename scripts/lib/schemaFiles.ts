import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A parsed JSON Schema, limited to the keywords we use. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** Schemas of files that Lodestone reads, by file name without `.schema.json`. */
const readFiles = ["bom", "shipment", "parts", "lodestone", "pack", "law", "baseline"] as const;
/** Schemas of reports, which Lodestone writes. */
const reports = [
  "report",
  "acts",
  "changes",
  "comparison",
  "difference",
  "questions",
  "answers",
  "waivers",
  "config",
  "mapping",
  "packs",
] as const;
/** Schemas with definitions for others only. */
const definitions = ["codes", "common"] as const;

/** File names of the schemas of reports, in which no mistake is explained and no editor completes keys. */
export const reportSchemas: ReadonlySet<string> = new Set(reports.map(fileOf));

/**
 * All schemas by file name, in a fixed order; missing files are skipped.
 *
 * @param texts replacements for the content of files, by path
 */
export function readSchemas(root: string, texts: ReadonlyMap<string, string> = new Map()): Map<string, JsonSchema> {
  const found = new Map<string, JsonSchema>();
  for (const name of [...definitions, ...readFiles, ...reports]) {
    const file = fileOf(name);
    const path = `schemas/${file}`;
    if (existsSync(join(root, path))) found.set(file, JSON.parse(texts.get(path) ?? readFileSync(join(root, path), "utf8")) as JsonSchema);
  }
  return found;
}

function fileOf(name: string): string {
  return `${name}.schema.json`;
}

/** True for a JSON object: the form of a schema and of a map of schemas. */
export function isObject(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The file and pointer of a `$ref`. */
export function splitRef(ref: string, inFile: string): { readonly file: string; readonly pointer: string } {
  const hash = ref.indexOf("#");
  const file = hash === -1 ? ref : ref.slice(0, hash);
  return { file: file === "" ? inFile : file, pointer: hash === -1 ? "" : ref.slice(hash + 1) };
}

/** The schema behind a JSON Pointer; throws for a pointer to nothing. */
export function atPointer(schema: JsonSchema, pointer: string): JsonSchema {
  let at: unknown = schema;
  for (const part of pointer.split("/").slice(1)) at = isObject(at) ? at[part] : undefined;
  if (!isObject(at)) throw new Error(`The schema has nothing at #${pointer}.`);
  return at;
}

/** Keywords whose value is a map from a name to a schema. */
export const mapKeywords: readonly string[] = ["properties", "patternProperties", "$defs"];
/** Keywords whose value is one schema. */
export const schemaKeywords: readonly string[] = ["items", "additionalProperties", "propertyNames"];
/** Keywords whose value is a list of schemas. */
export const listKeywords: readonly string[] = ["anyOf", "oneOf", "allOf"];

/** Copies a schema and applies `change` to every inner schema and then to the schema itself. */
export function mapSchema(schema: JsonSchema, change: (schema: JsonSchema) => JsonSchema): JsonSchema {
  return change(mapInner(schema, change));
}

/** Copies a schema and applies `change` to every inner schema. */
export function mapInner(schema: JsonSchema, change: (schema: JsonSchema) => JsonSchema): JsonSchema {
  const copy: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (mapKeywords.includes(keyword) && isObject(value)) {
      copy[keyword] = Object.fromEntries(
        Object.entries(value).map(([name, inner]) => [name, isObject(inner) ? mapSchema(inner, change) : inner]),
      );
    } else if (schemaKeywords.includes(keyword) && isObject(value)) copy[keyword] = mapSchema(value, change);
    else if (listKeywords.includes(keyword) && Array.isArray(value))
      copy[keyword] = value.map((inner) => (isObject(inner) ? mapSchema(inner, change) : inner));
    else copy[keyword] = value;
  }
  return copy;
}
