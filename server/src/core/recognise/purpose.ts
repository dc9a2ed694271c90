import type { Meaning } from "./meaning.ts";
import { breaksBetween } from "./runs.ts";
import { cjkToken, isInCapitals, isNumber, markToken, phraseEnds, type TokenisedText, tokenText } from "./tokenise.ts";
import type { Hit, HitIndex } from "./vocabulary.ts";

/** The tokens of a text about the use, order and sale of an item rather than the item itself. */
export interface Purposes {
  has(token: number): boolean;
  /** The token names a grade of the item, as `headphone` does in `SmCo magnet, headphone grade`. */
  isGrade(token: number): boolean;
  /** The token is in the name of the company that sells or makes the item: `supplier Neodymium Magnets Ltd`. */
  isCompany(token: number): boolean;
}

const none: Purposes = { has: () => false, isGrade: () => false, isCompany: () => false };

/** Lists whose words lead to a purpose: it stands behind them, or before them. */
const leading: ReadonlySet<string> = new Set(["for", "grade-of"]);
const closing: ReadonlySet<string> = new Set(["for-after", "grade-word"]);
/** Lists of words for goods. */
const goods: ReadonlySet<string> = new Set(["accessory", "accessory-first", "part-noun", "device-noun"]);
const purposeLists: readonly string[] = [
  ...leading,
  ...closing,
  "purpose-label",
  "order-remark",
  "state-remark",
  "origin",
  "provenance",
  "field-label",
  "legal-form",
];

/**
 * Finds what a text says that the item is for (`for phosphors`, `荧光粉用`, `phosphor grade`), in time linear in its length.
 *
 * @param chemical the token at which its first formula or CAS number ends
 */
export function readPurposes(text: TokenisedText, index: HitIndex, dopants: ReadonlySet<number>, chemical: number | undefined): Purposes {
  if (!purposeLists.some((list) => index.lists.has(list))) return none;
  const isBreak = (at: number): boolean => text.kinds[at] === markToken && phraseEnds.has(text.words[at] ?? "") && !dopants.has(at);
  const leads = new Map<number, Lead>();
  const closes = new Map<number, Lead>();
  const withs = new Set<number>();
  const genitives = new Set<number>();
  const remarks = new Set<number>();
  const companies = new Set<number>();
  /** Tokens that end the label of a company, with its colon if it has one. */
  const labels = new Set<number>();
  let labelled = -1;
  /** The last token of the first thing that the text names. */
  let thing = chemical ?? Number.POSITIVE_INFINITY;
  /** The same, with things that hold no material: screws, copper. */
  let named = thing;
  let lastFound: number | undefined;
  const lastThing = (): number => {
    lastFound ??= Math.max(chemical ?? -1, index.hits.findLast(({ meaning }) => isThing(meaning))?.first ?? -1);
    return lastFound;
  };
  for (const { meaning, first, last } of index.hits) {
    if (isThing(meaning)) thing = Math.min(thing, last);
    if (meaning.kind === "list" ? goods.has(meaning.id) : meaning.kind !== "form") named = Math.min(named, last);
    if (meaning.kind !== "list") continue;
    const { id } = meaning;
    if (id === "with") withs.add(first);
    // `Application: phosphors`.
    if (id === "purpose-label" && text.words[last + 1] === ":") keepLongest(leads, { first, last: last + 1, isGrade: false });
    // `Antimony trioxide, CIF Rotterdam`: terms of order and sale describe a thing no more than its use does.
    const isRemark = id === "order-remark" || id === "state-remark";
    const isSource = id === "origin" || id === "provenance";
    if ((isRemark || isSource) && first > thing && standsBehindMark(text, first)) {
      keepLongest(leads, { first, last, isGrade: false });
      if (isRemark) remarks.add(first);
    }
    const colon = text.words[last + 1] === ":";
    if (id === "provenance" && (colon || standsBehindMark(text, first))) labels.add(colon ? last + 1 : last);
    if (id === "legal-form") {
      const start = companyStart(text, index, labels, first);
      const isLabelled = labels.has(start - 1);
      if (isLabelled || (start > named && isCompany(text, index, start, first, last)))
        for (let at = start; at <= last; at++) companies.add(at);
      // `Supplier: X Co., Ltd: NdFeB magnet`.
      if (isLabelled && start === labelled + 1 && standsBehindMark(text, last + 2) && lastThing() > last) labelled = last + 1;
    }
    // `RoHS, urgent - antimony trioxide`.
    if (id === "state-remark" && first === labelled + 1 && last + 1 < text.words.length) {
      if (text.kinds[last + 1] === markToken) labelled = last + 1;
      else if (breaksBetween(text, last)) labelled = last;
    }
    // `Made in China: antimony trioxide`, `Hersteller: Dysprosiumoxid`.
    if (isSource && first === labelled + 1) labelled = colon ? last + 1 : (nameEnd(text, last, lastThing()) ?? labelled);
    // `Pos. 10: antimony trioxide`.
    if (id === "field-label" && first === 0) labelled = labelEnd(text, last) ?? labelled;
    if (id === "of-before") genitives.add(first);
    if (leading.has(id)) keepLongest(leads, { first, last, isGrade: id === "grade-of" });
    if (closing.has(id)) keepLongest(closes, { first, last, isGrade: id === "grade-word" });
  }
  if (leads.size + closes.size + companies.size === 0 && labelled < 0) return none;
  const purposes = new Set<number>([...Array.from({ length: labelled + 1 }, (_, at) => at), ...companies]);
  const grades = new Set<number>();
  let behind: Lead | undefined;
  for (let at = 0; at < text.words.length; at++) {
    if (behind !== undefined && at > behind.last + 1 && (behind.isGrade || endsUnspaced(text, at - 1))) behind = undefined;
    if ((isBreak(at) && at !== behind?.last) || withs.has(at)) behind = undefined;
    // A remark ends at the next thing: `ferrite ring, new NdFeB disc`.
    if (behind !== undefined && remarks.has(behind.first) && at > behind.last && index.from(at).some(({ meaning }) => isThing(meaning)))
      behind = undefined;
    if (behind !== undefined && at > behind.last && genitives.has(at)) {
      purposes.add(at);
      behind = undefined;
    }
    behind = leads.get(at) ?? behind;
    if (behind === undefined) continue;
    purposes.add(at);
    if (behind.isGrade) grades.add(at);
  }
  // Each word is walked over once at most, because a word that is already a purpose ends the walk.
  for (const close of closes.values()) {
    if (purposes.has(close.first) || (close.isGrade && isGradeOfMagnet(text, index, close))) continue;
    for (let at = close.first; at <= close.last; at++) purposes.add(at);
    if (close.isGrade) for (let at = close.first; at <= close.last; at++) grades.add(at);
    // `Leuchtstoffqualität` contains its purpose.
    if (close.isGrade && isGood(index, close.first)) continue;
    const takesAll = !close.isGrade && isFollowed(text, close.last, isBreak);
    // Korean writes a blank between the words of a name: 게르마늄 웨이퍼용 is for germanium wafers.
    let blanks = takesAll && isHangul(text, close.first) ? 1 : 0;
    // A name joined to the word without a blank is the purpose, at any place: ホルダー ネオジム磁石用.
    const hangsOn = close.isGrade || !hangs(text, close.first) ? close.first : substanceStart(index, close.first - 1);
    for (let at = close.first - 1; at >= 0 && !isBreak(at) && !purposes.has(at); at--) {
      if (!takesAll && at < hangsOn && isSubstance(index, at)) break;
      if (!close.isGrade && at < close.first - 1 && endsUnspaced(text, at)) {
        if (blanks === 0) break;
        blanks--;
      }
      purposes.add(at);
      if (close.isGrade) grades.add(at);
    }
  }
  return { has: (token) => purposes.has(token), isGrade: (token) => grades.has(token), isCompany: (token) => companies.has(token) };
}

