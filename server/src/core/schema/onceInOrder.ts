import type { Span } from "../text/span.ts";

/** Mistakes in the order of the text, and each only once, though an alias or a merge may bring the same one to many places. */
export function onceInOrder<One extends Span & { readonly subject: string }>(
  mistakes: readonly One[],
  ruleOf: (one: One) => string,
): One[] {
  if (mistakes.length < 2) return [...mistakes];
  const once = new Map<string, One>();
  for (const mistake of mistakes) {
    const key = `${mistake.start} ${mistake.end} ${ruleOf(mistake)} ${mistake.subject}`;
    if (!once.has(key)) once.set(key, mistake);
  }
  return [...once.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
