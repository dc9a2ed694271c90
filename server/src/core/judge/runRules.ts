import type { IsoDate } from "../date.ts";
import { type Basis, keyOfGround, type OpenFinding, type Related, type RelatedPlace, type Severity, severities } from "../finding.ts";
import { code, type Message, message, verbatim } from "../l10n/message.ts";
import type { Texts } from "../l10n/texts.ts";
import { firstOfEach, getOrInsert } from "../maps.ts";
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
import { isLower, mayNotBeLowered, prohibits, type RuleMeta, ruleFailed, tellsUnread } from "../ruleMeta.ts";
import { isForeign, isInText, keyOfPlace, type Place, type PlaceInText, type SectionId, topOfText } from "../text/place.ts";
import type { Span } from "../text/span.ts";
import { worded } from "../text/wording.ts";
import { type TraitSet, traitsOf, wantedTraits } from "../traits.ts";
import type { JudgedWaiver } from "../waivers/types.ts";
import type { Movable } from "./placeFinding.ts";
import { type ObservationInText, placeInJudgedText } from "./placeInJudgedText.ts";
import { contextFor, itemFor } from "./prohibitions.ts";
import type { CheckSettings, Engine } from "./types.ts";

/** Settings for creating findings: severities, language, and the context of text rules. */
export interface Reporting extends TextRuleContext, Pick<Engine, "texts" | "withoutFixes">, Pick<CheckSettings, "severities"> {}

/** The settings for creating findings, from an engine and check settings. */
export function reportingOf(
  { texts, withoutFixes, recogniser }: Pick<Engine, "texts" | "withoutFixes" | "recogniser">,
  { severities, materials = {} }: Pick<CheckSettings, "severities" | "materials">,
): Reporting {
  return { severities, texts, withoutFixes, recogniser, asking: materials };
}

/** Collects findings in one language. */
export interface Collected {
  readonly findings: OpenFinding[];
  readonly texts: Texts;
}

/**
 * Runs the text rules on a parsed text. Returns at once when parser and schema reported nothing.
 *
 * @param within the section that contains the text
 */
export function runTextRules(file: ReadFile, rules: readonly Rule[], reporting: Reporting, within?: SectionId): OpenFinding[] {
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
        // Reported although the rule is off: unread content must not look clear.
        if (off && seen.waivable !== false) continue;
        findings.push(toFinding(rule.meta, placedIn(within, seen), seen.document, undefined, reporting));
      }
    });
  }
}

/** The observations of a rule on parts-file entries, which are not items of a judged document. */
function* onEntries(rule: ItemRule, { own: { compositions } }: PartFacts): Iterable<TextObservation & { readonly document: number }> {
  for (const entry of compositions) for (const seen of rule.checkEntry?.(entry) ?? []) yield { ...seen, document: entry.document.index };
}

/** True when no rule has anything to report on a parts file. */
function isSilent({ parts, unused = [], stale = [] }: ReadFile): boolean {
  if (parts === undefined) return true;
  const { duplicates, compositions, unknownEndUses } = parts.own;
  return [duplicates, compositions, unknownEndUses, unused, stale].every((said) => said.length === 0);
}

/** The enabled item and document rules. */
export interface JudgingRules {
  readonly ofDocuments: readonly DocumentRule[];
  /** The rules that apply to an item with the given traits. */
  applicableTo(traits: TraitSet): ApplicableRules;
  /** The result for items that concern no document rule; shared to save memory. */
  readonly unconcerned: Concerned;
  readonly reporting: Reporting;
}

/** The item rules that apply to an item, and the document rules that may concern it, with their indices. */
interface ApplicableRules {
  readonly ofItems: readonly ItemRule[];
  readonly concerning: readonly { readonly index: number; readonly rule: DocumentRule }[];
}

