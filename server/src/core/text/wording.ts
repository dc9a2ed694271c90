import type { Message } from "../l10n/message.ts";
import type { Texts } from "../l10n/texts.ts";

/** The text of a problem or finding. */
export interface Wording {
  /** The first sentence, which can stand alone: it names the part and the problem. */
  readonly summary: Message;
  /** Further sentences: advice, then the law in short. Absent or empty where the summary says all. */
  readonly details?: Message | readonly Message[];
}

/** The whole text in one language. */
export function messageOf(wording: Wording, texts: Texts): string {
  return texts.sentences(saidOf(wording));
}

/** The sentences of the whole text. */
export function saidOf({ summary, details = [] }: Wording): readonly Message[] {
  return [summary, ...(isList(details) ? details : [details])];
}

function isList(details: Message | readonly Message[]): details is readonly Message[] {
  return Array.isArray(details);
}
