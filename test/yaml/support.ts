import { content, type Node, type TreeDocument, type TreeFile } from "../../server/src/core/formats/tree.ts";
import { compose } from "../../server/src/core/formats/yaml/compose.ts";
import { readYaml } from "../../server/src/core/formats/yaml/read.ts";
import { eventsOf, treeOfEvents } from "../../server/src/core/formats/yaml/readEvents.ts";
import { treeOf } from "../../server/src/core/formats/yaml/readRecovering.ts";

/** A value as JavaScript has it; maps become objects, whatever their keys. */
export function plain(node: Node | undefined): unknown {
  if (node === undefined) return undefined;
  const target = content(node);
  if (target.kind === "scalar") return target.value;
  if (target.kind === "seq") return target.items.map(plain);
  return Object.fromEntries(target.entries.map(({ name, value }) => [name, plain(value)]));
}

/** The values of all documents of a text. */
export function values(text: string): unknown[] {
  return readYaml(text).documents.map(({ root }) => plain(root));
}

/** The only document of a text without problems. */
export function root(text: string): Node {
  const { documents, problems } = readYaml(text);
  if (problems.length > 0) throw new Error(`unexpected problem: ${JSON.stringify(problems[0]?.summary)}`);
  const [first] = documents;
  if (documents.length !== 1 || first?.root === undefined) throw new Error("expected one document with content");
  return first.root;
}

/** A tree with the text of each span in place of its offsets, easy to read in a test. */
export function spans(text: string, node: Node): unknown {
  const own = text.slice(node.start, node.end);
  if (node.kind === "alias") return { alias: own };
  if (node.kind === "scalar") return own === "" ? `at ${node.start}` : own;
  if (node.kind === "seq") return { seq: own, items: node.items.map((item) => spans(text, item)) };
  return { map: own, entries: node.entries.map(({ key, value }) => [spans(text, key), spans(text, value)]) };
}

/** What is told of a text: rule, and the text it is told of with its line, first line 1. */
export function told(text: string, file: TreeFile = readYaml(text)): string[] {
  return file.problems.map(({ rule, start, end }) => `${rule} ${text.slice(0, start).split(/\r\n?|\n/).length}: ${text.slice(start, end)}`);
}

/** One reading of a text. */
export interface Reading {
  readonly documents: readonly TreeDocument[];
  readonly problems: number;
}

/** What the event reader makes of a text, or why it refuses it. */
export function byEvents(text: string): Reading | string {
  const events = eventsOf(text);
  if ("offset" in events) return events.words;
  const { documents, problems } = treeOfEvents(text, events);
  return { documents, problems: problems.length };
}

/** What the recovering parser makes of a text as a whole, without anything left out. */
export function byComposer(text: string): Reading {
  const { documents, mistakes } = compose(text);
  const builder = treeOf(text, documents);
  return { documents: builder.documents, problems: mistakes.length + builder.problems.length };
}
