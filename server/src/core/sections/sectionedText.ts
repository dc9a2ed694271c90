import type { Finding } from "../finding.ts";
import { type Digest, digestOf } from "../judge/digest.ts";
import { judgeWaivers } from "../judge/judgeWaivers.ts";
import type { CheckInput, DocumentSummary, Engine, Verdict } from "../judge/types.ts";
import { type OpenItem, resolveReferences } from "../model/build.ts";
import type { Span } from "../text/span.ts";
import type { Waived } from "../waivers/apply.ts";
import { entryOf } from "../yaml/tree.ts";
import type { Around, Pieces } from "./around.ts";
import { Blocks } from "./blocks.ts";
import { type Cut, cut, listStart, marksDocument, scanSections } from "./cut.ts";
import { digestParts } from "./digestParts.ts";
import type { Edit } from "./edit.ts";
import { type Elsewhere, FoundTogether, findingsIn, placeElsewhere, withFindings } from "./elsewhere.ts";
import { type Conditions, type Frame, openFrame } from "./frame.ts";
import { inspectSections, withTargets } from "./inspectSections.ts";
import { firstAddress, Layout, lastAddress } from "./layout.ts";
import { linksOf } from "./links.ts";
import { ownFindings } from "./ownFindings.ts";
import { type Part, partOf, unjudged, withoutTree, withWaivers } from "./part.ts";
import { pointsOutside } from "./pointing.ts";
import { itemsOf, judgeSection, readSection, type Section } from "./section.ts";
import { readSkeleton } from "./skeleton.ts";
import { Tally } from "./tally.ts";
import { waiversOf } from "./waivers.ts";

/**
 * A text that is judged section by section, and of which an edit judges again what it touches. For every text that can be
 * cut the verdict is the same as that of a text opened anew; what cannot be done piecemeal is done by opening it anew.
 */
export class SectionedText {
  readonly #engine: Engine;
  readonly #conditions: Conditions;
  readonly #indent: number;
  #head: string;
  #tail: string;
  #frame: Frame;
  #layout = new Layout(Blocks.of<Part>([]), 0);
  #tally = new Tally([]);
  /** What sections show together, and where that is in the text. Each is kept as long as it holds. */
  #together: FoundTogether;
  #found: readonly Finding[] | undefined;
  #elsewhere: Elsewhere | undefined;
  #next = firstAddress;

  /**
   * Opens a text; undefined where it cannot be cut. With `keep` what was read is kept for edits, else only what was found.
   * What another one, opened under the same conditions, has read of the same sections is taken over.
   */
  static open(engine: Engine, input: CheckInput, options: { readonly keep: boolean }, before?: SectionedText): SectionedText | undefined {
    const at = cut(input.text);
    if (at === undefined) return undefined;
    const head = input.text.slice(0, at.starts[0]);
    const tail = input.text.slice(at.tail);
    const skeleton = readSkeleton(head, tail);
    if (skeleton === undefined) return undefined;
    const opened = new SectionedText(engine, input, at.indent, head, tail, openFrame(engine, input, skeleton));
    return opened.#readAll(input.text, at, options.keep, before) ? opened : undefined;
  }

  private constructor(engine: Engine, { kind, today, settings }: Conditions, indent: number, head: string, tail: string, frame: Frame) {
    this.#engine = engine;
    this.#conditions = { kind, today, settings };
    this.#indent = indent;
    this.#head = head;
    this.#tail = tail;
    this.#frame = frame;
    this.#together = new FoundTogether(frame);
  }

  /** The text as it is now. */
  get text(): string {
    return (
      this.#head +
      this.#sections
        .slice()
        .map(({ text }) => text)
        .join("") +
      this.#tail
    );
  }

  /** How long the text is, in UTF-16 code units. */
  get length(): number {
    return this.#layout.end + this.#tail.length;
  }

