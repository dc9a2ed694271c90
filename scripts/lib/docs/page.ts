import type { CompiledPack } from "../../../server/src/core/packs/bundle.ts";
import type { Reach } from "../../../server/src/generated/pack.ts";
import type { ActHistory, Held, Law } from "./law.ts";
import { blocks, type Column, code, link, table, text } from "./markdown.ts";
import type { Sources } from "./sources.ts";
import { listed, spoken, type Words } from "./words.ts";

/** The page of an act during generation. */
export interface ActPage {
  readonly law: Law;
  readonly words: Words;
  readonly history: ActHistory;
  readonly sources: Sources;
}

/** The notice on each page that states law, with the packs behind it. */
export function notice(words: Words, packs: readonly CompiledPack[]): string {
  const reviewed = packs.map(
    ({ header }) => `pack ${code(header.id)} ${text(header.version)} (checked against its sources on **${header.reviewedOn}**)`,
  );
  return [
    `> **Not legal advice.** This page shows what Lodestone knows from the sources that are named${reviewed.length === 0 ? "" : `: ${reviewed.join(", ")}`}. What was issued later, or was not found, is missing.`,
    ">",
    `> **Confidence.** ${text(words.confidenceScale)} An entry of low confidence never raises an error by itself.`,
  ].join("\n");
}

/** A link to the page of an act from a page in the folder `from`; the bare id of an unknown act. */
export function actLink(law: Law, id: string, from: "docs" | "docs/acts" | "docs/rules/group"): string {
  const found = law.act(id);
  if (found === undefined) return code(id);
  const folder = { docs: "acts/", "docs/acts": "", "docs/rules/group": "../../acts/" }[from];
  return link(text(found.act.shortTitle), `${folder}${id}.md`);
}

/** A clause as it is cited, such as `clause 2`; its id where it has no citation. */
export function clauseName(law: Law, act: string | undefined, id: string): string {
  return text(law.act(act ?? "")?.act.clauses?.find((clause) => clause.id === id)?.cite ?? id);
}

/** An act, or what of it is meant. */
interface Provision {
  readonly act: string;
  readonly clause?: string;
  readonly articles?: readonly string[];
}

/** `, clause 2` or `, articles 16 and 24`; empty for the whole act. The articles of an announcement are its clauses. */
export function provisionOf(law: Law, { act, clause, articles = [] }: Provision): string {
  const part = clause === undefined ? "" : `, ${clauseName(law, act, clause)}`;
  if (articles.length === 0) return part;
  const unit = law.act(act)?.act.kind === "announcement" ? "clause" : "article";
  return `${part}, ${unit}${articles.length === 1 ? "" : "s"} ${text(listed(articles))}`;
}

/** The goods that an act or clause reaches, in words. */
export function reachWords(reach: Reach): string {
  const goods = [
    reach.origin === undefined ? "" : `of ${listed(reach.origin, "or")} origin`,
    reach.export === undefined ? "" : `that leave ${listed(reach.export, "or")}`,
  ].filter((part) => part !== "");
  const to = reach.destinations === undefined ? "every destination" : listed(reach.destinations, "or");
  const abroad = reach.extraterritorial === true ? "; also binds persons outside the territory" : "";
  return `goods ${goods.length === 0 ? "of any origin" : goods.join(", or ")}, to ${to}${abroad}`;
}

/** A word with its meaning from the schema, if it has one. */
export function explained(words: Words, type: string, word: string): string {
  const meaning = words.meaning(type, word);
  return text(meaning === undefined ? spoken(word) : `${spoken(word)} (${meaning})`);
}

/** A label and a Markdown value; empty where unknown. */
export type Fact = readonly [label: string, value: string];

/** A table of facts; unknown ones are dropped. */
export function facts(rows: readonly Fact[]): string {
  return table(
    rows.filter(([, value]) => value !== ""),
    [
      { head: "Fact", cell: ([label]) => label },
      { head: "Value", cell: ([, value]) => value },
    ],
  );
}

interface Dated {
  readonly from?: string;
  readonly until?: string;
}

/** Columns for the first and last day of dated entries. */
export function dayColumns<T extends Dated>(): Column<Held<T>>[] {
  return [
    { head: "From", cell: ({ entry }) => entry.from ?? "" },
    { head: "Until, included", cell: ({ entry }) => entry.until ?? "" },
  ];
}

interface Sourced {
  readonly confidence?: string;
  readonly citations?: readonly string[];
  readonly note?: string;
}

/** The last columns of a table of entries: doubts and sources. */
export function trustColumns<T extends Sourced>(sources: Sources): Column<Held<T>>[] {
  return [
    { head: "Confidence", cell: ({ entry }) => entry.confidence ?? "" },
    { head: "Sources", cell: ({ entry, pack }) => (entry.citations === undefined ? "" : sources.cite(pack, entry.citations)) },
    { head: "Note", cell: ({ entry }) => text(entry.note ?? "") },
  ];
}

/** A title in all its languages, English first. */
export function titleLines(title: object): string {
  const { en = "", ...others } = namesOf(title);
  return blocks(
    text(en),
    Object.entries(others)
      .map(([, name]) => text(name))
      .join("<br>"),
  );
}

/** Names by language tag, without the user's own keys. */
export function namesOf(name: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(name).filter((entry): entry is [string, string] => !entry[0].startsWith("x-") && typeof entry[1] === "string"),
  );
}

/** A column for each language that names may have. */
export function nameColumns<T>(nameOf: (row: T) => object): Column<T>[] {
  const languages = { en: "Name", zh: "Chinese", ja: "Japanese", de: "German", fr: "French" };
  return Object.entries(languages).map(([tag, head]) => ({ head, cell: (row) => text(namesOf(nameOf(row))[tag] ?? "") }));
}
