import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readYaml } from "../../server/src/core/formats/yaml/read.ts";
import { toValue } from "../../server/src/core/schema/toValue.ts";
import type { PackFile } from "../../server/src/generated/pack.ts";
import { atPointer, type JsonSchema } from "./schemaFiles.ts";

/** A list of values that a file repeats from packs: the file, the text before the list, and the source in packs. */
interface PackValues {
  readonly file: string;
  /** The text before the key `enum`. */
  readonly behind: string;
  readonly values: (files: readonly PackFile[]) => readonly string[];
}

const regimes = (files: readonly PackFile[]): readonly string[] => authoritiesOf(files).map(({ id }) => id);

const materialClasses = (files: readonly PackFile[]): readonly string[] =>
  files.flatMap((file) => (file.materialClasses ?? []).map(({ id }) => id));

const lists: readonly PackValues[] = [
  { file: "schemas/common.schema.json", behind: '"title": "Regime"', values: regimes },
  { file: "schemas/pack.schema.json", behind: '"title": "PackAuthority"', values: (files) => [...regimes(files), "house"] },
  {
    file: "schemas/pack.schema.json",
    behind: '"title": "Listing"',
    values: (files) => authoritiesOf(files).flatMap(({ lists: own }) => (own ?? []).map(({ id }) => id)),
  },
  {
    file: "schemas/pack.schema.json",
    behind: '"title": "Nomenclature"',
    values: (files) => files.flatMap(({ nomenclatures }) => (nomenclatures ?? []).map(({ id }) => id)),
  },
  {
    file: "schemas/common.schema.json",
    behind: '"title": "ItemForm"',
    values: (files) => files.flatMap(({ itemForms }) => (itemForms ?? []).map(({ id }) => id)),
  },
  {
    file: "schemas/pack.schema.json",
    behind: '"title": "ListedForm"',
    values: (files) => [...files.flatMap(({ listedForms }) => (listedForms ?? []).map(({ id }) => id)), "all"],
  },
  {
    file: "schemas/pack.schema.json",
    behind: '"title": "ParameterName"',
    values: (files) => files.flatMap(({ parameters }) => (parameters ?? []).map(({ id }) => id)),
  },
  { file: "schemas/common.schema.json", behind: '"title": "FreeOf"', values: (files) => ["all", ...materialClasses(files)] },
  { file: "package.json", behind: '"lodestone.regimes"', values: regimes },
  { file: "package.json", behind: '"lodestone.materials"', values: materialClasses },
];

/** Maps of schemas whose keys come from packs: the schema, the text before the map, and the definition of each key. */
const maps = [
  {
    file: "schemas/lodestone.schema.json",
    behind: '"title": "MaterialSettings"',
    properties: (files: readonly PackFile[]) =>
      Object.fromEntries(materialClasses(files).map((id) => [id, { $ref: "#/$defs/materialAsking" }])),
  },
  { file: "schemas/common.schema.json", behind: '"title": "ItemProperties"', properties: propertiesOf },
];

/**
 * Files that repeat values of packs, by path, with updated values. A fact is maintained once, in a pack, but schemas for editors cannot
 * refer to packs.
 */
export function filesWithPackValues(root: string): ReadonlyMap<string, string> {
  const packs = packFiles(root);
  const texts = new Map<string, string>();
  const textOf = (file: string): string => texts.get(file) ?? readFileSync(join(root, file), "utf8");
  for (const { file, behind, values } of lists) texts.set(file, withValues(textOf(file), behind, [...new Set(values(packs))]));
  for (const { file, behind, properties } of maps) texts.set(file, withProperties(textOf(file), behind, properties(packs)));
  const common = JSON.parse(textOf("schemas/common.schema.json")) as JsonSchema;
  const fields = Object.keys(atPointer(common, "/$defs/item/properties"));
  for (const { file, definition, without } of takers) texts.set(file, withFields(textOf(file), definition, fields, without));
  return texts;
}

/** Definitions that have the keys of an item, but for some. */
const ofLines = ["partNumber", "quantity", "items", "ref"];
const takers = [
  { file: "schemas/shipment.schema.json", definition: "line", without: [] },
  { file: "schemas/parts.schema.json", definition: "partEntry", without: ofLines },
  { file: "schemas/parts.schema.json", definition: "partMatching", without: ofLines },
] as const;

