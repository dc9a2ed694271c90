import { resolve } from "node:path";
import { isPartsName } from "../../core/fileNames.ts";
import { formatOf } from "../../core/formats/registry.ts";
import { licenceNumbers } from "../../core/graph/licenceNumbers.ts";
import type { ReportChanged } from "../../generated/report.ts";
import { runSync } from "../../project/maybeAsync.ts";
import type { Configs } from "../check/configs.ts";
import { type FoundFile, othersAt } from "../check/discover.ts";
import type { Inputs } from "../check/inputs.ts";
import { readText } from "../check/judgeFiles.ts";
import type { CheckRequest } from "../check/options.ts";
import type { Host } from "../host.ts";
import type { Problem } from "../report/run.ts";
import { NoAnswer } from "./ask.ts";
import { Changes } from "./changes.ts";
import { dependents } from "./dependents.ts";
import { askGit } from "./repository.ts";

/** The files to check, with the problems if git cannot tell. */
export interface Selected {
  readonly files: readonly FoundFile[];
  /** Absent when all files are checked. */
  readonly changed: ReportChanged | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Selects the changed files, those that a changed parts file, configuration, pack or baseline applies to, those that refer to any of
 * these, and the shipments that share a licence with one of them.
 */
export function selectChanged(
  configs: Configs,
  inputs: Inputs,
  { changed: wanted, baseline }: CheckRequest,
  found: readonly FoundFile[],
): Selected {
  if (wanted === undefined) return { files: found, changed: undefined, problems: [] };
  const { ref } = wanted;
  const { host } = configs;
  const partsOf = (root: string) => runSync(configs.discovery.partsOf(root));
  try {
    const changes = new Changes(askGit(host, ref), host.files);
    const forAll = typeof baseline === "object" && changes.hasWithin(resolve(host.cwd, baseline.file));
    const sources = new Map<string, boolean>();
    const sourceChanged = (path: string): boolean => {
      const known = sources.get(path) ?? changes.hasWithin(path);
      sources.set(path, known);
      return known;
    };
    const itself = new Set(found.filter(({ path }) => changes.has(path)));
    const governed = found.filter((file) => forAll || changes.isReconfigured(file.path) || sourcesOf(file).some(sourceChanged));
    // The root of a deleted file is unknown.
    const roots = [...new Set(found.map(({ root }) => root))];
    const stillThere = new Set(roots.flatMap((root) => partsOf(root).map((path) => changes.keyOf(path))));
    const isPartsGone = [...changes.keys].some((key) => isPartsName(key) && !stillThere.has(key));
    const rootsOfParts = new Set(roots.filter((root) => partsOf(root).some((path) => changes.has(path))));
    const leaning = found.filter(({ root }) => isPartsGone || rootsOfParts.has(root));
    const chosen = new Set([
      ...itself,
      ...governed,
      ...leaning,
      ...dependents(host, inputs, found, changes),
      ...sharingLicences(configs, inputs, found, changes),
    ]);
    const files = found.filter((file) => chosen.has(file));
    return {
      files,
      changed: { ...(ref === undefined ? {} : { ref }), files: files.length, affected: files.length - itself.size, found: found.length },
      problems: [],
    };
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    return { files: [], changed: undefined, problems: [{ message: error.said }] };
  }
}

/**
 * The files that determine the settings of a file: its configuration, its pack files (changed ones), and the pack paths (deleted files).
 * Git rarely tracks an installed package; its files then always count as changed.
 */
function sourcesOf({ sources, company }: FoundFile): string[] {
  return [...sources, ...(company?.files ?? []).map(({ name }) => name)];
}

/**
 * The given shipments that cite a licence which a changed shipment under the same root also cites, or one that depends on a changed file:
 * their uses of the licence add up. The changed shipment need not be among the given files.
 */
function sharingLicences(configs: Configs, inputs: Inputs, files: readonly FoundFile[], changes: Changes): readonly FoundFile[] {
  const { host, discovery } = configs;
  const citing = files.map((file) => ({ file, numbers: numbersIn(host, file) })).filter(({ numbers }) => numbers.size > 0);
  return [...new Set(citing.map(({ file }) => file.root))].flatMap((root) => {
    const shipments = othersAt(configs, runSync(discovery.shipmentsOf(root)).shipments);
    const leaning = dependents(host, inputs, shipments, changes);
    const touched = new Set(shipments.flatMap((one) => [...(changes.has(one.path) || leaning.has(one) ? numbersIn(host, one) : [])]));
    return citing.flatMap(({ file, numbers }) =>
      file.kind === "shipment" && file.root === root && [...numbers].some((number) => touched.has(number)) ? [file] : [],
    );
  });
}

function numbersIn(host: Host, file: FoundFile): ReadonlySet<string> {
  const read = readText(host, file);
  return "message" in read ? new Set() : licenceNumbers(read.text, file.format ?? formatOf(file.path));
}
