import type { BaselineFinding } from "../../generated/baseline.ts";
import { nameIn } from "../fileNames.ts";
import { addTo } from "../maps.ts";
import type { KnownFinding, KnownFindings } from "./types.ts";

/** The findings of a baseline by the path of their file and by fingerprint. */
export type ByPath = ReadonlyMap<string, ReadonlyMap<string, BaselineFinding>>;

/** Hands out what a baseline knows of each file. */
export interface Shares {
  /**
   * What is known of a file, by its path relative to the folder of the baseline; undefined where nothing is. A file that the baseline
   * does not name may have been renamed: then it is what stands under the path where no file is any more.
   */
  of(path: string): KnownFindings | undefined;
}

/**
 * Hands out shares.
 *
 * @param gone the paths of the baseline where no file stands
 * @param present the files among which those that are gone may have turned up, by path
 */
export function shares(byPath: ByPath, gone: readonly string[], present: readonly string[]): Shares {
  const heirs = heirsOf(gone, present, byPath);
  return {
    of(path) {
      const own = byPath.get(path);
      if (own !== undefined) return knownOf([...own.values()]);
      const taken = heirs.get(path);
      return taken && knownOf(taken.flatMap((one) => [...(byPath.get(one)?.values() ?? [])]));
    },
  };
}

/**
 * The files that are gone by the one that takes over what was known of them, so that no copy of it does as well: the only file that the
 * baseline does not name, else the only one of these that has its name. Where several may be meant, none is.
 */
function heirsOf(gone: readonly string[], present: readonly string[], byPath: ByPath): ReadonlyMap<string, readonly string[]> {
  const heirs = new Map<string, string[]>();
  if (gone.length === 0) return heirs;
  const strangers = [...new Set(present)].filter((path) => !byPath.has(path));
  const byName = new Map<string, string[]>();
  for (const path of strangers) addTo(byName, nameIn(path), path);
  for (const path of gone) {
    const [heir, another] = strangers.length === 1 ? strangers : (byName.get(nameIn(path)) ?? []);
    if (heir !== undefined && another === undefined) addTo(heirs, heir, path);
  }
  return heirs;
}

/** Of what several files say alike, one file's count holds: the heir is only one of them. */
function knownOf(findings: readonly BaselineFinding[]): KnownFindings {
  const known: Record<string, KnownFinding> = {};
  for (const { fingerprint, count, severity } of findings) {
    const before = known[fingerprint];
    if (before === undefined || before.count < count) known[fingerprint] = { count, severity };
  }
  return known;
}
