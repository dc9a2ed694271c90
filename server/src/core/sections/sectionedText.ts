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

/** The number of sections examined beyond the part of a text that decides its format details, because an edit may extend that part. */
const sectionsBeyond = 50;

/**
 * A text judged section by section, where an edit only judges the affected sections again. The verdict always equals that of a fresh check.
 * An edit that cannot be applied incrementally requires the text to be opened again.
 */
export class SectionedText {
  readonly #engine: Engine;
  readonly #conditions: Conditions;
  readonly #seams: Seams;
  readonly #baseline: KnownParts | undefined;
  #envelope: Envelope;
  /** The id of the next section. Ids are never reused within a text. */
  #nextId: number;
  /** The end of the lines that decide how the text is parsed. */
  #opening: number;
  #sections: SectionList;
  #crossing: CrossSectionRules;
  /** The cached findings of `#crossing` and the cached result. */
  #found: readonly OpenFinding[] | undefined;
  #now: JudgedText | undefined;

  /**
   * Opens a text; undefined when it cannot be divided. With `keep`, the trees of its sections are stored for edits. Sections that `before`
   * already parsed under the same conditions are reused.
   */
  static open(engine: Engine, input: SettledInput, options: { readonly keep: boolean }, before?: SectionedText): SectionedText | undefined {
    const { format } = input;
    // Finding items on a circle of files needs the whole text.
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

  /** The files that `ref` values name, as written, without repetition. */
  get namedFiles(): readonly string[] {
    return filesNamedIn(this.#sections);
  }

  /**
   * Applies an edit. Returns false when this is not possible incrementally; then nothing has changed, and the text must be opened again.
   */
  edit(edit: Edit): boolean {
    const { head, end } = this.#sections;
    if (!this.#seams.mayBeInserted(edit.newText)) return false;
    const within = behindBreak(edit, head, (offset) => this.#charAt(offset));
    if (within.start >= head && within.end <= end && this.#sections.count > 0)
      return this.#decidesTheSame(within) && this.#editSections(within);
    return edit.end < head ? this.#editHead(edit) : edit.start > end && this.#editTail(edit, end);
  }

  /** True when an edit of the sections leaves the lines that decide the parsing equivalent. */
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

  /** The code unit at an offset before the end of the sections; empty after it. */
  #charAt(offset: number): string {
    if (offset < this.#sections.head) return this.#head.charAt(offset);
    const index = this.#sections.indexAt(offset);
    return this.#sections.at(index)?.section.text.charAt(offset - this.#sections.startOf(index)) ?? "";
  }

  /** The current text with all results, cached until the next change. */
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

  /** Parses a section; undefined when it cannot be parsed alone. */
  #read(lines: string): Section | undefined {
    const { format, settings } = this.#conditions;
    const id = this.#nextId++ as SectionId;
    return readSection(format, this.#seams, lines, id, kindOf(this.#context), this.#engine, settings);
  }

  #readAll(text: string, { starts, tail }: Cut, keep: boolean, before: SectionedText | undefined): boolean {
    const known = before === undefined ? undefined : before.#takeOver(this.#context, this.#seams);
    // Only a complete parse shows if sections refer to one another; most texts show at once that none do.
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
      const one = mayLink ? unjudged(section) : judgeAlone(section, this.#context);
      if (mayLink) waiting.push(index);
      else if (!keep) forgetTree(one);
      all.push(one);
    }
    if (all.every(({ section }) => section.isSilent)) return false;
    const sections = SectionList.of(all, this.#envelope.lines.head);
    this.#arrange(mayLink ? sections.with(judgeLinked(sections, waiting, this.#context)) : sections);
    return true;
  }

  /** The reusable sections by text; undefined when they were parsed differently, or for another kind of document. */
  #takeOver(context: DocumentContext, { key }: Seams): Map<string, JudgedSection[]> | undefined {
    if (kindOf(this.#context) !== kindOf(context) || this.#seams.key !== key) return undefined;
    const known = new Map<string, JudgedSection[]>();
    const isSame = keyOf(this.#context) === keyOf(context);
    for (const one of this.#sections.slice()) addTo(known, one.section.text, isSame ? one : unjudged(one.section));
    return known;
  }

  /** Replaces the sections of the text. `crosses`: the findings across sections may have changed. */
  #arrange(sections: SectionList, crosses = true): void {
    if (crosses) this.#found = undefined;
    this.#now = undefined;
    this.#sections = sections;
  }

  /** Parses the affected sections again, with one neighbour on each side in case lines move between them. */
  #editSections(edit: Edit): boolean {
    const sections = this.#sections;
    const from = Math.max(0, sections.indexAt(edit.start) - 1);
    const to = Math.min(sections.count - 1, sections.indexAt(edit.end) + 1);
    // An open quote in an earlier section may absorb these lines.
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

  /** Replaces sections, but keeps equal ones at both ends. */
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
      const judged = judgeLinked(sections, again, this.#context);
      const before = [...judged.keys()].flatMap((index) => sections.at(index) ?? []);
      this.#arrange(sections.with(judged), [...removed, ...before, ...judged.values()].some(crosses));
    } else {
      const added = read.map((section, index) => judgeAlone(section, this.#context, items[index]));
      this.#arrange(this.#sections.exchanged(first, first + removed.length, added), [...removed, ...added].some(crosses));
    }
    return true;
  }

  /**
   * Must be called after a change in other files. Judges the sections that depend on them again; returns false when the text must be opened
   * again.
   */
  linksChanged(): boolean {
    if (this.#conditions.links?.isOnCircle === true) return false;
    // A change in parts files may concern any item.
    if (this.#conditions.links?.parts?.stamp !== this.#context.judging.document.parts?.stamp) return false;
    // Document rules may depend on other files themselves.
    this.#crossing = new CrossSectionRules(this.#context, this.#envelope.deduped);
    const leans = this.#sections.indexes(namingFiles).length > 0;
    const again = leans ? judgeLinked(this.#sections, this.#sections.indexes(referring), this.#context) : noChange;
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

  /**
   * Parses the lines around the sections again and judges the dependent sections: all of them, if these lines change anything for the
   * items.
   */
  #reframe(head: string, tail: string): boolean {
    const envelope = readEnvelope(this.#engine, this.#conditions, this.#seams, head, tail);
    if (envelope === undefined) return false;
    const { context } = envelope;
    // The kind of document determines the schema check of a section.
    if (kindOf(context) !== kindOf(this.#context)) return false;
    const all = keyOf(context) !== keyOf(this.#context);
    this.#envelope = envelope;
    this.#crossing = new CrossSectionRules(context, envelope.deduped);
    const sections = this.#sections.behind(envelope.lines.head);
    const which = sections.slice().flatMap((one, index) => (all || mustJudge(one) ? [index] : []));
    this.#arrange(sections.with(judgeLinked(sections, which, context)));
    return true;
  }
}

const noChange: ReadonlyMap<number, JudgedSection> = new Map();

function kindOf({ judging }: DocumentContext): DocumentKind {
  return judging.document.kind;
}

/** True when a change of the lines around the sections requires a section to be judged again. */
function mustJudge({ result }: JudgedSection): boolean {
  return result.isLinked || result.leans;
}

/** True when a section contributes to findings across sections. */
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
