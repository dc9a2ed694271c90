import type { SchemaNode } from "json-schema-library";
import { type Asked, misfitsOf } from "./asked.ts";
import type { Steps } from "./steps.ts";

/** The keys of a map that are evaluated by a keyword of a schema, or of another schema that applies to the value and matches. */
export function evaluatedKeys(asked: Asked, data: Readonly<Record<string, unknown>>, steps: Steps): ReadonlySet<string> | "all" {
  const known = new Set<string>();
  for (const { node, isOwn } of inEffect(asked, steps)) {
    const { additionalProperties, unevaluatedProperties } = node.schema;
    if (additionalProperties !== undefined || (!isOwn && unevaluatedProperties !== undefined)) return "all";
    for (const key of Object.keys(data)) {
      steps.take(1);
      if (node.properties?.[key] !== undefined || node.patternProperties?.some(({ pattern }) => pattern.test(key)) === true) known.add(key);
    }
  }
  return known;
}

/** The evaluated entries of a list: the first ones, and others by index. */
export function evaluatedEntries(
  asked: Asked,
  data: readonly unknown[],
  steps: Steps,
): { readonly first: number; readonly others: ReadonlySet<number> } | "all" {
  const others = new Set<number>();
  let first = 0;
  for (const { node, isOwn } of inEffect(asked, steps)) {
    const { items, additionalItems, unevaluatedItems } = node.schema;
    // A list under `items` is named `prefixItems` in later dialects.
    const ofRest = Array.isArray(items) ? additionalItems : items;
    if (ofRest !== undefined || (!isOwn && unevaluatedItems !== undefined)) return "all";
    first = Math.max(first, node.prefixItems?.length ?? 0);
    if (node.context.version !== "draft-2020-12" || node.contains === undefined) continue;
    for (const [index, one] of data.entries()) if (fits(node.contains, { ...asked, data: one })) others.add(index);
  }
  return { first, others };
}

/** A schema and all others that it applies to the same value; branches only if they match. */
function* inEffect(asked: Asked, steps: Steps, isOwn = true): Iterable<{ readonly node: SchemaNode; readonly isOwn: boolean }> {
  const { node, data } = asked;
  steps.take(1);
  if (typeof node.schema === "boolean") return;
  yield { node, isOwn };
  const within = (inner: SchemaNode) => inEffect({ ...asked, node: inner }, steps, false);
  const target = node.resolveRef(asked);
  if (target !== undefined && target !== node && "schema" in target) yield* within(target);
  for (const inner of node.allOf ?? []) yield* within(inner);
  for (const inner of [...(node.anyOf ?? []), ...(node.oneOf ?? [])]) if (fits(inner, asked)) yield* within(inner);
  if (node.if !== undefined) {
    const holds = fits(node.if, asked);
    if (holds) yield* within(node.if);
    const then = holds ? node.then : node.else;
    if (then !== undefined) yield* within(then);
  }
  if (typeof data !== "object" || data === null) return;
  for (const [key, inner] of Object.entries(node.dependentSchemas ?? {}))
    if (typeof inner !== "boolean" && Object.hasOwn(data, key)) yield* within(inner);
}

function fits(node: SchemaNode, asked: Asked): boolean {
  return misfitsOf({ ...asked, node }).length === 0;
}
