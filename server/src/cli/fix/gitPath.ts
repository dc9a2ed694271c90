const escapes: Readonly<Record<number, string>> = {
  7: "\\a",
  8: "\\b",
  9: "\\t",
  10: "\\n",
  11: "\\v",
  12: "\\f",
  13: "\\r",
  34: '\\"',
  92: "\\\\",
};

/**
 * A path as it stands behind `---` and `+++` of a diff, written as git does: in quotes, with octal bytes, where it has
 * control characters, quotes, backslashes or anything beyond ASCII; with a tab behind it where it has blanks, since what
 * follows a blank would be taken for a date.
 *
 * @param path with slashes
 */
export function gitPath(path: string): string {
  const quoted = [...Buffer.from(path)].map(
    (byte) => escapes[byte] ?? (byte < 0x20 || byte > 0x7e ? `\\${byte.toString(8).padStart(3, "0")}` : String.fromCharCode(byte)),
  );
  const written = quoted.join("");
  if (written !== path) return `"${written}"`;
  return path.includes(" ") ? `${path}\t` : path;
}
