import { undeclaredOf } from "../../../core/control/describeOpenQuestions.ts";
import { partsEntries, partsInWords } from "../../../core/describe/fieldRows.ts";
import { type DescribedItem, describeItem, itemAt } from "../../../core/describe/item.ts";
import { type ControlRow, type ElementRow, type EndUseRow, endUseOrigin, type ShortRows } from "../../../core/describe/itemRows.ts";
import { lineInWords, placesIn } from "../../../core/describe/places.ts";
import { type Argument, listOf, type Message, message, verbatim } from "../../../core/l10n/message.ts";
import type { Texts } from "../../../core/l10n/texts.ts";
import type { PackAt } from "../../../core/packs/at.ts";
import { addressOf } from "../../../core/packs/named.ts";
import type { RollUp } from "../../../core/rollup/rollUp.ts";
import { rollUpRows } from "../../../core/rollup/rows.ts";
import type { Around } from "../../../core/sections/whole.ts";
import { stateInWords } from "../../../core/states/inWords.ts";
import { stateSigns } from "../../../core/states/types.ts";
import type { Packs } from "../../../index.ts";
import { actLink, commandLink, explainAt } from "../../commandLinks.ts";
import type { Snapshot } from "../../snapshot.ts";
import { code, escapeMarkdown } from "./markdown.ts";

/**
 * The limits on listed acts, evidence and materials, so that a hover has at most twelve lines. The rest is counted and listed in the
 * explanation.
 */
const [mostActs, mostSeen, mostHeld] = [3, 2, 3];

/** The link on the name of an act, by its id. */
export type AddressOf = (act: string) => string | undefined;

/** The links on the acts of a date. */
export function addressesIn(law: Pick<PackAt, "act" | "authority">, packs: Packs, commands: ReadonlySet<string>): AddressOf {
  return (id) => {
    const act = law.act(id);
    return act && actLink(id, addressOf(act, law, packs), commands);
  };
}

/** The summary of the item at an offset, with a link to its explanation if the client can show one. */
export function itemTextAt({ uri, lines, checker }: Snapshot, result: Around, offset: number, commands: ReadonlySet<string>): string {
  const found = itemAt(result.judged, offset);
  if (found === undefined) return "";
  const { line, character } = lines.positionAt(offset);
  const explanation = commands.has(explainAt) ? commandLink(explainAt, [uri, line, character]) : undefined;
  const item = describeItem(result, found, placesIn(lines), undeclaredOf);
  return itemMarkdown(item, addressesIn(found.document.law, checker.packs, commands), checker.texts, explanation);
}

/**
 * The summary of an item: its materials, controls and end use, then the evidence, and the totals of its parts.
 *
 * @param explanation the link to its explanation; undefined when the client cannot show one
 */
export function itemMarkdown(item: DescribedItem, addressOf: AddressOf, texts: Texts, explanation: string | undefined): string {
  const { rollUp, state, endUse, fields } = item;
  const taken = [...partsEntries(fields)].filter(([{ place }]) => place.file !== undefined);
  const sections = [
    texts.sentences(heldInWords(item, texts)),
    `${stateSigns[state.kind]} **${escapeMarkdown(stateInWords(state, texts))}**`,
    ...(item.isJudged
      ? [
          bullets(actLines(item, addressOf, texts)),
          state.kind === "not-asked" && endUse.kind === "missing" ? "" : texts.sentences(endUseInWords(endUse)),
        ]
      : []),
    bullets(seenLines(item, texts)),
    texts.sentences(
      taken.flatMap(([entry, keys]) => partsInWords(entry, keys, lineInWords(entry.place), { key: code, text: escapeMarkdown })),
    ),
    rollUp === undefined ? "" : rollUpMarkdown(message("editor-item-unit-holds"), rollUp, texts, mostHeld),
    explanation === undefined ? "" : `[${texts.say("editor-item-more")}](${explanation})`,
  ];
  return sections.filter((section) => section !== "").join("\n\n");
}

