import type { OpenFinding } from "../finding.ts";
import { type Cut, type Format, isSectioned, mayHold, type Seams } from "../formats/format.ts";
import type { Engine, SettledInput } from "../judge/types.ts";
import { addTo } from "../maps.ts";
import type { DocumentKind } from "../model/types.ts";
import { Blocks } from "./blocks.ts";
import { behindBreak, type Edit } from "./edit.ts";
import { FoundTogether, placeElsewhere } from "./elsewhere.ts";
import { type Conditions, type Frame, keyOf, readSurroundings, type Surroundings } from "./frame.ts";
import type { JudgedText } from "./judgedText.ts";
import { KnownParts } from "./knownParts.ts";
import { Layout } from "./layout.ts";
import { linked, namingFiles, openToWhatFollows, type Part, partOf, referring, unjudged, withoutTree } from "./part.ts";
import { areReferredTo, filesNamedIn } from "./referredTo.ts";
import { itemsOf, type Section } from "./section.ts";
import { judgeAlone, refer, SectionReader } from "./sectionReader.ts";
import { SectionTotals } from "./sectionTotals.ts";
import { listKey } from "./skeleton.ts";

/** How many sections are looked at behind the beginning of a text that decides how it is read: it may reach further after an edit. */
const sectionsBeyond = 50;

/**
 * A text that is judged section by section, and of which an edit judges again what it touches. For every text that can be
 * cut the verdict is the same as that of a text opened anew; what cannot be done piecemeal is done by opening it anew.
 */
export class SectionedText {
  readonly #engine: Engine;
  readonly #conditions: Conditions;
  readonly #seams: Seams;
  readonly #reader: SectionReader;
  readonly #known: KnownParts | undefined;
  #around: Surroundings;
  /** Where the lines end that decide how the text is read. */
  #opening: number;
  #layout = new Layout(Blocks.of<Part>([]), 0);
  #totals = new SectionTotals([]);
  /** What sections show together, and all that is known of the text at this moment. Each is kept as long as it holds. */
  #together: FoundTogether;
  #found: readonly OpenFinding[] | undefined;
  #now: JudgedText | undefined;

