import { schemaText } from "../../generated/schemas.ts";
import { getOrInsert, ownValue } from "../maps.ts";

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

// Parsed once, and only when there is a mistake to explain; never changed.
let files: Readonly<Record<string, JsonSchema>> | undefined;
const resolved = new Map<string, JsonSchema>();
const patterns = new Map<string, RegExp>();

/** Looks up the schema behind a reference (`file#/pointer`). Throws for a reference to nothing, which is a fault of the schemas. */
export function schemaAt(ref: string): JsonSchema {
  const known = resolved.get(ref);
  if (known !== undefined) return known;
  // The text is generated from the schemas, whose keywords a test holds to those of Shape.
  files ??= JSON.parse(schemaText) as Readonly<Record<string, JsonSchema>>;
  const [file = "", pointer = ""] = ref.split("#");
  let at: unknown = files[file];
  for (const step of pointer.split("/").slice(1)) at = typeof at === "object" && at !== null ? Reflect.get(at, step) : undefined;
  if (typeof at !== "object" || at === null) throw new Error(`The schemas have nothing at ${ref}.`);
  resolved.set(ref, at);
  return at;
}

/** Resolves the reference of a schema; keywords beside it win. */
export function resolve(schema: JsonSchema): JsonSchema {
  if (schema.$ref === undefined) return schema;
  const target = resolve(schemaAt(schema.$ref));
  const { $ref: _followed, ...beside } = schema;
  return Object.keys(beside).length === 0 ? target : { ...target, ...beside };
}

/** The schema of the value under a key: by property, by pattern, or by `additionalProperties`. False for an unknown key. */
export function propertySchema(schema: JsonSchema, key: string): JsonSchema | false {
  const own = ownValue(schema.properties, key);
  if (own !== undefined) return own;
  for (const [pattern, inner] of Object.entries(schema.patternProperties ?? {})) if (regExp(pattern).test(key)) return inner;
  const others = schema.additionalProperties ?? true;
  return typeof others === "boolean" ? others && {} : others;
}

/** A compiled pattern of the schemas, cached. */
export function regExp(pattern: string): RegExp {
  return getOrInsert(patterns, pattern, () => new RegExp(pattern, "u"));
}