/** True for a token behind a mark, or a dash or, in a script without blanks, a blank: `…, rev. B`, `… - urgent`, `… 图号 123`. */
function standsBehindMark(text: TokenisedText, at: number): boolean {
  if (at === 0) return false;
  const isApart = text.kinds[at] === cjkToken && text.ends[at - 1] !== text.starts[at];
  return isApart || text.kinds[at - 1] === markToken || breaksBetween(text, at - 1);
}

/** The mark behind the name of a country or a company, of so many words at most, with a thing behind it. */
function nameEnd({ kinds }: TokenisedText, last: number, lastThing: number): number | undefined {
  const end = kinds.indexOf(markToken, last + 2);
  const isName = end > 0 && end - last <= longestName && kinds[last + 1] !== markToken;
  return isName && lastThing > end ? end : undefined;
}

const longestName = 5;

/**
 * The first token of the name of a company before a legal form: behind the last mark, figure, blank between characters without blanks, or
 * word in small letters. The comma of `Co., Ltd` belongs to the name.
 */
function companyStart(text: TokenisedText, index: HitIndex, labels: ReadonlySet<number>, form: number): number {
  const { words, kinds } = text;
  const isSmall = tokenText(text, form) === words[form];
  let start = form;
  for (let at = form - 1; at >= 0 && at > form - longestCompany && !labels.has(at); at--) {
    const word = words[at] ?? "";
    if (kinds[at] === markToken ? phraseEnds.has(word) && at < form - 1 : /\d/.test(word)) break;
    if (breaksBetween(text, at) || (start < form && endsUnspaced(text, at)) || namesCompound(index, at)) break;
    if (!isSmall && word.length > longestParticle && tokenText(text, at) === word) break;
    start = at;
  }
  return start;
}

/** `de`, `and` and the like may stand in a name. */
const longestParticle = 3;

/** Tokens of the name of a company at most. A script without blanks has one for each character. */
const longestCompany = 20;

