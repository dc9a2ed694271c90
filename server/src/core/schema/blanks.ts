import { type Entry, isBlank, type MapNode } from "../formats/tree.ts";
import { listOf, message } from "../l10n/message.ts";
import { getOrInsert } from "../maps.ts";
import type { Span } from "../text/span.ts";
import { quoted } from "./describe.ts";
import type { JsonSchema } from "./jsonSchema.ts";
import type { SchemaFinding } from "./types.ts";
import { asksForKeys } from "./union.ts";
import type { ValuePath } from "./valuePath.ts";

/** A known key without a value yet. */
export interface Blank {
  readonly entry: Entry;
  /** JSON Pointer of the value. */
  readonly path: string;
  /** JSON Pointer of the owner: the nearest item, end use, party or document around. */
  readonly of: string;
  /** True where the map around is incomplete without this value. */
  readonly isRequired: boolean;
}

/** Titles of the schemas that own blanks. The blanks of one owner share a finding. */
const owners: ReadonlySet<string> = new Set([
  ...["Bom", "Shipment", "Parts", "Item", "ShipmentLine", "PartEntry", "PartUse", "PartWaiver"],
  ...["EndUse", "Party", "Licence"],
]);

/** The owner of the blanks in a map: the map itself, or else the owner around it. */
export function ownerOf({ title = "" }: JsonSchema, { path }: ValuePath, around: string): string {
  return owners.has(title) ? path : around;
}

/** True where a map needs a value for a blank key: the key is required, or is one of alternatives of which none is filled in. */
export function needs({ required = [], anyOf = [] }: JsonSchema, map: MapNode, key: string): boolean {
  if (required.includes(key)) return true;
  const ways = anyOf.every(asksForKeys) ? anyOf.map((one) => one.required ?? []) : [];
  const written = new Set(map.entries.filter(({ value }) => !isBlank(value)).map(({ name }) => name));
  return ways.some((keys) => keys.includes(key)) && !ways.some((keys) => keys.every((one) => written.has(one)));
}

/** Findings for blanks: one per owner, at its first blank. */
export function blankFindings(blanks: readonly Blank[]): readonly SchemaFinding[] {
  const byOwner = new Map<string, Blank[]>();
  for (const one of blanks) getOrInsert(byOwner, one.of, () => []).push(one);
  return [...byOwner.values()].flatMap((all) => {
    const [first, ...others] = all.sort((a, b) => a.entry.key.start - b.entry.key.start);
    if (first === undefined) return [];
    const isUnfinished = all.some(({ isRequired }) => isRequired);
    const keys = listOf(all.map(({ entry: { name } }) => quoted(name)));
    return {
      ruleId: "schema/blank" as const,
      ...spanOf(first),
      path: first.path,
      summary: message("schema-blanks", { count: all.length, keys }),
      details: isUnfinished ? message("schema-blanks-unfinished") : [],
      subject: first.entry.name,
      ...(others.length === 0 ? {} : { related: others.map((one) => ({ ...spanOf(one), message: message("schema-blank-too") })) }),
      ...(isUnfinished ? { isUnfinished: true as const } : {}),
    };
  });
}

function spanOf({ entry: { key, via } }: Blank): Span {
  const { start, end } = via ?? key;
  return { start, end };
}
