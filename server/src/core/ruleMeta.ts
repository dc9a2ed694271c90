import { type Severity, severities } from "./finding.ts";
import { type Message, message, prose, verbatim } from "./l10n/message.ts";
import type { LawSection } from "./packs/at.ts";

/** The kinds of work that findings demand, in the order of a work list. The kind decides who has to do it. */
export const actions = ["decide", "apply", "declare", "ask", "mend"] as const;
export type Action = (typeof actions)[number];

/**
 * The work that a finding demands. `words`: an imperative; for `ask`, the thing to ask for. `ifOpen`: another imperative for findings below
 * error, while it is open whether the act applies. `ifNoted`: the imperative for an information, where no goods need to be held. `mend`
 * stands for mistakes in files, which the title of the rule names. `of`: with `elements`, the question is about the open elements; with
 * `subject`, each subject of a finding, such as a party or licence, is a piece of work of its own.
 */
export type Task =
  | { readonly action: "mend"; readonly words?: never; readonly ifOpen?: never; readonly ifNoted?: never; readonly of?: never }
  | {
      readonly action: "ask";
      readonly words: string;
      readonly ifOpen?: never;
      readonly ifNoted?: never;
      readonly of?: "elements";
      /** Absent where a declared fact is asked for again. */
      readonly fact?: AskedFact;
    }
  | {
      readonly action: Exclude<Action, "mend" | "ask">;
      readonly words: string;
      readonly ifOpen?: string;
      readonly ifNoted?: string;
      readonly of?: "subject";
    };

/** The facts that a supplier is asked for. `figures`: technical parameters that lists of controlled goods name. */
export type AskedFact = "composition" | "origin" | "figures";

/** Metadata of a rule for `lodestone rules`, SARIF and its page. */
export interface RuleMeta {
  /** `group/name`; never reused. */
  readonly id: string;
  /** The greatest severity of its findings; a finding may be milder. */
  readonly severity: Severity;
  /** The problem as a short noun phrase that reads well after "allow". */
  readonly title: string;
  /** The conditions for a finding, in one or two sentences. */
  readonly summary: string;
  /** False for prohibitions, rules about unread or unjudged text, and rules about waivers. */
  readonly waivable: boolean;
  readonly task: Task;
  /**
   * True where its errors stand for an act's outright prohibition. No waiver or baseline covers them, and no setting lowers the rule.
   * Default false.
   */
  readonly prohibition?: true;
  /**
   * True where it uses the law of all authorities and all material classes, whatever the settings, like prohibitions, but can be lowered
   * and waived. Default false.
   */
  readonly ofAllLaw?: true;
  /** The section of packs that it judges by; its authorities are those with entries there. Default: independent of authorities. */
  readonly lawIn?: LawSection;
  /** Those authorities, by the loaded packs. Where `regimes` leaves all of them out, the rule does not run, unless it is a prohibition. */
  readonly authorities?: readonly string[];
  /**
   * True where it applies the law of each authority separately. For one that `regimes` leaves out it reports nothing, or something milder.
   * Default false.
   */
  readonly lawOfEach?: true;
  /** Id of the company's pack that contains it; absent for a built-in rule. */
  readonly pack?: string;
  /** First and last day of a company's rule, year-month-day; absent without a limit. */
  readonly from?: string;
  readonly until?: string;
}

/** True where a finding of this severity stands for an act's outright prohibition. */
export function prohibits({ prohibition }: Pick<RuleMeta, "prohibition">, severity: Severity): boolean {
  return prohibition === true && severity === "error";
}

/** The work that a finding demands: an imperative or, for `ask`, the thing to ask for. The title of the rule names a mistake in a file. */
export function workWords({ task, title }: Pick<RuleMeta, "task" | "title">, severity: Severity): string {
  const { words = title, ifOpen = words, ifNoted = ifOpen } = task;
  return severity === "error" ? words : severity === "warning" ? ifOpen : ifNoted;
}

/** The conditions for a finding, as a translatable message. */
export function summaryOf({ summary, pack, from = "", until = "" }: Pick<RuleMeta, "summary" | "pack" | "from" | "until">): Message {
  if (pack === undefined) return prose(summary);
  const days = from === "" ? (until === "" ? "all" : "until") : until === "" ? "from" : "between";
  return message("company-rule-summary", { pack: verbatim(pack), days, from: verbatim(from), until: verbatim(until) });
}

/** True where a level is below the severity of a rule, or `off`. */
export function isLower(level: Severity | "off", { severity }: Pick<RuleMeta, "severity">): boolean {
  return level === "off" || severities.indexOf(level) > severities.indexOf(severity);
}

/** Rule id of the finding for an internal error. */
export const ruleFailed = "rule/failed";

/** The metadata of `rule/failed` for lists of rules. It is no runnable rule and cannot be configured. */
export const ruleFailedMeta: RuleMeta = {
  id: ruleFailed,
  severity: "error",
  title: "place that could not be judged",
  summary: "A rule, the recogniser or the reader failed at this place, so it has not been checked.",
  waivable: false,
  task: { action: "mend" },
};

/** Rule for files in which a mapping finds no items. */
export const noItems = "mapping/no-items";

/** Rule for items without any text; parsing more of them would find nothing. */
const noText = "item/no-text";

/** Rules about text that was not read or not judged. Waiving their findings would make unchecked text look cleared. */
const unread: ReadonlySet<string> = new Set([
  "json/syntax",
  "yaml/syntax",
  "yaml/too-deep",
  "yaml/duplicate-key",
  "schema/blank",
  "schema/not-validated",
  "schema/type",
  "schema/value",
  "mapping/unread",
  noItems,
  noText,
  ruleFailed,
]);

/** True for a rule that no setting may lower: prohibitions, and unfilled forms. */
export function mayNotBeLowered({ id, prohibition }: Pick<RuleMeta, "id" | "prohibition">): boolean {
  return prohibition === true || id === "schema/blank";
}

/** True for a rule about unread or unjudged text. It cannot be waived, put into a baseline or switched off. */
export function tellsUnread(ruleId: string): boolean {
  return unread.has(ruleId);
}

/** True for a rule whose findings mean that other findings may be missing. */
export function mayHideFindings(ruleId: string): boolean {
  return (tellsUnread(ruleId) && ruleId !== noText) || hiding.has(ruleId);
}

/** Further such rules: broken rows, and unknown keys, whose content is not read. */
const hiding: ReadonlySet<string> = new Set(["csv/syntax", "schema/unknown-key"]);

/** True for a rule about anything unread or unjudged, in an item or outside the items. */
export function leavesUnchecked(ruleId: string): boolean {
  return tellsUnread(ruleId) || hiding.has(ruleId) || ruleId === "item/unread-text";
}

/** The number of findings on places that were not read or not checked. */
export function countUnchecked(findings: readonly { readonly ruleId: string }[]): number {
  return findings.filter(({ ruleId }) => leavesUnchecked(ruleId)).length;
}

/**
 * True for a finding that can be waived, put into a baseline or switched off.
 *
 * @param finding the finding, or the observation it is made from
 */
export function mayBePutAside({ waivable }: RuleMeta, finding: { readonly waivable?: false }): boolean {
  return waivable && finding.waivable !== false;
}
