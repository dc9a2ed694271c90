import type {
  CustomsRemark,
  EndUseTreatment,
  LegalBasis,
  LicenceType,
  PackPaper,
  PaperText,
  Provision,
} from "../../../server/src/generated/pack.ts";
import type { Held, Law } from "./law.ts";
import { blocks, type Column, code, lines, section, table, text } from "./markdown.ts";
import { type ActPage, actLink, dayColumns, explained, facts, nameColumns, namesOf, provisionOf, trustColumns } from "./page.ts";
import { listed, spoken } from "./words.ts";

/** Sections with the demands of an act on exporters, carriers and users: licences, papers, duties, remarks, answers, penalties. */
export function dutiesSections(page: ActPage): string {
  const { law, sources } = page;
  const { id } = page.history.act;
  const rests = <T extends { readonly basis: readonly { readonly act: string }[] }>({ entry }: Held<T>): boolean =>
    entry.basis.some(({ act }) => act === id);
  const where = basisColumn(law, "docs/acts", id);
  return blocks(
    section(
      2,
      "End uses and end users",
      table(law.entries("endUseTreatments").filter(rests), [...endUseColumns(), where, ...trustColumns<EndUseTreatment>(sources)]),
    ),
    licenceSection(page),
    section(
      2,
      "Customs remarks",
      table(
        law.entries("customsRemarks").filter(({ entry }) => entry.acts.includes(id)),
        remarkColumns(page),
      ),
    ),
    section(
      2,
      "Papers",
      table(
        paperRows(law).filter(({ entry }) => entry.basis?.some(({ act }) => act === id)),
        [...paperColumns(), where, ...trustColumns<PaperRow>(sources)],
      ),
    ),
    section(
      2,
      "Duties, terms, documents and penalties",
      table(law.entries("provisions").filter(rests), [
        ...provisionColumns(),
        where,
        ...dayColumns<Provision>(),
        ...trustColumns<Provision>(sources),
      ]),
    ),
  );
}

/** Columns for an end use and its treatment. */
export function endUseColumns(): Column<Held<EndUseTreatment>>[] {
  return [
    { head: "End use or end user", cell: ({ entry }) => text(entry.endUse) },
    { head: "Answer", cell: ({ entry }) => spoken(entry.answer) },
  ];
}

/** A paper, or one of its sections, directions, fields or columns; a heading rests on no sources. */
export type PaperRow = Partial<Pick<PackPaper, "basis" | "confidence" | "citations" | "note">> & {
  readonly paper: PackPaper;
  readonly title: PaperText;
  /** Further texts of it. */
  readonly texts: readonly (PaperText | undefined)[];
};

/** The papers with their sections, directions, fields and columns, one after the other. */
export function paperRows(law: Law): readonly Held<PaperRow>[] {
  return law.entries("papers").flatMap(({ entry: paper, pack }) => {
    const row = (title: PaperText, texts: PaperRow["texts"], trust: Omit<PaperRow, "paper" | "title" | "texts">): Held<PaperRow> => {
      const { basis, confidence, citations, note } = trust;
      return { entry: { paper, title, texts, basis, confidence, citations, note } as PaperRow, pack };
    };
    const sections = paper.sections.flatMap(({ title, intro, basis, fields }) => [
      row(title, [intro], { ...intro, ...(basis === undefined ? {} : { basis }) }),
      ...fields.flatMap(({ columns = [], hint, text: words, ...field }) => [
        row(field.label, hint?.citations === undefined ? [words, hint] : [words], field),
        ...(hint?.citations === undefined ? [] : [row(hint, [], hint)]),
        ...columns.map((column) => row(column.label, [], column)),
      ]),
    ]);
    return [row(paper.title, [{ en: paper.purpose }], paper), ...sections];
  });
}

/** Columns for a paper or a part of one. */
export function paperColumns(): Column<Held<PaperRow>>[] {
  return [
    { head: "Paper", cell: ({ entry }) => code(entry.paper.id) },
    { head: "Content", cell: ({ entry }) => lines(...spokenIn(entry.title)) },
    { head: "Words and hints", cell: ({ entry }) => lines(...entry.texts.flatMap((one) => (one === undefined ? [] : spokenIn(one)))) },
  ];
}

function spokenIn({ en, zh, ja, de }: PaperText): readonly string[] {
  return [en, zh, ja, de].flatMap((one) => (one === undefined ? [] : [text(one)]));
}

