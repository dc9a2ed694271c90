/** A party of a list, as far as screening needs it. */
export interface ListedParty {
  /** Unlike that of every other party of the index. */
  readonly id: string;
  /** Its names as published, in any language and script; aliases too. Each counts alike. */
  readonly names: readonly string[];
  /** ISO 3166-1 alpha-2, or `EU` for a party of the European Union; undefined when the list names none. */
  readonly country?: string | undefined;
}

/** What is known of a screened party beside its name. */
export interface KnownOfParty {
  /** Its name in the language of its country. */
  readonly nameLocal?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
}

/** One listed party that a name equals or resembles. */
export interface Match<P extends ListedParty = ListedParty> {
  readonly party: P;
  /** The name of the party that matched, as published. */
  readonly listedName: string;
  /** Which of the two given names matched. */
  readonly field: "name" | "nameLocal";
  /** From 0.8; 1 only when the names are equal after folding and the countries do not differ. */
  readonly score: number;
  /** The names are equal after folding case, width, accents, script variants and company form, whatever the country. */
  readonly exact: boolean;
  /** Whether the countries agree; `unknown` when either side names none. */
  readonly country: "agrees" | "differs" | "unknown";
  /** Why, in plain words, without a full stop at the end. */
  readonly reason: string;
}

/** A listed party to whose group a name may belong. */
export interface GroupMatch<P extends ListedParty = ListedParty> {
  readonly party: P;
  /** The name of the party, as published. */
  readonly listedName: string;
  readonly field: "name" | "nameLocal";
  readonly country: Match["country"];
  /** What both share, in plain words, without a full stop at the end. */
  readonly reason: string;
}

/**
 * How much a word tells about whose name it stands in.
 * - `telling`: a name that stands for one party (every word that no table knows).
 * - `family`: the name of a group of many companies; tells little without the word beside it.
 * - `common`: a word of everyday language used as a name.
 * - `sector`: what a company does; tells it from its sisters, not from strangers.
 * - `place`, `noise`: where it is, and words that any company may carry.
 */
export type WordKind = "telling" | "family" | "common" | "sector" | "place" | "noise";

/**
 * The words that screening knows, as data. An entry of a kind is one line: the id of a concept, which is a spelling too, and its
 * further spellings in any language, divided by spaces; spellings of one concept are taken for one another.
 */
export interface ScreeningWords {
  /** Company forms, removed wherever they stand; a form of several words is written with spaces. */
  readonly forms: readonly string[];
  /** Words without meaning of their own (`and`, `the`), removed too. */
  readonly connectors: readonly string[];
  readonly kinds: Readonly<Record<Exclude<WordKind, "telling">, readonly string[]>>;
  /** Families of which unlike companies carry the name, so that it takes a second word to tell a group. */
  readonly sharedFamilies: readonly string[];
  /** Concepts of `kinds` with the abbreviations of their words; of two that share one the first wins, and no other table is overruled. */
  readonly abbreviations: readonly string[];
  /** Words that mean several concepts: `重工=heavy industry`. */
  readonly compounds: readonly string[];
}

/** One word of a name. */
export interface Word {
  /** As folded; empty for the second and further concepts of a compound. */
  readonly text: string;
  /** The id of its concept; its text for a word that no table knows. */
  readonly concept: string;
  readonly kind: WordKind;
}

/** A name as screening reads it. */
export interface ReadName {
  readonly words: readonly Word[];
  /** Its words without spaces, company forms and connectors: two names are equal when these are. */
  readonly key: string;
}

/** One name of a listed party, read; `names`: those that read alike, as published. */
export interface ReadListed<P extends ListedParty> extends ReadName {
  readonly party: P;
  readonly names: string[];
}
