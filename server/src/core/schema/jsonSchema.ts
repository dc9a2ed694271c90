import { schemaText } from "../../generated/schemas.ts";
import { getOrInsert, ownValue } from "../maps.ts";
import { lazily } from "../perKey.ts";
import { stepsOf } from "../text/pointer.ts";

/** A JSON Schema without its descriptions, in the subset that `schemas/` uses (a test ensures that). */
export interface JsonSchema {
  readonly $ref?: string;
  readonly title?: string;
  readonly type?: "string" | "number" | "integer" | "boolean" | "object" | "array";
  readonly enum?: readonly string[];
  readonly const?: string | number | boolean;
  readonly pattern?: string;
  /** Messages for a pattern that does not match, and for a value outside the enum. */
  readonly patternErrorMessage?: string;
  readonly errorMessage?: string;
  readonly examples?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly minProperties?: number;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly required?: readonly string[];
  readonly anyOf?: readonly JsonSchema[];
}

/**
 * Makes a function that resolves the reference (`file#/pointer`) of a schema; keywords beside it win. The text has all schemas by file name
 * and is parsed on first use. A reference to nothing throws, since it is a fault of the schemas.
 */
export function resolverIn<S extends JsonSchema>(text: string): (schema: S) => S {
  const files = lazily(() => JSON.parse(text) as Readonly<Record<string, S>>); // generated from the schemas; a test checks the keywords
  const resolved = new WeakMap<S, S>();
  const at = (ref: string): S => {
    const [file = "", pointer = ""] = ref.split("#");
    let found: unknown = files()[file];
    for (const step of stepsOf(pointer)) found = typeof found === "object" && found !== null ? Reflect.get(found, step) : undefined;
    if (typeof found !== "object" || found === null) throw new Error(`The schemas have nothing at ${ref}.`);
    return found as S;
  };
  const resolve = (schema: S): S => {
    if (schema.$ref === undefined) return schema;
    const { $ref, ...beside } = schema;
    return getOrInsert(resolved, schema, () => ({ ...resolve(at($ref)), ...beside }));
  };
  return resolve;
}

/** Resolves the reference of a schema without descriptions. Marked as pure, so that a bundle that resolves nothing goes without the schemas. */
export const resolve = /* @__PURE__ */ resolverIn<JsonSchema>(schemaText);

/** The schema of the value under a key: by property, by pattern, or by `additionalProperties`. False for an unknown key. */
export function propertySchema(schema: JsonSchema, key: string): JsonSchema | false {
  const own = ownValue(schema.properties, key);
  if (own !== undefined) return own;
  for (const [pattern, inner] of Object.entries(schema.patternProperties ?? {})) if (regExp(pattern).test(key)) return inner;
  const others = schema.additionalProperties ?? true;
  return typeof others === "boolean" ? others && {} : others;
}

const patterns = new Map<string, RegExp>();

/** A compiled pattern of the schemas, cached. */
export function regExp(pattern: string): RegExp {
  return getOrInsert(patterns, pattern, () => new RegExp(pattern, "u"));
}
