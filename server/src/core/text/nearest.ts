import { distance as editDistance } from "fastest-levenshtein";
import { code, type Message, message } from "../l10n/message.ts";

/** Greatest length of a text to compare. A longer text is never mistyped into another one. */
const longest = 80;

/**
 * The candidate that a mistyped text most likely means; undefined for none. At most a third of its characters may differ, ignoring case;
 * two exchanged letters count as one difference. The first of equally near candidates wins.
 */
export function nearest(text: string, candidates: Iterable<string>, allowed?: (candidate: string) => boolean): string | undefined {
  if (text.length === 0 || text.length > longest) return undefined;
  const folded = text.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(text.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - text.length) >= bestDistance) continue;
    const away = distance(folded, candidate.toLowerCase(), bestDistance);
    if (away < bestDistance && allowed?.(candidate) !== false) {
      best = candidate;
      bestDistance = away;
    }
  }
  return best;
}

/** A "did you mean" with the nearest candidate; `otherwise` where none is near. */
export function meantOr(text: string, candidates: Iterable<string>, otherwise: Message): Message {
  const near = nearest(text, candidates);
  return near === undefined ? otherwise : didYouMean(near);
}

/** The question "Did you mean …?" about a key, an id or a word. */
export function didYouMean(near: string): Message {
  return message("did-you-mean", { name: code(near) });
}

/** Edit distance of two texts, counting exchanged neighbours as one edit. Exact only below `limit`. */
function distance(a: string, b: string, limit: number): number {
  const edits = editDistance(a, b);
  // Two letters in each other's place are two edits, so nothing can become less than half.
  return edits < 2 || edits >= 2 * limit ? edits : withSwaps(a, b);
}

/** Edit distance with exchanged neighbours as one edit (optimal string alignment). */
function withSwaps(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(change, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}
