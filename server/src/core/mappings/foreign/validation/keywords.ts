import { type ContentNode, content, type Entry, type ScalarNode } from "../../../formats/tree.ts";
import { code, message, verbatim } from "../../../l10n/message.ts";
import { ownValue } from "../../../maps.ts";
import { shortened } from "../../../text/shortened.ts";
import { invalid, type SchemaFault } from "../schema/fault.ts";
import type { Dialect } from "../schema/subschemas.ts";
import { linearPattern } from "./pattern.ts";

/** True when a value is allowed under a keyword. */
type Check = (value: ContentNode, dialect: Dialect) => boolean;

const isText = (value: ContentNode): boolean => value.kind === "scalar" && typeof value.value === "string";
const isNumber = (value: ContentNode): value is ScalarNode & { readonly value: number } =>
  value.kind === "scalar" && typeof value.value === "number" && Number.isFinite(value.value);
const isCount = (value: ContentNode): boolean => isNumber(value) && Number.isInteger(value.value) && value.value >= 0;
const isFlag = (value: ContentNode): boolean => value.kind === "scalar" && typeof value.value === "boolean";
const isSchema = (value: ContentNode): boolean => value.kind === "map" || isFlag(value);
const isList = (value: ContentNode): boolean => value.kind === "seq";
const every = (one: Check): Check => {
  return (value, dialect) => value.kind === "seq" && value.items.every((item) => one(content(item), dialect));
};
const under = (one: Check): Check => {
  return (value, dialect) => value.kind === "map" && value.entries.every((entry) => one(content(entry.value), dialect));
};
const areSchemas = every(isSchema);
const isSchemas: Check = (value, dialect) => areSchemas(value, dialect) && value.kind === "seq" && value.items.length > 0;
const isTexts = every(isText);
const areTypes: Check = every((value) => isType(value));

const types: ReadonlySet<unknown> = new Set(["null", "boolean", "number", "integer", "string", "object", "array"]);
const isType = (value: ContentNode): boolean => value.kind === "scalar" && types.has(value.value);

/** The keywords with assertions, with their allowed values. All others are annotations without effect. */
const checks: Readonly<Record<string, Check>> = {
  type: (value, dialect) => isType(value) || areTypes(value, dialect),
  enum: isList,
  multipleOf: (value) => isNumber(value) && value.value > 0,
  ...{ maximum: isNumber, exclusiveMaximum: isNumber, minimum: isNumber, exclusiveMinimum: isNumber },
  ...{ maxLength: isCount, minLength: isCount, maxItems: isCount, minItems: isCount, maxContains: isCount, minContains: isCount },
  ...{ maxProperties: isCount, minProperties: isCount, pattern: isText, uniqueItems: isFlag, required: isTexts },
  dependentRequired: under(isTexts),
  dependencies: under((value, dialect) => isSchema(value) || isTexts(value, dialect)),
  ...{ allOf: isSchemas, anyOf: isSchemas, oneOf: isSchemas, prefixItems: isSchemas },
  ...Object.fromEntries(["not", "if", "then", "else", "contains", "propertyNames"].map((one) => [one, isSchema])),
  ...{ additionalProperties: isSchema, additionalItems: isSchema, unevaluatedProperties: isSchema, unevaluatedItems: isSchema },
  items: (value, dialect) => isSchema(value) || (dialect !== "2020-12" && areSchemas(value, dialect)),
  ...{ properties: under(isSchema), patternProperties: under(isSchema), dependentSchemas: under(isSchema) },
  ...{ $defs: under(isSchema), definitions: under(isSchema) },
};

/** Keywords of other dialects: assertions there, annotations here. */
const strangers: Readonly<Record<Dialect, readonly string[]>> = {
  "draft-07": [
    ...["prefixItems", "minContains", "maxContains", "dependentRequired", "dependentSchemas"],
    ...["unevaluatedProperties", "unevaluatedItems"],
  ],
  "2019-09": ["prefixItems"],
  "2020-12": ["additionalItems"],
};

/**
 * The faults of a subschema that prevent validation: keywords without a meaning in the dialect, invalid values, and unsupported patterns.
 */
export function keywordFaults(schema: ContentNode, dialect: Dialect): readonly SchemaFault[] {
  if (schema.kind !== "map") return [];
  return schema.entries.flatMap((entry) => {
    const check = ownValue(checks, entry.name);
    if (check === undefined) return [];
    const said = { key: code(entry.name), dialect: verbatim(dialect) };
    if (strangers[dialect].includes(entry.name)) return [invalid(entry.key, message("mapping-schema-keyword-dialect", said))];
    if (!check(content(entry.value), dialect)) return [invalid(entry.value, message("mapping-schema-keyword-value", said))];
    return patternsOf(entry).flatMap((pattern) => patternFault(pattern) ?? []);
  });
}

function patternsOf({ name, value }: Entry): readonly ScalarNode[] {
  const held = content(value);
  if (name === "pattern") return held.kind === "scalar" ? [held] : [];
  return name === "patternProperties" && held.kind === "map" ? held.entries.map(({ key }) => key) : [];
}

function patternFault(written: ScalarNode): SchemaFault | undefined {
  const source = written.source;
  const read = linearPattern(source);
  if (typeof read === "object") return undefined;
  const pattern = code(shortened(source));
  return invalid(
    written,
    read === "broken" ? message("mapping-schema-pattern", { pattern }) : message("mapping-schema-pattern-unsafe", { pattern }),
  );
}
