import type { Output } from "../host.ts";
import type { Colors } from "./colors.ts";

/** The layout of text output. */
export interface TextLayout {
  readonly colors: Colors;
  /** The maximum width in columns. */
  readonly columns: number;
}

/** The width in columns: that of the terminal between 50 and 120, else 100. */
export function columnsOf(output: Output): number {
  return Math.min(120, Math.max(50, output.columns ?? 100));
}
