import { partKeys } from "../../generated/fields.ts";
import { contentOf, type MapNode } from "../formats/tree.ts";
import { mapAt, scalarAt } from "../mappings/foreign/values.ts";
import { withoutSource } from "./compare.ts";
import type { AnsweredPart, ReadCell } from "./types.ts";

/** The source of facts: the document, its day, and the person who says so. */
export interface Source {
  readonly document?: string | undefined;
  readonly date?: string | undefined;
  readonly by?: string | undefined;
}

const keys = ["document", "date", "by"] as const;

const order = new Map(partKeys.map((key, at): [string, number] => [key, at]));

/**
 * The facts of an answer in the order of an entry's keys. For the keys of `source` that the answer leaves open, a source is placed behind the
 * answer.
 */
export function withSource({ facts, end }: AnsweredPart, source: Source): MapNode {
  const own = contentOf(facts, "source");
  const said = keys.flatMap((key) => {
    const there = contentOf(own, key);
    const given = source[key];
    const value = there ?? (given === undefined ? undefined : scalarAt({ start: end, end }, given));
    return value === undefined ? [] : [[key, value] as const];
  });
  const others = withoutSource(facts)
    .entries.toSorted((a, b) => (order.get(a.name) ?? 0) - (order.get(b.name) ?? 0))
    .map(({ name, value }) => [name, value] as const);
  return mapAt(facts, said.length === 0 ? others : [...others, ["source", mapAt({ start: end, end }, said)]]);
}

/** The source that `withSource` adds to an answer, as a value of its own; undefined without any. */
export function addedSource({ facts, end }: AnsweredPart, source: Source): ReadCell | undefined {
  const own = contentOf(facts, "source");
  const added = keys.flatMap((key) => (contentOf(own, key) === undefined ? (source[key] ?? []) : []));
  return added.length === 0 ? undefined : { key: "source", text: added.join("; "), start: end, end };
}

/** A source on one line. */
export function sourceText(source: MapNode | undefined): string {
  const said = keys.flatMap((key) => {
    const value = contentOf(source, key);
    return value?.kind === "scalar" && value.source.trim() !== "" ? [value.source] : [];
  });
  return said.join("; ");
}
