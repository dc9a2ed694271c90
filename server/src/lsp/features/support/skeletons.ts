import type { DocumentKind } from "../../../core/model/types.ts";
import { Blanks } from "./form.ts";

/** Something written out with the blanks that decide most often, beyond what is required. Each `_` is a blank. */
export interface Skeleton {
  readonly label: string;
  readonly detail: string;
  /** Titles of the objects in the schemas that it is, or that it is a key of. */
  readonly titles: readonly string[];
  readonly text: string;
}

const wholes: readonly Skeleton[] = [
  {
    label: "lodestone-bom",
    detail: "a bill of materials with its first item",
    titles: ["Bom"],
    text: `kind: bom
id: _
title: _
items:
  - partNumber: _
    description: _
    quantity: _
    countryOfOrigin: _`,
  },
  {
    label: "lodestone-shipment",
    detail: "a shipment with its parties and its first line",
    titles: ["Shipment"],
    text: `kind: shipment
id: _
exportDate: _
exporter: { name: _, country: _ }
consignee: { name: _, country: _ }
countryOfExport: _
countryOfDestination: _
items:
  - partNumber: _
    description: _
    quantity: _`,
  },
  {
    label: "lodestone-item",
    detail: "an item with its origin",
    titles: ["Item", "ShipmentLine"],
    text: `partNumber: _
description: _
quantity: _
countryOfOrigin: _`,
  },
  {
    label: "lodestone-magnet",
    detail: "a magnet with what decides which controls reach it",
    titles: ["Item", "ShipmentLine"],
    text: `partNumber: _
description: _
quantity: _
form: magnet
countryOfOrigin: _
magnet: { type: _, grade: _, process: _ }
composition:
  - { element: _, massPercent: _ }`,
  },
];

const endUse: Skeleton = {
  label: "lodestone-end-use",
  detail: "the blanks of a declaration of end use",
  titles: ["Bom", "Shipment", "Item", "ShipmentLine"],
  text: `endUse:
  category: _
  statement: _
  endUser: { name: _, country: _ }
  country: _`,
};

/** The skeletons of an object with a title in the schemas. */
export function skeletonsOf(title: string | undefined): readonly Skeleton[] {
  return wholes.filter(({ titles }) => title !== undefined && titles.includes(title));
}

/** The skeletons of keys that an object with a title in the schemas has and does not hold yet. */
export function keySkeletonsOf(title: string | undefined, present: ReadonlyMap<string, string>): readonly Skeleton[] {
  return title !== undefined && endUse.titles.includes(title) && !present.has("endUse") ? [endUse] : [];
}

/** A whole document as a snippet; undefined for what is no kind. */
export function documentSkeleton(kind: DocumentKind): string | undefined {
  const [whole] = skeletonsOf({ bom: "Bom", shipment: "Shipment" }[kind]);
  return whole === undefined ? undefined : written(whole, "", new Blanks(true));
}

/** A skeleton as it is inserted; `indent` stands in front of every line after the first. */
export function written({ text }: Skeleton, indent: string, blanks: Blanks): string {
  return text.replace(/_/g, () => blanks.next()).replaceAll("\n", `\n${indent}`);
}
