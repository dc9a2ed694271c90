import type { PlaceOf } from "../../core/describe/places.ts";
import { type Message, message, verbatim } from "../../core/l10n/message.ts";
import type { Locale, Texts } from "../../core/l10n/texts.ts";
import type { LawOrigin } from "../../core/packs/bundle.ts";
import { lawInUse } from "../../core/packs/notices.ts";
import { asks, mayAsk } from "../../core/papers/basis.ts";
import type { Basis, Draft, FilledField, FilledSection, Value } from "../../core/papers/types.ts";
import type { PaperField, PaperHint } from "../../generated/pack.ts";
import { type Block, type Entry, type Field, type Line, onOneLine, type Paper, type Said } from "../paper/paper.ts";
import { gapsOf } from "./gaps.ts";
import { basisBlocks, basisLines, isUncontrolled, judgementBlocks, otherActBlocks, type SourceOf, sourcesBlocks } from "./grounds.ts";
import { DraftWords } from "./words.ts";

/** The surroundings of a draft that its paper names. */
export interface DraftSetting {
  /** The file as shown in reports. */
  readonly path: string;
  readonly placeOf: PlaceOf;
  textsIn(locale: Locale): Texts;
  /** Language of the findings. */
  readonly findingsIn: Locale;
  readonly sourceOf: SourceOf;
  /** The bundle of law in place of the built-in packs; undefined for those. */
  readonly law: LawOrigin | undefined;
}

/** A draft as a paper to print, with the texts of its main language. */
export function draftPaper(draft: Draft, setting: DraftSetting): { readonly paper: Paper; readonly texts: Texts } {
  const { paper, decisions } = draft;
  const words = new DraftWords(paper, setting.textsIn, setting.placeOf);
  const isProhibited = decisions.some((one) => one.isProhibited);
  const notices = [
    message("draft-notice"),
    ...(paper.form === "not-read" ? [message("draft-notice-form")] : []),
    ...(isProhibited ? [message("draft-notice-prohibited")] : []),
  ];
  const blocks: readonly Block[] = [
    ...decisionBlocks(draft, words, setting),
    paragraph(words.say(message("draft-made", { file: verbatim(setting.path), date: draft.document.asOf }))),
    ...(setting.law === undefined ? [] : [paragraph(words.say(lawInUse(setting.law)))]),
    ...(isDayStandIn(draft) ? [paragraph(words.say(message("draft-day-today")))] : []),
    ...(isProhibited ? [] : [paragraph(words.say(message("draft-form", { form: paper.form })))]),
    ...noticeBlocks(draft, isProhibited, words),
    ...(isUncontrolled(draft) && draft.part !== undefined ? otherActBlocks(draft, words) : []),
    ...(isProhibited ? [] : [...gapBlocks(draft, words), ...draft.sections.flatMap((section) => sectionBlocks(section, words))]),
    ...(isProhibited || (isUncontrolled(draft) && draft.part !== undefined) ? [] : basisBlocks(draft, words)),
    ...judgementBlocks(draft, words),
    ...(isProhibited ? [] : sourcesBlocks(draft, words, setting.sourceOf)),
  ];
  return { paper: { title: words.text(paper.title), notices: [words.oneLineEach(notices)], blocks }, texts: words.main };
}

/** True for a shipment whose day of export is missing or is no day. */
function isDayStandIn({ document: { kind, asOfSource } }: Draft): boolean {
  return kind === "shipment" && asOfSource === "today";
}

function paragraph(text: Said): Block {
  return { kind: "paragraph", text };
}

/** The prohibitions, then the other findings to decide. */
function decisionBlocks({ decisions }: Draft, words: DraftWords, { findingsIn }: DraftSetting): readonly Block[] {
  return ([true, false] as const).flatMap((isProhibited): readonly Block[] => {
    const summaries = new Set(decisions.flatMap((one) => (one.isProhibited === isProhibited ? one.finding.summary : [])));
    if (summaries.size === 0) return [];
    const items = [...summaries].map((text): Line => (findingsIn === words.main.locale ? text : { text, language: findingsIn }));
    return [paragraph(words.say(message(isProhibited ? "draft-prohibited" : "draft-decide"))), { kind: "list", items }];
  });
}

/** Statements about goods that no act controls, places that were not read, and a paper that no act asks for. */
function noticeBlocks(draft: Draft, isProhibited: boolean, words: DraftWords): readonly Block[] {
  const { part, document, unchecked, basis } = draft;
  const isFree = isUncontrolled(draft);
  return [
    ...(isFree && part !== undefined ? [message("draft-no-control", { part: verbatim(part), date: document.asOf })] : []),
    ...(unchecked === 0 ? [] : [message("draft-unchecked", { count: unchecked })]),
    ...(isFree || isProhibited ? [] : actNotices([...basis, ...draft.sections.flatMap((section) => section.basis)])),
  ].map((said) => paragraph(words.say(said)));
}

function actNotices(basis: readonly Basis[]): readonly Message[] {
  if (basis.length === 0 || basis.some(asks)) return [];
  return [message(basis.some(mayAsk) ? "draft-act-open" : "draft-no-act")];
}

function gapBlocks(draft: Draft, words: DraftWords): readonly Block[] {
  const { due, hasIdle } = gapsOf(draft, words);
  return [
    { kind: "heading", text: words.say(message("draft-gaps")) },
    due.length === 0 ? paragraph(words.say(message("draft-no-gaps", { idle: hasIdle ? "yes" : "no" }))) : { kind: "list", items: due },
  ];
}

