import { leastShare } from "./composition.ts";
import type { Mention } from "./mention.ts";
import type { Reading } from "./reading.ts";
import { goodsLists } from "./runs.ts";
import { cjkToken, isNameLike, isNumber, markToken, wordToken } from "./tokenise.ts";
import type { Form, Role } from "./types.ts";
import type { Hit } from "./vocabulary.ts";
import { shareBefore, shareBehind, shareWithin } from "./writtenShare.ts";

/** The effect of the words around the name of a substance. */
export interface Setting {
  /** Absent if, according to the words, the item itself is of the material. */
  readonly role: Role | undefined;
  /** Forms given by words of the same phrase: oxide and target in `yttrium oxide target`. */
  readonly forms: readonly Form[];
  /** Words of its phrase name a piece or a lot of the substance: `Y2O3 nanopowder`. */
  readonly isPiece: boolean;
  /** A noun of its phrase is in no list. */
  readonly hasUnknown: boolean;
  /** The role word refers to the substance alone: `NdFeB coating`, `coated with NdFeB`; not `NdFeB coating NiCuNi`, `coated NdFeB`. */
  readonly isOwnRole: boolean;
}

/** The most tokens of a phrase around a name. A name is close to the words that belong to it. */
const reach = 12;
/** The most unknown words in between: `yttrium high purity oxide`. */
const mostUnknown = 2;

/** Word lists that give a substance a role, with the role. */
const roleLists: Readonly<Record<string, Role>> = { "coating-word": "coating", "film-word": "film", "additive-word": "additive" };
/** Forms in which a coating or a film is still to be made: `yttria coating powder`, `AlScN thin film target`. */
const feedstock: ReadonlySet<Form> = new Set<Form>(["target", "metal", "alloy"]);
/** Forms that a name has beside another noun: `yttrium oxide crucible`. */
const compounds: ReadonlySet<Form> = new Set<Form>(["oxide", "compound"]);
/** Lists whose words end the phrase of a name. */
const stops: ReadonlySet<string> = new Set(["for", "negation-before", "with", "of", "preposition"]);
/** Lists whose words name an item, or indicate goods rather than substances. */
const things: ReadonlySet<string> = new Set([
  "accessory",
  "accessory-first",
  "tool",
  "paper",
  "part-noun",
  "passing-noun",
  "container",
  "grade-word",
  "grade-of",
  "magnet-shape",
  ...goodsLists,
]);
/** Lists of words for devices and in names of companies, which give a substance neither a form nor a role. */
const unread: ReadonlySet<string> = new Set(["device-noun", "device-body", "company-noun"]);
const marksBefore: ReadonlySet<string> = new Set(["(", "[", ":", ",", "/"]);
const breaks: ReadonlySet<string> = new Set([",", ";", "、", "。", "|", "."]);

/** Reads the words around a mention, in time bounded by a constant. */
export function settingOf(mention: Mention): Setting {
  const behind = readBehind(mention.reading, mention.last + 1);
  const before = readBefore(mention);
  const role = behind.role ?? before.role ?? (isAdditive(mention) ? "additive" : undefined);
  const forms = role === undefined ? [...formsWithin(mention), ...before.forms, ...behind.forms] : [];
  return {
    role,
    forms,
    isPiece: before.isPiece || behind.isPiece,
    hasUnknown: before.hasUnknown || behind.hasUnknown,
    isOwnRole: behind.role === undefined ? before.isOwnRole : behind.isOwnRole,
  };
}

/** Percent from which a compound with a share is the main part of a text's subject. */
const mostly = 50;

/** True for a name with a small share in a text about a glass, a ceramic, a steel or another alloy: `glass rod, 3 % La2O3`. */
function isAdditive({ reading, first, start, end, term }: Mention): boolean {
  if (!reading.index.lists.has("additive-host")) return false;
  const share = shareWithin(reading, start, end) ?? shareBefore(reading, first, start) ?? shareBehind(reading, end);
  if (share === undefined || share >= (term.form === "oxide" || term.form === "compound" ? mostly : leastShare)) return false;
  return reading.hits.some(
    ({ meaning, first }) => meaning.kind === "list" && meaning.id === "additive-host" && !reading.purposes.has(first),
  );
}

