import type { LawFile, LawTranslations } from "../../generated/law.ts";
import { json } from "../formats/json/index.ts";
import { contentOf, itemsOf, type Node } from "../formats/tree.ts";
import { code, listOf, type Message, message, verbatim } from "../l10n/message.ts";
import { compilePacks, type OlderPack, type PackBundle } from "../packs/bundle.ts";
import type { PackProblem, PackTree } from "../packs/files.ts";
import { joinTrees } from "../packs/load.ts";
import { packWordsOf } from "../packs/packWordsOf.ts";
import { checkDocument } from "../schema/checkDocument.ts";
import { LineIndex } from "../text/lineIndex.ts";
import { shortened } from "../text/shortened.ts";
import { saidOf } from "../text/wording.ts";
import { emptiedIn, lackingIn, shortenedIn } from "./lacks.ts";
import { compareVersions, latestVersion } from "./version.ts";
import { digestOf, lawFormat, originOf } from "./write.ts";

/** A bundle of law that was read, or the reason why it cannot be used, in sentences. */
export type LawRead =
  | { readonly bundle: PackBundle; readonly translations: Readonly<Record<string, LawTranslations>> }
  | { readonly message: readonly Message[] };

/** Greatest length of a bundle, in UTF-16 code units: ten times the length of the built-in one. */
const longest = 16_000_000;

/**
 * Reads a bundle of law from any source. Never throws. A bundle with any fault must not be used at all.
 *
 * @param path as messages show it
 * @param builtIn the built-in bundle. Another bundle must contain all of its packs, because a missing pack would look like law without
 * requirements
 */
export function readLaw(text: string, path: string, builtIn: PackBundle): LawRead {
  const named = { path: code(path) };
  if (text.length > longest) return { message: [message("law-file-too-long", { ...named, length: text.length, most: longest })] };
  const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const head = headOf(source);
  if (head === undefined) return { message: [message("law-file-none", named), message("law-file-none-advice")] };
  const { format } = head;
  if (format !== lawFormat) {
    const known = { ...named, format: verbatim(shortened(String(format))), known: lawFormat };
    return {
      message:
        format > lawFormat ? [message("law-file-newer", known), message("law-file-newer-advice")] : [message("law-file-older", known)],
    };
  }
  const tree = json.read(source);
  const [unreadable] = tree.problems; // what JSON.parse accepts all the same: keys that are there twice, and depths that overflow a stack
  if (unreadable !== undefined) return unusableAt(unreadable.start, saidOf(unreadable), source, path);
  const found = digestOf(head);
  if (head.digest !== found)
    return { message: [message("law-file-changed", { ...named, found: code(found) }), message("law-file-changed-advice")] };
  return readContent(head as LawFile, tree.documents[0]?.root, source, path, builtIn);
}

function unusableAt(start: number, said: readonly Message[], text: string, path: string): LawRead {
  const { line, character } = new LineIndex(text).positionAt(start);
  return {
    message: [message("law-file-unusable", { path: code(path), place: verbatim(`${line + 1}:${character + 1}`) }), ...said],
  };
}

/** The value of a text with a format; undefined for any other. */
function headOf(text: string): { readonly format: number; readonly digest?: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isHead = typeof value === "object" && value !== null && "format" in value && Number.isInteger(value.format);
    return isHead ? (value as { format: number }) : undefined;
  } catch {
    return undefined; // no JSON
  }
}

/** @param file the value of the text, which may still have any shape */
function readContent(file: LawFile, root: Node | undefined, text: string, path: string, builtIn: PackBundle): LawRead {
  const named = { path: code(path) };
  if (root === undefined) return { message: [message("law-file-none", named), message("law-file-none-advice")] };
  const unusable = (start: number, said: readonly Message[]): LawRead => unusableAt(start, said, text, path);
  const [fault] = checkDocument(root, "law", text);
  if (fault !== undefined) return unusable(fault.start, [...saidOf(fault), message("law-file-unknown-advice")]);
  const packs = itemsOf(contentOf(root, "packs"));
  const own = packs.map((pack) => contentOf(pack, "rules") ?? contentOf(pack, "tests")).find((section) => section !== undefined);
  if (own !== undefined) return unusable(own.start, [message("law-file-rules")]);
  const trees = packs.map((pack, at): PackTree => ({ path, text, folder: `${path} ${at}`, root: pack, value: file.packs[at] }));
  const problems: PackProblem[] = [];
  const loaded = joinTrees(trees, new Set(trees), problems, undefined);
  const [problem] = problems;
  if (problem !== undefined) return unusable(problem.start, saidOf(problem));
  const compiled = compilePacks(loaded.packs);
  const versions = new Map(compiled.packs.map(({ header }) => [header.id, header.version]));
  const missing = builtIn.packs.flatMap(({ header: { id } }) => (versions.has(id) ? [] : code(id)));
  if (missing.length > 0)
    return {
      message: [message("law-file-lacks", { ...named, packs: listOf(missing), count: missing.length }), message("law-file-lacks-why")],
    };
  const latest = latestVersion([...versions.values()]);
  if (file.version !== latest)
    return { message: [message("law-file-version", { ...named, version: code(file.version), latest: code(latest) })] };
  const emptied = emptiedIn(compiled.packs, builtIn.packs).map(({ pack, section }) => code(`${pack}/${section}`));
  if (emptied.length > 0)
    return {
      message: [message("law-file-emptied", { ...named, sections: listOf(emptied), count: emptied.length }), message("law-file-lacks-why")],
    };
  const older = builtIn.packs.flatMap(({ header: { id, version: known } }): OlderPack[] => {
    const version = versions.get(id) ?? known;
    return compareVersions(version, known) < 0 ? [{ id, version, builtIn: known }] : [];
  });
  const { translations = {} } = file;
  try {
    return {
      bundle: packWordsOf({
        ...compiled,
        law: originOf(file, path, compiled.packs, {
          older,
          lacks: lackingIn(compiled.packs, builtIn.packs),
          shortened: shortenedIn(compiled.packs, builtIn.packs),
        }),
      }),
      translations,
    };
  } catch (error) {
    const reason = verbatim(error instanceof Error ? error.message : String(error));
    return { message: [message("law-file-words", { ...named, reason })] };
  }
}
