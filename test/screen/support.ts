import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { buildScreeningIndex } from "../../server/src/core/screen/screen.ts";
import type { ListedParty } from "../../server/src/core/screen/types.ts";

function read<T>(file: string): T {
  return parse(readFileSync(new URL(file, import.meta.url), "utf8")) as T;
}

export const listed = read<(ListedParty & { readonly country: string })[]>("./listed.yaml");

/** Ordinary company names by country. */
export const ordinary = read<Readonly<Record<string, readonly string[]>>>("./ordinary.yaml");

export const index = buildScreeningIndex(listed);

/** The matches of a name as text: `= id` for an exact one, `~ id` for a near one. */
export function seen(name: string, country?: string): string[] {
  return index.screen(name, { country }).map((match) => `${match.exact ? "=" : "~"} ${match.party.id}`);
}
