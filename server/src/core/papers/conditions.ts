import type { PaperCondition } from "../../generated/pack.ts";
import { destinationsOf } from "../control/reach.ts";
import type { Finding } from "../finding.ts";
import type { PackAt } from "../packs/at.ts";
import type { JudgedDocument } from "../rule.ts";
import { licenceOf } from "./licences.ts";
import type { Good } from "./types.ts";

/** The facts of a group of goods that conditions of papers ask for. */
export interface Circumstances {
  readonly goods: readonly Good[];
  readonly document: JudgedDocument;
  /** Findings about the document and these goods. */
  readonly findings: readonly Finding[];
  readonly list: string;
}

/** True where a section or field is part of a paper. */
export function holds(when: PaperCondition | undefined, circumstances: Circumstances): boolean {
  if (when === undefined) return true;
  const { goods, document } = circumstances;
  const { listing, licenceTypes, destinations, forms, acts, intermediaries } = when;
  return (
    (listing === undefined || isListed(listing, circumstances)) &&
    (licenceTypes === undefined || licenceTypes.some((type) => mayBeLicensed(type, circumstances))) &&
    (destinations === undefined || goods.some(({ item }) => destinationsOf(item).some((country) => destinations.includes(country)))) &&
    (forms === undefined ||
      goods.some(({ item, recognition }) => forms.some((form) => form === (item.form?.value ?? recognition.form?.value)))) &&
    (acts === undefined || goods.some(({ controls }) => controls.some(({ act }) => acts.includes(act.act.id)))) &&
    (intermediaries === undefined || document.document.intermediaries.length > 0)
  );
}

/** True where the check found a party of the document on a list whose reach is certain or open. */
function isListed(listing: string, { findings, document: { law }, list }: Circumstances): boolean {
  const means = law.partyList(list, listing)?.means;
  return means !== undefined && listingsIn(findings).some(({ ruleId }) => ruleId === `party/${means}`);
}

/** Findings about parties on lists whose reach is certain or open. */
export function listingsIn(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ ruleId, severity }) => ruleId.startsWith("party/") && severity !== "hint");
}

/** True where lines name a licence of a type, or none, unless their parties rule the type out. */
function mayBeLicensed(type: string, circumstances: Circumstances): boolean {
  const { goods, document, list } = circumstances;
  if (excludedBy(type, list, document.law).some((listing) => isListed(listing, circumstances))) return false;
  return goods.some(({ line }) => {
    const named = licenceOf(line)?.type?.value;
    return named === undefined || named === type;
  });
}

function excludedBy(type: string, list: string, law: PackAt): readonly string[] {
  return law.entries("licenceTypes").flatMap((entry) => (entry.id === type && entry.list === list ? (entry.excludesListings ?? []) : []));
}
