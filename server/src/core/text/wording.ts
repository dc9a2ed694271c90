import type { Message } from "../l10n/message.ts";
import type { Texts } from "../l10n/texts.ts";

/** What is said of something that is wrong. */
export interface Wording {
  /** The first sentence, which can stand alone: which part it is, and what is wrong with it. */
  readonly summary: Message;
  /** What follows, in sentences: what to do, then the law in short. Left out or empty where the summary says all. */
  readonly details?: Message | readonly Message[];
}

/** Both in one text, in one language. */
export function messageOf(wording: Wording, texts: Texts): string {
  return texts.sentences(saidOf(wording));
}

/** Both, sentence after sentence. */
export function saidOf({ summary, details = [] }: Wording): readonly Message[] {
  return [summary, ...(isList(details) ? details : [details])];
}

function isList(details: Message | readonly Message[]): details is readonly Message[] {
  return Array.isArray(details);
}
