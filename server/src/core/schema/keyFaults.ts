import { content, type Entry, type MapNode, type Node } from "../formats/tree.ts";
import { nearest } from "../text/nearest.ts";
import type { Wording } from "../text/wording.ts";
import { either, plainName, quoted, withArticle } from "./describe.ts";
import { replaceFix } from "./rewrite.ts";
import type { Shape } from "./shape.ts";
import { synonymOf } from "./synonyms.ts";
import type { SchemaFinding } from "./types.ts";
import { asksForKeys } from "./union.ts";
import { missingSpan, type ValuePath } from "./valuePath.ts";

/** Longer lists of keys are not read out in a message. */
const mostKeysShown = 8;

/** The keys of a shape that a map has not: only to these an unknown key can be corrected. */
export function freeKeys(shape: Shape, map: MapNode): readonly string[] {
  const present = new Set(map.entries.map(({ name }) => name));
  return Object.keys(shape.properties ?? {}).filter((key) => !present.has(key));
}

/** The key of a shape that an unknown one most likely means: the nearest, or what others call it. It may stand in the map already. */
export function suggestKey(name: string, shape: Shape, free: readonly string[]): string | undefined {
  const keys = Object.keys(shape.properties ?? {});
  const meant = nearest(name, keys) ?? synonymOf(name);
  // Its twin with another letter case beside it is no slip for some third key.
  if (meant !== undefined && keys.includes(meant) && (free.includes(meant) || meant.toLowerCase() === name.toLowerCase())) return meant;
  return nearest(name, free) ?? (meant !== undefined && keys.includes(meant) ? meant : undefined);
}

/** The finding for a key that the map does not know. A suggested key that stands there already is only named. The fix is safe where the value fits the key suggested. */
export function unknownKey(
  shape: Shape,
  entry: Entry,
  at: ValuePath,
  suggestion: { readonly key: string; readonly isFree: boolean } | undefined,
  safe: boolean,
): SchemaFinding {
  const { start, end } = entry.key;
  const seen = `${quoted(entry.name)} is not a key of ${withArticle(nounOf(shape))}`;
  const keys = Object.keys(shape.properties ?? {});
  const known =
    keys.length > 0 && keys.length <= mostKeysShown ? `The keys are ${either(keys.map(quoted)).replace(" or ", " and ")}. ` : "";
  const said: Wording =
    suggestion === undefined
      ? {
          summary: `${seen}, so nothing checks what it says.`,
          details: `${known}Take it away, or begin its name with x- if it is your own.`,
        }
      : suggestion.isFree
        ? { summary: `${seen}; did you mean ${quoted(suggestion.key)}?`, details: "Nothing checks what an unknown key says." }
        : {
            summary: `${seen}, and ${quoted(suggestion.key)}, which seems to be meant, stands here already.`,
            details: "Nothing checks what an unknown key says; take away the one that is wrong.",
          };
  const fix = suggestion?.isFree === true ? replaceFix(entry.key, suggestion.key, safe) : undefined;
  return {
    ruleId: "schema/unknown-key",
    start,
    end,
    path: at.path,
    ...said,
    subject: entry.name,
    // What stands in a map or list below it, maybe the items themselves, was not read, and nobody has judged it.
    ...(content(entry.value).kind === "scalar" ? {} : { waivable: false as const }),
    ...(fix === undefined ? {} : { fixes: [fix] }),
  };
}

/** The findings for keys that a map must have and has not. A key that is only mistyped (`mistyped`) is not missing too. */
export function missingKeys(
  shape: Shape,
  node: Node,
  map: MapNode,
  place: ValuePath,
  mistyped: ReadonlySet<string>,
): readonly SchemaFinding[] {
  const present = new Set([...map.entries.map(({ name }) => name), ...mistyped]);
  const noun = nounOf(shape);
  const { start, end } = missingSpan(place, node, map);
  const missing = (subject: string, summary: string, advice: string): SchemaFinding => ({
    ruleId: "schema/missing-key",
    start,
    end,
    path: place.path,
    summary,
    details: advice,
    subject,
  });
  const findings = (shape.required ?? [])
    .filter((key) => !present.has(key))
    .map((key) => missing(key, `This ${noun} has no ${quoted(key)}, and cannot be judged without it.`, `Add ${quoted(key)}.`));
  const alternatives = shape.anyOf?.every(asksForKeys) ? shape.anyOf.map(({ required }) => required ?? []) : [];
  if (alternatives.length > 0 && !alternatives.some((keys) => keys.every((key) => present.has(key)))) {
    const words = alternatives.map((keys) => keys.map(quoted).join(" with "));
    const none = words.length === 2 ? `neither ${words.join(" nor ")}` : `none of ${words.join(", ")}`;
    findings.push(
      missing(
        alternatives.flat().join("|"),
        `This ${noun} has ${none}, and cannot be judged without one of them.`,
        `Add ${either(words)}.`,
      ),
    );
  }
  return findings;
}

function nounOf(shape: Shape): string {
  return shape.title === undefined ? "map" : plainName(shape.title);
}
