import type { Event } from "js-yaml";
import type { Span } from "../../text/span.ts";
import { blank, conflictMarkers } from "../conflicts.ts";
import { wordingOf } from "../problems.ts";
import type { TreeProblem } from "../tree.ts";
import { type Candidates, candidates } from "./candidates.ts";
import { compose, type Mistake, tabsBetweenTokens } from "./compose.ts";
import { type Fragment, fragmentAround } from "./fragment.ts";
import { Lines } from "./lines.ts";
import { eventsOf, type Refusal } from "./readEvents.ts";
import { lineEnd } from "./scan.ts";
import { type Message, plainWords } from "./syntaxFaults.ts";

/** A text with its broken parts replaced by blanks, so that all offsets stay. */
export interface Repaired {
  readonly text: string;
  /** One for each blanked span. */
  readonly problems: readonly TreeProblem[];
  readonly blanked: readonly Span[];
  /** The events of the text, or the error that is left. */
  readonly outcome: readonly Event[] | Refusal;
}

/** The limit on blanked spans in a text. */
const mostRepairs = 60;
/** The limit on the code units read in all, since each repair reads the whole text again. */
const mostReading = 60_000_000;
/** The limit on the length of a fragment, in code units: a longer one is no text by lines, and trials on it are slow. */
const longestFragment = 100_000;
/** The limit on trials for a mistake that shows only in the whole text, because each trial reads all of it. */
const mostWholeTrials = 6;

/**
 * Blanks out the smallest spans, one by one, until the rest can be read. The recovering parser reads only a few lines around each error of
 * the event parser, so that the cost does not grow with the text.
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
    const mended = mendOnce(lines.over(text), outcome);
    if (mended === undefined) break;
    text = blank(text, mended.region);
    blanked.push(mended.region);
    problems.push(mended.problem);
    outcome = eventsOf(text);
  }
  return { text, problems, blanked, outcome };
}

/** Replaces tabs between tokens by blanks, which changes no value. */
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

function mendOnce(lines: Lines, refusal: Refusal): { region: Span; problem: TreeProblem } | undefined {
  const line = lines.nearest(lines.at(refusal.offset), -1);
  if (line < 0) return undefined;
  const fragment = fragmentAround(lines, line);
  if (fragment.text.length > longestFragment) return undefined;
  const mistake = firstMistake(lines, fragment);
  const regions = candidates(lines, fragment, refusal, mistake);
  const inFragment = refusalOf(fragment.text);
  const region = inFragment === undefined ? bestInWhole(lines.text, regions.all, refusal) : bestInFragment(fragment, regions, inFragment);
  return region === undefined ? undefined : { region, problem: problemIn(lines, region, refusal, mistake) };
}

/** The first mistake that the recovering parser finds in a fragment, by its offset in the whole text. */
function firstMistake({ text }: Lines, fragment: Fragment): Mistake | undefined {
  const { mistakes } = compose(fragment.text);
  const [first] = mistakes;
  if (first === undefined) return undefined;
  // A bracket seems unclosed if an unclosed quote after it takes in its end.
  const end = lineEnd(fragment.text, first.start);
  const quote = mistakes.find(({ fault, start }) => fault === "unclosed-quote" && start < end);
  const mistake = first.fault === "unclosed-bracket" && quote !== undefined ? quote : first;
  const start = fragment.outOf(mistake.start);
  return { ...mistake, start, end: Math.min(text.length, start + mistake.end - mistake.start) };
}

/**
 * The first region whose removal lets the fragment be read. With several mistakes no small one does: then the first small one after which
 * the parser gets further, so that each mistake is reported and only broken parts are left out. The last region is the whole fragment, and
 * only chosen if nothing else helps.
 */
