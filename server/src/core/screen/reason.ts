import type { Closeness, Meeting } from "./compare.ts";
import type { Match, Word } from "./types.ts";
import { isOwn } from "./weigh.ts";

/** Why two names are taken for equal. */
export const equalReason = "the names are equal after folding case, width, accents, script and company form";

/** Why a name of two names counts: one of them is equal. */
export const bothNamesReason = "one of the two names given is equal to the listed name after folding";

/** Why a name that leaves out words of a listed one counts: the words that it leaves out, as folded. */
export function shortReason(left: readonly Word[]): string {
  const words = left.map(({ text, concept }) => `"${shown(text === "" ? concept : text)}"`).join(", ");
  return `it is the listed name without ${words}`;
}

/** Why a name may belong to the group of a listed one. */
export function groupReason(stem: string, isInitials: boolean): string {
  return isInitials ? `it is the initials "${shown(stem)}" of that name` : `both begin with "${shown(stem)}"`;
}

/** Why a name came close, in plain words. Words stand as folded. */
export function closeReason(closeness: Closeness): string {
  const own = closeness.meetings.filter(({ word }) => isOwn(word.kind));
  const met = own.filter(({ hit }) => hit !== undefined);
  const same = met.filter(({ hit }) => hit?.how !== "typo");
  const parts: string[] = [];
  if (closeness.inside && closeness.more) parts.push("the listed name stands inside it, with more words");
  if (met.length < own.length) {
    parts.push(`${same.length} of ${own.length} telling words are equal: ${list(same)}`);
    parts.push(`missing: ${list(own.filter(({ hit }) => hit === undefined))}`);
  } else if (!closeness.inside && same.length > 0) parts.push(`the telling words are equal: ${list(same)}`);
  for (const { word, hit } of met) {
    if (hit?.how === "typo") parts.push(`one letter differs: "${shown(hit.seen)}" for "${shown(word.text)}"`);
  }
  for (const { seen, words } of respelled(closeness.meetings)) parts.push(`"${shown(seen)}" is taken for "${shown(words.join(" "))}"`);
  if (!closeness.sameOrder) parts.push("the words stand in another order");
  if (parts.length === 0) parts.push("the names differ only in words that any company may carry or in how words are parted");
  return parts.join("; ");
}

/** The given words that stand for others, each with all the words of the listed name that it stands for: `mhi` for `mitsubishi heavy industries`. */
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

/** What is added when the countries are known and differ. */
export function countryReason(listed: string | undefined, given: string | undefined, country: Match["country"]): string {
  return country === "differs" ? `; the countries differ: listed ${listed ?? ""}, here ${shown(given ?? "")}` : "";
}

function list(meetings: readonly Meeting[]): string {
  return meetings.map(({ word }) => `"${shown(word.text === "" ? word.concept : word.text)}"`).join(", ") || "none";
}

const longest = 40;

/** A word cut to what a message can bear. */
function shown(word: string): string {
  return word.length > longest ? `${word.slice(0, longest)}…` : word;
}
