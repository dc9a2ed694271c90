import type { Place } from "../text/place.ts";
import type { Written } from "../text/written.ts";
import type { FieldRecord } from "./record.ts";

/** The declared facts about a permanent magnet. */
export interface Magnet extends Place {
  readonly type: Written | undefined;
  readonly grade: Written | undefined;
  readonly process: Written | undefined;
}

/** Reads the value of `magnet`. */
export function readMagnet(of: FieldRecord): Magnet | undefined {
  const record = of.value("magnet")?.record;
  if (record === undefined) return undefined;
  const { in: within, start, end } = record;
  return { in: within, start, end, type: record.text("type"), grade: record.text("grade"), process: record.text("process") };
}
