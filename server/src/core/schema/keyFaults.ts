import { content, type Entry, type MapNode, type Node } from "../formats/tree.ts";
import { listOf, type Message, message } from "../l10n/message.ts";
import { nearest } from "../text/nearest.ts";
import type { Wording } from "../text/wording.ts";
import { calledMap, knownKeys, quoted } from "./describe.ts";
import { type JsonSchema, propertySchema } from "./jsonSchema.ts";
import { replaceFix } from "./rewrite.ts";
import { keysMeant } from "./synonyms.ts";
import type { SchemaFinding } from "./types.ts";
import { asksForKeys } from "./union.ts";
import { missingSpan, type ValuePath } from "./valuePath.ts";

/** Keys of a schema that are absent from a map; an unknown key can only be corrected to one of these. */
export function freeKeys(schema: JsonSchema, map: MapNode): readonly string[] {
  const present = new Set(map.entries.map(({ name }) => name));
  return Object.keys(schema.properties ?? {}).filter((key) => !present.has(key));
}

/**
 * The known key that an unknown one most likely means: the nearest spelling, or the first free synonym. It may be present in the map
 * already.
 */
export function suggestKey(name: string, schema: JsonSchema, free: readonly string[]): string | undefined {
  const keys = Object.keys(schema.properties ?? {});
  const called = keysCalled(name, schema);
  const meant = nearest(name, keys) ?? called.find((key) => free.includes(key)) ?? called[0];
  // Its twin with another letter case beside it is no slip for some third key.
  if (meant !== undefined && keys.includes(meant) && (free.includes(meant) || meant.toLowerCase() === name.toLowerCase())) return meant;
  return nearest(name, free) ?? (meant !== undefined && keys.includes(meant) ? meant : undefined);
}

/** Keys of a schema for which other tools use a given name. */
export function keysCalled(name: string, { properties = {} }: JsonSchema): readonly string[] {
  return keysMeant(name).filter((key) => Object.hasOwn(properties, key));
}

/**
 * The finding for an unknown key. A suggested key that is already present is only named. `safe` marks the fix as safe: the value fits the
 * suggested key.
 */
export function unknownKey(
  schema: JsonSchema,
  entry: Entry,
  at: ValuePath,
  suggestion: { readonly key: string; readonly isFree: boolean } | undefined,
  safe: boolean,
): SchemaFinding {
  const { start, end } = entry.key;
  const seen = { key: quoted(entry.name), ...calledMap(schema) };
  const keys = Object.keys(schema.properties ?? {});
  const known = knownKeys(keys);
  const unchecked = message("schema-unknown-key-unchecked");
  const mayBeOwn = propertySchema(schema, `x-${entry.name}`) !== false;
  const said: Wording =
    suggestion === undefined
      ? {
          summary: message("schema-unknown-key", seen),
          details: [message("schema-unknown-key-advice", { own: mayBeOwn ? "yes" : "no" }), ...known, unchecked],
        }
      : suggestion.isFree
        ? { summary: message("schema-unknown-key-did-you-mean", { ...seen, near: quoted(suggestion.key) }), details: unchecked }
        : {
            summary: message("schema-unknown-key-beside", { ...seen, near: quoted(suggestion.key) }),
            details: [message("schema-unknown-key-beside-advice"), unchecked],
          };
  const fix =
    suggestion?.isFree === true
      ? replaceFix(entry.key, suggestion.key, safe)
      : suggestion === undefined && mayBeOwn
        ? replaceFix(entry.key, `x-${entry.name}`, false)
        : undefined;
  return {
    ruleId: "schema/unknown-key",
    start,
    end,
    path: at.path,
    ...said,
    subject: entry.name,
    // A map or list below it, maybe the items themselves, was not read and not judged.
    ...(content(entry.value).kind === "scalar" ? {} : { waivable: false as const }),
    ...(fix === undefined ? {} : { fixes: [fix] }),
  };
}

/** Findings for required keys that a map lacks. Keys in `mistyped` do not count as missing. */
export function missingKeys(
  schema: JsonSchema,
  node: Node,
  map: MapNode,
  place: ValuePath,
  mistyped: ReadonlySet<string>,
): readonly SchemaFinding[] {
  const present = new Set([...map.entries.map(({ name }) => name), ...mistyped]);
  const called = calledMap(schema);
  const { start, end } = missingSpan(place, node, map);
  const missing = (subject: string, summary: Message, details: Message): SchemaFinding => ({
    ruleId: "schema/missing-key",
    start,
    end,
    path: place.path,
    summary,
    details,
    subject,
  });
  const findings = (schema.required ?? [])
    .filter((name) => !present.has(name))
    .map((name) => {
      const key = quoted(name);
      return missing(name, message("schema-missing-key", { ...called, key }), message("schema-missing-key-advice", { key }));
    });
  const alternatives = schema.anyOf?.every(asksForKeys) ? schema.anyOf.map(({ required }) => required ?? []) : [];
  if (alternatives.length > 0 && !alternatives.some((keys) => keys.every((key) => present.has(key)))) {
    const keys = listOf(
      alternatives.map((all) => listOf(all.map(quoted))),
      "or",
    );
    const summary = message("schema-missing-keys", { ...called, keys });
    findings.push(missing(alternatives.flat().join("|"), summary, message("schema-missing-keys-advice")));
  }
  return findings;
}
