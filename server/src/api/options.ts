import { fileRules } from "../core/config/fileRules.ts";
import { idleSettings } from "../core/config/idleSettings.ts";
import { parseConfig } from "../core/config/parseConfig.ts";
import type { Known } from "../core/config/types.ts";
import { inEnglish } from "../core/l10n/texts.ts";
import type { DocumentKind } from "../core/model/types.ts";
import { nearest } from "../core/text/nearest.ts";
import { type CheckInput, type CheckSettings, type IsoDate, parseIsoDate, type Severity } from "../index.ts";

/** How a text is judged. Whatever means nothing is refused with a `RangeError`: a setting that is passed over could hide a finding. */
export interface CheckOptions {
  /**
   * Today, as `YYYY-MM-DD`: the day to judge at where neither `asOf` nor a shipment's `exportDate` names one. Lodestone reads no
   * clock. Give the day in Beijing (UTC+8 all year), as the command and the editor do: the acts of the PRC begin and end there.
   */
  readonly today: string;
  /** What the text is where it does not say so itself by its key `kind`. Default: `bom`. */
  readonly kind?: DocumentKind;
  /** A day, as `YYYY-MM-DD`, to judge at before any other date. */
  readonly asOf?: string;
  /** The authorities whose acts are considered: `PRC`, `US`, `EU`, `JP`. Default: all. */
  readonly regimes?: readonly string[];
  /** States of acts that you have looked up yourself, by the id of the act. They settle what is unverified and nothing else. */
  readonly actStates?: Readonly<Record<string, "in-force" | "suspended" | "ended">>;
  /** Severities by the id of a rule, or `off`. */
  readonly rules?: Readonly<Record<string, Severity | "off">>;
  /** Whether to ask about goods that hold traces of rare earth (capacitors, LEDs, glass). Default: false. */
  readonly traceRareEarths?: boolean;
  /** What is asked about a class of materials, by its id: `ask`, `controlled` or `off`. */
  readonly materials?: Readonly<Record<string, "ask" | "controlled" | "off">>;
  /** True: every finding counts, waived or not, and nothing is said of waivers. Default: false. */
  readonly ignoreWaivers?: boolean;
}

const names: readonly string[] = [
  "today",
  "kind",
  "asOf",
  "regimes",
  "actStates",
  "rules",
  "traceRareEarths",
  "materials",
  "ignoreWaivers",
];

/** Makes of options what the core takes, with a memory of the last ones: they are most often the same for many texts. */
export function optionReader(known: Known): (options: CheckOptions) => Omit<CheckInput, "text"> {
  let last: { readonly key: string; readonly input: Omit<CheckInput, "text"> } | undefined;
  return (options) => {
    if (typeof options !== "object" || options === null)
      throw new RangeError('No options were given. Write at least `{ today: "2026-11-25" }`.');
    const key = JSON.stringify(options);
    if (last?.key !== key) last = { key, input: read(options, known) };
    return last.input;
  };
}

function read(options: CheckOptions, known: Known): Omit<CheckInput, "text"> {
  for (const name of Object.keys(options)) {
    if (names.includes(name)) continue;
    const near = nearest(name, names);
    throw new RangeError(
      `There is no option \`${name}\`. ${near === undefined ? `There are ${names.join(", ")}.` : `Did you mean \`${near}\`?`}`,
    );
  }
  const { kind = "bom", today } = options;
  if (kind !== "bom" && kind !== "shipment") throw new RangeError(`kind \`${String(kind)}\` is not known. Write bom or shipment.`);
  return { kind, today: day("today", today), settings: settings(options, known) };
}

/** The settings are those of `lodestone.yaml` by the same names, so they are read, and refused, as if they stood in one: JSON is YAML. */
function settings(
  { asOf, regimes, actStates, rules, traceRareEarths, materials, ignoreWaivers }: CheckOptions,
  known: Known,
): CheckSettings {
  const text = JSON.stringify({ regimes, actStates, rules, traceRareEarths, materials });
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
