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
import type { CursorContext, Path } from "../../core/formats/cursor.ts";
import { editingOf } from "../../core/formats/editing.ts";
import { blank, type Form, type Replacement, type Writer } from "../../core/formats/writer.ts";
import { plainName } from "../../core/schema/describe.ts";
import { branches, keyMeaning, type Meaning, meaningsAt, requiredKeys } from "../../core/schema/meaning.ts";
import type { LineIndex } from "../../index.ts";
import type { Snapshot } from "../snapshot.ts";
import { type Candidate, candidatesFor, hasCandidates } from "./support/candidates.ts";
import { documentAt } from "./support/documents.ts";
import { Blanks, entryForm, firstBlank, formKeys, isLong, objectForm, valueForm } from "./support/form.ts";
import { rangeOf } from "./support/range.ts";
import { type NearFiles, refCandidates } from "./support/refCandidates.ts";
import { keySkeletonsOf, type Skeleton, skeletonsOf } from "./support/skeletons.ts";
import { waivableRules } from "./support/waiverComment.ts";

/** What the client can take. */
export interface CompletionAbilities {
  /** Tab stops in what is inserted; without them the blanks are simply empty. */
  readonly snippets: boolean;
  /** Commands that the client carries out when a completion that names one is taken. */
  readonly commands?: ReadonlySet<string>;
}

/** The command of VS Code that offers completions at the cursor, as the client names it among those that it carries out. */
const offerAgain = "editor.action.triggerSuggest";

/**
 * `textDocument/completion`: keys, values and whole forms that may stand at a place, and rules in the comment of a waiver. It works while the text does not parse;
 * every answer is complete, so a client may filter it while its user types on.
 *
 * @param near what a `ref` at the position may lead to in other files; undefined where none is written there
 */
export function completion(snapshot: Snapshot, position: Position, abilities: CompletionAbilities, near?: NearFiles): CompletionList {
  const rules = waivableRules(snapshot, position);
  if (rules !== undefined) return { isIncomplete: false, items: rules };
  const offset = snapshot.lines.offsetAt(position);
  const editing = editingOf(snapshot.uri);
  const place = editing?.placeAt(snapshot.lines, offset);
  if (editing === undefined || place === undefined) return { isIncomplete: false, items: [] };
  const { kind } = documentAt(snapshot, offset);
  const meanings = meaningsAt(kind, place.path);
  const isKnown: KnownValues = (steps) => hasCandidates(snapshot, place, [...place.path, ...steps], kind, offset);
  const made = new Items(editing.writer, place, snapshot.lines, abilities, isKnown);
  const items: CompletionItem[] = [];
  if (place.slot !== "value") for (const meaning of meanings) items.push(...keyItems(meaning, place, made));
  if (place.slot !== "key" && !isAmongKeys(place)) {
    if (place.quote === "") items.push(...formItems(meanings, place, made));
    const across = near === undefined || meanings.length === 0 ? [] : refCandidates(near);
    const candidates = [...candidatesFor(snapshot, place, place.path, kind, offset), ...across];
    items.push(...candidates.map((candidate, index) => made.value(candidate, index)));
  }
  if (place.slot === "node" && !place.flow && place.quote === "") items.push(...skeletonItems(meanings, place, made));
  return { isIncomplete: false, items };
}

/** Whether other keys of a map stand beside the place, so that nothing but a key can. */
function isAmongKeys({ slot, siblings }: CursorContext): boolean {
  return slot === "node" && siblings.size > 0;
}

/** The keys of a map that are not there yet, required ones first, each with blanks for what it must hold. */
function keyItems(meaning: Meaning, place: CursorContext, items: Items): CompletionItem[] {
  const required = requiredKeys(meaning);
  const order = [...required, ...Object.keys(meaning.properties ?? {}).filter((key) => !required.includes(key))];
  const missing = order.filter((key) => !place.siblings.has(key));
  return missing.flatMap((key, index) => {
    const property = keyMeaning([meaning], key);
    if (property === undefined) return [];
    const rank = `${required.includes(key) ? "1" : "2"}${String(index).padStart(2, "0")}`;
    const plain = items.key(key, property, rank, required.includes(key));
    const meant = branches(property);
    const whole = meant.find(({ type }) => type === "object");
    if (place.hasColon || whole === undefined || meant.length === 1) return [plain];
    return [plain, items.wholeKey(key, whole, property, `${rank}a`)];
  });
}

/** Whole forms: an item, an end use, a party, with its required keys. */
function formItems(meanings: readonly Meaning[], place: CursorContext, items: Items): CompletionItem[] {
  return meanings.flatMap((meaning): CompletionItem[] => {
    if (meaning.type === "object" && formKeys(meaning).length > 1) return [items.form(meaning)];
    if (meaning.type === "array" && !place.afterDash && meaning.items !== undefined) return [items.list(meaning.items)];
    return [];
  });
}

