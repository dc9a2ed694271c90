import type { ActState } from "../../server/src/core/packs/timeline.ts";
import type { Timeline } from "../../server/src/core/packs/timelines.ts";
import { html, type Markup } from "../../server/src/report/html/markup.ts";

/** Consecutive days of an act or clause in one state. */
export type Stretch = Timeline["periods"][number];

/** The days that a chart shows. */
export interface Range {
  readonly from: string;
  readonly until: string;
}

/** The words of a chart. */
export interface TimelineWords {
  /** The name of a state. */
  state(state: ActState): string;
  /** A stretch in a few words: "suspended 2025-11-07 to 2026-11-10". */
  stretch(stretch: Stretch): string;
}

/** The height of a row and of its bar, and the base line of its name, in pixels. */
const row = { height: 38, name: 13, bar: 18, thick: 14 };

/** The height of the axis below the rows, in pixels. */
const axis = 22;

/** The states that a bar is drawn for. */
const drawn: readonly ActState[] = ["pending", "in-force", "suspended", "unverified", "ended"];

/** The number of a day, counted from 1970. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}

/** The day of a number. */
export function dayOf(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}

/** The place of a day in a range, from 0 to 100; days outside lie on its edge. */
export function share(date: string, { from, until }: Range): number {
  const [first, last] = [dayNumber(from), dayNumber(until) + 1];
  return Math.round(Math.min(1, Math.max(0, (dayNumber(date) - first) / (last - first))) * 100_000) / 1000;
}

/**
 * A chart of timelines as inline SVG. It is as wide as its place, so that its text keeps its size. Its text alternative tells every stretch
 * in words. `name`: its accessible name.
 */
export function timelineChart(rows: readonly Timeline[], range: Range, words: TimelineWords, name: string): Markup {
  const height = rows.length * row.height + axis;
  const told = rows.map(({ shortTitle, periods }) => `${shortTitle}: ${shownOf(periods).map(words.stretch).join("; ")}.`);
  return html`<svg class="timeline" role="img" aria-label="${[`${name}.`, ...told].join(" ")}" width="100%" height="${height}">
${patterns()}${years(range, height)}${rows.map((each, index) => drawnRow(each, index * row.height, range, words))}
</svg>`;
}

/** The states of a chart with their signs. */
export function timelineKey(words: Pick<TimelineWords, "state">): Markup {
  return html`<ul class="timeline-key">${drawn.map(
    (state) =>
      html`<li><svg class="timeline" width="28" height="14" aria-hidden="true">${patterns()}${bar(state, "0", "100%", 0)}</svg> ${words.state(state)}</li>`,
  )}</ul>`;
}

function shownOf(stretches: readonly Stretch[]): readonly Stretch[] {
  return stretches.filter(({ state }) => state !== "not-issued");
}

function drawnRow({ shortTitle, periods }: Timeline, top: number, range: Range, words: TimelineWords): Markup {
  const bars = shownOf(periods).map((stretch) => {
    const from = stretch.from === undefined ? 0 : share(stretch.from, range);
    const until = stretch.until === undefined ? 100 : share(dayOf(dayNumber(stretch.until) + 1), range);
    return until <= from
      ? undefined
      : html`<g><title>${words.stretch(stretch)}</title>${bar(stretch.state, `${from}%`, `${until - from}%`, top + row.bar)}</g>`;
  });
  return html`<text class="name" x="0" y="${top + row.name}">${shortTitle}</text>${bars}\n`;
}

function bar(state: ActState, x: string, width: string, y: number): Markup {
  const height = state === "ended" ? 2 : row.thick;
  const hatch = { suspended: "url(#hatch)", unverified: "url(#dots)" }[state as string];
  const rect = (part: string | undefined): Markup =>
    html`<rect x="${x}" y="${state === "ended" ? y + row.thick / 2 : y}" width="${width}" height="${height}" ${
      part === undefined ? html`class="${state}"` : html`fill="${part}"`
    }/>`;
  return html`${rect(undefined)}${hatch === undefined ? undefined : rect(hatch)}`;
}

/** Hatches, so that no state is told by its colour alone. */
function patterns(): Markup {
  return html`<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="mark" width="2" height="6"/></pattern><pattern id="dots" width="5" height="5" patternUnits="userSpaceOnUse"><circle class="mark" cx="2" cy="2" r="1.1"/></pattern></defs>`;
}

function years(range: Range, height: number): readonly Markup[] {
  const [first, last] = [Number(range.from.slice(0, 4)), Number(range.until.slice(0, 4))];
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return all.map((year) => {
    const start = share(`${year}-01-01`, range);
    const [from, until] = [start, share(`${year + 1}-01-01`, range)];
    const line = from === 0 ? undefined : html`<line class="year" x1="${from}%" x2="${from}%" y1="0" y2="${height}"/>`;
    // A year of which the range shows little has no room for its name.
    return html`${line}${until - from < 9 ? undefined : html`<text class="year" x="${from}%" dx="4" y="${height - 6}">${year}</text>`}`;
  });
}
