import type { Document, Party } from "../../core/model/types.ts";
import type { Labelled } from "../model.ts";
import { clipped } from "../phrasing.ts";

/** What is not shown to its end: no name, statement or description of a real part is as long. */
export const longestText = 600;

const texts = [
  ["id", "Id"],
  ["revision", "Revision"],
  ["title", "Title"],
  ["exportDate", "Export date"],
] as const;

const roles = [
  ["exporter", "Exporter"],
  ["consignee", "Consignee"],
  ["importer", "Importer"],
  ["endUser", "End user"],
] as const;

/** What the head of a document declares, for people. */
export function headFacts(document: Document): Labelled[] {
  const { countryOfExport, countryOfDestination, intermediaries } = document;
  const route = [countryOfExport?.value, countryOfDestination?.value];
  return [
    ...texts.map(([key, label]) => ({ label, text: document[key]?.value ?? "" })),
    { label: "Route", text: route.every((country) => country === undefined) ? "" : route.map((country) => country ?? "?").join(" → ") },
    ...roles.map(([role, label]) => ({ label, text: partyText(document.party(role)) })),
    {
      label: "Intermediaries",
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
