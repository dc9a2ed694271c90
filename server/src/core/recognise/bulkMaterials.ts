import { type Message, message, verbatim } from "../l10n/message.ts";
import { leastShare } from "./composition.ts";
import { deniedBy, isCompanyName } from "./language.ts";
import { lookAlikesAmong } from "./lookAlikes.ts";
import { asQuestion, indicationOf, type Mention, type MentionSources, saysMore } from "./mention.ts";
import { type NameSpan, type Noun, nounOf } from "./noun.ts";
import { placeOf, type Reading, seenIn, tellsItem } from "./reading.ts";
import { settingOf } from "./setting.ts";
import type { Indication } from "./termMeaning.ts";
import { tokenText } from "./tokenise.ts";
import type { Form, Rejection } from "./types.ts";
import { listEndingAt, listStartingAt } from "./vocabulary.ts";
import { shareBefore, shareBehind } from "./writtenShare.ts";

/**
 * The meaning of the texts of an item for classes of which an end use is asked only where a control applies. Their acts list substances,
 * crystals and wafers, and no products made with them: a transistor of gallium nitride is no gallium nitride.
 */
export interface PlainMaterials {
  readonly indications: readonly Indication[];
  readonly rejected: readonly Rejection[];
  /** Forms of the phrases in which they are named. */
  readonly forms: ReadonlySet<Form>;
  /** Shapes of the item by its words: a powder, a wafer. */
  readonly shapes: ReadonlySet<Form>;
}

/** Facts about an item beside the names of materials in its texts. */
export interface BesideNames {
  /** Forms that describe the shape of a material. */
  readonly shapes: ReadonlySet<Form>;
  /** The form is declared, so no noun is needed to determine it. */
  readonly hasForm: boolean;
  /** A description without any known word. */
  readonly isUnread: boolean;
}

interface Beside extends BesideNames {
  readonly sources: MentionSources;
  /** The mentions of each text about such classes. */
  readonly given: ReadonlyMap<Reading, readonly Mention[]>;
  /** A material of another class is certain: an element next to it is part of that material. */
  readonly mixed: boolean;
}

const none: PlainMaterials = { indications: [], rejected: [], forms: new Set(), shapes: new Set() };

/** True if the texts describe a device or a product. A declared form overrides them. */
export function isDevice(readings: readonly Reading[], { hasForm, isUnread }: BesideNames): boolean {
  if (hasForm) return false;
  const nouns = readings.flatMap((reading) => (tellsItem(reading) ? [nounOf(reading, [])] : []));
  return itemNoun(nouns, isUnread)?.kind === "device";
}

/** Weighs the names of such materials in the texts of an item. */
export function resolveBulkMaterials(readings: readonly Reading[], beside: Beside): PlainMaterials {
  const mentions = new Map<Reading, readonly Mention[]>();
  for (const [reading, all] of beside.given) {
    const own = all.filter((mention) => !all.some((other) => isPartOfName(mention, other)));
    if (own.length > 0) mentions.set(reading, own);
  }
  if (mentions.size === 0) return none;
  const nouns = new Map<Reading, Noun>();
  for (const reading of readings)
    if (tellsItem(reading)) {
      const own = mentions.get(reading) ?? [];
      const noun = nounOf(reading, own.map(spanOf));
      // The letters of a part number are no noun, unless they form a known word.
      if (reading.field === "description" || own.length > 0 || noun.kind === "matter" || noun.kind === "device") nouns.set(reading, noun);
    }
  const own = itemNoun([...nouns.values()], beside.isUnread);
  const indications: Indication[] = [];
  const rejected: Rejection[] = [];
  const forms = new Set<Form>();
  const shapes = shapesIn(readings, beside.shapes);
  for (const reading of readings) {
    const covered = lookAlikesAmong(reading, beside.sources.context);
    for (const given of mentions.get(reading) ?? []) {
      const noun = own?.kind === "device" ? own : (nouns.get(reading) ?? (reading.field === "substance" ? plain : own) ?? plain);
      const isBesideUnknown = noun.kind === "unknown" && !beside.hasForm;
      const mention = isBesideUnknown && given.term.isCode && !hasNumbers(given) ? { ...given, term: asQuestion(given.term) } : given;
      const reason = reasonAgainst(mention, covered, beside.hasForm ? plain : noun, nounText(nouns, noun));
      if (reason !== undefined) {
        const place = placeOf(reading, mention.start, mention.end);
        rejected.push({ ...place, seen: seenIn(reading, mention.start, mention.end), ...reason });
        continue;
      }
      if (beside.mixed && mention.term.kind === "element-word") continue;
      const setting = settingOf(mention);
      const role = setting.role ?? mention.term.role ?? (isBesideUnknown ? "unknown-noun" : undefined);
      const named = mention.term.form ?? formBeside(mention, setting.forms, beside.shapes);
      const form = named ?? (mention.term.element === undefined ? undefined : mention.term.classes[0]?.elementIs);
      for (const one of setting.forms) if (one === "target") forms.add(one);
      // The name of a compound states its content. Equipment is the item itself and does not contain such a material.
      const isWrittenOut = form === "oxide" || form === "compound";
      const most = { element: mention.term.elements[0], partner: mention.term.partners[0], isWrittenOut };
      const indication = indicationOf(mention, role, { form, most, isGood: false });
      indications.push(named === undefined ? { ...indication, isFormImplied: true } : indication);
    }
  }
  return { indications, rejected, forms, shapes };
}

