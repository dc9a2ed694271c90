import { countryName } from "../l10n/country.ts";
import { type List, listOf, type Message, message, type Verbatim, verbatim } from "../l10n/message.ts";
import type { Closeness, Meeting } from "./compare.ts";
import { isOwn } from "./tokenWeight.ts";
import type { NameMatch, NameWord } from "./types.ts";

/** Reason for two equal names. */
export const equalReason: readonly Message[] = [message("screen-equal")];

/** Reason for a text with two names, of which one is equal. */
export const bothNamesReason: readonly Message[] = [message("screen-both-names")];

/** Reason for a name that omits words of a listed one; names these words, folded. */
export function shortReason(left: readonly NameWord[]): readonly Message[] {
  const words = left.map(({ text, concept }) => shown(text === "" ? concept : text));
  return [message("screen-short", { words: listOf(words, "comma") })];
}

/** Reason for a name in the group of a listed one. */
export function groupReason(stem: string, isInitials: boolean): readonly Message[] {
  return [message(isInitials ? "screen-group-initials" : "screen-group-beginning", { stem: shown(stem) })];
}

/** Reasons for a close match, as sentences with folded words. */
export function closeReason(closeness: Closeness): readonly Message[] {
  const own = closeness.meetings.filter(({ word }) => isOwn(word.kind));
  const met = own.filter(({ hit }) => hit !== undefined);
  const same = met.filter(({ hit }) => hit?.how !== "typo");
  const parts: Message[] = [];
  if (closeness.inside && closeness.more) parts.push(message("screen-inside"));
  if (met.length < own.length) {
    parts.push(
      same.length === 0
        ? message("screen-none-equal", { all: own.length })
        : message("screen-some-equal", { same: same.length, all: own.length, words: list(same) }),
      message("screen-missing", { words: list(own.filter(({ hit }) => hit === undefined)) }),
    );
  } else if (!closeness.inside && same.length > 0) parts.push(message("screen-all-equal", { words: list(same) }));
  for (const { word, hit } of met) {
    if (hit?.how === "typo") parts.push(message("screen-typo", { seen: shown(hit.seen), word: shown(word.text) }));
  }
  for (const { seen, words } of respelled(closeness.meetings))
    parts.push(message("screen-respelled", { seen: shown(seen), words: shown(words.join(" ")) }));
  if (!closeness.sameOrder) parts.push(message("screen-order"));
  return parts.length === 0 ? [message("screen-other-words")] : parts;
}

/** Given words that stand for other words of the listed name, such as `mhi` for `mitsubishi heavy industries`. */
function respelled(meetings: readonly Meeting[]): readonly { readonly seen: string; readonly words: readonly string[] }[] {
  const found: { seen: string; words: string[]; own: boolean; next: number }[] = [];
  const inOrder = [...meetings].sort((one, other) => (one.hit?.at ?? 0) - (other.hit?.at ?? 0));
  for (const { word, hit } of inOrder) {
    if (hit?.how !== "same" || hit.seen === word.text) continue;
    const before = found.at(-1);
    // The second and further concepts of a compound have no text of their own.
    if (hit.seen === "") {
      if (before?.next !== hit.at) continue;
      before.words.push(word.text === "" ? word.concept : word.text);
      before.next++;
    } else if (word.text !== "") found.push({ seen: hit.seen, words: [word.text], own: isOwn(word.kind), next: hit.at + 1 });
  }
  return found.filter(({ own, words }) => own || words.length > 1);
}

/** A sentence for countries that differ; empty otherwise. */
export function countryReason(listed: string | undefined, given: string | undefined, country: NameMatch["country"]): readonly Message[] {
  return country === "differs" ? [message("screen-country", { listed: countryName(listed ?? ""), given: countryName(given ?? "") })] : [];
}

function list(meetings: readonly Meeting[]): List {
  return listOf(
    meetings.map(({ word }) => shown(word.text === "" ? word.concept : word.text)),
    "comma",
  );
}

const longest = 40;

/** A word in code marks, shortened for a message. */
function shown(word: string): Verbatim {
  return verbatim(`\`${word.length > longest ? `${word.slice(0, longest)}…` : word}\``);
}
