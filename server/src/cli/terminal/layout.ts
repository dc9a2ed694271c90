import type { Output } from "../host.ts";
import type { Colors } from "./colors.ts";

/** How text for people is laid out. */
export interface TextLayout {
  readonly colors: Colors;
  /** Columns to fill at most. */
  readonly columns: number;
}

/** Columns to fill: those of the terminal between 50 and 120, else 100. */
export function columnsOf(output: Output): number {
  return Math.min(120, Math.max(50, output.columns ?? 100));
}
