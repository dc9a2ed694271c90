import { nearest } from "./nearest.ts";

/** Among so many all are compared. */
const fewCandidates = 1000;
/** Of more only so many are: those that share the rarest pairs of letters with the text. */
const mostCompared = 200;

/**
 * Finds the nearest of the same candidates again and again, in time that does not grow with how many there are. Among
 * more than a thousand a near one that shares only common pairs of letters with the text may be passed over.
 */
export class NearestAmong {
  readonly #candidates: readonly string[];
  /** By the one form of what can be written with different characters. */
  #byForm: ReadonlyMap<string, string> | undefined;
  #byPair: ReadonlyMap<string, readonly number[]> | undefined;

  constructor(candidates: Iterable<string>) {
    // Nobody is led to a name that is empty.
    this.#candidates = [...candidates].filter((candidate) => candidate !== "");
  }

  /** The candidate that a mistyped text most likely means, of those that are `allowed`. */
  find(text: string, allowed?: (candidate: string) => boolean): string | undefined {
    const alike = this.#alike(text);
    if (alike !== undefined && (allowed === undefined || allowed(alike))) return alike;
    return nearest(text, this.#candidates.length <= fewCandidates ? this.#candidates : this.#sharing(text), allowed);
  }

  /** One that looks the same and is written with other characters: accents in the letter, or behind it. */
  #alike(text: string): string | undefined {
    if (/^[\0-\x7f]*$/.test(text)) return undefined;
    this.#byForm ??= new Map(this.#candidates.map((candidate) => [candidate.normalize("NFC"), candidate]));
    const found = this.#byForm.get(text.normalize("NFC"));
    return found === text ? undefined : found;
  }

  /** Some candidates that share pairs of letters with a text, in their order. */
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

/** The first candidates that hold each pair of letters; one more than is compared, so that common pairs come last. */
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

/** The pairs of neighbouring letters of a text, its edges included, case aside. */
function pairsOf(text: string): readonly string[] {
  const edged = `^${text.slice(0, 80).toLowerCase()}$`;
  return [...new Set(Array.from({ length: edged.length - 1 }, (_, at) => edged.slice(at, at + 2)))];
}
