import type { Event } from "js-yaml";
import type { Span } from "../../text/span.ts";
import type { Wording } from "../../text/wording.ts";
import { blank, conflictMarkers } from "../conflicts.ts";
import { wordingOf } from "../problems.ts";
import type { TreeProblem } from "../tree.ts";
import { type Candidates, candidates, isGluedDash } from "./candidates.ts";
import { compose, type Mistake, tabsBetweenTokens } from "./compose.ts";
import { type Fragment, fragmentAround, outOf } from "./fragment.ts";
import { Lines } from "./lines.ts";
import { eventsOf, type Refusal } from "./readEvents.ts";
import { lineEnd } from "./scan.ts";
import { type Message, plainWords, reservedStart } from "./syntaxFaults.ts";

/** A text with what is broken in it replaced by blanks, so that every other character keeps its place. */
export interface Repaired {
  readonly text: string;
  /** One for each place that was blanked. */
  readonly problems: readonly TreeProblem[];
  readonly blanked: readonly Span[];
  /** The events of the text, or why it is still refused. */
  readonly outcome: readonly Event[] | Refusal;
}

/** How many places are mended at most, in any text. */
const mostRepairs = 60;
/** Each repair reads the whole text again; this bounds what is read in all, in code units. */
const mostReading = 60_000_000;
/** A longer fragment is not text by lines, and trying things on it would take too long. */
const longestFragment = 100_000;
/** Where a mistake is seen only in the whole text, each trial reads all of it, so only this many are made. */
const mostWholeTrials = 6;

/**
 * Leaves out, place by place, as little as is needed for the rest to be read. Each place is looked for with the
 * recovering parser in the few lines around where the event parser stopped, so that the cost does not grow with what follows.
 */
export function repair(original: string, first: Refusal): Repaired {
  const lines = new Lines(original);
  const problems: TreeProblem[] = [];
  const blanked: Span[] = [];
  const most = Math.min(mostRepairs, Math.max(3, Math.floor(mostReading / (original.length + 1))));
  let text = original;
  let repairs = 0;
  let outcome: readonly Event[] | Refusal = first;
  for (const marker of conflictMarkers(original)) {
    text = blank(text, marker);
    blanked.push(marker);
    problems.push({ rule: "yaml/syntax", ...marker, ...wordingOf("yaml", "conflict") });
  }
  if (blanked.length > 0) outcome = eventsOf(text);
  if ("offset" in outcome && outcome.fault === "shallowBrackets" && text.includes("\t")) {
    text = withoutTabs(text);
    outcome = eventsOf(text);
  }
  while ("offset" in outcome && outcome.fault !== "tooDeep" && repairs < most) {
    repairs++;
    const mended = mendOnce(text, lines, outcome);
    if (mended === undefined) break;
    text = blank(text, mended.region);
    blanked.push(mended.region);
    problems.push(mended.problem);
    outcome = eventsOf(text);
  }
  return { text, problems, blanked, outcome };
}

/** The text with blanks for the tabs that stand between tokens; no value changes by that. */
function withoutTabs(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const tab of tabsBetweenTokens(text)) {
    parts.push(text.slice(from, tab), " ");
    from = tab + 1;
  }
  parts.push(text.slice(from));
  return parts.join("");
}

function refusalOf(text: string): Refusal | undefined {
  const events = eventsOf(text);
  return "offset" in events ? events : undefined;
}

function mendOnce(text: string, lines: Lines, refusal: Refusal): { region: Span; problem: TreeProblem } | undefined {
  const line = lines.nearest(text, lines.at(refusal.offset), -1);
  if (line < 0) return undefined;
  const fragment = fragmentAround(text, lines, line);
  if (fragment.text.length > longestFragment) return undefined;
  const mistake = firstMistake(text, lines, fragment);
  const regions = candidates(text, lines, fragment, refusal, mistake);
  const inFragment = refusalOf(fragment.text);
  const region = inFragment === undefined ? bestInWhole(text, regions.all, refusal) : bestInFragment(fragment, lines, regions, inFragment);
  return region === undefined ? undefined : { region, problem: problemIn(text, lines, region, refusal, mistake) };
}

/** The first mistake that the recovering parser finds in a fragment, by its place in the whole text. */
function firstMistake(text: string, lines: Lines, fragment: Fragment): Mistake | undefined {
  const { mistakes } = compose(fragment.text);
  const [first] = mistakes;
  if (first === undefined) return undefined;
  // A bracket seems never closed where a quote after it takes in its end.
  const end = lineEnd(fragment.text, first.start);
  const quote = mistakes.find(({ fault, start }) => fault === "unclosed-quote" && start < end);
  const mistake = first.fault === "unclosed-bracket" && quote !== undefined ? quote : first;
  const start = outOf(fragment, lines, mistake.start);
  return { ...mistake, start, end: Math.min(text.length, start + mistake.end - mistake.start) };
}

