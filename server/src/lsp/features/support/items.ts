import { type CompletionItem, CompletionItemKind, InsertTextFormat, InsertTextMode, MarkupKind, type Range } from "vscode-languageserver";
import type { CursorContext, Path } from "../../../core/formats/cursor.ts";
import { blank, type Form, type Replacement, type Writer } from "../../../core/formats/writer.ts";
import { verbatim } from "../../../core/l10n/message.ts";
import type { Texts } from "../../../core/l10n/texts.ts";
import { plainName } from "../../../core/schema/describe.ts";
import { branches, type DescribedSchema, keyMeaning, requiredKeys } from "../../../core/schema/meaning.ts";
import { firstWords } from "../../../core/text/shortened.ts";
import type { LineIndex } from "../../../index.ts";
import type { Client } from "../../client.ts";
import { offerAgain, offerValues } from "../../commandLinks.ts";
import type { Candidate } from "./candidates.ts";
import { Blanks, entryForm, firstBlank, formKeys, isLong, objectForm, valueForm } from "./form.ts";
import { headlineOf } from "./prose.ts";
import { rangeOf } from "./range.ts";
import type { Skeleton } from "./skeletons.ts";

/** The client capabilities for completion. Without tab stops, blanks are empty. */
export type CompletionAbilities = Pick<Client, "snippets"> & Partial<Pick<Client, "commands" | "labelDetails">>;

/** The most columns beside a label. A completion list of VS Code has room for our longest label and these. */
const mostBeside = 28;

/** True when the map at the position has other keys, so that only a key fits. */
export function isAmongKeys({ slot, siblings }: CursorContext): boolean {
  return slot === "node" && siblings.size > 0;
}

/**
 * The keys that a map lacks, each with blanks for its required values: required ones first, then those that findings ask for.
 *
 * @param asked the keys that findings on the object ask for
 */
export function keyItems(meaning: DescribedSchema, place: CursorContext, items: Items, asked: readonly string[] = []): CompletionItem[] {
  const required = requiredKeys(meaning);
  const order = [...new Set([...required, ...asked, ...Object.keys(meaning.properties ?? {})])];
  const missing = order.filter((key) => !place.siblings.has(key));
  return missing.flatMap((key, index) => {
    const property = keyMeaning([meaning], key);
    if (property === undefined) return [];
    const rank = `${required.includes(key) ? "1" : "2"}${String(index).padStart(2, "0")}`;
    const plain = items.key(key, property, `${rank}b`, required.includes(key));
    const meant = branches(property);
    const whole = meant.find(({ type }) => type === "object");
    if (place.hasColon || whole === undefined || meant.length === 1) return [plain];
    // A bare name helps only if one is declared.
    const isUndeclared = meant.some(({ title }) => title === "KeyOfAnEndUse") && !items.hasValues(key);
    return [plain, items.wholeKey(key, whole, property, `${rank}${isUndeclared ? "a" : "c"}`)];
  });
}

/** Whole forms, such as an item, an end use or a party with its required keys. */
export function formItems(meanings: readonly DescribedSchema[], place: CursorContext, items: Items): CompletionItem[] {
  return meanings.flatMap((meaning): CompletionItem[] => {
    if (meaning.type === "object" && formKeys(meaning).length > 1) return [items.form(meaning)];
    if (meaning.type === "array" && !place.afterDash && meaning.items !== undefined) return [items.list(meaning.items)];
    return [];
  });
}

/** True when the values at a path below the position are known. */
export type KnownValues = (steps: Path) => boolean;

/** Makes the completion items for one position. */
export class Items {
  readonly #writer: Writer;
  readonly #texts: Texts;
  readonly #place: CursorContext;
  readonly #lines: LineIndex;
  /** The range that most items replace. */
  readonly #range: Range;
  readonly #snippets: boolean;
  readonly #labelDetails: boolean;
  readonly #isKnown: KnownValues;
  readonly #offersAgain: boolean;

  constructor(
    writer: Writer,
    place: CursorContext,
    lines: LineIndex,
    { snippets, commands, labelDetails = false }: CompletionAbilities,
    isKnown: KnownValues,
    texts: Texts,
  ) {
    this.#writer = writer;
    this.#texts = texts;
    this.#place = place;
    this.#lines = lines;
    this.#range = rangeOf(lines, place.token);
    this.#snippets = snippets;
    this.#labelDetails = labelDetails;
    this.#isKnown = isKnown;
    this.#offersAgain = commands?.has(offerAgain) === true;
  }

  /** True when there are values to offer for a key. */
  hasValues(key: string): boolean {
    return this.#isKnown([key]);
  }

  key(key: string, meaning: DescribedSchema, rank: string, required: boolean): CompletionItem {
    return this.#key(key, key, rank, meaning, {
      kind: CompletionItemKind.Property,
      ...this.#documented(meaning),
      ...(required ? { detail: this.#texts.say("editor-required") } : {}),
    });
  }

