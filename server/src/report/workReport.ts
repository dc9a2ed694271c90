import type { Texts } from "../core/l10n/texts.ts";
import type { Put } from "../core/questions/put.ts";
import { hash } from "../core/text/hash.ts";
import type { AskedLast, ReportWork } from "../generated/report.ts";
import type { WorkPlace, WorkRow } from "./model.ts";
import { personOf, placesOf, workInWords } from "./workList.ts";

/** A row of the work list as JSON reports contain it. */
export function workReport(row: WorkRow, texts: Texts): ReportWork {
  const { key, action, severity, isBarred, of, deliveries, places, due } = row;
  const { head, asked } = workInWords(row, texts);
  return {
    action,
    person: personOf(action),
    severity,
    prohibited: isBarred,
    what: head,
    ...(of === undefined ? {} : { of }),
    ...(deliveries.length === 0 ? {} : { deliveries: [...deliveries] }),
    ...(asked.length === 0
      ? {}
      : {
          asked: asked.map(({ what, parts, put }) => ({ what, parts: [...parts], ...(put === undefined ? {} : { last: askedLast(put) }) })),
        }),
    parts: places.map(workPart),
    places: placesOf(row),
    ...(due === undefined ? {} : { due: { date: due.date, why: due.why, overdue: due.isOverdue } }),
    fingerprint: fingerprintOfWork(key),
  };
}

/** The fingerprint of the row with a key. */
export function fingerprintOfWork(key: string): string {
  return hash(key);
}

/** The last time that somebody was asked, as JSON reports contain it. */
export function askedLast({ on, of, days }: Put): AskedLast {
  return { on, ...(of === undefined ? {} : { of }), days };
}

/** A place of work as JSON reports contain it. */
export function workPart({ name, path, at: { line, column, cell, file } }: WorkPlace): ReportWork["parts"][number] {
  return { ...(name === undefined ? {} : { name }), path: file ?? path, at: { line, column, ...(cell === undefined ? {} : { cell }) } };
}
