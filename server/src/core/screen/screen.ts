import type { Message } from "../l10n/message.ts";
import { type Closeness, compareNames, type GivenName, leastCoverage, leastScore, prepareGiven } from "./compare.ts";
import { compareCountries } from "./country.ts";
import { foldText } from "./foldText.ts";
import { findHits } from "./hits.ts";
import type { Lexicon } from "./lexicon.ts";
import { indexNames, type ListedName, type ListedNames } from "./listedNames.ts";
import { readName } from "./readName.ts";
import { bothNamesReason, closeReason, countryReason, equalReason, groupReason, shortReason } from "./reason.ts";
import { conceptKey } from "./shortForms.ts";
import { spellings, twoNames } from "./spellings.ts";
import type { GroupMatch, KnownOfParty, ListedParty, NameMatch, ReadName } from "./types.ts";

/** An index of lists of parties, for screening. */
export interface ScreeningIndex<P extends ListedParty> {
  /**
   * Listed parties whose names equal or resemble a given one, each once, the best first, then in the order of the lists. An empty result
   * does not clear a party: it only says that its name resembles none of these.
   */
  screen(name: string, known?: KnownOfParty): readonly NameMatch<P>[];
  /**
   * Listed parties to whose group a name may belong, in the order of the lists: the name begins with the words of the group, or is its
   * initials. Meant for names without a match.
   */
  groupsOf(name: string, known?: KnownOfParty): readonly GroupMatch<P>[];
}

/** Score of an equal name whose party is in another country. */
const exactElsewhere = 0.95;
const countryDiffers = 0.05;
/** Score of a text with two names, of which one is equal. */
const partEqual = 0.98;
/** Score of a short form of a listed name in common use. */
const shortened = 0.9;

/** Builds an index over parties. The lexicon parses their names and the screened ones. Names without any word are left out. */
export function buildScreeningIndex<P extends ListedParty>(parties: readonly P[], lexicon: Lexicon): ScreeningIndex<P> {
  const names = indexNames(parties, lexicon, leastCoverage);
  const order = new Map(parties.map((party, index) => [party.id, index]));
  const byList = (one: GroupMatch<P> | NameMatch<P>, other: GroupMatch<P> | NameMatch<P>): number =>
    (order.get(one.party.id) ?? 0) - (order.get(other.party.id) ?? 0);
  return {
    screen(name, known = {}) {
      const best = new Map<string, NameMatch<P>>();
      for (const { text, field } of textsOf(name, known))
        for (const match of matchName(text, field, known.country, names, lexicon)) keepBetter(best, match);
      return [...best.values()].sort((one, other) => other.score - one.score || byList(one, other));
    },
    groupsOf(name, known = {}) {
      const found = new Map<string, GroupMatch<P>>();
      for (const { text, field } of textsOf(name, known))
        for (const match of matchGroups(text, field, known.country, names, lexicon))
          if (!found.has(match.party.id)) found.set(match.party.id, match);
      return [...found.values()].sort(byList);
    },
  };
}

/** The names of a party, with their fields. */
function textsOf(name: string, { nameLocal }: KnownOfParty): readonly { readonly text: string; readonly field: GroupMatch["field"] }[] {
  return [{ text: name, field: "name" }, ...(nameLocal === undefined ? [] : [{ text: nameLocal, field: "nameLocal" } as const])];
}

function* matchGroups<P extends ListedParty>(
  name: string,
  field: GroupMatch["field"],
  country: string | undefined,
  { groups }: ListedNames<P>,
  lexicon: Lexicon,
): Generator<GroupMatch<P>> {
  for (const folded of spellings(name, lexicon.folding)) {
    for (const { party, stem, isInitials } of groups.membersOf(readName(folded, lexicon).words)) {
      const compared = compareCountries(party.country, country, lexicon.countryGroups);
      // Strangers in other countries go by the same initials.
      if (isInitials && compared === "differs") continue;
      const listedName = spelledLike(party.names, name, lexicon);
      yield { party, listedName, field, country: compared, reason: groupReason(stem, isInitials) };
    }
  }
}

