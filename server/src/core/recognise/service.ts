import { breaksBetween } from "./runs.ts";
import { isInCapitals, markToken, type TokenisedText, tokenText } from "./tokenise.ts";
import { type Hit, type HitIndex, listStartingAt } from "./vocabulary.ts";

/** The positions of `for`, `with` and names of accessories in a text. */
export interface Service {
  /** The text begins with a tool or consumable in the manner of catalogues: `Adhesive, NdFeB`. */
  readonly headIsTool: boolean;
  scopeAt(token: number): Scope;
  /** The last `for` behind its purpose, with an accessory behind it: the 用 of `磁铁用支架`. */
  readonly forAccessory: number;
}

/** The effect of the words before a token. */
interface Scope {
  /** `for` stands before it in the same part of the sentence. */
  readonly served: boolean;
  /** An accessory is named before that `for`. */
  readonly accessoryBefore: boolean;
  /** No `with` stands before it. */
  readonly isPlain: boolean;
}

/** Lists of documents and labels: what a text begins with, if it begins with one. */
const paperLists: readonly string[] = ["paper-first", "label-first"];
/** The word lists that this reads. */
const serviceLists: readonly string[] = ["for", "for-after", "with", "accessory", "accessory-first", "tool", "paper", ...paperLists];
/** Marks that end the reach of a `for`. */
const breaks: ReadonlySet<string> = new Set([",", ";", "(", ")", "、", "。", "[", "]"]);

const everywhere: Scope = { served: false, accessoryBefore: false, isPlain: true };
const none: Service = { headIsTool: false, scopeAt: () => everywhere, forAccessory: -1 };

/** Finds the words of service in a text, in time linear in its length. */
export function readService(text: TokenisedText, { hits, lists }: HitIndex, dopants: ReadonlySet<number>): Service {
  if (!serviceLists.some((list) => lists.has(list))) return none;
  const marks = new Map<number, "for" | "with">();
  let firstAccessory = Number.POSITIVE_INFINITY;
  let [lastFor, forAccessory] = [Number.NEGATIVE_INFINITY, -1];
  let head: Hit | undefined;
  let [headIsTool, headIsPaper] = [false, false];
  for (const hit of hits) {
    if (hit.meaning.kind !== "list") continue;
    const { id } = hit.meaning;
    if (id === "for" || id === "with") marks.set(hit.last, id);
    if (id === "for-after") lastFor = hit.first;
    const isPaper = id === "paper" || (paperLists.includes(id) && hit.first === 0 && !isReference(text, hit));
    if (isPaper && hit.first === 0) headIsPaper = true;
    if (id !== "accessory" && id !== "accessory-first" && id !== "tool" && !isPaper) continue;
    firstAccessory = Math.min(firstAccessory, hit.first);
    if (isPhrase(text, lastFor, hit.first)) forAccessory = lastFor;
    if (hit.first !== 0 || id === "accessory-first") continue;
    if (head === undefined || hit.last > head.last) head = hit;
    headIsTool ||= id !== "accessory";
  }
  const isHead = head !== undefined && (headIsPaper || isCatalogueHead(text, head));
  if (marks.size === 0 && !isHead) return { ...none, forAccessory };
  const scopes: Scope[] = [];
  let served = false;
  let accessoryBefore = false;
  let isPlain = true;
  for (let token = 0; token < text.words.length; token++) {
    scopes.push({ served, accessoryBefore, isPlain });
    const mark = marks.get(token);
    if (mark === "for") {
      served = true;
      accessoryBefore = firstAccessory < token;
    } else if (mark === "with") {
      served = false;
      isPlain = false;
    } else if (text.kinds[token] === markToken && breaks.has(text.words[token] ?? "")) served = false;
    // `Holder for magnets: dysprosium powder`, but not `goggles for: Nd:YAG`.
    else if (text.words[token] === ":" && !marks.has(token - 1) && !dopants.has(token)) served = false;
  }
  return { headIsTool: isHead && headIsTool, scopeAt: (token) => scopes[token] ?? everywhere, forAccessory };
}

/** True where few words and no mark stand between two tokens. */
function isPhrase(text: TokenisedText, first: number, last: number): boolean {
  if (last - first > longestPhrase) return false;
  for (let at = first; at < last; at++) if (text.kinds[at] === markToken || breaksBetween(text, at)) return false;
  return true;
}

const longestPhrase = 12;

/** The document or label at a token. */
export function paperAt(index: HitIndex, token: number): Hit | undefined {
  return listStartingAt(index, token, "paper-first") ?? listStartingAt(index, token, "label-first");
}

/** True for a document at the tokens of a hit, of whatever list, that is only referred to. */
export function isReferredPaper(text: TokenisedText, index: HitIndex, hit: Hit): boolean {
  return listStartingAt(index, hit.first, "paper-first")?.last === hit.last && isReference(text, hit);
}

/** True for a paper with a number or a mark behind it: it is referred to, and the item follows: `Drawing 4711 NdFeB magnet`. */
function isReference({ words, kinds }: TokenisedText, { last }: Hit): boolean {
  const next = words[last + 1] ?? "";
  return /\d|^n[or]$|[号番编編]/.test(next) || (kinds[last + 1] === markToken && breaks.has(next)) || next === ":";
}

/** A head is followed by a comma or colon, or written in capitals. */
function isCatalogueHead(text: TokenisedText, head: Hit): boolean {
  const next = text.words[head.last + 1];
  if (next === "," || next === ":") return true;
  const written = tokenText(text, head.first, head.last);
  return written.length > 1 && isInCapitals(written);
}
