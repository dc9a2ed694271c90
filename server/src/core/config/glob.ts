import picomatch from "picomatch/posix.js";

/** Tells whether a path, relative and with slashes, is one that a pattern means. */
export type Matches = (path: string) => boolean;

type MatchesName = (name: string) => boolean;

/** Characters that mean only themselves, and the two wildcards. All others are left to picomatch. */
const simple = /^[\p{L}\p{N}\p{Zs}_\-.,;=#%&~'*?]*$/u;

/**
 * Compiles a pattern as picomatch reads it with `dot`. Where `**` stands as a name of its own, the names between are
 * looked for one after the other: picomatch makes one regular expression of the whole, which tries every way, and whose
 * time for three `**` grows with the third power of the depth of a path. Here it grows with the depth.
 */
export function compileGlob(pattern: string): Matches {
  const names = namesOf(pattern);
  if (names === undefined) return picomatch(pattern, { dot: true });
  const chunks = chunksOf(names);
  const [first = [], ...more] = chunks;
  const last = more.pop();
  // After a star picomatch has `/**` at the end mean something in a folder, else the folder itself too.
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
 * The names of a pattern, which are matched one by one; undefined where picomatch makes one regular expression of the whole, whose
 * wildcards multiply: where a slash is part of a group or a class, or what a name means hangs on
 * those around it.
 */
export function namesOf(pattern: string): readonly string[] | undefined {
  if (/^(?:!|\.\/)|!\(|\\|\*{3}|"/.test(pattern)) return undefined;
  const names = pattern.split("/").filter((name, index, all) => name !== "**" || all[index - 1] !== "**");
  return names.every((name) => simple.test(name) || isBalanced(name)) ? names : undefined;
}

const closings: ReadonlyMap<string, string> = new Map(["{}", "()", "[]"].map(([open = "", close = ""]) => [open, close]));

/** Whether every bracket in a name is closed in it. */
function isBalanced(name: string): boolean {
  const open: string[] = [];
  for (const character of name) {
    const closing = closings.get(character);
    if (closing !== undefined) open.push(closing);
    else if ("})]".includes(character) && open.pop() !== character) return false;
  }
  return open.length === 0;
}

/** What stands before, between and after the `**` of a pattern. */
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
 * The simple names that a name with alternatives stands for: `a{b,c}` for `ab` and `ac`. Each is matched in linear time, whereas the
 * costs of wildcards and alternatives multiply in a regular expression. Undefined where something else stands in the name, for
 * alternatives within alternatives or without a comma, and for more than 100 names.
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

/** A star takes as little as it can, and the last one met takes more where the rest does not fit: no other need be tried again. */
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
