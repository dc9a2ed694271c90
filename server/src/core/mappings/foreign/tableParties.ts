import { partyLabels } from "../../../generated/mappingWords.ts";
import type { Cell, Row } from "../../formats/tables.ts";
import { contentOf, entryOf, type MapNode, mapOf, type Node, nodesIn, type ScalarNode } from "../../formats/tree.ts";
import { lazily, perKey } from "../../perKey.ts";
import type { Span } from "../../text/span.ts";
import { placeWithin } from "../../text/written.ts";
import { fieldsAt } from "./header.ts";
import type { Mapping } from "./mapping.ts";
import { listAt, mapAt, scalarAt } from "./values.ts";

/** A party above a table, under its key in an end use. */
export type PartyAbove = readonly [key: "endUser" | "receivers", name: ScalarNode];

/** The rows below a label among which its name is searched. */
const rowsBelow = 3;

/**
 * The parties in rows that are no items. A name stands behind its label, in the next filled cell, or below the label: `Ship to: Acme`,
 * `Ship to:,Acme`. Where the cell beside a label may be another label, both count.
 */
export function partiesIn(all: readonly Row[], mapping: Mapping): readonly PartyAbove[] {
  const rows = all.filter(({ cells }) => cells.some(({ value }) => value !== ""));
  return rows.flatMap(({ cells }, at) =>
    cells.flatMap((cell, index): readonly PartyAbove[] => {
      const listed = partiesListed(cell, mapping);
      if (listed.length > 0) return listed;
      const label =
        labelOf(cell, mapping) ??
        (cells.every(({ value }) => value === "" || value === cell.value) ? labelBefore(cell, mapping) : undefined);
      if (label === undefined) return [];
      if (label.name !== undefined) return [[label.key, label.name]];
      const next = cells.findIndex(({ value }, place) => place > index && value !== "");
      const beside = nameOf(cells[next], mapping);
      const isSure = beside !== undefined && label.isMarked && next === index + 1;
      const below = isSure ? undefined : nameBelow(rows.slice(at + 1, at + 1 + rowsBelow), index, mapping);
      return [beside, below].flatMap((one) => (one === undefined ? [] : [[label.key, one] as const]));
    }),
  );
}

/** The parties of a cell that lists several labels with semicolons between: `Date: 2026; Ship to: Acme`. */
function partiesListed(cell: Cell, mapping: Mapping): readonly PartyAbove[] {
  const ends = [...cell.value.matchAll(nextLabel)].map(({ index }) => index);
  if (ends.length === 0) return [];
  return [...ends, cell.value.length].flatMap((end, at) => {
    const party = labelOf(cell, mapping, at === 0 ? 0 : (ends[at - 1] ?? 0) + 1, end);
    return party?.name === undefined ? [] : [[party.key, party.name] as const];
  });
}

/** A semicolon before a further label with its colon. */
const nextLabel = /[;；](?=[^:：;；\n]{1,60}[:：])/gu;

/** The name in a cell; undefined for a label, alone or with a text of its own. */
function nameOf(cell: Cell | undefined, mapping: Mapping): Cell | undefined {
  return cell === undefined || cell.value === "" || labelled.test(cell.value) || labelOf(cell, mapping) !== undefined ? undefined : cell;
}

