import type { NameWordKind } from "../../generated/pack.ts";
import type { Message } from "../l10n/message.ts";

/** A party of a list, with the fields that screening needs. */
export interface ListedParty {
  /** Unique in the index. */
  readonly id: string;
  /** Its names and aliases as published, in any language and script; all count alike. */
  readonly names: readonly string[];
  /** ISO 3166-1 alpha-2, or `EU` for a party of the European Union; undefined where the list names none. */
  readonly country?: string | undefined;
}

/** Further facts about a screened party. */
export interface KnownOfParty {
  /** Its name in the language of its country. */
  readonly nameLocal?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
}

/** A listed party with a name that equals or resembles a given one. */
export interface NameMatch<P extends ListedParty = ListedParty> {
  readonly party: P;
  /** The matching name of the party, as published. */
  readonly listedName: string;
  /** The given field that matched. */
  readonly field: "name" | "nameLocal";
  /** From 0.8 to 1. It is 1 only for names that are equal after folding, in countries that do not differ. */
  readonly score: number;
  /** True for names that are equal after folding case, width, accents, script variants and legal form, whatever the country. */
  readonly exact: boolean;
  /** Comparison of the countries; `unknown` where either side names none. */
  readonly country: "agrees" | "differs" | "unknown";
  /** Reasons as sentences; a difference in country comes last. */
  readonly reason: readonly Message[];
}

/** A listed party whose group a name may belong to. */
export interface GroupMatch<P extends ListedParty = ListedParty> {
  readonly party: P;
  /** The name of the party, as published. */
  readonly listedName: string;
  readonly field: "name" | "nameLocal";
  readonly country: NameMatch["country"];
  /** The common words or initials, as sentences. */
  readonly reason: readonly Message[];
}

/**
 * Kind of a word of a name, by how distinctive it is.
 * - `telling`: names one party (every word that is in no pack).
 * - `family`: names a group of many companies; says little without the next word.
 * - `common`: a word of everyday language used as a name.
 * - `sector`: the trade of a company; tells it from its sisters, not from strangers.
 * - `place`, `generic`: a location, and words that any company may carry.
 */
export type WordKind = "telling" | Exclude<NameWordKind, "stop">;

/** One word of a name. */
export interface NameWord {
  /** Folded; empty for all but the first concept of a compound. */
  readonly text: string;
  /** Id of its concept; for a word in no pack, its text. */
  readonly concept: string;
  readonly kind: WordKind;
}

/** A parsed name. */
export interface ReadName {
  readonly words: readonly NameWord[];
  /** Its words joined, without legal forms and stop words. Names with the same key are equal. */
  readonly key: string;
}

/** A parsed name of a listed party; `names` are the published names with this parse. */
export interface ReadListed<P extends ListedParty> extends ReadName {
  readonly party: P;
  readonly names: string[];
}
