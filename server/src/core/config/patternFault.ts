import picomatch from "picomatch/posix.js";
import { type ArgumentsOf, type Message, message, verbatim } from "../l10n/message.ts";
import { shortened } from "../text/shortened.ts";
import { alternativesOf, namesOf } from "./glob.ts";

/** Greatest length of a pattern; no person writes a longer one. */
const longest = 500;

/** Greatest number of wildcards with an open end. Each further one makes matching a long name about a hundred times slower. */
const mostOpen = 3;

/** Greatest number of such wildcards in a pattern compiled to one regular expression, where they span whole paths. */
const mostOpenInWhole = 2;

/** Greatest number of combinations of alternatives in a pattern. */
const mostWays = 100;

/**
 * Greatest cost of a segment compiled to one regular expression: combinations of alternatives, times 100 per open wildcard. It allows 0.3 s
 * for a name of 200 characters.
 */
const mostTries = 10_000;

/**
 * The message for an unusable pattern: it can match no file, means something unintended, or could take minutes to match. Undefined for a
 * usable one. Segments, and some whole patterns, become regular expressions that backtrack; only this check bounds their cost.
 */
export function patternFault(pattern: string): readonly Message[] | undefined {
  const shown = { pattern: verbatim(shortened(pattern)) };
  if (pattern.length > longest)
    return [
      message("config-pattern-too-long", { ...shown, length: pattern.length, most: longest }),
      message("config-pattern-too-long-advice"),
    ];
  const reason = idleReason(pattern);
  if (reason !== undefined) return [message("config-pattern-idle", { ...shown, reason }), message("config-pattern-idle-advice")];
  if (/^!(?!\()/.test(pattern)) return [message("config-pattern-negated", shown), message("config-pattern-negated-advice")];
  if (/\{(?!.\.\..\})[^{},]*\.\.[^{},]*\}/.test(pattern))
    return [message("config-pattern-range", shown), message("config-pattern-range-advice", { example: verbatim("{8,9,10}") })];
  if (/[+*]\(|\(\?|[)\]}]\+/.test(pattern)) return [message("config-pattern-repeats", shown), message("config-pattern-repeats-advice")];
  const names = namesOf(pattern);
  const isSlow = openWildcards(pattern) > (names === undefined ? mostOpenInWhole : mostOpen) || waysOf(pattern) > mostWays;
  if (isSlow || (names ?? [pattern]).some((name) => alternativesOf(name) === undefined && triesOf(name) > mostTries))
    return [message("config-pattern-slow", shown), message("config-pattern-slow-advice")];
  return undefined;
}

function idleReason(pattern: string): ArgumentsOf<"config-pattern-idle">[0]["reason"] | undefined {
  if (/^(?:[/~]|\\(?![[\](){}*?!+@])|[A-Za-z]:)/.test(pattern)) return "absolute";
  if (pattern.split("/").includes("..")) return "leaves";
  let regExp: RegExp;
  try {
    regExp = picomatch.makeRe(pattern, { strictBrackets: true });
  } catch {
    return "bracket";
  }
  // Picomatch returns this expression for a pattern that does not compile.
  return regExp.source === "$^" ? "backwards" : undefined;
}

/**
 * Number of wildcards with an open end. A single star in a segment ends with it; each further star, and each `**` before the end, can end
 * in many places.
 */
function openWildcards(pattern: string): number {
  let open = 0;
  for (const name of pattern.replace(/\/?\*\*\/?$/, "").split("/")) {
    const runs = name.match(/\*+|!\(/g) ?? [];
    const single = runs.filter((run) => run.length === 1 || run === "!(").length;
    open += runs.length - single + Math.max(0, single - 1);
  }
  return open;
}

function triesOf(expression: string): number {
  return waysOf(expression) * 100 ** openWildcards(expression);
}

/** The product of the alternatives in all groups; an optional group has one more. */
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
