import type { AskingSettings } from "../control/endUseRequired.ts";
import type { IsoDate } from "../date.ts";
import { type OpenFinding, type Severity, severities } from "../finding.ts";
import { message, verbatim } from "../l10n/message.ts";
import type { Texts } from "../l10n/texts.ts";
import { getOrInsert } from "../maps.ts";
import type { Item, PartFacts } from "../model/types.ts";
import {
  type DocumentRule,
  type ItemRule,
  type JudgedItem,
  type JudgingContext,
  type Observation,
  type OwnJudgedItem,
  type ReadFile,
  type Rule,
  type SeveritySettings,
  type TextObservation,
  type TextRuleContext,
  Unjudged,
} from "../rule.ts";
import { isLower, mayBePutAside, mayNotBeLowered, type RuleMeta, ruleFailed, tellsUnread } from "../ruleMeta.ts";
import { isForeign, isInText, keyOfPlace, type Place, type PlaceInText, type SectionId, topOfText } from "../text/place.ts";
import type { Span } from "../text/span.ts";
import { messageOf } from "../text/wording.ts";
import { type TraitSet, traitsOf, wantedTraits } from "../traits.ts";
import type { JudgedWaiver } from "../waivers/types.ts";
import { type ObservationInText, placeInJudgedText } from "./placeInJudgedText.ts";
import { contextFor, itemFor, itemsFor } from "./prohibitions.ts";

/** What lists of rules say of it. It is no rule that runs, and cannot be set. */
export const ruleFailedMeta: RuleMeta = {
  id: ruleFailed,
  severity: "error",
  title: "something that could not be judged",
  summary: "A rule, the recogniser or the reader failed at this place, so it is unchecked, which is not the same as clear.",
  waivable: false,
};

/** By what findings are made: how grave they are set to be, and the language they are told in. */
export interface Reporting {
  readonly severities: SeveritySettings;
  readonly texts: Texts;
  /** As `Engine.withoutFixes`. */
  readonly withoutFixes?: true | undefined;
}

/** By what an engine makes findings with some settings. */
export function reportingOf(
  { texts, withoutFixes }: Pick<Reporting, "texts" | "withoutFixes">,
  { severities }: Pick<Reporting, "severities">,
): Reporting {
  return { severities, texts, withoutFixes };
}

/** The same for rules over a text, with what they recognise materials by. */
export interface TextReporting extends Reporting, TextRuleContext {}

/** The reporting of an engine for rules over a text as read. */
export function textReportingOf(
  engine: Pick<TextReporting, "texts" | "withoutFixes" | "recogniser">,
  settings: Pick<Reporting, "severities"> & { readonly materials?: AskingSettings | undefined },
): TextReporting {
  return { ...reportingOf(engine, settings), recogniser: engine.recogniser, asking: settings.materials ?? {} };
}

/** What collects findings, and the language they are told in. */
export interface Collected {
  readonly findings: OpenFinding[];
  readonly texts: Texts;
}

/**
 * Runs the rules over the text as read; where reader and schema found nothing wrong, they have nothing to say.
 *
 * @param within the section that the text is
 */
export function runTextRules(file: ReadFile, rules: readonly Rule[], reporting: TextReporting, within?: SectionId): OpenFinding[] {
  const findings: OpenFinding[] = [];
  if (
    file.tree.problems.length === 0 &&
    (file.tree.remarks ?? []).length === 0 &&
    isSilent(file) &&
    file.documents.every(({ schemaFindings }) => schemaFindings.length === 0)
  )
    return findings;
  const { parts } = file;
  for (const rule of rules) {
    if (rule.scope === "text") tell(rule, () => rule.check(file, reporting));
    else if (parts !== undefined && rule.scope === "document") tell(rule, () => rule.checkParts?.(parts) ?? []);
    else if (parts !== undefined && rule.scope === "item") tell(rule, () => onEntries(rule, parts));
  }
  return findings;

  function tell(rule: Rule, check: () => Iterable<TextObservation & { readonly document: number }>): void {
    const off = isOff(rule.meta, reporting.severities);
    guarded(rule.meta.id, { ...topOfText, in: within }, { document: 0, path: "" }, { findings, texts: reporting.texts }, () => {
      for (const seen of check()) {
        // Though its rule is off: unread must not look like clear.
        if (off && mayBePutAside(rule.meta, seen)) continue;
        findings.push(toFinding(rule.meta, placedIn(within, seen), seen.document, undefined, reporting));
      }
    });
  }
}

