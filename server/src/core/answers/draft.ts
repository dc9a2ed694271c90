import type { TextEdit } from "../finding.ts";
import { composed } from "../fixes/composed.ts";
import { applyEdits } from "../fixes/safeFixes.ts";
import { writerOf } from "../formats/editing.ts";
import { formatOf } from "../formats/registry.ts";
import { contentOf, entriesOf, entryOf, type MapNode, mapOf, type Node, quoteWidth } from "../formats/tree.ts";
import { type Insertion, plainBlanks, type Writer } from "../formats/writer.ts";
import { itemData } from "../mappings/foreign/convertToOwn.ts";
import { numberKey } from "../parts/keys.ts";
import type { PartsText } from "../parts/write.ts";
import type { LineIndex } from "../text/lineIndex.ts";
import type { Span } from "../text/span.ts";
import { compared, confirmsAll, type Difference, maySource, type Same, withoutSource } from "./compare.ts";
import { entriesIn } from "./entries.ts";
import { formOf } from "./form.ts";
import { partsText } from "./partsText.ts";
import type { Writable } from "./target.ts";
import type { ChangedParts } from "./types.ts";

/** The most rounds of edits. Every round writes one fact of each entry, so more of them mean a fact that is never read as written. */
const mostRounds = 60;

/** A parts file while facts are written into it. */
export class Draft {
  readonly #path: string;
  readonly #before: string | undefined;
  readonly #rounds: (readonly TextEdit[])[] = [];
  #now: PartsText | undefined;

  /** @param text undefined for a new file */
  constructor(path: string, text: PartsText | undefined) {
    this.#path = path;
    this.#before = text?.file.lines.text;
    this.#now = text;
  }

  /** The file as it reads now; undefined for one without a text. */
  get now(): PartsText | undefined {
    return this.#now;
  }

