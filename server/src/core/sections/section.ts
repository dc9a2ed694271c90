import type { OpenFinding } from "../finding.ts";
import type { Format, FoundComment, Seams } from "../formats/format.ts";
import type { Node } from "../formats/tree.ts";
import { judgeItems } from "../judge/judgeItems.ts";
import { compareFindings } from "../judge/order.ts";
import { type Concerned, guarded, type JudgingRules, runItemRules, textReportingOf } from "../judge/runRules.ts";
import { type Counts, count, countWithoutEndUse } from "../judge/summary.ts";
import type { CheckSettings, Engine } from "../judge/types.ts";
import { openItems } from "../mappings/own/read.ts";
import { endUseInEffect } from "../model/endUseInEffect.ts";
import type { DocumentKind, OpenItem, PartsDeclaration } from "../model/types.ts";
import { pushAll } from "../pushAll.ts";
import type { JudgingContext } from "../rule.ts";
import { checkEntry } from "../schema/checkDocument.ts";
import { type SectionId, topOfText } from "../text/place.ts";
import { beginsWaiver, mayHoldWaivers } from "../waivers/terms.ts";
import { dated, type SaidOnce, saidInText } from "./saidInText.ts";

/**
 * One entry of the top-level `items` list with the lines it is written in. The offsets in it count from its
 * beginning, the paths in it count its own entries, and its places name it, so that all stay right wherever it moves in the text. Of a document that is not cut all
 * entries with no lines: those stand outside, and the places are those of the text.
 */
export interface Section {
  readonly text: string;
  /** What its places are in. */
  readonly in: SectionId | undefined;
  /** The entries of the list in it: in a text of ours one, unless the text is broken, or is not cut. */
  readonly entries: readonly Node[];
  readonly usesAnchors: boolean;
  /** What is wrong with it as a text and against the schema. */
  readonly textFindings: readonly OpenFinding[];
  /** What is wrong with it that is told of the first section alone that it is wrong with. */
  readonly once: readonly SaidOnce[];
  /** As `SectionTree`. */
  readonly isSilent: boolean;
  readonly isOpen: boolean;
  /** By offsets in its own text. */
  readonly waivers: readonly FoundComment[];
  /** Whether nothing is wrong with it as a text of its format. */
  readonly isWellFormed: boolean;
}

/** What is known of a section beside others: judged by a context. */
export interface JudgedSection {
  readonly items: readonly OpenItem[];
  /** Those of its text and of its items, in order. */
  readonly findings: readonly OpenFinding[];
  readonly concerned: Concerned;
  readonly counts: Counts;
  /** As `CheckResult.withoutEndUse`. */
  readonly withoutEndUse: number;
  /** What of parts files fits its items. */
  readonly fitting: readonly PartsDeclaration[];
}

/** Reads a section and checks it against the schema. Never throws. */
export function readSection(
  format: Format,
  seams: Seams,
  text: string,
  id: SectionId,
  kind: DocumentKind,
  { rules, texts, recogniser }: Pick<Engine, "rules" | "texts" | "recogniser">,
  settings: CheckSettings,
): Section {
  const textFindings: OpenFinding[] = [];
  // Should reading fail, it is an entry of which nothing is known.
  let entries: readonly Node[] = unread;
  let once: readonly SaidOnce[] = nothingOnce;
  let isSilent = false;
  let isOpen = false;
  let usesAnchors = false;
  let waivers: readonly FoundComment[] = [];
  let isWellFormed = false;
  guarded("lodestone", { ...topOfText, in: id }, { document: 0, path: "/items/0" }, { findings: textFindings, texts }, () => {
    const read = seams.readSection(text, { scalars: settings.ignoreWaivers !== true && mayHoldWaivers(text, format) });
    const { tree } = read;
    ({ usesAnchors } = tree);
    if (usesAnchors) return;
    isWellFormed = tree.problems.length === 0;
    if (tree.scalars !== undefined)
      waivers = format.comments?.find({ text, scalars: tree.scalars, start: 0, end: text.length }, beginsWaiver) ?? [];
    ({ entries } = read);
    isSilent = read.isSilent === true;
    isOpen = read.isOpen === true;
    const isOurs = format.documents === undefined;
    const schemaFindings = isOurs ? entries.flatMap((entry, index) => checkEntry(entry, kind, `/items/${index}`, text, tree)) : [];
    if (schemaFindings.length === 0 && tree.problems.length === 0 && (tree.remarks ?? []).length === 0) return;
    const file = { text, tree, documents: [{ index: 0, kind, schemaFindings }] };
    const inText = saidInText(file, rules, textReportingOf({ texts, recogniser }, settings), id);
    ({ once } = inText);
    pushAll(textFindings, inText.said);
  });
  return { text, in: id, entries, usesAnchors, textFindings, once, isSilent, isOpen, waivers, isWellFormed };
}

const noFindings: readonly OpenFinding[] = [];
const nothingOnce: readonly SaidOnce[] = [];
const unread: readonly Node[] = [{ kind: "scalar", style: "plain", source: "", value: null, start: 0, end: 0 }];

/** The items of a section and their parts; end uses and references are not resolved yet. */
export function itemsOf({ in: within, entries }: Section, { document }: JudgingContext): OpenItem[] {
  return openItems(document, entries, (position) => `/items/${position}`, within);
}

/** Judges the items of a section, whose references are resolved. */
export function judgeSection(
  { textFindings }: Section,
  items: readonly OpenItem[],
  context: JudgingContext,
  rules: JudgingRules,
  settings: CheckSettings,
): JudgedSection {
  const findings = textFindings.map((finding) => dated(finding, context.asOf));
  for (const item of items) item.endUse = endUseInEffect(item);
  const judged = judgeItems(items, context, settings, { findings, texts: rules.reporting.texts });
  const concerned = runItemRules(judged, context, rules, findings);
  if (findings.length > 1) findings.sort(compareFindings);
  const { parts } = context.document;
  const fitting = parts === undefined ? nothingFits : items.flatMap(({ sought }) => parts.fitting(sought));
  const found = findings.length === 0 ? noFindings : findings;
  return { items, findings: found, concerned, counts: count(items.length, judged), withoutEndUse: countWithoutEndUse(judged), fitting };
}

const nothingFits: readonly PartsDeclaration[] = [];
