import { Refused } from "./bounds.ts";
import type { ToolArguments } from "./input.ts";

/** The part of JSON Schema that the tools use for an argument. */
interface ArgumentSchema {
  readonly type: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maxItems?: number;
  readonly items?: ArgumentSchema;
}

/** The part of JSON Schema that the tools use for their input. */
export interface InputSchema {
  readonly properties: Readonly<Record<string, ArgumentSchema>>;
  readonly required: readonly string[];
}

/**
 * The arguments of a call, checked against the schema of the tool, as the library of the protocol does for its server.
 *
 * @throws Refused for arguments that the schema does not allow
 */
export function checkedInput(given: unknown, { properties, required }: InputSchema): ToolArguments {
  if (typeof given !== "object" || given === null || Array.isArray(given)) throw new Refused("The arguments are no object.");
  const entries = Object.entries(given);
  const missing = required.find((name) => !Object.hasOwn(given, name));
  if (missing !== undefined) throw new Refused(`The argument ${missing} is missing.`);
  for (const [name, value] of entries) {
    const schema = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (schema === undefined) throw new Refused(`There is no argument ${JSON.stringify(name)}.`);
    if (!fits(value, schema)) throw new Refused(`The argument ${name} is not of the form ${JSON.stringify(schema)}.`);
  }
  return given;
}

function fits(value: unknown, schema: ArgumentSchema): boolean {
  const { type, pattern, minLength = 0, maxLength = Infinity, minimum = -Infinity, maxItems = Infinity, items } = schema;
  switch (type) {
    case "string":
      if (typeof value !== "string" || value.length < minLength || value.length > maxLength) return false;
      return pattern === undefined || new RegExp(pattern, "u").test(value);
    case "integer":
      return Number.isSafeInteger(value) && (value as number) >= minimum; // an integer, as just seen
    case "array":
      return Array.isArray(value) && value.length <= maxItems && (items === undefined || value.every((each) => fits(each, items)));
    default:
      return false;
  }
}
