import { type Message, message, prose, verbatim } from "../l10n/message.ts";
import { type BesideNames, resolveBulkMaterials } from "./bulkMaterials.ts";
import { areControlled, areItems, namesOf } from "./classes.ts";
import { equipmentIn, isServed } from "./equipment.ts";
import type { Head } from "./head.ts";
import { attributeOf, deniedBy, deniedMentions, deniedSymbols, eachContained, isCompanyName } from "./language.ts";
import { isCovered, type LookAlikes, lookAlikesIn } from "./lookAlikes.ts";
import { asQuestion, indicationOf, isGradeWithSize, type Mention, type MentionSources, mentionsOf } from "./mention.ts";
import { placeOf, type Reading, seenIn, sourceOf, tellsItem } from "./reading.ts";
import { headForms, type Setting, settingOf } from "./setting.ts";
import { type Indication, indicate, plain, type TermMeaning } from "./termMeaning.ts";
import type { ElementSymbol, Form, MaterialClass, Rejection, Role } from "./types.ts";
import { type Hit, listEndingAt, listStartingAt } from "./vocabulary.ts";

/** Another magnet material that the item names outside its texts: `magnet.type`, an excluded tariff code. */
export interface OtherMagnet {
  readonly entry: string;
  readonly reason: Message;
}

/** The meaning of the texts of an item after all mentions are resolved. */
interface TextVerdict {
  readonly indications: readonly Indication[];
  readonly rejected: readonly Rejection[];
  /** Elements that a text declares absent. */
  readonly excluded: ReadonlySet<ElementSymbol>;
  /** A good such as a sensor is named. The evidence may concern only a part of it. */
  readonly namesGood: boolean;
  /** Another magnet material, such as ferrite, is named. */
  readonly namesOther: boolean;
  /** Forms that words give to the named materials. */
  readonly forms: ReadonlySet<Form>;
  /** Shapes of the item by its texts: a powder, a wafer. */
  readonly shapes: ReadonlySet<Form>;
  /** Kinds of goods that the texts call the item. */
  readonly goods: ReadonlySet<string>;
}

/** Facts about an item beside its texts. */
export interface BesideTexts extends BesideNames {
  /** Another magnet material that it names outside its texts. */
  readonly other: OtherMagnet | undefined;
}

