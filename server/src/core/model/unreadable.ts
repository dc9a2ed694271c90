import { type ArgumentsOf, type Message, message, type Verbatim, verbatim } from "../l10n/message.ts";

/** Where a file lies that is never read: beyond the root, or in what belongs to another one. */
export type Outside = ArgumentsOf<"ref-outside">[0]["where"];

type Reason = ArgumentsOf<"unread-file">[0]["reason"];

/** Why a file that is there cannot be read as text; `words` are those of the system. */
export type WhyUnread =
  | { readonly reason: Exclude<Reason, "system">; readonly words?: never }
  | { readonly reason: "system"; readonly words: string };

/** Says why a file cannot be read. */
export function whyUnread(file: Verbatim, { reason, words = "" }: WhyUnread): Message {
  return message("unread-file", { file, reason, words: verbatim(words) });
}