/** What a rule says of the entries of a parts file, which are no items: they belong to no document that is judged. */
function* onEntries(rule: ItemRule, { own: { compositions } }: PartFacts): Iterable<TextObservation & { readonly document: number }> {
  for (const entry of compositions) for (const seen of rule.checkEntry?.(entry) ?? []) yield { ...seen, document: entry.document.index };
}

/** Whether no rule has anything to say of what a parts file says. */
function isSilent({ parts, unused = [] }: ReadFile): boolean {
  if (parts === undefined) return true;
  const { duplicates, compositions, unknownEndUses } = parts.own;
  return [duplicates, compositions, unknownEndUses, unused].every((said) => said.length === 0);
}

/** The rules over items and documents that are not off. */
export interface JudgingRules {
  readonly ofDocuments: readonly DocumentRule[];
  /** The rules to which an item with some traits is shown. */
  applicableTo(traits: TraitSet): ApplicableRules;
  /** What is said of items that concern none of these: one list for all of them. */
  readonly unconcerned: Concerned;
  readonly reporting: Reporting;
}

/** The item rules to which an item is shown, and the document rules that are asked whether it concerns them, with their index. */
interface ApplicableRules {
  readonly ofItems: readonly ItemRule[];
  readonly concerning: readonly { readonly index: number; readonly rule: DocumentRule }[];
}

/** Sorts out which rules run on items and documents. */
export function judgingRules(rules: readonly Rule[], reporting: Reporting, regimes: readonly string[] | undefined): JudgingRules {
  const on = rules.filter(({ meta }) => !isOff(meta, reporting.severities) && isOfRegime(meta, regimes));
  const ofDocuments = on.filter((rule) => rule.scope === "document");
  const ofItems = on.filter((rule) => rule.scope === "item");
  // The items of a text have few sets of traits between them.
  const known = new Map<TraitSet, ApplicableRules>();
  return {
    ofDocuments,
    applicableTo(traits) {
      return getOrInsert(known, traits, () => {
        const isAbout = ({ about }: ItemRule | DocumentRule): boolean => (traits & wantedTraits(about)) !== 0;
        const indexed = ofDocuments.map((rule, index) => ({ index, rule }));
        return { ofItems: ofItems.filter(isAbout), concerning: indexed.filter(({ rule }) => isAbout(rule)) };
      });
    },
    unconcerned: ofDocuments.map(() => []),
    reporting,
  };
}

/** The items that concern each document rule, in the order of those rules. */
export type Concerned = readonly (readonly JudgedItem[])[];

/**
 * Runs the item rules on some items, and tells which of them concern each document rule. A rule that crashes leaves a
 * `rule/failed` and the others still run.
 */
export function runItemRules(
  items: readonly OwnJudgedItem[],
  judged: JudgingContext,
  rules: JudgingRules,
  findings: OpenFinding[],
): Concerned {
  const { document, asOf } = judged;
  const failed = ({ meta }: ItemRule | DocumentRule, { item }: JudgedItem, error: unknown): void => {
    findings.push(failure(meta.id, item.place, { document: document.index, path: item.path, asOf }, error, rules.reporting.texts));
  };
  let concerned: JudgedItem[][] | undefined;
  for (const item of items) {
    const { ofItems, concerning } = rules.applicableTo(traitsOf(item));
    for (const rule of ofItems) {
      try {
        report(rule, rule.check(itemFor(rule, item, judged), contextFor(rule, judged)), item.item, judged, rules.reporting, findings);
      } catch (error) {
        failed(rule, item, error);
      }
    }
    for (const { index, rule } of concerning) {
      try {
        if (!rule.concerns(itemFor(rule, item, judged), contextFor(rule, judged))) continue;
        concerned ??= rules.ofDocuments.map(() => []);
        concerned[index]?.push(item);
      } catch (error) {
        failed(rule, item, error);
      }
    }
  }
  return concerned ?? rules.unconcerned;
}