/** What is often written as a whole, where it fits: on a line of its own or behind a dash. */
function skeletonItems(meanings: readonly Meaning[], place: CursorContext, items: Items): CompletionItem[] {
  return meanings.flatMap((meaning) => {
    if (meaning.type === "array")
      return place.afterDash
        ? []
        : branches(meaning.items ?? {}).flatMap(({ title }) => skeletonsOf(title).map((each) => items.skeleton(each, true)));
    const fitting = isAmongKeys(place) ? keySkeletonsOf(meaning.title, place.siblings) : skeletonsOf(meaning.title);
    return fitting.map((each) => items.skeleton(each));
  });
}

/** Whether values are known for what lies below the place of a completion. */
type KnownValues = (steps: Path) => boolean;

/** Makes completion items for one place. */
class Items {
  readonly #writer: Writer;
  readonly #place: CursorContext;
  readonly #lines: LineIndex;
  /** Of what nearly all items replace. */
  readonly #range: Range;
  readonly #snippets: boolean;
  /** Undefined where the client cannot be asked to offer more. */
  readonly #isKnown: KnownValues | undefined;

  constructor(writer: Writer, place: CursorContext, lines: LineIndex, { snippets, commands }: CompletionAbilities, isKnown: KnownValues) {
    this.#writer = writer;
    this.#place = place;
    this.#lines = lines;
    this.#range = rangeOf(lines, place.token);
    this.#snippets = snippets;
    this.#isKnown = commands?.has(offerAgain) === true ? isKnown : undefined;
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

  #key(label: string, key: string, rank: string, value: Meaning, rest: Partial<CompletionItem>): CompletionItem {
    const form = valueForm(value, this.#place.flow);
    const item = this.#item(label, rank, (blanks) => this.#writer.keyAt(this.#place, key, form, blanks), rest);
    return this.#leadsToKnown(key, form) ? { ...item, command: { title: "Offer the values", command: offerAgain } } : item;
  }

  /** Whether the cursor comes to stand where a value of a known list belongs, once the key is taken. */
  #leadsToKnown(key: string, form: Form): boolean {
    if (this.#isKnown === undefined || this.#place.hasColon) return false;
    const blankAt = firstBlank(form);
    // Without tab stops the cursor comes to stand behind all that is inserted.
    return blankAt !== undefined && (this.#snippets || form === blank) && this.#isKnown([key, ...blankAt]);
  }

  form(meaning: Meaning): CompletionItem {
    const { flow, slot } = this.#place;
    return this.#form(plainName(meaning.title ?? "form"), objectForm(meaning, flow || (slot === "value" && !isLong(meaning))), {
      detail: formKeys(meaning).join(", "),
      ...documented(meaning),
    });
  }

  list(items: Meaning): CompletionItem {
    const { flow } = this.#place;
    const [entry = items] = branches(items);
    const name = plainName(entry.title ?? "entry");
    const list: Form = { kind: "list", short: flow, entries: [entryForm(entry, flow)] };
    return this.#form(`- ${name}`, list, { filterText: name, ...documented(entry) });
  }

  /** A skeleton, last of all; `listed` where it becomes an entry of a list. */
  skeleton({ label, detail, form }: Skeleton, listed = false): CompletionItem {
    const written: Form = listed ? { kind: "list", short: false, entries: [form] } : form;
    return this.#item(label, "4", (blanks) => this.#writer.formAt(this.#place, written, blanks), {
      kind: CompletionItemKind.Snippet,
      detail,
    });
  }

  #form(label: string, form: Form, rest: Partial<CompletionItem>): CompletionItem {
    return this.#item(label, "0", (blanks) => this.#writer.formAt(this.#place, form, blanks), { kind: CompletionItemKind.Struct, ...rest });
  }

  value({ value, detail, documentation, kind, bare = false }: Candidate, index: number): CompletionItem {
    const rank = `3${String(index).padStart(4, "0")}`;
    return {
      ...this.#item(value, rank, (blanks) => this.#writer.valueAt(this.#place, value, bare, blanks), {
        kind,
        ...(detail === undefined ? {} : { detail, filterText: `${value} ${detail}` }),
      }),
      ...(documentation === undefined ? {} : { documentation: { kind: MarkupKind.Markdown, value: documentation } }),
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

function documented({ description }: Meaning): Pick<CompletionItem, "documentation"> {
  return description === undefined ? {} : { documentation: { kind: MarkupKind.Markdown, value: description } };
}
