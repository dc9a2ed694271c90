import { resolve } from "node:path";
import { getOrInsert } from "../../core/maps.ts";
import { JoinedUses, type PartsInUse } from "../../core/parts/inUse.ts";
import { contains } from "../../files/paths.ts";
import type { VerdictInRun } from "../../index.ts";
import type { FoundFile } from "./discover.ts";
import { isPart, type Shard } from "./shard.ts";

/** A predicate for places that one of some paths is or contains. The paths are relative to a folder, the places absolute. */
export function heldBy(cwd: string, paths: readonly string[]): (place: string) => boolean {
  const asked = paths.map((path) => resolve(cwd, path));
  return (place) => asked.some((path) => contains(path, place));
}

/** True for a run over all files below its paths. */
export function isOverAll({
  shard,
  changed,
  stdinName,
}: Readonly<Record<"changed" | "stdinName", unknown>> & { readonly shard: Shard | undefined }): boolean {
  return !isPart(shard) && changed === undefined && stdinName === undefined;
}

/** The used entries of parts files in a run, by root. */
export class UsesInRun {
  readonly #roots: ReadonlySet<string>;
  readonly #byRoot = new Map<string, JoinedUses>();
  #isWhole = true;

  /** @param roots the roots whose documents are all checked in the run */
  constructor(roots: ReadonlySet<string>) {
    this.#roots = roots;
  }

  /** Adds a checked document. */
  add({ root, kind }: Pick<FoundFile, "root" | "kind">, { partsUsed }: Pick<VerdictInRun, "partsUsed">): void {
    if (kind !== "parts") this.#of(root).add(partsUsed);
  }

  /** Records that some file could not be checked. */
  failed(): void {
    this.#isWhole = false;
  }

  /** The used entries for a parts file; undefined for a document, and if the run does not check all documents of the root. */
  inUse({ root, kind }: Pick<FoundFile, "root" | "kind">): PartsInUse | undefined {
    return this.#isWhole && kind === "parts" && this.#roots.has(root) ? this.#of(root).inUse : undefined;
  }

  #of(root: string): JoinedUses {
    return getOrInsert(this.#byRoot, root, () => new JoinedUses());
  }
}
