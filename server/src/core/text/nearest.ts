import { distance } from "fastest-levenshtein";

/** Texts longer than this are never compared: nobody mistypes one into another. */
const longest = 80;

/**
 * The candidate that a mistyped text most likely means, or undefined when none is near: at most a third
 * of its characters may differ, case aside. Of equally near ones the first wins, so the answer is stable.
 */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  if (text.length === 0 || text.length > longest) return undefined;
  const folded = text.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(text.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - text.length) >= bestDistance) continue;
    const away = distance(folded, candidate.toLowerCase());
    if (away < bestDistance) {
      best = candidate;
      bestDistance = away;
    }
  }
  return best;
}
