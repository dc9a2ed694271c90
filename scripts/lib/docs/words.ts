import type { ActState } from "../../../server/src/core/packs/timeline.ts";
import { atPointer, isObject, type JsonSchema } from "../schemaFiles.ts";

/** Explanations of the words of packs, taken from the schema of packs. */
export interface Words {
  /** The scale of confidence, in one sentence. */
  readonly confidenceScale: string;
  /** Meaning of a word in a phrase, by the title of its type in the schema; undefined for a self-explanatory word. */
  meaning(type: string, word: string): string | undefined;
}

/** Reads the explanations from the schema of packs. */
export function wordsOf(packSchema: JsonSchema): Words {
  const types = new Map<string, string>();
  collect(packSchema, types);
  const meanings = new Map<string, string>();
  for (const [type, description] of types)
    for (const [, word, meaning] of description.matchAll(/([a-z][a-z-]*) \(([^()]*)\)/g)) meanings.set(`${type} ${word}`, meaning ?? "");
  const { description } = atPointer(packSchema, "/$defs/confidence");
  if (typeof description !== "string") throw new Error("The schema of packs no longer says what confidence means.");
  return { confidenceScale: description, meaning: (type, word) => meanings.get(`${type} ${word}`) };
}

function collect(value: unknown, types: Map<string, string>): void {
  if (Array.isArray(value)) for (const inner of value) collect(inner, types);
  if (!isObject(value)) return;
  const { title, description } = value;
  if (typeof title === "string" && typeof description === "string") types.set(title, description);
  for (const inner of Object.values(value)) collect(inner, types);
}

/** A word of the packs in plain language: `risk-report` as risk report. */
export function spoken(word: string): string {
  return word.replaceAll("-", " ");
}

/** An enumeration: `A, B and C`. */
export function listed(words: readonly string[], before = "and"): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${before} ${last}`;
}

/** Meaning of each state, for the legend of a timeline. */
export const stateMeanings: Readonly<Record<ActState, string>> = {
  "not-issued": "Before the day of issue.",
  pending: "Issued but not in force: it takes effect later or, if it is a draft or a statement, never.",
  "in-force": "In force; nothing was found that suspends or ends it.",
  suspended: "Suspended. The last day is included: suspended until a day means suspended on that day.",
  ended: "No longer in force, for good.",
  unverified:
    "Nobody has seen a text that says how it stands. Most often a suspension ran out as scheduled, and no later act was seen. A finding that rests on it is a warning that says so, never an error.",
};
