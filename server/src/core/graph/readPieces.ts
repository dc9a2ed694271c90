import { pushAll } from "../pushAll.ts";
import { cut } from "../sections/cut.ts";
import { moveEntry, moveTree } from "../sections/move.ts";
import { readSkeleton } from "../sections/skeleton.ts";
import type { Span } from "../text/span.ts";
import { readWellFormed, readYaml } from "../yaml/read.ts";
import { entryOf, type Node, type SeqNode, type YamlFile, type YamlProblem } from "../yaml/tree.ts";

/** Reads a text as a check reads it: whole where nothing is wrong with it, else item by item where it can be cut. */
export function readAsChecked(text: string): YamlFile {
  return readWellFormed(text) ?? readPieces(text) ?? readYaml(text);
}

/** Reads a broken text item by item, so that a mistake costs the item it is in; undefined where it cannot be cut. */
function readPieces(text: string): YamlFile | undefined {
  const at = cut(text);
  if (at === undefined) return undefined;
  const head = text.slice(0, at.starts[0]);
  const skeleton = readSkeleton(head, text.slice(at.tail));
  if (skeleton === undefined || skeleton.yaml.usesAnchors) return undefined;
  const after = at.tail - head.length;
  const beyond = (span: Span): number => (span.start >= head.length ? after : 0);
  const problems: YamlProblem[] = skeleton.yaml.problems.map((problem) => moved(problem, beyond(problem)));
  const unread: Span[] = (skeleton.yaml.unread ?? [{ start: 0, end: head.length }]).map((span) => moved(span, beyond(span)));
  const items: Node[] = [];
  for (const [index, start] of at.starts.entries()) {
    const end = at.starts[index + 1] ?? at.tail;
    const yaml = readYaml(text.slice(start, end), { outer: 1 });
    if (yaml.usesAnchors) return undefined;
    for (const { root } of yaml.documents) {
      if (root?.kind !== "seq") continue;
      moveTree(root, start);
      pushAll(items, root.items);
    }
    if (yaml.problems.length === 0) continue;
    pushAll(
      problems,
      yaml.problems.map((problem) => moved(problem, start)),
    );
    pushAll(unread, yaml.unread?.map((span) => moved(span, start)) ?? [{ start, end }]);
  }
  const list: SeqNode = { kind: "seq", flow: false, items, start: head.length, end: at.tail };
  for (const entry of skeleton.root.entries) if (entry.key.start >= head.length) moveEntry(entry, after);
  const own = entryOf(skeleton.root, "items");
  const entries = skeleton.root.entries.map((entry) => (entry === own ? { ...entry, value: list } : entry));
  const root = { ...skeleton.root, entries, end: text.length };
  return { documents: [{ root, start: 0, end: text.length }], problems, unread, reader: "recovering", usesAnchors: false };
}

function moved<T extends Span>(span: T, by: number): T {
  return by === 0 ? span : { ...span, start: span.start + by, end: span.end + by };
}
