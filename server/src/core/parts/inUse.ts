import type { EntryWaiver, PartsDeclaration } from "../model/types.ts";

/** What one document uses of the parts files of its root. */
export interface PartsUsed {
  /** The waivers that cover a finding of it, once for each finding. */
  readonly waivers: readonly EntryWaiver[];
  /** What fits a line of it. */
  readonly declarations: Iterable<PartsDeclaration>;
}

/** What the documents below a root use of its parts files. */
export interface PartsInUse {
  /** How many findings each waiver covers, by its id; one that covers none may be missing. */
  readonly waivers: ReadonlyMap<string, number>;
  /** Ids. */
  readonly declarations: ReadonlySet<string>;
}

/** What the documents below a root use of its parts files, put together document by document. */
export class JoinedUses {
  readonly #waivers = new Map<string, number>();
  readonly #declarations = new Set<string>();
  /** Undefined before the first: where there is no document, nobody can say what one would use. */
  #isWhole: boolean | undefined;

  /** Adds what one of them uses; undefined for one that was not judged, or not read as a whole. */
  add(used: PartsUsed | undefined): void {
    this.#isWhole = used !== undefined && this.#isWhole !== false;
    if (used === undefined) return;
    for (const { id } of used.waivers) this.#waivers.set(id, (this.#waivers.get(id) ?? 0) + 1);
    for (const { id } of used.declarations) this.#declarations.add(id);
  }

  /** Undefined where there is none, and where one of them may use more than was found. */
  get inUse(): PartsInUse | undefined {
    return this.#isWhole === true ? { waivers: this.#waivers, declarations: this.#declarations } : undefined;
  }
}
