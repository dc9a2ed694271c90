import { fileRules } from "../core/config/fileRules.ts";
import { idleSettings } from "../core/config/idleSettings.ts";
import { parseConfig } from "../core/config/parseConfig.ts";
import type { RulesAndPacks } from "../core/config/types.ts";
import { inEnglish } from "../core/l10n/texts.ts";
import type { DocumentKind } from "../core/model/types.ts";
import { nearest } from "../core/text/nearest.ts";
import { type CheckInput, type CheckSettings, type IsoDate, parseIsoDate, type Severity } from "../index.ts";

/** A text with the path under which results name it. */
export interface NamedText {
  readonly path: string;
  readonly text: string;
}

/** A text as given by a caller. @throws TypeError for anything else */
export function textOf(text: unknown): string {
  if (typeof text !== "string") throw new TypeError("The text to check is no string. Decode it as UTF-8 first.");
  return text;
}

/** Options of a check. Invalid options throw a `RangeError`, since an ignored setting could hide a finding. */
export interface CheckOptions {
  /**
   * Today, as `YYYY-MM-DD`: the day to judge at where neither `asOf` nor a shipment's `exportDate` gives one. Lodestone reads no clock.
   * Pass the day in Beijing (UTC+8 all year), as the command and the editor do: acts of the PRC begin and end there.
   */
  readonly today: string;
  /** Kind of a text without a `kind` key. Default: `bom`. */
  readonly kind?: DocumentKind;
  /** Day to judge at, as `YYYY-MM-DD`; it overrides all other dates. */
  readonly asOf?: string;
  /** Authorities whose acts are used: `PRC`, `US`, `EU`, `JP`. Default: all. */
  readonly regimes?: readonly string[];
  /** States of acts that you have verified yourself, by id of the act. They apply only where the packs hold a state as unverified. */
  readonly actStates?: Readonly<Record<string, "in-force" | "suspended" | "ended">>;
  /** Severities by id of the rule, or `off`. */
  readonly rules?: Readonly<Record<string, Severity | "off">>;
  /** The months after which declared facts are asked again, as `{ maxAge: 24 }`. Default: no limit. */
  readonly facts?: { readonly maxAge?: number };
  /** True asks about goods that contain traces of rare earths (capacitors, LEDs, glass). Default: false. */
  readonly traceRareEarths?: boolean;
  /** The time at which the end use of a class of materials must be declared, by id of the class: `ask`, `controlled` or `off`. */
  readonly materials?: Readonly<Record<string, "ask" | "controlled" | "off">>;
  /** True reports waived findings like all others, and no findings about waivers. Default: false. */
  readonly ignoreWaivers?: boolean;
}

const names: readonly string[] = [
  "today",
  "kind",
  "asOf",
  "regimes",
  "actStates",
  "rules",
  "facts",
  "traceRareEarths",
  "materials",
  "ignoreWaivers",
];

/** Refuses keys that a request does not have, since an ignored one could hide a finding. @throws RangeError for such a key */
export function refuseUnknownKeys(given: object, known: readonly string[], word = "key"): void {
  for (const name of Object.keys(given)) {
    if (known.includes(name)) continue;
    const near = nearest(name, known);
    throw new RangeError(
      `There is no ${word} \`${name}\`. ${near === undefined ? `There are ${known.join(", ")}.` : `Did you mean \`${near}\`?`}`,
    );
  }
}

/** Makes the converter from public options to those of the core. It caches the last result, since many texts share the same options. */
export function optionReader(known: RulesAndPacks): (options: CheckOptions) => Omit<CheckInput, "text"> {
  let last: { readonly key: string; readonly input: Omit<CheckInput, "text"> } | undefined;
  return (options) => {
    if (typeof options !== "object" || options === null)
      throw new RangeError('No options were given. Write at least `{ today: "2026-11-25" }`.');
    const key = JSON.stringify(options);
    if (last?.key !== key) last = { key, input: read(options, known) };
    return last.input;
  };
}

function read(options: CheckOptions, known: RulesAndPacks): Omit<CheckInput, "text"> {
  refuseUnknownKeys(options, names, "option");
  const { kind = "bom", today } = options;
  if (kind !== "bom" && kind !== "shipment") throw new RangeError(`kind \`${String(kind)}\` is not known. Write bom or shipment.`);
  return { kind, today: day("today", today), settings: settings(options, known) };
}

/** Reads and validates settings as if they stood in a `lodestone.yaml` under the same names; JSON is YAML. */
function settings(
  { asOf, regimes, actStates, rules, facts, traceRareEarths, materials, ignoreWaivers }: CheckOptions,
  known: RulesAndPacks,
): CheckSettings {
  const text = JSON.stringify({ regimes, actStates, rules, facts, traceRareEarths, materials });
  const { config, root, faults: written } = parseConfig(text);
  const faults = [...written, ...(root === undefined ? [] : idleSettings(root, known))];
  if (faults.length > 0) throw new RangeError(faults.map(({ message }) => inEnglish.sentences(message)).join("\n"));
  const read = fileRules(config).settingsFor("", asOf === undefined ? undefined : day("asOf", asOf));
  return ignoreWaivers === undefined ? read : { ...read, ignoreWaivers };
}

function day(name: string, text: string): IsoDate {
  const date = typeof text === "string" ? parseIsoDate(text) : undefined;
  if (date === undefined) {
    throw new RangeError(`${name} \`${String(text)}\` is no day of the calendar. Write it as year-month-day, such as 2026-11-25.`);
  }
  return date;
}
