import type { Cell, Row } from "../../formats/tables.ts";
import { contentOf, mapOf, type Node, nodesIn, type ScalarNode } from "../../formats/tree.ts";
import type { Span } from "../../text/span.ts";
import { placeWithin } from "../../text/written.ts";
import { fieldsAt } from "./header.ts";
import type { Mapping } from "./mapping.ts";
import { endsInColon } from "./sums.ts";
import { listAt, mapAt, scalarAt } from "./values.ts";

/** A party above a table, under its key in an end use. */
export type PartyAbove = readonly [key: "endUser" | "receivers", name: ScalarNode];

/**
 * The parties in the rows above a header. A name stands behind its label, in the next filled cell, or in the cell below the label:
 * `Ship to: Acme`, `Ship to:,Acme`. Where the cell beside a label may be another label, both count.
 */
export function partiesIn(rows: readonly Row[], mapping: Mapping): readonly PartyAbove[] {
  return rows.flatMap(({ cells }, at) =>
    cells.flatMap((cell, index): readonly PartyAbove[] => {
      const label = labelOf(cell, mapping);
      if (label === undefined) return [];
      if (label.name !== undefined) return [[label.key, label.name]];
      const next = cells.findIndex(({ value }, place) => place > index && value !== "");
      const [beside, below] = [cells[next], rows[at + 1]?.cells[index]].map((one) => (one && isLabel(one, mapping) ? undefined : one));
      const isSure = beside !== undefined && label.isMarked && next === index + 1 && !labelled.test(beside.value);
      return [beside, isSure ? undefined : below].flatMap((one) =>
        one === undefined || one.value === "" ? [] : [[label.key, one] as const],
      );
    }),
  );
}

const labelled = /^([^:：]{1,40})[:：]\s*(.*)$/su;

function isLabel(cell: Cell, mapping: Mapping): boolean {
  return endsInColon([cell]) || labelOf(cell, mapping) !== undefined;
}

/** The label of a party, with the name behind it; undefined for any other cell. `isMarked`: it ends in a colon. */
function labelOf(
  cell: Cell,
  mapping: Mapping,
): { readonly key: PartyAbove[0]; readonly name: ScalarNode | undefined; readonly isMarked: boolean } | undefined {
  const { value } = cell;
  const [, label = value, name = ""] = labelled.exec(value) ?? [];
  const fields = namesOfLabel(label).flatMap((one) => fieldsAt(one, mapping));
  const isEndUser = fields.includes("endUse/endUser");
  if (!isEndUser && !fields.includes("endUse/receivers")) return undefined;
  const read = name === "" ? undefined : behind(cell, name);
  return { key: isEndUser ? "endUser" : "receivers", name: read, isMarked: label !== value };
}

/** The longest text that can be a label. */
const longestLabel = 60;
const brackets = /\s*[(（[【][^)）\]】]*[)）\]】]\s*$/u;
const additions = /(?:\s+(?:and|name|address|details|adresse|anschrift|&))+$|(?:の?(?:住所|名称|氏名)|[名及和与、]?(?:称|地址))+$/iu;

/** What a label says, and its parts without additions: `Consignee (name and address)`, `Ultimate consignee / end user`. */
function namesOfLabel(label: string): readonly string[] {
  if (label.length > longestLabel) return [];
  const parts = label
    .replace(brackets, "")
    .split(/[/／&]|\s(?:and|or|und|oder)\s/iu)
    .map((part) => part.replace(additions, "").trim());
  return [label, ...parts];
}

/** The end of a cell. */
function behind(cell: Cell, name: string): ScalarNode {
  const at = placeWithin({ ...cell, in: undefined }, cell.value.length - name.length, cell.value.length);
  const { layout: _, ...node } = scalarAt(at, name);
  return at.end - at.start === name.length ? node : scalarAt(at, name);
}

/** A value under its key. */
type Named = readonly [name: string, value: Node];

/** Adds parties to the end use among some facts. `at`: the place of a list or end use made for them. */
export function addingParties(parties: readonly PartyAbove[], at: Span): (facts: readonly Named[]) => readonly Named[] {
  if (parties.length === 0) return (facts) => facts;
  const [endUser, ...others] = parties.filter(([key]) => key === "endUser");
  const receivers = [...others, ...parties.filter(([key]) => key === "receivers")].map(([, name]) => name);
  const user: readonly Named[] = endUser === undefined ? [] : [endUser];
  const above = mapAt(at, [...user, ...(receivers.length === 0 ? [] : [["receivers", listAt(at, receivers)] as const])], {});
  return (facts) => {
    const endUse = mapOf(facts.find(([name]) => name === "endUse")?.[1]);
    if (endUse === undefined) return [...facts, ["endUse", above]];
    const own = endUse.entries.flatMap(({ name, value }): readonly Named[] => (name === "receivers" ? [] : [[name, value]]));
    const hasUser = own.some(([name]) => name === "endUser");
    const all = [...receivers, ...(hasUser ? user : []).map(([, name]) => name), ...nodesIn(contentOf(endUse, "receivers"))];
    const written = [...own, ...(hasUser ? [] : user), ...(all.length === 0 ? [] : [["receivers", listAt(at, all)] as const])];
    return [...facts.filter(([name]) => name !== "endUse"), ["endUse", mapAt(endUse, written, { ...endUse.conversion, above })]];
  };
}

/** Items with parties added to their end uses. */
export function itemsWithParties(items: readonly Node[], parties: readonly PartyAbove[], at: Span): readonly Node[] {
  if (parties.length === 0) return items;
  const add = addingParties(parties, at);
  return items.map((item) => {
    if (item.kind !== "map") return item;
    return mapAt(item, add(item.entries.map(({ name, value }) => [name, value])), item.conversion);
  });
}
