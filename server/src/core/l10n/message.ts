import type { MessageArguments } from "../../generated/texts.ts";
import type { IsoDate } from "../date.ts";

declare const verbatimBrand: unique symbol;

/** Text that is the same in every language: user input, a name, a code, a key or a path. Never a phrase. */
export type Verbatim = string & { readonly [verbatimBrand]: true };

/** Brands a text as the same in every language. */
export function verbatim(text: string): Verbatim {
  return text as Verbatim; // the brand is all that it gains
}

/** A key, an id or another code, in code marks. */
export function code(text: string): Verbatim {
  return verbatim(`\`${text}\``);
}

/** Value of a variable in a sentence. A message as an argument must be a translatable name, such as that of a material, and no sentence. */
export type Argument = number | Verbatim | IsoDate | Message | List;

/** An enumeration of several arguments. */
export interface List {
  readonly list: readonly Argument[];
  /** Conjunction before the last one; `comma` and `semicolon` are those of the language, and stand between all. */
  readonly joined: "and" | "or" | "comma" | "semicolon";
}

/** Makes an enumeration: `a`, `a and b`, `a, b and c`. */
export function listOf(list: readonly Argument[], joined: List["joined"] = "and"): List {
  return { list, joined };
}

type Arguments = MessageArguments<Argument>;

/** Id of a message in the catalogues (`server/l10n/en/*.ftl`). */
export type MessageId = keyof Arguments;

/** Parameters for the variables of a message; empty for a message without variables. */
export type ArgumentsOf<Id extends MessageId> = keyof Arguments[Id] extends never ? [] : [args: Arguments[Id]];

/** Id of a message without variables. */
export type PlainMessageId = { readonly [Id in MessageId]: keyof Arguments[Id] extends never ? Id : never }[MessageId];

/** A message of the catalogues with its arguments, not yet translated. */
export interface CatalogueMessage {
  readonly id: MessageId;
  readonly args?: Readonly<Record<string, Argument | string>>;
}

/** English text from a pack or a schema. Built-in text has translations; text of a company is shown as it is. */
export interface Prose {
  readonly prose: string;
}

/** A text for people, not yet translated. */
export type Message = CatalogueMessage | Prose;

/** Makes a message of the catalogues; the compiler checks its arguments. */
export function message<Id extends MessageId>(id: Id, ...[args]: ArgumentsOf<Id>): CatalogueMessage {
  return args === undefined ? { id } : { id, args: args as Readonly<Record<string, Argument | string>> };
}

/** Makes a message from text of a pack or a schema. */
export function prose(text: string): Prose {
  return { prose: text };
}

/** A key that is equal for equal messages. */
export function keyOfMessage(said: Message): string {
  if ("prose" in said) return `prose ${said.prose}`;
  let key: string = said.id;
  for (const name in said.args) key += ` ${name} ${keyOfArgument(said.args[name] ?? "")}`;
  return key;
}

/** A key for an argument. It begins with its kind and length, so that different arguments have different keys. */
function keyOfArgument(argument: Argument | string): string {
  if (typeof argument === "string") return `${argument.length}:${argument}`;
  if (typeof argument === "number") return `#${argument}`;
  const key = "list" in argument ? `${argument.joined} ${argument.list.map(keyOfArgument).join(" ")}` : keyOfMessage(argument);
  return `${"list" in argument ? "l" : "m"}${key.length}:${key}`;
}
