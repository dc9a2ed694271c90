import type { Span } from "../text/span.ts";

/** Sorts mistakes by position and drops duplicates, which aliases and merges cause. */
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
