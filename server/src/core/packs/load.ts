import type { PackFile, PackHeader } from "../../generated/pack.ts";
import { contentOf, type Node } from "../formats/tree.ts";
import { yaml } from "../formats/yaml/index.ts";
import { code, message, verbatim } from "../l10n/message.ts";
import { folderOf } from "../paths.ts";
import { checkDocument, isEmpty } from "../schema/checkDocument.ts";
import { toValue } from "../schema/toValue.ts";
import { byCodeUnit } from "../text/ordered.ts";
import type { Span } from "../text/span.ts";
import type { Wording } from "../text/wording.ts";
import type { LoadedPack, PackBundle } from "./bundle.ts";
import type { PackProblem, PackText, PackTree } from "./files.ts";
import { checkReferences } from "./references.ts";

/** Packs as far as they could be read, and the problems. With a problem nothing may be judged by them. */
export interface LoadedPacks {
  readonly packs: readonly LoadedPack[];
  /** Files that keep to the schema. */
  readonly trees: readonly PackTree[];
  /** Sorted by path and position. */
  readonly problems: readonly PackProblem[];
}

/**
 * Reads packs: YAML, then schema, then everything a schema cannot check (known acts and sources, no duplicates). Never throws.
 *
 * @param known packs that these may refer to: the built-in ones, when a company's own are loaded
 */
export function loadPacks(files: readonly PackText[], known?: PackBundle): LoadedPacks {
  const problems: PackProblem[] = [];
  const trees: PackTree[] = [];
  const valid = new Set<PackTree>();
  for (const file of files) {
    const root = readFile(file, problems);
    if (root === undefined) continue;
    const tree = { path: file.path, text: file.text, folder: file.pack ?? folderOf(file.path), root, value: toValue(root) };
    const faults = checkDocument(root, "pack", file.text);
    for (const fault of faults) problems.push(problemIn(file, fault));
    trees.push(tree);
    if (faults.length === 0) valid.add(tree);
  }
  return joinTrees(trees, valid, problems, known);
}

/**
 * Makes packs of parsed files, and checks the constraints that a schema cannot express.
 *
 * @param valid the files that keep to the schema
 * @param problems receives the problems found
 */
export function joinTrees(
  trees: readonly PackTree[],
  valid: ReadonlySet<PackTree>,
  problems: PackProblem[],
  known: PackBundle | undefined,
): LoadedPacks {
  problems.push(...checkReferences(trees, valid, known), ...takenIds(trees, known));
  const packs = [...new Set(trees.map(({ folder }) => folder))].flatMap((folder) =>
    packOf(
      trees.filter((tree) => tree.folder === folder),
      valid,
      problems,
    ),
  );
  problems.sort(byPlace);
  return { packs, trees: [...valid], problems };
}

/** Compares problems by path and position. */
export function byPlace(a: PackProblem, b: PackProblem): number {
  return byCodeUnit(a.path, b.path) || a.start - b.start;
}

/** Problems for pack ids that are taken, since a report could not tell the two packs apart. */
function takenIds(trees: readonly PackTree[], known: PackBundle | undefined): PackProblem[] {
  const taken = new Set(known?.packs.map(({ header }) => header.id));
  return trees.flatMap(({ path, root }) => {
    const id = contentOf(contentOf(root, "pack"), "id");
    if (id?.kind !== "scalar") return [];
    if (!taken.has(id.source)) {
      taken.add(id.source);
      return [];
    }
    const summary = message("pack-id-taken", { id: code(id.source) });
    return [{ path, start: id.start, end: id.end, summary, details: message("pack-id-taken-advice") }];
  });
}

function problemIn({ path }: PackText, { start, end, summary, details }: Span & Wording): PackProblem {
  return { path, start, end, summary, ...(details === undefined ? {} : { details }) };
}

/** The only document of a file; undefined, with a problem, for a file without one. */
function readFile(file: PackText, problems: PackProblem[]): Node | undefined {
  const { path, text } = file;
  const tree = yaml.read(text);
  for (const problem of tree.problems) problems.push(problemIn(file, problem));
  const [first, second] = tree.documents.filter(({ root }) => root !== undefined);
  if (second !== undefined) {
    problems.push({
      path,
      start: second.start,
      end: second.start,
      summary: message("pack-second-document"),
      details: message("pack-second-document-advice"),
    });
  }
  const root = first?.root === undefined || isEmpty(first.root) ? undefined : first.root;
  if (root === undefined && tree.problems.length === 0) {
    problems.push({ path, start: 0, end: 0, summary: message("pack-file-empty"), details: message("pack-file-empty-advice") });
  }
  return tree.problems.length === 0 ? root : undefined;
}

/** The pack of a folder. It needs exactly one file with a header; any other number is a problem. */
function packOf(trees: readonly PackTree[], valid: ReadonlySet<PackTree>, problems: PackProblem[]): LoadedPack[] {
  const headers = trees.filter(({ root }) => contentOf(root, "pack") !== undefined);
  const [first, ...more] = headers;
  for (const { path, root } of more) {
    const { start, end } = contentOf(root, "pack") ?? root;
    problems.push({
      path,
      start,
      end,
      summary: message("pack-header-twice", { path: verbatim(first?.path ?? "") }),
      details: message("pack-header-twice-advice"),
    });
  }
  if (first === undefined) {
    const path = trees[0]?.path ?? "";
    problems.push({ path, start: 0, end: 0, summary: message("pack-header-missing"), details: message("pack-header-missing-advice") });
    return [];
  }
  const files = trees.filter((tree) => valid.has(tree)).map(({ value }) => value as PackFile); // the schema check found nothing
  const header: PackHeader | undefined = files.flatMap(({ pack }) => pack ?? [])[0];
  return header === undefined ? [] : [{ header, files }];
}
