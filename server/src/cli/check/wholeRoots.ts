import { resolve, sep } from "node:path";
import { getOrInsert } from "../../core/maps.ts";
import { JoinedUses, type PartsInUse } from "../../core/parts/inUse.ts";
import type { VerdictInRun } from "../../index.ts";
import type { FoundFile } from "./discover.ts";

/** Whether some paths, as seen from a folder, hold all of a root. */
export function holdAll(cwd: string, paths: readonly string[], root: string): boolean {
  const isAbove = (folder: string): boolean => root === folder || root.startsWith(folder.endsWith(sep) ? folder : folder + sep);
  return paths.some((path) => isAbove(resolve(cwd, path)));
}

/** The same files, and behind the documents the parts files: what is used of these shows in those. */
export function partsLast<T>(files: readonly T[], kindOf: (file: T) => FoundFile["kind"]): readonly T[] {
  return [...files.filter((file) => kindOf(file) !== "parts"), ...files.filter((file) => kindOf(file) === "parts")];
}

/** What is used of parts files in a run, by root. */
export class UsesInRun {
  readonly #roots: ReadonlySet<string>;
  readonly #byRoot = new Map<string, JoinedUses>();
  #isWhole = true;

  /** @param roots those of which the run judges every document */
  constructor(roots: ReadonlySet<string>) {
    this.#roots = roots;
  }

  /** A document was judged. */
  add({ root, kind }: Pick<FoundFile, "root" | "kind">, { partsUsed }: Pick<VerdictInRun, "partsUsed">): void {
    if (kind !== "parts") this.#of(root).add(partsUsed);
  }

  /** Something could not be judged. */
  failed(): void {
    this.#isWhole = false;
  }

  /** What is used of a parts file, all documents of its root being judged; undefined for a document, and where the run does not judge them all. */
  inUse({ root, kind }: Pick<FoundFile, "root" | "kind">): PartsInUse | undefined {
    return this.#isWhole && kind === "parts" && this.#roots.has(root) ? this.#of(root).inUse : undefined;
  }

  #of(root: string): JoinedUses {
    return getOrInsert(this.#byRoot, root, () => new JoinedUses());
  }
}
