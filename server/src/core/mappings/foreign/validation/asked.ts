import type { JsonError, SchemaNode, ValidationPath } from "json-schema-library";

/** A JSON value being validated, with its place and schema. */
export interface Asked {
  readonly node: SchemaNode;
  readonly data: unknown;
  readonly pointer: string;
  readonly path: ValidationPath;
}

/** A mismatch. `data.pointer`: the place after `#`, with unescaped keys. */
export type Misfit = Pick<JsonError, "code" | "data">;

const none: JsonError[] = [];

/** The mismatches of a value. Equivalent to `SchemaNode.validate`, which creates and sorts several mostly empty lists for each value. */
export function misfitsOf({ node, data, pointer, path }: Asked): JsonError[] {
  const schema: unknown = node.schema;
  if (schema === true) return none;
  if (schema === false) return [node.createError("invalid-data-error", { pointer, schema: node.schema, value: undefined })];
  let found = none;
  for (const validate of node.validators) {
    const said = validate({ node: node as Parameters<typeof validate>[0]["node"], data, pointer, path }); // a node has only the validators of its keywords
    if (said === undefined || (Array.isArray(said) && said.length === 0)) continue;
    if (found === none) found = [];
    addTo(found, said);
  }
  return found;
}

function addTo(found: JsonError[], said: unknown): void {
  if (Array.isArray(said)) for (const one of said) addTo(found, one);
  else if (typeof said === "object" && said !== null && "type" in said && said.type === "error") found.push(said as JsonError); // only `createError` creates these
}
