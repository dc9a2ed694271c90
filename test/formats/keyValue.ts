import type { Format } from "../../server/src/core/formats/format.ts";
import type { Entry, MapNode, ScalarNode, SeqNode, TreeFile } from "../../server/src/core/formats/tree.ts";

/**
 * Blocks of `key=value` lines, as a stranger would add them: the keys of the document, and then those of each entry of a list
 * under the name of the list in brackets.
 */
export const keyValue: Format = {
  endings: ["kv"],
  read,
  isWritten: false,
  comments: undefined,
  glance: undefined,
  sections: undefined,
};

/** Whatever is no heading is a key, so that nothing is passed over in silence: one that nobody knows is a finding. */
function read(text: string): TreeFile {
  const own: Entry[] = [];
  const lists = new Map<string, { readonly key: ScalarNode; readonly entries: Entry[][] }>();
  let block = own;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const name = /^\[(\w+)\]$/.exec(line)?.[1];
    if (name === undefined) {
      if (line.trim() !== "") block.push(entryAt(line, index));
      continue;
    }
    block = [];
    const list = lists.get(name) ?? { key: scalarAt(name, index + 1), entries: [] };
    lists.set(name, list);
    list.entries.push(block);
  }
  for (const [name, { key, entries }] of lists) own.push({ key, name, value: listOf(entries.map(mapOf), key) });
  const root = own.length === 0 ? undefined : mapOf(own);
  return { documents: [{ root, start: 0, end: text.length }], problems: [], unread: [], usesAnchors: false };
}

function entryAt(line: string, at: number): Entry {
  const [name = "", ...values] = line.split("=");
  const key = scalarAt(name, at);
  return { key, name: key.source, value: scalarAt(values.join("="), Math.min(at + name.length + 1, at + line.length)) };
}

function scalarAt(written: string, at: number): ScalarNode {
  const source = written.trim();
  const start = at + written.length - written.trimStart().length;
  const value = source === "" ? null : /^-?\d+(?:\.\d+)?$/.test(source) ? Number(source) : source;
  return { kind: "scalar", style: "plain", source, value, start, end: start + source.length };
}

function mapOf(entries: readonly Entry[]): MapNode {
  const start = entries[0]?.key.start ?? 0;
  return { kind: "map", flow: false, entries, start, end: entries.at(-1)?.value.end ?? start };
}

function listOf(items: readonly MapNode[], { end }: ScalarNode): SeqNode {
  return { kind: "seq", flow: false, items, start: items[0]?.start ?? end, end: items.at(-1)?.end ?? end };
}
