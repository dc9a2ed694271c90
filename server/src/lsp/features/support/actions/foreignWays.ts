import type { Form, Insertion, Writer } from "../../../../core/formats/writer.ts";
import { takesEndUse } from "../../../../core/judge/summary.ts";
import { insertIntoItem } from "../../../../core/mappings/own/insert.ts";
import type { Document, EndUse, Item } from "../../../../core/model/types.ts";
import { formInParts } from "../../../../core/parts/write.ts";
import type { JudgedDocument, JudgedItem } from "../../../../core/rule.ts";
import type { Snapshot } from "../../../snapshot.ts";
import { offersInParts } from "./offers.ts";
import { type Chosen, formId } from "./together.ts";

/** A way to declare what several items of a file are for that a mapping reads, all at once. */
export interface ForeignWay {
  readonly id: string;
  /** The key of the end use in parts files; undefined for a form with blanks. */
  readonly name?: string;
  readonly endUse?: EndUse;
  readonly form: Form;
  /** In the file itself, at the keys that are mapped. */
  readonly insertions: readonly Insertion[];
  /** The items whose entries in parts files say it, because their file has no key for it. */
  readonly inParts: readonly Item[];
  /** How many items it is written for. */
  readonly count: number;
}

/** One that goes into the file, or into a parts file. */
type Place = Insertion | "in-parts" | undefined;

/**
 * The ways to declare what those of some items are for that take an end use: each one that parts files declare, and a form. Both stand where
 * the form for a single finding would.
 *
 * @param writer undefined for a file into which nothing is written
 * @param creates whether a parts file can be made where there is none
 * @param formOf what an item of a document takes where nothing declared is chosen: a form, or the key under which one stands
 */
export function foreignWays(
  snapshot: Snapshot,
  writer: Writer | undefined,
  chosen: readonly Chosen[],
  creates: boolean,
  formOf: (document: Document) => Form,
): readonly ForeignWay[] {
  const ways = new Map<string, ForeignWay>();
  for (const { document, items } of chosen) {
    const judged = items.filter(takesEndUse);
    const taking = judged.map(({ item }) => item);
    const uses = usesFor(snapshot, document, judged, formOf(document.document));
    const places = taking.map((item) => placesOf(snapshot, writer, item, uses, creates));
    for (const [index, use] of uses.entries()) {
      const before = ways.get(use.id) ?? { ...use, insertions: [], inParts: [], count: 0 };
      const own = places.flatMap((all) => all[index] ?? []);
      const inPlace = own.filter((place) => place !== "in-parts");
      ways.set(use.id, {
        ...before,
        // What aliases repeat is written once.
        insertions: [...before.insertions, ...new Map(inPlace.map((one) => [one.at, one])).values()],
        inParts: [...before.inParts, ...taking.filter((_, at) => places[at]?.[index] === "in-parts")],
        count: before.count + own.length,
      });
    }
  }
  return [...ways.values()].filter(({ count }) => count > 0);
}

type Use = Pick<ForeignWay, "id" | "name" | "endUse" | "form">;

function usesFor(snapshot: Snapshot, document: JudgedDocument, items: readonly JudgedItem[], form: Form): readonly Use[] {
  return [
    ...offersInParts(snapshot, document, items).map(
      ({ name, endUse }): Use => ({ id: `name ${name}`, name, endUse, form: { kind: "text", text: name } }),
    ),
    { id: formId, form },
  ];
}

/** Where each of some uses is said of an item: in its file where that has keys for any of them, else in a parts file. */
function placesOf(
  { lines, seen }: Snapshot,
  writer: Writer | undefined,
  item: Item,
  uses: readonly Use[],
  creates: boolean,
): readonly Place[] {
  const inPlace = uses.map(({ form }) => writer && insertIntoItem(writer, lines, item, "endUse", form));
  if (seen === undefined || inPlace.some((one) => one !== undefined)) return inPlace;
  return uses.map(({ form }): Place => {
    const written = formInParts(seen.parts, seen.links.path, item, "endUse", form);
    return written === undefined || (written.lines === undefined && !creates) ? undefined : "in-parts";
  });
}