/** Selects the enabled item and document rules. */
export function judgingRules(rules: readonly Rule[], reporting: Reporting, regimes: readonly string[] | undefined): JudgingRules {
  const on = rules.filter(({ meta }) => !isOff(meta, reporting.severities) && isOfRegime(meta, regimes));
  const ofDocuments = on.filter((rule) => rule.scope === "document");
  const ofItems = on.filter((rule) => rule.scope === "item");
  // A text has few distinct sets of traits.
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

/** By document rule, the items that concern it. */
export type Concerned = readonly (readonly JudgedItem[])[];

/**
 * Runs the item rules on some items, and returns the items that concern each document rule. A rule that crashes adds a `rule/failed`
 * finding, and the others still run.
 */
export function runItemRules(
  items: readonly OwnJudgedItem[],
  judged: JudgingContext,
  rules: JudgingRules,
  findings: OpenFinding[],
): Concerned {
  const { document, asOf } = judged;
  const into = { findings, texts: rules.reporting.texts };
  let concerned: JudgedItem[][] | undefined;
  for (const item of items) {
    const { place, path } = item.item;
    const where = { document: document.index, path, asOf };
    const { ofItems, concerning } = rules.applicableTo(traitsOf(item));
    for (const rule of ofItems)
      guarded(rule.meta.id, place, where, into, () =>
        report(rule, rule.check(itemFor(rule, item, judged), contextFor(rule, judged)), item.item, judged, rules.reporting, findings),
      );
    for (const { index, rule } of concerning)
      guarded(rule.meta.id, place, where, into, () => {
        if (!rule.concerns(itemFor(rule, item, judged), contextFor(rule, judged))) return;
        concerned ??= rules.ofDocuments.map(() => []);
        concerned[index]?.push(item);
      });
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
    const items = concerned.map((item) => itemFor(rule, item, judged));
    report(rule, rule.check(contextFor(rule, judged), items), leading, judged, reporting, findings);
  });
}

/**
 * Converts observations to findings placed in the judged text. Several observations on one place of another file give one finding for each
 * line.
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

/** Runs the waiver rules, for each waiver at the date of its document. */
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

/** An observation with places in a section, or in the text outside all sections. */
function placedIn(within: SectionId | undefined, seen: TextObservation): ObservationInText {
  const placed = <T extends Span>(at: T): T & PlaceInText => ({ ...at, in: within });
  const { related, fixes, ...said } = seen;
  return {
    ...placed(said),
    ...(related === undefined ? {} : { related: related.map(placed) }),
    ...(fixes === undefined ? {} : { fixes: fixes.map((fix) => ({ ...fix, edits: fix.edits.map(placed) })) }),
  };
}

/** The location of an operation that may fail. */
interface Where {
  readonly document: number;
  readonly path: string;
  readonly asOf?: IsoDate;
}

/**
 * Runs an operation. If it throws, adds a finding at the place and returns undefined.
 *
 * @param said the operation in words; without them, a failure names it by `what`
 */
export function guarded<T>(what: string, at: Place, where: Where, into: Collected, run: () => T, said?: Message): T | undefined {
  try {
    return run();
  } catch (error) {
    into.findings.push(failure(what, said, at, where, error, into.texts));
    return undefined;
  }
}

function failure(what: string, said: Message | undefined, at: Place, where: Where, error: unknown, texts: Texts): OpenFinding {
  // Findings must be in the judged text; other failures are reported at its start.
  const { in: within, start, end } = isInText(at) ? at : topOfText;
  const summary = message("rule-failed", { what: said ?? code(what) });
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
    ...worded({ summary, details: [advice, reason] }, texts),
    basis: { kind: "house" },
    subject: what,
    ...where,
  };
}

function firstLineOf(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text.split("\n", 1)[0] ?? "unknown reason";
}

/** True when a rule is enabled for the given authorities; undefined means all. A prohibition is always enabled. */
export function isOfRegime(
  { authorities, prohibition }: Pick<RuleMeta, "authorities" | "prohibition">,
  regimes: readonly string[] | undefined,
): boolean {
  return prohibition === true || authorities === undefined || regimes === undefined || authorities.some((id) => regimes.includes(id));
}

