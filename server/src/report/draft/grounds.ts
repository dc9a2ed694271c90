import type { Control } from "../../core/control/types.ts";
import { allControls } from "../../core/control/verdict.ts";
import { conditional } from "../../core/describe/itemRows.ts";
import { type Message, message, prose, verbatim } from "../../core/l10n/message.ts";
import type { Item } from "../../core/model/types.ts";
import { nameOf } from "../../core/packs/named.ts";
import { actState } from "../../core/packs/notices.ts";
import type { Basis, Draft } from "../../core/papers/types.ts";
import type { PaperField, PaperHint, PaperLanguage, Source } from "../../generated/pack.ts";
import { type Block, type Entry, onOneLine, type Said } from "../paper/paper.ts";
import { articlesIn } from "./articles.ts";
import { type DraftWords, itemsIn } from "./words.ts";

/** The source with a key in the pack of the paper. */
export type SourceOf = (key: string) => Source | undefined;

/** The acts that ask for a paper, with their states. */
export function basisBlocks({ basis, paper }: Draft, words: DraftWords): readonly Block[] {
  const lines = basis.length === 0 ? [words.say(message("draft-practice"))] : basisLines(basis, words);
  const note: readonly Said[] = paper.note === undefined ? [] : [words.say(prose(paper.note))];
  return [
    { kind: "heading", text: words.say(message("draft-basis")) },
    { kind: "list", items: [...lines, ...note] },
  ];
}

/** A line for each act that asks for a paper or section: its state on the day. */
export function basisLines(basis: readonly Basis[], words: DraftWords): readonly Said[] {
  return basis.map((one) =>
    words.each((texts, language) =>
      texts.of(
        message("draft-act", {
          act: nameWithArticles(one, language),
          state: actState(one.clause ?? one.act),
          reach: one.reaches ? "yes" : "no",
        }),
      ),
    ),
  );
}

/** The acts that control the goods of a draft or may control them. */
export function judgementBlocks({ goods }: Draft, words: DraftWords): readonly Block[] {
  const groups = new Map<string, { readonly control: Control; readonly items: Item[] }>();
  for (const { item, controls } of goods)
    for (const control of controls) {
      const key = JSON.stringify([control.act.act.id, control.certainty]);
      const known = groups.get(key);
      if (known === undefined) groups.set(key, { control, items: [item] });
      else known.items.push(item);
    }
  if (groups.size === 0) return [];
  const items = [...groups.values()].map(({ control, items: some }) =>
    words.say(
      message("draft-control", {
        act: nameOf(control.act, undefined),
        state: actState(control.act),
        certainty: conditional(control.certainty, control.act.state),
        items: itemsIn(some),
      }),
    ),
  );
  return [
    { kind: "heading", text: words.say(message("draft-judgement")) },
    { kind: "list", items },
  ];
}

/** True where no act of the paper's authority controls the goods of a draft or may control them. */
export function isUncontrolled({ goods }: Draft): boolean {
  return goods.every(({ controls }) => controls.length === 0);
}

/** The acts that may yet reach goods that none controls: those that guidance keeps away, those suspended, and those about unlisted goods. */
export function otherActBlocks({ goods, paper, catchAll }: Draft, words: DraftWords): readonly Block[] {
  const items = goods.flatMap(({ control }): readonly Said[] => [
    ...allControls(control)
      .filter(({ act, guidance }) => act.act.authority === paper.list && guidance !== undefined)
      .map(({ act }) => words.say(message("draft-freed", { act: nameOf(act, undefined), state: actState(act) }))),
    ...control.considered
      .filter(({ act, kind }) => act.act.authority === paper.list && kind === "listed" && act.state === "suspended")
      .map(({ act }) => words.say(message("draft-listed", { act: nameOf(act, undefined), state: actState(act) }))),
  ]);
  const open = catchAll.map((one) =>
    words.each((texts, language) => texts.of(message("draft-catch-all", { act: nameWithArticles(one, language) }))),
  );
  return items.length + open.length === 0 ? [] : [{ kind: "list", items: [...items, ...open] }];
}

/** A table of the acts and sources that each direction and field rests on, and the list of the sources by number. */
export function sourcesBlocks({ sections }: Draft, words: DraftWords, sourceOf: SourceOf): readonly Block[] {
  const cited = new Set<string>();
  const numberOf = (key: string): number => [...cited.add(key)].indexOf(key) + 1;
  const rowOf = (label: Said, { confidence, citations, note }: Trust, basis: readonly Basis[]): readonly Entry[] => [
    note === undefined ? label : [label, words.say(prose(note))].flat(),
    actsIn(basis, words),
    confidence === undefined ? "–" : words.say(message("draft-confidence", { confidence })),
    citations === undefined ? "–" : citations.map(numberOf).join(", "),
  ];
  const hintRow = (hint: PaperHint | undefined, basis: readonly Basis[]): readonly (readonly Entry[])[] =>
    hint?.citations === undefined ? [] : [rowOf(words.text(hint), hint, basis)];
  const rows = sections.flatMap(({ section, basis, fields }) => [
    ...hintRow(section.intro, basis),
    ...fields.flatMap((filled) => [
      rowOf(words.text(filled.field.label), filled.field, filled.basis),
      ...hintRow(filled.field.hint, []),
      ...(filled.kind === "goods" ? filled.columns.map((one) => rowOf(words.text(one.column.label), one.column, one.basis)) : []),
    ]),
  ]);
  if (rows.length === 0) return [];
  const heading = words.say(message("draft-sources"));
  const columns = (["field", "basis", "confidence", "sources"] as const).map((column) => ({
    heading: words.say(message("draft-source-column", { column })),
  }));
  const items = [...cited].map((key): Said => {
    const source = sourceOf(key);
    return source === undefined ? key : [source.title, source.date, source.url].filter((text) => text !== undefined).join(", ");
  });
  return [
    { kind: "heading", text: heading },
    { kind: "table", name: onOneLine(heading), columns, rows },
    { kind: "list", items, isNumbered: true },
  ];
}

/** The names of the acts that reach a draft. */
function actsIn(basis: readonly Basis[], words: DraftWords): Entry {
  const names = basis
    .filter(({ reaches }) => reaches)
    .flatMap((one) => words.each((texts, language) => texts.name(nameWithArticles(one, language))));
  return names.length === 0 ? "–" : names;
}

/** The reliability and the sources of a direction or field. */
type Trust = Pick<PaperField, "confidence" | "citations" | "note">;

function nameWithArticles({ act, clause, articles }: Basis, language: PaperLanguage): Message {
  const name = nameOf(act, clause);
  return articles.length === 0 ? name : message("draft-article", { act: name, article: verbatim(articlesIn(language, articles, act.act)) });
}
