import type { Form, Insertion, Writer } from "../../../../core/formats/writer.ts";
import { takesEndUse } from "../../../../core/judge/summary.ts";
import { insertIntoItem } from "../../../../core/mappings/own/insert.ts";
import type { Document, EndUse, Item } from "../../../../core/model/types.ts";
import { formInParts } from "../../../../core/parts/write.ts";
import type { JudgedDocument, JudgedItem } from "../../../../core/rule.ts";
import type { Snapshot } from "../../../snapshot.ts";
import { offersInParts } from "./offers.ts";
import { type Chosen, formId } from "./together.ts";

/** A way to declare the end use of several items in a mapped file at once. */
export interface ForeignWay {
  readonly id: string;
  /** The end use key in parts files; undefined for a form with blanks. */
  readonly name?: string;
  readonly endUse?: EndUse;
  readonly form: Form;
  /** The insertions into the file itself, at mapped keys. */
  readonly insertions: readonly Insertion[];
  /** The items that get an entry in a parts file, because their own file has no key for the end use. */
  readonly inParts: readonly Item[];
  /** The number of items that receive the end use. */
  readonly count: number;
}

/** The place of an end use: an insertion into the file, or a parts file. */
type Place = Insertion | "in-parts" | undefined;

/**
 * The ways to declare the end use of the chosen items: each end use from parts files, and a form. Each is inserted at the same place as
 * the form for a single finding.
 *
 * @param writer undefined for a read-only file
 * @param creates true when the client can create a parts file
 * @param formOf the value for an item without a chosen end use: a form, or the key of one
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
        // Repetitions through aliases are written once.
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

/** For each end use, the place for it on an item: in its file if that has keys for any of them, else in a parts file. */
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