/** Resolves the mentions of all texts of an item against look-alikes, negations, accessories and other magnet materials. */
export function resolveTexts(readings: readonly Reading[], sources: MentionSources, beside: BesideTexts): TextVerdict {
  const { other: declaredOther } = beside;
  const rejected: Rejection[] = [];
  const excluded = new Set<ElementSymbol>();
  const kept: { mention: Mention; attribute: Message | undefined }[] = [];
  const lookAlikesByText: LookAlikes[] = [];
  const denial = new Set<MaterialClass>();
  const controlled = new Map<Reading, readonly Mention[]>();
  /** The first name of a magnet material in each text. */
  const magnets = new Map<Reading, Mention>();
  let isMagnetless = false;
  const reject = (reading: Reading, start: number, end: number, entry: string, reason: Message): void => {
    rejected.push({ ...placeOf(reading, start, end), seen: seenIn(reading, start, end), entry, reason });
  };
  for (const reading of readings) {
    const { classes } = reading.vocabulary;
    const lookAlikes = lookAlikesIn(reading, sources.context);
    lookAlikesByText.push(lookAlikes);
    for (const hit of reading.hits) {
      const group = hit.meaning.kind === "list" ? classes.groups.get(hit.meaning.id) : undefined;
      if (hit.meaning.kind !== "list" || group === undefined || deniedBy(reading, hit.first, hit.last) === undefined) continue;
      for (const element of group.elements) excluded.add(element);
      const { starts, ends } = reading.text;
      reject(
        reading,
        starts[hit.first] ?? 0,
        ends[hit.last] ?? 0,
        hit.meaning.id,
        message("rejected-group-absent", { group: prose(group.called) }),
      );
    }
    const symbols = reading.symbols.length === 0 ? undefined : deniedSymbols(reading);
    for (const use of reading.symbols) {
      const absent = use.use === "zero" || symbols?.has(use) === true;
      if (absent) excluded.add(use.symbol);
      if (absent) reject(reading, use.start, use.end, use.symbol, message("rejected-element-absent", { symbol: verbatim(use.symbol) }));
    }
    const all = mentionsOf(reading, sources);
    const ofControlled = all.filter(({ term }) => areControlled(term.classes));
    if (ofControlled.length > 0) controlled.set(reading, ofControlled);
    const mentions = (ofControlled.length === 0 ? all : all.filter((mention) => !ofControlled.includes(mention))).filter(
      (mention) => mention.affirmed || !isCovered(lookAlikes, mention.first, mention.last),
    );
    const denied = deniedMentions(mentions);
    const attributes = new Map(mentions.map((mention, at) => [mention, attributeOf(mention, mentions, at)]));
    eachContained(mentions, (inner, outer) => {
      const attribute = attributes.get(outer);
      if (attribute !== undefined) attributes.set(inner, attribute);
    });
    for (const mention of mentions) {
      if (reading.exceptions.has(mention.first)) {
        if (mention.term.element !== undefined) excluded.add(mention.term.element);
        reject(reading, mention.start, mention.end, mention.term.entry, message("rejected-excepted", { meaning: mention.term.meaning }));
        continue;
      }
      if (isCompanyName(mention)) {
        reject(reading, mention.start, mention.end, mention.term.entry, message("rejected-company-name"));
        continue;
      }
      if (!denied.has(mention)) {
        kept.push({ mention, attribute: attributes.get(mention) });
        if (mention.term.magnetMaterial !== undefined && !magnets.has(reading)) magnets.set(reading, mention);
        continue;
      }
      if (isOfGroup(mention)) continue;
      if (mention.term.element !== undefined) excluded.add(mention.term.element);
      if (mention.term.means !== undefined) for (const one of mention.term.classes) denial.add(one);
      if (mention.term.sort === "magnet") isMagnetless = true;
      reject(reading, mention.start, mention.end, mention.term.entry, message("rejected-absent", { meaning: mention.term.meaning }));
    }
  }
  const other = declaredOther ?? otherMagnetIn(readings, lookAlikesByText);
  const named = kept.some(
    ({ mention, attribute }) =>
      attribute === undefined && mention.term.sort === "substance" && mention.term.strength === "strong" && isMagnetic(mention),
  );
  const indications: Indication[] = [];
  const forms = new Set<Form>();
  /** Mentions about the goods that the equipment of a text serves, by their indications. */
  const served = new Map<Indication, Mention>();
  const equipment = new Map(Array.from(controlled, ([reading, mentions]) => [reading, equipmentIn(mentions)]));
  const heads = new Map(readings.map((reading) => [reading, tellsItem(reading) ? reading.head : undefined]));
  for (const { mention, attribute } of kept) {
    const reason =
      mention.term.sort === "substance"
        ? undefined
        : rejectionOf(mention, attribute, named ? undefined : other, { classes: denial, isMagnetless }, hasMagnetBeside(readings, other));
    if (reason !== undefined) reject(mention.reading, mention.start, mention.end, reason.entry, reason.reason);
    else {
      const setting = settingOf(mention);
      const head = heads.get(mention.reading);
      const role = ownRole(mention, roleOf(mention, setting, head), head, magnets.get(mention.reading));
      if (role === "purpose" && mention.term.strength === "weak") {
        reject(mention.reading, mention.start, mention.end, mention.term.entry, message("rejected-purpose"));
        continue;
      }
      if (role === undefined || role === "unknown-noun") addForms(forms, setting.forms, head);
      const indication = indicationOf(mention, role, weakened(mention, attribute, named ? undefined : other));
      indications.push(isNamed(head) && mention.term.strength === "weak" ? { ...indication, form: undefined } : indication);
      if (isServed(mention, equipment.get(mention.reading))) served.set(indication, mention);
    }
  }
  // If every named material has a role, a noun beside them refers to something else.
  if (indications.some(({ evidence }) => evidence.role === undefined))
    for (const reading of readings) addForms(forms, headForms(reading), heads.get(reading));
  const strong = indications.some((indication) => indication.evidence.strength === "strong");
  let namesGood = false;
  readings.forEach((reading, at) => {
    for (const { entry, first, last } of lookAlikesByText[at]?.seen ?? []) {
      const start = reading.text.starts[first] ?? 0;
      const end = reading.text.ends[last] ?? start;
      namesGood ||= entry.good === true;
      const settled = (entry.settledBy ?? []).some((list) => sources.context.has(list));
      if (entry.action === "ask" && !settled && !strong && deniedBy(reading, first, last) === undefined)
        indications.push(askIndication(reading, entry, start, end));
      reject(reading, start, end, entry.id, prose(entry.reason));
    }
    rejectLooseGrades(reading, sources, lookAlikesByText[at], reject);
  });
  const isStrong = ({ evidence }: Indication): boolean => evidence.strength === "strong" && evidence.kind !== "trace";
  const matter =
    controlled.size > 0
      ? resolveBulkMaterials(readings, { ...beside, sources, given: controlled, mixed: indications.some(isStrong) })
      : undefined;
  for (const form of matter?.forms ?? []) forms.add(form);
  // A `Sintering furnace for NdFeB magnets` is a furnace and contains no magnets.
  const isEquipment = matter?.indications.some((one) => isStrong(one) && areItems(one.evidence.classes)) === true;
  if (isEquipment)
    for (const { reading, start, end, term } of served.values()) reject(reading, start, end, term.entry, message("rejected-purpose"));
  const own = isEquipment ? indications.filter((one) => !served.has(one)) : indications;
  return {
    indications: matter === undefined ? own : [...own, ...matter.indications],
    rejected: matter === undefined ? rejected : [...rejected, ...matter.rejected],
    excluded,
    namesGood,
    namesOther: other !== undefined,
    forms,
    shapes: matter?.shapes ?? noForms,
    goods: goodsOf([...heads.values()]),
  };
}

