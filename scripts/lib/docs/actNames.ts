import type { Law } from "./law.ts";

/** Names by which a text may refer to an act, with the id of the act; longest first. */
export type ActNames = readonly (readonly [name: string, act: string])[];

/**
 * Derives these names: the short title, its endings that contain a number (Decree 792, announcement 18/2025, 18/2025), and numbers with
 * `of` (announcement 18 of 2025). A name shared by several acts is dropped.
 */
export function actNames(law: Law): ActNames {
  const owners = new Map<string, string | undefined>();
  for (const { act } of law.acts)
    for (const name of namesOf(act.shortTitle)) owners.set(name, !owners.has(name) || owners.get(name) === act.id ? act.id : undefined);
  return [...owners]
    .flatMap(([name, act]) => (act === undefined ? [] : [[name, act] as const]))
    .sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
}

function namesOf(shortTitle: string): Set<string> {
  const words = shortTitle.split(" ");
  const endings = words.map((_, index) => words.slice(index).join(" "));
  const numbered = endings.filter((ending) => /\d+[./-]\d+|\D \d+$/.test(ending));
  const spelled = numbered.filter((ending) => /\D \d+\/\d{4}$/.test(ending)).map((ending) => ending.replace(/\/(\d{4})$/, " of $1"));
  return new Set([shortTitle, ...numbered, ...spelled]);
}
