import type { Form, Insertion, Writer } from "../../../../core/formats/writer.ts";
import { takesEndUse } from "../../../../core/judge/summary.ts";
import type { EndUse, Item } from "../../../../core/model/types.ts";
import { formInParts } from "../../../../core/parts/write.ts";
import { insertIntoItem } from "../../../../core/shapes/own/insert.ts";
import type { Snapshot } from "../../../snapshot.ts";
import { type Chosen, declaredInParts, formFor, mostNamed } from "./together.ts";

/** A way to declare what several items of a file are for that a shape reads, all at once. */
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
 */
export function foreignWays(
  snapshot: Snapshot,
  writer: Writer | undefined,
  chosen: readonly Chosen[],
  creates: boolean,
): readonly ForeignWay[] {
  const ways = new Map<string, ForeignWay>();
  for (const { document, items } of chosen) {
    const taking = items.filter(takesEndUse).map(({ item }) => item);
    const uses = usesFor(snapshot, formFor(document.document));
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

function usesFor({ seen }: Snapshot, form: Form): readonly Use[] {
  const parts = seen?.links.parts;
  const named = declaredInParts(parts).slice(0, mostNamed);
  return [
    ...named.flatMap((name): Use[] => {
      const endUse = parts?.endUseOf(name);
      return endUse === undefined ? [] : [{ id: `name ${name}`, name, endUse, form: { kind: "text", text: name } }];
    }),
    { id: "form", form },
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
