import { type Document, isAlias, isMap, isScalar, isSeq, type ParsedNode, type Scalar } from "yaml";
import type { ScalarStyle } from "../tree.ts";
import { TreeBuilder } from "./builder.ts";
import type { PieceOptions } from "./pieceOptions.ts";
import { documentStart, isMarker } from "./scan.ts";

/** Builds the tree of documents composed by the `yaml` package, with the same builder as the event reader. */
export function treeOf(text: string, documents: readonly Document.Parsed[], options?: PieceOptions): TreeBuilder {
  const builder = new TreeBuilder(text, options);
  for (const document of documents) {
    const explicit = document.directives.docStart === true;
    const start = documentStart(text, document.range[0]);
    // The composer makes a document of a lone `...`.
    if (!explicit && document.contents?.range[1] === document.range[0] && isMarker(text, document.range[0], "...")) continue;
    builder.openDocument(explicit, start);
    walk(builder, text.length, document.contents);
  }
  builder.finish();
  return builder;
}

const styles: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: "plain",
  QUOTE_SINGLE: "single",
  QUOTE_DOUBLE: "double",
  BLOCK_LITERAL: "literal",
  BLOCK_FOLDED: "folded",
} satisfies Record<Scalar.Type, ScalarStyle>;

/** Adds a node, recursively; `compose` limits the depth. `length` is that of the text, which an unclosed quote may exceed. */
function walk(builder: TreeBuilder, length: number, node: ParsedNode | null | undefined): void {
  if (node === null || node === undefined) {
    builder.absent(undefined, undefined);
  } else if (isAlias(node)) {
    builder.alias(node.range[0], node.range[1], node.source);
  } else if (isScalar(node)) {
    const source = node.source ?? "";
    const style = styles[node.type ?? "PLAIN"] ?? "plain";
    if (style === "plain" && source === "") builder.absent(node.anchor, node.tag);
    else builder.scalar(node.range[0], Math.min(node.range[1], length), style, source, node.anchor, node.tag);
  } else if (isMap(node)) {
    // The composer makes a map of a lone `key: value` in a flow sequence, so it has no token.
    const pair = node.flow === true && node.srcToken === undefined;
    builder.open("map", node.range[0], node.flow === true, pair, node.anchor, node.tag);
    for (const { key, value } of node.items) {
      walk(builder, length, key);
      walk(builder, length, value);
    }
    builder.close(node.flow === true && !pair ? Math.min(node.range[1], length) : -1);
  } else if (isSeq(node)) {
    builder.open("seq", node.range[0], node.flow === true, false, node.anchor, node.tag);
    for (const item of node.items) walk(builder, length, item as ParsedNode);
    builder.close(node.flow === true ? Math.min(node.range[1], length) : -1);
  }
}