  /**
   * Opens a text; undefined where it cannot be cut. With `keep` what was read is kept for edits, else only what was found.
   * What another one, opened under the same conditions, has read of the same sections is taken over.
   */
  static open(engine: Engine, input: SettledInput, options: { readonly keep: boolean }, before?: SectionedText): SectionedText | undefined {
    const { format } = input;
    // Which items lie on a circle of files shows only in the text as a whole.
    if (input.kind === "parts" || !isSectioned(format) || input.links?.isOnCircle === true) return undefined;
    const at = format.sections.cut(input.text, listKey);
    if (at === undefined) return undefined;
    const { seams } = at;
    const around = readSurroundings(engine, input, format, seams, input.text.slice(0, at.starts[0]), input.text.slice(at.tail));
    if (around === undefined) return undefined;
    const reader = new SectionReader(engine, input.settings, format, seams, before === undefined ? undefined : before.#reader);
    const opened = new SectionedText(engine, input, seams, reader, around);
    return opened.#readAll(input.text, at, options.keep, before) ? opened : undefined;
  }

  private constructor(
    engine: Engine,
    { kind, format, today, settings, links }: Conditions,
    seams: Seams,
    reader: SectionReader,
    around: Surroundings,
  ) {
    this.#engine = engine;
    this.#conditions = { kind, format, today, settings, links };
    this.#seams = seams;
    this.#opening = seams.opening?.end ?? 0;
    this.#reader = reader;
    this.#around = around;
    this.#known = settings.baseline && new KnownParts(settings.baseline, engine.rules);
    this.#together = new FoundTogether(around.frame, around.once);
  }

  /** The files that its items name under `ref`, as written, each once. */
  get namedFiles(): readonly string[] {
    return filesNamedIn(this.#sections);
  }

  /**
   * Makes an edit; false when it cannot be made piecemeal: then nothing has changed, and the text has to be opened anew.
   */
  edit(edit: Edit): boolean {
    const { end } = this.#layout;
    const { head } = this.#around.outside;
    if (!this.#seams.mayBeInserted(edit.newText)) return false;
    const within = behindBreak(edit, head, (offset) => this.#charAt(offset));
    if (within.start >= head && within.end <= end && this.#sections.count > 0)
      return this.#decidesTheSame(within) && this.#editSections(within);
    return edit.end < head ? this.#editHead(edit) : edit.start > end && this.#editTail(edit, end);
  }

  /** Whether the beginning of the text decides the same after an edit of its sections. */
  #decidesTheSame(edit: Edit): boolean {
    const { opening } = this.#seams;
    if (opening === undefined || edit.start >= this.#opening) return true;
    const { count } = this.#sections;
    const last = Math.min(count, this.#layout.indexAt(Math.max(this.#opening, edit.end)) + sectionsBeyond);
    const end = opening.endIn(replaced(this.#head + textOf(this.#sections.slice(0, last)), edit), last === count);
    if (end === undefined) return false;
    this.#opening = end;
    return true;
  }

  /** The code unit at an offset before the end of the sections; empty beyond. */
  #charAt(offset: number): string {
    const { text, head } = this.#around.outside;
    if (offset < head) return text.charAt(offset);
    const index = this.#layout.indexAt(offset);
    return this.#sections.at(index)?.text.charAt(offset - this.#layout.startOf(index)) ?? "";
  }

  get #sections(): Blocks<Part> {
    return this.#layout.sections;
  }

  /** The text as it is now, with all that is found in it. */
  get judged(): JudgedText {
    if (this.#now !== undefined) return this.#now;
    const { outside, frame, textFindings } = this.#around;
    this.#found ??= [...textFindings, ...this.#together.of(this.#sections)];
    this.#now = {
      engine: this.#engine,
      conditions: this.#conditions,
      outside,
      layout: this.#layout,
      elsewhere: placeElsewhere(this.#found, this.#layout, outside.head),
      documents: [{ frame, sections: this.#sections, totals: this.#totals }],
      seams: this.#seams,
      baseline: this.#known,
    };
    return this.#now;
  }

  get #format(): Format {
    return this.#conditions.format;
  }

  get #frame(): Frame {
    return this.#around.frame;
  }

  get #head(): string {
    const { text, head } = this.#around.outside;
    return text.slice(0, head);
  }

  get #tail(): string {
    const { text, head } = this.#around.outside;
    return text.slice(head);
  }

  #readAll(text: string, { starts, tail }: Cut, keep: boolean, before: SectionedText | undefined): boolean {
    const known = before === undefined ? undefined : before.#takeOver(this.#frame, this.#seams);
    // Whether a section may refer to another shows only when all are read; most texts show that none does.
    const mayLink = this.#seams.mayRefer ?? mayHold(this.#format, text, /\bref\b/);
    const parts: Part[] = [];
    const waiting: number[] = [];
    for (let index = 0; index < starts.length; index++) {
      const lines = text.slice(starts[index], starts[index + 1] ?? tail);
      const same = known?.get(lines)?.pop();
      if (same !== undefined && !mustJudge(same)) {
        parts.push(same);
        continue;
      }
      const section = same ?? this.#reader.read(lines, this.#frame);
      if (section === undefined) return false;
      const part = mayLink ? unjudged(section) : judgeAlone(section, this.#frame, this.#conditions.settings);
      if (mayLink) waiting.push(index);
      parts.push(keep || mayLink ? part : withoutTree(part));
    }
    if (parts.every(({ isSilent }) => isSilent)) return false;
    const sections = Blocks.of(parts);
    this.#arrange(mayLink ? sections.with(this.#reader.judgeLinked(sections, waiting, this.#frame)) : sections);
    return true;
  }

  /** The parts to take over by their text; undefined where they were read otherwise, or as another kind of document. */
  #takeOver(frame: Frame, { key }: Seams): Map<string, Part[]> | undefined {
    if (kindOf(this.#frame) !== kindOf(frame) || this.#seams.key !== key) return undefined;
    const known = new Map<string, Part[]>();
    const sameFrame = keyOf(this.#frame) === keyOf(frame);
    for (const part of this.#sections.slice()) {
      const kept = sameFrame ? part : partOf(part, part, { ...part, leans: true }, part.own);
      addTo(known, part.text, kept);
    }
    return known;
  }

  /** Takes sections for those of the text. Where the rest has stayed, `removed` have given way to `added`. */
  #arrange(sections: Blocks<Part>, exchanged?: { readonly removed: readonly Part[]; readonly added: readonly Part[] }): void {
    if (exchanged === undefined) this.#totals = new SectionTotals(sections.slice());
    else this.#totals.exchange(exchanged.removed, exchanged.added);
    if (exchanged === undefined || [...exchanged.removed, ...exchanged.added].some(({ leans, once }) => leans || once.length > 0))
      this.#found = undefined;
    this.#now = undefined;
    this.#layout = new Layout(sections, this.#around.outside.head);
  }

  /** Reads the touched sections again, with one on either side, in case lines pass from one to the other. */
  #editSections(edit: Edit): boolean {
    const layout = this.#layout;
    const from = Math.max(0, layout.indexAt(edit.start) - 1);
    const to = Math.min(this.#sections.count - 1, layout.indexAt(edit.end) + 1);
    // Where a quote is open above, lines may have become a part of that.
    if (this.#totals.open > 0 && (this.#sections.indexes(openToWhatFollows)[0] ?? from) < from) return false;
    const start = layout.startOf(from);
    const old = this.#sections.slice(from, to + 1);
    const text = replaced(textOf(old), { ...edit, start: edit.start - start, end: edit.end - start });
    const isLast = to === this.#sections.count - 1 && this.#tail === "";
    const starts = this.#seams.cutLines(text, isLast);
    if (starts === undefined) return false;
    const lines = starts.map((at, index) => text.slice(at, starts[index + 1]));
    return this.#replace(from, old, lines);
  }

  /** Puts sections in the place of others, and keeps those at both ends that are the same. */
  #replace(from: number, old: readonly Part[], lines: readonly string[]): boolean {
    let same = 0;
    while (same < old.length && same < lines.length && old[same]?.text === lines[same]) same++;
    let sameAtEnd = 0;
    const most = Math.min(old.length, lines.length) - same;
    while (sameAtEnd < most && old.at(-1 - sameAtEnd)?.text === lines.at(-1 - sameAtEnd)) sameAtEnd++;
    const texts = lines.slice(same, lines.length - sameAtEnd);
    const sections = texts.flatMap((text) => this.#reader.read(text, this.#frame) ?? []);
    if (sections.length < texts.length) return false;
    const removed = old.slice(same, old.length - sameAtEnd);
    if (this.#totals.telling + telling(sections) === telling(removed)) return false;
    const first = from + same;
    const items = sections.map((section) => itemsOf(section, this.#frame.context));
    const areTargets = this.#totals.linked > 0 && areReferredTo(removed, items, this.#sections);
    if (areTargets || items.some((some) => refer(some, this.#frame.context))) {
      const parts = this.#sections.exchanged(first, first + removed.length, sections.map(unjudged));
      const again = [...(areTargets ? parts.indexes(linked) : []), ...sections.map((_, index) => first + index)];
      const judged = this.#reader.judgeLinked(parts, again, this.#frame);
      const isNew = (index: number): boolean => first <= index && index < first + sections.length;
      const before = [...judged.keys()].flatMap((index) => (isNew(index) ? [] : (parts.at(index) ?? [])));
      this.#arrange(parts.with(judged), { removed: [...removed, ...before], added: [...judged.values()] });
    } else {
      const added = sections.map((section, index) => judgeAlone(section, this.#frame, this.#conditions.settings, items[index]));
      this.#arrange(this.#sections.exchanged(first, first + removed.length, added), { removed, added });
    }
    return true;
  }

  /** Something has changed in other files: judges again the sections that lean on them. False when the text has to be opened anew. */
  linksChanged(): boolean {
    if (this.#conditions.links?.isOnCircle === true) return false;
    // What parts files say may be about any item.
    if (this.#conditions.links?.parts?.stamp !== this.#frame.context.document.parts?.stamp) return false;
    // Document rules may know of other files by themselves.
    this.#together = new FoundTogether(this.#frame, this.#around.once);
    this.#found = undefined;
    this.#now = undefined;
    if (this.#sections.indexes(namingFiles).length > 0) {
      const again = this.#sections.indexes(referring);
      this.#arrange(this.#sections.with(this.#reader.judgeLinked(this.#sections, again, this.#frame)));
    }
    return true;
  }

  #editHead(edit: Edit): boolean {
    const before = this.#head;
    const head = replaced(before, edit);
    return this.#seams.isStillHead(before, head, edit.end) && this.#reframe(head, this.#tail);
  }

  #editTail(edit: Edit, end: number): boolean {
    const tail = replaced(this.#tail, { ...edit, start: edit.start - end, end: edit.end - end });
    return this.#seams.isTail(tail) && this.#reframe(this.#head, tail);
  }

  /** Reads the skeleton again, and judges what depends on it: everything, when it says something else about the items. */
  #reframe(head: string, tail: string): boolean {
    const around = readSurroundings(this.#engine, this.#conditions, this.#format, this.#seams, head, tail);
    if (around === undefined) return false;
    const { frame } = around;
    // What a section is checked against as text goes by the kind of the document.
    if (kindOf(frame) !== kindOf(this.#frame)) return false;
    const all = keyOf(frame) !== keyOf(this.#frame);
    this.#around = around;
    this.#together = new FoundTogether(frame, around.once);
    const which = this.#sections.slice().flatMap((part, index) => (all || mustJudge(part) ? [index] : []));
    this.#arrange(this.#sections.with(this.#reader.judgeLinked(this.#sections, which, frame)));
    return true;
  }
}

function kindOf({ context }: Frame): DocumentKind {
  return context.document.kind;
}

/** Whether a part has to be judged again when the skeleton was read again. */
function mustJudge(part: Part): boolean {
  return part.isLinked || part.leans;
}

function telling(sections: readonly Section[]): number {
  return sections.filter(({ isSilent }) => !isSilent).length;
}

function textOf(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join("");
}

function replaced(text: string, { start, end, newText }: Edit): string {
  return text.slice(0, start) + newText + text.slice(end);
}
