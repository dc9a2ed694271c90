import type { Item, ItemKey } from "./model/types.ts";
import type { Recognition } from "./recognise/types.ts";

/**
 * Traits of items that rules look for. Most items of a BOM have none, so that most rules can skip them.
 * - `material`, `question`: the verdict of the recogniser. An item with a declared control code counts as a material too.
 * - `reference`: it has a `ref`, and so may include data of other lines and files.
 * - `end-use`, `licence`, `composition`, `free-of`: it has this key, also by a merge.
 * - `codes`: it has a tariff code or a control code.
 * - `parts`: it has `items`.
 * - `silent`: it has no text or code to judge it by.
 * - `unread-text`: it has texts in which nothing was recognised.
 * - `entry`: it has an entry in a parts file, or several match. The traits of the entry, and of patterns in parts files that match the
 * item, are included.
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

/** A set of traits as bits, since every rule tests every item. */
export type TraitSet = number;

/** The trait of every item, for rules about all items. */
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

/** The traits of which an item must have one for a rule; without `about`, every item qualifies. */
export function wantedTraits(about: readonly Trait[] | undefined): TraitSet {
  return about === undefined ? beingAnItem : about.reduce((set, trait) => set | bitOf(trait), 0);
}

/** The data of an item that decide its traits. */
interface Seen {
  readonly item: Item;
  readonly recognition: Pick<Recognition, "verdict">;
  readonly hasText: boolean;
}

/** The traits of an item. */
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
