import type { ScalarNode, ScalarStyle } from "../tree.ts";

/** What a plain or tagged scalar means. */
export type ScalarValue = ScalarNode["value"];

/** The prefix that `!!` stands for unless a `%TAG` directive says otherwise. */
export const coreTagPrefix = "tag:yaml.org,2002:";

// The expressions of YAML 1.2.2, section 10.3.2. All are anchored and without nested quantifiers.
const integer = /^[-+]?[0-9]+$/;
const octal = /^0o[0-7]+$/;
const hexadecimal = /^0x[0-9a-fA-F]+$/;
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const infinity = /^[-+]?\.(?:inf|Inf|INF)$/;

function isInteger(source: string): boolean {
  return integer.test(source) || octal.test(source) || hexadecimal.test(source);
}

/** The number that a text is in the core schema, or undefined. */
function numberOf(source: string): number | undefined {
  if (isInteger(source) || float.test(source)) return Number(source);
  if (infinity.test(source)) return source.charCodeAt(0) === 45 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  if (source === ".nan" || source === ".NaN" || source === ".NAN") return Number.NaN;
  return undefined;
}

/** The boolean that a text is in the core schema, or undefined. */
function booleanOf(source: string): boolean | undefined {
  if (source === "true" || source === "True" || source === "TRUE") return true;
  if (source === "false" || source === "False" || source === "FALSE") return false;
  return undefined;
}

function isNull(source: string): boolean {
  return source === "" || source === "~" || source === "null" || source === "Null" || source === "NULL";
}

/**
 * What an untagged plain scalar is in the YAML 1.2 core schema. The first character rules out
 * nearly every text, so that no pattern runs on words.
 */
export function resolvePlain(source: string): ScalarValue {
  if (source.length === 0) return null;
  const first = source.charCodeAt(0);
  // 0-9 + - .
  if ((first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46) return numberOf(source) ?? source;
  switch (first) {
    case 126: // ~
    case 78: // N
    case 110: // n
      return isNull(source) ? null : source;
    case 70: // F
    case 84: // T
    case 102: // f
    case 116: // t
      return booleanOf(source) ?? source;
    default:
      return source;
  }
}

/** A tagged scalar's value; `mismatch` where the text is nothing that the tag allows. */
export interface TaggedValue {
  readonly value: ScalarValue;
  readonly mismatch: boolean;
}

const asText = new Set(["str", "binary", "timestamp"]);
const collectionTags = new Set(["map", "seq", "set", "omap", "pairs"]);

/**
 * What a scalar with an explicit tag is. `!` and `!!str` make text of anything; a tag that is not of the
 * core schema leaves the value as if untagged, because what it means is known to its author only.
 */
export function resolveTagged(source: string, style: ScalarStyle, tag: string): TaggedValue {
  if (tag === "!") return { value: source, mismatch: false };
  const untagged = style === "plain" ? resolvePlain(source) : source;
  if (!tag.startsWith(coreTagPrefix)) return { value: untagged, mismatch: false };
  const name = tag.slice(coreTagPrefix.length);
  if (asText.has(name)) return { value: source, mismatch: false };
  if (collectionTags.has(name)) return { value: untagged, mismatch: true };
  switch (name) {
    case "null":
      return isNull(source) ? { value: null, mismatch: false } : { value: untagged, mismatch: true };
    case "bool": {
      const value = booleanOf(source);
      return { value: value ?? untagged, mismatch: value === undefined };
    }
    case "int": {
      const fits = isInteger(source);
      return { value: fits ? Number(source) : untagged, mismatch: !fits };
    }
    case "float": {
      const value = numberOf(source);
      return { value: value ?? untagged, mismatch: value === undefined };
    }
    default:
      return { value: untagged, mismatch: false };
  }
}

/** Whether a tag may stand at a collection of this kind; `!!str [a]` and `!!map [a]` may not, unknown tags may. */
export function tagFitsCollection(tag: string, kind: "map" | "seq"): boolean {
  if (!tag.startsWith(coreTagPrefix)) return true;
  const name = tag.slice(coreTagPrefix.length);
  if (name === "map" || name === "set") return kind === "map";
  if (name === "seq" || name === "omap" || name === "pairs") return kind === "seq";
  return !(asText.has(name) || name === "null" || name === "bool" || name === "int" || name === "float");
}
