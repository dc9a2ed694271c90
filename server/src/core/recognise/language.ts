import { type Message, message, type Verbatim, verbatim } from "../l10n/message.ts";
import type { Mention } from "./mention.ts";
import type { SymbolUse } from "./notation.ts";
import type { Reading } from "./reading.ts";
import { goodsLists } from "./runs.ts";
import { isReferredPaper, paperAt } from "./service.ts";
import { isInCapitals, tokenText, wordToken } from "./tokenise.ts";
import { type HitIndex, isUnspaced, listEndingAt, listStartingAt, longestEnding } from "./vocabulary.ts";

/** The most words between a thing and the word that denies it or makes it an attribute. */
const mostBetween = 3;

/** Lists of common words, which may stand in the name of a company. */
const headLists: ReadonlySet<string> = new Set([
  "accessory",
  "accessory-first",
  "device-noun",
  "device-body",
  "matter-noun",
  "matter-word",
  "company-noun",
  ...goodsLists,
]);

/** The side of a name on which a word denies it. */
type Side = "before" | "after";
type Tokens = Pick<Mention, "first" | "last">;

/**
 * The side on which words say that a part of a text is absent; undefined for none. A thing denied twice is there (`no NdFeB-free magnets`),
 * and so is one whose substitute is denied (`no NdFeB substitutes`).
 */
export function deniedBy(reading: Reading, first: number, last: number, rest = ""): Side | undefined {
  const index = reading.index;
  const after = isDenyingEnding(rest, reading.vocabulary.denyingEndings) || isBehind(index, last + 1, "negation-after");
  if (!isDeniedBefore(index, first - 1)) return after ? "after" : undefined;
  return after || isBehind(index, last + 1, "substitute") ? undefined : "before";
}

/** True if the rest of a word denies the stem before it, with or without the ending of the stem: `umfrei` in `yttriumfrei`. */
function isDenyingEnding(rest: string, denying: ReadonlySet<string>): boolean {
  for (let at = 0; at <= longestEnding && at < rest.length; at++) if (denying.has(rest.slice(at))) return true;
  return false;
}

function isDeniedBefore(index: HitIndex, token: number): boolean {
  let at = token;
  for (let step = 0; step <= mostBetween && at >= 0; step++) {
    const denial = listEndingAt(index, at, "negation-before");
    if (denial !== undefined) return (listEndingAt(index, at, "no-negation")?.first ?? Infinity) > denial.first;
    const skip = listEndingAt(index, at, "negation-skip");
    if (skip === undefined) return false;
    at = skip.first - 1;
  }
  return false;
}

/** True if a word of a list stands at a token, or behind words that may stand between. */
function isBehind(index: HitIndex, token: number, id: string): boolean {
  let at = token;
  for (let step = 0; step <= mostBetween; step++) {
    if (aloneAt(index, at, id)) return true;
    const skip = listStartingAt(index, at, "negation-skip");
    if (skip === undefined) return false;
    at = skip.last + 1;
  }
  return false;
}

/**
 * The mentions that the text denies: those beside a negation, and the members of a list with them
 * (`no Dy or Tb`, `镝/铽フリー`). A mention with a share of its own is never denied by a list.
 */
export function deniedMentions(mentions: readonly Mention[]): Set<Mention> {
  const sides = new Map<Mention, Side>();
  for (const mention of mentions) {
    const side = deniedBy(mention.reading, mention.first, mention.last, mention.rest);
    if (side !== undefined) sides.set(mention, side);
  }
  if (sides.size === 0) return new Set();
  // A denial that is undone for the whole is undone for its beginning: 钕 in 不使用钕铁硼替代品.
  eachContained(mentions, (inner, outer) => {
    if (inner.first === outer.first && sides.get(inner) === "before" && !sides.has(outer)) sides.delete(inner);
  });
  const named = mentions.filter((mention) => mention.term.element !== undefined || mention.term.means === "class");
  spread(named, sides, reachesMention);
  const denied = new Set(sides.keys());
  // Denied together with a name: names inside it, and the same word in another sense.
  eachContained(mentions, (inner, outer) => {
    if (denied.has(outer) && !inner.affirmed) denied.add(inner);
  });
  return denied;
}

