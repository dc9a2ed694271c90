import type { OpenFinding } from "../finding.ts";
import { type Cut, isSectioned, mayHold, type Seams } from "../formats/format.ts";
import type { Engine, SettledInput } from "../judge/types.ts";
import { addTo } from "../maps.ts";
import type { DocumentKind } from "../model/types.ts";
import type { SectionId } from "../text/place.ts";
import { filesNamedIn, linked, namingFiles, openToWhatFollows, referring, totalsOf } from "./blockQueries.ts";
import { CrossSectionRules, sortFindings } from "./crossSectionFindings.ts";
import { type Conditions, type DocumentContext, type Envelope, keyOf, readEnvelope } from "./documentContext.ts";
import { behindBreak, type Edit } from "./edit.ts";
import { forgetTree, itemsOf, type JudgedSection, judgeAlone, refer, unjudged } from "./judgedSection.ts";
import type { JudgedText } from "./judgedText.ts";
import { KnownParts } from "./knownParts.ts";
import { areReferredTo, judgeLinked } from "./references.ts";
import { readSection, type Section } from "./section.ts";
import { SectionList } from "./sectionList.ts";
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
  readonly #baseline: KnownParts | undefined;
  #envelope: Envelope;
  /** The number that becomes the id of the next section; no other section of the text ever had it. */
  #nextId: number;
  /** Where the lines end that decide how the text is read. */
  #opening: number;
  #sections: SectionList;
  #crossing: CrossSectionRules;
  /** The findings of `#crossing`, and the text at this moment, while they hold. */
  #found: readonly OpenFinding[] | undefined;
  #now: JudgedText | undefined;

  /**
   * Opens a text; undefined where it cannot be cut. With `keep` the trees of its sections are kept for edits. Sections that another text,
   * opened under the same conditions, has read already are taken over.
   */
  static open(engine: Engine, input: SettledInput, options: { readonly keep: boolean }, before?: SectionedText): SectionedText | undefined {
    const { format } = input;
    // Which items lie on a circle of files shows only in the text as a whole.
    if (input.kind === "parts" || !isSectioned(format) || input.links?.isOnCircle === true) return undefined;
    const at = format.sections.cut(input.text, listKey);
    if (at === undefined) return undefined;
    const envelope = readEnvelope(engine, input, at.seams, input.text.slice(0, at.starts[0]), input.text.slice(at.tail));
    if (envelope === undefined) return undefined;
    const opened = new SectionedText(engine, input, at.seams, envelope, before === undefined ? 0 : before.#nextId);
    return opened.#readAll(input.text, at, options.keep, before) ? opened : undefined;
  }

  private constructor(
    engine: Engine,
    { kind, format, today, settings, links }: Conditions,
    seams: Seams,
    envelope: Envelope,
    nextId: number,
  ) {
    this.#engine = engine;
    this.#conditions = { kind, format, today, settings, links };
    this.#seams = seams;
    this.#opening = seams.opening?.end ?? 0;
    this.#envelope = envelope;
    this.#nextId = nextId;
    this.#sections = SectionList.of([], envelope.lines.head);
    this.#baseline = settings.baseline && new KnownParts(settings.baseline, engine.rules);
    this.#crossing = new CrossSectionRules(envelope.context, envelope.deduped);
  }

  /** The files that its items name under `ref`, as written, each once. */
  get namedFiles(): readonly string[] {
    return filesNamedIn(this.#sections);
  }

  /**
   * Makes an edit; false when it cannot be made piecemeal: then nothing has changed, and the text has to be opened anew.
   */
  edit(edit: Edit): boolean {
    const { head, end } = this.#sections;
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
    const last = Math.min(count, this.#sections.indexAt(Math.max(this.#opening, edit.end)) + sectionsBeyond);
    const end = opening.endIn(replaced(this.#head + textOf(this.#sections.slice(0, last)), edit), last === count);
    if (end === undefined) return false;
    this.#opening = end;
    return true;
  }

  /** The code unit at an offset before the end of the sections; empty beyond. */
  #charAt(offset: number): string {
    if (offset < this.#sections.head) return this.#head.charAt(offset);
    const index = this.#sections.indexAt(offset);
    return this.#sections.at(index)?.section.text.charAt(offset - this.#sections.startOf(index)) ?? "";
  }

  /** The text as it is now, with all that is found in it. */
  get judged(): JudgedText {
    if (this.#now !== undefined) return this.#now;
    const { lines, context, textFindings } = this.#envelope;
    const sections = this.#sections;
    this.#found ??= [...textFindings, ...this.#crossing.findIn(sections)];
    this.#now = {
      engine: this.#engine,
      conditions: this.#conditions,
      envelope: lines,
      sections,
      elsewhere: sortFindings(this.#found, sections),
      documents: [{ context, sections }],
      seams: this.#seams,
      baseline: this.#baseline,
    };
    return this.#now;
  }

  get #context(): DocumentContext {
    return this.#envelope.context;
  }

  get #head(): string {
    const { text, head } = this.#envelope.lines;
    return text.slice(0, head);
  }

  get #tail(): string {
    const { text, head } = this.#envelope.lines;
    return text.slice(head);
  }

  /** Reads a section; undefined where it cannot be read by itself. */
  #read(lines: string): Section | undefined {
    const { format, settings } = this.#conditions;
    const id = this.#nextId++ as SectionId;
    return readSection(format, this.#seams, lines, id, kindOf(this.#context), this.#engine, settings);
  }

  #judgeAlone(section: Section, items?: ReturnType<typeof itemsOf>): JudgedSection {
    return judgeAlone(section, this.#context, this.#conditions.settings, items);
  }

  /** Some sections of a list, with the references of all items resolved. */
  #judgeLinked(sections: SectionList, which: Iterable<number>): ReadonlyMap<number, JudgedSection> {
    return judgeLinked(sections, which, this.#context, this.#conditions.settings);
  }

  #readAll(text: string, { starts, tail }: Cut, keep: boolean, before: SectionedText | undefined): boolean {
    const known = before === undefined ? undefined : before.#takeOver(this.#context, this.#seams);
    // Whether a section may refer to another shows only when all are read; most texts show that none does.
    const mayLink = this.#seams.mayRefer ?? mayHold(this.#conditions.format, text, /\bref\b/);
    const all: JudgedSection[] = [];
    const waiting: number[] = [];
    for (let index = 0; index < starts.length; index++) {
      const lines = text.slice(starts[index], starts[index + 1] ?? tail);
      const same = known?.get(lines)?.pop();
      if (same !== undefined && !mustJudge(same)) {
        all.push(same);
        continue;
      }
      const section = same?.section ?? this.#read(lines);
      if (section === undefined) return false;
      const one = mayLink ? unjudged(section) : this.#judgeAlone(section);
      if (mayLink) waiting.push(index);
      else if (!keep) forgetTree(one);
      all.push(one);
    }
    if (all.every(({ section }) => section.isSilent)) return false;
    const sections = SectionList.of(all, this.#envelope.lines.head);
    this.#arrange(mayLink ? sections.with(this.#judgeLinked(sections, waiting)) : sections);
    return true;
  }

  /** The sections to take over by their text; undefined where they were read otherwise, or as another kind of document. */
  #takeOver(context: DocumentContext, { key }: Seams): Map<string, JudgedSection[]> | undefined {
    if (kindOf(this.#context) !== kindOf(context) || this.#seams.key !== key) return undefined;
    const known = new Map<string, JudgedSection[]>();
    const isSame = keyOf(this.#context) === keyOf(context);
    for (const one of this.#sections.slice()) addTo(known, one.section.text, isSame ? one : unjudged(one.section));
    return known;
  }

  /** Takes sections for those of the text. `crosses`: whether what they show together may be another. */
  #arrange(sections: SectionList, crosses = true): void {
    if (crosses) this.#found = undefined;
    this.#now = undefined;
    this.#sections = sections;
  }

  /** Reads the touched sections again, with one on either side, in case lines pass from one to the other. */
  #editSections(edit: Edit): boolean {
    const sections = this.#sections;
    const from = Math.max(0, sections.indexAt(edit.start) - 1);
    const to = Math.min(sections.count - 1, sections.indexAt(edit.end) + 1);
    // Where a quote is open above, lines may have become a part of that.
    if ((sections.indexes(openToWhatFollows)[0] ?? from) < from) return false;
    const start = sections.startOf(from);
    const old = sections.slice(from, to + 1);
    const text = replaced(textOf(old), { ...edit, start: edit.start - start, end: edit.end - start });
    const isLast = to === sections.count - 1 && this.#tail === "";
    const starts = this.#seams.cutLines(text, isLast);
    if (starts === undefined) return false;
    const lines = starts.map((at, index) => text.slice(at, starts[index + 1]));
    return this.#replace(from, old, lines);
  }

  /** Puts sections in the place of others, and keeps those at both ends that are the same. */
  #replace(from: number, old: readonly JudgedSection[], lines: readonly string[]): boolean {
    let same = 0;
    while (same < old.length && same < lines.length && old[same]?.section.text === lines[same]) same++;
    let sameAtEnd = 0;
    const most = Math.min(old.length, lines.length) - same;
    while (sameAtEnd < most && old.at(-1 - sameAtEnd)?.section.text === lines.at(-1 - sameAtEnd)) sameAtEnd++;
    const texts = lines.slice(same, lines.length - sameAtEnd);
    const read = texts.flatMap((text) => this.#read(text) ?? []);
    if (read.length < texts.length) return false;
    const removed = old.slice(same, old.length - sameAtEnd);
    const totals = totalsOf(this.#sections);
    if (totals.telling + telling(read) === telling(removed.map(({ section }) => section))) return false;
    const first = from + same;
    const items = read.map((section) => itemsOf(section, this.#context));
    const areTargets = totals.linked > 0 && areReferredTo(removed, items, this.#sections);
    if (areTargets || items.some((some) => refer(some, this.#context))) {
      const sections = this.#sections.exchanged(first, first + removed.length, read.map(unjudged));
      const again = [...(areTargets ? sections.indexes(linked) : []), ...read.map((_, index) => first + index)];
      const judged = this.#judgeLinked(sections, again);
      const before = [...judged.keys()].flatMap((index) => sections.at(index) ?? []);
      this.#arrange(sections.with(judged), [...removed, ...before, ...judged.values()].some(crosses));
    } else {
      const added = read.map((section, index) => this.#judgeAlone(section, items[index]));
      this.#arrange(this.#sections.exchanged(first, first + removed.length, added), [...removed, ...added].some(crosses));
    }
    return true;
  }

  /** Something has changed in other files: judges again the sections that lean on them. False when the text has to be opened anew. */
  linksChanged(): boolean {
    if (this.#conditions.links?.isOnCircle === true) return false;
    // What parts files say may be about any item.
    if (this.#conditions.links?.parts?.stamp !== this.#context.judging.document.parts?.stamp) return false;
    // Document rules may know of other files by themselves.
    this.#crossing = new CrossSectionRules(this.#context, this.#envelope.deduped);
    const leans = this.#sections.indexes(namingFiles).length > 0;
    const again = leans ? this.#judgeLinked(this.#sections, this.#sections.indexes(referring)) : noChange;
    this.#arrange(this.#sections.with(again));
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

  /** Reads the lines around the sections again, and judges what depends on them: everything, when they say something else about the items. */
  #reframe(head: string, tail: string): boolean {
    const envelope = readEnvelope(this.#engine, this.#conditions, this.#seams, head, tail);
    if (envelope === undefined) return false;
    const { context } = envelope;
    // How a section is checked as text goes by the kind of the document.
    if (kindOf(context) !== kindOf(this.#context)) return false;
    const all = keyOf(context) !== keyOf(this.#context);
    this.#envelope = envelope;
    this.#crossing = new CrossSectionRules(context, envelope.deduped);
    const sections = this.#sections.behind(envelope.lines.head);
    const which = sections.slice().flatMap((one, index) => (all || mustJudge(one) ? [index] : []));
    this.#arrange(sections.with(this.#judgeLinked(sections, which)));
    return true;
  }
}

const noChange: ReadonlyMap<number, JudgedSection> = new Map();

function kindOf({ judging }: DocumentContext): DocumentKind {
  return judging.document.kind;
}

/** Whether a section has to be judged again when the lines around the sections were read again. */
function mustJudge({ result }: JudgedSection): boolean {
  return result.isLinked || result.leans;
}

/** Whether a section shows something together with others. */
function crosses({ section, result }: JudgedSection): boolean {
  return result.leans || section.deduped.length > 0;
}

function telling(sections: readonly Section[]): number {
  return sections.filter(({ isSilent }) => !isSilent).length;
}

function textOf(sections: readonly JudgedSection[]): string {
  return sections.map(({ section }) => section.text).join("");
}

function replaced(text: string, { start, end, newText }: Edit): string {
  return text.slice(0, start) + newText + text.slice(end);
}
