import { listOf, type Message, message, verbatim } from "../../core/l10n/message.ts";
import { nearest } from "../../core/text/nearest.ts";
import { UsageError } from "./usageError.ts";

/** Asks whether a word is meant. */
export function didYouMean(word: string): Message {
  return message("usage-did-you-mean", { word: verbatim(word) });
}

/** Asks whether the candidate is meant that a mistyped text most likely means; where none is near, says something else. */
export function suggestion(text: string, candidates: Iterable<string>, otherwise: Message): Message {
  const near = nearest(text, candidates);
  return near === undefined ? otherwise : didYouMean(near);
}

/** A value that must be one of some names. @throws UsageError where it is none of them */
export function oneOf<Name extends string>(option: string, value: string, names: readonly Name[]): Name {
  const found = names.find((name) => name === value);
  if (found !== undefined) return found;
  throw new UsageError(
    message("usage-value-unknown", { option: verbatim(option), value: verbatim(value) }),
    suggestion(value, names, message("usage-write-one-of", { names: listOf(names.map(verbatim), "or") })),
  );
}
