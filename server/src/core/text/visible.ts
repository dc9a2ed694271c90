const hidden = /[\p{Control}\p{Bidi_Control}\u2028\u2029\ufeff]/gu;

/**
 * A text in which nothing can steer a terminal or turn the direction of a page: control characters become their pictures (␛),
 * characters that turn the direction of writing become �, a byte order mark is left out. Each stands for one code unit or none.
 */
export function visible(text: string): string {
  return text.replace(hidden, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    if (code === 0x7f) return "\u2421";
    return code === 0xfeff ? "" : "\ufffd";
  });
}

/** The same of JSON, and of what stands in double quotes in YAML: there they are written by their numbers and mean the same. */
export function escapedHidden(json: string): string {
  return json.replace(hidden, (character) =>
    character.charCodeAt(0) < 0x20 ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Prose on one line, in which nothing can steer a terminal or a page. */
export function visibleProse(text: string): string {
  return visible(text.replace(/\s+/g, " "));
}
