import type { WrittenMapping } from "../../core/config/addMappings.ts";
import type { ProposedMapping } from "../../core/config/recogniseMapping.ts";
import { configName, nameIn } from "../../core/fileNames.ts";
import type { NamesRead } from "../../core/mappings/foreign/readout.ts";
import { getOrInsert } from "../../core/maps.ts";
import { byCodeUnit } from "../../core/text/ordered.ts";
import { proposeGlobs } from "./globs.ts";
import type { Survey, SurveyedFile } from "./survey.ts";

/** The totals over the files of some mappings. */
export interface Covered {
  readonly files: number;
  readonly items: number;
  readonly asked: number;
}

/** A mapping to write under `mappings`, with the files that it claims. */
export interface NamedMapping extends WrittenMapping {
  /** The keys or columns that the mapping reads, and those that it does not. */
  readonly reading: NamesRead;
  /** Sorted by path. */
  readonly members: readonly SurveyedFile[];
}

/** The mappings that a folder needs, and their totals. */
export interface ProposedMappings extends Covered {
  readonly mappings: readonly NamedMapping[];
}

/**
 * Proposes a mapping for each recognized file layout, with patterns that match these files and no others.
 *
 * @param reserved names that no mapping may have
 */
export function proposeMappings({ files: found, others }: Survey, reserved: readonly string[]): ProposedMappings {
  const files = [...found].sort((a, b) => byCodeUnit(a.path, b.path));
  const groups = new Map<string, SurveyedFile[]>();
  for (const file of files) if (file.mapped !== undefined) getOrInsert(groups, kindOf(file.mapped.mapping), () => []).push(file);
  const taken = new Set(reserved);
  const mappings = [...groups.values()].flatMap((members): NamedMapping[] => {
    const wanted = members.map(({ path }) => path);
    const rest = files.filter((file) => !members.includes(file)).map(({ path }) => path);
    const proposed = proposeGlobs(wanted, [...rest, ...others, configName]);
    const left = new Set(proposed.left); // no pattern can name these
    const named = members.filter(({ path }) => !left.has(path));
    if (named.length === 0) return [];
    const mapping = merged(members.flatMap(({ mapped }) => (mapped === undefined ? [] : [mapped.mapping])));
    return mapping === undefined
      ? []
      : [{ name: nameOf(mapping, wanted[0] ?? "", taken), mapping, globs: proposed.globs, members: named, reading: joined(named) }];
  });
  return { mappings, ...coveredBy(mappings) };
}

/** The names that several files have, merged: a name counts as read when any file has it read. */
function joined(files: readonly SurveyedFile[]): NamesRead {
  const readings = files.flatMap(({ mapped }) => mapped?.reading ?? []);
  const read = new Map(readings.flatMap((one) => one.read.map(({ name, fields }) => [name, fields] as const)));
  return {
    read: [...read].map(([name, fields]) => ({ name, fields })),
    unmapped: [...new Set(readings.flatMap(({ unmapped }) => unmapped))].filter((name) => !read.has(name)),
  };
}

/** The totals over the files of some mappings. */
export function coveredBy(mappings: readonly NamedMapping[]): Covered {
  const read = mappings.flatMap(({ members }) => members);
  const sum = (of: (file: SurveyedFile) => number) => read.reduce((all, file) => all + of(file), 0);
  return { files: read.length, items: sum(({ mapped }) => mapped?.items ?? 0), asked: sum(({ mapped }) => mapped?.asked ?? 0) };
}

/**
 * A key for files that one mapping can read: those of the same built-in mapping or schema, or with their items at the same place, in one
 * encoding.
 */
function kindOf(mapping: ProposedMapping): string {
  const { encoding } = mapping;
  const places =
    "use" in mapping
      ? mapping.use
      : "schema" in mapping
        ? { schema: mapping.schema }
        : [mapping.items, mapping.children, mapping.fields.partNumber?.[0] === "@key"];
  return JSON.stringify([places, encoding]);
}

/** Merges the mappings of several files into one with the keys of all. */
function merged(mappings: readonly ProposedMapping[]): ProposedMapping | undefined {
  const [first] = mappings;
  if (first === undefined || !("fields" in first)) return first;
  const fields = new Map<string, string[]>();
  for (const mapping of mappings) {
    if (!("fields" in mapping)) continue;
    for (const [field, from] of Object.entries(mapping.fields)) {
      const paths = getOrInsert(fields, field, () => []);
      paths.push(...from.filter((path) => !paths.includes(path)));
    }
  }
  return { ...first, fields: Object.fromEntries(fields) };
}

/** A descriptive name for a mapping: from the built-in mapping or the schema, else the list that holds the items, else the file. */
function nameOf(mapping: ProposedMapping, path: string, taken: Set<string>): string {
  const list =
    "use" in mapping
      ? mapping.use
      : "schema" in mapping
        ? stemOf(mapping.schema.replace(/\.schema(?=\.\w+$)/, ""))
        : (mapping.items[0]
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
