import type { PackPaper, PaperCondition, PaperField, PaperSource } from "../../generated/pack.ts";
import { inspect } from "../check.ts";
import { destinationsOf } from "../control/reach.ts";
import { type Finding, severityAtLeast } from "../finding.ts";
import type { CheckInput, CheckResult, DocumentSummary, Engine } from "../judge/types.ts";
import { getOrInsert } from "../maps.ts";
import type { Item } from "../model/types.ts";
import type { PackAt } from "../packs/at.ts";
import { mayHold } from "../packs/mayHold.ts";
import type { JudgedDocument } from "../rule.ts";
import { countUnchecked, prohibits, type RuleMeta } from "../ruleMeta.ts";
import { findingsByItem, findingsConcerning, headOf } from "../states/concerning.ts";
import { keyOfPlace, type Place } from "../text/place.ts";
import { basisOf, type Reached } from "./basis.ts";
import { isRemarkDue } from "./customsRemark.ts";
import { type DocumentGoods, type Group, goodsAsked, goodsInFile, groupsOf, itemsWanted } from "./goods.ts";
import { licenceOf } from "./licences.ts";
import type { Cell, Draft, Drafted, FilledField, Good, Promised, Value, Wanted } from "./types.ts";
import { valuesOf } from "./values.ts";

/**
 * Drafts of a paper for the goods of a file: one for each shipment, end user or order, as the paper covers them. Nothing is invented: a
 * value stands in the file, or is judged by the check, or is left blank.
 *
 * @param id id of a paper of the packs
 */
export function draftPapers(engine: Engine, input: CheckInput, id: string, wanted: Wanted): Drafted {
  const result = inspect(engine, input);
  const paper = result.judged[0]?.law.entries("papers").find((one) => one.id === id) ?? paperOf(engine, input, id);
  if (paper === undefined) return { kind: "no-paper" };
  const unchecked = countUnchecked(result.findings);
  const asked = itemsWanted(result, wanted);
  if (asked?.length === 0) return { kind: "no-part" };
  if (asked !== undefined && asked.length > 1) return { kind: "ambiguous", items: asked.map(([, { item }]) => item) };
  const chosen: readonly DocumentGoods[] =
    asked?.map(([document, judged]) => ({ document, goods: goodsAsked(document, judged, paper) })) ?? goodsInFile(result, paper);
  const metas = new Map(engine.rules.map(({ meta }) => [meta.id, meta]));
  const findings = findingsOf(result);
  const part = wanted.kind === "file" ? undefined : asked?.[0]?.[1].item.partNumber?.value;
  const drafts = chosen.flatMap(({ document, goods }) => {
    const summary = result.documents.find(({ index }) => index === document.document.index);
    const groups = goods.length === 0 ? [] : groupsOf(goods, paper);
    return summary === undefined
      ? []
      : groups.map((group) => draftOf({ paper, document, summary, group, part, unchecked, metas, findings }));
  });
  return drafts.length === 0 ? { kind: "no-goods", documents: result.documents, unchecked } : { kind: "drafts", drafts };
}

function paperOf({ packs }: Engine, { today, settings }: CheckInput, id: string): PackPaper | undefined {
  return packs
    .at(settings.asOf?.date ?? today, settings.actStates)
    .entries("papers")
    .find((one) => one.id === id);
}

interface Ingredients {
  readonly paper: PackPaper;
  readonly document: JudgedDocument;
  readonly summary: DocumentSummary;
  readonly group: Group;
  readonly part: string | undefined;
  readonly unchecked: number;
  readonly metas: ReadonlyMap<string, RuleMeta>;
  readonly findings: FindingsOf;
}

/** The findings about a document and some of its goods, without those about other items. */
type FindingsOf = (document: JudgedDocument, goods: readonly Good[]) => readonly Finding[];

function draftOf({ paper, document, summary, group, part, unchecked, metas, findings: findingsOn }: Ingredients): Draft {
  const { goods, endUser, order } = group;
  const { law } = document;
  const findings = findingsOn(document, goods);
  const circumstances: Circumstances = { goods, document, findings, list: paper.list };
  const listedBy = listingsIn(findings).flatMap(({ basis }) => (basis?.kind === "acts" ? basis.acts : []));
  const reached: Reached = { goods, law, listedBy: new Set(listedBy) };
  const sections = paper.sections.filter(({ when }) => holds(when, circumstances));
  return {
    paper,
    document: summary,
    part,
    endUser: endUser?.name?.value,
    order,
    goods,
    decisions: findings.flatMap((finding) => {
      const meta = metas.get(finding.ruleId);
      if (meta?.task.action !== "decide" || !severityAtLeast(finding.severity, "warning")) return [];
      return [{ finding, isProhibited: prohibits(meta, finding.severity) }];
    }),
    basis: basisOf([...(paper.basis ?? []), ...sections.flatMap(({ when, basis = [] }) => (when === undefined ? [] : basis))], reached),
    catchAll: law
      .entries("provisions")
      .filter(({ topic }) => topic === "catch-all")
      .flatMap(({ basis }) => basisOf(basis, reached))
      .filter(({ act, clause }) => act.act.authority === paper.list && mayHold(clause ?? act)),
    sections: sections
      .map((section) => ({ section, basis: basisOf(section.basis, reached) }))
      .filter(({ basis }) => basis.length === 0 || basis.some((one) => one.reaches))
      .map(({ section, basis }) => ({
        section,
        basis,
        fields: section.fields.filter(({ when }) => holds(when, circumstances)).map((field) => filled(field, circumstances, reached)),
      })),
    unchecked,
  };
}

