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
 * A path after `---` or `+++` in a diff, in git's syntax. A path with control characters, quotes, backslashes or non-ASCII characters is
 * quoted, with octal bytes. A path with spaces is followed by a tab, because text after a space would be read as a date.
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