/** Runs a document rule on the items that concern it. */
export function runDocumentRule(
  rule: DocumentRule,
  judged: JudgingContext,
  concerned: readonly JudgedItem[],
  { reporting }: JudgingRules,
  findings: OpenFinding[],
): void {
  const { document, asOf } = judged;
  guarded(rule.meta.id, document.place, { document: document.index, path: "", asOf }, { findings, texts: reporting.texts }, () => {
    const leading = concerned.find(({ item }) => item.reference !== undefined)?.item;
    report(rule, rule.check(contextFor(rule, judged), itemsFor(rule, concerned, judged)), leading, judged, reporting, findings);
  });
}

/**
 * Makes findings of what a rule saw, with places in the text that is judged. What is said once of a place in another file is
 * not said again of the same line.
 */
function report(
  { meta }: Rule,
  observations: Iterable<Observation>,
  of: Item | undefined,
  { document, asOf }: JudgingContext,
  reporting: Reporting,
  findings: OpenFinding[],
): void {
  let said: Set<string> | undefined;
  for (const seen of observations) {
    const home = placeInJudgedText(seen, of);
    if (isForeign(seen)) {
      const key = `${keyOfPlace(home)} ${keyOfPlace(seen)} ${seen.end}`;
      said ??= new Set();
      if (said.has(key)) continue;
      said.add(key);
    }
    findings.push(toFinding(meta, home, document.index, asOf, reporting));
  }
}

/** Runs the rules over waivers, each at the date of its document. */
export function runWaiverRules(waivers: readonly JudgedWaiver[], rules: readonly Rule[], reporting: Reporting): OpenFinding[] {
  const findings: OpenFinding[] = [];
  const into = { findings, texts: reporting.texts };
  for (const rule of rules) {
    if (rule.scope !== "waiver" || isOff(rule.meta, reporting.severities)) continue;
    for (const waiver of waivers) {
      const { document, asOf } = waiver;
      guarded(rule.meta.id, { in: undefined, start: waiver.start, end: waiver.end }, { document, path: "", asOf }, into, () => {
        for (const seen of rule.check(waiver)) findings.push(toFinding(rule.meta, placedIn(undefined, seen), document, asOf, reporting));
      });
    }
  }
  return findings;
}

/** What a rule saw in a text, by places in that section, or in the text outside of all. */
function placedIn(within: SectionId | undefined, seen: TextObservation): ObservationInText {
  const placed = <T extends Span>(at: T): T & PlaceInText => ({ ...at, in: within });
  const { related, fixes, ...said } = seen;
  return {
    ...placed(said),
    ...(related === undefined ? {} : { related: related.map(placed) }),
    ...(fixes === undefined ? {} : { fixes: fixes.map((fix) => ({ ...fix, edits: fix.edits.map(placed) })) }),
  };
}

/** Where something ran that may have failed. */
interface Where {
  readonly document: number;
  readonly path: string;
  readonly asOf?: IsoDate;
}

/** Runs something that must not take the rest down; what it throws becomes a finding at the place, and nothing comes of it. */
export function guarded<T>(what: string, at: Place, where: Where, into: Collected, run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    into.findings.push(failure(what, at, where, error, into.texts));
    return undefined;
  }
}

