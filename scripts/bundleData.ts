import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { inEnglish, locales, Texts } from "../server/src/core/l10n/texts.ts";
import { readLaw } from "../server/src/core/law/read.ts";
import { writeLaw } from "../server/src/core/law/write.ts";
import { type CompiledPack, compilePacks, type PackBundle } from "../server/src/core/packs/bundle.ts";
import { told } from "../server/src/core/packs/files.ts";
import { loadPacks } from "../server/src/core/packs/load.ts";
import { packWordsOf } from "../server/src/core/packs/packWordsOf.ts";
import { LineIndex } from "../server/src/core/text/lineIndex.ts";
import { withRuleFailed } from "../server/src/report/run.ts";
import { rules } from "../server/src/rules/registry.ts";
import { buildCatalogues, readProse } from "./catalogues.ts";
import { type CommandPages, commandPages } from "./lib/commandPages.ts";
import { type RulePanels, rulePanels } from "./lib/rulePanels.ts";

const packsFolder = "server/packs";
const rulesFolder = "server/src/rules";

/** The built-in packs, or their faults: one line each, with file, line and column. */
export type BuiltPacks = { readonly bundle: PackBundle } | { readonly faults: readonly string[] };

/** Makes one bundle of the packs of the project at `root`. */
export function packBundle(root: string): BuiltPacks {
  const read = readPacks(root);
  return "faults" in read ? read : { bundle: packWordsOf(read.bundle) };
}

/** Parts of packs whose notes are told: papers, CAS numbers, and what suspends, resumes or ends an act. */
const withToldNotes: ReadonlySet<string> = new Set(["papers", "casNumbers", "suspends", "suspensions", "ends", "resumptions"]);

/**
 * A bundle without what no program reads: notes, which the pages of acts and entries show, purposes of word lists, and all
 * sources of a material but the first.
 */
function shippedBundle(bundle: PackBundle): PackBundle {
  const packs = bundle.packs.map((pack): CompiledPack => {
    const wordLists = pack.wordLists.map((list) => ({ ...list, purpose: "-" }));
    const materials = pack.materials.map((entry) => ({ ...entry, citations: entry.citations.slice(0, 1) }));
    return withoutNotes({ ...pack, wordLists, materials }) as CompiledPack;
  });
  return { ...bundle, packs };
}

function withoutNotes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNotes);
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
  const kept = Object.entries(value).filter(([key, inner]) => key !== "note" || typeof inner !== "string");
  return Object.fromEntries(kept.map(([key, inner]) => [key, withToldNotes.has(key) ? inner : withoutNotes(inner)]));
}

/** The built-in packs, and the text of the file that holds the same as a bundle of law; or what is wrong. */
export type BuiltLaw = { readonly bundle: PackBundle; readonly text: string } | { readonly faults: readonly string[] };

/**
 * Makes a bundle of law of the packs of the project at `root`. The same packs give the same bytes.
 *
 * @param previous path of the bundle of law before it, with which its changes are listed
 */
export function lawBundle(root: string, previous?: string): BuiltLaw {
  const read = readPacks(root);
  if ("faults" in read) return read;
  const before = previous === undefined ? undefined : readPrevious(previous);
  if (before !== undefined && "faults" in before) return before;
  const packs = shippedBundle(read.bundle);
  const unversioned = before === undefined ? [] : packsOfOneVersion(before.bundle, packWordsOf(packs));
  if (unversioned.length > 0)
    return {
      faults: unversioned.map((id) => `The pack ${id} has changed since ${previous}, and its version has not: raise it in pack.yaml.`),
    };
  const { file, origin } = writeLaw(packs, translations(root), before?.bundle);
  return { bundle: packWordsOf({ ...packs, law: origin }), text: `${JSON.stringify(file)}\n` };
}

/** A bundle of law in a file, or the reason why it cannot be read. */
function readPrevious(path: string): BuiltPacks {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return { faults: [`There is no bundle of law ${path}.`] };
  const law = readLaw(readFileSync(path, "utf8"), path, { format: 1, packs: [] });
  return "message" in law ? { faults: [inEnglish.sentences(law.message)] } : law;
}

/** The ids of packs with the same version and another content. */
function packsOfOneVersion(before: PackBundle, after: PackBundle): readonly string[] {
  const known = new Map(before.packs.map((pack) => [`${pack.header.id} ${pack.header.version}`, pack]));
  return after.packs.flatMap((pack) => {
    const was = known.get(`${pack.header.id} ${pack.header.version}`);
    return was === undefined || isDeepStrictEqual(plain(was), plain(pack)) ? [] : [pack.header.id];
  });
}

function plain(pack: CompiledPack): unknown {
  return JSON.parse(JSON.stringify(pack)); // without what is undefined
}

/** The packs of the project at `root`, with their words as lists. */
function readPacks(root: string): BuiltPacks {
  const files = filesBelow(root, packsFolder, ".yaml").map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
  const { packs, problems } = loadPacks(files);
  if (problems.length === 0) return { bundle: compilePacks(packs) };
  const lines = new Map(files.map(({ path, text }) => [path, new LineIndex(text)]));
  return {
    faults: problems.map((problem) => {
      const { path, start, message } = told(problem, inEnglish);
      const { line, character } = lines.get(path)?.positionAt(start) ?? { line: 0, character: 0 };
      return `${path}:${line + 1}:${character + 1}: ${message}`;
    }),
  };
}

/** The translations of the texts in packs, by language. */
function translations(root: string): Record<string, Record<string, string>> {
  const translated = locales.filter((locale) => locale !== "en");
  return Object.fromEntries(
    translated.map((locale) => {
      const own = [...readProse(root, locale)].filter(([, { file }]) => file.endsWith("/prose-packs.yaml"));
      return [locale, Object.fromEntries(own.map(([english, { text }]) => [english, text]))];
    }),
  );
}

/** The page of every rule of the project at `root`, by rule id. */
export function rulePages(root: string): Record<string, string> {
  const pages = filesBelow(root, rulesFolder, "/README.md").map((path) => [
    path.slice(rulesFolder.length + 1, -"/README.md".length),
    readFileSync(join(root, path), "utf8"),
  ]);
  return Object.fromEntries(pages);
}

/** The rule pages for the command and for editor panels, in all languages. */
export function builtRulePages(root: string): { readonly command: CommandPages; readonly panels: RulePanels } {
  const readmes = rulePages(root);
  const languages = buildCatalogues(root).map((catalogue) => new Texts(catalogue));
  const metas = withRuleFailed(rules.map(({ meta }) => meta));
  return { command: commandPages(readmes, languages), panels: rulePanels(readmes, metas, [inEnglish, ...languages]) };
}

/** Paths from the root, with slashes, in the same order on every machine. */
function filesBelow(root: string, folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(ending))
    .sort();
}
