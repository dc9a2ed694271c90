import type { Texts } from "../../core/l10n/texts.ts";
import type { Document, Party } from "../../core/model/types.ts";
import type { Labelled } from "../model.ts";
import { clipped } from "../phrasing.ts";

/** What is not shown to its end: no name, statement or description of a real part is as long. */
export const longestText = 600;

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

/** What the head of a document declares, for people. */
export function headFacts(document: Document, texts: Texts): Labelled[] {
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
      text: intermediaries
        .map(partyText)
        .filter((text) => text !== "")
        .join("; "),
    },
  ]
    .filter(({ text }) => text.trim() !== "")
    .map(({ label, text }) => ({ label, text: clipped(text, longestText) }));
}

/** A party as its name and country; empty where it has no name. */
export function partyText(party: Party | undefined): string {
  const name = party?.name?.value;
  if (name === undefined) return "";
  const local = party?.nameLocal?.value;
  const country = party?.country?.value;
  return `${name}${local === undefined ? "" : ` (${local})`}${country === undefined ? "" : `, ${country}`}`;
}
