import { type CompletionItem, CompletionItemKind, InsertTextFormat, InsertTextMode, MarkupKind, type Range } from "vscode-languageserver";
import type { CursorContext, Path } from "../../../core/formats/cursor.ts";
import { blank, type Form, type Replacement, type Writer } from "../../../core/formats/writer.ts";
import { verbatim } from "../../../core/l10n/message.ts";
import type { Texts } from "../../../core/l10n/texts.ts";
import { plainName } from "../../../core/schema/describe.ts";
import { branches, type DescribedSchema, keyMeaning, requiredKeys } from "../../../core/schema/meaning.ts";
import type { LineIndex } from "../../../index.ts";
import type { Candidate } from "./candidates.ts";
import { Blanks, entryForm, firstBlank, formKeys, isLong, objectForm, valueForm } from "./form.ts";
import { rangeOf } from "./range.ts";
import type { Skeleton } from "./skeletons.ts";

/** What the client can take. */
export interface CompletionAbilities {
  /** Tab stops in what is inserted; without them the blanks are simply empty. */
  readonly snippets: boolean;
  /** Commands that the client carries out when a completion that names one is taken. */
  readonly commands?: ReadonlySet<string>;
}

/** The command of VS Code that offers completions at the cursor, as the client names it among those that it carries out. */
const offerAgain = "editor.action.triggerSuggest";

/** Whether other keys of a map stand beside the place, so that nothing but a key can. */
export function isAmongKeys({ slot, siblings }: CursorContext): boolean {
  return slot === "node" && siblings.size > 0;
}

/** The keys of a map that are not there yet, required ones first, each with blanks for what it must hold. */
export function keyItems(meaning: DescribedSchema, place: CursorContext, items: Items): CompletionItem[] {
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
export function formItems(meanings: readonly DescribedSchema[], place: CursorContext, items: Items): CompletionItem[] {
  return meanings.flatMap((meaning): CompletionItem[] => {
    if (meaning.type === "object" && formKeys(meaning).length > 1) return [items.form(meaning)];
    if (meaning.type === "array" && !place.afterDash && meaning.items !== undefined) return [items.list(meaning.items)];
    return [];
  });
}

/** Whether values are known for what lies below the place of a completion. */
export type KnownValues = (steps: Path) => boolean;

/** Makes completion items for one place. */
export class Items {
  readonly #writer: Writer;
  readonly #texts: Texts;
  readonly #place: CursorContext;
  readonly #lines: LineIndex;
  /** Of what nearly all items replace. */
  readonly #range: Range;
  readonly #snippets: boolean;
  /** Undefined where the client cannot be asked to offer more. */
  readonly #isKnown: KnownValues | undefined;

  constructor(
    writer: Writer,
    place: CursorContext,
    lines: LineIndex,
    { snippets, commands }: CompletionAbilities,
    isKnown: KnownValues,
    texts: Texts,
  ) {
    this.#writer = writer;
    this.#texts = texts;
    this.#place = place;
    this.#lines = lines;
    this.#range = rangeOf(lines, place.token);
    this.#snippets = snippets;
    this.#isKnown = commands?.has(offerAgain) === true ? isKnown : undefined;
  }

  key(key: string, meaning: DescribedSchema, rank: string, required: boolean): CompletionItem {
    return this.#key(key, key, rank, meaning, {
      kind: CompletionItemKind.Property,
      ...(required ? { detail: this.#texts.say("editor-required") } : {}),
      ...this.#documented(meaning),
    });
  }

  /** A key that is an id: of a rule, or of an act. */
  id({ value, detail, documentation, kind }: Candidate, index: number): CompletionItem {
    return this.#key(
      value,
      value,
      `1${String(index).padStart(4, "0")}`,
      {},
      {
        kind,
        ...(detail === undefined ? {} : { detail }),
        ...(documentation === undefined ? {} : { documentation: { kind: MarkupKind.Markdown, value: documentation } }),
      },
    );
  }

  /** A key that is a name of the user's own, in quotes where it needs them, with what such a key holds. */
  named({ value, detail, documentation, kind }: Candidate, holds: DescribedSchema, index: number): CompletionItem {
    const { quote } = this.#place;
    const key = this.#writer.within(quote === "" ? "plain" : quote === "'" ? "single" : "double", value);
    return this.#key(value, key, `1${String(index).padStart(4, "0")}`, holds, {
      kind,
      ...(detail === undefined ? {} : { detail, filterText: `${value} ${detail}` }),
      ...(documentation === undefined ? {} : { documentation: { kind: MarkupKind.Markdown, value: documentation } }),
    });
  }

  /** A key together with the object that could be written under it instead of a name. */
  wholeKey(key: string, whole: DescribedSchema, meaning: DescribedSchema, rank: string): CompletionItem {
    const label = this.#texts.say("editor-written-out", { key: verbatim(key) });
    return this.#key(label, key, rank, whole, { kind: CompletionItemKind.Struct, filterText: key, ...this.#documented(meaning) });
  }

  #key(label: string, key: string, rank: string, value: DescribedSchema, rest: Partial<CompletionItem>): CompletionItem {
    const form = valueForm(value, this.#place.flow);
    const item = this.#item(label, rank, (blanks) => this.#writer.keyAt(this.#place, blanks.literal(key), form, blanks), rest);
    return this.#leadsToKnown(key, form)
      ? { ...item, command: { title: this.#texts.say("editor-offer-values"), command: offerAgain } }
      : item;
  }

  /** Whether the cursor comes to stand where a value of a known list belongs, once the key is taken. */
  #leadsToKnown(key: string, form: Form): boolean {
    if (this.#isKnown === undefined || this.#place.hasColon) return false;
    const blankAt = firstBlank(form);
    // Without tab stops the cursor comes to stand behind all that is inserted.
    return blankAt !== undefined && (this.#snippets || form === blank) && this.#isKnown([key, ...blankAt]);
  }

  form(meaning: DescribedSchema): CompletionItem {
    const { flow, slot } = this.#place;
    return this.#form(plainName(meaning.title ?? "form"), objectForm(meaning, flow || (slot === "value" && !isLong(meaning))), {
      detail: formKeys(meaning).join(", "),
      ...this.#documented(meaning),
    });
  }

  list(items: DescribedSchema): CompletionItem {
    const { flow } = this.#place;
    const [entry = items] = branches(items);
    const name = plainName(entry.title ?? "entry");
    const list: Form = { kind: "list", short: flow, entries: [entryForm(entry, flow)] };
    return this.#form(`- ${name}`, list, { filterText: name, ...this.#documented(entry) });
  }

  /** A skeleton, last of all; `listed` where it becomes an entry of a list. */
  skeleton({ label, detail, form }: Skeleton, listed = false): CompletionItem {
    const written: Form = listed ? { kind: "list", short: false, entries: [form] } : form;
    return this.#item(label, "4", (blanks) => this.#writer.formAt(this.#place, written, blanks), {
      kind: CompletionItemKind.Snippet,
      detail: this.#texts.say(detail),
    });
  }

  #documented({ description }: DescribedSchema): Pick<CompletionItem, "documentation"> {
    return description === undefined ? {} : { documentation: { kind: MarkupKind.Markdown, value: this.#texts.prose(description) } };
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
