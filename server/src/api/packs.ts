import { inEnglish, type Texts } from "../core/l10n/texts.ts";
import { readLaw } from "../core/law/read.ts";
import { told } from "../core/packs/files.ts";
import { compileRules, type Extension, LineIndex, type PackBundle, type PackText, readCompanyPacks } from "../index.ts";

/** A mistake in a pack file. */
export interface PackMistake {
  /** Path as given. */
  readonly path: string;
  /** Line, from 1. */
  readonly line: number;
  /** Column, from 1, in UTF-16 code units. */
  readonly column: number;
  /** Observation, consequence and advice. */
  readonly message: string;
}

/** Error for packs with mistakes, by which nothing may be judged. Its message lists all mistakes, one per line. */
export class PackError extends Error {
  override readonly name = "PackError";
  /** Sorted by path and position; never empty. */
  readonly mistakes: readonly PackMistake[];

  constructor(mistakes: readonly PackMistake[]) {
    super(mistakes.map(({ path, line, column, message }) => `${path}:${line}:${column}: ${message}`).join("\n"));
    this.mistakes = mistakes;
  }
}

/** Loaded packs of your own, for `createChecker`. */
export interface OwnPacks {
  /** Ids of the packs, in the order of the files. */
  readonly ids: readonly string[];
}

/** The data behind the `OwnPacks` objects that `readOwnPacks` returned; other objects are rejected. */
const opened = new WeakMap<OwnPacks, { readonly bundle: PackBundle; readonly extension: Extension }>();

/** A bundle of law that replaces the built-in packs, for `createChecker` and `loadPacks`. */
export interface Law {
  /** The version of the bundle. */
  readonly version: string;
  /** Its digest, as `law` in lodestone.yaml may name it. */
  readonly digest: string;
}

/** The data behind the `Law` objects that `readLawText` returned; other objects are rejected. */
const laws = new WeakMap<Law, { readonly bundle: PackBundle; readonly translations: Parameters<Texts["learn"]>[0] }>();

/** Reads a bundle of law. Throws a `RangeError` for one that cannot be used, or that has another digest. */
export function readLawText(text: string, builtIn: PackBundle, path: string, digest: string | undefined): Law {
  const read = readLaw(text, path, builtIn);
  if ("message" in read) throw new RangeError(inEnglish.sentences(read.message));
  const { version, digest: own } = read.bundle.law ?? { version: "", digest: "" };
  if (digest !== undefined && digest !== own) throw new RangeError(`The bundle of law ${path} has the digest ${own}, not ${digest}.`);
  const law: Law = { version, digest: own };
  laws.set(law, own === builtIn.law?.digest ? { ...read, bundle: builtIn } : read);
  return law;
}

/** The data of a bundle of law. Throws a `TypeError` for an object that `readLawText` did not return. */
export function openLaw(law: Law): { readonly bundle: PackBundle; readonly translations: Parameters<Texts["learn"]>[0] } {
  const found = laws.get(law);
  if (found === undefined) throw new TypeError("`law` did not come from `loadLaw`. Write `createChecker({ law: loadLaw(text) })`.");
  return found;
}

/** Reads packs in addition to the built-in ones; rejects with a `PackError` where they contain mistakes. */
export async function readOwnPacks(files: readonly PackText[], builtIn: PackBundle, ruleIds: readonly string[]): Promise<OwnPacks> {
  const read = readCompanyPacks(files, builtIn, ruleIds);
  const { rules, problems } = await compileRules(read);
  const all = [...read.problems, ...problems];
  if (all.length > 0) throw new PackError(all.map((problem) => placed(files, told(problem, inEnglish))));
  const packs: OwnPacks = { ids: read.bundle.packs.slice(builtIn.packs.length).map(({ header }) => header.id) };
  opened.set(packs, { bundle: read.bundle, extension: { rules } });
  return packs;
}

/** The data for a checker with own packs. Throws a `TypeError` for an object that `readOwnPacks` did not return. */
export function openOwnPacks(packs: OwnPacks): { readonly bundle: PackBundle; readonly extension: Extension } {
  const found = opened.get(packs);
  if (found === undefined)
    throw new TypeError("`packs` did not come from `loadPacks`. Write `createChecker({ packs: await loadPacks(files) })`.");
  return found;
}

function placed(files: readonly PackText[], { path, start, message }: { path: string; start: number; message: string }): PackMistake {
  const text = files.find((file) => file.path === path)?.text ?? "";
  const { line, character } = new LineIndex(text, { skipMark: true }).positionAt(start);
  return { path, line: line + 1, column: character + 1, message };
}
