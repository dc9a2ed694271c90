import { type Severity, severities } from "./finding.ts";
import { type Message, message, prose, verbatim } from "./l10n/message.ts";
import type { LawSection } from "./packs/at.ts";

/** What stands about a rule in `lodestone rules`, in SARIF and on its page. */
export interface RuleMeta {
  /** `group/name`; never reused for something else. */
  readonly id: string;
  /** The severity it fires with; a rule may fire milder, never graver, than this. */
  readonly severity: Severity;
  /** What is wrong, as a short noun phrase that reads well after "allow". */
  readonly title: string;
  /** When it fires, in a sentence or two. */
  readonly summary: string;
  /** False for prohibitions, for what says that something was not read or judged, and for the rules over waivers: no waiver reaches them. */
  readonly waivable: boolean;
  /** An error of it stands for what an act forbids outright: no waiver and no baseline reaches it, and no setting makes it milder or switches it off. Left out: false. */
  readonly prohibition?: true;
  /** It judges by the law of every authority and class of materials, whatever is asked for, as prohibitions do; yet it can be lowered and waived. Left out: false. */
  readonly ofAllLaw?: true;
  /** The section of the packs by which it judges: it carries out the law of the authorities that have entries there. Left out: every regime. */
  readonly lawIn?: LawSection;
  /** Those authorities by the packs at hand; where `regimes` leaves all of them out, the rule does not run, unless it is a prohibition. */
  readonly authorities?: readonly string[];
  /** It asks by the law of each authority: where `regimes` leaves one out, it says nothing by that one's law, or something milder. Left out: false. */
  readonly lawOfEach?: true;
  /** Id of the company's pack that holds it; absent for a built-in rule. */
  readonly pack?: string;
  /** The first and the last day of a company's rule, year-month-day, where it has one. */
  readonly from?: string;
  readonly until?: string;
}

/** When a rule fires, to be told in any language. */
export function summaryOf({ summary, pack, from = "", until = "" }: Pick<RuleMeta, "summary" | "pack" | "from" | "until">): Message {
  if (pack === undefined) return prose(summary);
  const days = from === "" ? (until === "" ? "all" : "until") : until === "" ? "from" : "between";
  return message("company-rule-summary", { pack: verbatim(pack), days, from: verbatim(from), until: verbatim(until) });
}

/** Whether a level makes a rule milder than it is by itself, or silent. */
export function isLower(level: Severity | "off", { severity }: Pick<RuleMeta, "severity">): boolean {
  return level === "off" || severities.indexOf(level) > severities.indexOf(severity);
}

/** The id of the finding that stands for a crash. */
export const ruleFailed = "rule/failed";

/** The rule of files in which a mapping finds nothing to check. */
export const noItems = "mapping/no-items";

/** The rule of items that say nothing, in which there is nothing to be found by reading more of them. */
const noText = "item/no-text";

/** What says that something was not read or not judged: put aside, it would make unchecked look like clear. */
const unread: readonly string[] = [
  "json/syntax",
  "yaml/syntax",
  "yaml/too-deep",
  "schema/blank",
  "schema/type",
  "schema/value",
  "mapping/unread",
  noItems,
  noText,
  ruleFailed,
];

/** Whether no setting makes a rule milder than it is: prohibitions, and what says that a form is not filled in. */
export function mayNotBeLowered({ id, prohibition }: Pick<RuleMeta, "id" | "prohibition">): boolean {
  return prohibition === true || id === "schema/blank";
}

/** Whether a rule says that something was not read or not judged: no waiver and no baseline reaches it, and it cannot be `off`. */
export function tellsUnread(ruleId: string): boolean {
  return unread.includes(ruleId);
}

/** Whether a finding of a rule tells of a text in which others may not have been found. */
export function mayHideFindings(ruleId: string): boolean {
  return (tellsUnread(ruleId) && ruleId !== noText) || hiding.includes(ruleId);
}

/** Beside what was not read: rows that are broken, keys that nobody knows and what stands below them. */
const hiding: readonly string[] = ["csv/syntax", "schema/unknown-key"];

/** True for a rule whose findings tell of something that was not read or not judged, in an item or beside all items. */
export function leavesUnchecked(ruleId: string): boolean {
  return tellsUnread(ruleId) || hiding.includes(ruleId) || ruleId === "item/unread-text";
}

/** Whether a finding of a rule may be waived, known to a baseline, or `off`. `finding`: it, or what becomes one. */
export function mayBePutAside({ waivable }: RuleMeta, finding: { readonly waivable?: false }): boolean {
  return waivable && finding.waivable !== false;
}