/** The material classes and elements that an item contains or may contain. */
export function heldInWords({ partNumber, holds, classes, elements }: ShortRows, texts: Texts): readonly Message[] {
  const part: Argument = partNumber === undefined ? message("explain-item-unnamed") : verbatim(escapeMarkdown(partNumber));
  if (holds === "none") return [message("editor-item-contains-nothing", { part })];
  const seen = classes.map((name) => escaped(name, texts));
  if (holds === "question") return [message("editor-item-may-contain", { part, classes: listOf(seen, "or") })];
  const { present, possible } = heldElements(elements);
  const named = (rows: readonly ElementRow[]) => rows.map(({ symbol, share }) => verbatim([symbol, share ?? []].flat().join(" ")));
  const isSure = present.length > 0;
  if (!isSure && possible.length === 0) return [message("editor-item-contains-class", { part, classes: listOf(seen) })];
  return [
    message("editor-item-contains", {
      part,
      classes: listOf(seen),
      elements: isSure ? listOf(named(present), "comma") : listOf(named(possible), "or"),
    }),
    ...(isSure && possible.length > 0 ? [message("editor-item-contains-also", { elements: listOf(named(possible), "comma") })] : []),
  ];
}

/** The elements that an item contains, and those that it may contain. */
export function heldElements(elements: readonly ElementRow[]): Readonly<Record<"present" | "possible", readonly ElementRow[]>> {
  return {
    present: elements.filter(({ presence }) => presence === "declared" || presence === "shown"),
    possible: elements.filter(({ presence }) => presence === "possible"),
  };
}

/** The acts that apply or may apply to an item, with the title as a link to the source. */
export function actLines({ acts, asOf }: ShortRows, addressOf: AddressOf, texts: Texts): readonly string[] {
  if (acts.length === 0) return [texts.say("editor-item-no-act", { date: asOf })];
  const lines = acts.slice(0, mostActs).map((act) => actInWords(act, addressOf, texts));
  const more = acts.length - lines.length;
  return more === 0 ? lines : [...lines, texts.say("editor-item-more-acts", { count: more })];
}

function actInWords({ act, title, verdict, standing, codes, why }: ControlRow, addressOf: AddressOf, texts: Texts): string {
  const address = addressOf(act);
  const name = escapeMarkdown(texts.of(title));
  const said = message("editor-item-act", {
    certainty: verdict === "applies" ? "applies" : "may-apply",
    act: verbatim(address === undefined ? name : `[${name}](<${address}>)`),
    state: standing,
    codes: listOf(
      codes.map((each) => verbatim(code(each))),
      "comma",
    ),
  });
  return texts.sentences([said, ...why]);
}

/** The end use in effect, and its origin. */
export function endUseInWords(endUse: EndUseRow): readonly Message[] {
  if (endUse.kind === "missing") return [message("editor-item-no-end-use")];
  const { origin, by } = endUse;
  const from = endUseOrigin(origin, by?.partNumber === undefined ? undefined : verbatim(code(by.partNumber)));
  if (endUse.kind === "unreadable") return [message("editor-item-end-use-unreadable"), from];
  const { category, statement } = endUse;
  const written = (text: string | undefined): Argument =>
    text === undefined ? message("explain-not-given") : verbatim(escapeMarkdown(text));
  return [message("editor-item-end-use", { category: written(category), statement: written(statement) }), from];
}

function seenLines({ evidence, rejected }: DescribedItem, texts: Texts): string[] {
  const lines = [
    ...evidence.map(({ seen, meaning }) => message("editor-item-seen", { seen: verbatim(code(seen)), meaning: escaped(meaning, texts) })),
    ...rejected.map(({ seen, reason }) => message("editor-item-rejected", { seen: verbatim(code(seen)), reason: escaped(reason, texts) })),
  ];
  // A word that occurs twice, in any case, is listed once.
  const told = new Map<string, string>();
  for (const line of lines.map((said) => texts.of(said))) if (!told.has(line.toLowerCase())) told.set(line.toLowerCase(), line);
  return [...told.values()].slice(0, mostSeen);
}

/** The totals below a heading; empty for none. */
export function rollUpMarkdown(heading: Message, rollUp: RollUp, texts: Texts, most = 6): string {
  const rows = rollUpRows(rollUp, texts).map(({ label, text }) => `**${label}**: ${escapeMarkdown(text)}`);
  if (rows.length === 0) return "";
  const more = rows.length - most;
  return `${texts.of(heading)}\n\n${bullets(more > 0 ? [...rows.slice(0, most), texts.say("editor-and-more", { count: more })] : rows)}`;
}

/** A name from a pack, escaped for Markdown. */
function escaped(name: Message, texts: Texts): Argument {
  return verbatim(escapeMarkdown(texts.name(name)));
}

export function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}