  /** A key from a list, such as the id of a rule or a part number, quoted if necessary, with a form for its value. */
  named(candidate: Candidate, holds: DescribedSchema, index: number): CompletionItem {
    const { quote } = this.#place;
    const { value } = candidate;
    const key = this.#writer.within(quote === "" ? "plain" : quote === "'" ? "single" : "double", value);
    return this.#key(value, key, `1${String(index).padStart(4, "0")}`, holds, this.#described(candidate));
  }

  /** A key with a form of the object that can stand there instead of a name. */
  wholeKey(key: string, whole: DescribedSchema, meaning: DescribedSchema, rank: string): CompletionItem {
    const label = this.#texts.say("editor-written-out", { key: verbatim(key) });
    return this.#key(label, key, rank, whole, { kind: CompletionItemKind.Struct, filterText: key, ...this.#documented(meaning) });
  }

  #key(label: string, key: string, rank: string, value: DescribedSchema, rest: Partial<CompletionItem>): CompletionItem {
    const form = valueForm(value, this.#place.flow);
    const item = this.#item(label, rank, (blanks) => this.#writer.keyAt(this.#place, blanks.literal(key), form, blanks), rest);
    return this.#leadsToKnown(key, form) ? { ...item, command: offerValues(this.#texts) } : item;
  }

  /** True when accepting the key leaves the cursor where a value of a known list belongs. */
  #leadsToKnown(key: string, form: Form): boolean {
    if (!this.#offersAgain || this.#place.hasColon) return false;
    const blankAt = firstBlank(form);
    // Without tab stops, the cursor ends after the inserted text.
    return blankAt !== undefined && (this.#snippets || form === blank) && this.#isKnown([key, ...blankAt]);
  }

  form(meaning: DescribedSchema): CompletionItem {
    const { flow, slot } = this.#place;
    return this.#form(plainName(meaning.title ?? "form"), objectForm(meaning, flow || (slot === "value" && !isLong(meaning))), {
      ...this.#documented(meaning),
      detail: formKeys(meaning).join(", "),
    });
  }

  list(items: DescribedSchema): CompletionItem {
    const { flow } = this.#place;
    const [entry = items] = branches(items);
    const name = plainName(entry.title ?? "entry");
    const list: Form = { kind: "list", short: flow, entries: [entryForm(entry, flow)] };
    return this.#form(`- ${name}`, list, { filterText: name, ...this.#documented(entry) });
  }

  /** A skeleton, sorted last; `listed` when it becomes an entry of a list. */
  skeleton({ label, detail, form }: Skeleton, listed = false): CompletionItem {
    const written: Form = listed ? { kind: "list", short: false, entries: [form] } : form;
    return this.#item(label, "4", (blanks) => this.#writer.formAt(this.#place, written, blanks), {
      kind: CompletionItemKind.Snippet,
      ...this.#beside(this.#texts.say(detail)),
    });
  }

  #documented({ description }: DescribedSchema): Pick<CompletionItem, "documentation" | "detail" | "labelDetails"> {
    if (description === undefined) return {};
    const text = this.#texts.prose(description);
    return { ...documented(text), ...this.#beside(headlineOf(text)) };
  }

  /** Words in the detail. If the client can show them, the first words also stand beside the label, which must not be cut. */
  #beside(words: string | undefined): Pick<CompletionItem, "detail" | "labelDetails"> {
    if (words === undefined) return {};
    return { detail: words, ...(this.#labelDetails ? { labelDetails: { description: firstWords(headlineOf(words), mostBeside) } } : {}) };
  }

  #form(label: string, form: Form, rest: Partial<CompletionItem>): CompletionItem {
    return this.#item(label, "0", (blanks) => this.#writer.formAt(this.#place, form, blanks), { kind: CompletionItemKind.Struct, ...rest });
  }

  value(candidate: Candidate, index: number): CompletionItem {
    const { value, bare = false } = candidate;
    const rank = `3${String(index).padStart(4, "0")}`;
    return this.#item(value, rank, (blanks) => this.#writer.valueAt(this.#place, value, bare, blanks), this.#described(candidate));
  }

  /** The parts of an item that describe a candidate. Its short description also matches typed text. */
  #described({ value, kind, detail, documentation }: Candidate): Partial<CompletionItem> {
    return {
      kind,
      ...this.#beside(detail),
      ...(detail === undefined ? {} : { filterText: `${value} ${detail}` }),
      ...(documentation === undefined ? {} : documented(documentation)),
    };
  }

  #item(label: string, sortText: string, write: (blanks: Blanks) => Replacement, rest: Partial<CompletionItem>): CompletionItem {
    const { text, ...replaced } = write(new Blanks(this.#snippets));
    const range = replaced.end === this.#place.token.end ? this.#range : rangeOf(this.#lines, replaced);
    return {
      label,
      sortText,
      ...rest,
      insertTextFormat: this.#snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      insertTextMode: InsertTextMode.adjustIndentation,
      textEdit: { range, newText: text },
    };
  }
}

function documented(value: string): Pick<CompletionItem, "documentation"> {
  return { documentation: { kind: MarkupKind.Markdown, value } };
}
