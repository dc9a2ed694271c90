import { counts, severities } from "../finding.ts";
import type { AsOfSource, CheckResult, DocumentSummary } from "../judge/types.ts";
import { RollUps } from "../rollup/rollUp.ts";
import { rollUpRows } from "../rollup/rows.ts";
import type { Row } from "./row.ts";
import type { Section } from "./traceInWords.ts";

/**
 * Puts what is known of the documents of a file into words: for each what it is, by which day it was judged and why, how many
 * of its items hold rare earth, what was found, and what all its items hold together. Two sections a document.
 *
 * @param dates where the date of the verdict comes from, in words that follow the date
 */
export function documentsInWords(result: CheckResult, dates: Readonly<Record<AsOfSource, string>>): readonly Section[] {
  const several = result.documents.length > 1;
  return result.documents.flatMap((document) => {
    const { index, kind, id } = document;
    const heading = `${several ? `Document ${index + 1}: ` : ""}${kind}${id === undefined ? "" : ` ${id}`}`;
    return [
      { heading, rows: [...headRows(document, dates), findingRow(result, index)] },
      { heading: "What do all its items hold together?", rows: heldRows(result, index) },
    ];
  });
}

function headRows(
  { asOf, asOfSource, items, rareEarthItems, undeclared }: DocumentSummary,
  dates: Readonly<Record<AsOfSource, string>>,
): Row[] {
  return [
    { label: "judged as of", text: `${asOf} (${dates[asOfSource]})` },
    { label: "items", text: String(items) },
    { label: "rare earth", text: `${rareEarthItems} of them` },
    {
      label: "undeclared",
      text: `${undeclared} without a declared end use`,
      ...(undeclared === 0 ? {} : { tone: "bad" as const }),
    },
  ];
}

function findingRow({ findings }: CheckResult, index: number): Row {
  const own = findings.filter(({ document }) => document === index);
  const counting = own.filter(counts);
  const parts = severities.flatMap((severity) => {
    const number = counting.filter((finding) => finding.severity === severity).length;
    const noun = number === 1 || severity === "information" ? severity : `${severity}s`;
    return number === 0 ? [] : [`${number} ${noun}`];
  });
  const waived = own.length === counting.length ? [] : [`${own.length - counting.length} put aside`];
  const text = [...parts, ...waived].join(", ");
  return text === "" ? { label: "findings", text: "none", tone: "good" } : { label: "findings", text };
}

function heldRows({ judged }: CheckResult, index: number): readonly Row[] {
  const document = judged.find((one) => one.document.index === index);
  const rows = document === undefined ? [] : rollUpRows(new RollUps(document).ofDocument());
  return rows.length > 0 ? rows : [{ label: "nothing", text: "No rare earth and no magnet is declared or seen.", tone: "dim" }];
}
