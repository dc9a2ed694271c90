import type { BaselineFinding } from "../../generated/baseline.ts";
import { nameIn } from "../fileNames.ts";
import { addTo } from "../maps.ts";
import type { KnownFinding, KnownFindings } from "./types.ts";

/** Findings of a baseline by path of their file and by fingerprint. */
export type ByPath = ReadonlyMap<string, ReadonlyMap<string, BaselineFinding>>;

/** Lookup of known findings by file. */
export interface Shares {
  /**
   * Known findings of a file, by its path relative to the folder of the baseline; undefined for none. A file that is absent from the
   * baseline may have been renamed, and then has the findings of the old path.
   */
  of(path: string): KnownFindings | undefined;
}

/**
 * Makes the lookup.
 *
 * @param gone paths in the baseline without a file
 * @param present paths of files that may be renamed ones
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
 * Old paths by the renamed file that takes over their findings: the only file absent from the baseline, else the only such file with the
 * same name. No file takes over where several could, so that no copy does.
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

/** Merges the findings of several old paths. Of equal ones the larger count holds, since the renamed file is only one of them. */
function knownOf(findings: readonly BaselineFinding[]): KnownFindings {
  const known: Record<string, KnownFinding> = {};
  for (const { fingerprint, count, severity } of findings) {
    const before = known[fingerprint];
    if (before === undefined || before.count < count) known[fingerprint] = { count, severity };
  }
  return known;
}
