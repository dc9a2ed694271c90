import type { ControlledItem, Guidance } from "../../generated/pack.ts";
import { code, listOf, type Message, message, prose, verbatim } from "../l10n/message.ts";
import type { Evidence, MaterialClass, Presence, Recognition, Role } from "../recognise/types.ts";

/**
 * A reason why an item may not be the goods that an entry names. `declared`: the declared facts leave it open. `word`: it rests on a word
 * that may mean a coating, an additive, a product or something unknown. `guidance`: the authority says that such goods generally are not
 * controlled.
 */
export interface Doubt {
  readonly kind: "declared" | "word" | "guidance";
  /** A sentence such as `Most of it is Fe.` */
  readonly why: Message;
}

/** The fields of an entry that decide about doubts. */
type Goods = Pick<ControlledItem, "elements" | "form" | "partners">;

/**
 * A reason why an item with the elements and the form of an entry may still not be the goods that the entry names; undefined where nothing
 * speaks against it. Example: `yttrium metal` names a metal that is mostly yttrium, so steel with a little yttrium is doubtful. Acts state
 * no limit here, so a doubt never clears an item: the control may apply.
 */
export function doubtOf(entry: Goods, recognition: Recognition): Message | undefined {
  switch (entry.form) {
    case "metal":
      return ofAnother(entry, recognition) ?? beside(entry, recognition, []);
    case "target":
    case "alloy":
      return entry.partners === undefined && entry.elements.length === 1
        ? (ofAnother(entry, recognition) ?? beside(entry, recognition, []))
        : inAlloy(entry, recognition);
    case "oxide":
      return trace(entry, recognition) ?? (holdsMost(entry, recognition) ? undefined : inMixture(entry, recognition));
    case "compound":
      return trace(entry, recognition);
    default:
      return undefined;
  }
}

/** The doubt that another substance or element has the greatest share. */
function ofAnother(entry: Goods, recognition: Recognition): Message | undefined {
  const { substance, element } = recognition.principal;
  if (holdsMost(entry, recognition)) return undefined;
  if (substance !== undefined) return mostly(substance.label);
  return mostIsAnother(element, entry, recognition);
}

function holdsMost(entry: Goods, { principal: { substance } }: Recognition): boolean {
  return substance?.elements.some((element) => entry.elements.includes(element)) === true;
}

function mostly(substance: string): Message {
  return message("control-mostly-substance", { substance: verbatim(substance) });
}

/**
 * `Most of its rare earth is Ce.`, where the entry names another element of the same class. An element of another class raises no doubt.
 */
function mostIsAnother(element: string | undefined, { elements }: Goods, recognition: Recognition): Message | undefined {
  if (element === undefined || elements.includes(element)) return undefined;
  const own = classOf(element, recognition);
  if (own !== classOf(elements[0], recognition)) return undefined;
  return own === undefined ? mostly(element) : message("control-mostly-element", { class: prose(own.name), element: verbatim(element) });
}

/** Elements that an item is known to hold, outside every class that has the first element of the entry. */
function othersOf({ elements: [first = ""] }: Goods, { partners, elements, classes }: Recognition): readonly string[] {
  if (classes.length < 2) return [...partners];
  const own = classes.filter(({ of }) => of.elements.has(first));
  const isOther = (element: string): boolean => own.every(({ of }) => !of.elements.has(element));
  return [...partners, ...heldElements({ elements }).filter(isOther)];
}

/** The elements that an item is known to hold. */
export function heldElements({ elements }: Pick<Recognition, "elements">): readonly string[] {
  return [...elements].flatMap(([element, presence]) => (isHeld(presence) ? [element] : []));
}

/** True for an element that an item is known to hold. */
export function isHeld(presence: Presence | undefined): boolean {
  return presence === "declared" || presence === "shown";
}

/** The recognised class of materials that an element belongs to. */
function classOf(element: string | undefined, { classes }: Recognition): MaterialClass | undefined {
  return classes.find(({ of }) => of.elements.has(element ?? ""))?.of;
}

/** The doubt that the item is known to hold further elements, beside those of the entry and those in `named`. */
function beside(entry: Goods, recognition: Recognition, named: readonly string[]): Message | undefined {
  if (holdsMost(entry, recognition)) return undefined;
  const others = othersOf(entry, recognition).filter((partner) => !named.includes(partner));
  return others.length === 0 ? undefined : alsoHolds(others);
}

/** The doubt about an alloy: an alloy is named after its main elements. */
function inAlloy(entry: Goods, recognition: Recognition): Message | undefined {
  const { element, partner } = recognition.principal;
  const partners: readonly string[] = entry.partners ?? [];
  const another = mostIsAnother(element, entry, recognition) ?? trace(entry, recognition);
  if (another !== undefined || partners.length === 0) return another;
  if (partner === undefined) return beside(entry, recognition, partners);
  if (partners.includes(partner)) return undefined;
  const own = classOf(entry.elements[0], recognition);
  return own === undefined ? mostly(partner) : message("control-mostly-partner", { class: prose(own.name), partner: verbatim(partner) });
}

/** The doubt about a mixture. An oxide entry covers mixtures, but no act says how a mixture counts that is mostly something else. */
function inMixture(entry: Goods, recognition: Recognition): Message | undefined {
  const { substance } = recognition.principal;
  if (substance !== undefined && substance.elements.length === 0 && substance.label !== "O") return mostly(substance.label);
  const others = othersOf(entry, recognition).filter((partner) => partner !== "O");
  return others.length === 0 ? undefined : alsoHolds(others);
}

function trace(entry: Goods, { principal: { traces } }: Recognition): Message | undefined {
  const traced = entry.elements.filter((element) => traces.has(element));
  return traced.length === 0 ? undefined : message("control-trace", { elements: listOf(traced.map(verbatim), "comma") });
}

/** `It also holds Co.` */
export function alsoHolds(symbols: readonly string[]): Message {
  if (symbols.length > 4) return message("control-also-holds-more", { elements: listOf(symbols.slice(0, 3).map(verbatim), "comma") });
  return message("control-also-holds", { elements: listOf(symbols.map(verbatim)) });
}

/** The doubt raised by a word with a role, such as an additive. `pieces` are the evidence to quote from. */
export function wordDoubt(role: Role, pieces: readonly Evidence[]): Doubt {
  const seen = pieces.find((piece) => piece.role === role)?.seen;
  const why = seen === undefined ? message("control-word-unnamed", { role }) : message("control-word", { role, seen: code(seen) });
  return { kind: "word", why };
}

/** The doubt raised by the guidance of an authority. */
export function guidanceDoubt({ document }: Guidance): Doubt {
  return { kind: "guidance", why: message("control-guidance", { document: prose(document) }) };
}
