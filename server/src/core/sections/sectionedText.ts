import type { Finding } from "../finding.ts";
import { judgeWaivers } from "../judge/judgeWaivers.ts";
import { orderFindings, withoutRepeats } from "../judge/order.ts";
import { runDocumentRules } from "../judge/runRules.ts";
import type { CheckInput, Engine, Verdict } from "../judge/types.ts";
import { type OpenItem, resolveReferences } from "../model/build.ts";
import type { Waived } from "../waivers/apply.ts";
import { type Cut, cut, listStart, marksDocument, scanSections } from "./cut.ts";
import type { Edit } from "./edit.ts";
import { type Conditions, type Frame, openFrame } from "./frame.ts";
import { firstAddress, Layout, lastAddress } from "./layout.ts";
import { itemsOf, type JudgedSection, judgeSection, readSection, type Section } from "./section.ts";
import { readSkeleton } from "./skeleton.ts";
import { waiversOf } from "./waivers.ts";

/** A section with what was found in it. */
interface Part extends Section, JudgedSection {
  /** Whether an item of it refers to another, so that it depends on what stands elsewhere. */
  readonly isLinked: boolean;
  /** Whether something in it points into the skeleton, whose places change when that is read again. */
  readonly leans: boolean;
}

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
  #next = firstAddress;
  #names = 0;

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
      const kept = sameFrame ? part : { ...part, leans: true };
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
    return { ...section, ...judged, isLinked: items.some(({ reference }) => reference !== undefined), leans };
  }

  /** Judges some parts when the references of all items have been resolved. */
  #judgeLinked(parts: readonly Part[], which: readonly number[]): Part[] {
    const again = new Set(which);
    const all = parts.map((part, index) => (again.has(index) ? itemsOf(part, this.#frame.context) : part.items));
    resolveReferences(all.flat());
    return parts.map((part, index) => (again.has(index) ? this.#judge(part, all[index]) : part));
  }

  #arrange(parts: readonly Part[]): void {
    this.#parts = parts;
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
    const mayLink = sections.some(({ text }) => text.includes("ref")) || this.#parts.some(({ isLinked }) => isLinked);
    const added = sections.map((section) => (mayLink ? unjudged(section) : this.#judge(section)));
    const parts = [...this.#parts.slice(0, first), ...added, ...this.#parts.slice(last)];
    if (!mayLink) this.#arrange(parts);
    else {
      const which = parts.flatMap((part, index) => (part.isLinked || (index >= first && index < first + added.length) ? [index] : []));
      this.#arrange(this.#judgeLinked(parts, which));
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
    const all = frame.key !== key;
    const which = this.#parts.flatMap((part, index) => (all || this.#mustJudge(part) ? [index] : []));
    this.#arrange(this.#judgeLinked(this.#parts, which));
    return true;
  }

  /** What is found in the whole text. */
  verdict(): Verdict {
    const documents = [{ ...this.#frame.summary, items: 0, rareEarthItems: 0, undeclared: 0 }];
    const [summary] = documents;
    if (summary !== undefined) {
      for (const { counts } of this.#parts) {
        summary.items += counts.items;
        summary.rareEarthItems += counts.rareEarthItems;
        summary.undeclared += counts.undeclared;
      }
    }
    return { ...this.#waived(this.#findings()), documents, partNumberAt: (_document, path) => this.#partNumberAt(path) };
  }

  #waived(findings: readonly Finding[]): Waived {
    const { skeleton, context } = this.#frame;
    const find = () => waiversOf(skeleton, this.#layout, context.asOf);
    return judgeWaivers(findings, find, this.#engine.rules, this.#conditions.settings);
  }

  #findings(): Finding[] {
    const elsewhere = this.#findingsElsewhere();
    const findings: Finding[] = [];
    this.#parts.forEach((part, index) => {
      const own = part.findings.filter((finding) => !pointsElsewhere(finding));
      const more = elsewhere.bySection.get(index);
      if (more === undefined) for (const finding of withoutRepeats(own)) findings.push(this.#layout.place(finding, index));
      else findings.push(...orderFindings([...own.map((finding) => this.#layout.place(finding, index)), ...more]));
    });
    const [before, after]: [Finding[], Finding[]] = [[], []];
    for (const finding of orderFindings(elsewhere.outside)) (finding.start < this.#head.length ? before : after).push(finding);
    return [...before, ...findings, ...after];
  }

  /** What is found by looking at several items, or outside the items: placed in the text, and put to the section it is in. */
  #findingsElsewhere(): { readonly outside: readonly Finding[]; readonly bySection: ReadonlyMap<number, Finding[]> } {
    const found: Finding[] = [...this.#frame.textFindings];
    const { context, rules } = this.#frame;
    const concerned = rules.ofDocuments.map((_, rule) => this.#parts.flatMap((part) => part.concerned[rule] ?? []));
    runDocumentRules(context, concerned, rules, found);
    for (const { findings } of this.#parts) for (const finding of findings) if (pointsElsewhere(finding)) found.push(finding);
    const outside: Finding[] = [];
    const bySection = new Map<number, Finding[]>();
    for (const finding of found) {
      const index = this.#layout.indexOfAddress(finding.start);
      const placed = this.#layout.place(finding, index);
      if (index === undefined) outside.push(placed);
      else bySection.set(index, [...(bySection.get(index) ?? []), placed]);
    }
    return { outside, bySection };
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

/** Whether a finding stands in the skeleton. */
function pointsElsewhere({ start }: Finding): boolean {
  return start < firstAddress;
}

/** Whether a place of a finding lies in the skeleton. */
function pointsOutside({ start, related = [], fixes = [] }: Finding): boolean {
  if (start < firstAddress || related.some((place) => place.start < firstAddress)) return true;
  return fixes.some(({ edits }) => edits.some((edit) => edit.start < firstAddress));
}

/** A section that waits to be judged until its references are resolved. */
function unjudged(section: Section): Part {
  const counts = { items: 0, rareEarthItems: 0, undeclared: 0 };
  return { ...section, items: [], findings: [], concerned: [], counts, isLinked: true, leans: false };
}

/** A part without what only an edit needs. */
function withoutTree(part: Part): Part {
  const isQuiet = part.findings.length === 0 && !part.leans;
  return { ...part, entries: part.entries.length === 1 ? oneEntry : part.entries, items: isQuiet ? [] : part.items };
}

const oneEntry: Section["entries"] = [{ kind: "scalar", style: "plain", source: "", value: null, start: 0, end: 0 }];

function replaced(text: string, { start, end, newText }: Edit): string {
  return text.slice(0, start) + newText + text.slice(end);
}
