/** Characters of JSON that a list of an answer may take. */
const most = 24_000;

/** Largest output of a command that is read, in UTF-16 units. */
export const mostOutput = 64_000_000;

/** A call that cannot be answered, with the reason for the agent. */
export class Refused extends Error {
  override readonly name = "Refused";
}

/** The first entries of a list that fit into an answer, and the number of the others. */
export function fitting<T>(entries: readonly T[]): { readonly kept: readonly T[]; readonly left: number } {
  let used = 0;
  const end = entries.findIndex((entry) => {
    used += JSON.stringify(entry).length + 1;
    return used > most;
  });
  const kept = end === -1 ? entries : entries.slice(0, end);
  return { kept, left: entries.length - kept.length };
}
