import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type Entry, FluentParser, FluentSerializer, Message, Resource, type SelectExpression, Visitor } from "@fluent/syntax";
import { readYaml } from "../server/src/core/formats/yaml/read.ts";
import { type Catalogue, type CatalogueTexts, type Locale, locales } from "../server/src/core/l10n/texts.ts";
import { toValue } from "../server/src/core/schema/toValue.ts";
import { LineIndex } from "../server/src/core/text/lineIndex.ts";
import { countryProse } from "./lib/countryNames.ts";

const folder = "server/l10n";

/** A message with its file. */
interface Source {
  readonly file: string;
  readonly text: string;
  readonly variables: ReadonlyMap<string, Variable>;
}

/** The use of a variable in a message. */
interface Variable {
  /** Variant keys that a selector tests it for; empty where it is only inserted. */
  readonly keys: ReadonlySet<string>;
  readonly isWritten: boolean;
}

/** Plural categories of Unicode, which only select numbers. */
const plurals: ReadonlySet<string> = new Set(["zero", "one", "two", "few", "many", "other"]);

/**
 * Reads the catalogues of the project at `root` by language, without the prose of packs and schemas.
 *
 * @throws CatalogueError naming every message that cannot be parsed, is missing in a language, or has other variables than in English, and
 * unreadable prose
 */
function readCatalogues(root: string): ReadonlyMap<Locale, ReadonlyMap<string, Source>> {
  const faults: string[] = [];
  const read = new Map(locales.map((locale) => [locale, readLanguage(root, locale, faults)]));
  const english = read.get("en") ?? new Map<string, Source>();
  for (const [locale, messages] of read) {
    if (locale === "en") continue;
    for (const [id, { file }] of english) if (!messages.has(id)) faults.push(`${file}: ${id} has no translation in ${folder}/${locale}`);
    for (const [id, source] of messages) faults.push(...differences(id, source, english.get(id)));
  }
  for (const locale of locales) {
    try {
      readProse(root, locale);
    } catch (error) {
      if (!(error instanceof CatalogueError)) throw error;
      faults.push(error.message);
    }
  }
  if (faults.length > 0) throw new CatalogueError(faults.join("\n"));
  return read;
}

/** Faults of catalogues, one per line. */
export class CatalogueError extends Error {
  override readonly name = "CatalogueError";
}

function readLanguage(root: string, locale: Locale, faults: string[]): Map<string, Source> {
  const messages = new Map<string, Source>();
  const names = readdirSync(join(root, folder, locale)).filter((name) => name.endsWith(".ftl"));
  for (const name of names.sort()) {
    const file = `${folder}/${locale}/${name}`;
    const resource = new FluentParser({ withSpans: false }).parse(readFileSync(join(root, file), "utf8"));
    for (const entry of resource.body) {
      const fault = faultOf(entry);
      if (fault !== undefined) faults.push(`${file}: ${fault}`);
      if (entry.type !== "Message") continue;
      const { id } = entry as Message;
      if (messages.has(id.name)) faults.push(`${file}: ${id.name} is there twice`);
      messages.set(id.name, { file, text: textOf(entry as Message), variables: variablesOf(entry as Message) });
    }
  }
  return messages;
}

function faultOf(entry: Entry): string | undefined {
  if (entry.type === "Junk") return `cannot be read: ${JSON.stringify((entry as unknown as { content: string }).content.slice(0, 60))}`;
  if (entry.type === "Term") return "terms are not used: a message is read without the others";
  if (entry.type !== "Message") return undefined;
  const { id, value, attributes } = entry as Message;
  if (value === null || value === undefined || attributes.length > 0) return `${id.name} is to be a sentence, without attributes`;
  let others = false;
  const visitor = new (class extends Visitor {
    override visitMessageReference() {
      others = true;
    }
    override visitTermReference() {
      others = true;
    }
    override visitFunctionReference() {
      others = true;
    }
  })();
  visitor.visit(value);
  return others ? `${id.name} refers to another message, a term or a function; a message is read without the others` : undefined;
}

/** The value of a message as Fluent source: what follows the id and the equals sign. */
function textOf({ id, value }: Message): string {
  const whole = new FluentSerializer().serialize(new Resource([new Message(id, value)]));
  return whole.slice(`${id.name} =`.length).trim();
}

function variablesOf(entry: Message): Map<string, Variable> {
  const found = new Map<string, Variable>();
  const add = (name: string, keys: readonly string[], isWritten: boolean): void => {
    const known = found.get(name) ?? { keys: new Set(), isWritten: false };
    found.set(name, { keys: new Set([...known.keys, ...keys]), isWritten: known.isWritten || isWritten });
  };
  const visitor = new (class extends Visitor {
    override visitSelectExpression(select: SelectExpression) {
      const { selector, variants } = select;
      if (selector.type === "VariableReference") {
        const keys = variants.map(({ key }) => (key.type === "Identifier" ? key.name : key.value));
        add((selector as unknown as { id: { name: string } }).id.name, keys, false);
      }
      for (const variant of variants) this.visit(variant);
    }
    override visitVariableReference({ id }: { id: { name: string } }) {
      add(id.name, [], true);
    }
  })();
  if (entry.value) visitor.visit(entry.value);
  return found;
}

function isNumber({ keys }: Variable): boolean {
  return keys.size > 0 && [...keys].every((key) => plurals.has(key) || /^\d+$/.test(key));
}

