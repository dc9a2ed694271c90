import { tableSyntaxOf } from "../fileNames.ts";
import type { Encoding } from "../formats/encoding.ts";
import type { Message } from "../l10n/message.ts";
import type { Parameters } from "../packs/parameters.ts";
import { readItems } from "./readItems.ts";
import { type ReadSheet, readSheet } from "./readSheet.ts";
import type { AnswerableLine, AnsweredPart } from "./types.ts";

/** A file with answers. */
export interface AnswersText {
  readonly text: string;
  readonly read: ReadParts & { readonly parts: readonly AnsweredPart[] };
  /** A sentence about the encoding, if it was guessed. */
  readonly guessed: Message | undefined;
}

/** The answers of a file; `parts` is undefined for one that is no answer sheet and that no mapping reads. */
export interface ReadParts extends Pick<ReadSheet, "headingAt"> {
  readonly parts: readonly AnsweredPart[] | undefined;
}

/**
 * Reads the answers of a text: of an answer sheet, otherwise of a file that a mapping reads. The ending of its name decides on the format.
 *
 * @param part as in `AnswersKnown`
 */
export function readParts(name: string, text: string, { parameters, part }: Pick<AnswersKnown, "parameters" | "part">): ReadParts {
  const syntax = tableSyntaxOf(name);
  const sheet = syntax === undefined ? undefined : readSheet(text, syntax, parameters);
  return sheet !== undefined && sheet.headings.length > 0 ? sheet : { parts: readItems(name, text, part), headingAt: () => undefined };
}

/** The knowledge by which a file with answers is read. */
export interface AnswersKnown {
  readonly parameters: Parameters;
  readonly lines: readonly AnswerableLine[];
  /** The part that a file about one part without a number is about. */
  readonly part: string | undefined;
  /** Words beyond ASCII that tell in which encoding a text is meant. */
  words(): readonly string[];
}

/** The reason why a file with answers cannot be read, and advice. */
export interface AnswersUnread {
  readonly message: readonly Message[];
  readonly advice?: Message;
}

/**
 * Reads a file with answers from its bytes. Its name decides on the format.
 *
 * @param encoding undefined to guess it
 */
export type ReadAnswers = (bytes: Uint8Array, name: string, known: AnswersKnown, encoding?: Encoding) => AnswersText | AnswersUnread;
