import type { Evidence, Form, MagnetMaterial } from "./types.ts";

/** The elements of greatest share in a material or formula, where they can be told. */
export interface Most {
  readonly element: string | undefined;
  readonly partner: string | undefined;
  /** A formula with amounts, or of so many elements that it lists them all. */
  readonly isWrittenOut: boolean;
}

/** A piece of evidence with what it says beside the elements. */
export interface Indication {
  readonly evidence: Evidence;
  /** The form that it shows by itself. */
  readonly form?: Form | undefined;
  /** Symbols of the elements beside those of classes. */
  readonly partners: readonly string[];
  readonly magnetMaterial?: MagnetMaterial | undefined;
  /** What it says is most of the material: the element of a class and the other element of greatest share. */
  readonly most?: Most | undefined;
  /**
   * `text` can be answered by a complete composition, `structured` (material, CAS number, direct tariff code, magnet type) cannot.
   */
  readonly source: "description" | "structured" | "composition";
  /** Its elements are alternatives, as those of "rare earth" or of a code for several oxides: one that is known answers it. */
  readonly alternatives: boolean;
  /** It names a finished good, not a magnet or a material. */
  readonly finishedGood: boolean;
}