function keepBetter<P extends ListedParty>(best: Map<string, NameMatch<P>>, match: NameMatch<P>): void {
  const known = best.get(match.party.id);
  if (known === undefined || known.score < match.score) best.set(match.party.id, match);
}

function* matchName<P extends ListedParty>(
  name: string,
  field: NameMatch["field"],
  country: string | undefined,
  names: ListedNames<P>,
  lexicon: Lexicon,
): Generator<NameMatch<P>> {
  const finish = (listed: ListedName<P>, score: number, exact: boolean, reason: readonly Message[]): NameMatch<P> => {
    const compared = compareCountries(listed.party.country, country, lexicon.countryGroups);
    const lowered = exact ? exactElsewhere : Math.max(leastScore, score - countryDiffers);
    return {
      party: listed.party,
      listedName: spelledLike(listed.names, name, lexicon),
      field,
      score: round(compared === "differs" ? lowered : score),
      exact,
      country: compared,
      reason: [...reason, ...countryReason(listed.party.country, country, compared)],
    };
  };
  for (const folded of spellings(name, lexicon.folding)) {
    const read = readName(folded, lexicon);
    if (read.words.length === 0) continue;
    for (const listed of names.byKey.get(read.key) ?? []) yield finish(listed, 1, true, equalReason);
    const short = names.byShortForm.get(conceptKey(read.words)) ?? [];
    const alike = short.filter(({ listed }) => listed.names.some((one) => isInHan(one) === isInHan(name)));
    for (const { listed, left } of [...alike, ...short]) {
      if (listed.key !== read.key) yield finish(listed, shortened, false, shortReason(left));
    }
    for (const [listed, closeness] of findClose(read, names)) yield finish(listed, closeness.score, false, closeReason(closeness));
    for (const [listed, both] of findParts(folded, names, lexicon)) {
      yield both ? finish(listed, 1, true, equalReason) : finish(listed, partEqual, false, bothNamesReason);
    }
  }
}

const hanOrKana = /[\p{sc=Han}\u3041-\u30fa]/u;

function isInHan(name: string): boolean {
  return hanOrKana.test(name);
}

/** The listed name to show among those equal after folding: in the spelling of the given name, otherwise in its script, otherwise the first. */
function spelledLike(names: readonly string[], given: string, { folding }: Lexicon): string {
  const [first = ""] = names;
  if (names.length < 2) return first;
  const folded = foldText(given, folding).trim();
  return names.find((name) => foldText(name, folding) === folded) ?? names.find((name) => isInHan(name) === isInHan(given)) ?? first;
}

/**
 * Parties with a name equal to one of the two in a text (`三菱造船株式会社 (Mitsubishi …)`). The flag is true where both names are equal to theirs.
 */
function* findParts<P extends ListedParty>(folded: string, names: ListedNames<P>, lexicon: Lexicon): Generator<[ListedName<P>, boolean]> {
  const parts = twoNames(folded);
  if (parts === undefined) return;
  const [first = [], second = []] = parts.map((part) => names.byKey.get(readName(part, lexicon).key) ?? []);
  for (const listed of [...first, ...second]) {
    const both = first.some(({ party }) => party === listed.party) && second.some(({ party }) => party === listed.party);
    yield [listed, both];
  }
}

function* findClose<P extends ListedParty>(read: ReadName, names: ListedNames<P>): Generator<[ListedName<P>, Closeness]> {
  const hits = findHits(read.words, names);
  const seen = new Set<ListedName<P>>();
  let given: GivenName | undefined;
  for (const concept of hits.keys()) {
    for (const listed of names.byConcept.get(concept) ?? []) {
      if (seen.has(listed) || listed.key === read.key) continue;
      seen.add(listed);
      given ??= prepareGiven(read.words, hits, names.frequency);
      const closeness = compareNames(given, listed);
      if (closeness !== undefined) yield [listed, closeness];
    }
  }
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