/** The first name below a label, under it or to the right. Further facts, such as `Attn: J. Doe`, may stand between. */
function nameBelow(rows: readonly Row[], index: number, mapping: Mapping): Cell | undefined {
  for (const { cells } of rows) {
    const cell = cells.find(({ value }, place) => place >= index && value !== "");
    if (cell === undefined || labelOf(cell, mapping) !== undefined) return undefined;
    const name = nameOf(cell, mapping);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** True for a row that begins with a label and a colon, and holds the label of a party and a colon. */
export function namesParty({ cells }: Row, mapping: Mapping): boolean {
  const first = cells.find(({ value }) => value !== "");
  if (first === undefined || !labelled.test(first.value)) return false;
  return cells.some((cell) => labelOf(cell, mapping)?.isMarked === true || partiesListed(cell, mapping).length > 0);
}

/** True when a cell or a part of one, behind an offset, may begin with the label of a party and a colon. */
export function mayNameParties(text: string, from: number, mapping: Mapping): boolean {
  for (const [, quoted, label = quoted ?? ""] of text.slice(from).matchAll(labelsOfCells))
    if (keyOf(label.trim(), mapping) !== undefined) return true;
  return false;
}

const labelsOfCells = /(?<=^|[\r\n\t,;；|^])(?:"([^":：\r\n]{1,60})|([^:：\r\n\t,;；|^"]{1,60}))[:：]/g;

/** A label before a colon or the end of a line, with the first line behind it that is no label itself. */
const labelled = /^([^:：\n]{1,60})(?:[:：]|(?=\n))(?:\s*[^:：\n]{1,40}[:：][^\n]*\n)*\s*([^\n]*)/u;

/** The label of a party, with the name behind it; undefined for any other cell, or part of one. `isMarked`: it ends in a colon. */
function labelOf(
  cell: Cell,
  mapping: Mapping,
  from = 0,
  to = cell.value.length,
): { readonly key: PartyAbove[0]; readonly name: ScalarNode | undefined; readonly isMarked: boolean } | undefined {
  const value = cell.value.slice(from, to);
  const [all = value, label = value, name = ""] = labelled.exec(value) ?? [];
  const key = keyOf(label.trim(), mapping);
  if (key === undefined) return undefined;
  const isMarked = /^[:：]/.test(value.slice(label.length));
  return { key, name: name === "" ? undefined : within(cell, from + all.length - name.length, name.trimEnd()), isMarked };
}

/** The most words of a label before a name. */
const mostWords = 4;

/** The label of a party with its name behind a blank: `Ship to Acme`. */
function labelBefore(cell: Cell, mapping: Mapping): ReturnType<typeof labelOf> {
  const ends = [...cell.value.slice(0, longestLabel).matchAll(/(?<=\S)\s+(?=\S)/g)].slice(0, mostWords).reverse();
  for (const { index, 0: blank } of ends) {
    const key = keyOf(cell.value.slice(0, index), mapping);
    const from = index + blank.length;
    if (key !== undefined) return { key, name: within(cell, from, cell.value.slice(from)), isMarked: false };
  }
  return undefined;
}

/** The key of a party in an end use, by its label: a column of the mapping, or a usual label. */
function keyOf(label: string, mapping: Mapping): PartyAbove[0] | undefined {
  const names = namesOfLabel(label);
  const fields = [mapping, usualLabels()].flatMap((labels) => names.flatMap((one) => fieldsAt(one, labels)));
  return (["endUser", "receivers"] as const).find((key) => fields.includes(`endUse/${key}`));
}

const usualLabels = lazily(() => ({
  fields: (["endUser", "receivers"] as const).map((key) => ({
    field: ["endUse", key],
    from: partyLabels[key].map((text) => ({
      path: { fromRoot: false, steps: [{ kind: "key" as const, key: text }], text },
      unit: undefined,
      values: new Map<string, string>(),
    })),
  })),
  without: [],
  designators: [],
}));

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

/** A text in a cell. */
function within(cell: Cell, from: number, text: string): ScalarNode {
  const at = placeWithin({ ...cell, in: undefined }, from, from + text.length);
  const node = scalarAt(at, text);
  if (at.end - at.start !== text.length) return node;
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

/** Items, with the parties above them as an end use. */
export interface ItemsBelow {
  readonly items: readonly Node[];
  readonly above: MapNode | undefined;
}

/**
 * The items of a table, divided where further parties are named between them. Those parties stand in place of the ones above the table, as
 * in prose. Parties behind the last item are parties of all.
 *
 * @param beside the rows that may name parties, by the number of items above them
 */
export function itemsBelow(
  items: readonly Node[],
  beside: ReadonlyMap<number, readonly Row[]>,
  { title, outer, mapping }: { readonly title: readonly PartyAbove[]; readonly outer: MapNode | undefined; readonly mapping: Mapping },
): readonly ItemsBelow[] {
  const named = [...beside].flatMap(([from, rows]) => {
    const parties = rows.some((row) => namesParty(row, mapping)) ? partiesIn(rows, mapping) : [];
    return parties.length === 0 ? [] : [{ from, parties }];
  });
  const ofAll = endUseAbove(named.find(({ from }) => from === items.length)?.parties ?? [], outer);
  const starts = [{ from: 0, parties: title }, ...named.filter(({ from }) => from < items.length)];
  return starts.map(({ from, parties }, index) => ({
    items: items.slice(from, starts[index + 1]?.from),
    above: endUseAbove(parties, ofAll),
  }));
}

/** Items with the parties above them at their end uses. */
export function itemsWithParties({ items, above }: ItemsBelow): readonly Node[] {
  if (above === undefined) return items;
  return items.map((item) => (item.kind === "map" ? mapAt(item, withPartiesAbove(namedIn(item), above), item.conversion) : item));
}

function namedIn({ entries }: MapNode): readonly Named[] {
  return entries.map(({ name, value }) => [name, value]);
}
