import { isJudged } from "../../core/control/endUseRequired.ts";
import { mayBeControlled } from "../../core/control/verdict.ts";
import { type GroundAt, groundOn } from "../../core/describe/acts.ts";
import { itemRows, partyText } from "../../core/describe/itemRows.ts";
import { type PathShown, placesIn } from "../../core/describe/places.ts";
import { type Row, shows } from "../../core/describe/row.ts";
import { counts, type Finding, groundsOf, keyOfGround } from "../../core/finding.ts";
import type { AsOfSource, CheckResult } from "../../core/judge/types.ts";
import { listOf, type Message, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import type { Document, Item } from "../../core/model/types.ts";
import type { JudgedDocument, JudgedItem } from "../../core/rule.ts";
import { findingsByItem } from "../../core/states/concerning.ts";
import { itemsWithState } from "../../core/states/ofItems.ts";
import type { ItemState } from "../../core/states/types.ts";
import { clipped, clippedOr } from "../../core/text/clipped.ts";
import type { ReportFinding } from "../../generated/report.ts";
import type { JudgedFile } from "../fileReport.ts";
import { Gravest, rankOf, rankOfFinding, suppressedRank } from "../gravest.ts";
import type { ActFacts, DocumentFacts, FileFacts } from "../model.ts";
import { actFacts } from "./act.ts";
import { heldFacts } from "./wholes.ts";
import { fileDays, fileWork, type Speaker } from "./work.ts";

/** The text that explains the source of a date and follows the date. */
export type AsOfWords = (source: AsOfSource) => Message;

/** Pieces of evidence listed for an item, at most. Further ones add nothing new. */
const mostEvidence = 20;
/** Findings listed for one item, at most. Further ones add nothing new. */
const mostFindings = 50;
/** Items listed in a report, at most. A longer page would open slowly, and nobody would read it. */
export const mostItems = 10_000;

/**
 * Extracts the report facts of a file from the check result as plain data. These are the items with monitored material or findings, their
 * evidence, the acts that apply and the end uses, and the totals of assemblies, lines and documents. Of more than `most` items the most
 * severe are kept.
 */
export function fileFacts(
  result: CheckResult,
  { report, lines }: Pick<JudgedFile, "report" | "lines">,
  why: AsOfWords,
  speaker: Speaker,
  shown?: PathShown,
  most = mostItems,
): FileFacts {
  const { texts } = speaker;
  const byItem = findingsByItem(result);
  const { owners, elsewhere } = byItem;
  const reported = (indexes: readonly number[] = []): readonly ReportFinding[] => indexes.flatMap((index) => report.findings[index] ?? []);
  const states = new Map([...itemsWithState(result, byItem).values()].flat().map(({ item, state }) => [item, state]));
  const stateOf = (item: Item): ItemState => states.get(item) ?? { kind: "not-checked", why: { kind: "failed" } };
  const wanted = new Gravest<JudgedDocument["items"][number]>(most);
  const listable = new Set<Item>();
  for (const document of result.judged) {
    for (const judged of document.items) {
      const findings = (owners.get(judged.item) ?? []).flatMap((index) => result.findings[index] ?? []);
      if (!isListed(judged, findings)) continue;
      wanted.add(rankOfItem(judged, findings), judged);
      listable.add(judged.item);
    }
  }
  const ranks = new Map(wanted.kept.map(({ rank, entry }) => [entry, rank]));
  const placeOf = placesIn(lines, shown);
  const acts = new Map<string, ActFacts>();
  const named = ({ at, clause }: GroundAt, asOf: string): void => {
    const key = `${keyOfGround({ act: at.act.id, clause: clause?.clause.id })} ${asOf}`;
    if (!acts.has(key)) acts.set(key, actFacts(at, asOf, texts, clause));
  };
  for (const { document, law, asOf } of result.judged) {
    for (const finding of report.findings) {
      if (finding.document !== document.index) continue;
      for (const ground of groundsOf(finding)) {
        const found = groundOn(law, ground);
        if (found !== undefined) named(found, asOf);
      }
    }
  }
  const documents = result.judged.flatMap((judged): DocumentFacts[] => {
    const { document, asOf, items } = judged;
    const summary = report.documents[result.documents.findIndex(({ index }) => index === document.index)];
    if (summary === undefined) return [];
    const { asOfSource, ...counts } = summary;
    const listed = items.flatMap((item) => {
      const rank = ranks.get(item);
      if (rank === undefined) return [];
      const { inForce, unverified, considered } = item.control;
      for (const { act } of [...inForce, ...unverified, ...considered.filter(({ kind }) => kind === "listed")])
        named({ at: act, clause: undefined }, asOf);
      const rows = itemRows(item, placeOf);
      const findings = [...reported(owners.get(item.item))].sort((a, b) => rankOfFinding(a) - rankOfFinding(b));
      return [
        {
          ...rows,
          evidence: rows.evidence.slice(0, mostEvidence),
          rejected: rows.rejected.slice(0, mostEvidence),
          unreached: rows.unreached.filter((row) => shows("report", row)),
          state: stateOf(item.item),
          description: descriptionOf(item.item, texts),
          rank,
          findings: findings.slice(0, mostFindings),
          findingsLeftOut: Math.max(0, findings.length - mostFindings),
        },
      ];
    });
    return [
      {
        ...counts,
        index: document.index,
        head: headFacts(document, texts),
        asOfWhy: texts.of(why(asOfSource)),
        quiet: document.items.filter((item) => !listable.has(item) && stateOf(item).kind !== "not-checked").length,
        listable: document.items.filter((item) => listable.has(item)).length,
        listed,
        ...heldFacts(judged, placeOf, texts),
      },
    ];
  });
  return {
    documents,
    acts: [...acts.values()],
    elsewhere: reported(elsewhere),
    ...fileWork(result, byItem, report, placeOf, speaker),
    days: fileDays(result, report.path),
    itemsLeftOut: wanted.left(),
  };
}

/** The description in the language of the report if available, otherwise in English, otherwise the first. */
function descriptionOf({ description }: Item, { locale }: Texts): string | undefined {
  const among = [locale.slice(0, 2), "en"].flatMap((tag) => description.find(({ language }) => language === tag) ?? []);
  return clippedOr((among[0] ?? description[0])?.value);
}

/**
 * True when a report lists an item: it contains or may contain a monitored material, declares an applicable control code, has a finding,
 * or is cleared by `freeOf` alone.
 */
function isListed(judged: JudgedItem, findings: readonly Finding[]): boolean {
  return isJudged(judged) || findings.length > 0 || isFreed(judged);
}

function isFreed({ item, recognition }: JudgedItem): boolean {
  return recognition.rejected.length > 0 && item.freeOf !== undefined;
}

/** The sort rank of an item by its most severe finding that is not suppressed. Items without findings follow, controlled ones first. */
function rankOfItem({ control }: JudgedItem, findings: readonly Finding[]): number {
  const gravest = findings.reduce<number>(
    (rank, finding) => (counts(finding) ? Math.min(rank, rankOf(finding.severity)) : rank),
    suppressedRank,
  );
  if (gravest < suppressedRank) return gravest;
  const controlled = mayBeControlled(control);
  return suppressedRank + (controlled ? 0 : 1);
}

const keys = [
  ["id", "id"],
  ["revision", "revision"],
  ["title", "title"],
  ["exportDate", "export-date"],
] as const;

const roles = [
  ["exporter", "exporter"],
  ["consignee", "consignee"],
  ["importer", "importer"],
  ["endUser", "end-user"],
] as const;

/** The declarations in the head of a document, as labelled texts. */
function headFacts(document: Document, texts: Texts): Row[] {
  const { countryOfExport, countryOfDestination, intermediaries } = document;
  const route = [countryOfExport?.value, countryOfDestination?.value];
  return [
    ...keys.map(([key, label]) => ({ label: texts.say("report-label", { label }), text: document[key]?.value ?? "" })),
    {
      label: texts.say("report-label", { label: "route" }),
      text: route.every((country) => country === undefined) ? "" : route.map((country) => country ?? "?").join(" → "),
    },
    ...roles.map(([role, label]) => ({ label: texts.say("report-label", { label }), text: partyText(document.party(role)) })),
    {
      label: texts.say("report-label", { label: "intermediaries" }),
      text: texts.list(
        listOf(
          intermediaries
            .map(partyText)
            .filter((text) => text !== "")
            .map(verbatim),
          "semicolon",
        ),
      ),
    },
  ]
    .filter(({ text }) => text.trim() !== "")
    .map(({ label, text }) => ({ label, text: clipped(text) }));
}
