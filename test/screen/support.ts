import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Message } from "../../server/src/core/l10n/message.ts";
import { inEnglish } from "../../server/src/core/l10n/texts.ts";
import { loadPacks } from "../../server/src/core/packs/load.ts";
import { compileLexicon, type LexiconData } from "../../server/src/core/screen/lexicon.ts";
import { buildScreeningIndex } from "../../server/src/core/screen/screen.ts";
import type { ListedParty } from "../../server/src/core/screen/types.ts";
import { packFiles } from "../packs/support.ts";

function read<T>(file: string): T {
  return parse(readFileSync(new URL(file, import.meta.url), "utf8")) as T;
}

export const listed = read<(ListedParty & { readonly country: string })[]>("./listed.yaml");

/** Ordinary company names by country. */
export const ordinary = read<Readonly<Record<string, readonly string[]>>>("./ordinary.yaml");

const files = loadPacks(packFiles("names")).packs.flatMap((pack) => pack.files);

/** What the shipped pack knows of company names. */
export const known: LexiconData = {
  legalForms: files.flatMap(({ legalForms = [] }) => legalForms),
  nameWords: files.flatMap(({ nameWords = [] }) => nameWords),
  nameCompounds: files.flatMap(({ nameCompounds = [] }) => nameCompounds),
  characterFoldings: files.flatMap(({ characterFoldings = [] }) => characterFoldings),
  countryGroups: files.flatMap(({ countryGroups = [] }) => countryGroups),
};

export const lexicon = compileLexicon(known);

export const index = buildScreeningIndex(listed, lexicon);

/** The matches of a name as text: `= id` for an exact one, `~ id` for a near one. */
export function seen(name: string, country?: string): string[] {
  return index.screen(name, { country }).map((match) => `${match.exact ? "=" : "~"} ${match.party.id}`);
}

/** Why a name is taken for a listed one, in English. */
export function reasonOf(match: { readonly reason: readonly Message[] } | undefined): string {
  return match === undefined ? "" : inEnglish.sentences(match.reason);
}
