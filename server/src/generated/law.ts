// Generated from schemas/ by `npm run generate`. Do not edit.
import type { CalendarDate, Text } from "./common.ts";
import type { PackFile } from "./pack.ts";

/**
 * SHA-256 of a bundle as compact JSON without its key digest: sha256: and 64 hexadecimal digits.
 */
export type LawDigest = string;
/**
 * A bundle of law: all packs of Lodestone in one file. `node esbuild.mjs law` makes it, and `law` in lodestone.yaml names it.
 */
export interface LawFile {
  /**
   * Version of this format: 1. A program that knows less refuses the bundle.
   */
  format: 1;
  /**
   * Version of the bundle: the latest one of its packs.
   */
  version: string;
  /**
   * The digest of the rest of the bundle.
   */
  digest: LawDigest;
  /**
   * The bundle before this one, with which `changes` compares; absent for the first.
   */
  previous?: LawNamed;
  /**
   * What changed since the bundle before.
   */
  changes?: LawEntryChange[];
  /**
   * Translations of texts of the packs, by language and English text.
   */
  translations?: {
    [k: string]: LawTranslations;
  };
  /**
   * The packs, each as one file.
   *
   * @minItems 1
   */
  packs: [PackFile, ...PackFile[]];
}
/**
 * A bundle by version and digest.
 */
export interface LawNamed {
  /**
   * Version of the bundle.
   */
  version: string;
  digest: LawDigest;
}
/**
 * An entry of a pack that one bundle has and the other has not, or has otherwise.
 */
export interface LawEntryChange {
  /**
   * added, removed or changed.
   */
  change: "added" | "removed" | "changed";
  /**
   * Id of the pack.
   */
  pack: string;
  /**
   * Section of the pack, such as acts, controlledItems, parties or materials.
   */
  section: string;
  /**
   * What the entry is called: the id of an act, the code of a controlled item, the name of a party.
   */
  entry: string;
  /**
   * The act that the entry belongs to.
   */
  act?: string;
  /**
   * Of an act: its states in the bundle before, in the order of days.
   */
  before?: LawStateFrom[];
  /**
   * Of an act: its states in this bundle.
   */
  after?: LawStateFrom[];
  /**
   * The keys whose values differ.
   *
   * Items: A key.
   */
  keys?: string[];
}
/**
 * A state of an act, from a day on.
 */
export interface LawStateFrom {
  /**
   * The state: not-issued, pending, in-force, suspended, ended or unverified.
   */
  state: "not-issued" | "pending" | "in-force" | "suspended" | "ended" | "unverified";
  /**
   * First day of the state; absent for the time before issue.
   */
  from?: CalendarDate;
}
/**
 * Texts of one language by what they are in English.
 */
export interface LawTranslations {
  [k: string]: Text;
}