/** The level of a rule under the given settings. */
export function levelOf(
  meta: RuleMeta,
  { severities: set, regimes }: { readonly severities: SeveritySettings; readonly regimes?: readonly string[] },
): Severity | "off" {
  return isOfRegime(meta, regimes) ? (settingOf(meta, set) ?? meta.severity) : "off";
}

function isOff(meta: RuleMeta, settings: SeveritySettings): boolean {
  return settingOf(meta, settings) === "off" && !tellsUnread(meta.id);
}

/** The configured level of a rule. A prohibition, or a rule on unfilled forms, cannot be lowered, whoever wrote the settings. */
function settingOf(meta: RuleMeta, settings: SeveritySettings): Severity | "off" | undefined {
  const setting = settings[meta.id];
  return setting !== undefined && mayNotBeLowered(meta) && isLower(setting, meta) ? undefined : setting;
}

/** Written out for speed, as `placeFinding` is. */
function toFinding(
  meta: RuleMeta,
  seen: ObservationInText,
  document: number,
  asOf: IsoDate | undefined,
  { severities: set, texts, withoutFixes }: Reporting,
): OpenFinding {
  const { summary, message: said, reasonsAt, notesAt } = worded(seen, texts);
  const severity = configured(meta, seen.severity ?? meta.severity, settingOf(meta, set));
  const finding: Movable<OpenFinding> = {
    ruleId: meta.id,
    severity,
    summary,
    message: said,
    in: seen.in,
    start: seen.start,
    end: seen.end,
    document,
    path: seen.path,
  };
  if (reasonsAt !== undefined) finding.reasonsAt = reasonsAt;
  if (notesAt !== undefined) finding.notesAt = notesAt;
  const basis = basisOf(meta, seen);
  if (basis !== undefined) finding.basis = basis;
  if (asOf !== undefined) finding.asOf = asOf;
  if (seen.related !== undefined) finding.related = seen.related.map((place) => relatedIn(place, texts));
  // Fixes of a mapping come from its parser, which knows the file format.
  if (seen.fixes !== undefined && (withoutFixes !== true || meta.id === "mapping/value"))
    finding.fixes = seen.fixes.map((fix) => ({ ...fix, title: texts.of(fix.title) }));
  if (seen.subject !== undefined) finding.subject = seen.subject;
  if (seen.isOfPath !== undefined) finding.isOfPath = seen.isOfPath;
  if (!isWaivable(meta, seen)) finding.waivable = false;
  if (seen.isUnfinished === true) finding.isUnfinished = true;
  return finding;
}

function relatedIn({ in: within, start, end, elsewhere, message: said, seen }: RelatedPlace<PlaceInText>, texts: Texts) {
  const place: Movable<Related & PlaceInText> = { in: within, start, end, message: texts.of(said) };
  if (elsewhere !== undefined) place.elsewhere = elsewhere;
  if (seen !== undefined) place.seen = texts.name(seen);
  return place;
}

/** The acts of an observation, or else the rule of the house; nothing for syntax and schema rules, which rest on neither. */
function basisOf({ id }: RuleMeta, { acts = [], clauses = [] }: Observation): Basis | undefined {
  if (acts.length === 0) return /^(?:csv|json|schema|yaml)\//.test(id) ? undefined : { kind: "house" };
  const named = acts.length === 1 ? acts : [...new Set(acts)];
  if (clauses.length === 0) return { kind: "acts", acts: named };
  return { kind: "acts", acts: named, clauses: firstOfEach(clauses, keyOfGround) };
}

function isWaivable(meta: RuleMeta, seen: Observation): boolean {
  return seen.waivable !== false && !prohibits(meta, seen.severity ?? meta.severity);
}

/**
 * The severity under a setting. A setting replaces the default severity of the rule. A finding with a lower severity can only be lowered
 * further.
 */
function configured(meta: RuleMeta, severity: Severity, setting: Severity | "off" | undefined): Severity {
  if (setting === undefined || setting === "off") return severity;
  return severity === meta.severity || severities.indexOf(setting) > severities.indexOf(severity) ? setting : severity;
}
