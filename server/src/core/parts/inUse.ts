import type { EntryWaiver, PartsDeclaration } from "../model/types.ts";

/** The use that one document makes of the parts files. */
export interface PartsUsed {
  /** The waivers that cover its findings, once for each finding. */
  readonly waivers: readonly Pick<EntryWaiver, "id">[];
  /** The declarations that fit its lines. */
  readonly declarations: Iterable<Pick<PartsDeclaration, "id">>;
}

/** The use that all documents below a root make of the parts files. */
export interface PartsInUse {
  /** The number of findings that each waiver covers, by id. Waivers without findings may be missing. */
  readonly waivers: ReadonlyMap<string, number>;
  /** Ids of the declarations in use. */
  readonly declarations: ReadonlySet<string>;
}

/** Collects the uses of parts files by all documents below a root. */
export class JoinedUses {
  readonly #waivers = new Map<string, number>();
  readonly #declarations = new Set<string>();
  /** Undefined before the first document: without documents, nothing is known about use. */
  #isWhole: boolean | undefined;

  /** Adds the uses of a document; undefined for one that was not judged or not read completely. */
  add(used: PartsUsed | undefined): void {
    this.#isWhole = used !== undefined && this.#isWhole !== false;
    if (used === undefined) return;
    for (const { id } of used.waivers) this.#waivers.set(id, (this.#waivers.get(id) ?? 0) + 1);
    for (const { id } of used.declarations) this.#declarations.add(id);
  }

  /** The collected uses; undefined without documents, and when one may use more than was found. */
  get inUse(): PartsInUse | undefined {
    return this.#isWhole === true ? { waivers: this.#waivers, declarations: this.#declarations } : undefined;
  }
}
