import picomatch from "picomatch/posix.js";
import { isMatchedByName } from "./glob.ts";

/** A longer pattern is no pattern that a person wrote. */
const longest = 500;

/** How many wildcards may leave open where they end: with each more, a long name takes about a hundred times as long. */
const mostOpen = 3;

/** The same for a pattern that becomes one regular expression, whose wildcards run over whole paths. */
const mostOpenInWhole = 2;

/** In how many ways the groups of a pattern may be chosen. */
const mostWays = 100;

/**
 * Why a pattern must not be used: it can match no file, matches what nobody means, or could take minutes to match. The
 * reason goes on after the pattern, with what to do; undefined where nothing is wrong. Names of patterns become
 * regular expressions that try every way, and some patterns do as a whole, so what they may hold is bounded here and nowhere else.
 */
export function patternFault(pattern: string): string | undefined {
  if (pattern.length > longest) return `has ${pattern.length} characters, and at most ${longest} are read. Write several shorter patterns.`;
  const idle = idleReason(pattern);
  if (idle !== undefined) return `${idle}, so it matches no file. Write a pattern relative to the root folder, such as \`parts/**\`.`;
  if (/^!(?!\()/.test(pattern))
    return "begins with `!` and so would match every other file. Patterns can only be added; write those that are meant.";
  if (/\{(?!.\.\..\})[^{},]*\.\.[^{},]*\}/.test(pattern))
    return "has a range of more than single characters in braces, which would match one digit or letter of it. Write the names, such as `{8,9,10}`, or `*`.";
  if (/[+*]\(|\(\?|[)\]}]\+/.test(pattern))
    return "repeats a group or a character, or looks ahead, which only regular expressions need. Write `*`, or the names that are meant.";
  if (openWildcards(pattern) > (isMatchedByName(pattern) ? mostOpen : mostOpenInWhole) || waysOf(pattern) > mostWays)
    return "has so many wildcards or alternatives that matching one long name could take minutes. Write fewer of them, or several simpler patterns.";
  return undefined;
}

function idleReason(pattern: string): string | undefined {
  if (/^(?:[/~]|\\(?![[\](){}*?!+@])|[A-Za-z]:)/.test(pattern)) return "is an absolute path";
  if (pattern.split("/").includes("..")) return "leads out of this folder";
  let regExp: RegExp;
  try {
    regExp = picomatch.makeRe(pattern, { strictBrackets: true });
  } catch {
    return "has a bracket that is not closed or not opened";
  }
  // What picomatch makes of a pattern that no regular expression can be made of.
  return regExp.source === "$^" ? "has a range that goes backwards" : undefined;
}

/** A star alone in its name ends with the name; each further one, and each `**` before the end, can end in many places. */
function openWildcards(pattern: string): number {
  let open = 0;
  for (const name of pattern.replace(/\/?\*\*\/?$/, "").split("/")) {
    const runs = name.match(/\*+|!\(/g) ?? [];
    const single = runs.filter((run) => run.length === 1 || run === "!(").length;
    open += runs.length - single + Math.max(0, single - 1);
  }
  return open;
}

/** The product of the alternatives of all groups; an optional group has one more. */
function waysOf(pattern: string): number {
  const ways: number[] = [];
  const open: number[] = [];
  for (const [index, character] of [...pattern].entries()) {
    if (character === "{" || character === "(") open.push(pattern[index - 1] === "?" ? 2 : 1);
    else if (character === "}" || character === ")") ways.push(open.pop() ?? 1);
    else if ((character === "," || character === "|") && open.length > 0) open.push((open.pop() ?? 1) + 1);
  }
  return ways.reduce((product, count) => product * count, 1);
}