const plain: Noun = { kind: "plain" };

/**
 * True for a name that is part of the longer name of a substance: `artificial graphite` of `artificial graphite anode material`,
 * `Germanium` of `Germaniumdioxid`.
 */
function isPartOfName(mention: Mention, other: Mention): boolean {
  const { start, end } = other;
  if (other.term.kind !== "material" || other === mention || start > mention.start || end < mention.end || saysMore(mention, other))
    return false;
  return end - start > mention.end - mention.start || other.rest.length < mention.rest.length;
}

function spanOf({ first, last, term, rest }: Mention): NameSpan {
  return { first, last, isThing: term.isThing, rest };
}

/** The noun of all descriptions: first one that names a lot or a piece of the material, otherwise one that names a device. */
function itemNoun(nouns: readonly Noun[], isUnread: boolean): Noun | undefined {
  const [first] = nouns;
  if (first === undefined) return isUnread ? { kind: "unknown" } : undefined;
  return (
    nouns.find(({ kind }) => kind === "matter") ??
    nouns.find(({ kind }) => kind === "device") ??
    nouns.find(({ kind }) => kind !== "plain") ??
    first
  );
}

/** The words that name a device, or a part number. */
function nounText(nouns: ReadonlyMap<Reading, Noun>, noun: Noun): string {
  if (!("first" in noun)) return "";
  const reading = [...nouns].find(([, one]) => one === noun)?.[0];
  return reading === undefined ? "" : tokenText(reading.text, noun.first, noun.last);
}

/** The reason why a name does not describe the item; undefined if it does. */
function reasonAgainst(
  mention: Mention,
  covered: ReturnType<typeof lookAlikesAmong>,
  noun: Noun,
  written: string,
): Pick<Rejection, "entry" | "reason"> | undefined {
  const { reading, first, last, rest, term } = mention;
  const entry = term.entry;
  const alike = covered(mention);
  if (alike !== undefined) return alike;
  if (reading.exceptions.has(first)) return { entry, reason: message("rejected-excepted", { meaning: term.meaning }) };
  if (isCompanyName(mention)) return { entry, reason: message("rejected-company-name") };
  if (deniedBy(reading, first, last, rest) !== undefined) return { entry, reason: message("rejected-absent", { meaning: term.meaning }) };
  // `Trimethylgallium, electronic grade`: a grade does not reduce the material.
  const purposes = reading.purposes;
  if (purposes.has(first) && purposes.has(last) && !purposes.isGrade(first)) return { entry, reason: message("rejected-purpose") };
  if (isDopant(mention) || isSmallShare(mention)) return { entry, reason: message("rejected-additive") };
  const reason = nounReason(mention, noun, written);
  return reason === undefined ? undefined : { entry, reason };
}