/** Forms that stand as nouns of their own: metal in `Dysprosium, metal, 99.9 %` and not in `metal halide lamp`. */
export function headForms(reading: Reading): readonly Form[] {
  const forms: Form[] = [];
  for (const { meaning, last } of reading.hits) {
    if (meaning.kind !== "form" || meaning.isMake || forms.includes(meaning.form) || reading.purposes.has(last)) continue;
    if (readBehind(reading, last + 1).isHead) forms.push(meaning.form);
  }
  return forms;
}

/** Forms that the word itself names: `Yttriumoxid`. */
function formsWithin({ reading, first, last }: Mention): Form[] {
  const forms: Form[] = [];
  for (let at = first; at <= last; at++) for (const form of readHits(reading.index.from(at), at).forms) forms.push(form);
  return forms;
}

interface Behind extends Setting {
  /** Nothing that follows in the phrase could be the item. */
  readonly isHead: boolean;
}

/** Reads the words behind a name, which may name a product of the material: `yttria coating`, `dysprosium metal ingot`. */
function readBehind(reading: Reading, from: number): Behind {
  const { text } = reading;
  const index = reading.index;
  const purposes = reading.purposes;
  const forms: Form[] = [];
  let role: Role | undefined;
  let unknown = 0;
  let depth = 0;
  let [isPartner, isThing, isPiece, isOwnRole] = [false, false, false, true];
  for (let at = from; at < text.words.length && at < from + reach; ) {
    const word = text.words[at] ?? "";
    if (text.kinds[at] === markToken) {
      if (word === "(" || word === "[") depth++;
      else if (word === ")" || word === "]") depth--;
      if (depth < 0 || breaks.has(word)) break;
      at++;
      continue;
    }
    if (purposes.has(at)) {
      at++;
      continue;
    }
    const seen = readHits(index.from(at), at);
    // `Yttria coating` is a coating of yttria. `YAG rod AR coating` is a coating on YAG, and `neodymium nickel plating` one of nickel.
    if (seen.role !== undefined && !isThing && !(isPartner && seen.role === "coating")) role ??= seen.role;
    else if (seen.isStop || seen.isGood)
      return { role, forms, isPiece, hasUnknown: unknown > 0, isHead: !seen.isGood && unknown === 0, isOwnRole: isOwnRole && !seen.isGood };
    // A thickness belongs to the coating.
    if (role !== undefined && seen.role === undefined && !isNumber(word) && !isNumber(text.words[at - 1] ?? "")) isOwnRole = false;
    if (seen.isFeedstock && role !== "additive") role = undefined;
    isPiece ||= seen.isFeedstock || seen.isPiece;
    isThing ||= seen.isFeedstock || seen.isPiece || (unknown > 0 && seen.role === undefined);
    for (const form of seen.forms) {
      if (!forms.includes(form)) forms.push(form);
      isThing ||= !compounds.has(form);
    }
    isPartner = seen.isPartner;
    if (!seen.isKnown && isName(text.kinds[at], word)) unknown += text.kinds[at] === cjkToken ? 0.5 : 1;
    if (unknown > mostUnknown) return { role, forms: [], isPiece, hasUnknown: true, isHead: false, isOwnRole: false };
    at = Math.max(seen.last, at) + 1;
  }
  return { role, forms, isPiece, hasUnknown: unknown > 0, isHead: unknown === 0, isOwnRole };
}

