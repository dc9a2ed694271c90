import type { ArgumentsOf } from "../l10n/message.ts";

/** A reading of a text by YAML 1.1 that is no text. */
type Reading = ArgumentsOf<"schema-read-by-some">[0]["reading"];

const words: ReadonlyMap<string, Reading> = new Map<string, Reading>([
  ...["y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"].map((word): [string, Reading] => [word, "true"]),
  ...["n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"].map((word): [string, Reading] => [word, "false"]),
  ...["~", "null", "Null", "NULL"].map((word): [string, Reading] => [word, "null"]),
]);

/** Patterns of YAML 1.1 types (yaml.org/type) for a whole scalar; none can backtrack. */
const patterns: readonly (readonly [RegExp, Reading])[] = [
  [/^\d{4}-\d\d-\d\d$/, "date"],
  [/^\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?$/, "time"],
  [/^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/, "sexagesimal"],
  [/^[-+]?0b[01_]+$/, "binary"],
  [/^[-+]?0[0-7_]+$/, "octal"],
  [/^[-+]?0x[\da-fA-F_]+$/, "hexadecimal"],
  [/^[-+]?[1-9][\d_]*$/, "number"],
  [/^[-+]?\d[\d_]*\.[\d_]*(?:[eE][-+]\d+)?$/, "number"],
  [/^[-+]?\.\d[\d_]*(?:[eE][-+]\d+)?$/, "number"],
  [/^[-+]?\.(?:inf|Inf|INF)$/, "infinity"],
  [/^\.(?:nan|NaN|NAN)$/, "nan"],
];

/**
 * The YAML 1.1 reading of a plain scalar, such as `off` as false and `12:30` as a base-60 number. Undefined where it is text there too. `0`
 * is not covered, since both versions read the same number.
 */
export function readingOfYaml11(source: string): Reading | undefined {
  const first = source.charCodeAt(0);
  const numeric = (first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46;
  if (!numeric) return source.length <= 5 ? words.get(source) : undefined;
  return patterns.find(([pattern]) => pattern.test(source))?.[1];
}