function findingsOf(result: CheckResult): FindingsOf {
  const byItem = findingsByItem(result);
  const concerning = findingsConcerning(result, byItem);
  const outside = byItem.elsewhere.flatMap((index) => result.findings[index] ?? []).filter(({ path }) => headOf(path) === undefined);
  return ({ document }, goods) => {
    const items = new Set<Item>(goods.flatMap(({ item, line }) => [item, line]));
    const own = [...items].flatMap((item) => concerning.get(item) ?? []);
    return [...new Set([...own, ...outside.filter((finding) => finding.document === document.index)])];
  };
}

function filled(field: PaperField, circumstances: Circumstances, reached: Reached): FilledField {
  const { goods, document } = circumstances;
  const basis = basisOf(field.basis, reached);
  if (field.kind === "goods") {
    const columns = (field.columns ?? []).map((column) => ({ column, basis: basisOf(column.basis, reached) }));
    return { field, basis, kind: "goods", columns, rows: goods.map((good) => row(good, field, circumstances)) };
  }
  const read = field.from === undefined ? undefined : valuesOf[field.from];
  const found = read === undefined ? [] : goods.map((good) => read(good, document));
  const values = merged(found, goods);
  if (field.kind !== "promise") return { field, basis, kind: "values", values };
  return { field, basis, kind: "promise", ...promised(values, found, goods) };
}

/** The state of a promise by the truth values declared for each of some goods. */
function promised(
  values: readonly Value[],
  found: readonly (readonly Value[])[],
  goods: readonly Good[],
): { readonly promise: Promised; readonly values: readonly Value[]; readonly lacking: readonly Item[] } {
  const lacking = goods.filter((_, index) => found[index]?.length === 0).map(({ item }) => item);
  if (values.some(({ text }) => text === "false")) return { promise: "not-given", values, lacking };
  return goods.length > 0 && lacking.length === 0 ? { promise: "given", values, lacking } : { promise: "open", values: [], lacking };
}

function row(good: Good, { columns }: PaperField, { document, findings }: Circumstances): readonly Cell[] {
  return (columns ?? []).map((column) => {
    const isRefused = ofLicence.has(column.from) && refusesLicence(good, findings);
    const values = valuesOf[column.from](good, document).map((value): Value => {
      if (isRefused) return { ...value, doubt: "refused" };
      return contradicts(good, value, findings) ? { ...value, doubt: "denied" } : value;
    });
    return { column, values, isDue: isDue(column.from, good, document, findings) };
  });
}

/** False for a cell that only controlled goods have to have. */
function isDue(from: PaperSource, good: Good, { law }: JudgedDocument, findings: readonly Finding[]): boolean {
  if (from === "goods/customsRemark") {
    const isAsked = findings.some(({ ruleId, path }) => ruleId === "customs/remark" && `${path}/`.startsWith(`${good.line.path}/`));
    return isRemarkDue(good, law, isAsked);
  }
  if (from === "goods/figures") return good.controls.some(({ openLimits, compared }) => openLimits.length > 0 || compared.length > 0);
  return good.controls.length > 0 || !ofControlled.has(from);
}

const ofLicence: ReadonlySet<PaperSource> = new Set(["goods/licence", "goods/licenceType", "goods/licenceFrom", "goods/licenceUntil"]);

const ofControlled: ReadonlySet<PaperSource> = new Set(["goods/controlCode", ...ofLicence]);

/** True where the check refuses the licence that a line names. A finding for several lines stands at the first and names the licence. */
function refusesLicence({ line: { licence, path } }: Good, findings: readonly Finding[]): boolean {
  return findings.some(
    (finding) => finding.ruleId === "licence/invalid" && (finding.subject === licence?.value || finding.path === `${path}/licence`),
  );
}

/** True where the check finds that a declared tariff or control code is not that of its item. */
function contradicts({ item }: Good, { at }: Value, findings: readonly Finding[]): boolean {
  if (at === undefined) return false;
  const others = [...(item.tariffCodes?.codes ?? []), ...(item.controlCodes?.codes ?? [])].map(({ code }) => code);
  const code = [item.hsCode, ...others].find((one) => one !== undefined && keyOfPlace(one) === keyOfPlace(at));
  if (code === undefined) return false;
  const ofItem = findings.filter(({ ruleId, path }) => ruleId === "code/mismatch" && `${path}/`.startsWith(`${item.path}/`));
  return ofItem.some(({ subject }) => subject === code.value);
}

/** The values of all goods, each once with all its places, and with the items that it holds for where it does not hold for all. */
function merged(found: readonly (readonly Value[])[], goods: readonly Good[]): readonly Value[] {
  const known = new Map<string, { readonly value: Value; readonly places: Map<string, Place>; readonly items: Set<Item> }>();
  for (const [index, values] of found.entries()) {
    const item = goods[index]?.item;
    for (const value of values) {
      const { text, language, doubt, at } = value;
      const same = getOrInsert(known, JSON.stringify([text, language, doubt]), () => ({ value, places: new Map(), items: new Set() }));
      if (at !== undefined) same.places.set(keyOfPlace(at), at);
      if (item !== undefined) same.items.add(item);
    }
  }
  return [...known.values()].map(({ value, places, items }) => {
    const [, ...alsoAt] = places.values();
    const whole = alsoAt.length === 0 ? value : { ...value, alsoAt };
    return items.size === goods.length ? whole : { ...whole, only: [...items] };
  });
}

/** The facts of a group of goods that conditions of papers ask for. */
interface Circumstances {
  readonly goods: readonly Good[];
  readonly document: JudgedDocument;
  /** Findings about the document and these goods. */
  readonly findings: readonly Finding[];
  readonly list: string;
}

/** True where a section or field is part of a paper. */
function holds(when: PaperCondition | undefined, circumstances: Circumstances): boolean {
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
function listingsIn(findings: readonly Finding[]): readonly Finding[] {
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
