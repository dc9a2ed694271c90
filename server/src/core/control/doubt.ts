import type { ControlledItem, Guidance } from "../../generated/pack.ts";
import type { Evidence, Recognition, Role } from "../recognise/types.ts";

/**
 * Why an item that is said to be what an entry names may be something else. `declared`: what it declares leaves it open; `word`: it
 * rests on a word that may be of a coating, an additive, a product, an unknown thing; `parameter`: a figure that the entry demands is
 * not declared; `guidance`: the authority says that such goods generally are not controlled.
 */
export interface Doubt {
  readonly kind: "declared" | "word" | "parameter" | "guidance";
  /** A clause such as `most of it is Fe`. */
  readonly text: string;
}

/** What of an entry decides whether the item may be something else. */
type Goods = Pick<ControlledItem, "elements" | "form" | "partners">;

/**
 * Why an item that holds the elements of an entry in its form may still not be what the entry names; undefined where
 * nothing speaks against it. `yttrium metal` names a metal that is mostly yttrium, and steel with a little of it is none.
 * No act states a limit, so a doubt never clears an item: the control may apply.
 */
export function doubtOf(entry: Goods, recognition: Recognition): string | undefined {
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

/** The greatest share is that of something else. */
function ofAnother(entry: Goods, recognition: Recognition): string | undefined {
  const { substance, element } = recognition.principal;
  if (holdsMost(entry, recognition)) return undefined;
  if (substance !== undefined) return `most of it is ${substance.label}`;
  return mostIsAnother(element, entry, recognition);
}

function holdsMost(entry: Goods, { principal: { substance } }: Recognition): boolean {
  return substance?.elements.some((element) => entry.elements.includes(element)) === true;
}

/** `most of its rare earth is Ce`, where the entry names another of the class; an element of another class says nothing of it. */
function mostIsAnother(element: string | undefined, { elements }: Goods, recognition: Recognition): string | undefined {
  if (element === undefined || elements.includes(element)) return undefined;
  const name = classOf(element, recognition);
  return name === classOf(elements[0], recognition) ? `most of its ${name} is ${element}` : undefined;
}

/** The elements that an item is known to hold and that are of no class of the entry's. */
function othersOf({ elements: [first = ""] }: Goods, { partners, elements, classes }: Recognition): readonly string[] {
  if (classes.length < 2) return [...partners];
  const own = classes.filter(({ of }) => of.elements.has(first));
  const isOther = (element: string): boolean => own.every(({ of }) => !of.elements.has(element));
  const held = [...elements].flatMap(([element, presence]) => (presence === "declared" || presence === "shown" ? [element] : []));
  return [...partners, ...held.filter(isOther)];
}

/** What the class of an element is called that was seen in an item. */
function classOf(element: string | undefined, { classes }: Recognition): string {
  return classes.find(({ of }) => of.elements.has(element ?? ""))?.of.name ?? "material";
}

/** Other elements that the item is known to hold, beside those that the entry names. */
function beside(entry: Goods, recognition: Recognition, named: readonly string[]): string | undefined {
  if (holdsMost(entry, recognition)) return undefined;
  const others = othersOf(entry, recognition).filter((partner) => !named.includes(partner));
  return others.length === 0 ? undefined : `it also holds ${shortList(others)}`;
}

/** An alloy is named after its main elements. */
function inAlloy(entry: Goods, recognition: Recognition): string | undefined {
  const { element, partner } = recognition.principal;
  const partners: readonly string[] = entry.partners ?? [];
  const another = mostIsAnother(element, entry, recognition) ?? trace(entry, recognition);
  if (another !== undefined || partners.length === 0) return another;
  if (partner === undefined) return beside(entry, recognition, partners);
  return partners.includes(partner) ? undefined : `most of it beside the ${classOf(entry.elements[0], recognition)} is ${partner}`;
}

/** An oxide entry covers mixtures, but whether one that is mostly something else counts is not said. */
function inMixture(entry: Goods, recognition: Recognition): string | undefined {
  const { substance } = recognition.principal;
  if (substance !== undefined && substance.elements.length === 0 && substance.label !== "O") return `most of it is ${substance.label}`;
  const others = othersOf(entry, recognition).filter((partner) => partner !== "O");
  return others.length === 0 ? undefined : `it also holds ${shortList(others)}`;
}

function trace(entry: Goods, { principal: { traces } }: Recognition): string | undefined {
  const traced = entry.elements.filter((element) => traces.has(element));
  return traced.length === 0 ? undefined : `less than 0.1 % of it is ${traced.join(", ")}`;
}

function shortList(symbols: readonly string[]): string {
  return symbols.length > 4 ? `${symbols.slice(0, 3).join(", ")} and more` : symbols.join(", ");
}

const roleWords: Readonly<Record<Role, (seen: string) => string>> = {
  coating: (seen) => `${seen} may be no more than a coating on it`,
  film: (seen) => `${seen} may be no more than a film on it`,
  additive: (seen) => `${seen} may be no more than an additive in it`,
  "product-name": (seen) => `${seen} may be the name of a product`,
  purpose: (seen) => `${seen} may be what it is for`,
  "unknown-noun": (seen) => `its description names a thing that may be more than ${seen}`,
};

/** The doubt that a word leaves which has a role; `pieces` are those that say it. */
export function wordDoubt(role: Role, pieces: readonly Evidence[]): Doubt {
  const seen = pieces.find((piece) => piece.role === role)?.seen;
  return { kind: "word", text: roleWords[role](seen === undefined ? "what was seen" : `\`${seen}\``) };
}

/** The doubt that the guidance of an authority leaves. */
export function guidanceDoubt({ document }: Guidance): Doubt {
  return { kind: "guidance", text: `the authority calls such goods generally not controlled (${document})` };
}