const noForms: ReadonlySet<Form> = new Set();

/** Adds forms given by words. In a text that begins with the name of a compound, a later word does not name a phosphor. */
function addForms(forms: Set<Form>, given: readonly Form[], head: Head | undefined): void {
  for (const form of given) if (form !== "phosphor" || !isNamed(head)) forms.add(form);
}

function isNamed(head: Head | undefined): boolean {
  return head?.kind === "plain" && head.isNamed === true;
}

/**
 * The role of a substance by the words around its name. A coating word beside a magnet material mostly means the coating of the magnet,
 * unless it is said of the material alone in a text that names no magnet.
 */
function substanceRole({ term, reading, first }: Mention, setting: Setting, head: Head | undefined): Role | undefined {
  if (term.sort !== "substance" || term.strength === "trace") return undefined;
  const isFor = reading.purposes.has(first);
  if (term.strength !== "strong") return isFor ? "purpose" : undefined;
  const isRole = term.magnetMaterial === undefined || (setting.isOwnRole && !namesMagnet(reading));
  if (isRole && (setting.role ?? term.role) !== undefined) return setting.role ?? term.role;
  if (isFor) return "purpose";
  // The noun is unknown or names a good: `Terbium chipset`, `Er:YAG laser`.
  const isThing = setting.hasUnknown || head?.kind === "goods";
  const isNamedAfter = isThing && setting.forms.length === 0 && !setting.isPiece && term.magnetMaterial === undefined;
  if (!isNamedAfter || (term.kind !== "element-word" && term.kind !== "material" && term.kind !== "formula")) return undefined;
  return term.kind === "element-word" ? "product-name" : "unknown-noun";
}