/** Columns for a provision. */
export function provisionColumns(): Column<Held<Provision>>[] {
  return [
    { head: "Topic", cell: ({ entry }) => spoken(entry.topic) },
    { head: "What it says", cell: ({ entry }) => lines(text(entry.text), ...(entry.points ?? []).map((point) => `• ${text(point)}`)) },
    { head: "Sanction", cell: ({ entry }) => text(entry.sanction ?? "") },
    { head: "Term", cell: ({ entry }) => term(entry) },
  ];
}

function term({ workingDays, years }: Provision): string {
  return lines(workingDays === undefined ? "" : `${workingDays} working days`, years === undefined ? "" : `${years} years`);
}

function licenceSection({ law, sources, words, history }: ActPage): string {
  const points = (list: readonly string[] | undefined): string => lines(...(list ?? []).map((point) => `• ${text(point)}`));
  const practice = ({ entry: { practice: seen }, pack }: Held<LicenceType>): string =>
    seen === undefined ? "" : `${text(seen.text)} (confidence ${seen.confidence}; sources ${sources.cite(pack, seen.citations)})`;
  const one = (held: Held<LicenceType>): string => {
    const { entry, pack } = held;
    return section(
      3,
      text(entry.name.en),
      facts([
        ["In other languages", lines(...Object.entries(namesOf(entry.name)).flatMap(([tag, name]) => (tag === "en" ? [] : [text(name)])))],
        ["Word in `type` of a licence", explained(words, "LicenceTypeId", entry.id)],
        ["Articles", text((entry.articles ?? []).join(", "))],
        ["Allows", text(entry.scope)],
        ["Batches", text(entry.batches ?? "")],
        ["Maximum validity", entry.maxValidityMonths === undefined ? "" : `${entry.maxValidityMonths} months`],
        ["Ends when", text(entry.endsWhen ?? "")],
        ["Conditions", points(entry.conditions)],
        ["Further documents", points(entry.extraDocuments)],
        ["Excluded", points(entry.excluded)],
        [
          "Not for parties on",
          listed(
            (entry.excludesListings ?? []).map((listing) => `the ${spoken(listing)}`),
            "or",
          ),
        ],
        ["Only for", points(entry.allowedCases)],
        ["In practice", practice(held)],
        ["From", entry.from ?? ""],
        ["Until, included", entry.until ?? ""],
        ["Confidence", entry.confidence],
        ["Sources", sources.cite(pack, entry.citations)],
        ["Note", text(entry.note ?? "")],
      ]),
    );
  };
  return section(
    2,
    "Kinds of licence",
    ...law
      .entries("licenceTypes")
      .filter(({ entry }) => entry.act === history.act.id)
      .map(one),
  );
}

function remarkColumns({ law, sources }: ActPage): Column<Held<CustomsRemark>>[] {
  return [
    ...nameColumns<Held<CustomsRemark>>(({ entry }) => entry.field),
    { head: "What it must say", cell: ({ entry }) => text(entry.text) },
    {
      head: "Words used",
      cell: ({ entry: { literals }, pack }) =>
        literals === undefined
          ? ""
          : lines(
              `controlled: ${text(literals.controlled)}`,
              `not controlled: ${text(literals.notControlled)}`,
              `(confidence ${literals.confidence}; sources ${sources.cite(pack, literals.citations)})`,
            ),
    },
    { head: "Also required for", cell: (held) => resembling(held, sources) },
    { head: "Required by", cell: ({ entry }) => lines(...entry.acts.map((act) => actLink(law, act, "docs/acts"))) },
    ...trustColumns<CustomsRemark>(sources),
  ];
}

function resembling({ entry, pack }: Held<CustomsRemark>, sources: ActPage["sources"]): string {
  const goods = entry.resembling;
  if (goods === undefined) return "";
  return lines(
    goods.otherForms ? "other forms of the elements listed" : "",
    listed(goods.magnets ?? []),
    text(goods.note ?? ""),
    `(confidence ${goods.confidence}; sources ${sources.cite(pack, goods.citations)})`,
  );
}

/** Column for the legal basis of entries, with clauses and articles. `own` is the act of the page, which is not linked. */
export function basisColumn(law: Law, from: "docs" | "docs/acts", own?: string): Column<Held<{ readonly basis?: readonly LegalBasis[] }>> {
  return {
    head: "Legal basis",
    cell: ({ entry }) =>
      lines(
        ...(entry.basis ?? []).map((part) => `${part.act === own ? "this act" : actLink(law, part.act, from)}${provisionOf(law, part)}`),
      ),
  };
}