function bestInFragment(fragment: Fragment, { all, small, inBrackets }: Candidates, before: Refusal): Span | undefined {
  const { shift } = fragment;
  const passed = lineEnd(fragment.text, before.offset);
  let further: Span | undefined;
  for (const [index, region] of all.entries()) {
    if (index === small && further !== undefined) return further;
    const local = { start: region.start + shift, end: region.end + shift };
    const after = refusalOf(blank(fragment.text, local));
    const isLast = region === all[all.length - 1];
    if (after === undefined) return isLast ? (further ?? region) : region;
    // There may be more mistakes in the same brackets.
    const enough = index < inBrackets ? before.offset : passed;
    if (further === undefined && after.offset > enough && after.offset >= local.end) further = region;
  }
  return further;
}

/** The first region whose removal lets the parser get further in the whole text. */
function bestInWhole(text: string, regions: readonly Span[], before: Refusal): Span | undefined {
  const last = regions[regions.length - 1];
  for (const region of [...regions.slice(0, mostWholeTrials), ...(last === undefined ? [] : [last])]) {
    const after = refusalOf(blank(text, region));
    if (after === undefined || (after.offset > before.offset && after.offset >= region.end)) return region;
  }
  return undefined;
}

/** Faults of the indentation of a line. */
const ofIndentation: ReadonlySet<Refusal["fault"]> = new Set(["indentation", "list-column", "shallowBrackets"]);

/** The problem for a blanked region: the mistake in it, else the error of the event parser. */
function problemIn(lines: Lines, region: Span, refusal: Refusal, mistake: Mistake | undefined): TreeProblem {
  const { text } = lines;
  const written = region.start + text.slice(region.start, region.end).search(/\S/);
  const at = mistake?.start ?? refusal.offset;
  const dash = badDash(lines, lines.at(written)) ?? badDash(lines, lines.at(Math.max(region.start, Math.min(at, region.end - 1))));
  if (dash !== undefined) return dash;
  if (mistake !== undefined && mistake.start >= region.start && mistake.start < region.end) {
    const line = lineEnd(text, mistake.start);
    let { start } = mistake;
    // A mistake of indentation marks the indented text.
    while (start < line && text.charCodeAt(start) === 32) start++;
    const end = start > mistake.start ? line : Math.max(start + 1, Math.min(mistake.end, line));
    // A key without a comma before it looks like a value of two lines to the composer.
    return problemAt(text, { start, end }, refusal.fault === "missing-comma" ? refusal : mistake);
  }
  const inside = refusal.offset >= region.start && refusal.offset < region.end;
  const line = lines.at(inside ? refusal.offset : region.start);
  const ofLine = !inside || ofIndentation.has(refusal.fault);
  const start = ofLine ? Math.max(lines.start(line) + Math.max(0, lines.indent(line)), region.start) : refusal.offset;
  const end = ofLine ? lineEnd(text, start) : refusal.offset + 1;
  return problemAt(text, { start, end: Math.max(end, Math.min(start + 1, text.length)) }, refusal);
}

/** The problem for a span, in the words of a library. A character that cannot start a value has words of its own. */
function problemAt(text: string, { start, end }: Span, said: Message): TreeProblem {
  const isReserved = text[start] === "@" || text[start] === "`";
  return { rule: "yaml/syntax", start, end, ...(isReserved ? wordingOf("yaml", "reserved-start") : plainWords(said)) };
}

/** The problem of a dash that starts no entry, because a key or a tab follows it. */
function badDash(lines: Lines, line: number): TreeProblem | undefined {
  const { text } = lines;
  const start = lines.start(line) + Math.max(0, lines.indent(line));
  const end = lines.end(line);
  if (lines.isGluedDash(line)) return { rule: "yaml/syntax", start, end, ...wordingOf("yaml", "glued-dash") };
  const tab = /^- *\t/.exec(text.slice(start, end));
  if (tab === null || !/^-\s+[^\s:]+:(?:\s|$)/.test(text.slice(start, end))) return undefined;
  const at = start + tab[0].length - 1;
  return { rule: "yaml/syntax", start: at, end: at + 1, ...wordingOf("yaml", "tab-after-dash") };
}
