import { listOf, message, verbatim } from "../../core/l10n/message.ts";
import { type Locale, localeOf, locales } from "../../core/l10n/texts.ts";
import { givenTwice, type OptionSpec, UsageError } from "./parse.ts";

/** The option that every command has, for help and completion. */
export const localeOption: OptionSpec = {
  type: "value",
  placeholder: "LANGUAGE",
  values: locales,
  help: "Say everything in this language: en (default), de, ja or zh-cn.",
};

/**
 * Removes `--locale` from the arguments at any position, because the language must be known before an error in the others is reported. The
 * default is English, independent of the system language.
 */
export function takeLocale(argv: readonly string[]): { readonly locale: Locale; readonly rest: readonly string[] } {
  const end = argv.indexOf("--");
  const options = end < 0 ? argv : argv.slice(0, end);
  const at = options.findIndex((argument) => argument === "--locale" || argument.startsWith("--locale="));
  if (at < 0) return { locale: "en", rest: argv };
  const [option = "", next = ""] = options.slice(at);
  const isInline = option.includes("=");
  const value = isInline ? option.slice(option.indexOf("=") + 1) : next;
  const advice = message("usage-locale-advice", { locales: listOf(locales.map(verbatim), "or") });
  if (value === "") throw new UsageError(message("usage-value-missing", { option: verbatim("--locale") }), advice);
  const locale = localeOf(value);
  if (locale === undefined) throw new UsageError(message("usage-locale-unknown", { value: verbatim(value) }), advice);
  const rest = [...argv.slice(0, at), ...argv.slice(at + (isInline ? 1 : 2))];
  const again = takeLocale(rest);
  if (again.rest !== rest) throw givenTwice("--locale");
  return { locale, rest };
}
