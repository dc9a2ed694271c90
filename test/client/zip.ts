const entry = Buffer.from("PK\u0001\u0002", "latin1"); // an entry of the central directory
const nameLengthAt = 28;
const nameAt = 46;

/** Names of the files in a zip archive, in its order. Enough for archives that we have made ourselves. */
export function zipNames(archive: Buffer): string[] {
  const names: string[] = [];
  for (let at = archive.indexOf(entry); at >= 0; at = archive.indexOf(entry, at + nameAt)) {
    const length = archive.readUInt16LE(at + nameLengthAt);
    names.push(archive.toString("utf8", at + nameAt, at + nameAt + length));
  }
  return names;
}
