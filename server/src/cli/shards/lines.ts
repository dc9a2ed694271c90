import type { FileSystem } from "../../files/fileSystem.ts";

/** Bytes that are read at once. */
const pieceLength = 1_048_576;

/** The lines of a file without their line breaks, read in pieces. */
export function* linesOf(files: Pick<FileSystem, "read">, path: string): Generator<Uint8Array> {
  let kept: Uint8Array[] = [];
  for (let from = 0; ; ) {
    const piece = files.read(path, pieceLength, from);
    if (piece.length === 0) break;
    from += piece.length;
    let start = 0;
    for (let end = piece.indexOf(lineBreak); end >= 0; end = piece.indexOf(lineBreak, start)) {
      yield Buffer.concat([...kept, piece.subarray(start, end)]);
      kept = [];
      start = end + 1;
    }
    if (start < piece.length) kept.push(piece.subarray(start));
  }
  if (kept.length > 0) yield Buffer.concat(kept);
}

const lineBreak = 10;

/** The text of a line. */
export function text(line: Uint8Array): string {
  return Buffer.from(line).toString("utf8");
}
