const hidden = /[\p{Control}\p{Bidi_Control}\u2028\u2029\ufeff]/gu;

/**
 * Makes a text safe for terminals and pages: control characters become their pictures (␛), direction marks become �, a byte order mark is
 * dropped. Each is replaced by one code unit or none.
 */
export function visible(text: string): string {
  return text.replace(hidden, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    if (code === 0x7f) return "\u2421";
    return code === 0xfeff ? "" : "\ufffd";
  });
}

/** Escapes the same characters as `\u` in JSON, or in double-quoted YAML, without changing its meaning. */
export function escapedHidden(json: string): string {
  return json.replace(hidden, (character) =>
    character.charCodeAt(0) < 0x20 ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Prose on one line, safe for terminals and pages. */
export function visibleProse(text: string): string {
  return visible(text.replace(/\s+/g, " "));
}
