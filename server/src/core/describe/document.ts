import type { AsOfSource, CheckResult, DocumentSummary } from "../judge/types.ts";
import { listOf, type Message, message, prose, verbatim } from "../l10n/message.ts";
import type { Texts } from "../l10n/texts.ts";
import { RollUps } from "../rollup/rollUp.ts";
import { rollUpRows } from "../rollup/rows.ts";
import { itemsWithState } from "../states/ofItems.ts";
import { gravestState } from "../states/types.ts";
import { countsInWords, countsOf } from "./finding.ts";
import type { Row, Section } from "./row.ts";

/**
 * Describes the documents of a file in words, in two sections for each. The first states its kind, the date of the law used and the reason,
 * the number of items with monitored material, and the findings; the second states the totals of all items.
 *
 * @param dates the text that explains the source of a date and follows the date
 */
export function documentsInWords(result: CheckResult, dates: (source: AsOfSource) => Message, texts: Texts): readonly Section[] {
  return result.documents.flatMap((document) => [
    {
      heading: heading(document, result.documents.length > 1, texts),
      rows: [...headRows(document, result, dates, texts), findingRow(result, document, texts)],
    },
    { heading: texts.say("explain-held-by-all"), rows: heldRows(result, document.index, texts) },
  ]);
}

function heading({ index, kind, id }: DocumentSummary, isOneOfSeveral: boolean, texts: Texts): string {
  const number = index + 1;
  if (isOneOfSeveral)
    return id === undefined
      ? texts.say("explain-document-numbered", { number, kind })
      : texts.say("explain-document-numbered-named", { number, kind, name: verbatim(id) });
  return id === undefined ? texts.say("explain-document", { kind }) : texts.say("explain-document-named", { kind, name: verbatim(id) });
}

function headRows(document: DocumentSummary, result: CheckResult, dates: (source: AsOfSource) => Message, texts: Texts): Row[] {
  const { asOf, asOfSource, items, undeclared, undeclaredWaived: waived = 0 } = document;
  return [
    {
      label: texts.say("explain-label", { label: "judged-as-of" }),
      text: texts.say("explain-date", { date: asOf, source: dates(asOfSource) }),
    },
    { label: texts.say("explain-label", { label: "items" }), text: String(items) },
    materialRow(document, result, texts),
    {
      label: texts.say("explain-label", { label: "undeclared" }),
      text: texts.say("explain-undeclared-items", { count: undeclared, waived }),
      ...(undeclared === 0 ? {} : { tone: "bad" as const }),
    },
  ];
}

/** The row with the number of items that contain monitored material, with the names of the material classes. */
function materialRow({ index, materialItems: count }: DocumentSummary, { judged }: CheckResult, texts: Texts): Row {
  const items = judged.find((one) => one.document.index === index)?.items ?? [];
  const held = items.flatMap(({ recognition }) => recognition.classes.filter(({ verdict }) => verdict === "material"));
  const names = [...new Set(held.map(({ of }) => of.name))].map(prose);
  const [only] = names;
  if (only !== undefined && names.length === 1) return { label: texts.of(only), text: texts.say("explain-class-items", { count }) };
  const label = texts.say("explain-label", { label: "materials" });
  if (names.length === 0) return { label, text: texts.say("explain-class-items", { count }) };
  return { label, text: texts.say("explain-classes-items", { count, classes: listOf(names, "comma") }) };
}

/** The row with the findings of a document. It is green only if every item was judged and nothing is missing. */
function findingRow(result: CheckResult, { index }: DocumentSummary, texts: Texts): Row {
  const { findings } = result;
  const own = findings.filter(({ document }) => document === index);
  const counts = countsOf(own.map(({ severity, suppression }) => ({ severity, suppressed: suppression })));
  const aside = counts.suppressed === 0 ? [] : [message("explain-findings-aside", { count: counts.suppressed })];
  const parts = [...countsInWords(counts), ...aside];
  const label = texts.say("explain-label", { label: "findings" });
  if (parts.length > 0) return { label, text: texts.list(listOf(parts, "comma")) };
  const { kind } = gravestState((itemsWithState(result).get(index) ?? []).map(({ state }) => state));
  return { label, text: texts.say("explain-no-findings"), ...(kind === "nothing-found" ? { tone: "good" } : {}) };
}

function heldRows({ judged }: CheckResult, index: number, texts: Texts): readonly Row[] {
  const document = judged.find((one) => one.document.index === index);
  const rows = document === undefined ? [] : rollUpRows(new RollUps(document).ofDocument(), texts);
  return rows.length > 0
    ? rows
    : [{ label: texts.say("explain-label", { label: "nothing" }), text: texts.say("explain-nothing-held"), tone: "dim" }];
}
