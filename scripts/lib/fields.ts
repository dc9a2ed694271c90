import { atPointer, isObject, type JsonSchema, splitRef } from "./schemaFiles.ts";

/** Kinds of text fields, by the title of the definition that their schema refers to. */
const kindByTitle: Readonly<Record<string, string>> = { Unit: "unit", HSCode: "tariff", CountryCode: "country" };

/** Keys whose text identifies an item. */
const naming: readonly string[] = ["partNumber", "ref"];

/** Source of the module with the table of fields: the keys of an item in the schemas. */
export function fieldModule(schemas: ReadonlyMap<string, JsonSchema>): string {
  const ofPart = Object.keys(propertiesOf(schemas, "parts.schema.json#/$defs/partEntry"));
  const ofItem = Object.entries(propertiesOf(schemas, "shipment.schema.json#/$defs/line"));
  const plain = ofItem.flatMap(([name, property]) => {
    const kind = naming.includes(name) ? undefined : textKind(property, "shipment.schema.json", schemas);
    return kind === undefined ? [] : `  ${name}: { kind: ${kind}, ofPart: ${ofPart.includes(name)} },\n`;
  });
  const common = schemas.get("common.schema.json") ?? {};
  const words = (pointer: string): string => setOf(atPointer(common, pointer).enum as readonly string[]); // as that schema has them
  const shared = ofItem.flatMap(([name]) => (ofPart.includes(name) && name !== "endUse" ? [name] : []));
  return [
    "/** The keys of an item with one text each, in the order of the schemas: the kind of that text, and true where parts files say it. */\n",
    `export const plainFields = {\n${plain.join("")}} as const;\n`,
    "/** The keys of an item that parts files say too, and that a line with `ref` takes over. */\n",
    `export const partKeys = ${JSON.stringify(shared)} as const;\n`,
    "/** The words of closed lists within fields. */\n",
    `export const endUseCategories: ReadonlySet<string> = ${words("/$defs/endUseCategory")};\n`,
    `export const controlLists: ReadonlySet<string> = ${words("/$defs/regime")};\n`,
    `export const originStages = ${JSON.stringify(atPointer(common, "/$defs/originOfStage/properties/stage").enum)} as const;\n`,
    "/** The names of figures under `properties`. */\n",
    `export const figureNames: ReadonlySet<string> = ${setOf(Object.keys(atPointer(common, "/$defs/itemProperties/properties")))};\n`,
  ].join("");
}

/** The kind of a text field as a TypeScript literal; undefined for other fields. */
function textKind(property: JsonSchema, file: string, schemas: ReadonlyMap<string, JsonSchema>): string | undefined {
  const { schema, title } = resolved(property, file, schemas);
  if (schema.type !== "string") return undefined;
  if (typeof title === "string" && kindByTitle[title] !== undefined) return JSON.stringify(kindByTitle[title]);
  return Array.isArray(schema.enum) ? `{ words: ${setOf(schema.enum)} }` : '"text"';
}

/** Resolves references of a schema; returns also the title of the last definition on the way. */
function resolved(
  schema: JsonSchema,
  file: string,
  schemas: ReadonlyMap<string, JsonSchema>,
): { readonly schema: JsonSchema; readonly title: unknown } {
  if (typeof schema.$ref !== "string") return { schema, title: schema.title };
  const target = splitRef(schema.$ref, file);
  return resolved(atPointer(schemas.get(target.file) ?? {}, target.pointer), target.file, schemas);
}

function propertiesOf(schemas: ReadonlyMap<string, JsonSchema>, ref: string): Readonly<Record<string, JsonSchema>> {
  const { file, pointer } = splitRef(ref, "");
  const { properties } = atPointer(schemas.get(file) ?? {}, pointer);
  return Object.fromEntries(Object.entries(properties ?? {}).filter((entry): entry is [string, JsonSchema] => isObject(entry[1])));
}

function setOf(words: readonly unknown[]): string {
  return `new Set<string>(${JSON.stringify(words)})`;
}
