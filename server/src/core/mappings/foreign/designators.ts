/** The number of parts that a text may name; no board has more. */
const mostParts = 100_000;

/** A reference designator, or a range of them: `R1`, `R5-R8`, `R5-8`. */
const part = /^(\p{L}[\p{L}_]*|_)(\d+)(?:(?:-|–|\.\.)(\p{L}[\p{L}_]*|_)?(\d+))?$/u;

/** The number of reference designators in a text such as `R1, R2, R5-R8`; undefined if it contains anything else. */
export function countDesignators(text: string): number | undefined {
  let count = 0;
  for (const word of text.replace(/\s*(-|–|\.\.)\s*/g, "$1").split(/[\s,;]+/)) {
    if (word === "") continue;
    const found = part.exec(word);
    if (found === null) return undefined;
    const [, letters, first, lastLetters = letters, last = first] = found;
    const more = Number(last) - Number(first);
    if (letters !== lastLetters || more < 0) return undefined;
    count += 1 + more;
  }
  return count === 0 || count > mostParts ? undefined : count;
}

/** The letters of capacitors, resistors, inductors, beads, connectors and test points, with a name for their use: `C_GaN_BULK`. */
const passive = /^(?:C|R|L|FB|J|TP)_\w+$/;

/** True for designators of passive parts alone. Names of such parts indicate their use rather than their material. */
export function arePassive(text: string): boolean {
  return text.split(/[\s,;]+/).every((word) => passive.test(word));
}
