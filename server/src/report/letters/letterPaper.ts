import { questionSentences, type SheetLaw } from "../../core/answers/sheet.ts";
import { labelled } from "../../core/l10n/labelled.ts";
import { type PlainMessageId, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import type { PackAt } from "../../core/packs/at.ts";
import { listing } from "../../core/papers/basis.ts";
import { nameKey } from "../../core/parts/keys.ts";
import type { AskedPart, Question } from "../../generated/questionsReport.ts";
import type { Block, Entry, Paper } from "../paper/paper.ts";
import type { Letter } from "./letters.ts";

/** The law that a letter cites. */
export type LetterLaw = SheetLaw & Pick<PackAt, "act">;

/**
 * A letter as a paper. It says which facts are needed about which parts, why, and how to answer, and leaves blanks for the sender, the date
 * and the signature. Files, end uses and findings of the sender are not told.
 *
 * @param sheet name of the enclosed answer sheet; undefined where none is enclosed
 */
export function letterPaper(letter: Letter, sheet: string | undefined, law: LetterLaw, texts: Texts): Paper {
  const { addressee, parts } = letter;
  const facts = new Set(parts.flatMap(({ questions }) => questions.map(({ fact }) => fact)));
  const acts = actsOf(parts, law);
  return {
    title: texts.say("letter-title"),
    notices: [],
    blocks: [
      fields([
        ["letter-to", addressee && texts.say("letter-addressee", { name: verbatim(addressee) })],
        ["letter-from"],
        ["letter-date"],
        ["letter-reference"],
        ["letter-reply-by"],
      ]),
      ...paragraphs(texts.say("letter-opening", { known: knownOf(parts) })),
      ...aside("letter-opening-end", "end"),
      ...aside("letter-details-begin", "center"),
      heading("letter-parts"),
      questionTable(parts, addressee, law, texts),
      ...(acts.length === 0
        ? []
        : [heading("letter-acts"), ...paragraphs(texts.say("letter-acts-why")), { kind: "list" as const, items: acts.map(actInWords) }]),
      heading("letter-how"),
      { kind: "list", items: waysToAnswer() },
      heading("letter-reply"),
      { kind: "list", items: waysToReply() },
      ...paragraphs(texts.say("letter-closing")),
      ...aside("letter-details-end", "end"),
      fields([["letter-name"], ["letter-contact"], ["letter-signature"]], "letter-signature"),
      ...(sheet === undefined ? [] : paragraphs(texts.say("letter-enclosure", { file: verbatim(sheet) }))),
    ],
  };

  function heading(id: PlainMessageId): Block {
    return { kind: "heading", text: texts.say(id) };
  }

  function fields(rows: readonly (readonly [label: PlainMessageId, value?: Entry])[], tall: PlainMessageId = "letter-from"): Block {
    return { kind: "fields", fields: rows.map(([label, value]) => ({ label: texts.say(label), value, isTall: label === tall })) };
  }

  /** A word of courtesy at its own place on the line; only some languages have it. */
  function aside(id: PlainMessageId, align: "center" | "end"): readonly Block[] {
    const text = texts.say(id);
    return text === "" ? [] : [{ kind: "paragraph", text, align }];
  }

  function waysToAnswer(): readonly string[] {
    return [
      ...(facts.has("composition") ? [texts.say("letter-how-composition", { sheet: sheet === undefined ? "no" : "yes" })] : []),
      ...(facts.has("origin") ? [texts.say("letter-how-origin")] : []),
      ...(facts.has("figures") ? [texts.say("letter-how-figures")] : []),
      texts.say("letter-how-document"),
      texts.say("letter-how-unknown"),
    ];
  }

  function waysToReply(): readonly string[] {
    return [
      ...(sheet === undefined ? [] : [texts.say("letter-reply-sheet", { file: verbatim(sheet) })]),
      texts.say("letter-reply-formats"),
      texts.say("letter-reply-paper"),
    ];
  }

  function actInWords([id, isUnconfirmed]: readonly [string, boolean]): string {
    const act = law.act(id)?.act;
    const name = texts.prose(act?.shortTitle ?? id);
    const told = act?.title.en === undefined ? name : labelled(name, texts.prose(act.title.en), texts);
    return isUnconfirmed ? texts.say("letter-act-unconfirmed", { act: verbatim(told) }) : told;
  }
}

/** The paragraphs of a message, which a blank line parts. */
function paragraphs(text: string): readonly Block[] {
  return text.split(/\n\n+/).map((each): Block => ({ kind: "paragraph", text: each.split("\n") }));
}

function questionTable(parts: readonly AskedPart[], addressee: string | undefined, law: SheetLaw, texts: Texts): Block {
  const isMadeByOthers = parts.some(({ manufacturer }) => manufacturer !== undefined && nameKey(manufacturer) !== nameKey(addressee ?? ""));
  const column = (key: "id" | "partNumber" | "description" | "manufacturer" | "question") => texts.say("sheet-column", { key });
  return {
    kind: "table",
    name: texts.say("letter-parts"),
    columns: [
      { heading: column("id"), isNarrow: true },
      { heading: column("partNumber"), isNarrow: true },
      { heading: column("description") },
      ...(isMadeByOthers ? [{ heading: column("manufacturer") }] : []),
      { heading: column("question") },
    ],
    rows: parts.map((part) => [
      part.id,
      part.partNumber ?? "",
      part.description ?? "",
      ...(isMadeByOthers ? [part.manufacturer ?? ""] : []),
      questionSentences(part, law).map((sentence) => texts.of(sentence)),
    ]),
  };
}

/** Tells if the facts that are asked for are declared, and only to be confirmed. */
function knownOf(parts: readonly AskedPart[]): "yes" | "some" | "no" {
  const questions = parts.flatMap((part) => part.questions);
  const known = questions.filter(({ declaredOn }) => declaredOn !== undefined);
  return known.length === 0 ? "no" : known.length < questions.length ? "some" : "yes";
}

/**
 * The acts with lists of goods that depend on the answers, by id, with true for an act whose status is unconfirmed. A letter does not name
 * acts on end uses and parties, nor restrictions on certain buyers, because their names reveal the buyer.
 */
function actsOf(parts: readonly AskedPart[], law: LetterLaw): readonly (readonly [string, boolean])[] {
  const acts = new Map<string, boolean>();
  for (const { questions } of parts)
    for (const question of questions) {
      const verdicts = verdictsOf(question);
      const ids = question.acts.length > 0 ? question.acts : verdicts.keys();
      for (const id of ids) {
        if (!listing(law).has(id)) continue;
        acts.set(
          id,
          acts.get(id) === true || verdicts.get(id)?.startsWith("would") === true || verdicts.get(id)?.startsWith("could") === true,
        );
      }
    }
  return [...acts];
}

function verdictsOf({ answers }: Question): ReadonlyMap<string, string> {
  return new Map(answers.flatMap(({ acts }) => acts.map(({ id, verdict }) => [id, verdict] as const)));
}
