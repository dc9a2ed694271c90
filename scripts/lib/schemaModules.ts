import { atPointer, isObject, type JsonSchema, mapSchema, reportSchemas, splitRef } from "./schemaFiles.ts";

/** Keywords without effect on validation. */
const annotations: readonly string[] = ["$schema", "description", "default"];

/** A schema without these keywords, its references in the form `file#/pointer`. */
export function withoutProse(schema: JsonSchema, file: string): JsonSchema {
  return mapSchema(schema, (inner) =>
    Object.fromEntries(
      Object.entries(inner)
        .filter(([keyword]) => !annotations.includes(keyword))
        .map(([keyword, value]) => [keyword, keyword === "$ref" && typeof value === "string" ? fullRef(value, file) : value]),
    ),
  );
}

/** Source of the module with the schemas as JSON text, for explanations of mistakes. */
export function schemaModule(schemas: ReadonlyMap<string, JsonSchema>): string {
  const files: Record<string, JsonSchema> = {};
  for (const [file, schema] of schemas) if (!reportSchemas.has(file)) files[file] = withoutProse(schema, file);
  return `/** The schemas without their prose, by file name, as JSON text: parsed only when a mistake has to be explained. */\nexport const schemaText: string =\n  ${JSON.stringify(JSON.stringify(files))};\n`;
}

/** Source of the module with the schemas and their descriptions as JSON text, for editor features. */
export function proseModule(schemas: ReadonlyMap<string, JsonSchema>): string {
  const files: Record<string, JsonSchema> = {};
  for (const file of [
    "bom.schema.json",
    "shipment.schema.json",
    "parts.schema.json",
    "lodestone.schema.json",
    "common.schema.json",
    "codes.schema.json",
  ]) {
    const schema = schemas.get(file);
    if (schema !== undefined) files[file] = withFullRefs(schema, file);
  }
  return `/** The schemas of documents and of settings with their prose, by file name, as JSON text: parsed only when an editor asks what a key means. */\nexport const proseText: string =\n  ${JSON.stringify(JSON.stringify(files))};\n`;
}

/** Source of the module with sets of keys for checks beyond JSON Schema. */
export function keyModule(schemas: ReadonlyMap<string, JsonSchema>): string {
  const dates = new Set<string>();
  const userKeyed = new Set<string>();
  const texts = new Set<string>();
  for (const [file, schema] of schemas) {
    if (reportSchemas.has(file)) continue;
    mapSchema(schema, (inner) => {
      for (const [name, property] of Object.entries(isObject(inner.properties) ? inner.properties : {})) {
        if (!isObject(property)) continue;
        const meanings = branches(property, file, schemas);
        if (meanings.some((meaning) => isObject(meaning.additionalProperties))) userKeyed.add(name);
        if (meanings.some((meaning) => meaning.format === "date")) dates.add(name);
        // In settings no day stands under `from`, and a column whose name looks like one would have to be a day of the calendar.
        // The date of a source in a pack may be a month or a year; where it is a day, it has to be one too.
        else if (file !== "lodestone.schema.json" && file !== "pack.schema.json") texts.add(name);
      }
      return inner;
    });
  }
  for (const name of dates) if (texts.has(name)) throw new Error(`The key ${name} is a date in one place and something else in another.`);
  return [
    "/** Keys whose value is a day, wherever they stand. */",
    `export const dateKeys: ReadonlySet<string> = new Set(${JSON.stringify([...dates].sort())});`,
    "/** Keys whose value is a map with keys of the user's own. */",
    `export const userKeyedMaps: ReadonlySet<string> = new Set(${JSON.stringify([...userKeyed].sort())});`,
    "",
  ].join("\n");
}

function withFullRefs(schema: JsonSchema, file: string): JsonSchema {
  return mapSchema(schema, (inner) => (typeof inner.$ref === "string" ? { ...inner, $ref: fullRef(inner.$ref, file) } : inner));
}

function fullRef(ref: string, file: string): string {
  const target = splitRef(ref, file);
  return `${target.file}#${target.pointer}`;
}

/** Resolves references and unions to all possible schemas. */
function branches(schema: JsonSchema, file: string, schemas: ReadonlyMap<string, JsonSchema>): readonly JsonSchema[] {
  if (typeof schema.$ref === "string") {
    const target = splitRef(schema.$ref, file);
    const holder = schemas.get(target.file);
    if (holder === undefined) throw new Error(`${file} refers to ${target.file}, which is not there.`);
    return branches(atPointer(holder, target.pointer), target.file, schemas);
  }
  if (Array.isArray(schema.anyOf)) return schema.anyOf.flatMap((inner) => (isObject(inner) ? branches(inner, file, schemas) : []));
  return [schema];
}
