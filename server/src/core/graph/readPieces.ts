import { type Format, isSectioned, type SectionedFormat } from "../formats/format.ts";
import type { Node, SeqNode, TreeFile, TreeProblem } from "../formats/tree.ts";
import { pushAll } from "../pushAll.ts";
import { listKey, readSkeleton, withItems } from "../sections/skeleton.ts";
import type { Span } from "../text/span.ts";

/** Parses a text for a check: whole when it is well-formed, else item by item where the format allows that. */
export function readAsChecked(text: string, format: Format): TreeFile {
  if (!isSectioned(format)) return format.read(text);
  return format.sections.readWellFormed(text) ?? readPieces(text, format) ?? format.read(text);
}

/** Parses a broken text item by item, so that a syntax error costs only its own item; undefined where the text cannot be cut. */
function readPieces(text: string, format: SectionedFormat): TreeFile | undefined {
  const at = format.sections.cut(text, listKey);
  if (at === undefined) return undefined;
  const head = text.slice(0, at.starts[0]);
  const after = at.tail - head.length;
  const skeleton = readSkeleton(format, at.seams, head, text.slice(at.tail), after);
  if (skeleton === undefined || skeleton.tree.usesAnchors) return undefined;
  const beyond = (span: Span): number => (span.start >= head.length ? after : 0);
  const problems: TreeProblem[] = skeleton.tree.problems.map((problem) => moved(problem, beyond(problem)));
  const unread: Span[] = (skeleton.tree.unread ?? [{ start: 0, end: head.length }]).map((span) => moved(span, beyond(span)));
  const items: Node[] = [];
  for (const [index, start] of at.starts.entries()) {
    const end = at.starts[index + 1] ?? at.tail;
    const { tree, entries } = at.seams.readSection(text.slice(start, end), {}, start);
    if (tree.usesAnchors) return undefined;
    pushAll(items, entries);
    if (tree.problems.length === 0) continue;
    pushAll(
      problems,
      tree.problems.map((problem) => moved(problem, start)),
    );
    pushAll(unread, tree.unread?.map((span) => moved(span, start)) ?? [{ start, end }]);
  }
  const list: SeqNode = { kind: "seq", flow: false, items, start: head.length, end: at.tail };
  const root = { ...withItems(skeleton, list), end: text.length };
  return { documents: [{ root, start: 0, end: text.length }], problems, unread, usesAnchors: false };
}

function moved<T extends Span>(span: T, by: number): T {
  return by === 0 ? span : { ...span, start: span.start + by, end: span.end + by };
}
