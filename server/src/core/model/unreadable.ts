import { type ArgumentsOf, type Message, message, type Verbatim, verbatim } from "../l10n/message.ts";

/** The location of a file that is never read: outside the root, or in the area of another root. */
export type Outside = ArgumentsOf<"ref-outside">[0]["where"];

type Reason = ArgumentsOf<"unread-file">[0]["reason"];

/** The reason why an existing file cannot be read as text. `words`: the message of the operating system. */
export type WhyUnread =
  | { readonly reason: Exclude<Reason, "system">; readonly words?: never }
  | { readonly reason: "system"; readonly words: string };

/** The sentence that a file cannot be read, with the reason. */
export function whyUnread(file: Verbatim, { reason, words = "" }: WhyUnread): Message {
  return message("unread-file", { file, reason, words: verbatim(words) });
}