  get #sections(): Blocks<Part> {
    return this.#layout.sections;
  }

  #readAll(text: string, { starts, tail }: Cut, keep: boolean, before: SectionedText | undefined): boolean {
    const known = before === undefined ? undefined : before.#takeOver(this.#frame);
    if (before !== undefined) this.#next = before.#next;
    // Whether a section may refer to another shows only when all are read; most texts show that none does.
    const mayLink = /\bref["']?\s*:/.test(text);
    const parts: Part[] = [];
    const waiting: number[] = [];
    for (let index = 0; index < starts.length; index++) {
      const lines = text.slice(starts[index], starts[index + 1] ?? tail);
      const same = known?.get(lines)?.pop();
      if (same !== undefined && !this.#mustJudge(same)) {
        parts.push(same);
        continue;
      }
      const section = same ?? this.#read(lines);
      if (section === undefined || section.usesAnchors) return false;
      const part = mayLink ? unjudged(section) : this.#judge(section);
      if (mayLink) waiting.push(index);
      parts.push(keep || mayLink ? part : withoutTree(part));
    }
    this.#arrange(Blocks.of(mayLink ? this.#judgeLinked(parts, waiting) : parts));
    return true;
  }

  /** The parts to take over by their text; undefined where they were read as another kind of document. */
  #takeOver(frame: Frame): Map<string, Part[]> | undefined {
    if (this.#frame.kind !== frame.kind) return undefined;
    const known = new Map<string, Part[]>();
    const sameFrame = this.#frame.key === frame.key;
    for (const part of this.#sections.slice()) {
      const kept = sameFrame ? part : partOf(part, part, part.isLinked, true, part.own);
      const list = known.get(part.text);
      if (list === undefined) known.set(part.text, [kept]);
      else list.push(kept);
    }
    return known;
  }

  #mustJudge(part: Part): boolean {
    return part.isLinked || part.leans;
  }

  /** Reads a section; undefined when there are no addresses left. */
  #read(text: string): Section | undefined {
    const base = this.#next;
    this.#next += text.length + 1;
    if (this.#next > lastAddress) return undefined;
    return readSection(text, base, this.#frame.kind, this.#engine.rules, this.#conditions.settings);
  }

  #judge(section: Section, items: readonly OpenItem[] = itemsOf(section, this.#frame.context)): Part {
    const judged = judgeSection(section, items, this.#frame.context, this.#frame.rules, this.#conditions.settings);
    const leans = judged.concerned.some((some) => some.length > 0) || judged.findings.some(pointsOutside);
    return partOf(
      section,
      judged,
      items.some(({ reference }) => reference !== undefined),
      leans,
      ownFindings(judged.findings, items),
    );
  }

  /** Judges some parts when the references of all items have been resolved. */
  #judgeLinked(parts: readonly Part[], which: readonly number[]): Part[] {
    const again = new Set(which);
    const all = parts.map((part, index) => (again.has(index) ? itemsOf(part, this.#frame.context) : part.items));
    resolveReferences(all.flat());
    return parts.map((part, index) => (again.has(index) ? this.#judge(part, all[index]) : part));
  }

  /** Takes sections for those of the text. Where the rest has stayed, `removed` have given way to `added`. */
  #arrange(sections: Blocks<Part>, exchanged?: { readonly removed: readonly Part[]; readonly added: readonly Part[] }): void {
    if (exchanged === undefined) this.#tally = new Tally(sections.slice());
    else this.#tally.exchange(exchanged.removed, exchanged.added);
    if (exchanged === undefined || [...exchanged.removed, ...exchanged.added].some(({ leans }) => leans)) this.#found = undefined;
    this.#elsewhere = undefined;
    this.#layout = new Layout(sections, this.#head.length);
  }

  /**
   * Makes an edit; false when it cannot be made piecemeal: then nothing has changed, and the text has to be opened anew.
   */
  edit(edit: Edit): boolean {
    const { end } = this.#layout;
    if (/\r(?!\n)|^%/m.test(edit.newText)) return false;
    if (edit.start >= this.#head.length && edit.end <= end && this.#sections.count > 0) return this.#editSections(edit);
    return edit.end < this.#head.length ? this.#editHead(edit) : edit.start > end && this.#editTail(edit, end);
  }

  /** Reads the touched sections again, with one on either side, in case lines pass from one to the other. */
  #editSections(edit: Edit): boolean {
    const layout = this.#layout;
    const from = Math.max(0, layout.numberAt(edit.start) - 1);
    const to = Math.min(this.#sections.count - 1, layout.numberAt(edit.end) + 1);
    const start = layout.startOf(from);
    const old = this.#sections.slice(from, to + 1);
    const before = old.map(({ text }) => text).join("");
    const text = before.slice(0, edit.start - start) + edit.newText + before.slice(edit.end - start);
    const isLast = to === this.#sections.count - 1 && this.#tail === "";
    const scan = scanSections(text, 0, this.#indent);
    if (scan === undefined || scan.tail !== undefined || scan.starts[0] !== 0) return false;
    if (!isLast && (scan.pending !== undefined || !text.endsWith("\n"))) return false;
    if (/\r(?!\n)/.test(text)) return false;
    const lines = scan.starts.map((at, index) => text.slice(at, scan.starts[index + 1]));
    return this.#replace(from, old, lines);
  }

  /** Puts sections in the place of others, and keeps those at both ends that are the same. */
  #replace(from: number, old: readonly Part[], lines: readonly string[]): boolean {
    let same = 0;
    while (same < old.length && same < lines.length && old[same]?.text === lines[same]) same++;
    let sameAtEnd = 0;
    const most = Math.min(old.length, lines.length) - same;
    while (sameAtEnd < most && old.at(-1 - sameAtEnd)?.text === lines.at(-1 - sameAtEnd)) sameAtEnd++;
    const sections: Section[] = [];
    for (const text of lines.slice(same, lines.length - sameAtEnd)) {
      const section = this.#read(text);
      if (section === undefined || section.usesAnchors) return false;
      sections.push(section);
    }
    const [first, last] = [from + same, from + old.length - sameAtEnd];
    const mayLink = sections.some(({ text }) => text.includes("ref")) || this.#tally.linked > 0;
    const added = sections.map((section) => (mayLink ? unjudged(section) : this.#judge(section)));
    const all = this.#sections.exchanged(first, last, added);
    if (!mayLink) this.#arrange(all, { removed: this.#sections.slice(first, last), added });
    else {
      const parts = all.slice();
      const which = parts.flatMap((part, index) => (part.isLinked || (index >= first && index < first + added.length) ? [index] : []));
      this.#arrange(Blocks.of(this.#judgeLinked(parts, which)));
    }
    return true;
  }

  #editHead(edit: Edit): boolean {
    const head = replaced(this.#head, edit);
    const list = listStart(this.#head);
    if (list === undefined || edit.end >= this.#head.lastIndexOf("items:", list)) return false;
    if (listStart(head) !== list + head.length - this.#head.length || /\r(?!\n)|^%/m.test(head)) return false;
    return this.#reframe(head, this.#tail);
  }

  #editTail(edit: Edit, end: number): boolean {
    const tail = replaced(this.#tail, { ...edit, start: edit.start - end, end: edit.end - end });
    const scan = scanSections(tail, 0, this.#indent);
    if (scan?.tail !== 0 || scan.starts.length > 0 || /\r(?!\n)|^%/m.test(tail) || marksDocument(tail, 0)) return false;
    return this.#reframe(this.#head, tail);
  }

  /** Reads the skeleton again, and judges what depends on it: everything, when it says something else about the items. */
  #reframe(head: string, tail: string): boolean {
    const skeleton = readSkeleton(head, tail);
    if (skeleton === undefined) return false;
    const { key, kind } = this.#frame;
    const frame = openFrame(this.#engine, this.#conditions, skeleton);
    // What a section is checked against as text goes by the kind of the document.
    if (frame.kind !== kind) return false;
    this.#head = head;
    this.#tail = tail;
    this.#frame = frame;
    this.#together = new FoundTogether(frame);
    const all = frame.key !== key;
    const parts = this.#sections.slice();
    const which = parts.flatMap((part, index) => (all || this.#mustJudge(part) ? [index] : []));
    this.#arrange(Blocks.of(this.#judgeLinked(parts, which)));
    return true;
  }

  /** What is found in the whole text. */
  verdict(): Verdict {
    return {
      ...this.#waived(this.#findings()),
      documents: this.#documents(),
      partNumberAt: (_document, path) => this.#partNumberAt(path),
    };
  }

  /** Whether a waiver may stand somewhere: then what is found at one place may be put aside at another. */
  get #mayWaive(): boolean {
    if (this.#conditions.settings.ignoreWaivers === true) return false;
    return this.#frame.skeleton.yaml.scalars !== undefined || this.#sections.numbers(withWaivers).length > 0;
  }

  #waived(findings: readonly Finding[]): Waived {
    const { skeleton, context } = this.#frame;
    const find = () => waiversOf(skeleton, this.#layout, context.asOf);
    return judgeWaivers(findings, find, this.#engine.rules, this.#conditions.settings);
  }

  /** The gravest of all that is found, at most so many; costs little more than these. */
  digest(most: number): Digest {
    if (this.#mayWaive) return digestOf(this.verdict(), most);
    const documents = this.#documents();
    const naming = { documentId: documents[0].id ?? "0", partNumberAt: (_: number, path: string) => this.#partNumberAt(path) };
    return { ...digestParts(this.#layout, this.#findingsElsewhere(), this.#tally, naming, most), waived: 0, documents };
  }

  /** The sections that touch a span with all they rest on; undefined where that shows only in the text as a whole. */
  around(span: Span): Around | undefined {
    if (this.#mayWaive) return undefined;
    const skeleton = readSkeleton(this.#head, this.#tail);
    if (skeleton === undefined || skeleton.yaml.usesAnchors) return undefined;
    const layout = this.#layout;
    const wanted = withTargets(layout, layout.numberAt(Math.max(0, span.start - 1)), layout.numberAt(span.end));
    if (wanted === undefined) return undefined;
    const elsewhere = this.#findingsElsewhere();
    return {
      findings: [...elsewhere.before, ...wanted.flatMap((index) => findingsIn(layout, index, elsewhere)), ...elsewhere.after],
      documents: this.#documents(),
      ...inspectSections(this.#engine, this.#conditions.settings, this.#frame, skeleton, layout, wanted),
      withoutEndUse: this.#tally.withoutEndUse,
    };
  }

  /** The tree in pieces. */
  get pieces(): Pieces {
    const layout = this.#layout;
    const pieces = this.#sections.slice().map(({ entries, base }, number) => ({ entries, by: layout.startOf(number) - base }));
    const { root } = this.#frame.skeleton;
    const last = pieces.findLast(({ entries }) => entries.length > 0);
    return {
      root,
      list: { start: entryOf(root, "items")?.key.start ?? 0, end: (last?.entries.at(-1)?.end ?? 0) + (last?.by ?? 0) },
      head: this.#head.length,
      after: this.#layout.end - this.#head.length,
      items: pieces,
      links: () => linksOf(this.#layout),
    };
  }

  #documents(): [DocumentSummary] {
    return [{ ...this.#frame.summary, ...this.#tally.counts }];
  }

  #findings(): Finding[] {
    const elsewhere = this.#findingsElsewhere();
    const inSections = withFindings(this.#layout, elsewhere).flatMap((number) => findingsIn(this.#layout, number, elsewhere));
    return [...elsewhere.before, ...inSections, ...elsewhere.after];
  }

  /** What is found by looking at several items, or outside the items; kept until something changes. */
  #findingsElsewhere(): Elsewhere {
    this.#found ??= this.#together.of(this.#sections);
    this.#elsewhere ??= placeElsewhere(this.#found, this.#layout, this.#head.length);
    return this.#elsewhere;
  }

  #partNumberAt(path: string): string | undefined {
    const parsed = /^\/items\/(\d+)(.*)$/.exec(path);
    if (parsed === null) return undefined;
    const position = Number(parsed[1]);
    const number = this.#sections.numberAtPosition(position);
    const [section, first] = [this.#sections.at(number), this.#sections.positionOf(number)];
    if (section === undefined || position >= first + section.entries.length) return undefined;
    const own = `/items/${section.name}.${position - first}${parsed[2] ?? ""}`;
    return section.items.find((item) => item.path === own)?.partNumber?.value;
  }
}

function replaced(text: string, { start, end, newText }: Edit): string {
  return text.slice(0, start) + newText + text.slice(end);
}
