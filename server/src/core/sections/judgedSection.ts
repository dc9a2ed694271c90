import type { OpenFinding } from "../finding.ts";
import { judgeItems } from "../judge/judgeItems.ts";
import { compareFindings } from "../judge/order.ts";
import { type Concerned, runItemRules } from "../judge/runRules.ts";
import { type Counts, count, countWithoutEndUse, noCounts } from "../judge/summary.ts";
import type { CheckSettings } from "../judge/types.ts";
import { openItems } from "../mappings/own/read.ts";
import { endUseInEffect } from "../model/endUseInEffect.ts";
import { refersWithin, resolveReferences } from "../model/resolve.ts";
import type { NamedFile, OpenItem, PartsDeclaration } from "../model/types.ts";
import { dated } from "./dedupedRemarks.ts";
import type { DocumentContext } from "./documentContext.ts";
import { type OwnFindings, ownFindings } from "./ownFindings.ts";
import { placesOutsideSection, standsElsewhere } from "./placesOutsideSection.ts";
import { type Section, unread } from "./section.ts";

/** A section with the verdict on it. */
export interface JudgedSection {
  readonly section: Section;
  readonly result: SectionResult;
  /** Its findings that stand in it. */
  readonly own: OwnFindings;
}

/** The verdict on a section in a document. */
export interface SectionResult {
  items: readonly OpenItem[];
  /** Those on its text and on its items, in order. */
  readonly findings: readonly OpenFinding[];
  readonly concerned: Concerned;
  readonly counts: Counts;
  /** As `CheckResult.withoutEndUse`. */
  readonly withoutEndUse: number;
  /** The declarations of parts files that fit its items. */
  readonly fitting: readonly PartsDeclaration[];
  /** Whether an item of it refers to another, so that the verdict depends on other sections. */
  readonly isLinked: boolean;
  /** Whether an item of it refers to another file. */
  readonly namesFiles: boolean;
  /** Whether something in it has a place outside of all sections, which is another one when the lines there are read again. */
  readonly leans: boolean;
}

/** A section before the references of its items are resolved. */
export function unjudged(section: Section): JudgedSection {
  const result: SectionResult = {
    items: [],
    findings: [],
    concerned: [],
    counts: noCounts,
    withoutEndUse: 0,
    fitting: [],
    isLinked: true,
    namesFiles: true,
    leans: false,
  };
  return { section, result, own: ownFindings([], []) };
}

/** The items of a section and their parts; end uses and references are not resolved yet. */
export function itemsOf({ in: within, entries }: Section, { judging }: DocumentContext): OpenItem[] {
  return openItems(judging.document, entries, (position) => `/items/${position}`, within);
}

/** Whether an item refers to something in its own text. */
export function refer(items: readonly OpenItem[], { judging: { links } }: DocumentContext): boolean {
  return items.some((item) => refersWithin(item, links));
}

/** The file that the `ref` of an item names, where one is looked for. */
export function fileNamedBy({ reference }: OpenItem): NamedFile | undefined {
  return reference !== undefined && "named" in reference ? reference.named : undefined;
}

/** Judges a section that refers to nothing in others. */
export function judgeAlone(
  section: Section,
  context: DocumentContext,
  settings: CheckSettings,
  items: readonly OpenItem[] = itemsOf(section, context),
): JudgedSection {
  resolveReferences(items, context.judging.links);
  return judgeResolved(section, context, settings, items);
}

/** Judges a section of whose items the references are resolved. */
export function judgeResolved(
  section: Section,
  context: DocumentContext,
  settings: CheckSettings,
  items: readonly OpenItem[],
): JudgedSection {
  const { judging, rules } = context;
  const found = section.textFindings.map((finding) => dated(finding, judging.asOf));
  for (const item of items) item.endUse = endUseInEffect(item);
  const judged = judgeItems(items, judging, settings, { findings: found, texts: rules.reporting.texts });
  const concerned = runItemRules(judged, judging, rules, found);
  if (found.length > 1) found.sort(compareFindings);
  const findings = found.length === 0 ? none : found;
  const { parts } = judging.document;
  const result = {
    items,
    findings,
    concerned,
    counts: count(items.length, judged),
    withoutEndUse: countWithoutEndUse(judged),
    fitting: parts === undefined ? none : items.flatMap(({ sought }) => parts.fitting(sought)),
    isLinked: refer(items, context),
    namesFiles: items.some((item) => fileNamedBy(item) !== undefined),
    leans: concerned.some((some) => some.length > 0) || findings.some((finding) => placesOutsideSection(finding, section)),
  };
  return {
    section,
    result,
    own: ownFindings(
      findings.filter((finding) => !standsElsewhere(finding, section)),
      items,
    ),
  };
}

const none: readonly never[] = [];

/** Lets go what only an edit needs. */
export function forgetTree({ section, result }: JudgedSection): void {
  if (section.entries.length === 1) section.entries = unread;
  if (result.findings.length === 0 && !result.leans) result.items = none;
}
