import { undeclaredOf } from "../../../core/control/describeOpenQuestions.ts";
import { partsEntries, partsInWords } from "../../../core/describe/fieldRows.ts";
import { type DescribedItem, describeItem, itemAt } from "../../../core/describe/item.ts";
import {
  type ControlRow,
  type ElementRow,
  type EndUseRow,
  endUseOrigin,
  onceEach,
  type ShortRows,
} from "../../../core/describe/itemRows.ts";
import { lineInWords, placesIn } from "../../../core/describe/places.ts";
import { counts, severities } from "../../../core/finding.ts";
import { decimal } from "../../../core/l10n/decimal.ts";
import { type Argument, listOf, type Message, message, verbatim } from "../../../core/l10n/message.ts";
import type { Texts } from "../../../core/l10n/texts.ts";
import type { PackAt } from "../../../core/packs/at.ts";
import { addressOf } from "../../../core/packs/named.ts";
import type { RollUp } from "../../../core/rollup/rollUp.ts";
import { rollUpRows } from "../../../core/rollup/rows.ts";
import type { Around } from "../../../core/sections/whole.ts";
import { stateInWords } from "../../../core/states/inWords.ts";
import { stateSigns } from "../../../core/states/types.ts";
import { partsOf } from "../../../core/text/wording.ts";
import type { Finding, Packs } from "../../../index.ts";
import { markdownProse } from "../../../report/markdownText.ts";
import { actLink, commandLink, explainAt } from "../../commandLinks.ts";
import type { Snapshot } from "../../snapshot.ts";
import { asRead, fitting, type Section } from "./fitting.ts";
import { code, escapeMarkdown } from "./markdown.ts";

/** The limits on listed acts, pieces of advice, evidence and materials. */
const [mostActs, mostAdvice, mostSeen, mostHeld] = [3, 3, 4, 3];

/** The maximum length of a hover as rendered, in UTF-16 code units. The explanation contains the rest. */
export const longestHover = 600;

/** The link on the name of an act, by its id. */
export type AddressOf = (act: string) => string | undefined;

/** The links on the acts of a date. */
export function addressesIn(law: Pick<PackAt, "act" | "authority">, packs: Packs, commands: ReadonlySet<string>): AddressOf {
  return (id) => {
    const act = law.act(id);
    return act && actLink(id, addressOf(act, law, packs), commands);
  };
}

/**
 * The summary of the item at an offset, with a link to its explanation if the client can show one.
 *
 * @param isTold true for a finding whose advice stands beside the summary
 */
export function itemTextAt(
  { uri, lines, checker }: Snapshot,
  result: Around,
  offset: number,
  commands: ReadonlySet<string>,
  isTold: (finding: Finding) => boolean = () => false,
): string {
  const found = itemAt(result.judged, offset);
  if (found === undefined) return "";
  const { line, character } = lines.positionAt(offset);
  const explanation = commands.has(explainAt) ? commandLink(explainAt, [uri, line, character]) : undefined;
  const item = describeItem(result, found, placesIn(lines), undeclaredOf);
  const untold = { ...item, findings: item.findings.filter((finding) => !isTold(finding)) };
  return itemMarkdown(untold, addressesIn(found.document.law, checker.packs, commands), checker.texts, explanation);
}

/**
 * The summary of an item: its state, advice, materials, end use, acts, evidence, and the totals of its parts.
 *
 * @param explanation the link to its explanation; undefined when the client cannot show one
 */
export function itemMarkdown(item: DescribedItem, addressOf: AddressOf, texts: Texts, explanation: string | undefined): string {
  const { rollUp, state, endUse, fields } = item;
  const taken = [...partsEntries(fields)].filter(([{ place }]) => place.file !== undefined);
  const isAsked = item.isJudged && !(state.kind === "not-asked" && endUse.kind === "missing");
  const fromParts = taken.flatMap(([entry, keys]) =>
    partsInWords(entry, keys, lineInWords(entry.place), { key: code, text: escapeMarkdown }),
  );
  const sections: readonly Section[] = [
    { lines: [`${stateSigns[state.kind]} **${escapeMarkdown(stateInWords(state, texts))}**`] },
    { lines: adviceOn(item, texts).map(bullet) },
    { lines: [heldInWords(item, texts), ...(isAsked ? [endUseInWords(endUse)] : [])].map((said) => texts.sentences(said)) },
    ...(item.isJudged ? [actsSection(item, addressOf, texts)] : []),
    { lines: seenLines(item, texts) },
    { lines: rejectedLines(item, texts) },
    { lines: fromParts.length === 0 ? [] : [texts.sentences(fromParts)] },
    ...(rollUp === undefined ? [] : [rollUpSection(message("editor-item-unit-holds"), rollUp, texts, mostHeld)]),
  ];
  const more = explanation === undefined ? [] : [`[${texts.say("editor-item-more")}](${explanation})`];
  return [...fitting(sections, longestHover - asRead(more.join("")).length), ...more].join("\n\n");
}

