import type { ProposedShape } from "../../core/config/recogniseShape.ts";
import { configName } from "../../core/fileNames.ts";
import { getOrInsert } from "../../core/maps.ts";
import { byCodeUnit } from "../../core/text/ordered.ts";
import { proposeGlobs } from "./globs.ts";
import type { Survey, SurveyedFile } from "./survey.ts";

/** A shape that is written under `shapes`, with the files that it claims. */
export interface NamedShape {
  readonly name: string;
  readonly shape: ProposedShape;
  readonly globs: readonly string[];
}

/** The shapes that a folder needs, and what they cover. */
export interface ProposedShapes {
  readonly shapes: readonly NamedShape[];
  readonly files: number;
  readonly items: number;
  readonly asked: number;
}

/** Proposes a shape for each kind of file that was recognised, with patterns that match these files and no others. */
export function proposeShapes({ files: found, others }: Survey): ProposedShapes {
  const files = [...found].sort((a, b) => byCodeUnit(a.path, b.path));
  const groups = new Map<string, SurveyedFile[]>();
  for (const file of files) if (file.shaped !== undefined) getOrInsert(groups, kindOf(file.shaped.shape), () => []).push(file);
  const taken = new Set<string>();
  const unnamed = new Set<string>(); // no pattern can name these
  const shapes = [...groups.values()].flatMap((members): NamedShape[] => {
    const wanted = members.map(({ path }) => path);
    const rest = files.filter((file) => !members.includes(file)).map(({ path }) => path);
    const proposed = proposeGlobs(wanted, [...rest, ...others, configName]);
    for (const path of proposed.left) unnamed.add(path);
    if (proposed.globs.length === 0) return [];
    const shape = merged(members.flatMap(({ shaped }) => (shaped === undefined ? [] : [shaped.shape])));
    return shape === undefined ? [] : [{ name: nameOf(shape, wanted[0] ?? "", taken), shape, globs: proposed.globs }];
  });
  const read = files.filter(({ path, shaped }) => shaped !== undefined && !unnamed.has(path));
  const sum = (of: (file: SurveyedFile) => number) => read.reduce((all, file) => all + of(file), 0);
  return {
    shapes,
    files: read.length,
    items: sum(({ shaped }) => shaped?.items ?? 0),
    asked: sum(({ shaped }) => shaped?.asked ?? 0),
  };
}

/** The same for files that one shape can read: those of a built-in one, or with their items at the same places. */
function kindOf(shape: ProposedShape): string {
  return "use" in shape ? `use ${shape.use}` : JSON.stringify([shape.items, shape.children, shape.fields.partNumber?.[0] === "@key"]);
}

/** One shape for several files: the keys of all of them. */
function merged(shapes: readonly ProposedShape[]): ProposedShape | undefined {
  const [first] = shapes;
  if (first === undefined || "use" in first) return first;
  const fields = new Map<string, string[]>();
  for (const shape of shapes) {
    if ("use" in shape) continue;
    for (const [field, from] of Object.entries(shape.fields)) {
      const paths = getOrInsert(fields, field, () => []);
      paths.push(...from.filter((path) => !paths.includes(path)));
    }
  }
  return { ...first, fields: Object.fromEntries(fields) };
}

/** A name that says what the files are: the built-in shape, else the list that holds the items, else the file. */
function nameOf(shape: ProposedShape, path: string, taken: Set<string>): string {
  const list =
    "use" in shape
      ? shape.use
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
  const stem = path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
  return /^[A-Za-z][\w-]*$/.test(stem) ? stem : "parts";
}