/** Calls back for each mention that stands inside another one, or on the same words. */
export function eachContained(mentions: readonly Mention[], found: (inner: Mention, outer: Mention) => void): void {
  for (let at = 0; at < mentions.length; at++) {
    const outer = mentions[at];
    if (outer === undefined) continue;
    // Names are a few words long, so the mentions inside one stand close to it in the list.
    for (let beside = Math.max(0, at - 4); beside < mentions.length && beside <= at + 8; beside++) {
      const inner = mentions[beside];
      if (inner !== undefined && inner !== outer && inner.first >= outer.first && inner.last <= outer.last) found(inner, outer);
    }
  }
}

/** Passes denials on from each member of a list to the next that they reach, from their own side. */
function spread<T>(members: readonly T[], sides: Map<T, Side>, reaches: (from: T, to: T, side: Side) => boolean): void {
  const pass = (from: T | undefined, to: T | undefined, side: Side): void => {
    if (from === undefined || to === undefined || sides.get(from) !== side || sides.has(to)) return;
    if (reaches(from, to, side)) sides.set(to, side);
  };
  for (let at = 1; at < members.length; at++) pass(members[at - 1], members[at], "before");
  for (let at = members.length - 1; at > 0; at--) pass(members[at], members[at - 1], "after");
}

function reachesMention(from: Mention, to: Mention, side: Side): boolean {
  if (to.affirmed || from.term.element === undefined || from.reading !== to.reading) return false;
  const join = joinOf(from.reading, from, to, side);
  // "Rare earth" belongs to a list of elements only where words such as `and other` say so.
  return to.term.element === undefined ? side === "before" && join === "such" : join !== undefined;
}

/** The join of two members of a list of which the first is denied; undefined where the denial does not reach the other. */
function joinOf(reading: Reading, from: Tokens, to: Tokens, side: Side): "such" | "plain" | undefined {
  if (side === "before") return joinBetween(reading.index, from.last, to.first);
  return isGiven(reading, to.first) ? undefined : joinBetween(reading.index, to.last, from.first);
}

/** The kind of words that join two members of a list: `such` for `and other`. Undefined if the two are not in one list. */
function joinBetween(index: HitIndex, last: number, first: number): "such" | "plain" | undefined {
  if (first - last > mostBetween + 1) return undefined;
  let join: "such" | "plain" = "plain";
  for (let token = last + 1; token < first; token++) {
    const such = listStartingAt(index, token, "and-such");
    const word = such ?? listStartingAt(index, token, "conjunction") ?? listStartingAt(index, token, "negation-skip");
    if (word === undefined) return undefined;
    if (such !== undefined) join = "such";
    token = word.last;
  }
  return join;
}

/** True for a member of a list that the text says is there: dysprosium in `with dysprosium, terbium-free`. */
function isGiven({ index, text, vocabulary }: Reading, token: number): boolean {
  for (let at = token - 1; at >= 0 && at >= token - longestList; at--) {
    const isJoined = listEndingAt(index, at, "conjunction") !== undefined;
    if (!isJoined && listEndingAt(index, at, "with") !== undefined) return true;
    const isListed =
      isJoined || vocabulary.classes.elements.has(tokenText(text, at)) || index.to(at).some(({ meaning }) => meaning.kind === "element");
    if (!isListed) return false;
  }
  return false;
}

/** The most tokens before a member of a list to search for the word that leads the list. */
const longestList = 8;

