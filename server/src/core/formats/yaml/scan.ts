// Finds places that neither library reports: indicators, closing brackets, absent values. All offsets are in UTF-16 code units, and all
// functions are linear in the text that they read.

const tab = 9;
const lineFeed = 10;
const carriageReturn = 13;
const space = 32;
const hash = 35;
const comma = 44;
/** The byte order mark, with which some editors begin a text. */
export const byteOrderMark = 0xfeff;

/** True for a blank or a line break, and beyond the end of the text (NaN). */
export function isGap(code: number): boolean {
  return code === space || code === tab || code === lineFeed || code === carriageReturn || Number.isNaN(code);
}

/** The end of the line at an offset, before its line break. */
export function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === lineFeed || code === carriageReturn) break;
    at++;
  }
  return at;
}

/** The first offset from one on without blank, tab or byte order mark. */
export function skipBlanks(text: string, from: number): number {
  let at = from;
  for (let code = text.charCodeAt(at); code === space || code === tab || code === byteOrderMark; code = text.charCodeAt(at)) at++;
  return at;
}

/** The start of the blanks and tabs before an offset. */
export function blanksBefore(text: string, offset: number): number {
  let at = offset;
  while (text.charCodeAt(at - 1) === space || text.charCodeAt(at - 1) === tab) at--;
  return at;
}

/** True for the colon of a key at an offset. */
export function isColon(text: string, at: number): boolean {
  return text.charCodeAt(at) === 58 && isGap(text.charCodeAt(at + 1));
}

/** True for the dash of an item at an offset. */
export function isDash(text: string, at: number): boolean {
  return text.charCodeAt(at) === 45 && isGap(text.charCodeAt(at + 1));
}

/** The offset after the first colon of a key between two offsets; -1 for none. */
export function colonEnd(text: string, from: number, end: number): number {
  for (let at = text.indexOf(":", from); at >= 0 && at < end; at = text.indexOf(":", at + 1)) if (isColon(text, at)) return at + 1;
  return -1;
}

/** The first offset after blanks, line breaks, byte order marks and comments, and after commas if `commas` is set. */
export function skipSpace(text: string, from: number, commas: boolean): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === space || code === lineFeed || code === tab || code === carriageReturn || code === byteOrderMark) at++;
    else if (code === comma && commas) at++;
    else if (code === hash) at = lineEnd(text, at);
    else break;
  }
  return at;
}

/** The end of the anchors and tags after an offset; the offset itself for none. */
export function skipProperties(text: string, from: number, flow: boolean): number {
  let end = from;
  let at = skipSpace(text, from, flow);
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code !== 38 && code !== 33) break; // & !
    const verbatim = code === 33 && text.charCodeAt(at + 1) === 60; // !<
    while (at < text.length) {
      const next = text.charCodeAt(at);
      if (isGap(next)) break;
      if (!verbatim && flow && (next === comma || next === 91 || next === 93 || next === 123 || next === 125)) break;
      at++;
      if (verbatim && next === 62) break; // >
    }
    end = at;
    at = skipSpace(text, at, false);
  }
  return end;
}

/** True for a document marker at an offset; without a third argument, for either marker. */
export function isMarker(text: string, at: number, marker?: "---" | "..."): boolean {
  if (marker === undefined) return isMarker(text, at, "---") || isMarker(text, at, "...");
  return text.startsWith(marker, at) && isGap(text.charCodeAt(at + 3));
}

/** True at the start of a line, also after a byte order mark. */
export function isLineStart(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return at === 0 || before === lineFeed || before === carriageReturn || before === byteOrderMark;
}

/** True for a key at the start of its line, also after `? `, anchors and tags. */
export function beginsLine(text: string, key: number): boolean {
  let at = blanksBefore(text, key);
  if (isLineStart(text, at)) return true;
  // Only `?`, `&…` and `!…` may come before it.
  while (!isLineStart(text, at)) {
    let word = at;
    while (!isLineStart(text, word) && !isGap(text.charCodeAt(word - 1))) word--;
    const code = text.charCodeAt(word);
    if (word < at && code !== 63 && code !== 38 && code !== 33) return false;
    at = blanksBefore(text, word);
  }
  return true;
}

/** The start of the next document: its `---`, else its content. It skips comments, directives and the `...` of the document before. */
export function documentStart(text: string, from: number): number {
  let at = skipSpace(text, from, false);
  while (at < text.length) {
    if (text.charCodeAt(at) === 37)
      at = lineEnd(text, at); // %
    else if (isMarker(text, at, "...")) at += 3;
    else break;
    at = skipSpace(text, at, false);
  }
  return at;
}

/** The offset after the bracket that closes a flow collection, searched after its last child; that offset itself for none. */
export function closingBracket(text: string, from: number): number {
  let at = skipSpace(text, from, true);
  // An entry without key or value leaves a `?` or `:`.
  while (text.charCodeAt(at) === 58 || text.charCodeAt(at) === 63) at = skipSpace(text, at + 1, true);
  const code = text.charCodeAt(at);
  return code === 93 || code === 125 ? at + 1 : from;
}

/**
 * The end of a block scalar: of its last line with content, or of its header (`|`, `>-`, `|2`) if it has none.
 *
 * @param start offset of the indicator
 * @param end any offset in the empty lines after the scalar
 */
export function blockScalarEnd(text: string, start: number, end: number): number {
  let header = start + 1;
  while (!isGap(text.charCodeAt(header))) header++;
  const content = lineEnd(text, header);
  let at = Math.min(end, text.length);
  while (at > content && isGap(text.charCodeAt(at - 1))) at--;
  return at > content ? lineEnd(text, at) : header;
}

/** Offset of the `|` or `>` of a block scalar, searched between the node before it and its content. */
export function blockIndicator(text: string, from: number, content: number): number {
  let at = skipSpace(text, from, false);
  while (at < content) {
    const code = text.charCodeAt(at);
    if (code === 124 || code === 62) return at;
    // Only `---`, `-`, `?`, `:`, anchors and tags are between them.
    const after = code === 38 || code === 33 ? skipProperties(text, at, false) : at + 1;
    at = skipSpace(text, Math.max(after, at + 1), false);
  }
  return content;
}
