import type { MessageArguments } from "../../generated/texts.ts";
import type { IsoDate } from "../date.ts";

declare const verbatimBrand: unique symbol;

/** A piece of text that is the same in every language: what the user wrote, a name, a code, a key, a path. Never a phrase. */
export type Verbatim = string & { readonly [verbatimBrand]: true };

/** Marks a text as the same in every language. */
export function verbatim(text: string): Verbatim {
  return text as Verbatim; // the brand is all that it gains
}

/** A key, an id or another piece of code, as texts set it. */
export function code(text: string): Verbatim {
  return verbatim(`\`${text}\``);
}

/** What a sentence is filled with. A message as an argument is a name that has translations, such as that of a material, and no sentence. */
export type Argument = number | Verbatim | IsoDate | Message | List;

/** Several things, told one after another. */
export interface List {
  readonly list: readonly Argument[];
  /** What stands before the last one; a comma where only the language's separator does. */
  readonly joined: "and" | "or" | "comma";
}

/** A list for people: `a`, `a and b`, `a, b and c`. */
export function listOf(list: readonly Argument[], joined: List["joined"] = "and"): List {
  return { list, joined };
}

type Arguments = MessageArguments<Argument>;

/** The name of a sentence of the catalogues (`server/l10n/en/*.ftl`). */
export type MessageId = keyof Arguments;

/** What a message needs to be filled in: nothing more, where its sentence has no variables. */
export type ArgumentsOf<Id extends MessageId> = keyof Arguments[Id] extends never ? [] : [args: Arguments[Id]];

/** The name of a sentence without variables. */
export type PlainMessageId = { readonly [Id in MessageId]: keyof Arguments[Id] extends never ? Id : never }[MessageId];

/** A sentence of the catalogues, filled in and in no language yet. */
export interface CatalogueMessage {
  readonly id: MessageId;
  readonly args?: Readonly<Record<string, Argument | string>>;
}

/** A sentence or name that stands in a pack or a schema, in English; built-in ones have translations, a company's are told as they are. */
export interface Prose {
  readonly prose: string;
}

/** What a person is to read, before it is known in which language. */
export type Message = CatalogueMessage | Prose;

/** A sentence of the catalogues with what it names; the compiler knows which arguments it has. */
export function message<Id extends MessageId>(id: Id, ...[args]: ArgumentsOf<Id>): CatalogueMessage {
  return args === undefined ? { id } : { id, args: args as Readonly<Record<string, Argument | string>> };
}

/** A sentence or name of a pack or a schema. */
export function prose(text: string): Prose {
  return { prose: text };
}

/** What tells messages apart: equal for two that say the same. */
export function keyOfMessage(said: Message): string {
  return JSON.stringify(said);
}
