import type { Cell, Row } from "../../formats/tables.ts";
import { contentOf, entryOf, type MapNode, mapOf, type Node, nodesIn, type ScalarNode } from "../../formats/tree.ts";
import { perKey } from "../../perKey.ts";
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

/** The text of a label, and its parts without additions: `Consignee (name and address)`, `Ultimate consignee / end user`. */
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
  const node = scalarAt(at, name);
  if (at.end - at.start !== name.length) return node;
  const { layout: _, ...plain } = node;
  return plain;
}

/** A value under its key. */
type Named = readonly [name: string, value: Node];

/**
 * Some parties as an end use, with those that stand further above: the first end user as its own, all others as receivers. All items below
 * share the map.
 */
export function endUseAbove(parties: readonly PartyAbove[], outer?: MapNode): MapNode | undefined {
  const [first] = parties;
  if (first === undefined) return outer;
  const at = first[1];
  const endUser = parties.find(([key]) => key === "endUser");
  const receivers = parties.flatMap((party) => (party === endUser ? [] : [party[1]]));
  const user = endUser ?? userIn(outer);
  return partiesAt(at, user, receivers, endUser === undefined ? outer : outer && withoutUser(outer));
}

function partiesAt(at: Span, user: Named | undefined, receivers: readonly Node[], above: MapNode | undefined): MapNode {
  const named: readonly Named[] = receivers.length === 0 ? [] : [["receivers", listAt(at, receivers)]];
  return mapAt(at, user === undefined ? named : [user, ...named], { above });
}

/** Parties above a table below which another end user is named: theirs is a further party. */
const withoutUser = perKey((above: MapNode): MapNode => {
  const user = userIn(above);
  const outer = above.conversion?.above;
  const receivers = [...(user === undefined ? [] : [user[1]]), ...nodesIn(contentOf(above, "receivers"))];
  return partiesAt(above, undefined, receivers, outer && withoutUser(outer));
});

function userIn(above: MapNode | undefined): Named | undefined {
  const endUser = entryOf(above, "endUser");
  return endUser && [endUser.name, endUser.value];
}

/** The end use of items below parties that have none of their own. */
const undeclared = perKey((above: MapNode): MapNode => {
  const user = userIn(above);
  return mapAt(above, user === undefined ? [] : [user], { above });
});

/** Facts with the parties above their table at their end use. Its own end user stands before one above. */
export function withPartiesAbove(facts: readonly Named[], above: MapNode | undefined): readonly Named[] {
  if (above === undefined) return facts;
  const endUse = mapOf(facts.find(([name]) => name === "endUse")?.[1]);
  if (endUse === undefined) return [...facts, ["endUse", undeclared(above)]];
  const own = namedIn(endUse);
  const hasUser = own.some(([name]) => name === "endUser");
  const user = hasUser ? undefined : userIn(above);
  const further = { above: hasUser ? withoutUser(above) : above };
  const whole = mapAt(endUse, user === undefined ? own : [...own, user], { ...endUse.conversion, ...further });
  return [...facts.filter(([name]) => name !== "endUse"), ["endUse", whole]];
}

/** Items with the parties above their table at their end uses. */
export function itemsWithParties(items: readonly Node[], above: MapNode | undefined): readonly Node[] {
  if (above === undefined) return items;
  return items.map((item) => (item.kind === "map" ? mapAt(item, withPartiesAbove(namedIn(item), above), item.conversion) : item));
}

function namedIn({ entries }: MapNode): readonly Named[] {
  return entries.map(({ name, value }) => [name, value]);
}
