// Generated from schemas/ by `npm run generate`. Do not edit.
import type { CurrencyCode, EndUseOrKey, EndUses, Items, Licences, Parties, Text } from "./common.ts";

/**
 * A bill of materials: what a product is made of, and what each part is for.
 */
export interface Bom {
  /**
   * Says what the document is: bom for a bill of materials.
   */
  kind: "bom";
  /**
   * Number or name of the bill of materials, unique among your own.
   */
  id: Text;
  /**
   * Revision of the document, as text: "B", "03".
   */
  revision?: Text;
  /**
   * The product that the bill of materials describes.
   */
  title?: Text;
  /**
   * Notes for readers; no rule looks at them.
   */
  notes?: Text;
  /**
   * What the product is for: an end use, or the key of one in endUses. It applies to every item below that declares none of its own.
   */
  endUse?: EndUseOrKey;
  endUses?: EndUses;
  parties?: Parties;
  licences?: Licences;
  /**
   * Currency of values that name none, as an ISO 4217 code such as EUR.
   */
  currency?: CurrencyCode;
  items: Items;
}