function roleOf(mention: Mention, setting: Setting, head: Head | undefined): Role | undefined {
  return substanceRole(mention, setting, head) ?? nounRole(mention, head);
}

/**
 * The role of a mention beside the others of its text. An element in the text of a magnet that is the item, and whose material is named, is an
 * element of that: `NdFeB magnet with dysprosium` says more than `NdFeB magnet`, not less.
 */
function ownRole({ term }: Mention, role: Role | undefined, head: Head | undefined, magnet: Mention | undefined): Role | undefined {
  if (role === undefined || term.element === undefined || !outdone.has(role)) return role;
  return magnet !== undefined && roleOf(magnet, settingOf(magnet), head) === undefined ? undefined : role;
}

const outdone: ReadonlySet<Role> = new Set(["additive", "product-name", "unknown-noun"]);

/** True if a text names a magnet, by a word or by a grade. */
function namesMagnet({ hits }: Reading): boolean {
  return hits.some(({ meaning }) => meaning.kind === "grade" || (meaning.kind === "good" && meaning.entry.magnet === true));
}

/** The kinds of goods that are named; none if one of the texts calls the item a magnet. */
function goodsOf(heads: readonly (Head | undefined)[]): ReadonlySet<string> {
  const goods = new Set<string>();
  for (const head of heads) {
    if (head?.kind === "magnet") return new Set();
    if (head?.kind === "goods") goods.add(head.id);
  }
  return goods;
}

/**
 * The role of a substance by the noun of its text. Before an unknown noun, as `SmCo` in `SmCo cartridge`, it may be only a part of the
 * thing, and so may a substance that is no magnet beside the noun of a part or a good: `dysprosium oxide capacitor`.
 */
function nounRole({ term }: Mention, head: Head | undefined): Role | undefined {
  const isMagnet = term.magnetMaterial !== undefined || term.sort === "magnet";
  if (isMagnet) return head?.kind === "unknown" ? "unknown-noun" : undefined;
  if (term.sort !== "substance" || term.strength !== "strong") return undefined;
  const isOther = head?.kind === "goods" || (head?.kind === "unknown" && head.isBefore !== true);
  return isOther ? "unknown-noun" : undefined;
}

type Reject = (reading: Reading, start: number, end: number, entry: string, reason: Message) => void;

/** Grades without a named magnet are shown as rejected. Grades that begin with a number could be anything and are not shown. */
function rejectLooseGrades(reading: Reading, sources: MentionSources, lookAlikes: LookAlikes | undefined, reject: Reject): void {
  if (sources.context.has("magnet") || lookAlikes === undefined) return;
  const asked = new Set(reading.hits.filter(needsNoMagnet).map(({ first }) => first));
  for (const hit of reading.hits) {
    const { meaning, first, last } = hit;
    if (asked.has(first) || isGradeWithSize(reading, hit)) continue;
    if (meaning.kind !== "grade" || meaning.group.strength === "weak" || isCovered(lookAlikes, first, last)) continue;
    const start = reading.text.starts[first] ?? 0;
    const code = reading.text.text.charCodeAt(start);
    if (code >= 48 && code <= 57) continue;
    reject(reading, start, reading.text.ends[last] ?? start, meaning.entry.id, message("rejected-loose-grade"));
  }
}

function isMagnetic(mention: Mention): boolean {
  const { magnetMaterial, means, elements } = mention.term;
  const { magnetElements } = mention.reading.vocabulary.classes;
  return magnetMaterial !== undefined || means !== undefined || elements.some((element) => magnetElements.has(element));
}