/**
 * The rules of which a hover shows only the advice, because its other lines contain their summaries: materials and missing declarations.
 */
const toldBelow: ReadonlySet<string> = new Set(["end-use/missing", "composition/missing"]);

/** Advice on the findings of an item, the most severe first. */
function adviceOn({ findings }: DescribedItem, texts: Texts): readonly string[] {
  const open = findings.filter(counts).sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  const said = open.map((finding) => {
    const { advice } = partsOf(finding);
    return toldBelow.has(finding.ruleId) ? advice : texts.joined([finding.summary, advice].filter((text) => text !== ""));
  });
  return [...new Set(said)].slice(0, mostAdvice).map(markdownProse);
}

/** The material classes and elements that an item contains or may contain. */
export function heldInWords({ partNumber, holds, classes, isOfClasses, elements }: ShortRows, texts: Texts): readonly Message[] {
  const part: Argument = partNumber === undefined ? message("explain-item-unnamed") : verbatim(escapeMarkdown(partNumber));
  if (holds === "none") return [message("editor-item-contains-nothing", { part })];
  const seen = classes.map((name) => escaped(name, texts));
  if (holds === "question")
    return [message("editor-item-may-contain", { holds: isOfClasses ? "may-be" : "may-hold", part, classes: listOf(seen, "or") })];
  const { present, possible } = heldElements(elements);
  const named = (rows: readonly ElementRow[]) => rows.map(({ symbol, share }) => decimal([symbol, share ?? []].flat().join(" ")));
  const isSure = present.length > 0;
  if (!isSure && possible.length === 0)
    return [message("editor-item-contains-class", { holds: isOfClasses ? "is" : "holds", part, classes: listOf(seen) })];
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
export function actsSection({ acts, asOf }: ShortRows, addressOf: AddressOf, texts: Texts): Section {
  if (acts.length === 0) return { lines: [bullet(texts.say("editor-item-no-act", { date: asOf }))] };
  return {
    lines: acts.slice(0, mostActs).map((act) => bullet(actInWords(act, addressOf, texts))),
    total: acts.length,
    more: (count, isAll) => bullet(texts.say(isAll ? "editor-item-acts" : "law-more-acts", { count })),
  };
}

function actInWords({ act, title, verdict, state, standing, codes, why }: ControlRow, addressOf: AddressOf, texts: Texts): string {
  const address = addressOf(act);
  const name = escapeMarkdown(texts.of(title));
  const said = message("editor-item-act", {
    certainty: verdict === "applies" && state === "in-force" ? "applies" : "may-apply",
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

/** The texts that show a material, in one line, with their meaning where it is a question. A word that occurs twice is listed once. */
function seenLines({ evidence, holds }: DescribedItem, texts: Texts): readonly string[] {
  const named = onceEach(evidence, () => [])
    .slice(0, mostSeen)
    .map(({ seen, meaning }) => {
      const text = verbatim(code(seen));
      return holds === "question" ? message("seen-text", { seen: text, meaning: escaped(meaning, texts) }) : text;
    });
  return named.length === 0 ? [] : [texts.say("seen-evidence", { evidence: listOf(named, "comma") })];
}

function rejectedLines({ rejected }: DescribedItem, texts: Texts): readonly string[] {
  const told = onceEach(rejected, () => []).slice(0, mostSeen);
  return told.map(({ seen, reason }) =>
    bullet(texts.say("editor-item-rejected", { seen: verbatim(code(seen)), reason: escaped(reason, texts) })),
  );
}

/** The totals below a heading. */
export function rollUpSection(heading: Message, rollUp: RollUp, texts: Texts, most = 6): Section {
  const rows = rollUpRows(rollUp, texts);
  return {
    heading: texts.of(heading),
    lines: rows.slice(0, most).map(({ label, text }) => bullet(`**${label}**: ${escapeMarkdown(text)}`)),
    total: rows.length,
    more: (count) => bullet(texts.say("editor-and-more", { count })),
  };
}

/** A name from a pack, escaped for Markdown. */
function escaped(name: Message, texts: Texts): Argument {
  return verbatim(escapeMarkdown(texts.name(name)));
}

function bullet(line: string): string {
  return `- ${line}`;
}
