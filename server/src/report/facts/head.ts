import { partyText } from "../../core/describe/itemRows.ts";
import type { Row } from "../../core/describe/row.ts";
import { listOf, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import type { Document } from "../../core/model/types.ts";
import { clipped } from "../../core/text/clipped.ts";

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
export function headFacts(document: Document, texts: Texts): Row[] {
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
