import { defaultEditing } from "../../../core/formats/editing.ts";
import type { Form } from "../../../core/formats/writer.ts";
import type { PlainMessageId } from "../../../core/l10n/message.ts";
import type { DocumentKind } from "../../../core/model/types.ts";
import { Blanks, blanks, list, map, short, text } from "./form.ts";

/** A template with the most useful blanks, beyond the required ones. */
export interface Skeleton {
  readonly label: string;
  /** The message id of its description. */
  readonly detail: PlainMessageId;
  /** The schema titles of the objects that it can be, or be a key of. */
  readonly titles: readonly string[];
  readonly form: Form;
}

const wholes: readonly Skeleton[] = [
  {
    label: "lodestone-bom",
    detail: "skeleton-bom",
    titles: ["Bom"],
    form: map({
      kind: text("bom"),
      ...blanks("id", "title"),
      items: list(map(blanks("partNumber", "description", "quantity", "countryOfOrigin"))),
    }),
  },
  {
    label: "lodestone-shipment",
    detail: "skeleton-shipment",
    titles: ["Shipment"],
    form: map({
      kind: text("shipment"),
      ...blanks("id", "exportDate"),
      exporter: short(blanks("name", "country")),
      consignee: short(blanks("name", "country")),
      ...blanks("countryOfExport", "countryOfDestination"),
      items: list(map(blanks("partNumber", "description", "quantity"))),
    }),
  },
  {
    label: "lodestone-item",
    detail: "skeleton-item",
    titles: ["Item", "ShipmentLine"],
    form: map(blanks("partNumber", "description", "quantity", "countryOfOrigin")),
  },
  {
    label: "lodestone-magnet",
    detail: "skeleton-magnet",
    titles: ["Item", "ShipmentLine"],
    form: map({
      ...blanks("partNumber", "description", "quantity"),
      form: text("magnet"),
      ...blanks("countryOfOrigin"),
      magnet: short(blanks("type", "grade", "process")),
      composition: list(short(blanks("element", "massPercent"))),
    }),
  },
];

const endUse: Skeleton = {
  label: "lodestone-end-use",
  detail: "skeleton-end-use",
  titles: ["Bom", "Shipment", "Item", "ShipmentLine"],
  form: map({
    endUse: map({ ...blanks("category", "statement"), endUser: short(blanks("name", "country")), ...blanks("country") }),
  }),
};

/** The skeletons of an object with a schema title. */
export function skeletonsOf(title: string | undefined): readonly Skeleton[] {
  return wholes.filter(({ titles }) => title !== undefined && titles.includes(title));
}

/** The skeletons of keys that such an object can have and lacks. */
export function keySkeletonsOf(title: string | undefined, present: ReadonlyMap<string, string>): readonly Skeleton[] {
  return title !== undefined && endUse.titles.includes(title) && !present.has("endUse") ? [endUse] : [];
}

/** A whole document as a snippet. */
export function documentSkeleton(kind: DocumentKind): string | undefined {
  const [whole] = skeletonsOf({ bom: "Bom", shipment: "Shipment" }[kind]);
  return whole && defaultEditing.writer.whole(whole.form, new Blanks(true));
}