/** Reads the words before a name that apply to it: through a small word (`óxido de`, `coated with`), directly, or as in a catalogue. */
function readBefore({ reading, first }: Mention): Setting {
  const { text } = reading;
  const index = reading.index;
  const purposes = reading.purposes;
  const forms: Form[] = [];
  let [isLinked, isApart, isPiece, hasUnknown] = [false, false, false, false];
  for (let at = first - 1; at >= 0 && at > first - reach; ) {
    const word = text.words[at] ?? "";
    if (text.kinds[at] === markToken) {
      if ((word === ":" || word === ",") && at === first - 1) isApart = true;
      else if (isDecimalPoint(text, at)) {
        at--;
        continue;
      } else if (breaks.has(word) || marksBefore.has(word)) break;
      at--;
      continue;
    }
    if (purposes.has(at)) {
      at--;
      continue;
    }
    const seen = readHits(index.to(at), at);
    const start = Math.min(seen.first, at);
    // `METAL, DYSPROSIUM`: only the first words of a text reach across a comma.
    if (isApart && start !== 0) break;
    // `Coated with` applies to the name behind it, `coated` to the item.
    if (seen.role !== undefined) return { role: seen.role, forms: [], isPiece, hasUnknown, isOwnRole: start < at };
    if (seen.isGood) break;
    if (isLinked) return { role: "additive", forms: [], isPiece, hasUnknown, isOwnRole: false };
    if (seen.isWith && !seen.isOf) isLinked = true;
    else if (seen.isStop && !seen.isOf) break;
    else if (!seen.isKnown && isName(text.kinds[at], word)) {
      hasUnknown = true;
      break;
    }
    isPiece ||= seen.isFeedstock || seen.isPiece;
    for (const form of seen.forms) if (!forms.includes(form)) forms.push(form);
    at = start - 1;
  }
  return { role: undefined, forms, isPiece, hasUnknown, isOwnRole: false };
}

/** `.` in `0.1` ends no phrase. */
function isDecimalPoint({ text, starts, ends, words }: Reading["text"], at: number): boolean {
  const [start, end] = [starts[at] ?? 0, ends[at] ?? 0];
  return (words[at] === "." || words[at] === ",") && isDigit.test(text.charAt(start - 1)) && isDigit.test(text.charAt(end));
}

const isDigit = /\d/;

/** The meanings of the words that begin or end at a token. */
function readHits(hits: readonly Hit[], at: number) {
  const seen = {
    first: at,
    last: at,
    forms: [] as Form[],
    role: undefined as Role | undefined,
    isFeedstock: false,
    isPiece: false,
    isPartner: false,
    isWith: false,
    isOf: false,
    /** It ends a phrase. */
    isStop: false,
    /** A magnet or a finished good. */
    isGood: false,
    isKnown: false,
  };
  let [isConjunction, isUnit] = [false, false];
  for (const { meaning, first, last } of hits) {
    if (meaning.kind === "list" && unread.has(meaning.id)) continue;
    seen.first = Math.min(seen.first, first);
    seen.last = Math.max(seen.last, last);
    switch (meaning.kind) {
      case "form":
        if (meaning.isMake) seen.isPiece = true;
        else seen.forms.push(meaning.form);
        seen.isFeedstock ||= !meaning.isMake && feedstock.has(meaning.form);
        seen.isKnown = true;
        break;
      case "good":
        seen.isGood = true;
        break;
      case "list":
        seen.role ??= roleLists[meaning.id];
        seen.isFeedstock ||= meaning.id === "feedstock";
        seen.isPiece ||= meaning.id === "piece" || meaning.id === "matter-noun";
        seen.isWith ||= meaning.id === "with";
        seen.isOf ||= meaning.id === "of";
        seen.isStop ||= stops.has(meaning.id);
        seen.isKnown ||= !things.has(meaning.id);
        isUnit ||= meaning.id === "share-unit";
        isConjunction ||= meaning.id === "conjunction";
        break;
      default:
        seen.isPartner ||= meaning.kind === "partner";
        seen.isKnown ||= meaning.kind !== "look-alike";
    }
  }
  seen.isWith &&= !isConjunction;
  seen.isStop &&= !isConjunction && !isUnit;
  return seen;
}

/** True for a word that could name a thing. A figure, a unit and an abbreviation of two letters could not. */
function isName(kind: number | undefined, word: string): boolean {
  return kind === cjkToken || (kind === wordToken && isNameLike(word));
}