function sectionBlocks({ section, fields, basis }: FilledSection, words: DraftWords): readonly Block[] {
  return [
    { kind: "heading", text: words.text(section.title) },
    ...basisLines(basis, words).map(paragraph),
    ...(section.intro === undefined ? [] : [paragraph(hintOf(section.intro, words))]),
    ...runsOf(fields).flatMap((run) => runBlocks(run, words)),
  ];
}

/** The fields in runs of one layout: goods, promises and attachments are tables. */
function runsOf(fields: readonly FilledField[]): readonly (readonly [FilledField, ...FilledField[]])[] {
  const runs: [FilledField, ...FilledField[]][] = [];
  for (const filled of fields) {
    const last = runs.at(-1);
    if (last !== undefined && layoutOf(last[0]) === layoutOf(filled) && filled.kind !== "goods") last.push(filled);
    else runs.push([filled]);
  }
  return runs;
}

function layoutOf({ field: { kind, text } }: FilledField): "goods" | "promise" | "attachment" | "worded" | "plain" {
  if (kind === "goods" || kind === "promise" || kind === "attachment") return kind;
  return text === undefined ? "plain" : "worded";
}

function runBlocks(run: readonly [FilledField, ...FilledField[]], words: DraftWords): readonly Block[] {
  const [first] = run;
  if (first.kind === "goods")
    return [...(first.field.hint === undefined ? [] : [paragraph(hintOf(first.field.hint, words))]), goodsTable(first, words)];
  const fields = run.filter((filled) => filled.kind !== "goods");
  switch (layoutOf(first)) {
    case "promise":
    case "attachment":
      return [stateTable(fields, words)];
    case "worded":
      return fields.flatMap((filled): readonly Block[] => [
        paragraph(words.text(filled.field.text ?? filled.field.label)),
        { kind: "fields", fields: [fieldOf(filled, words)] },
      ]);
    default:
      return [{ kind: "fields", fields: fields.map((filled) => fieldOf(filled, words)) }];
  }
}

type SingleField = Exclude<FilledField, { kind: "goods" }>;

function fieldOf(filled: SingleField, words: DraftWords): Field {
  const { field, values } = filled;
  const places = placesOf(values, words);
  return {
    label: labelOf(field, words.text(field.label), words),
    value: values.length === 0 ? undefined : words.values(values, false),
    ...(places === "" ? {} : { source: places }),
    ...(field.kind === "signature" || (field.kind === "value" && field.from === undefined) ? { isTall: true } : {}),
  };
}

function labelOf({ confidence, hint }: PaperField, label: readonly Line[], words: DraftWords): readonly Line[] {
  return [...label, ...lowMark(confidence, words), ...(hint === undefined ? [] : hintOf(hint, words))];
}

function hintOf(hint: PaperHint, words: DraftWords): readonly Line[] {
  return [...words.text(hint), ...lowMark(hint.confidence, words)];
}

function lowMark(confidence: PaperField["confidence"], words: DraftWords): readonly Line[] {
  return confidence === "low" ? [words.oneLine(message("draft-low"))] : [];
}

function placesOf(values: readonly Value[], words: DraftWords): string {
  const places = values.flatMap(({ at, alsoAt = [] }) => [at, ...alsoAt]).map((at) => words.place(at));
  return places.length === 0 ? "" : `[${[...new Set(places)].join(", ")}]`;
}

/** Promises or attachments, each with its state. */
function stateTable(fields: readonly SingleField[], words: DraftWords): Block {
  const kind = fields[0]?.kind === "promise" ? "promise" : "attachment";
  const heading = words.say(message("draft-state-column", { column: kind }));
  return {
    kind: "table",
    name: onOneLine(heading),
    columns: [{ heading }, { heading: words.say(message("draft-state-column", { column: "state" })) }],
    rows: fields.map((filled) => {
      const { field } = filled;
      return [labelOf(field, words.text(field.text ?? field.label), words), stateOf(filled, words)];
    }),
  };
}

function stateOf(filled: SingleField, words: DraftWords): Entry {
  const { field, values } = filled;
  const places = placesOf(values, words);
  if (filled.kind === "promise") return filled.promise === "open" ? undefined : promiseEntry(filled, words);
  if (values.length > 0)
    return [
      ...values.flatMap(({ text, doubt, only }) => [
        ...words.say(message(doubt === "expired" ? "draft-named-expired" : "draft-named", { name: text })),
        ...(only === undefined ? [] : words.only(only)),
      ]),
      places,
    ];
  return field.optional === true ? undefined : words.say(message("draft-missing"));
}

/** A promise that was given or not, with the goods of each where they differ. */
function promiseEntry({ promise, values }: Extract<FilledField, { kind: "promise" }>, words: DraftWords): readonly Line[] {
  return (["true", "false"] as const).flatMap((truth): readonly Line[] => {
    const some = values.filter(({ text }) => text === truth);
    if (some.length === 0) return [];
    const items = promise === "given" ? [] : some.flatMap(({ only }) => only ?? []);
    return [
      ...words.say(message(truth === "true" ? "draft-given" : "draft-not-given")),
      ...(items.length === 0 ? [] : words.only(items)),
      placesOf(some, words),
    ];
  });
}

function goodsTable({ field, columns, rows }: Extract<FilledField, { kind: "goods" }>, words: DraftWords): Block {
  return {
    kind: "table",
    name: onOneLine(words.text(field.label)),
    columns: columns.map(({ column }) => ({
      heading: [...words.text(column.label), ...lowMark(column.confidence, words)],
    })),
    rows: rows.map((row) =>
      row.map(({ values, isDue }): Entry => (values.length > 0 ? words.values(values, true) : isDue ? undefined : "–")),
    ),
  };
}
