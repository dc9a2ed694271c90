import type { CodeLens } from "vscode-languageserver";
import type { Snapshot } from "../snapshot.ts";

/** The command of the client that asks for another date; its argument is the address of the file. */
export const changeAsOf = "lodestone.changeAsOf";

/** `textDocument/codeLens`: above each document what was judged in it and on which date, which a click changes where the client can. */
export function codeLenses(snapshot: Snapshot, commands: ReadonlySet<string>): CodeLens[] {
  const { digest, pieces, lines, uri } = snapshot;
  return digest.documents.flatMap(({ index, asOf, rareEarthItems, undeclared }) => {
    // The list of items is never the first thing in a document that is held in pieces.
    const place = pieces?.root ?? snapshot.result.judged.find(({ document }) => document.index === index)?.document.place;
    if (place === undefined) return [];
    const position = lines.positionAt(place.start);
    const items = `${rareEarthItems} rare-earth item${rareEarthItems === 1 ? "" : "s"}`;
    const title = `${items}, ${undeclared} undeclared, as of ${asOf}`;
    return [
      {
        range: { start: position, end: position },
        command: { title, command: commands.has(changeAsOf) ? changeAsOf : "", arguments: [uri] },
      },
    ];
  });
}
