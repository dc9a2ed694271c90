import type { RowPlace } from "../core/describe/places.ts";
import { type Severity, severities, severityAtLeast } from "../core/finding.ts";
import { withAside } from "../core/l10n/labelled.ts";
import { listOf, verbatim } from "../core/l10n/message.ts";
import type { Texts } from "../core/l10n/texts.ts";
import { firstOfEach } from "../core/maps.ts";
import { type Action, actions } from "../core/ruleMeta.ts";
import { capital } from "../core/text/capital.ts";
import { byCodeUnit } from "../core/text/ordered.ts";
import type { Due, ReportModel, WorkFacts, WorkPlace, WorkRow, WorkTask } from "./model.ts";

/** The people who do the work, in the order of the list, with the actions that are theirs. Mistakes of files have a list of their own. */
export const people = [
  ["compliance", ["decide", "apply"]],
  ["engineering", ["declare"]],
  ["purchasing", ["ask"]],
] as const satisfies readonly (readonly [string, readonly Action[]])[];

/** The person who does an action; the author of a file mends its mistakes. */
export function personOf(action: Action): (typeof people)[number][0] | "author" {
  return people.find(([, actions]) => actions.some((one) => one === action))?.[0] ?? "author";
}

/** Places kept in a row, at most. A letter about more parts comes with a list of its own. */
const mostPlaces = 40;

/** Merges findings, and the rows of several files, into rows: one letter or one decision each. */
export class WorkList {
  readonly #rows = new Map<string, WorkRow>();
  readonly #unsourced = new Map<string, WorkPlace>();

  /** Adds the work of a file; undefined for a file without facts. */
  addFrom(facts: Pick<WorkFacts, "work" | "unsourced"> | undefined): void {
    for (const row of facts?.work ?? []) this.add(row);
    for (const place of facts?.unsourced ?? []) this.#unsourced.set(placeKey(place.at.file ?? place.path, place.at), place);
  }

  add(row: WorkRow): void {
    const before = this.#rows.get(row.key);
    this.#rows.set(row.key, before === undefined ? row : merged(before, row));
  }

  /** The entries of parts files whose source has no day, each once, by file and line. */
  get unsourced(): readonly WorkPlace[] {
    const file = ({ path, at }: WorkPlace): string => at.file ?? path;
    return [...this.#unsourced.values()].sort((a, b) => byCodeUnit(file(a), file(b)) || a.at.line - b.at.line || a.at.column - b.at.column);
  }

  /** The gravest first, then by day, action and size; mistakes of files last. */
  get rows(): readonly WorkRow[] {
    return [...this.#rows.values()].sort(
      (a, b) =>
        Number(a.action === "mend") - Number(b.action === "mend") ||
        Number(b.isBarred) - Number(a.isBarred) ||
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        byCodeUnit(a.due?.date ?? "~", b.due?.date ?? "~") ||
        actions.indexOf(a.action) - actions.indexOf(b.action) ||
        placesOf(b) - placesOf(a) ||
        byCodeUnit(a.key, b.key),
    );
  }
}

/** The number of places of a row; beyond those kept, at least as many as the largest of its tasks has findings. */
export function placesOf({ places, tasks }: WorkRow): number {
  return places.length < mostPlaces ? places.length : Math.max(places.length, ...tasks.map(({ count }) => count));
}

function merged(a: WorkRow, b: WorkRow): WorkRow {
  const places = a.places.length >= mostPlaces ? a.places : distinct([...a.places, ...b.places]).slice(0, mostPlaces);
  return {
    ...a,
    severity: graver(a.severity, b.severity),
    isBarred: a.isBarred || b.isBarred,
    deliveries: [...new Set([...a.deliveries, ...b.deliveries])],
    tasks: b.tasks.reduce(withTask, a.tasks),
    places,
    due: earlier(a.due, b.due),
  };
}

function graver(a: Severity, b: Severity): Severity {
  return severityAtLeast(a, b) ? a : b;
}

function withTask(tasks: WorkRow["tasks"], next: WorkRow["tasks"][number]): WorkRow["tasks"] {
  const same = tasks.findIndex(
    ({ words, points, put }) => words === next.words && points.join() === next.points.join() && put?.on === next.put?.on,
  );
  if (same < 0) return [...tasks, next];
  return tasks.map((task, index) => {
    if (index !== same) return task;
    const parts = task.parts.length >= mostPlaces ? task.parts : [...new Set([...task.parts, ...next.parts])].slice(0, mostPlaces);
    return { ...task, parts, count: task.count + next.count };
  });
}

/** Places with each name once, in all files or in each, up to a number; and the number of places left out. */
export function namedOnce<T extends { readonly name?: string | undefined; readonly path: string; readonly at: RowPlace }>(
  { places, all }: { readonly places: readonly T[]; readonly all: number },
  most: number,
  inEachFile: boolean,
): { readonly shown: readonly T[]; readonly more: number } {
  const once = firstOfEach(places, ({ name, path, at }) =>
    name === undefined ? placeKey(path, at) : JSON.stringify([name, inEachFile ? path : ""]),
  );
  const shown = once.slice(0, most);
  return { shown, more: all - places.length + once.length - shown.length };
}

function placeKey(path: string, { line, column }: RowPlace): string {
  return `${path}:${line}:${column}`;
}

function distinct(places: readonly WorkPlace[]): readonly WorkPlace[] {
  return firstOfEach(places, ({ path, at }) => placeKey(path, at));
}

/** The earlier of two days. */
export function earlier(a: Due | undefined, b: Due | undefined): Due | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b.date < a.date ? b : a;
}

/** The rows with these actions. */
export function rowsOf({ work }: Pick<ReportModel, "work">, actions: readonly Action[]): readonly WorkRow[] {
  return work.filter(({ action }) => actions.includes(action));
}

/** The work of a row in words. */
export interface WorkWords {
  /** An imperative, or the party to ask. */
  readonly head: string;
  /** The party or licence that an imperative is about. */
  readonly of: string | undefined;
  /** The things to ask for, each with the parts that it is asked of. */
  readonly asked: readonly { readonly what: string; readonly parts: readonly string[]; readonly put: WorkTask["put"] }[];
}

/** The severity of a row, or a word for a prohibition. */
export function gradeOf({ severity, isBarred }: WorkRow, texts: Texts): string {
  return isBarred ? texts.say("report-tag", { tag: "prohibited" }) : texts.say("explain-label", { label: severity });
}

/** The reason for a day, and a word for one that has passed. */
export function dueInWords({ why, isOverdue }: Pick<Due, "why" | "isOverdue">, texts: Texts): string {
  return texts.say("report-due", { why, passed: isOverdue ? "yes" : "no" });
}

/** The work of a row in words. */
export function workInWords({ action, of, tasks }: WorkRow, texts: Texts): WorkWords {
  if (action !== "ask") return { head: capital(tasks.map(({ words }) => words).join()), of, asked: [] };
  // Open questions first, then those that have waited longest.
  const asked = tasks
    .toSorted((a, b) => byCodeUnit(a.put?.on ?? "", b.put?.on ?? ""))
    .map(({ words, points, parts, put }) => {
      const list = texts.list(listOf(points.map(verbatim), "comma"));
      return { what: points.length === 0 ? words : withAside(words, list, texts), parts, put };
    });
  return { head: texts.say("report-ask", { known: of === undefined ? "no" : "yes", of: verbatim(of ?? "") }), of: undefined, asked };
}
