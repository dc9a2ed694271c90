import type { WrittenShape } from "../../core/config/addShapes.ts";
import type { ProposedShape } from "../../core/config/recogniseShape.ts";
import { configName, nameIn } from "../../core/fileNames.ts";
import { getOrInsert } from "../../core/maps.ts";
import type { NamesRead } from "../../core/shapes/foreign/account.ts";
import { byCodeUnit } from "../../core/text/ordered.ts";
import { proposeGlobs } from "./globs.ts";
import type { Survey, SurveyedFile } from "./survey.ts";

/** What shapes cover. */
export interface Covered {
  readonly files: number;
  readonly items: number;
  readonly asked: number;
}

/** A shape that is written under `shapes`, with the files that it claims. */
export interface NamedShape extends WrittenShape {
  /** How their keys or columns are read, and which are not. */
  readonly reading: NamesRead;
  /** In the order of their paths. */
  readonly members: readonly SurveyedFile[];
}

/** The shapes that a folder needs, and what they cover. */
export interface ProposedShapes extends Covered {
  readonly shapes: readonly NamedShape[];
}

/**
 * Proposes a shape for each kind of file that was recognised, with patterns that match these files and no others.
 *
 * @param reserved names that no shape may have
 */
export function proposeShapes({ files: found, others }: Survey, reserved: readonly string[]): ProposedShapes {
  const files = [...found].sort((a, b) => byCodeUnit(a.path, b.path));
  const groups = new Map<string, SurveyedFile[]>();
  for (const file of files) if (file.shaped !== undefined) getOrInsert(groups, kindOf(file.shaped.shape), () => []).push(file);
  const taken = new Set(reserved);
  const shapes = [...groups.values()].flatMap((members): NamedShape[] => {
    const wanted = members.map(({ path }) => path);
    const rest = files.filter((file) => !members.includes(file)).map(({ path }) => path);
    const proposed = proposeGlobs(wanted, [...rest, ...others, configName]);
    const left = new Set(proposed.left); // no pattern can name these
    const named = members.filter(({ path }) => !left.has(path));
    if (named.length === 0) return [];
    const shape = merged(members.flatMap(({ shaped }) => (shaped === undefined ? [] : [shaped.shape])));
    return shape === undefined
      ? []
      : [{ name: nameOf(shape, wanted[0] ?? "", taken), shape, globs: proposed.globs, members: named, reading: joined(named) }];
  });
  return { shapes, ...coveredBy(shapes) };
}

/** How the names of several files are read: what one of them reads is read. */
function joined(files: readonly SurveyedFile[]): NamesRead {
  const readings = files.flatMap(({ shaped }) => shaped?.reading ?? []);
  const read = new Map(readings.flatMap((one) => one.read.map(({ name, fields }) => [name, fields] as const)));
  return {
    read: [...read].map(([name, fields]) => ({ name, fields })),
    unmapped: [...new Set(readings.flatMap(({ unmapped }) => unmapped))].filter((name) => !read.has(name)),
  };
}

/** What some shapes cover together. */
export function coveredBy(shapes: readonly NamedShape[]): Covered {
  const read = shapes.flatMap(({ members }) => members);
  const sum = (of: (file: SurveyedFile) => number) => read.reduce((all, file) => all + of(file), 0);
  return { files: read.length, items: sum(({ shaped }) => shaped?.items ?? 0), asked: sum(({ shaped }) => shaped?.asked ?? 0) };
}

/** The same for files that one shape can read: those of a built-in one, or with their items at the same places, in one encoding. */
function kindOf(shape: ProposedShape): string {
  const { encoding } = shape;
  const places =
    "use" in shape
      ? shape.use
      : "schema" in shape
        ? { schema: shape.schema }
        : [shape.items, shape.children, shape.fields.partNumber?.[0] === "@key"];
  return JSON.stringify([places, encoding]);
}

/** One shape for several files: the keys of all of them. */
function merged(shapes: readonly ProposedShape[]): ProposedShape | undefined {
  const [first] = shapes;
  if (first === undefined || !("fields" in first)) return first;
  const fields = new Map<string, string[]>();
  for (const shape of shapes) {
    if (!("fields" in shape)) continue;
    for (const [field, from] of Object.entries(shape.fields)) {
      const paths = getOrInsert(fields, field, () => []);
      paths.push(...from.filter((path) => !paths.includes(path)));
    }
  }
  return { ...first, fields: Object.fromEntries(fields) };
}

/** A name that says what the files are: the built-in shape or the schema, else the list that holds the items, else the file. */
function nameOf(shape: ProposedShape, path: string, taken: Set<string>): string {
  const list =
    "use" in shape
      ? shape.use
      : "schema" in shape
        ? stemOf(shape.schema.replace(/\.schema(?=\.\w+$)/, ""))
        : (shape.items[0]
            ?.split("/")
            .filter((key) => /^[A-Za-z][\w-]*$/.test(key))
            .at(-1) ?? stemOf(path));
  let name = list;
  for (let again = 2; taken.has(name); again++) name = `${list}-${again}`;
  taken.add(name);
  return name;
}

function stemOf(path: string): string {
  const stem = nameIn(path).replace(/\.[^.]*$/, "");
  return /^[A-Za-z][\w-]*$/.test(stem) ? stem : "parts";
}
