import picomatch from "picomatch/posix.js";

/** Tests a relative path with slashes against a pattern. */
export type Matches = (path: string) => boolean;

type MatchesName = (name: string) => boolean;

/** Names of literal characters and the wildcards `*` and `?`. All others go to picomatch. */
const simple = /^[\p{L}\p{N}\p{Zs}_\-.,;=#%&~'*?]*$/u;

/**
 * Compiles a pattern with the semantics of picomatch with `dot`. Where `**` is a whole path segment, the segments between are matched one
 * after the other, so the time grows with the depth of a path. Picomatch makes one regular expression that backtracks: with three `**` its
 * time grows with the third power of the depth.
 */
export function compileGlob(pattern: string): Matches {
  const names = namesOf(pattern);
  if (names === undefined) return picomatch(pattern, { dot: true });
  const chunks = chunksOf(names);
  const [first = [], ...more] = chunks;
  const last = more.pop();
  // After a star, picomatch requires a final `/**` to match something in the folder. Elsewhere it also matches the folder itself.
  const least = names.length > 1 && names.at(-1) === "**" && /\*$/.test(names.at(-2) ?? "") ? 1 : 0;
  return (path) => {
    if (path === pattern) return true;
    const steps = path.split("/");
    if (last === undefined) return steps.length === first.length && standsAt(first, steps, 0);
    const end = steps.length - last.length;
    if (first.length > end || !standsAt(first, steps, 0) || !standsAt(last, steps, end)) return false;
    let at = first.length;
    for (const chunk of more) {
      while (at + chunk.length <= end && !standsAt(chunk, steps, at)) at++;
      at += chunk.length;
      if (at > end) return false;
    }
    return end - at >= least;
  };
}

function standsAt(chunk: readonly MatchesName[], steps: readonly string[], at: number): boolean {
  return chunk.every((matches, index) => matches(steps[at + index] ?? ""));
}

/**
 * The segments of a pattern, which are matched one by one. Undefined where only picomatch can match the whole: a slash is inside a group or
 * class, or the meaning of a segment depends on others. The costs of the wildcards then multiply.
 */
export function namesOf(pattern: string): readonly string[] | undefined {
  if (/^(?:!|\.\/)|!\(|\\|\*{3}|"/.test(pattern)) return undefined;
  const names = pattern.split("/").filter((name, index, all) => name !== "**" || all[index - 1] !== "**");
  return names.every((name) => simple.test(name) || isBalanced(name)) ? names : undefined;
}

const closings: ReadonlyMap<string, string> = new Map(["{}", "()", "[]"].map(([open = "", close = ""]) => [open, close]));

/** True for a segment in which every bracket is closed. */
function isBalanced(name: string): boolean {
  const open: string[] = [];
  for (const character of name) {
    const closing = closings.get(character);
    if (closing !== undefined) open.push(closing);
    else if ("})]".includes(character) && open.pop() !== character) return false;
  }
  return open.length === 0;
}

/** Splits the segments of a pattern at each `**`. */
function chunksOf(names: readonly string[]): readonly (readonly MatchesName[])[] {
  const chunks: MatchesName[][] = [[]];
  for (const name of names) {
    if (name === "**") chunks.push([]);
    else chunks.at(-1)?.push(compileName(name));
  }
  return chunks;
}

function compileName(name: string): MatchesName {
  if (simple.test(name)) return compileSimple(name);
  const alternatives = alternativesOf(name)?.map(compileSimple);
  if (alternatives === undefined) return picomatch(name, { dot: true, nonegate: true });
  return (step) => alternatives.some((matches) => matches(step));
}

function compileSimple(name: string): MatchesName {
  if (!/[*?]/.test(name)) return (step) => step === name;
  const pattern = name.replace(/\*+/g, "*");
  return (step) => step !== "" && matchesName(pattern, step);
}

/**
 * Expands alternatives in a segment: `a{b,c}` to `ab` and `ac`. Each is matched in linear time, while wildcards and alternatives in one
 * regular expression multiply. Undefined for other special characters, for nested or single alternatives, and for more than 100 results.
 */
export function alternativesOf(name: string): readonly string[] | undefined {
  let names = [""];
  for (const [index, piece] of name.split(/\{([^{}]*)\}/).entries()) {
    const choices = index % 2 === 0 ? [piece] : piece.split(",");
    if (!simple.test(piece) || (index % 2 === 1 && choices.length < 2) || names.length * choices.length > 100) return undefined;
    names = names.flatMap((begun) => choices.map((choice) => begun + choice));
  }
  return names;
}

/**
 * Matches a segment with wildcards. A star first matches nothing; on a mismatch only the last star is extended, so no other choice is
 * retried.
 */
function matchesName(pattern: string, name: string): boolean {
  let [at, star, taken] = [0, -1, 0];
  for (let i = 0; i < name.length; ) {
    if (pattern[at] === "*") {
      star = at++;
      taken = i;
    } else if (at < pattern.length && (pattern[at] === "?" || pattern[at] === name[i])) {
      at++;
      i++;
    } else if (star >= 0) {
      at = star + 1;
      i = ++taken;
    } else return false;
  }
  while (pattern[at] === "*") at++;
  return at === pattern.length;
}
