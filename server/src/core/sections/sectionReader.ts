import type { Format, Seams } from "../formats/format.ts";
import type { CheckSettings, Engine } from "../judge/types.ts";
import { refersWithin, resolveReferences } from "../model/resolve.ts";
import type { OpenItem } from "../model/types.ts";
import type { JudgingContext } from "../rule.ts";
import type { SectionId } from "../text/place.ts";
import type { Blocks } from "./blocks.ts";
import type { Frame } from "./frame.ts";
import { ownFindings } from "./ownFindings.ts";
import { type Part, partOf, referring } from "./part.ts";
import { leansOutside, pointsElsewhere } from "./pointing.ts";
import { fileNamedBy } from "./referredTo.ts";
import { itemsOf, judgeSection, readSection, type Section } from "./section.ts";

/** Reads and judges sections, and gives each an id that no other of the same text ever had. */
export class SectionReader {
  readonly #engine: Engine;
  readonly #settings: CheckSettings;
  readonly #format: Format;
  readonly #seams: Seams;
  /** The number that becomes the next id. */
  #next: number;

  /** `before`: one that has given ids already, which this one does not give again. */
  constructor(engine: Engine, settings: CheckSettings, format: Format, seams: Seams, before?: SectionReader) {
    this.#engine = engine;
    this.#settings = settings;
    this.#format = format;
    this.#seams = seams;
    this.#next = before === undefined ? 0 : before.#next;
  }

  /** Reads a section; undefined where it cannot be read by itself. */
  read(text: string, { context }: Frame): Section | undefined {
    const id = this.#next++ as SectionId;
    const section = readSection(this.#format, this.#seams, text, id, context.document.kind, this.#engine, this.#settings);
    return section.usesAnchors ? undefined : section;
  }

  /**
   * Judges some of all the parts of a text, by their indexes, when the references of all items have been resolved. Gives what
   * has come of them.
   */
  judgeLinked(parts: Blocks<Part>, which: Iterable<number>, frame: Frame): ReadonlyMap<number, Part> {
    const { context } = frame;
    const opened = new Map<number, readonly OpenItem[]>();
    for (const index of which) {
      const part = parts.at(index);
      if (part !== undefined) opened.set(index, itemsOf(part, context));
    }
    const itemsAt = (index: number): readonly OpenItem[] => opened.get(index) ?? parts.at(index)?.items ?? [];
    const all = (): OpenItem[] => parts.slice().flatMap(({ items }, index) => opened.get(index) ?? items);
    // What refers to other files alone is not judged again, but it may stand in a chain of references.
    const referred = [...new Set([...parts.indexes(referring), ...opened.keys()])].sort((a, b) => a - b);
    resolveReferences(referred.flatMap(itemsAt), context.links, all);
    const judged = new Map<number, Part>();
    for (const [index, items] of opened) {
      const part = parts.at(index);
      if (part !== undefined) judged.set(index, judgeResolved(part, frame, this.#settings, items));
    }
    return judged;
  }
}

/** Judges a section that refers to nothing in others. */
export function judgeAlone(
  section: Section,
  frame: Frame,
  settings: CheckSettings,
  items: readonly OpenItem[] = itemsOf(section, frame.context),
): Part {
  resolveReferences(items, frame.context.links);
  return judgeResolved(section, frame, settings, items);
}

function judgeResolved(section: Section, { context, rules }: Frame, settings: CheckSettings, items: readonly OpenItem[]): Part {
  const judged = judgeSection(section, items, context, rules, settings);
  const leans = judged.concerned.some((some) => some.length > 0) || judged.findings.some((finding) => leansOutside(finding, section));
  const isLinked = refer(items, context);
  const namesFiles = items.some((item) => fileNamedBy(item) !== undefined);
  const own = judged.findings.filter((finding) => !pointsElsewhere(finding, section));
  return partOf(section, judged, { isLinked, namesFiles, leans }, ownFindings(own, items));
}

/** Whether an item of a section refers to something in its own text. */
export function refer(items: readonly OpenItem[], { links }: JudgingContext): boolean {
  return items.some((item) => refersWithin(item, links));
}
