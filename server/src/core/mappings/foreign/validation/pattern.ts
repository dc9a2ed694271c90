import { RE2JS } from "re2js";
import { ownValue } from "../../../maps.ts";

/** A schema pattern that matches in linear time. */
export interface LinearPattern {
  /** The length of its source. Matching one character costs up to that much. */
  readonly length: number;
  test(text: string): boolean;
}

/** The whitespace of ECMAScript as the content of a character class; RE2 includes fewer characters. */
const blanks = "\\t\\n\\v\\f\\r \\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}";
const noBlanks =
  "\\x{0}-\\x{8}\\x{e}-\\x{1f}\\x{21}-\\x{9f}\\x{a1}-\\x{167f}\\x{1681}-\\x{1fff}\\x{200b}-\\x{2027}\\x{202a}-\\x{202e}\\x{2030}-\\x{205e}\\x{2060}-\\x{2fff}\\x{3001}-\\x{fefe}\\x{ff00}-\\x{10ffff}";

/**
 * Compiles a regular expression with ECMA-262 semantics.
 *
 * @returns "broken" for an invalid expression, "unsafe" if it cannot run in linear time
 */
export function linearPattern(source: string): LinearPattern | "broken" | "unsafe" {
  if (!isRegExp(source)) return "broken";
  try {
    const compiled = RE2JS.compile(asRe2(source));
    return { length: source.length, test: (text) => compiled.matcher(text).find() };
  } catch {
    return "unsafe";
  }
}

/**
 * True for a valid regular expression. Schemas do not state flags, so either mode is accepted. The expression is compiled but never run.
 */
function isRegExp(source: string): boolean {
  for (const flags of ["u", ""]) {
    try {
      new RegExp(source, flags);
      return true;
    } catch {}
  }
  return false;
}

/** The pattern translated to RE2 syntax. */
function asRe2(source: string): string {
  let inClass = false;
  return source.replace(
    /\\(?:u\{([\da-f]+)\}|u([\da-f]{4})(?:\\u(d[c-f][\da-f]{2}))?|x([\da-f]{2})|c([a-z])|p\{(?:General_Category=|gc=|Script=|sc=)?(\w+)\}|([\s\S]))|\(\?<(?![=!])|\[\^?\]|[.[\]]/gi,
    (
      written: string,
      braced?: string,
      unit?: string,
      low?: string,
      hex?: string,
      control?: string,
      property?: string,
      escaped?: string,
    ) => {
      const number = braced ?? hex;
      if (number !== undefined) return `\\x{${number}}`;
      if (unit !== undefined) return unitsIn(unit, low);
      if (control !== undefined) return `\\x{${(control.charCodeAt(0) % 32).toString(16)}}`;
      if (property !== undefined) return `${written.slice(0, 2)}{${ownValue(categories, property) ?? property}}`;
      if (escaped !== undefined) return escapeOf(escaped, inClass);
      if (written === ".") return inClass ? "." : "[^\\n\\r\\x{2028}\\x{2029}]";
      if (written === "(?<") return inClass ? written : "(?P<";
      if (inClass) {
        inClass = !written.endsWith("]");
        return written.replace("[", "\\[");
      }
      if (written === "[^]") return "[\\x{0}-\\x{10ffff}]";
      if (written === "[]") return refused;
      inClass = written === "[";
      return written;
    },
  );
}

function unitsIn(unit: string, low: string | undefined): string {
  if (low === undefined) return `\\x{${unit}}`;
  const high = Number.parseInt(unit, 16);
  if (high < 0xd800 || high > 0xdbff) return `\\x{${unit}}\\x{${low}}`;
  return `\\x{${(((high - 0xd800) << 10) + Number.parseInt(low, 16) - 0xdc00 + 0x10000).toString(16)}}`;
}

function escapeOf(escaped: string, inClass: boolean): string {
  if (escaped === "s") return inClass ? blanks : `[${blanks}]`;
  if (escaped === "S") return inClass ? noBlanks : `[${noBlanks}]`;
  if (escaped === "b" && inClass) return "\\x{8}";
  if (escaped === "0") return "\\x{0}";
  if (/[dDwWbBtnvfr]/.test(escaped)) return `\\${escaped}`;
  if (/[\dkpP]/.test(escaped)) return refused;
  // All other characters are literal; RE2 requires escapes only for punctuation.
  return /[!-/:-@[-^`{-~]/.test(escaped) ? `\\${escaped}` : escaped;
}

/** A backreference, which RE2 rejects. */
const refused = "\\1";

/** The long names of Unicode categories; RE2 has only the short ones. */
const categories: Readonly<Record<string, string>> = {
  ...{ Letter: "L", Uppercase_Letter: "Lu", Lowercase_Letter: "Ll", Titlecase_Letter: "Lt", Modifier_Letter: "Lm", Other_Letter: "Lo" },
  ...{ Mark: "M", Nonspacing_Mark: "Mn", Spacing_Mark: "Mc", Enclosing_Mark: "Me", Number: "N", Decimal_Number: "Nd" },
  ...{ Letter_Number: "Nl", Other_Number: "No", Punctuation: "P", Connector_Punctuation: "Pc", Dash_Punctuation: "Pd" },
  ...{ Open_Punctuation: "Ps", Close_Punctuation: "Pe", Initial_Punctuation: "Pi", Final_Punctuation: "Pf", Other_Punctuation: "Po" },
  ...{ Symbol: "S", Math_Symbol: "Sm", Currency_Symbol: "Sc", Modifier_Symbol: "Sk", Other_Symbol: "So", Separator: "Z" },
  ...{ Space_Separator: "Zs", Line_Separator: "Zl", Paragraph_Separator: "Zp", Other: "C", Control: "Cc", Format: "Cf" },
};
