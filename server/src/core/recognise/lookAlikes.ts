import type { LookAlikeEntry, MaterialEntry } from "../../generated/pack.ts";
import { prose } from "../l10n/message.ts";
import { deniedBy } from "./language.ts";
import type { Mention } from "./mention.ts";
import type { Reading } from "./reading.ts";
import type { Rejection } from "./types.ts";
import { type Hit, hasContext } from "./vocabulary.ts";

/** A look-alike found in a text. */
interface SeenLookAlike {
  readonly entry: LookAlikeEntry;
  readonly first: number;
  readonly last: number;
}

/** The look-alikes of a text and the tokens they cover. */
export interface LookAlikes {
  readonly seen: readonly SeenLookAlike[];
  /** For a covered token, the length in tokens of the longest look-alike over it. */
  readonly lengths: ReadonlyMap<number, number>;
}

const noLookAlikes: LookAlikes = { seen: [], lengths: new Map() };

/**
 * The look-alikes of a text that hold: not part of a longer name of a material or element (`La-Co ferrite`, `rare earth`)
 * or of a formula, with the context they ask for and without what withdraws them.
 */
export function lookAlikesIn(reading: Reading, context: ReadonlySet<string>): LookAlikes {
  if (!reading.hits.some(isGeneral)) return noLookAlikes;
  const strong = strongLengths(reading);
  const seen: SeenLookAlike[] = [];
  const lengths = new Map<number, number>();
  for (const hit of reading.hits) {
    if (hit.meaning.kind !== "look-alike" || !isGeneral(hit)) continue;
    const { entry, group } = hit.meaning;
    if (!hasContext(group, context)) continue;
    const length = hit.last - hit.first + 1;
    if (reaches(strong, hit, length + 1) || isChemistry(reading, hit)) continue;
    seen.push({ entry, first: hit.first, last: hit.last });
    for (let at = hit.first; at <= hit.last; at++) lengths.set(at, Math.max(lengths.get(at) ?? 0, length));
  }
  return { seen: withoutContained(seen), lengths };
}

/** True for a look-alike that is not specific to one class. */
function isGeneral({ meaning }: Hit): boolean {
  return meaning.kind === "look-alike" && meaning.entry.class === undefined;
}

/** True if a look-alike as long as the hit, or longer, covers a token of it. */
export function isCovered(lookAlikes: LookAlikes, first: number, last: number): boolean {
  if (lookAlikes.seen.length === 0) return false;
  const length = last - first + 1;
  for (let at = first; at <= last; at++) if ((lookAlikes.lengths.get(at) ?? 0) >= length) return true;
  return false;
}

/**
 * The look-alike of a class that speaks against a name, with the reason. It covers a name that is no longer than it; one of the
 * same length that words beside it have settled stands: `graphite mould, flexural strength 60 MPa`. The word for an element of a class
 * (`ofWord`) means what a look-alike of the same text does (`BiSn solder, bismuth 58 %`), and some tell of the whole item.
 */
export function lookAlikesAmong(reading: Reading, context: ReadonlySet<string>) {
  const seen = reading.hits.flatMap(({ meaning, first, last }) =>
    meaning.kind === "look-alike" && meaning.entry.class !== undefined && hasContext(meaning.group, context)
      ? [{ entry: meaning.entry, first, last, isSettled: meaning.group.context !== undefined }]
      : [],
  );
  return ({ first, last, term, isSettled }: Mention): Pick<Rejection, "entry" | "reason"> | undefined => {
    const [of] = term.classes;
    const over = seen.find((one) => {
      if (one.entry.class === of?.id && term.kind === "element-word") return true;
      if (one.entry.class === of?.id && one.entry.ofItem === true) return deniedBy(reading, one.first, one.last) === undefined;
      const more = one.last - one.first - (last - first);
      const isLong = more > 0 || (more === 0 && (one.isSettled || !isSettled));
      return isLong && one.first <= last && one.last >= first;
    });
    return over === undefined ? undefined : { entry: over.entry.id, reason: prose(over.entry.reason) };
  };
}

const noContext: ReadonlySet<string> = new Set();

/** Word lists seen in the texts of an item, either by a word of theirs or by an entry that provides them. */
export function contextOf(readings: readonly Reading[], recipes: readonly MaterialEntry[]): Set<string> {
  const context = new Set<string>();
  for (const reading of readings) {
    const lookAlikes = lookAlikesIn(reading, noContext);
    for (const hit of reading.hits) {
      const { meaning } = hit;
      if (meaning.kind === "list") {
        if (!context.has(meaning.id) && !isCovered(lookAlikes, hit.first, hit.last)) context.add(meaning.id);
      } else if (
        (meaning.kind === "good" || meaning.kind === "material") &&
        meaning.entry.provides !== undefined &&
        meaning.group.context === undefined
      ) {
        if (!isCovered(lookAlikes, hit.first, hit.last)) for (const list of meaning.entry.provides) context.add(list);
      }
    }
    for (const { formula } of reading.formulas) {
      for (const { recipe = [], provides = [], formulaProvides } of recipes)
        if (formulaProvides === true && recipe.every((symbol) => formula.amounts.has(symbol)))
          for (const list of provides) context.add(list);
    }
  }
  return context;
}

/** For each token the length of the longest name of an element, material or grade over it. */
function strongLengths(reading: Reading): ReadonlyMap<number, number> {
  const lengths = new Map<number, number>();
  for (const hit of reading.hits) {
    if (hit.meaning.kind !== "element" && hit.meaning.kind !== "material") continue;
    const length = hit.last - hit.first + 1;
    for (let at = hit.first; at <= hit.last; at++) lengths.set(at, Math.max(lengths.get(at) ?? 0, length));
  }
  return lengths;
}

function reaches(lengths: ReadonlyMap<number, number>, hit: Hit, length: number): boolean {
  for (let at = hit.first; at <= hit.last; at++) if ((lengths.get(at) ?? 0) >= length) return true;
  return false;
}

/** True if a formula, or a symbol in its notation, stands at the look-alike. */
function isChemistry(reading: Reading, hit: Hit): boolean {
  const { formulas, symbols } = reading;
  // Both lists are short: a formula and a symbol each need letters of their own.
  return (
    between(
      formulas,
      hit,
      (formula) => formula.first,
      (formula) => formula.last,
    ) ||
    between(
      symbols,
      hit,
      (use) => (use.use === "bare" ? -1 : use.token),
      (use) => use.token,
    )
  );
}

function between<T>(sorted: readonly T[], hit: Hit, first: (one: T) => number, last: (one: T) => number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = sorted[middle];
    if (one !== undefined && last(one) < hit.first) low = middle + 1;
    else high = middle;
  }
  const one = sorted[low];
  return one !== undefined && first(one) >= 0 && first(one) <= hit.first && last(one) >= hit.last;
}

/** Look-alikes without those inside a longer one, in the order of the text. */
function withoutContained(seen: readonly SeenLookAlike[]): SeenLookAlike[] {
  const sorted = [...seen].sort((a, b) => a.first - b.first || b.last - a.last);
  const kept: SeenLookAlike[] = [];
  let reach = -1;
  for (const one of sorted) {
    const before = kept.at(-1);
    if (before !== undefined && one.last <= reach && (one.entry === before.entry || one.last - one.first < before.last - before.first))
      continue;
    kept.push(one);
    reach = Math.max(reach, one.last);
  }
  return kept;
}
