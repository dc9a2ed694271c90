import { parseArgs } from "node:util";
import { message, verbatim } from "../../core/l10n/message.ts";
import { ownValue } from "../../core/maps.ts";
import { didYouMean, nearest } from "../../core/text/nearest.ts";
import { UsageError } from "./usageError.ts";

/** An option that a command takes. Of a value given twice nobody can tell which holds; a flag given twice says the same, as where a script adds one to those of its caller. */
export interface OptionSpec {
  /** `optional`: a value, if any, stands behind an equals sign, since what follows may be a path. */
  readonly type: "flag" | "value" | "optional";
  /** May be given more than once. */
  readonly repeatable?: true;
  /** One letter. */
  readonly short?: string;
  /** What stands for the value in the help: `DATE`. */
  readonly placeholder?: string;
  /** The values there are, for the completion of shells; left out where they cannot be listed. */
  readonly values?: readonly string[];
  /** One line for the help. */
  readonly help: string;
}

/** The options of a command by name, without the leading hyphens. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** Arguments taken apart. */
export interface Parsed {
  readonly positionals: readonly string[];
  flag(name: string): boolean;
  /** Of an optional value that was left out, the empty text. */
  value(name: string): string | undefined;
  values(name: string): readonly string[];
}

/** Takes the arguments of a command apart; anything that is not right is a `UsageError` that says what is meant. */
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

/** An option that takes one value is given twice, and nobody can tell which one holds. */
export function givenTwice(option: string): UsageError {
  return new UsageError(message("usage-option-twice", { option: verbatim(option) }), message("usage-give-once"));
}

function unknownOption(rawName: string, specs: OptionSpecs): UsageError {
  const unknown = message("usage-option-unknown", { option: verbatim(rawName) });
  const near = nearest(rawName.replace(/^-+/, ""), Object.keys(specs));
  return near === undefined || rawName.length < 3 ? new UsageError(unknown) : new UsageError(unknown, didYouMean(`--${near}`));
}
