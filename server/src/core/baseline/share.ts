import type { BaselineFinding } from "../../generated/baseline.ts";
import type { KnownFinding, KnownFindings } from "./types.ts";

/** The findings of a baseline by the path of their file and by fingerprint. */
export type ByPath = ReadonlyMap<string, ReadonlyMap<string, BaselineFinding>>;

/** Hands out what a baseline knows of each file. */
export interface Shares {
  /**
   * What is known of a file, by its path relative to the folder of the baseline; undefined where nothing is. Beside what stands
   * under its own path, that is what stands under paths where no file is any more: a file that was renamed keeps what is known
   * of it, since fingerprints do not hang on the path.
   */
  of(path: string): KnownFindings | undefined;
}

/** Hands out shares. `gone`: the paths of the baseline where no file stands. */
export function shares(byPath: ByPath, gone: readonly string[]): Shares {
  const orphans = merged(gone.flatMap((path) => [...(byPath.get(path)?.values() ?? [])]));
  const hasOrphans = Object.keys(orphans).length > 0;
  return {
    of(path) {
      const own = byPath.get(path);
      if (own === undefined) return hasOrphans ? orphans : undefined;
      return hasOrphans ? merged([...own.values()], orphans) : merged([...own.values()]);
    },
  };
}

function merged(findings: readonly BaselineFinding[], before: KnownFindings = {}): KnownFindings {
  const known: Record<string, KnownFinding> = { ...before };
  for (const { fingerprint, count, severity } of findings)
    known[fingerprint] = { count: count + (known[fingerprint]?.count ?? 0), severity: known[fingerprint]?.severity ?? severity };
  return known;
}
