import type { MapNode } from "../formats/tree.ts";
import { type Message, message } from "../l10n/message.ts";
import { addTo } from "../maps.ts";
import type { Item } from "../model/types.ts";
import { entryNumber, nameKey, numberKey } from "../parts/keys.ts";
import type { PartsText } from "../parts/write.ts";
import { isForeign } from "../text/place.ts";
import { entriesIn, entryFor } from "./entries.ts";
import type { AnswerableLine, AnsweredPart } from "./types.ts";

/** The entry of a parts file that answers belong to. It may not exist yet. */
export interface Target {
  /** The path of the parts file with the entry; undefined where there is none. */
  readonly file: string | undefined;
  readonly partNumber: string;
  readonly manufacturer: string | undefined;
  /** The lines of the part. */
  readonly lines: readonly AnswerableLine[];
}

/** Facts to be written into the entry of a target. */
export interface Wanted {
  readonly target: Target;
  readonly facts: MapNode;
}

/** The reason for a part that no line and no entry has. */
export const unknownPart = message("answers-part-unknown");

/** Finds the entries that answers belong to. */
export class Targets {
  readonly #byId = new Map<string, AnswerableLine[]>();
  readonly #byNumber = new Map<string, AnswerableLine[]>();
  readonly #texts: readonly PartsText[];

  constructor(lines: readonly AnswerableLine[], texts: readonly PartsText[]) {
    this.#texts = texts;
    for (const line of lines) {
      addTo(this.#byId, line.id, line);
      for (const number of numbersOf(line.item)) addTo(this.#byNumber, number, line);
    }
  }

  /** The entry for an answer, or the reason why there is none. */
  of(answer: AnsweredPart): Target | Message {
    const lines = (answer.id === undefined ? undefined : this.#byId.get(answer.id)) ?? this.#named(answer);
    const [first] = lines;
    if (first === undefined) return this.#entryNamed(answer) ?? unknownPart;
    if (new Set(lines.map(({ item }) => JSON.stringify(makerOf(item)))).size > 1) return message("answers-part-ambiguous");
    return this.#targetOf(first.item, lines);
  }

  #targetOf(item: Item, lines: readonly AnswerableLine[]): Target | Message {
    const { entry } = item;
    if (entry === "ambiguous") return message("answers-part-ambiguous");
    const number = entryNumber(item);
    if (number === undefined) return message("answers-part-unnumbered");
    const manufacturer = item.manufacturer?.name?.value;
    if (entry === undefined || (manufacturer !== undefined && this.#isOfSeveral(entry))) {
      // An earlier answer may have made the entry.
      const made = entryFor(this.#texts, { file: undefined, partNumber: number, manufacturer });
      return { file: made?.file, partNumber: number, manufacturer, lines };
    }
    const file = isForeign(entry.place) ? entry.place.in.path : undefined;
    return { file, partNumber: entry.partNumber?.value ?? number, manufacturer: entry.manufacturer?.name?.value, lines };
  }

  /** True for an entry without a manufacturer whose number several manufacturers use. */
  #isOfSeveral(entry: Item): boolean {
    if (entry.manufacturer !== undefined || entry.partNumber === undefined) return false;
    const lines = this.#byNumber.get(numberKey(entry.partNumber.value)) ?? [];
    return new Set(lines.flatMap(({ item }) => makerOf(item) ?? [])).size > 1;
  }

  /** The lines with the part number and manufacturer of an answer. */
  #named({ partNumber, manufacturer }: AnsweredPart): readonly AnswerableLine[] {
    const lines = partNumber === undefined ? [] : (this.#byNumber.get(numberKey(partNumber)) ?? []);
    if (manufacturer === undefined) return lines;
    const maker = nameKey(manufacturer);
    return lines.filter(({ item }) => (makerOf(item) ?? maker) === maker);
  }

  /** The entry with the part number and manufacturer of an answer, for a part that no line has. */
  #entryNamed({ partNumber, manufacturer }: AnsweredPart): Target | Message | undefined {
    if (partNumber === undefined) return undefined;
    const found = this.#texts.flatMap(({ file, tree }) =>
      entriesIn(tree)
        .of(partNumber)
        .map((entry) => ({ file: file.path, manufacturer: entry.manufacturer })),
    );
    const maker = manufacturer === undefined ? undefined : nameKey(manufacturer);
    const fit = found.filter((one) => maker === undefined || one.manufacturer === undefined || nameKey(one.manufacturer) === maker);
    const [only, ...others] = fit;
    if (only === undefined) return undefined;
    return others.length > 0 ? message("answers-part-ambiguous") : { ...only, partNumber, lines: [] };
  }
}

function numbersOf({ partNumber, manufacturerPartNumber }: Item): ReadonlySet<string> {
  return new Set([partNumber, manufacturerPartNumber].flatMap((number) => (number === undefined ? [] : [numberKey(number.value)])));
}

function makerOf(item: Item): string | undefined {
  const name = item.manufacturer?.name?.value;
  return name === undefined ? undefined : nameKey(name);
}