function nounReason(mention: Mention, noun: Noun, written: string): Message | undefined {
  const { term } = mention;
  if (noun.kind === "device")
    return mention.withProducts ? undefined : message("rejected-device", { noun: verbatim(JSON.stringify(written)) });
  // `GaN Systems GS66508T`: a formula next to a part number or an unknown noun names the material of a chip.
  if (noun.kind === "code" && (term.isCode || term.kind === "element-word"))
    return message("rejected-part-number", { number: verbatim(JSON.stringify(written)) });
  return undefined;
}

/** True for a formula with numbers: it names a substance, where `GaN` before an unknown noun is how a chip is made. */
function hasNumbers({ reading, start, end }: Mention): boolean {
  return /\d/.test(seenIn(reading, start, end));
}

/** True for the name of a dopant: `antimony doped silicon wafer`. */
function isDopant({ reading, first, last }: Mention): boolean {
  const index = reading.index;
  return listStartingAt(index, last + 1, "dopant-after") !== undefined || listEndingAt(index, first - 1, "dopant-before") !== undefined;
}

/**
 * True if the share beside a name makes it a mere part of something else. Behind the name the share must be most of the material
 * (`steel, bismuth 0.3 %`); before it, the share from which a composition counts is enough (`steel with 0.3 % bismuth`).
 */
function isSmallShare({ reading, first, start, end, term }: Mention): boolean {
  const before = shareBefore(reading, first, start);
  if (before !== undefined && before < leastShare) return true;
  const behind = term.kind === "element-word" ? shareBehind(reading, end) : undefined;
  return behind !== undefined && behind < leastOfAlloy;
}

/** Percent from which an alloy is mostly the element. */
const leastOfAlloy = 50;

/** The form of an element by the words beside its name. */
function formBeside(mention: Mention, named: readonly Form[], shapes: ReadonlySet<Form>): Form | undefined {
  const { reading, first, last, term } = mention;
  const own = formsAt(reading, first, last);
  const made = reading.hits.find(({ meaning }) => meaning.kind === "form" && meaning.isMake && !shapes.has(meaning.form));
  if (made?.meaning.kind === "form") return made.meaning.form;
  const chemical = [...own, ...named].find((form) => form === "oxide" || form === "compound");
  if (chemical !== undefined) return chemical;
  if (term.element !== undefined && isAlloyed(mention)) return "alloy";
  return named.find((form) => form !== "crystal" && !shapes.has(form) && form !== "target");
}

/** Forms that a word contains: `Galliumoxid`. */
function formsAt({ hits }: Reading, first: number, last: number): readonly Form[] {
  return hits.flatMap((hit) => (hit.meaning.kind === "form" && hit.first >= first && hit.last <= last ? [hit.meaning.form] : []));
}

/** True if another element is directly beside it: `tin bismuth`, `gallium indium`. */
function isAlloyed({ reading, first, last, term }: Mention): boolean {
  const isOther = (token: number): boolean =>
    ["other-element", "element-name"].some((list) => listStartingAt(reading.index, token, list) !== undefined) ||
    reading.hits.some(
      ({ meaning, first: from, last: to }) =>
        from <= token &&
        to >= token &&
        (meaning.kind === "partner" || (meaning.kind === "element" && meaning.entry.symbol !== term.element)),
    );
  return isOther(first - 1) || isOther(last + 1);
}

/** Shapes of the item, without words for a purpose or a way of making: a rod of powder metallurgy is no powder. */
function shapesIn(readings: readonly Reading[], shapes: ReadonlySet<Form>): ReadonlySet<Form> {
  const found = new Set<Form>();
  for (const { hits, purposes } of readings) {
    const making = hits.filter(({ meaning }) => meaning.kind === "list" && meaning.id === "making-word");
    for (const { meaning, first } of hits) {
      if (meaning.kind !== "form" || !meaning.isMake || !shapes.has(meaning.form) || purposes.has(first)) continue;
      if (!making.some((words) => words.first <= first && first <= words.last)) found.add(meaning.form);
    }
  }
  return found;
}
