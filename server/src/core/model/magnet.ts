import type { Place } from "../text/place.ts";
import type { Written } from "../text/written.ts";
import type { Source } from "./source.ts";

/** What is declared of a permanent magnet. */
export interface Magnet extends Place {
  readonly type: Written | undefined;
  readonly grade: Written | undefined;
  readonly process: Written | undefined;
}

/** Reads what stands under `magnet`. */
export function readMagnet(of: Source): Magnet | undefined {
  const source = of.value("magnet")?.source;
  if (source === undefined) return undefined;
  const { in: within, start, end } = source;
  return { in: within, start, end, type: source.text("type"), grade: source.text("grade"), process: source.text("process") };
}
