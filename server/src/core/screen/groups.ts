import { addTo } from "../maps.ts";
import { conceptKey, isDistinctive } from "./shortForms.ts";
import { isOwn, isTelling } from "./tokenWeight.ts";
import type { ListedParty, NameWord, ReadListed, WordKind } from "./types.ts";

/** A listed company, with the words or initials by which its group is known. */
export interface GroupMember<P extends ListedParty> {
  readonly party: P;
  /** Folded words, or initials. */
  readonly stem: string;
  /** True for initials. They count only as a whole name, since strangers may carry the same ones. */
  readonly isInitials: boolean;
}

/** Groups of listed companies, by the words that their names begin with. One listed company makes a group. */
export interface PartyGroups<P extends ListedParty> {
  /** Members of the groups that a name may belong to. Empty for a name that shares only words any company may carry. */
  membersOf(words: readonly NameWord[]): readonly GroupMember<P>[];
}

/** Length of initials: fewer letters say nothing, and more make a word. */
const initialsLength = { least: 3, most: 4 };

/**
 * Derives the groups from the listed names.
 *
 * @param isShared true for a concept that unrelated companies carry, such as Mitsubishi, so that a group needs a second word
 * @param carriers number of listed parties with a concept
 * @param strangers folded beginnings of names that carry the name of a family and are none of it
 */
export function learnGroups<P extends ListedParty>(
  read: readonly ReadListed<P>[],
  isShared: (concept: string) => boolean,
  carriers: (concept: string) => number,
  strangers: ReadonlySet<string>,
): PartyGroups<P> {
  const byWords = new Map<string, GroupMember<P>[]>();
  const byLoneWord = new Map<string, GroupMember<P>[]>();
  const byInitials = new Map<string, GroupMember<P>[]>();
  let longest = 0;
  for (const { party, names, words } of read) {
    const member = (stem: string, isInitials = false): GroupMember<P> => ({ party, stem, isInitials });
    const stem = stemOf(words);
    if (stem !== undefined) {
      addTo(byWords, conceptKey(stem), member(wordsOf(stem)));
      longest = Math.max(longest, stem.length);
    }
    const lone = loneStemOf(words, isShared, carriers);
    if (lone !== undefined) addTo(byLoneWord, lone.concept, member(lone.kind === "family" ? lone.concept : lone.text));
    for (const initials of initialsOf(words, names, isShared)) addTo(byInitials, initials, member(initials, true));
  }
  return {
    membersOf(given) {
      const from = given.findIndex(({ kind }) => kind !== "place" && kind !== "generic");
      const words = from < 0 ? [] : given.slice(from);
      const [first, ...rest] = words;
      if (first === undefined) return [];
      const found: GroupMember<P>[] = [];
      for (let end = 2; end <= Math.min(words.length, longest); end++) found.push(...(byWords.get(conceptKey(words.slice(0, end))) ?? []));
      const onlyTrade = rest.every(({ kind, concept }) => isTrade(kind) || concept === first.concept);
      const isNamed = onlyTrade || (isShortFamily(first) && !isStranger(words, strangers));
      if (isNamed) found.push(...(byLoneWord.get(first.concept) ?? []));
      if (rest.every(({ kind }) => kind === "place" || kind === "generic")) found.push(...(byInitials.get(first.text) ?? []));
      return found.filter((one, index) => found.findIndex(({ party }) => party === one.party) === index);
    },
  };
}

/** True for a family name as short as initials, in any script. Few unrelated names begin so. */
function isShortFamily({ kind, concept }: NameWord): boolean {
  return kind === "family" && concept.length <= initialsLength.least && /^[a-z]+$/.test(concept);
}

function isStranger(words: readonly NameWord[], strangers: ReadonlySet<string>): boolean {
  const texts = words.map(({ text }) => text);
  return texts.some((_, at) => strangers.has(texts.slice(0, at + 1).join(" ")));
}

/** True for words about trade or place and for generic words. They tell a company from its sisters at most, not from strangers. */
function isTrade(kind: WordKind): boolean {
  return kind === "sector" || kind === "place" || kind === "generic";
}

/** The shortest beginning of a longer name that has two own words, one of them distinctive: `Kawasaki Heavy`. Undefined for none. */
function stemOf(words: readonly NameWord[]): readonly NameWord[] | undefined {
  const [head] = words;
  if (head === undefined || !isTelling(head.kind)) return undefined;
  let own = 0;
  for (const [at, { kind }] of words.entries()) {
    if (isOwn(kind)) own++;
    if (own < 2) continue;
    const stem = words.slice(0, at + 1);
    const says = stem.some((word) => word.kind === "telling" || word.kind === "family");
    return says && words.slice(at + 1).some((word) => isOwn(word.kind)) ? stem : undefined;
  }
  return undefined;
}

/** The first word, where it alone names a group (`IHI Aerospace`) or is too rare for a stranger (`Oshkosh Defense`). */
function loneStemOf(
  words: readonly NameWord[],
  isShared: (concept: string) => boolean,
  carriers: (concept: string) => number,
): NameWord | undefined {
  const [head, ...rest] = words;
  if (head === undefined || rest.length === 0) return undefined;
  if (head.kind === "family") return isShared(head.concept) ? undefined : head;
  return isDistinctive(head, carriers) && rest.every(({ kind }) => isTrade(kind)) ? head : undefined;
}

/** Initials of a group: those in its own name (`JMU Defense`), and those of its first three words. */
function initialsOf(words: readonly NameWord[], names: readonly string[], isShared: (concept: string) => boolean): readonly string[] {
  const [head, second, third] = words;
  if (head === undefined) return [];
  const written =
    head.kind === "telling" && words.length > 1 && names.some((name) => isWrittenInCapitals(head.text, name)) ? [head.text] : [];
  const named = head.kind === "telling" || (head.kind === "family" && isShared(head.concept));
  if (!named || second === undefined || third === undefined || !isOwn(second.kind)) return written;
  const spelled = [head, second, third].map(({ concept }) => concept.charAt(0)).join("");
  return /^[a-z]{3}$/.test(spelled) ? [...written, spelled] : written;
}

/** True for a short word that is written in capitals at the start of a name in mixed case. */
function isWrittenInCapitals(text: string, name: string): boolean {
  if (text.length < initialsLength.least || text.length > initialsLength.most || !/^[a-z]+$/.test(text)) return false;
  return name.startsWith(`${text.toUpperCase()} `) && /[A-Z][a-z]/.test(name.slice(text.length));
}

function wordsOf(words: readonly NameWord[]): string {
  return words.map(({ text, concept }) => (text === "" ? concept : text)).join(" ");
}