  /**
   * Writes facts into entries, one of each in a round, because the place of the next one depends on it. Nothing is written where another
   * entry would change, which an anchor can share with them.
   */
  write(wanted: readonly Writable[], replaces: boolean): void {
    const before = this.#now;
    const numbers = new Set(wanted.map(({ target }) => numberKey(target.partNumber)));
    const others = before?.tree.usesAnchors === true ? dataBeside(before.tree, numbers) : undefined;
    this.#writeAll(wanted, replaces);
    if (others === undefined || (this.#now !== undefined && dataBeside(this.#now.tree, numbers) === others)) return;
    this.#now = before;
    this.#rounds.length = 0;
  }

  #writeAll(wanted: readonly Writable[], replaces: boolean): void {
    const writer = writerOf(formatOf(this.#path));
    if (writer === undefined) return;
    for (let round = 0; round < mostRounds && this.#now !== undefined; round++) {
      const { tree, file } = this.#now;
      if (tree.problems.length > 0) return;
      const edits = wanted.flatMap((one) => {
        const entry = entriesIn(tree).find(one.target.partNumber, one.target.manufacturer);
        return entry === undefined ? [] : firstEdits(writer, file.lines, entry, one, replaces);
      });
      if (edits.length === 0) return;
      this.#apply(edits);
    }
  }

  insert(insertions: readonly Insertion[]): void {
    if (insertions.length > 0) this.#apply(insertions.map(editOf));
  }

  /** Undefined where nothing was written. */
  get changed(): ChangedParts | undefined {
    const [path, before, after] = [this.#path, this.#before, this.#now?.file.lines.text];
    if (after === undefined || after === before) return undefined;
    return { path, before, after, edits: composed(before ?? "", this.#rounds) };
  }

  #apply(edits: readonly TextEdit[]): void {
    const sorted = edits.toSorted((a, b) => a.start - b.start);
    this.#rounds.push(sorted);
    const text = applyEdits(this.#now?.file.lines.text ?? "", sorted);
    this.#now = partsText(this.#path, text);
  }
}

/** All of a parts file but for the entries of some numbers, as one text. */
function dataBeside({ documents }: PartsText["tree"], numbers: ReadonlySet<string>): string {
  const parts = documents.flatMap(({ root }) => entriesOf(root));
  return JSON.stringify(
    parts.flatMap(({ name, value }) =>
      name === "parts"
        ? entriesOf(value).flatMap((entry) => (numbers.has(numberKey(entry.name)) ? [] : [[entry.name, itemData(entry.value)]]))
        : [[name, itemData(value)]],
    ),
  );
}

/** The edits for the first difference that can be written. A source follows the facts. */
function firstEdits(writer: Writer, lines: LineIndex, entry: MapNode, { facts, said }: Writable, replaces: boolean): readonly TextEdit[] {
  const source = contentOf(facts, "source");
  const editsIn = (wanted: MapNode): readonly TextEdit[] => {
    for (const difference of compared(entry, wanted)) {
      const edits =
        difference.kind === "value" && difference.wanted === source
          ? replaces && confirmsAll(entry, facts) && isWithin(difference.there, entry) && sourceEdits(writer, lines, difference)
          : editFor(writer, lines, entry, difference, replaces);
      if (typeof edits === "object") return [edits].flat();
    }
    return [];
  };
  const edits = editsIn(withoutSource(facts));
  return edits.length === 0 && maySource(entry, said) ? editsIn(facts) : edits;
}

/** The edits that put a source in place of another one, as a whole. */
function sourceEdits(writer: Writer, lines: LineIndex, one: Difference & { kind: "value" }): readonly TextEdit[] | undefined {
  const [known, wanted] = [mapOf(one.there), mapOf(one.wanted)];
  const whole = inPlaceOf(writer, one.there, one);
  if (known === undefined || wanted === undefined || !known.entries.every(({ name }) => entryOf(wanted, name) !== undefined))
    return whole && [whole];
  const differences = [...compared(known, wanted)].filter(({ kind }) => kind !== "same");
  const edits = differences.flatMap((difference) => editFor(writer, lines, known, difference, true) ?? []);
  const isApart = new Set(edits.map(({ start }) => start)).size === differences.length;
  return isApart ? edits : whole && [whole];
}

/** The edit for a difference; undefined where none is safe, or none is wanted. */
function editFor(writer: Writer, lines: LineIndex, entry: Span, one: Difference | Same, replaces: boolean): TextEdit | undefined {
  switch (one.kind) {
    case "same":
      return undefined;
    case "key": {
      const { map, key, wanted, blank } = one;
      if (!isWithin(map, entry)) return undefined;
      const insertion = writer.insert(lines, map, key, formOf(wanted), "");
      if (insertion !== undefined) return editOf(insertion);
      return blank !== undefined && isWithin(blank, entry) ? inPlaceOf(writer, blank, one) : undefined;
    }
    case "entries": {
      const insertion = isWithin(one.list, entry) ? writer.append(lines, one.list, one.wanted.map(formOf)) : undefined;
      return insertion && editOf(insertion);
    }
    case "value":
      return replaces && isWithin(one.there, entry) ? inPlaceOf(writer, one.there, one) : undefined;
  }
}

/** False for a node that an alias or a merge takes from elsewhere, which other entries share. */
function isWithin(node: Span, entry: Span): boolean {
  return entry.start <= node.start && node.end <= entry.end;
}

/** A value in place of another one, in its quotes. Undefined for an anchor, an alias, and a text of several lines. */
function inPlaceOf(writer: Writer, there: Node, { wanted }: Pick<Difference & { kind: "value" }, "wanted">): TextEdit | undefined {
  if (there.kind === "alias") return undefined;
  const form = formOf(wanted);
  const { start, end } = there;
  if (there.kind !== "scalar" || form.kind !== "text") return { start, end, newText: onOneLine(writer, form) };
  if (there.anchored === true || there.tag !== undefined || there.style === "literal" || there.style === "folded") return undefined;
  const width = quoteWidth(there.style);
  return { start: start + width, end: end - width, newText: writer.within(there.style, form.text) };
}

function onOneLine(writer: Writer, form: ReturnType<typeof formOf>): string {
  return writer.whole("short" in form ? { ...form, short: true } : form, plainBlanks);
}

function editOf({ at, end = at, write }: Insertion): TextEdit {
  return { start: at, end, newText: write(plainBlanks) };
}
