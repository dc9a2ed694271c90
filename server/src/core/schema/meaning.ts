import { proseText } from "../../generated/prose.ts";
import type { Path } from "../formats/cursor.ts";
import type { FileKind } from "../model/types.ts";
import { type JsonSchema, propertySchema, resolverIn } from "./jsonSchema.ts";

/** A schema with its descriptions and resolved references. */
export interface DescribedSchema extends JsonSchema {
  readonly description?: string;
}

const resolve = resolverIn<DescribedSchema>(proseText);

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
