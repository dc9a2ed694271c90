// Finds the places that neither library gives: indicators, closing brackets, where an absent value would stand.
// All functions take offsets in UTF-16 code units and are linear in what they pass over.

const tab = 9;
const lineFeed = 10;
const carriageReturn = 13;
const space = 32;
const hash = 35;
const comma = 44;
/** What a text may begin with, as editors and spreadsheets write it; one UTF-16 code unit. */
export const byteOrderMark = 0xfeff;

/** Whether a code unit is a blank or a line break, or lies beyond the text (NaN). */
export function isGap(code: number): boolean {
  return code === space || code === tab || code === lineFeed || code === carriageReturn || Number.isNaN(code);
}

/** The end of the line at an offset: that of its line break, or of the text. */
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

/** Where the blanks and tabs begin that end at an offset. */
export function blanksBefore(text: string, offset: number): number {
  let at = offset;
  while (text.charCodeAt(at - 1) === space || text.charCodeAt(at - 1) === tab) at--;
  return at;
}

/** Whether the colon of a key stands at an offset. */
export function isColon(text: string, at: number): boolean {
  return text.charCodeAt(at) === 58 && isGap(text.charCodeAt(at + 1));
}

/** The first offset that holds neither blank, line break, byte order mark nor comment; where `commas` is set, no comma either. */
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

/** The end of the anchors and tags that follow an offset; the offset itself where none does. */
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

/** Whether a marker of documents stands at an offset, followed by a blank or an end: the one that is asked for, else either. */
export function isMarker(text: string, at: number, marker?: "---" | "..."): boolean {
  if (marker === undefined) return isMarker(text, at, "---") || isMarker(text, at, "...");
  return text.startsWith(marker, at) && isGap(text.charCodeAt(at + 3));
}

/** Whether an offset is the first of its line, a byte order mark aside. */
export function isLineStart(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return at === 0 || before === lineFeed || before === carriageReturn || before === byteOrderMark;
}

/** Whether a key at an offset is the first thing on its line, but for `? `, anchors and tags before it. */
export function beginsLine(text: string, key: number): boolean {
  let at = blanksBefore(text, key);
  if (isLineStart(text, at)) return true;
  // Something stands before it: only `?`, `&…` and `!…` may.
  while (!isLineStart(text, at)) {
    let word = at;
    while (!isLineStart(text, word) && !isGap(text.charCodeAt(word - 1))) word--;
    const code = text.charCodeAt(word);
    if (word < at && code !== 63 && code !== 38 && code !== 33) return false;
    at = blanksBefore(text, word);
  }
  return true;
}

/**
 * Where the document begins that follows an offset: at its `---`, else at its content.
 * Passes over comments, directives and the `...` of the document before.
 */
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

/** The end of a flow collection whose last child ends at an offset: after its bracket, or the offset itself where none is found. */
export function closingBracket(text: string, from: number): number {
  let at = skipSpace(text, from, true);
  // A `?` or `:` may remain of an entry without key or value.
  while (text.charCodeAt(at) === 58 || text.charCodeAt(at) === 63) at = skipSpace(text, at + 1, true);
  const code = text.charCodeAt(at);
  return code === 93 || code === 125 ? at + 1 : from;
}

/**
 * The end of a block scalar: that of its last line with content, without the line break; of one without content,
 * the end of its header (`|`, `>-`, `|2`). `start` is the place of the indicator, `end` any offset in the blank lines after it.
 */
export function blockScalarEnd(text: string, start: number, end: number): number {
  let header = start + 1;
  while (!isGap(text.charCodeAt(header))) header++;
  const content = lineEnd(text, header);
  let at = Math.min(end, text.length);
  while (at > content && isGap(text.charCodeAt(at - 1))) at--;
  return at > content ? lineEnd(text, at) : header;
}

/** The `|` or `>` of a block scalar whose content begins at `content`, looked for after the node before it. */
export function blockIndicator(text: string, from: number, content: number): number {
  let at = skipSpace(text, from, false);
  while (at < content) {
    const code = text.charCodeAt(at);
    if (code === 124 || code === 62) return at;
    // Between the two stand only `---`, `-`, `?`, `:`, anchors and tags.
    const after = code === 38 || code === 33 ? skipProperties(text, at, false) : at + 1;
    at = skipSpace(text, Math.max(after, at + 1), false);
  }
  return content;
}
