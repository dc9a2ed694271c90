import { proseText } from "../../generated/prose.ts";
import type { Path } from "../formats/cursor.ts";
import { getOrInsert } from "../maps.ts";
import type { FileKind } from "../model/types.ts";
import { type JsonSchema, propertySchema } from "./jsonSchema.ts";

/** A schema with its descriptions and resolved references. */
export interface DescribedSchema extends JsonSchema {
  readonly description?: string;
}

// Parsed once, when an editor first asks; never changed.
let files: Readonly<Record<string, DescribedSchema>> | undefined;

/**
 * The schemas that may hold at a path: one per branch of a union, in the order of the schemas. Empty where no schema applies, as below a
 * key of the user's own.
 *
 * @param kind of a document, or `lodestone` for the settings in lodestone.yaml
 */
export function meaningsAt(kind: FileKind | "lodestone", path: Path): readonly DescribedSchema[] {
  let meanings = branches({ $ref: `${kind}.schema.json#` });
  for (const step of path) meanings = meanings.flatMap((meaning) => stepInto(meaning, step));
  return meanings;
}

/** The schema of a key in a map with any of these schemas; unions are not split. Undefined for an unknown key. */
export function keyMeaning(meanings: readonly DescribedSchema[], key: string): DescribedSchema | undefined {
  for (const meaning of meanings) {
    if (meaning.type !== "object") continue;
    const property = propertySchema(meaning, key);
    if (property !== false && Object.keys(property).length > 0) return resolve(property);
  }
  return undefined;
}

/** The branches of a union that are values of their own; a schema without such branches is its own single branch. */
export function branches(meaning: DescribedSchema): readonly DescribedSchema[] {
  const meant = resolve(meaning);
  const values = (meant.anyOf ?? []).filter((branch) => branch.type !== undefined || branch.$ref !== undefined);
  return values.length === 0 ? [meant] : values.flatMap(branches);
}

/** The keys that a map must have. Of alternatives, the first in the schema counts. */
export function requiredKeys({ required = [], anyOf = [], properties = {} }: DescribedSchema): readonly string[] {
  const asked = new Set([...required, ...(anyOf[0]?.required ?? [])]);
  return Object.keys(properties).filter((key) => asked.has(key));
}

function stepInto(meaning: DescribedSchema, step: string | number): readonly DescribedSchema[] {
  if (typeof step === "number") return meaning.items === undefined ? [] : branches(meaning.items);
  if (meaning.type !== "object") return [];
  const property = propertySchema(meaning, step);
  return property === false || Object.keys(property).length === 0 ? [] : branches(property);
}

const resolved = new WeakMap<DescribedSchema, DescribedSchema>();

/** Resolves a reference; keywords beside it win. */
function resolve(meaning: DescribedSchema): DescribedSchema {
  if (meaning.$ref === undefined) return meaning;
  const { $ref, ...beside } = meaning;
  return getOrInsert(resolved, meaning, () => ({ ...resolve(atRef($ref)), ...beside }));
}

function atRef(ref: string): DescribedSchema {
  files ??= JSON.parse(proseText) as Readonly<Record<string, DescribedSchema>>; // generated from the schemas
  const [file = "", pointer = ""] = ref.split("#");
  let at: unknown = files[file];
  for (const step of pointer.split("/").slice(1)) at = typeof at === "object" && at !== null ? Reflect.get(at, step) : undefined;
  if (typeof at !== "object" || at === null) throw new Error(`The schemas have nothing at ${ref}.`);
  return at;
}
