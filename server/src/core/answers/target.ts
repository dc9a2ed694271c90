import type { MapNode } from "../formats/tree.ts";
import { type Message, message, verbatim } from "../l10n/message.ts";
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

/** The same without refused facts. `said`: with them. */
export interface Writable extends Wanted {
  readonly said: MapNode;
}

/** The reason for a part that no line and no entry has. */
export const unknownPart = message("answers-part-unknown");

/** Finds the entries that answers belong to. */
export class Targets {
  readonly #byId = new Map<string, AnswerableLine[]>();
  readonly #byNumber = new Map<string, AnswerableLine[]>();
  readonly #texts: readonly PartsText[];
  readonly #supplier: string | undefined;

  /** @param supplier the supplier whose lines alone are answered; undefined for all */
  constructor(lines: readonly AnswerableLine[], texts: readonly PartsText[], supplier: string | undefined) {
    this.#texts = texts;
    this.#supplier = supplier === undefined ? undefined : nameKey(supplier);
    for (const line of lines) {
      addTo(this.#byId, line.id, line);
      for (const number of numbersOf(line.item)) addTo(this.#byNumber, number, line);
    }
  }

  /** The entry for an answer, or the reason why there is none. */
  of(answer: AnsweredPart): Target | Message {
    const named = this.#named(answer);
    const all = (answer.id === undefined ? undefined : this.#byId.get(answer.id)) ?? named;
    const wanted = all.filter(({ item }) => this.#supplier === undefined || supplierOf(item) === this.#supplier);
    const [some] = wanted;
    if (some === undefined) return (all.length === 0 ? this.#entryNamed(answer) : undefined) ?? unknownPart;
    const number = answer.partNumber;
    if (number !== undefined && named.length > 0 && !wanted.some(({ item }) => numbersOf(item).has(numberKey(number))))
      return message("answers-part-other-number", { number: verbatim(entryNumber(some.item) ?? "") });
    const lines = wanted.filter(({ item }) => !areDifferent(answer.supplier && nameKey(answer.supplier), supplierOf(item)));
    const [first] = lines;
    if (first === undefined) return ofOtherSupplier(some);
    if (new Set(lines.map(({ item }) => JSON.stringify(makerOf(item)))).size > 1) return message("answers-part-ambiguous");
    const target = this.#targetOf(first.item, lines);
    const other = "partNumber" in target ? this.#ofOtherSupplier(target) : undefined;
    return other === undefined ? target : ofOtherSupplier(other);
  }

  /** A line of another supplier for which the entry would hold too, because no manufacturer tells the two apart. */
  #ofOtherSupplier({ partNumber, manufacturer, lines }: Target): AnswerableLine | undefined {
    const sharing = this.#byNumber.get(numberKey(partNumber)) ?? [];
    return sharing.find(({ item }) => {
      const maker = makerOf(item);
      const hasOwn = manufacturer === undefined && typeof item.entry === "object" && item.entry.manufacturer !== undefined;
      if (maker !== undefined && hasOwn) return false;
      return lines.some(
        (line) => (maker === undefined || makerOf(line.item) === undefined) && areDifferent(supplierOf(line.item), supplierOf(item)),
      );
    });
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

function supplierOf(item: Item): string | undefined {
  const name = item.supplier?.name?.value;
  return name === undefined ? undefined : nameKey(name);
}

/** True for two suppliers; false where one is not known. */
function areDifferent(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

function ofOtherSupplier({ item }: AnswerableLine): Message {
  return message("answers-part-other-supplier", { supplier: verbatim(item.supplier?.name?.value ?? "") });
}