/** True for a group such as "heavy rare earth". Its own list records a denial, which does not extend to the rest of the class. */
function isOfGroup(mention: Mention): boolean {
  if (mention.term.means !== "class") return false;
  const index = mention.reading.index;
  for (const words of mention.reading.vocabulary.classes.groups.keys())
    if (listEndingAt(index, mention.last, words) !== undefined || listStartingAt(index, mention.first - 1, words) !== undefined)
      return true;
  return false;
}

/** The first look-alike of the texts that names another magnet material and is not denied. */
function otherMagnetIn(readings: readonly Reading[], lookAlikesByText: readonly LookAlikes[]): OtherMagnet | undefined {
  for (let at = 0; at < readings.length; at++) {
    const reading = readings[at];
    if (reading === undefined) continue;
    for (const { entry, first, last } of lookAlikesByText[at]?.seen ?? []) {
      if (entry.otherMagnet === true && deniedBy(reading, first, last) === undefined)
        return { entry: entry.id, reason: prose(entry.reason) };
    }
  }
  return undefined;
}

/** True if the item names a magnet, so that the other material belongs to the magnet in a finished good. */
function hasMagnetBeside(readings: readonly Reading[], other: OtherMagnet | undefined): boolean {
  if (other === undefined) return false;
  return readings.some((reading) => reading.hits.some(({ meaning }) => meaning.kind === "good" && meaning.entry.magnet === true));
}

function rejectionOf(
  mention: Mention,
  attribute: Message | undefined,
  other: OtherMagnet | undefined,
  denied: { readonly classes: ReadonlySet<MaterialClass>; readonly isMagnetless: boolean },
  magnetNamed: boolean,
): OtherMagnet | undefined {
  if (attribute !== undefined && mention.term.sort !== "grade") return { entry: "accessory", reason: attribute };
  if (denied.isMagnetless && mention.term.sort === "good") return { entry: "permanent-magnet", reason: message("rejected-no-magnet") };
  if (denied.classes.size > 0 && mention.term.classes.every((one) => denied.classes.has(one)))
    return {
      entry: mention.term.classes[0]?.entry ?? "",
      reason: message("rejected-no-material", { materials: namesOf(mention.term.classes) }),
    };
  if (other !== undefined && (mention.term.sort !== "good" || magnetNamed) && !isOwnGrade(mention))
    return { entry: other.entry, reason: message("rejected-other-magnet", { reason: other.reason }) };
  return undefined;
}

/** True for a grade that no other magnet material has: `N42SH`. */
function isOwnGrade({ reading, first, term }: Mention): boolean {
  return term.sort === "grade" && reading.index.from(first).some(needsNoMagnet);
}

/** True for a grade that needs no magnet beside it. */
function needsNoMagnet({ meaning }: Hit): boolean {
  return meaning.kind === "grade" && meaning.group.context === undefined;
}

/** The rest of a mention beside an attribute, or of a grade beside another magnet material: a question. */
function weakened(mention: Mention, attribute: Message | undefined, other: OtherMagnet | undefined): Partial<TermMeaning> | undefined {
  const { term } = mention;
  if (term.strength !== "strong") return undefined;
  if (attribute === undefined) return term.sort === "grade" && other !== undefined ? asQuestion(term) : undefined;
  return {
    ...asQuestion(term),
    meaning: message("recognised-but", { meaning: term.meaning, attribute }),
    form: undefined,
    most: undefined,
  };
}

function askIndication(reading: Reading, entry: LookAlikes["seen"][number]["entry"], start: number, end: number): Indication {
  const { mayHold = [], confidence } = entry;
  const meaning = message("recognised-good", { title: prose(entry.title), reason: prose(entry.reason) });
  const what = { elements: [], classes: reading.vocabulary.classes.of([], mayHold, entry.class), confidence, element: undefined };
  const term: TermMeaning = { ...plain("finished-good", entry.id, meaning, what), strength: "weak", mayHold, alternatives: true };
  return indicate(term, placeOf(reading, start, end), seenIn(reading, start, end), sourceOf(reading));
}
