import { nearest } from "./nearest.ts";

/** Up to this number of candidates, all are compared. */
const fewCandidates = 1000;
/** Greatest number compared of more candidates: those that share the rarest letter pairs with the text. */
const mostCompared = 200;

/**
 * Finds the nearest of a fixed set of candidates, repeatedly, in time that does not grow with their number. Among more than 1,000, a near
 * one may be missed if it shares only common letter pairs with the text.
 */
export class NearestAmong {
  readonly #candidates: readonly string[];
  /** Candidates by their NFC form. */
  #byForm: ReadonlyMap<string, string> | undefined;
  #byPair: ReadonlyMap<string, readonly number[]> | undefined;

  constructor(candidates: Iterable<string>) {
    // An empty name is never a useful suggestion.
    this.#candidates = [...candidates].filter((candidate) => candidate !== "");
  }

  /** The allowed candidate that a mistyped text most likely means. */
  find(text: string, allowed?: (candidate: string) => boolean): string | undefined {
    const alike = this.#alike(text);
    if (alike !== undefined && (allowed === undefined || allowed(alike))) return alike;
    return nearest(text, this.#candidates.length <= fewCandidates ? this.#candidates : this.#sharing(text), allowed);
  }

  /** A candidate that looks the same but has other code points, such as a decomposed accent. */
  #alike(text: string): string | undefined {
    if (/^[\0-\x7f]*$/.test(text)) return undefined;
    this.#byForm ??= new Map(this.#candidates.map((candidate) => [candidate.normalize("NFC"), candidate]));
    const found = this.#byForm.get(text.normalize("NFC"));
    return found === text ? undefined : found;
  }

  /** Candidates that share letter pairs with a text, in their order. */
  #sharing(text: string): readonly string[] {
    this.#byPair ??= indexByPair(this.#candidates);
    const index = this.#byPair;
    const lists = pairsOf(text).map((pair) => index.get(pair) ?? []);
    lists.sort((a, b) => a.length - b.length);
    const chosen = new Set<number>();
    for (const list of lists) {
      for (const position of list) if (chosen.size < mostCompared) chosen.add(position);
    }
    return [...chosen].sort((a, b) => a - b).flatMap((position) => this.#candidates[position] ?? []);
  }
}

/** Index of candidates by letter pair. Each list is capped one above the number compared, so that common pairs sort last. */
function indexByPair(candidates: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [position, candidate] of candidates.entries()) {
    for (const pair of pairsOf(candidate)) {
      const list = index.get(pair);
      if (list === undefined) index.set(pair, [position]);
      else if (list.length <= mostCompared) list.push(position);
    }
  }
  return index;
}

/** Pairs of adjacent letters of a text in lower case, including its edges. */
function pairsOf(text: string): readonly string[] {
  const edged = `^${text.slice(0, 80).toLowerCase()}$`;
  return [...new Set(Array.from({ length: edged.length - 1 }, (_, at) => edged.slice(at, at + 2)))];
}