/** A text of JSON with references to the keys of an item that a definition lacks, each before the next one that it has. */
function withFields(text: string, definition: string, fields: readonly string[], without: readonly string[]): string {
  const { title, properties } = atPointer(JSON.parse(text) as JsonSchema, `/$defs/${definition}`);
  const known = Object.keys(properties as object); // it is a definition of an object
  let filled = text;
  for (const [at, name] of fields.entries()) {
    if (known.includes(name) || without.includes(name)) continue;
    const next = fields.slice(at).find((one) => known.includes(one)) ?? known[0];
    const place = filled.indexOf(`"${next}": {`, filled.indexOf(`"properties": {`, filled.indexOf(`"title": "${title}"`)));
    const indent = " ".repeat(place - filled.lastIndexOf("\n", place) - 1);
    const line = `"${name}": { "$ref": "common.schema.json#/$defs/item/properties/${name}" },`;
    filled = `${filled.slice(0, place)}${line}\n${indent}${filled.slice(place)}`;
  }
  return filled;
}

/** The raw files of all packs. They are not validated, since the values are part of their schema. */
function packFiles(root: string): readonly PackFile[] {
  const folder = join(root, "server/packs");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .flatMap((name) => {
      const tree = readYaml(readFileSync(join(folder, name), "utf8")).documents[0]?.root;
      return tree === undefined ? [] : [toValue(tree) as PackFile]; // `build` says what is wrong with it
    });
}

function authoritiesOf(files: readonly PackFile[]) {
  return files.flatMap(({ authorities }) => authorities ?? []).sort((one, other) => one.order - other.order);
}

/** The keys allowed in `properties` of an item: measurements of entries, without those declared in the composition. */
function propertiesOf(files: readonly PackFile[]): Readonly<Record<string, object>> {
  const declared = files.flatMap(({ parameters }) => parameters ?? []).filter(({ declaredIn }) => declaredIn === undefined);
  return Object.fromEntries(
    declared.map(({ id, description, units, most }) => [
      id,
      {
        description,
        type: "object",
        properties: {
          value: {
            description: "Figure in the unit next to it; not negative.",
            type: "number",
            minimum: 0,
            // Other units have other limits.
            ...(most === undefined || units.length > 1 ? {} : { maximum: Number(most) }),
          },
          unit: {
            description: "Unit of the figure.",
            type: "string",
            enum: units.map((unit) => unit.id),
          },
        },
        required: ["value", "unit"],
        patternProperties: { "^x-": {} },
        additionalProperties: false,
      },
    ]),
  );
}

/** Replaces the first `properties` after a text of a JSON file, in the layout of the formatter. */
function withProperties(text: string, behind: string, properties: Readonly<Record<string, object>>): string {
  const key = text.indexOf('"properties": {', text.indexOf(behind));
  const open = key + '"properties": '.length;
  const indent = key - text.lastIndexOf("\n", key) - 1;
  const end = `\n${" ".repeat(indent)}}`;
  const close = text.startsWith("{}", open) ? open + 2 : text.indexOf(end, open) + end.length;
  if (!text.includes(behind) || key < 0 || close < open) throw new Error(`No map of properties stands behind ${behind}.`);
  const lines = JSON.stringify(properties, undefined, 2)
    .replace(/\{\s+("\$ref": "[^"]*")\s+\}/g, "{ $1 }")
    .replace(
      /\[\s+((?:"[^"]*",?\s+)+)\]/g,
      (_, values: string) =>
        `[${values
          .trim()
          .split(/\s*\n\s*/)
          .join(" ")}]`,
    )
    .split("\n");
  return text.slice(0, open) + lines.join(`\n${" ".repeat(indent)}`) + text.slice(close);
}

/** Replaces the first `enum` after a text of a JSON file, in the layout of the formatter. */
function withValues(text: string, behind: string, values: readonly string[]): string {
  const key = text.indexOf('"enum": [', text.indexOf(behind));
  const open = key + '"enum": '.length;
  const close = text.indexOf("]", open) + 1;
  if (!text.includes(behind) || key < 0) throw new Error(`No values stand behind ${behind}.`);
  const indent = key - text.lastIndexOf("\n", key) - 1;
  const quoted = values.map((value) => JSON.stringify(value));
  const inline = `[${quoted.join(", ")}]`;
  const isShort = text.slice(open, close).includes("\n") ? false : open - key + indent + inline.length < 140;
  const block = `[\n${quoted.map((value) => `${" ".repeat(indent + 2)}${value}`).join(",\n")}\n${" ".repeat(indent)}]`;
  return text.slice(0, open) + (isShort ? inline : block) + text.slice(close);
}
