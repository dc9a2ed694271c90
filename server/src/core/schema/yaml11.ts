const words: ReadonlyMap<string, string> = new Map([
  ...["y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"].map((word): [string, string] => [word, "true"]),
  ...["n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"].map((word): [string, string] => [word, "false"]),
  ...["~", "null", "Null", "NULL"].map((word): [string, string] => [word, "nothing (null)"]),
]);

/** The patterns of YAML 1.1 (yaml.org/type), each tried on the whole text; none can backtrack. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/^\d{4}-\d\d-\d\d$/, "a date"],
  [/^\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?$/, "a date and time"],
  [/^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/, "a number to base 60"],
  [/^[-+]?0b[01_]+$/, "a binary number"],
  [/^[-+]?0[0-7_]+$/, "an octal number"],
  [/^[-+]?0x[\da-fA-F_]+$/, "a hexadecimal number"],
  [/^[-+]?[1-9][\d_]*$/, "a number"],
  [/^[-+]?\d[\d_]*\.[\d_]*(?:[eE][-+]\d+)?$/, "a number"],
  [/^[-+]?\.\d[\d_]*(?:[eE][-+]\d+)?$/, "a number"],
  [/^[-+]?\.(?:inf|Inf|INF)$/, "infinity"],
  [/^\.(?:nan|NaN|NAN)$/, "not a number"],
];

/**
 * What a reader of YAML 1.1 takes a plain scalar for, if not for text: `off` for false, `12:30` for a number to base 60.
 * Undefined: it is text there too. (`0`, of which both versions make the same number, is not asked about here.)
 */
export function readingOfYaml11(source: string): string | undefined {
  const first = source.charCodeAt(0);
  const numeric = (first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46;
  if (!numeric) return source.length <= 5 ? words.get(source) : undefined;
  return patterns.find(([pattern]) => pattern.test(source))?.[1];
}
