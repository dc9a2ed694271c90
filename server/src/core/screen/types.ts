import type { NameWordKind } from "../../generated/pack.ts";
import type { Message } from "../l10n/message.ts";

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
  /** The names are equal after folding case, width, accents, script variants and legal form, whatever the country. */
  readonly exact: boolean;
  /** Whether the countries agree; `unknown` when either side names none. */
  readonly country: "agrees" | "differs" | "unknown";
  /** Why, in sentences; that the countries differ comes last. */
  readonly reason: readonly Message[];
}

/** A listed party to whose group a name may belong. */
export interface GroupMatch<P extends ListedParty = ListedParty> {
  readonly party: P;
  /** The name of the party, as published. */
  readonly listedName: string;
  readonly field: "name" | "nameLocal";
  readonly country: Match["country"];
  /** What both share, in sentences. */
  readonly reason: readonly Message[];
}

/**
 * How much a word tells about whose name it stands in.
 * - `telling`: a name that stands for one party (every word that no pack knows).
 * - `family`: the name of a group of many companies; tells little without the word beside it.
 * - `common`: a word of everyday language used as a name.
 * - `sector`: what a company does; tells it from its sisters, not from strangers.
 * - `place`, `generic`: where it is, and words that any company may carry.
 */
export type WordKind = "telling" | Exclude<NameWordKind, "stop">;

/** One word of a name. */
export interface Word {
  /** As folded; empty for the second and further concepts of a compound. */
  readonly text: string;
  /** The id of its concept; its text for a word that no pack knows. */
  readonly concept: string;
  readonly kind: WordKind;
}

/** A name as screening reads it. */
export interface ReadName {
  readonly words: readonly Word[];
  /** Its words without spaces, legal forms and small words: two names are equal when these are. */
  readonly key: string;
}

/** One name of a listed party, read; `names`: those that read alike, as published. */
export interface ReadListed<P extends ListedParty> extends ReadName {
  readonly party: P;
  readonly names: string[];
}
