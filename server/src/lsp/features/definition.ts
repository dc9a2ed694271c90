import type { Location, Position } from "vscode-languageserver";
import type { Snapshot } from "../snapshot.ts";
import { documentAt } from "./support/documents.ts";
import { nameAt, sameName } from "./support/names.ts";
import { nodeAt } from "./support/nodeAt.ts";
import { rangeOf } from "./support/range.ts";

/** `textDocument/definition`: where an end use, party, licence or part is declared, and what an alias of YAML stands for. */
export function definition(snapshot: Snapshot, position: Position): Location[] {
  const { lines, uri } = snapshot;
  const offset = lines.offsetAt(position);
  const result = snapshot.around({ start: offset, end: offset });
  const name = nameAt(result, offset);
  if (name !== undefined) {
    // A declaration is its own: the others of a name that is declared twice are references, and may lie in any section.
    const declarations = name.declares ? [name] : sameName(result, name).filter(({ declares }) => declares);
    return declarations.map((declaration) => ({ uri, range: rangeOf(lines, declaration) }));
  }
  const { root } = documentAt(snapshot, offset);
  const node = root === undefined ? undefined : nodeAt(root, offset).node;
  return node?.kind === "alias" ? [{ uri, range: rangeOf(lines, node.target) }] : [];
}