/**
 * True for a name apart from the words before it that begins with a word of which the data know nothing (`…, Ningbo Magnets Co., Ltd`), or
 * that has known words alone behind another material, as a legal form is no name by itself: `ferrite ring, Neodym Magnete GmbH`. Beside a
 * magnet of no named material, the name of such a company may tell of it.
 */
function isCompany(text: TokenisedText, index: HitIndex, start: number, form: number, last: number): boolean {
  if (!standsBehindMark(text, start)) return false;
  if (text.kinds[start] === cjkToken) return !index.from(start).some(({ meaning }) => isThing(meaning));
  const beginsUnknown = index.from(start).length === 0;
  const isBesideOther = index.hits.some((hit) => hit.last < start && namesOtherMagnet(hit));
  return (beginsUnknown || (isBesideOther && isKnown(index, start, form))) && !isInCapitals(tokenText(text, start, last));
}

function namesOtherMagnet({ meaning }: Hit): boolean {
  return meaning.kind === "look-alike" && meaning.entry.otherMagnet === true;
}

/** True where known words fill the tokens before the legal form of a company, and there are any. */
function isKnown(index: HitIndex, start: number, form: number): boolean {
  let at = start;
  while (at < form) {
    const ends = index.from(at).map(({ last }) => last);
    if (ends.length === 0) return false;
    at = Math.max(...ends) + 1;
  }
  return at === form && form > start;
}

/** The colon behind the label of a field, with numbers and marks between them at most: `Pos. 10:`. */
function labelEnd({ words, kinds }: TokenisedText, last: number): number | undefined {
  let at = last + 1;
  while (words[at] !== ":" && (kinds[at] === markToken || isNumber(words[at] ?? ""))) at++;
  return words[at] === ":" ? at : undefined;
}

/** A word that leads to a purpose. */
interface Lead {
  readonly first: number;
  readonly last: number;
  readonly isGrade: boolean;
}

function keepLongest(leads: Map<number, Lead>, lead: Lead): void {
  const known = leads.get(lead.first);
  if (known === undefined || lead.last > known.last) leads.set(lead.first, lead);
}

/** True if a blank follows a character of a script that writes none within a phrase. */
function endsUnspaced(text: TokenisedText, at: number): boolean {
  return text.kinds[at] === cjkToken && text.ends[at] !== text.starts[at + 1];
}

function isHangul({ words }: TokenisedText, at: number): boolean {
  return /^\p{Script=Hangul}/u.test(words[at] ?? "");
}

function isFollowed(text: TokenisedText, last: number, isBreak: (at: number) => boolean): boolean {
  return last + 1 < text.words.length && !isBreak(last + 1);
}

/** `magnet grade N42` names the grade of a magnet. `magnet grade 99.9 %` names a material for magnets. */
function isGradeOfMagnet(text: TokenisedText, index: HitIndex, { first, last }: Lead): boolean {
  const isMagnet = index.to(first - 1).some(({ meaning }) => meaning.kind === "good" && meaning.entry.magnet === true);
  if (!isMagnet || !/\d/.test(text.words[last + 1] ?? "")) return false;
  const start = text.starts[last + 1] ?? 0;
  return !/^[\d.,\s]*%/.test(text.text.slice(start, start + longestShare));
}

/** `99.999 %`, with room. */
const longestShare = 12;

/** True if the name of an element, of a magnet material or of a compound stands at a token. */
function isSubstance(index: HitIndex, at: number): boolean {
  return index.to(at).some(({ meaning }) => namesSubstance(meaning));
}

/** True if the name of a compound ends at a token. */
function namesCompound(index: HitIndex, at: number): boolean {
  return index.to(at).some(({ meaning }) => meaning.kind === "form" && (meaning.form === "oxide" || meaning.form === "compound"));
}

function namesSubstance(meaning: Meaning): boolean {
  if (meaning.kind === "form") return meaning.form === "oxide" || meaning.form === "compound" || meaning.form === "metal";
  return meaning.kind === "element" || (meaning.kind === "material" && meaning.entry.magnetMaterial !== undefined);
}

/** The first token of the longest such name that ends at a token; the next token where there is none. */
function substanceStart(index: HitIndex, at: number): number {
  return Math.min(at + 1, ...index.to(at).flatMap(({ meaning, first }) => (namesSubstance(meaning) ? [first] : [])));
}

/** True for a character of a script without blanks that no blank parts from the one before it. */
function hangs(text: TokenisedText, at: number): boolean {
  return text.kinds[at - 1] === cjkToken && text.ends[at - 1] === text.starts[at];
}

/** True for a material, an element, a grade or a good. */
function isThing({ kind }: Meaning): boolean {
  return kind === "material" || kind === "element" || kind === "grade" || kind === "good";
}

function isGood(index: HitIndex, at: number): boolean {
  return index.from(at).some(({ meaning }) => meaning.kind !== "list");
}