/** Faults of a translation whose variables differ from those in English. */
function differences(id: string, { file, variables }: Source, english: Source | undefined): string[] {
  if (english === undefined) return [`${file}: ${id} is no message in English`];
  if (id.startsWith("authority-")) return []; // each language has its own cases and articles
  const unknown = [...variables]
    .filter(([name]) => !english.variables.has(name))
    .map(([name]) => `${file}: ${id} has $${name}, English has not`);
  // A language need not tell apart what English does, nor what is in English there only to be told apart.
  const missing = [...english.variables]
    .filter(([name, { isWritten }]) => isWritten && !variables.has(name))
    .map(([name]) => `${file}: ${id} has no $${name}, English has`);
  const keys = [...variables].flatMap(([name, variable]) => {
    const known = english.variables.get(name);
    if (known === undefined || (isNumber(variable) && (isNumber(known) || known.keys.size === 0))) return [];
    return [...variable.keys]
      .filter((key) => !known.keys.has(key))
      .map((key) => `${file}: ${id} tells $${name} apart by ${key}, English does not`);
  });
  return [...unknown, ...missing, ...keys];
}

/** Source of the module with the English messages and their argument types; for the library without the messages that it never says. */
export function catalogueModule(root: string, program?: "library"): string {
  const messages = [...(readCatalogues(root).get("en") ?? [])]
    .filter(([, { file }]) => isSaidBy(program, basename(file)))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const types = messages.map(([id, { variables }]) => `  ${JSON.stringify(id)}: ${argumentsType(variables)};\n`);
  const texts = messages.map(([id, { text }]) => `  ${JSON.stringify(id)}: ${JSON.stringify(text)},\n`);
  return `/** The variables of each message. */\nexport interface MessageArguments<Argument> {\n${types.join("")}}\n\n/** The value of each message in English, as Fluent source. */\nexport const english: Readonly<Record<keyof MessageArguments<never>, string>> = {\n${texts.join("")}};\n`;
}

function argumentsType(variables: ReadonlyMap<string, Variable>): string {
  const members = [...variables].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, variable]) => `readonly ${name}: ${typeOf(variable)}`);
  return members.length === 0 ? "object" : `{ ${members.join("; ")} }`;
}

function typeOf(variable: Variable): string {
  if (isNumber(variable)) return "number";
  return variable.keys.size === 0 ? "Argument" : [...variable.keys].map((key) => JSON.stringify(key)).join(" | ");
}

/** Prose that the build puts into the pages of rules, so that no program needs it. */
export const pagesProse = "prose-pages.yaml";

/** Files whose texts only the command, an editor or the site says, so that the library goes without them. */
export const notOfLibrary: ReadonlySet<string> = new Set([
  "acts.ftl",
  "baseline.ftl",
  "commands.ftl",
  "company-page.ftl",
  "editor-settings.ftl",
  "editor.ftl",
  "files.ftl",
  "init.ftl",
  "letters.ftl",
  "merge.ftl",
  "output.ftl",
  "problems.ftl",
  "rename.ftl",
  "request.ftl",
  "rule-page.ftl",
  "settings.ftl",
  "site.ftl",
  "usage.ftl",
  "waivers.ftl",
  "prose-command.yaml",
]);

function isSaidBy(program: "library" | undefined, name: string): boolean {
  return program !== "library" || !notOfLibrary.has(name);
}

/**
 * Catalogues of all languages but English, with the prose of rule pages; their prose has the names of countries too.
 *
 * @param isWanted selects the files of a language by their names; default all
 */
export function buildCatalogues(root: string, isWanted: (name: string) => boolean = () => true): readonly Catalogue[] {
  const wanted = <T extends { readonly file: string }>(texts: ReadonlyMap<string, T>): [string, T][] =>
    [...texts].filter(([, { file }]) => isWanted(basename(file)));
  return [...readCatalogues(root)]
    .filter(([locale]) => locale !== "en")
    .map(([locale, messages]) => {
      const prose = wanted(readProse(root, locale));
      return {
        locale,
        messages: Object.fromEntries(wanted(messages).map(([id, { text }]) => [id, text])),
        prose: { ...countryProse(root, locale), ...Object.fromEntries(prose.map(([english, { text }]) => [english, text])) },
      };
    });
}

/** The catalogues as JSON text, for shipping; for the library without what it never says. */
export function shippedCatalogues(root: string, program?: "library"): CatalogueTexts {
  const catalogues = buildCatalogues(root, (name) => name !== pagesProse && isSaidBy(program, name));
  return Object.fromEntries(catalogues.map((catalogue) => [catalogue.locale, JSON.stringify(catalogue)]));
}

/** Translation of a text in packs or schemas. */
export interface Translation {
  readonly file: string;
  readonly text: string;
}

/**
 * Reads the translations of prose from all `prose*.yaml` of a language, by English text.
 *
 * @throws CatalogueError naming every entry that cannot be read, is empty or is duplicate
 */
export function readProse(root: string, locale: Locale): ReadonlyMap<string, Translation> {
  const faults: string[] = [];
  const found = new Map<string, Translation>();
  const own = join(root, folder, locale);
  const names = readdirSync(own).filter((name) => /^prose.*\.yaml$/.test(name));
  for (const name of names.sort()) {
    const file = `${folder}/${locale}/${name}`;
    const source = readFileSync(join(own, name), "utf8");
    const { documents, problems } = readYaml(source);
    const lines = new LineIndex(source);
    for (const { start } of problems) faults.push(`${file}:${lines.positionAt(start).line + 1}: cannot be read, or a text is there twice`);
    const content = documents[0]?.root;
    for (const [english, text] of content === undefined ? [] : Object.entries(toValue(content) as object)) {
      const other = found.get(english);
      if (other !== undefined) faults.push(`${file}: ${JSON.stringify(english)} is in ${other.file} too`);
      if (typeof text === "string" && text.trim() !== "") found.set(english, { file, text });
      else faults.push(`${file}: ${JSON.stringify(english)} has no text`);
    }
  }
  if (faults.length > 0) throw new CatalogueError(faults.join("\n"));
  return found;
}
