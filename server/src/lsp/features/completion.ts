import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  type Position,
  type Range,
} from "vscode-languageserver";
import type { Place } from "../../core/formats/cursor.ts";
import { editing } from "../../core/formats/editing.ts";
import { plainName } from "../../core/schema/describe.ts";
import type { LineIndex } from "../../index.ts";
import type { Snapshot } from "../snapshot.ts";
import { type Candidate, candidatesFor } from "./support/candidates.ts";
import { documentAt } from "./support/documents.ts";
import { Blanks, blockForm, entryForm, flowForm, formKeys, isLong, valueForm } from "./support/form.ts";
import { rangeOf } from "./support/range.ts";
import { type NearFiles, refCandidates } from "./support/refCandidates.ts";
import { insideQuotes, scalarText } from "./support/scalarText.ts";
import { branches, keyMeaning, type Meaning, meaningsAt, requiredKeys } from "./support/schema.ts";
import { keySkeletonsOf, type Skeleton, skeletonsOf, written } from "./support/skeletons.ts";
import { waivableRules } from "./support/waiverComment.ts";

/** What the client can take. */
export interface CompletionAbilities {
  /** Tab stops in what is inserted; without them the blanks are simply empty. */
  readonly snippets: boolean;
}

/**
 * `textDocument/completion`: keys, values and whole forms that may stand at a place, and rules in the comment of a waiver. It works while the text does not parse;
 * every answer is complete, so a client may filter it while its user types on.
 *
 * @param near what a `ref` at the position may lead to in other files; undefined where none is written there
 */
export function completion(snapshot: Snapshot, position: Position, { snippets }: CompletionAbilities, near?: NearFiles): CompletionList {
  const rules = waivableRules(snapshot, position);
  if (rules !== undefined) return { isIncomplete: false, items: rules };
  const offset = snapshot.lines.offsetAt(position);
  const place = editing.placeAt(snapshot.lines, offset);
  if (place === undefined) return { isIncomplete: false, items: [] };
  const { kind } = documentAt(snapshot, offset);
  const meanings = meaningsAt(kind, place.path);
  const writer = new Writer(place, snapshot.lines, snippets);
  const items: CompletionItem[] = [];
  if (place.slot !== "value") for (const meaning of meanings) items.push(...keyItems(meaning, place, writer));
  if (place.slot !== "key" && !isAmongKeys(place)) {
    if (place.quote === "") items.push(...formItems(meanings, place, writer));
    const across = near === undefined || meanings.length === 0 ? [] : refCandidates(near);
    const candidates = [...candidatesFor(snapshot, place, place.path, kind, offset), ...across];
    items.push(...candidates.map((candidate, index) => writer.value(candidate, index)));
  }
  if (place.slot === "node" && !place.flow && place.quote === "") items.push(...skeletonItems(meanings, place, writer));
  return { isIncomplete: false, items };
}

/** Whether other keys of a map stand beside the place, so that nothing but a key can. */
function isAmongKeys({ slot, siblings }: Place): boolean {
  return slot === "node" && siblings.size > 0;
}

/** The keys of a map that are not there yet, required ones first, each with blanks for what it must hold. */
function keyItems(meaning: Meaning, place: Place, writer: Writer): CompletionItem[] {
  const required = requiredKeys(meaning);
  const order = [...required, ...Object.keys(meaning.properties ?? {}).filter((key) => !required.includes(key))];
  const missing = order.filter((key) => !place.siblings.has(key));
  return missing.flatMap((key, index) => {
    const property = keyMeaning([meaning], key);
    if (property === undefined) return [];
    const rank = `${required.includes(key) ? "1" : "2"}${String(index).padStart(2, "0")}`;
    const plain = writer.key(key, property, rank, required.includes(key));
    const meant = branches(property);
    const whole = meant.find(({ type }) => type === "object");
    if (place.hasColon || whole === undefined || meant.length === 1) return [plain];
    return [plain, writer.wholeKey(key, whole, property, `${rank}a`)];
  });
}

/** Whole forms: an item, an end use, a party, with its required keys. */
function formItems(meanings: readonly Meaning[], place: Place, writer: Writer): CompletionItem[] {
  return meanings.flatMap((meaning): CompletionItem[] => {
    if (meaning.type === "object" && formKeys(meaning).length > 1) return [writer.form(meaning)];
    if (meaning.type === "array" && !place.afterDash && meaning.items !== undefined) return [writer.list(meaning.items)];
    return [];
  });
}

/** What is often written as a whole, where it fits: on a line of its own or behind a dash. */
function skeletonItems(meanings: readonly Meaning[], place: Place, writer: Writer): CompletionItem[] {
  return meanings.flatMap((meaning) => {
    if (meaning.type === "array")
      return place.afterDash
        ? []
        : branches(meaning.items ?? {}).flatMap(({ title }) => skeletonsOf(title).map((each) => writer.skeleton(each, "- ")));
    const fitting = isAmongKeys(place) ? keySkeletonsOf(meaning.title, place.siblings) : skeletonsOf(meaning.title);
    return fitting.map((each) => writer.skeleton(each));
  });
}

