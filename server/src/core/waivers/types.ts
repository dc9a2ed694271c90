import type { IsoDate } from "../date.ts";
import type { FoundComment } from "../formats/format.ts";
import type { Span } from "../text/span.ts";
import type { FaultyTerms, WaiverTerms } from "./terms.ts";

/** A waiver with the lines it speaks of and the document whose date it goes by. */
export interface PlacedWaiver extends FoundComment {
  readonly covers: readonly Span[];
  /** Index of the YAML document in the file. */
  readonly document: number;
  /** The day that document is judged at. */
  readonly asOf: IsoDate;
  /** False where the text around it is broken, so that what it waives may not have been found. */
  readonly isReadWhole: boolean;
}

/** How a waiver stands on the day that its document is judged at. */
export type WaiverState = "in-force" | "expired" | "unused" | "malformed";

/** A waiver, or what begins like one, with what came of it. Its span runs from the `#` to the end of the line. */
export type JudgedWaiver = Omit<PlacedWaiver, "covers" | "isReadWhole"> & {
  /** How many findings it waives, or would if it had not expired. */
  readonly findings: number;
  /** How many findings of its rule begin on its line that no waiver reaches, since they say that something was not read. Absent where none does. */
  readonly unread?: number;
  /** Set on one that stands in an entry of a parts file, and not in a comment. */
  readonly isEntry?: true;
  /** Set where that entry fits no line: then nothing is said of its waivers beside it. */
  readonly isOfUnused?: true;
} & (
    | { readonly state: Exclude<WaiverState, "malformed">; readonly terms: WaiverTerms }
    | { readonly state: "malformed"; readonly terms: FaultyTerms }
  );
