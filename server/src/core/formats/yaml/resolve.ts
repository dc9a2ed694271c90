import type { ScalarNode, ScalarStyle } from "../tree.ts";

/** The value of a plain or tagged scalar. */
export type ScalarValue = ScalarNode["value"];

/** The prefix for `!!`, unless a `%TAG` directive replaces it. */
export const coreTagPrefix = "tag:yaml.org,2002:";

/** The tag of bytes in Base64, whose text is not read. */
export const binaryTag = `${coreTagPrefix}binary`;

// The expressions of YAML 1.2.2, section 10.3.2. All are anchored and without nested quantifiers.
const octal = /^0o[0-7]+$/;
const hexadecimal = /^0x[0-9a-fA-F]+$/;
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const infinity = /^[-+]?\.(?:inf|Inf|INF)$/;

function isInteger(source: string): boolean {
  return isDecimal(source) || octal.test(source) || hexadecimal.test(source);
}

/** As `[-+]?[0-9]+`. Most numbers are so, and a pattern takes longer. */
function isDecimal(source: string): boolean {
  const first = source.charCodeAt(0);
  const from = first === 43 || first === 45 ? 1 : 0;
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return source.length > from;
}

/** The number for a text in the core schema; undefined for none. */
function numberOf(source: string): number | undefined {
  if (isInteger(source) || float.test(source)) return Number(source);
  if (infinity.test(source)) return source.charCodeAt(0) === 45 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  if (source === ".nan" || source === ".NaN" || source === ".NAN") return Number.NaN;
  return undefined;
}

/** The boolean for a text in the core schema; undefined for none. */
function booleanOf(source: string): boolean | undefined {
  if (source === "true" || source === "True" || source === "TRUE") return true;
  if (source === "false" || source === "False" || source === "FALSE") return false;
  return undefined;
}

function isNull(source: string): boolean {
  return source === "" || source === "~" || source === "null" || source === "Null" || source === "NULL";
}

/** The value of an untagged plain scalar in the YAML 1.2 core schema. Its first character decides for most words, without a pattern. */
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

/** The value of a tagged scalar. `mismatch`: the tag does not allow the text. */
export interface TaggedValue {
  readonly value: ScalarValue;
  readonly mismatch: boolean;
}

/** The scalars of a core tag; undefined for a text that it does not allow. */
const readers: ReadonlyMap<string, (text: string) => ScalarValue | undefined> = new Map<string, (text: string) => ScalarValue | undefined>([
  ["bool", booleanOf],
  ["int", (text) => (isInteger(text) ? Number(text) : undefined)],
  ["float", numberOf],
]);

const asText = new Set(["str", "binary", "timestamp"]);
const collectionTags = new Set(["map", "seq", "set", "omap", "pairs"]);

/** The value of a scalar with a tag. `!` and `!!str` make any scalar a text. A tag outside the core schema does not change the value. */
export function resolveTagged(source: string, style: ScalarStyle, tag: string): TaggedValue {
  if (tag === "!") return { value: source, mismatch: false };
  const untagged = style === "plain" ? resolvePlain(source) : source;
  if (!tag.startsWith(coreTagPrefix)) return { value: untagged, mismatch: false };
  const name = tag.slice(coreTagPrefix.length);
  if (asText.has(name)) return { value: source, mismatch: false };
  if (collectionTags.has(name)) return { value: untagged, mismatch: true };
  if (name === "null") return { value: isNull(source) ? null : untagged, mismatch: !isNull(source) };
  const read = readers.get(name);
  if (read === undefined) return { value: untagged, mismatch: false };
  const value = read(source);
  return { value: value ?? untagged, mismatch: value === undefined };
}

/** True for a tag that may be on a collection of this kind: not `!!str [a]` or `!!map [a]`, but any unknown tag. */
export function tagFitsCollection(tag: string, kind: "map" | "seq"): boolean {
  if (!tag.startsWith(coreTagPrefix)) return true;
  const name = tag.slice(coreTagPrefix.length);
  if (name === "map" || name === "set") return kind === "map";
  if (name === "seq" || name === "omap" || name === "pairs") return kind === "seq";
  return !(asText.has(name) || name === "null" || name === "bool" || name === "int" || name === "float");
}