/**
 * The first region without which a fragment reads. Where there are more mistakes, none small does it alone: then the first
 * small one without which it reads further, so that each mistake is told and only what is broken is left out; where none does
 * that, the first of all that helps. The last region is all there is and taken only when nothing else helps.
 */
function bestInFragment(fragment: Fragment, lines: Lines, { all, small, inBrackets }: Candidates, before: Refusal): Span | undefined {
  const base = fragment.starts[fragment.lines.indexOf(fragment.from)] ?? 0;
  const shift = base - lines.start(fragment.from);
  const passed = lineEnd(fragment.text, before.offset);
  let further: Span | undefined;
  for (const [index, region] of all.entries()) {
    if (index === small && further !== undefined) return further;
    const local = { start: region.start + shift, end: region.end + shift };
    const after = refusalOf(blank(fragment.text, local));
    const isLast = region === all[all.length - 1];
    if (after === undefined) return isLast ? (further ?? region) : region;
    // In brackets more mistakes may stand on the same line.
    const enough = index < inBrackets ? before.offset : passed;
    if (further === undefined && after.offset > enough && after.offset >= local.end) further = region;
  }
  return further;
}

/** The first region without which the whole text reads further than before. */
function bestInWhole(text: string, regions: readonly Span[], before: Refusal): Span | undefined {
  const last = regions[regions.length - 1];
  for (const region of [...regions.slice(0, mostWholeTrials), ...(last === undefined ? [] : [last])]) {
    const after = refusalOf(blank(text, region));
    if (after === undefined || (after.offset > before.offset && after.offset >= region.end)) return region;
  }
  return undefined;
}

/** Faults of how deep a line is indented. */
const ofIndentation: ReadonlySet<Refusal["fault"]> = new Set(["indentation", "list-column", "shallowBrackets"]);

/** What is told of a place: what a library says, but for a character with which no value can begin. */
function wordsAt(text: string, at: number, said: Message): Wording {
  const reserved = reservedStart(text.charCodeAt(at));
  return reserved === undefined ? plainWords(said) : wordingOf("yaml", reserved);
}

/** The problem to tell for a region that was left out: the mistake found in it, else what the event parser stopped at. */
function problemIn(text: string, lines: Lines, region: Span, refusal: Refusal, mistake: Mistake | undefined): TreeProblem {
  const written = region.start + text.slice(region.start, region.end).search(/\S/);
  const at = mistake?.start ?? refusal.offset;
  const dash =
    badDash(text, lines, lines.at(written)) ?? badDash(text, lines, lines.at(Math.max(region.start, Math.min(at, region.end - 1))));
  if (dash !== undefined) return dash;
  if (mistake !== undefined && mistake.start >= region.start && mistake.start < region.end) {
    const line = lineEnd(text, mistake.start);
    let { start } = mistake;
    // Message of indentation, it is shown on what is indented.
    while (start < line && text.charCodeAt(start) === 32) start++;
    const end = start > mistake.start ? line : Math.max(start + 1, Math.min(mistake.end, line));
    // In brackets a key without comma before it looks to the composer like a value of two lines.
    const said = refusal.fault === "missing-comma" ? refusal : mistake;
    return { rule: "yaml/syntax", start, end, ...wordsAt(text, start, said) };
  }
  const inside = refusal.offset >= region.start && refusal.offset < region.end;
  const line = lines.at(inside ? refusal.offset : region.start);
  // What is said of a line's indentation is shown on the whole line; anything else at the character.
  const indent = Math.max(0, lines.indent(text, line));
  const ofLine = !inside || ofIndentation.has(refusal.fault);
  const start = ofLine ? Math.max(lines.start(line) + indent, region.start) : refusal.offset;
  const end = ofLine ? lineEnd(text, start) : refusal.offset + 1;
  return { rule: "yaml/syntax", start, end: Math.max(end, Math.min(start + 1, text.length)), ...wordsAt(text, start, refusal) };
}

/** A dash that begins no entry because of what follows it: a key, or a tab. */
function badDash(text: string, lines: Lines, line: number): TreeProblem | undefined {
  const start = lines.start(line) + Math.max(0, lines.indent(text, line));
  if (text.charCodeAt(start) !== 45) return undefined;
  const end = lineEnd(text, start);
  const rest = text.slice(start + 1, end);
  if (isGluedDash(text, lines, line)) return { rule: "yaml/syntax", start, end, ...wordingOf("yaml", "glued-dash") };
  const tab = /^ *\t/.exec(rest);
  if (tab === null || !/^\s+[^\s:]+:(?:\s|$)/.test(rest)) return undefined;
  const at = start + tab[0].length;
  return { rule: "yaml/syntax", start: at, end: at + 1, ...wordingOf("yaml", "tab-after-dash") };
}
