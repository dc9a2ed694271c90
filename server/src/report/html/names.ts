import type { RowPlace } from "../../core/describe/places.ts";
import { type Ground, keyOfGround } from "../../core/finding.ts";
import type { ActFacts, FileModel } from "../model.ts";

/** The HTML id of the section of a file, by its index in the report. */
export function fileId(file: number): string {
  return `file-${file + 1}`;
}

/** The HTML id of an item, by the index of its file and its place there. */
export function itemId(file: number, { line, column }: RowPlace): string {
  return `item-${file + 1}-${line}-${column}`;
}

/** The last part of an HTML id, derived from the id of an act or rule. */
export function anchor(id: string): string {
  return id.replace(/[^A-Za-z0-9-]/g, "-");
}

/** The HTML id of an act, or of a clause of one. */
export function actId({ act, clause }: Ground): string {
  return `act-${anchor(clause === undefined ? act : `${act}-${clause}`)}`;
}

/** The names of acts and clauses, by the keys of `keyOfGround`. */
export type ActNames = ReadonlyMap<string, string>;

/** The names of the acts and clauses of a report. */
export function actNames(acts: readonly ActFacts[]): ActNames {
  return new Map(acts.map(({ id, clause, shortTitle }) => [keyOfGround({ act: id, clause }), shortTitle]));
}

/** True when a file has more to show than its line in the overview. */
export function hasSection({ documents, findings }: FileModel): boolean {
  return findings.length > 0 || documents.some(({ listed }) => listed.length > 0);
}

/** The numbers and HTML ids of the files and items on a page, by path. Undefined for those without a section or card. */
export interface Anchors {
  /** The number of a file, counted from 1. */
  file(path: string): number;
  section(path: string): string | undefined;
  item(path: string, at: RowPlace): string | undefined;
}

/** The anchors of a report. */
export function anchorsOf(files: readonly FileModel[]): Anchors {
  const indexes = new Map(files.map(({ path }, index) => [path, index]));
  const items = new Set(
    files.flatMap(({ documents }, file) => documents.flatMap(({ listed }) => listed.map(({ place }) => itemId(file, place)))),
  );
  const indexOf = (path: string): number => indexes.get(path) ?? -1;
  return {
    file: (path) => indexOf(path) + 1,
    section(path) {
      const file = files[indexOf(path)];
      return file !== undefined && hasSection(file) ? fileId(indexOf(path)) : undefined;
    },
    item(path, at) {
      const id = itemId(indexOf(path), at);
      return items.has(id) ? id : undefined;
    },
  };
}
