import type { Item, ItemKey } from "./model/types.ts";
import type { Recognition } from "./recognise/types.ts";

/**
 * What an item may have that rules look for. Most items of a BOM have none of it, and no rule has to be asked of them.
 *
 * - `material`, `question`: what the recogniser says of it. An item that declares a control code counts as a material too.
 * - `reference`: it has a `ref`, so that it may bring in what other lines and files say.
 * - `end-use`, `licence`, `composition`, `free-of`: it writes this key, or takes it over by a merge.
 * - `codes`: it writes a tariff code or a control code.
 * - `parts`: it writes `items`.
 * - `silent`: it says nothing by which it can be judged.
 * - `unread-text`: it has texts from which nothing is read.
 * - `entry`: it has an entry in a parts file, or several would fit. It has the traits of what that writes, too, and of what parts files say of items like it.
 */
export const traits = [
  "material",
  "question",
  "reference",
  "end-use",
  "licence",
  "composition",
  "codes",
  "parts",
  "silent",
  "entry",
  "free-of",
  "unread-text",
] as const;
export type Trait = (typeof traits)[number];

/** Some traits, as the bits of a number: they are asked for of every item by every rule. */
export type TraitSet = number;

/** A trait that every item has, for rules that look at all of them. */
const beingAnItem: TraitSet = 1;

function bitOf(trait: Trait): TraitSet {
  return beingAnItem << (traits.indexOf(trait) + 1);
}

const [material, question, reference, silent, entered, unreadText] = [
  bitOf("material"),
  bitOf("question"),
  bitOf("reference"),
  bitOf("silent"),
  bitOf("entry"),
  bitOf("unread-text"),
];

const byKey: readonly (readonly [ItemKey, TraitSet])[] = [
  ["endUse", bitOf("end-use")],
  ["licence", bitOf("licence")],
  ["composition", bitOf("composition")],
  ["items", bitOf("parts")],
  ["freeOf", bitOf("free-of")],
  ["hsCode", bitOf("codes")],
  ["tariffCodes", bitOf("codes")],
  ["controlCodes", bitOf("codes") | bitOf("material")],
];

/** The traits of which a rule wants at least one; every item has one of them where the rule names none. */
export function wantedTraits(about: readonly Trait[] | undefined): TraitSet {
  return about === undefined ? beingAnItem : about.reduce((set, trait) => set | bitOf(trait), 0);
}

/** An item, as far as its traits hang on it. */
interface Seen {
  readonly item: Item;
  readonly recognition: Pick<Recognition, "verdict">;
  readonly hasText: boolean;
}

/** The traits of an item, with what is known of it. */
export function traitsOf({ item, recognition: { verdict }, hasText }: Seen): TraitSet {
  let set = beingAnItem;
  if (!hasText) set |= silent;
  if (verdict === "material") set |= material;
  else if (verdict === "question") set |= question;
  if (item.reference !== undefined) set |= reference;
  if (item.unreadTexts.length > 0) set |= unreadText;
  for (const [key, trait] of byKey) if (item.writes(key)) set |= trait;
  const { entry, matching } = item;
  if (entry !== undefined) set |= entered;
  if (typeof entry === "object") for (const [key, trait] of byKey) if (entry.writes(key)) set |= trait;
  for (const one of matching) for (const [key, trait] of byKey) if (one.writes(key)) set |= trait;
  return set;
}
