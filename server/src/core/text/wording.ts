import { type Argument, type CatalogueMessage, keyOfMessage, listOf, type Message, verbatim } from "../l10n/message.ts";
import type { Texts } from "../l10n/texts.ts";
import { addTo, firstOfEach } from "../maps.ts";

/** The text of a problem or finding. */
export interface Wording {
  /** The first sentence, which can stand alone: it names the part and the problem. */
  readonly summary: Message;
  /** Advice on the next step. Absent or empty if the summary says everything. */
  readonly details?: Message | readonly Message[];
  /** The reasons: what the acts say, and the facts behind it. The last known states of acts are moved to the end of the text. */
  readonly reasons?: readonly Message[];
}

/** A text in one language, and the summary that it begins with. Offsets are in UTF-16 code units, and absent without such sentences. */
export interface Worded {
  readonly summary: string;
  readonly message: string;
  /** The offset of each reason. */
  readonly reasonsAt?: readonly number[];
  /** The offset of the last known states of acts, which end the text. */
  readonly notesAt?: number;
}

/** The parts of a text after its summary: the advice, the reasons sentence by sentence, and the last known states of acts. */
export interface TextParts {
  readonly advice: string;
  readonly reasons: readonly string[];
  readonly notes: string;
}

/** The whole text in one language. */
export function messageOf(wording: Wording, texts: Texts): string {
  return worded(wording, texts).message;
}

/** The whole text in one language, with the offsets of its parts. */
export function worded(wording: Wording, texts: Texts): Worded {
  const [summary = "", ...details] = saidOf(wording).map((said) => texts.of(said));
  let text = texts.joined([summary, ...details]);
  const { reasons } = wording;
  if (reasons === undefined || reasons.length === 0) return { summary, message: text };
  const add = (said: Message): number => {
    const sentence = texts.of(said);
    text = texts.joined([text, sentence]);
    return text.length - sentence.length;
  };
  const reasonsAt = reasons.filter((reason) => !isNote(reason)).map(add);
  const [notesAt] = notesTogether(reasons.filter(isNote)).map(add);
  return {
    summary,
    message: text,
    ...(reasonsAt.length === 0 ? {} : { reasonsAt }),
    ...(notesAt === undefined ? {} : { notesAt }),
  };
}

/** The parts of a text after its summary. */
export function partsOf({ summary, message: text, reasonsAt = [], notesAt = text.length }: Worded): TextParts {
  const part = (start: number, end: number): string => text.slice(start, end).trim();
  return {
    advice: part(summary.length, reasonsAt[0] ?? notesAt),
    reasons: reasonsAt.map((start, index) => part(start, reasonsAt[index + 1] ?? notesAt)),
    notes: part(notesAt, text.length),
  };
}

/** The sentences of a text, without the reasons. */
export function saidOf({ summary, details = [] }: Wording): readonly Message[] {
  return [summary, ...(isList(details) ? details : [details])];
}

/** True for a sentence with the last known state of an act. */
function isNote(said: Message): said is CatalogueMessage {
  return "id" in said && said.id === "law-note";
}

/** The notes on acts; acts with the same last known state share one. */
export function notesTogether(notes: readonly CatalogueMessage[]): readonly Message[] {
  if (notes.length < 2) return notes;
  const acts = new Map<string, Argument[]>();
  const byState = firstOfEach(notes, stateIn);
  for (const note of firstOfEach(notes, keyOfMessage)) addTo(acts, stateIn(note), note.args?.acts ?? verbatim(""));
  return byState.map((note) => ({ ...note, args: { ...note.args, acts: listOf(acts.get(stateIn(note)) ?? []) } }));
}

function stateIn({ args }: CatalogueMessage): string {
  return JSON.stringify([args?.on, args?.text]);
}

function isList(details: Message | readonly Message[]): details is readonly Message[] {
  return Array.isArray(details);
}