/** The symbols of elements that the text denies, alone or with the other members of a list: `Dy/Tb-free`, `ohne Dy und Tb`. */
export function deniedSymbols(reading: Reading): ReadonlySet<SymbolUse> {
  const sides = new Map<SymbolUse, Side>();
  for (const use of reading.symbols) {
    const side = use.use === "bare" ? deniedBy(reading, use.token, use.token) : undefined;
    if (side !== undefined) sides.set(use, side);
  }
  const tokensOf = ({ token }: SymbolUse): Tokens => ({ first: token, last: token });
  if (sides.size > 0)
    spread(
      reading.symbols,
      sides,
      (from, to, side) => to.use === "bare" && joinOf(reading, tokensOf(from), tokensOf(to), side) !== undefined,
    );
  return new Set(sides.keys());
}

/** The reason why a mention names the purpose of the item and not the item; undefined if it names the item. */
export function attributeOf(mention: Mention, mentions: readonly Mention[], position: number): Message | undefined {
  if (listEndingAt(mention.reading.index, mention.first - 1, "label") !== undefined) return message("attribute-label");
  const { sort } = mention.term;
  return sort === "good" || sort === "magnet" ? attributeOfGood(mention, mentions, position) : attributeOfSubstance(mention);
}

/** The same for a good: another word is the head of its phrase. */
function attributeOfGood(
  { reading, first, last, rest, isCompound, term }: Mention,
  mentions: readonly Mention[],
  position: number,
): Message | undefined {
  if (isCompound) return belongsTo(rest);
  if (reading.purposes.isGrade(first)) return message("attribute-grade");
  const phrases = reading.phrases;
  const foreign = term.kinds.length === 0 ? undefined : phrases.foreignBefore(first, term.kinds);
  if (foreign !== undefined) return message("attribute-foreign", { word: quote(foreign) });
  if (term.sort === "good" && servesMagnet(reading, last + 1, mentions, position)) return message("attribute-magnet-place");
  if (phrases.chip !== undefined) return message("attribute-chip", { word: quote(phrases.chip) });
  const role = phrases.roleOf(first, last, term.head);
  if (role.kind === "modifier") return belongsTo(role.of);
  if (role.kind === "served" && term.isTechnique && !role.isKnown) return undefined;
  if (role.kind === "served")
    return role.by === undefined ? message("attribute-served") : message("attribute-served-by", { word: quote(role.by) });
  return undefined;
}

/** True if a magnet is named right after a good, or after several: `motor rotor magnet`. */
function servesMagnet(reading: Reading, token: number, mentions: readonly Mention[], position: number): boolean {
  let at = token;
  for (let step = 0; step <= mostBetween; step++) {
    if (isMagnetAt(mentions, position, at)) return true;
    const end = at;
    const good = reading.index.from(end).find((hit) => hit.meaning.kind === "good");
    if (good === undefined) return false;
    at = good.last + 1;
  }
  return false;
}

function belongsTo(head: string): Message {
  return message("attribute-belongs", { word: quote(head) });
}

function quote(word: string): Verbatim {
  return verbatim(JSON.stringify(word));
}

/** The same for a substance: a tool, a consumable or a paper about it is named. */
function attributeOfSubstance(mention: Mention): Message | undefined {
  const { reading } = mention;
  let after = mention.last + 1;
  let list = "tool";
  for (let step = 0; step <= mostBetween; step++) {
    const accessory = accessoryAt(reading, after, list);
    if (accessory !== undefined) return belongsTo(accessory);
    const skip = listStartingAt(reading.index, after, "attribute") ?? wordBetween(reading, after);
    if (skip === undefined) break;
    // `Dysprosium oxide bag`: behind a form, only a paper is a thing of its own.
    if (skip.meaning.kind === "form") list = "paper-first";
    else if (isUnspaced(reading.text, skip.first)) list = "accessory";
    after = skip.last + 1;
  }
  return servedBefore(mention);
}