/** Writes completion items for one place. */
class Writer {
  readonly #place: Place;
  readonly #range: Range;
  /** What a key replaces: where a colon has to come behind the closing quote, that quote too. */
  readonly #keyRange: Range;
  readonly #snippets: boolean;
  /** Blanks in front of further lines, beyond those of the line at the cursor, which the client adds. */
  readonly #indent: string;

  constructor(place: Place, lines: LineIndex, snippets: boolean) {
    this.#place = place;
    const { token, closed, hasColon } = place;
    this.#range = rangeOf(lines, token);
    this.#keyRange = rangeOf(lines, { start: token.start, end: token.end + (closed && !hasColon ? 1 : 0) });
    this.#snippets = snippets;
    this.#indent = " ".repeat(Math.max(0, place.column + (place.needsBlank && place.afterDash ? 1 : 0) - place.indent));
  }

  key(key: string, meaning: Meaning, rank: string, required: boolean): CompletionItem {
    return this.#key(key, key, rank, meaning, {
      kind: CompletionItemKind.Property,
      ...(required ? { detail: "required" } : {}),
      ...documented(meaning),
    });
  }

  /** A key together with the object that could be written under it instead of a name. */
  wholeKey(key: string, whole: Meaning, meaning: Meaning, rank: string): CompletionItem {
    const label = `${key} (written out)`;
    return this.#key(label, key, rank, whole, { kind: CompletionItemKind.Struct, filterText: key, ...documented(meaning) });
  }

  /** A key, in the quotes that were begun, with a form of its value where no colon follows. */
  #key(label: string, key: string, rank: string, value: Meaning, rest: Partial<CompletionItem>): CompletionItem {
    const { hasColon, flow, quote, closed } = this.#place;
    const name = hasColon && closed ? key : `${key}${quote}`;
    const form = hasColon ? name : `${name}:${valueForm(value, this.#indent, flow, new Blanks(this.#snippets))}`;
    return this.#item(label, rank, form, rest, this.#keyRange);
  }

  form(meaning: Meaning): CompletionItem {
    const { flow, slot } = this.#place;
    const blanks = new Blanks(this.#snippets);
    const inline = slot === "value" && !flow && isLong(meaning);
    const text =
      flow || (slot === "value" && !inline)
        ? flowForm(meaning, blanks)
        : inline
          ? `\n${this.#indent}  ${blockForm(meaning, `${this.#indent}  `, blanks)}`
          : blockForm(meaning, this.#indent, blanks);
    return this.#item(plainName(meaning.title ?? "form"), "0", text, {
      kind: CompletionItemKind.Struct,
      detail: formKeys(meaning).join(", "),
      ...documented(meaning),
    });
  }

  list(items: Meaning): CompletionItem {
    const { flow, slot } = this.#place;
    const blanks = new Blanks(this.#snippets);
    const [entry = items] = branches(items);
    const indent = slot === "value" ? `${this.#indent}  ` : this.#indent;
    const block = `- ${entryForm(entry, `${indent}  `, blanks)}`;
    const text = flow
      ? `[${entry.type === "object" ? flowForm(entry, blanks) : blanks.next()}]`
      : slot === "value"
        ? `\n${indent}${block}`
        : block;
    return this.#item(`- ${plainName(entry.title ?? "entry")}`, "0", text, {
      kind: CompletionItemKind.Struct,
      filterText: plainName(entry.title ?? "entry"),
      ...documented(entry),
    });
  }

  /** A skeleton, last of all; `dash` where it becomes an entry of a list. */
  skeleton(skeleton: Skeleton, dash = ""): CompletionItem {
    const text = `${dash}${written(skeleton, `${this.#indent}${" ".repeat(dash.length)}`, new Blanks(this.#snippets))}`;
    return this.#item(skeleton.label, "4", text, { kind: CompletionItemKind.Snippet, detail: skeleton.detail });
  }

  value(candidate: Candidate, index: number): CompletionItem {
    const { quote, closed } = this.#place;
    const { value, detail, documentation, kind, bare } = candidate;
    const text = quote === "" ? (bare ? value : scalarText(value)) : `${insideQuotes(value, quote)}${closed ? "" : quote}`;
    return {
      ...this.#item(value, `3${String(index).padStart(4, "0")}`, new Blanks(this.#snippets).literal(text), {
        kind,
        ...(detail === undefined ? {} : { detail, filterText: `${value} ${detail}` }),
      }),
      ...(documentation === undefined ? {} : { documentation: { kind: MarkupKind.Markdown, value: documentation } }),
    };
  }

  #item(label: string, sortText: string, text: string, rest: Partial<CompletionItem>, range = this.#range): CompletionItem {
    return {
      label,
      sortText,
      ...rest,
      insertTextFormat: this.#snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      insertTextMode: InsertTextMode.adjustIndentation,
      textEdit: { range, newText: this.#fitted(text) },
    };
  }
  /** The text with what its place asks for before and behind it. */
  #fitted(text: string): string {
    const { needsBlank, needsComma } = this.#place;
    return `${needsBlank && !text.startsWith("\n") ? " " : ""}${text}${needsComma ? "," : ""}`;
  }
}

function documented({ description }: Meaning): Pick<CompletionItem, "documentation"> {
  return description === undefined ? {} : { documentation: { kind: MarkupKind.Markdown, value: description } };
}
