import type { CodeLens } from "vscode-languageserver";
import type { Snapshot } from "../snapshot.ts";

/** The commands of the client that ask for another date, and that go to the next item without an end use; their argument is the address of the file. */
const changeAsOf = "lodestone.changeAsOf";
const nextUndeclared = "lodestone.nextUndeclared";

/**
 * `textDocument/codeLens`: above each document what was judged in it and on which date, which a click changes where the client can;
 * and how many items lack an end use, to which a click leads.
 */
export function codeLenses(snapshot: Snapshot, commands: ReadonlySet<string>): CodeLens[] {
  const { digest, whole, lines, uri } = snapshot;
  return digest.documents.flatMap(({ index, asOf, rareEarthItems, undeclared }) => {
    const document = whole.documents.find((one) => one.index === index);
    if (document === undefined) return [];
    // The list of items is never the first thing in a document that is held in pieces.
    const position = lines.positionAt(document.root.start);
    const lens = (title: string, command: string): CodeLens => ({
      range: { start: position, end: position },
      command: { title, command: commands.has(command) ? command : "", arguments: [uri] },
    });
    const items = `${rareEarthItems} rare-earth item${rareEarthItems === 1 ? "" : "s"}`;
    if (undeclared === 0 || !commands.has(nextUndeclared)) return [lens(`${items}, ${undeclared} undeclared, as of ${asOf}`, changeAsOf)];
    return [lens(`${items}, as of ${asOf}`, changeAsOf), lens(`${undeclared} undeclared`, nextUndeclared)];
  });
}
