import { applyBaseline } from "../baseline/apply.ts";
import type { Finding } from "../finding.ts";
import { type Digest, digestOf } from "../judge/digest.ts";
import { judgeWaivers } from "../judge/judgeWaivers.ts";
import type { CheckInput, DocumentSummary, Engine, Verdict } from "../judge/types.ts";
import { refersWithin, resolveReferences } from "../model/resolve.ts";
import type { OpenItem } from "../model/types.ts";
import type { Span } from "../text/span.ts";
import type { Waived } from "../waivers/apply.ts";
import { entryOf } from "../yaml/tree.ts";
import type { Around, Pieces } from "./around.ts";
import { type Cut, cut, listStart, marksDocument, scanSections } from "./cut.ts";
import { digestParts } from "./digestParts.ts";
import type { Edit } from "./edit.ts";
import { type Elsewhere, findElsewhere, findingsIn, placeElsewhere } from "./elsewhere.ts";
import { findingsAround } from "./findingsAround.ts";
import { type Conditions, type Frame, openFrame } from "./frame.ts";
import { inspectSections, withTargets } from "./inspectSections.ts";
import { type Known, KnownParts, nothingKnown } from "./knownParts.ts";
import { firstAddress, Layout, lastAddress } from "./layout.ts";
import { linksOf } from "./links.ts";
import { ownFindings } from "./ownFindings.ts";
import { type Part, partOf, unjudged, withoutTree } from "./part.ts";
import { pointsOutside } from "./pointing.ts";
import { itemsOf, judgeSection, readSection, type Section } from "./section.ts";
import { readSkeleton } from "./skeleton.ts";
import { Tally } from "./tally.ts";
import { waiversOf } from "./waivers.ts";
import type { Naming } from "./walkFindings.ts";

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
  #parts: readonly Part[] = [];
  #layout: Layout<Part> = new Layout<Part>([], 0);
  #tally = new Tally([]);
  /** Those that lean, in order; what they show together; and where that is in the text. Each is kept as long as it holds. */
  #leaning: readonly Part[] | undefined;
  #found: readonly Finding[] | undefined;
  #elsewhere: Elsewhere | undefined;
  readonly #known: KnownParts | undefined;
  #next = firstAddress;
  #names = 0;

  /**
   * Opens a text; undefined where it cannot be cut. With `keep` what was read is kept for edits, else only what was found.
   * What another one, opened under the same conditions, has read of the same sections is taken over.
   */
  static open(engine: Engine, input: CheckInput, options: { readonly keep: boolean }, before?: SectionedText): SectionedText | undefined {
    // Which items lie on a circle of files shows only in the text as a whole.
    const at = input.links?.isOnCircle === true ? undefined : cut(input.text);
    if (at === undefined) return undefined;
    const head = input.text.slice(0, at.starts[0]);
    const tail = input.text.slice(at.tail);
    const skeleton = readSkeleton(head, tail);
    if (skeleton === undefined) return undefined;
    const opened = new SectionedText(engine, input, at.indent, head, tail, openFrame(engine, input, skeleton));
    return opened.#readAll(input.text, at, options.keep, before) ? opened : undefined;
  }

  private constructor(
    engine: Engine,
    { kind, today, settings, links }: Conditions,
    indent: number,
    head: string,
    tail: string,
    frame: Frame,
  ) {
    this.#engine = engine;
    this.#conditions = { kind, today, settings, links };
    this.#indent = indent;
    this.#head = head;
    this.#tail = tail;
    this.#frame = frame;
    this.#known = settings.baseline && new KnownParts(settings.baseline, engine.rules);
  }

  /** The text as it is now. */
  get text(): string {
    return this.#head + this.#parts.map(({ text }) => text).join("") + this.#tail;
  }

  /** How long the text is, in UTF-16 code units. */
  get length(): number {
    return this.#layout.end + this.#tail.length;
  }

  #readAll(text: string, { starts, tail }: Cut, keep: boolean, before: SectionedText | undefined): boolean {
    const known = before === undefined ? undefined : before.#takeOver(this.#frame);
    if (before !== undefined) {
      this.#next = before.#next;
      this.#names = before.#names;
    }
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
    this.#arrange(mayLink ? this.#judgeLinked(parts, waiting) : parts);
    return true;
  }

  /** The parts to take over by their text; undefined where they were read as another kind of document. */
  #takeOver(frame: Frame): Map<string, Part[]> | undefined {
    if (this.#frame.kind !== frame.kind) return undefined;
    const known = new Map<string, Part[]>();
    const sameFrame = this.#frame.key === frame.key;
    for (const part of this.#parts) {
      const kept = sameFrame ? part : partOf(part, part, { ...part, leans: true }, part.own);
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
    return readSection(text, base, `@${this.#names++}`, this.#frame.kind, this.#engine.rules, this.#conditions.settings);
  }

  #judge(section: Section, items: readonly OpenItem[] = itemsOf(section, this.#frame.context)): Part {
    const judged = judgeSection(section, items, this.#frame.context, this.#frame.rules, this.#conditions.settings);
    const leans = judged.concerned.some((some) => some.length > 0) || judged.findings.some(pointsOutside);
    const { links } = this.#conditions;
    const isLinked = items.some((item) => refersWithin(item, links));
    const namesFiles = items.some(({ reference }) => reference !== undefined && "named" in reference && reference.named !== undefined);
    return partOf(section, judged, { isLinked, namesFiles, leans }, ownFindings(judged.findings, items));
  }

  /** Judges some parts when the references of all items have been resolved. */
  #judgeLinked(parts: readonly Part[], which: readonly number[]): Part[] {
    const again = new Set(which);
    const all = parts.map((part, index) => (again.has(index) ? itemsOf(part, this.#frame.context) : part.items));
    resolveReferences(all.flat(), this.#conditions.links);
    return parts.map((part, index) => (again.has(index) ? this.#judge(part, all[index]) : part));
  }

  /** Takes sections for those of the text. Where the rest has stayed, `removed` have given way to `added`. */
  #arrange(parts: readonly Part[], exchanged?: { readonly removed: readonly Part[]; readonly added: readonly Part[] }): void {
    this.#parts = parts;
    if (exchanged === undefined) this.#tally = new Tally(parts);
    else this.#tally.exchange(exchanged.removed, exchanged.added);
    if (exchanged === undefined || [...exchanged.removed, ...exchanged.added].some(({ leans }) => leans)) {
      this.#leaning = undefined;
      this.#found = undefined;
    }
    this.#elsewhere = undefined;
    this.#layout = new Layout(parts, this.#head.length);
  }

  /**
   * Makes an edit; false when it cannot be made piecemeal: then nothing has changed, and the text has to be opened anew.
   */
  edit(edit: Edit): boolean {
    const { end } = this.#layout;
    if (/\r(?!\n)|^%/m.test(edit.newText)) return false;
    if (edit.start >= this.#head.length && edit.end <= end && this.#parts.length > 0) return this.#editSections(edit);
    return edit.end < this.#head.length ? this.#editHead(edit) : edit.start > end && this.#editTail(edit, end);
  }

  /** Reads the touched sections again, with one on either side, in case lines pass from one to the other. */
  #editSections(edit: Edit): boolean {
    const layout = this.#layout;
    const from = Math.max(0, layout.indexAt(edit.start) - 1);
    const to = Math.min(this.#parts.length - 1, layout.indexAt(edit.end) + 1);
    const start = layout.starts[from] ?? 0;
    const old = this.#parts.slice(from, to + 1);
    const before = old.map(({ text }) => text).join("");
    const text = before.slice(0, edit.start - start) + edit.newText + before.slice(edit.end - start);
    const isLast = to === this.#parts.length - 1 && this.#tail === "";
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
    const { links } = this.#conditions;
    const opened = sections.map((section) => itemsOf(section, this.#frame.context));
    const isApart = this.#tally.linked === 0 && !opened.some((items) => items.some((item) => refersWithin(item, links)));
    if (isApart) {
      const added = sections.map((section, index) => this.#judgeApart(section, opened[index] ?? []));
      this.#arrange([...this.#parts.slice(0, first), ...added, ...this.#parts.slice(last)], {
        removed: this.#parts.slice(first, last),
        added,
      });
    } else {
      const parts = [...this.#parts.slice(0, first), ...sections.map(unjudged), ...this.#parts.slice(last)];
      const which = parts.flatMap((part, index) => (part.isLinked || (index >= first && index < first + sections.length) ? [index] : []));
      this.#arrange(this.#judgeLinked(parts, which));
    }
    return true;
  }

  /** Judges a section that refers to nothing else in the text. */
  #judgeApart(section: Section, items: readonly OpenItem[]): Part {
    resolveReferences(items, this.#conditions.links);
    return this.#judge(section, items);
  }

  /** Something has changed in other files: judges again the sections that lean on them. False when the text has to be opened anew. */
  linksChanged(): boolean {
    if (this.#conditions.links?.isOnCircle === true) return false;
    const leansOnFiles = this.#parts.some(({ namesFiles }) => namesFiles);
    const which = this.#parts.flatMap(({ namesFiles, isLinked }, index) => (namesFiles || (isLinked && leansOnFiles) ? [index] : []));
    this.#arrange(this.#judgeLinked(this.#parts, which));
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
    const all = frame.key !== key;
    const which = this.#parts.flatMap((part, index) => (all || this.#mustJudge(part) ? [index] : []));
    this.#arrange(this.#judgeLinked(this.#parts, which));
    return true;
  }

  /** What is found in the whole text. */
  verdict(): Verdict {
    const verdict: Verdict = {
      ...this.#waived(this.#findings()),
      documents: this.#documents(),
      partNumberAt: (_document, path) => this.#partNumberAt(path),
    };
    return applyBaseline(verdict, this.#conditions.settings.baseline, this.#engine.rules);
  }

  /** Whether a waiver may stand somewhere: then what is found at one place may be put aside at another. */
  get #mayWaive(): boolean {
    if (this.#conditions.settings.ignoreWaivers === true) return false;
    return this.#frame.skeleton.yaml.scalars !== undefined || this.#parts.some(({ waivers }) => waivers.length > 0);
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
    const elsewhere = this.#findingsElsewhere();
    const known = this.#inBaseline(elsewhere);
    const digest = digestParts(this.#layout, elsewhere, this.#tally, this.#naming, most, known);
    return { ...digest, waived: 0, baselined: known.size, documents };
  }

  get #naming(): Naming {
    return { documentId: this.#documents()[0].id ?? "0", partNumberAt: (_, path) => this.#partNumberAt(path) };
  }

  /** What of the findings a baseline knows, where no waiver may cover one. */
  #inBaseline(elsewhere: Elsewhere): Known {
    return this.#known?.in(this.#layout, elsewhere, this.#naming) ?? nothingKnown;
  }

  /** The sections that touch a span with all they rest on; undefined where that shows only in the text as a whole. */
  around(span: Span): Around | undefined {
    if (this.#mayWaive) return undefined;
    const skeleton = readSkeleton(this.#head, this.#tail);
    if (skeleton === undefined || skeleton.yaml.usesAnchors) return undefined;
    const layout = this.#layout;
    const wanted = withTargets(layout, layout.indexAt(Math.max(0, span.start - 1)), layout.indexAt(span.end));
    if (wanted === undefined) return undefined;
    const elsewhere = this.#findingsElsewhere();
    return {
      findings: findingsAround(layout, elsewhere, this.#naming, wanted, this.#inBaseline(elsewhere)),
      documents: this.#documents(),
      ...inspectSections(this.#engine, this.#conditions.settings, this.#frame, skeleton, layout, wanted),
      withoutEndUse: this.#tally.withoutEndUse,
    };
  }

  /** The files that its items name under `ref`, as written, each once. */
  get namedFiles(): readonly string[] {
    const named = new Set<string>();
    for (const { namesFiles, items } of this.#parts) {
      if (!namesFiles) continue;
      for (const { reference } of items)
        if (reference !== undefined && "named" in reference && reference.named !== undefined) named.add(reference.named.file);
    }
    return [...named];
  }

  /** The tree in pieces. */
  get pieces(): Pieces {
    const { starts, sections } = this.#layout;
    const pieces = sections.map(({ entries, base }, index) => ({ entries, by: (starts[index] ?? 0) - base }));
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
    return [...elsewhere.before, ...this.#parts.flatMap((_, index) => findingsIn(this.#layout, index, elsewhere)), ...elsewhere.after];
  }

  /** What is found by looking at several items, or outside the items; kept until something changes. */
  #findingsElsewhere(): Elsewhere {
    this.#leaning ??= this.#parts.filter(({ leans }) => leans);
    this.#found ??= findElsewhere(this.#leaning, this.#frame);
    this.#elsewhere ??= placeElsewhere(this.#found, this.#layout, this.#head.length);
    return this.#elsewhere;
  }

  #partNumberAt(path: string): string | undefined {
    const parsed = /^\/items\/(\d+)(.*)$/.exec(path);
    const found = parsed === null ? undefined : this.#layout.entryAt(Number(parsed[1]));
    if (found === undefined) return undefined;
    const { section, first } = found;
    const own = `/items/${section.name}.${Number(parsed?.[1]) - first}${parsed?.[2] ?? ""}`;
    return section.items.find((item) => item.path === own)?.partNumber?.value;
  }
}

function replaced(text: string, { start, end, newText }: Edit): string {
  return text.slice(0, start) + newText + text.slice(end);
}
