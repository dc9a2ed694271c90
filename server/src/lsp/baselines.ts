import { byPath, readBaseline } from "../core/baseline/read.ts";
import { shares } from "../core/baseline/share.ts";
import type { FileBaseline } from "../core/baseline/types.ts";
import type { NamedPack } from "../core/config/types.ts";
import { LineIndex } from "../index.ts";
import type { FileText, Listing } from "./host.ts";
import { isWithin, parentOf, pathFrom, plain, uriAt } from "./uris.ts";

/** A baseline that a configuration names, in one state of its text and of the files that it speaks of. */
export interface FolderBaseline {
  readonly text: string;
  /** The paths in it where no file stands any more. */
  readonly gone: readonly string[];
  /** The files among which those that are gone may have turned up; empty where none is gone. */
  readonly present: readonly string[];
  /** Whether it speaks of a file, or of one in a folder. */
  speaksOf(uri: string): boolean;
  /** What it knows of a file, always the same object for the same file; undefined where that is nothing. */
  of(uri: string): FileBaseline | undefined;
}

/** Where baselines come from: as they are saved. */
export interface BaselineSource {
  /** @param namedIn the folder whose file names this one: nothing outside of the repository of that folder is read */
  readFile(uri: string, namedIn?: string): Promise<FileText>;
  listFiles(folder: string): Promise<Listing | undefined>;
  /** The path of a file as messages name it. */
  shown(uri: string): string;
}

/**
 * Reads the baseline that a configuration names, whose root that is. One that cannot be used is a mistake in the configuration: without
 * it, everything that is old would be told as new.
 *
 * @param before what was read last, which is kept where nothing has changed
 */
export async function readFolderBaseline(
  root: string,
  { value, folder: from }: Pick<NamedPack, "value" | "folder">,
  source: BaselineSource,
  before: FolderBaseline | undefined,
): Promise<FolderBaseline | { readonly message: string }> {
  const fault = (message: string) => ({ message });
  const uri = uriAt(from, value);
  const folder = parentOf(uri) ?? root;
  const file = await source.readFile(uri, root);
  if (file === undefined)
    return fault(
      `There is no baseline \`${value}\`, so nobody can tell what is new. Write one with \`lodestone baseline\`, or take the setting out.`,
    );
  if ("problem" in file) return fault(`The baseline \`${value}\` cannot be used: ${file.problem}`);
  const read = readBaseline(file.text);
  if ("fault" in read) {
    const { line, character } = new LineIndex(file.text, { skipMark: true }).positionAt(read.fault.start);
    return fault(`The baseline \`${value}\` cannot be used. ${line + 1}:${character + 1}: ${read.fault.message}`);
  }
  const known = byPath(read.baseline);
  const { gone, present } = await standing([...known.keys()], folder, root, source);
  const same = before?.text === file.text && [before.gone, before.present].join("\n") === [gone, present].join("\n");
  if (before !== undefined && same) return before;
  const share = shares(known, gone, present);
  const name = source.shown(uri);
  const given = new Map<string, FileBaseline | undefined>();
  return {
    text: file.text,
    gone,
    present,
    speaksOf: (one) => known.has(pathFrom(folder, one) ?? "") || [...known.keys()].some((path) => isWithin(one, uriAt(folder, path))),
    of(one) {
      const path = pathFrom(folder, one);
      if (path === undefined) return undefined;
      if (!given.has(path)) {
        const own = share.of(path);
        given.set(path, own && { name, known: own });
      }
      return given.get(path);
    },
  };
}

/** Those of some paths where no file stands, and the files that may be these. Of what lies outside of the folder of the configuration, or cannot be looked into, that is not known. */
async function standing(
  paths: readonly string[],
  folder: string,
  root: string,
  source: BaselineSource,
): Promise<Pick<FolderBaseline, "gone" | "present">> {
  const inside = paths.filter((path) => isWithin(root, uriAt(folder, path)));
  const listing = inside.length === 0 ? undefined : await source.listFiles(root);
  if (listing === undefined || listing.problems.length > 0) return { gone: [], present: [] };
  const files = new Set(listing.files.map(plain));
  const gone = inside.filter((path) => !files.has(plain(uriAt(folder, path))));
  const ours = gone.length === 0 ? [] : listing.files.filter((uri) => /\.(?:bom|shipment)\.ya?ml$/i.test(uri));
  return { gone, present: ours.flatMap((uri) => pathFrom(folder, uri) ?? []).sort() };
}

const ids = new WeakMap<FileBaseline, number>();
let count = 0;

/** A short text that stands for what is known of a file; writing all of it out at every keystroke would take its time. */
export function idOf(baseline: FileBaseline | undefined): number | undefined {
  if (baseline === undefined) return undefined;
  let id = ids.get(baseline);
  if (id === undefined) {
    count++;
    id = count;
    ids.set(baseline, id);
  }
  return id;
}
