import { parseArgs } from "node:util";
import { listOf, message, verbatim } from "../../core/l10n/message.ts";
import { SaidError } from "../../core/l10n/saidError.ts";
import { ownValue } from "../../core/maps.ts";
import { didYouMean, meantOr, nearest } from "../../core/text/nearest.ts";
import { type IsoDate, parseIsoDate } from "../../index.ts";
import type { Host, Output } from "../host.ts";
import { colorsFor, columnsOf, type TextLayout } from "../terminal/layout.ts";

/**
 * An option of a command. A value given twice is an error, because it is ambiguous. A repeated flag is allowed, for scripts that add one
 * to those of their caller.
 */
export interface OptionSpec {
  /** `optional`: the value, if any, follows an equals sign, because the next argument may be a path. */
  readonly type: "flag" | "value" | "optional";
  /** May be given more than once. */
  readonly repeatable?: true;
  /** One letter. */
  readonly short?: string;
  /** The placeholder of the value in the help: `DATE`. */
  readonly placeholder?: string;
  /** The possible values, for shell completion; left out if they cannot be listed. */
  readonly values?: readonly string[];
  /** A one-line description for the help. */
  readonly help: string;
}

/** The date option that several commands have. */
export const asOfOption: OptionSpec = { type: "value", placeholder: "DATE", help: "Judge by the law of this day (year-month-day)." };

/** The options of a command by name, without the leading hyphens. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** Parsed arguments. */
export interface Parsed {
  readonly positionals: readonly string[];
  flag(name: string): boolean;
  /** The value of an option; the empty text for an omitted optional value. */
  value(name: string): string | undefined;
  values(name: string): readonly string[];
  /** The value of an option, as a date. @throws UsageError for an invalid date */
  date(name: string): IsoDate | undefined;
}

/** Parses the arguments of a command. @throws UsageError for invalid arguments, with advice */
export function parse(argv: readonly string[], specs: OptionSpecs): Parsed {
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(specs).map(([name, { type, short }]) => [
        name,
        { type: type === "value" ? ("string" as const) : ("boolean" as const), ...(short === undefined ? {} : { short }) },
      ]),
    ),
  });
  const positionals: string[] = [];
  const found = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const spec = ownValue(specs, token.name);
    if (spec === undefined) throw unknownOption(token.rawName, specs);
    const before = found.get(token.name);
    if (before !== undefined && spec.type !== "flag" && !spec.repeatable) throw givenTwice(token.rawName);
    found.set(token.name, [...(before ?? []), optionValue(token, spec)]);
  }
  return {
    positionals,
    flag: (name) => found.has(name),
    value: (name) => found.get(name)?.[0],
    values: (name) => found.get(name) ?? [],
    date: (name) => found.get(name)?.map((value) => dayIn(`--${name}`, value))[0],
  };
}

function optionValue(token: { rawName: string; value?: string | undefined; inlineValue?: boolean | undefined }, spec: OptionSpec): string {
  const { rawName, value, inlineValue } = token;
  const option = verbatim(rawName);
  if (spec.type === "flag") {
    if (value === undefined) return "";
    throw new UsageError(message("usage-flag-value", { option, value: verbatim(value) }), message("usage-flag-alone", { option }));
  }
  if (spec.type === "optional" && value === undefined) return "";
  if (value === undefined || value === "" || (inlineValue === false && value.length > 1 && /^-\D/.test(value))) {
    const form = verbatim(`${rawName}${spec.type === "optional" ? "=" : " "}${spec.placeholder ?? "VALUE"}`);
    throw new UsageError(message("usage-value-missing", { option }), message("usage-write-form", { form }));
  }
  return value;
}

function dayIn(option: string, value: string): IsoDate {
  const date = parseIsoDate(value);
  if (date !== undefined) return date;
  throw new UsageError(message("usage-date", { option: verbatim(option), value: verbatim(value) }), message("usage-date-advice"));
}

/** The error for a single-value option that is given twice. */
export function givenTwice(option: string): UsageError {
  return new UsageError(message("usage-option-twice", { option: verbatim(option) }), message("usage-give-once"));
}

function unknownOption(rawName: string, specs: OptionSpecs): UsageError {
  const unknown = message("usage-option-unknown", { option: verbatim(rawName) });
  const near = nearest(rawName.replace(/^-+/, ""), Object.keys(specs));
  return near === undefined || rawName.length < 3 ? new UsageError(unknown) : new UsageError(unknown, didYouMean(`--${near}`));
}

/** The command line is invalid. The message gives advice, and the exit status is 2. */
export class UsageError extends SaidError {
  override readonly name = "UsageError";
}

/** The value, which must be one of the names. @throws UsageError for any other value */
export function oneOf<Name extends string>(option: string, value: string, names: readonly Name[]): Name {
  const found = names.find((name) => name === value);
  if (found !== undefined) return found;
  throw new UsageError(
    message("usage-value-unknown", { option: verbatim(option), value: verbatim(value) }),
    meantOr(value, names, message("usage-write-one-of", { names: listOf(names.map(verbatim), "or") })),
  );
}

/** The color options that every command accepts. */
export const colorOptions = {
  color: { type: "flag", help: "Colours, even if the output is not a terminal." },
  "no-color": { type: "flag", help: "No colours. NO_COLOR and FORCE_COLOR in the environment work too." },
} as const;

/** True to write colors: by option, else by NO_COLOR and FORCE_COLOR, else for a terminal whose TERM is not `dumb`. */
export function wantsColor(parsed: Parsed, host: Host, output: Output): boolean {
  if (parsed.flag("no-color")) return false;
  if (parsed.flag("color")) return true;
  const { NO_COLOR: no, FORCE_COLOR: force, TERM: term } = host.env;
  if (no !== undefined && no !== "") return false;
  if (force !== undefined) return force !== "0" && force !== "false";
  return output.isTTY && term !== "dumb";
}

/** The colors and the width for standard output. */
export function layoutOf(parsed: Parsed, host: Host): TextLayout {
  return { colors: colorsFor(wantsColor(parsed, host, host.stdout)), columns: columnsOf(host.stdout) };
}
