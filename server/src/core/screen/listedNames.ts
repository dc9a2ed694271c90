import { addTo, getOrInsert } from "../maps.ts";
import { learnGroups, type PartyGroups } from "./groups.ts";
import type { Lexicon } from "./lexicon.ts";
import { readName } from "./readName.ts";
import { conceptKey, shortForms } from "./shortForms.ts";
import { joinedNames, spellings } from "./spellings.ts";
import { type Frequency, weighListed } from "./tokenWeight.ts";
import type { ListedParty, NameWord, ReadListed, ReadName } from "./types.ts";
import { TypoIndex } from "./typo.ts";

/** A name of a listed party, parsed and weighed. */
export interface ListedName<P extends ListedParty> {
  readonly party: P;
  /** As published; all names that are equal after folding, in the order of the list. */
  readonly names: readonly string[];
  readonly key: string;
  /** Each concept once, in the order of the name. */
  readonly words: readonly ListedWord[];
  /** Sum of the weights of its words. */
  readonly weight: number;
  /** True where its own words suffice to tell it from other names, without places and generic words. */
  readonly ownWordsSuffice: boolean;
}

export interface ListedWord extends NameWord {
  readonly weight: number;
}

/** A listed name, with the words that its shorter form omits. */
export interface Shortened<P extends ListedParty> {
  readonly listed: ListedName<P>;
  readonly left: readonly NameWord[];
}

/** Index of the names of all listed parties. */
export interface ListedNames<P extends ListedParty> {
  readonly byKey: ReadonlyMap<string, readonly ListedName<P>[]>;
  /** By the concepts of a short form of the name. */
  readonly byShortForm: ReadonlyMap<string, readonly Shortened<P>[]>;
  /** Listed names by their rarest concepts: a close name has at least one of those under which a listed name is indexed. */
  readonly byConcept: ReadonlyMap<string, readonly ListedName<P>[]>;
  /** All concepts of listed names. */
  readonly concepts: ReadonlySet<string>;
  /** Adjacent words of listed names, joined to one. */
  readonly pairs: ReadonlyMap<string, readonly [string, string]>;
  /** Concepts by the text of their word, and an index for mistyped words. */
  readonly texts: ReadonlyMap<string, string>;
  readonly typos: TypoIndex;
  readonly frequency: Frequency;
  readonly groups: PartyGroups<P>;
}

/** Parses and indexes the names. Time and memory grow with their total length. */
export function indexNames<P extends ListedParty>(parties: readonly P[], lexicon: Lexicon, leastCoverage: number): ListedNames<P> {
  const read = parties.flatMap((party) => readNames(party, lexicon));
  const frequency = countConcepts(read, parties.length);
  const byKey = new Map<string, ListedName<P>[]>();
  const byShortForm = new Map<string, Shortened<P>[]>();
  const byConcept = new Map<string, ListedName<P>[]>();
  const concepts = new Set<string>();
  const texts = new Map<string, string>();
  const pairs = new Map<string, [string, string]>();
  for (const { party, names, key, words } of read) {
    const distinct = words.filter((word, index) => words.findIndex((other) => other.concept === word.concept) === index);
    const { weights, ownWordsSuffice } = weighListed(distinct, frequency);
    const weighed = distinct.map((word, index) => ({ ...word, weight: weights[index] ?? 0 }));
    const listed = { party, names, key, words: weighed, weight: weights.reduce((sum, weight) => sum + weight, 0), ownWordsSuffice };
    addTo(byKey, key, listed);
    for (const { words: kept, left } of shortForms(words, frequency.count)) addTo(byShortForm, conceptKey(kept), { listed, left });
    for (const word of telltaleWords(listed, frequency, leastCoverage)) addTo(byConcept, word.concept, listed);
    words.forEach((word, index) => {
      concepts.add(word.concept);
      texts.set(word.text, word.concept);
      const next = words[index + 1];
      // The second concept of a compound has no text of its own.
      if (next !== undefined && word.text !== "" && next.text !== "") pairs.set(word.text + next.text, [word.concept, next.concept]);
    });
  }
  const groups = learnGroups(read, (concept) => lexicon.shared.has(concept), frequency.count, lexicon.strangers);
  return { byKey, byShortForm, byConcept, concepts, pairs, texts, typos: new TypoIndex(texts.keys()), frequency, groups };
}

function readNames<P extends ListedParty>(party: P, lexicon: Lexicon): ReadListed<P>[] {
  const byKey = new Map<string, ReadListed<P>>();
  for (const name of party.names) {
    for (const spelling of spellings(name, lexicon.folding)) {
      for (const read of [readName(spelling, lexicon), ...readAliases(spelling, lexicon)]) {
        const known = byKey.get(read.key);
        if (known !== undefined) {
          if (!known.names.includes(name)) known.names.push(name);
        } else if (read.key !== "") byKey.set(read.key, { party, names: [name], ...read });
      }
    }
  }
  return [...byKey.values()];
}

/** The two names that a listed name joins: `FN Herstal, Fabrique Nationale de Herstal`. Empty unless they share a telling word. */
function readAliases(folded: string, lexicon: Lexicon): readonly ReadName[] {
  const parts = joinedNames(folded);
  if (parts.length !== 2) return [];
  const [one, other] = parts.map((part) => readName(part, lexicon));
  if (one === undefined || other === undefined) return [];
  const shared = one.words.some(
    ({ kind, concept }) => kind === "telling" && concept.length >= leastShared && other.words.some((word) => word.concept === concept),
  );
  return shared && one.words.length > 1 && other.words.length > 1 ? [one, other] : [];
}

/** Least length of the shared word, so that an abbreviation is not enough. */
const leastShared = 4;

function countConcepts<P extends ListedParty>(read: readonly ReadListed<P>[], parties: number): Frequency {
  const carriers = new Map<string, Set<string>>();
  for (const { party, words } of read) {
    for (const word of words) {
      getOrInsert(carriers, word.concept, () => new Set()).add(party.id);
    }
  }
  return { parties, count: (concept) => carriers.get(concept)?.size ?? 0 };
}

/**
 * The rarest words of a listed name whose total weight exceeds the part that a close name may lack. Every close name has at least one of
 * them, so the index needs no frequent words.
 */
function telltaleWords<P extends ListedParty>(listed: ListedName<P>, frequency: Frequency, leastCoverage: number): readonly ListedWord[] {
  const rarestFirst = [...listed.words].sort((one, other) => frequency.count(one.concept) - frequency.count(other.concept));
  const mayMiss = listed.weight * (1 - leastCoverage);
  let weight = 0;
  const end = rarestFirst.findIndex((word) => {
    weight += word.weight;
    return weight > mayMiss;
  });
  return rarestFirst.slice(0, end + 1);
}
