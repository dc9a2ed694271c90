import type { Cell, Row } from "../../formats/tables.ts";
import { contentOf, mapOf, type Node, nodesIn, type ScalarNode } from "../../formats/tree.ts";
import type { Span } from "../../text/span.ts";
import { fieldsAt } from "./header.ts";
import type { Mapping } from "./mapping.ts";
import { endsInColon } from "./sums.ts";
import { listAt, mapAt, scalarAt } from "./values.ts";

/**
 * The names of the parties in the rows above a header. A name stands behind its label, in the next filled cell, or in the cell below the
 * label: `Ship to: Acme`, `Ship to:,Acme`.
 */
export function partiesIn(rows: readonly Row[], mapping: Mapping): readonly ScalarNode[] {
  return rows.flatMap(({ cells }, at) =>
    cells.flatMap((cell, index) => {
      const name = nameBehindLabel(cell, mapping);
      if (name === undefined) return [];
      if (name !== "") return [scalarAt(cell, name)];
      const next = cells.slice(index + 1).find(({ value }) => value !== "");
      const isBelow = next === undefined || endsInColon([next]) || nameBehindLabel(next, mapping) !== undefined;
      const found = isBelow ? rows[at + 1]?.cells[index] : next;
      return found === undefined || found.value === "" ? [] : [found];
    }),
  );
}

const labelled = /^([^:：]{1,40})[:：]\s*(.*)$/su;

/** The rest of a cell behind the label of a party, empty for a label alone; undefined for any other cell. */
function nameBehindLabel({ value }: Cell, mapping: Mapping): string | undefined {
  const [, label = value, name = ""] = labelled.exec(value) ?? [];
  return fieldsAt(label, mapping).some((field) => field === "endUse/receivers" || field === "endUse/endUser") ? name : undefined;
}

/** A value under its key. */
type Named = readonly [name: string, value: Node];

/** Adds parties to the receivers of the end use among some facts. `at`: the place of a list or end use made for them. */
export function addingParties(parties: readonly ScalarNode[], at: Span): (facts: readonly Named[]) => readonly Named[] {
  if (parties.length === 0) return (facts) => facts;
  const alone = mapAt(at, [["receivers", listAt(at, parties)]], {});
  return (facts) => {
    const endUse = mapOf(facts.find(([name]) => name === "endUse")?.[1]);
    if (endUse === undefined) return [...facts, ["endUse", alone]];
    const others = endUse.entries.flatMap(({ name, value }): readonly Named[] => (name === "receivers" ? [] : [[name, value]]));
    const receivers = listAt(at, [...nodesIn(contentOf(endUse, "receivers")), ...parties]);
    const written = mapAt(endUse, [...others, ["receivers", receivers]], endUse.conversion);
    return [...facts.filter(([name]) => name !== "endUse"), ["endUse", written]];
  };
}

/** Items whose end uses have further receivers. */
export function itemsWithParties(items: readonly Node[], parties: readonly ScalarNode[], at: Span): readonly Node[] {
  if (parties.length === 0) return items;
  const add = addingParties(parties, at);
  return items.map((item) => {
    if (item.kind !== "map") return item;
    return mapAt(item, add(item.entries.map(({ name, value }) => [name, value])), item.conversion);
  });
}
