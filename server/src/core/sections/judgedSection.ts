import type { OpenFinding } from "../finding.ts";
import { judgeItems } from "../judge/judgeItems.ts";
import { compareFindings } from "../judge/order.ts";
import { type Concerned, runItemRules } from "../judge/runRules.ts";
import { type Counts, count, countWithoutEndUse, noCounts } from "../judge/summary.ts";
import { openItems } from "../mappings/own/read.ts";
import { endUseInEffect } from "../model/endUseInEffect.ts";
import { refersWithin, resolveReferences } from "../model/resolve.ts";
import type { NamedFile, OpenItem, PartsDeclaration } from "../model/types.ts";
import { dated } from "./dedupedRemarks.ts";
import type { DocumentContext } from "./documentContext.ts";
import { placesOutsideSection, standsElsewhere } from "./placesOutsideSection.ts";
import { type Section, unread } from "./section.ts";
import { ownFindings, type ToldFinding } from "./toldFinding.ts";

/** A section with its verdict. */
export interface JudgedSection {
  readonly section: Section;
  readonly result: SectionResult;
  /** The findings placed in the section itself. */
  readonly own: readonly ToldFinding[];
}

/** The verdict on a section. */
export interface SectionResult {
  items: readonly OpenItem[];
  /** The findings on its text and items, sorted. */
  readonly findings: readonly OpenFinding[];
  readonly concerned: Concerned;
  readonly counts: Counts;
  /** As `CheckResult.withoutEndUse`. */
  readonly withoutEndUse: number;
  /** The parts-file declarations that fit its items. */
  readonly fitting: readonly PartsDeclaration[];
  /** True when one of its items refers to another, so that the verdict depends on other sections. */
  readonly isLinked: boolean;
  /** True when one of its items refers to another file. */
  readonly namesFiles: boolean;
  /** True when something in it has a place outside all sections. It is then judged again when the lines there change. */
  readonly leans: boolean;
}

/** The initial state of a section before references are resolved. */
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
  return { section, result, own: none };
}

/** The items of a section with their parts, before end uses and references are resolved. */
export function itemsOf({ in: within, entries }: Section, { judging }: DocumentContext): OpenItem[] {
  return openItems(judging.document, entries, (position) => `/items/${position}`, within);
}

/** True when an item refers to something in its own text. */
export function refer(items: readonly OpenItem[], { judging: { links } }: DocumentContext): boolean {
  return items.some((item) => refersWithin(item, links));
}

/** The file named by the `ref` of an item, if it names one. */
export function fileNamedBy({ reference }: OpenItem): NamedFile | undefined {
  return reference !== undefined && "named" in reference ? reference.named : undefined;
}

/** Judges a section without references to other sections. */
export function judgeAlone(
  section: Section,
  context: DocumentContext,
  items: readonly OpenItem[] = itemsOf(section, context),
): JudgedSection {
  resolveReferences(items, context.judging.links);
  return judgeResolved(section, context, items);
}

/** Judges a section whose references are resolved. */
export function judgeResolved(section: Section, context: DocumentContext, items: readonly OpenItem[]): JudgedSection {
  const { judging, rules, settings } = context;
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
  const own = findings.filter((finding) => !standsElsewhere(finding, section));
  return { section, result, own: ownFindings(own, items) };
}

const none: readonly never[] = [];

/** Releases the memory that only edits need. */
export function forgetTree({ section, result }: JudgedSection): void {
  if (section.entries.length === 1) section.entries = unread;
  if (result.findings.length === 0 && !result.leans) result.items = none;
}