function failure(what: string, at: Place, where: Where, error: unknown, texts: Texts): OpenFinding {
  // Only what stands in the text is judged; should something else fail, it is told at the top of it.
  const { in: within, start, end } = isInText(at) ? at : topOfText;
  const summary = message("rule-failed", { what: verbatim(`\`${what}\``) });
  const { advice, reason } =
    error instanceof Unjudged
      ? error
      : { advice: message("rule-failed-advice"), reason: message("rule-failed-error", { error: verbatim(firstLineOf(error)) }) };
  return {
    ruleId: ruleFailed,
    severity: "error",
    in: within,
    start,
    end,
    summary: texts.of(summary),
    message: messageOf({ summary, details: [advice, reason] }, texts),
    basis: { kind: "house" },
    subject: what,
    ...where,
  };
}

function firstLineOf(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text.split("\n", 1)[0] ?? "unknown reason";
}

/** Whether a rule runs where the law of some authorities is asked for; undefined regimes are all. A prohibition stands whoever is asked about. */
export function isOfRegime(
  { authorities, prohibition }: Pick<RuleMeta, "authorities" | "prohibition">,
  regimes: readonly string[] | undefined,
): boolean {
  return prohibition === true || authorities === undefined || regimes === undefined || authorities.some((id) => regimes.includes(id));
}

/** What a rule is by some settings. */
export function levelOf(
  meta: RuleMeta,
  { severities: set, regimes }: { readonly severities: SeveritySettings; readonly regimes?: readonly string[] },
): Severity | "off" {
  return isOfRegime(meta, regimes) ? (settingOf(meta, set) ?? meta.severity) : "off";
}

function isOff(meta: RuleMeta, settings: SeveritySettings): boolean {
  return settingOf(meta, settings) === "off" && !tellsUnread(meta.id);
}

/** What is set for a rule. A prohibition is never lowered, whoever made the settings; nor is what is still to be filled in. */
function settingOf(meta: RuleMeta, settings: SeveritySettings): Severity | "off" | undefined {
  const setting = settings[meta.id];
  return setting !== undefined && mayNotBeLowered(meta) && isLower(setting, meta) ? undefined : setting;
}

function toFinding(
  meta: RuleMeta,
  seen: ObservationInText,
  document: number,
  asOf: IsoDate | undefined,
  { severities: set, texts, withoutFixes }: Reporting,
): OpenFinding {
  // The fixes of a mapping are given by its reader, who knows what the file is written in.
  const fixes = withoutFixes === true && meta.id !== "mapping/value" ? undefined : seen.fixes;
  return {
    ruleId: meta.id,
    severity: configured(meta, seen.severity ?? meta.severity, settingOf(meta, set)),
    summary: texts.of(seen.summary),
    message: messageOf(seen, texts),
    in: seen.in,
    start: seen.start,
    end: seen.end,
    document,
    path: seen.path,
    ...(seen.basis === undefined ? {} : { basis: seen.basis }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(seen.related === undefined ? {} : { related: seen.related.map((place) => ({ ...place, message: texts.of(place.message) })) }),
    ...(fixes === undefined ? {} : { fixes: fixes.map((fix) => ({ ...fix, title: texts.of(fix.title) })) }),
    ...(seen.subject === undefined ? {} : { subject: seen.subject }),
    ...(seen.isOfPath === undefined ? {} : { isOfPath: seen.isOfPath }),
    ...(isWaivable(meta, seen) ? {} : { waivable: false }),
    ...(seen.isUnfinished === true ? { isUnfinished: true } : {}),
  };
}

function isWaivable({ prohibition, severity }: RuleMeta, seen: Observation): boolean {
  return seen.waivable !== false && !(prohibition === true && (seen.severity ?? severity) === "error");
}

/** A setting replaces the rule's own severity; what a rule fires milder than that can be made milder still, never graver. */
function configured(meta: RuleMeta, severity: Severity, setting: Severity | "off" | undefined): Severity {
  if (setting === undefined || setting === "off" || severity === meta.severity)
    return setting === undefined || setting === "off" ? severity : setting;
  return severities.indexOf(setting) > severities.indexOf(severity) ? setting : severity;
}
