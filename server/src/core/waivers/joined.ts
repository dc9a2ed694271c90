import type { VerdictInRun } from "../judge/types.ts";
import type { EntryWaiver } from "../model/types.ts";
import type { WaiversInUse } from "./entries.ts";

/** What the waivers in entries of parts files cover, put together over the documents below a root. */
export class JoinedWaivers {
  readonly #inUse = new Map<EntryWaiver, number>();
  #isWhole = true;

  /** Adds what covers the findings of one of them; undefined for one that was not judged, or not read as a whole. */
  add(waivedBy: VerdictInRun["waivedBy"]): void {
    if (waivedBy === undefined) this.#isWhole = false;
    for (const waiver of waivedBy ?? []) this.#inUse.set(waiver, (this.#inUse.get(waiver) ?? 0) + 1);
  }

  /** Undefined where one of them may hold what they cover and nobody has found it. */
  get inUse(): WaiversInUse | undefined {
    return this.#isWhole ? this.#inUse : undefined;
  }
}
