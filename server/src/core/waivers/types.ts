import type { IsoDate } from "../date.ts";
import type { FoundComment } from "../formats/format.ts";
import type { Span } from "../text/span.ts";
import type { FaultyTerms, WaiverTerms } from "./terms.ts";

/** A waiver with the lines it covers and its document. */
export interface PlacedWaiver extends FoundComment {
  readonly covers: readonly Span[];
  /** Index of the YAML document in the file. */
  readonly document: number;
  /** The day of judgement of that document. */
  readonly asOf: IsoDate;
  /** False where the text around it is broken, so that some of its findings may be missing. */
  readonly isReadWhole: boolean;
}

/** State of a waiver on the day of judgement. */
export type WaiverState = "in-force" | "expired" | "unused" | "malformed";

/** A waiver with its findings. Its span runs from the `#` to the end of the line. */
export interface CommonWaiver extends Omit<PlacedWaiver, "covers" | "isReadWhole"> {
  /** Number of findings that it waives, or would waive had it not expired. */
  readonly findings: number;
  /** Number of findings of its rule on its line that cannot be waived, since they report unread text. Absent for none. */
  readonly unread?: number;
  /** Set for a waiver in an entry of a parts file rather than in a comment. */
  readonly isEntry?: true;
  /** Set where that entry matches no line; its waivers get no findings of their own then. */
  readonly isOfUnused?: true;
}

/** A waiver with its state, also an invalid one. */
export type JudgedWaiver = CommonWaiver &
  (
    | { readonly state: Exclude<WaiverState, "malformed">; readonly terms: WaiverTerms }
    | { readonly state: "malformed"; readonly terms: FaultyTerms }
  );