/** True for a word in the name of a company or brand: `Cerium Systems GmbH`, `Lanthan AG`, `supplier Neodymium Magnets Ltd`. */
export function isCompanyName({ reading, first, last, term, rest }: Mention): boolean {
  if (reading.purposes.isCompany(first)) return true;
  // `Neodymoxid` is no name, `Neodymium` beside the stem `neodym` is.
  if (term.kind !== "element-word" || rest.length > longestEnding) return false;
  const index = reading.index;
  // In a text in capitals, AG may be silver as well as a company.
  if (isInCapitals(tokenText(reading.text, last))) return false;
  if (aloneAt(index, last + 1, "legal-form")) return true;
  const isNamed = aloneAt(index, last + 1, "company-word") && isProper(reading, last) && isProper(reading, last + 1);
  // A word of a purpose belongs to no company name.
  if (isNamed && !reading.purposes.has(last + 1)) return true;
  // One more word of the name may stand between, if it is a word and means nothing here.
  const means = index
    .from(last + 1)
    .some(({ meaning }) =>
      meaning.kind === "list" ? !headLists.has(meaning.id) : !("group" in meaning) || meaning.group.context === undefined,
    );
  if (reading.text.kinds[last + 1] !== wordToken || means === true) return false;
  return aloneAt(index, last + 2, "legal-form");
}

/** True for a word with a capital followed by small letters. In a script without capitals, any word could be a name. */
function isProper({ text }: Reading, at: number): boolean {
  const word = tokenText(text, at);
  const [first = "", rest] = [word.charAt(0), word.slice(1)];
  return first === first.toUpperCase() && rest === rest.toLowerCase();
}

/**
 * True if a word of a list stands at a token and no longer word with another meaning begins there: `brand` in `brand new`, `free` in `free
 * of`.
 */
function aloneAt(index: HitIndex, token: number, id: string): boolean {
  const hit = listStartingAt(index, token, id);
  return hit !== undefined && longerLists.every((list) => (listStartingAt(index, token, list)?.last ?? -1) <= hit.last);
}

const longerLists = ["attribute", "negation-before", "no-negation"] as const;

function accessoryAt(reading: Reading, token: number, list: string): string | undefined {
  const hit =
    (list === "paper-first" ? paperAt(reading.index, token) : listStartingAt(reading.index, token, list)) ??
    (list === "accessory" ? listStartingAt(reading.index, token, "tool") : undefined) ??
    listStartingAt(reading.index, token, "paper");
  if (hit === undefined || listStartingAt(reading.index, hit.last + 1, "fitted") !== undefined) return undefined;
  if (isReferredPaper(reading.text, reading.index, hit)) return undefined;
  // One character of a longer word is no accessory: 线 in 线圈.
  if (hit.first === hit.last && isUnspaced(reading.text, hit.first) && isUnspaced(reading.text, hit.last + 1)) return undefined;
  return tokenText(reading.text, hit.first, hit.last);
}

/** The word for a magnet or a form that goes on the name of its material: `NdFeB magnet adhesive`, `dysprosium oxide data sheet`. */
function wordBetween(reading: Reading, token: number) {
  return reading.index
    .from(token)
    .find(({ meaning }) => meaning.kind === "form" || (meaning.kind === "good" && meaning.entry.magnet === true));
}

function isMagnetAt(mentions: readonly Mention[], position: number, token: number): boolean {
  for (let at = position + 1; at < mentions.length && at < position + 6; at++) {
    const mention = mentions[at];
    if (
      mention !== undefined &&
      mention.first === token &&
      (mention.term.sort === "magnet" || (mention.term.magnetMaterial !== undefined && isUnspaced(mention.reading.text, token)))
    )
      return true;
  }
  return false;
}

/** `adhesive for NdFeB`, `磁铁用支架`, `Adhesive, NdFeB`. */
function servedBefore({ reading, first }: Mention): Message | undefined {
  const { service, purposes } = reading;
  const scope = service.scopeAt(first);
  if ((scope.served && scope.accessoryBefore) || (first < service.forAccessory && purposes.has(first)))
    return message("attribute-accessory");
  return first > 0 && scope.isPlain && service.headIsTool ? message("attribute-begins") : undefined;
}
