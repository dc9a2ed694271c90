import type { ContentNode } from "../formats/tree.ts";
import { type JsonSchema, resolve } from "./jsonSchema.ts";

/** True where a value has the type of the schema; its content is not checked. */
export function fitsType(schema: JsonSchema, node: ContentNode): boolean {
  switch (schema.type) {
    case undefined:
      return true;
    case "object":
      return node.kind === "map";
    case "array":
      return node.kind === "seq";
    case "integer":
      return node.kind === "scalar" && Number.isInteger(node.value);
    case "number":
      return node.kind === "scalar" && Number.isFinite(node.value);
    default:
      return node.kind === "scalar" && typeof node.value === schema.type;
  }
}

/** True for a branch of `anyOf` that only requires keys and so chooses no type. */
export function asksForKeys(schema: JsonSchema): boolean {
  return schema.required !== undefined && schema.type === undefined && schema.$ref === undefined;
}

/** The branches of a union, flattened; undefined for a schema that is no union. */
export function branchesOf(schema: JsonSchema): readonly JsonSchema[] | undefined {
  if (schema.anyOf === undefined || schema.anyOf.every(asksForKeys)) return undefined;
  return schema.anyOf.flatMap((branch) => {
    const meant = resolve(branch);
    return branchesOf(meant) ?? [meant];
  });
}

/** The branch of a union that a value is intended for: the one of its type. Undefined where no branch has the type. */
export function branchMeant(branches: readonly JsonSchema[], node: ContentNode): JsonSchema | undefined {
  const fitting = branches.filter((branch) => fitsType(branch, node));
  return fitting.find((branch) => branch.enum === undefined || wordStands(branch, node)) ?? fitting[0];
}

function wordStands(schema: JsonSchema, node: ContentNode): boolean {
  return node.kind === "scalar" && typeof node.value === "string" && (schema.enum?.includes(node.value) ?? false);
}
