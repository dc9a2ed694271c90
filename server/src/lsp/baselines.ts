import { byPath, readBaseline } from "../core/baseline/read.ts";
import { type ByPath, type Shares, shares } from "../core/baseline/share.ts";
import type { FileBaseline } from "../core/baseline/types.ts";
import type { NamedPack } from "../core/config/types.ts";
import { perKey } from "../core/perKey.ts";
import { LineIndex } from "../index.ts";
import type { FileText, Listing } from "./host.ts";
import { isWithin, parentOf, pathFrom, plain, uriAt } from "./uris.ts";

/** Where baselines come from: as they are saved. */
export interface BaselineSource {
  /** @param namedIn the folder whose file names this one: nothing outside of the repository of that folder is read */
  readFile(uri: string, namedIn?: string): Promise<FileText>;
  listFiles(folder: string): Promise<Listing | undefined>;
  /** The path of a file as messages name it. */
  shown(uri: string): string;
  /** Those of some files below a folder that the command meets on its way through it. */
  walkedFrom(folder: string, files: readonly string[]): Promise<readonly string[]>;
  /** The URI of the baseline that a file is judged against; undefined for a file that is not judged, or against none. */
  baselineFor(uri: string): Promise<string | undefined>;
}

/** A baseline that a configuration names, in one state of its text. */
export class FolderBaseline {
  readonly uri: string;
  readonly text: string;
  readonly #known: ByPath;
  readonly #root: string;
  readonly #folder: string;
  readonly #source: BaselineSource;
  readonly #before: BaselineState | undefined;
  #standing: Promise<BaselineState> | undefined;
  #settled: BaselineState | undefined;

  /** @param before what was read last, whose shares are kept where nothing has changed */
  constructor(uri: string, text: string, known: ByPath, root: string, source: BaselineSource, before: FolderBaseline | undefined) {
    this.uri = uri;
    this.text = text;
    this.#known = known;
    this.#root = root;
    this.#folder = parentOf(uri) ?? root;
    this.#source = source;
    this.#before = before?.text === text ? before.#settled : undefined;
  }

  /** Whether what it knows of files may be another when a file, or one in a folder, comes or goes. */
  speaksOf(uri: string): boolean {
    // Where a file is gone, whatever comes may be it.
    if (this.#settled !== undefined && this.#settled.gone.length > 0 && isWithin(this.#root, uri)) return true;
    return (
      this.#known.has(pathFrom(this.#folder, uri) ?? "") || [...this.#known.keys()].some((path) => isWithin(uri, uriAt(this.#folder, path)))
    );
  }

  /** What it knows of a file, always the same object for the same file; undefined where that is nothing. */
  async of(uri: string): Promise<FileBaseline | undefined> {
    const path = pathFrom(this.#folder, uri);
    if (path === undefined) return undefined;
    this.#standing ??= this.#stand();
    const { share, given } = await this.#standing;
    if (!given.has(path)) {
      const own = share.of(path);
      given.set(path, own && { name: this.#source.shown(this.uri), known: own });
    }
    return given.get(path);
  }

  /** Looks at what has become of the files that it names; only when a file is judged, since that asks what others are. */
  async #stand(): Promise<BaselineState> {
    const { gone, present } = await this.#movements();
    const before = this.#before;
    const isSame = before !== undefined && [before.gone, before.present].join("\n") === [gone, present].join("\n");
    this.#settled = isSame ? before : { gone, present, share: shares(this.#known, gone, present), given: new Map() };
    return this.#settled;
  }

  /** Of what lies outside of the folder of the configuration, or cannot be looked into, it is not known what became. */
  async #movements(): Promise<Pick<BaselineState, "gone" | "present">> {
    const nothing = { gone: [], present: [] };
    const inside = [...this.#known.keys()].filter((path) => isWithin(this.#root, uriAt(this.#folder, path)));
    const listing = inside.length === 0 ? undefined : await this.#source.listFiles(this.#root);
    if (listing === undefined || listing.problems.length > 0) return nothing;
    const files = new Set(listing.files.map(plain));
    const gone: string[] = [];
    for (const path of inside) {
      const uri = uriAt(this.#folder, path);
      if (!files.has(plain(uri)) && (await this.#source.readFile(uri)) === undefined) gone.push(path);
    }
    if (gone.length === 0) return nothing;
    const present: string[] = [];
    for (const uri of await this.#source.walkedFrom(this.#root, listing.files)) {
      const baseline = await this.#source.baselineFor(uri);
      const path = baseline !== undefined && plain(baseline) === plain(this.uri) ? pathFrom(this.#folder, uri) : undefined;
      if (path !== undefined) present.push(path);
    }
    return { gone, present: present.sort() };
  }
}

/** What has become of the files that a baseline names. */
interface BaselineState {
  /** The paths in it where no file stands any more. */
  readonly gone: readonly string[];
  /** The files among which those that are gone may have turned up; empty where none is gone. */
  readonly present: readonly string[];
  readonly share: Shares;
  /** What was told of each file. */
  readonly given: Map<string, FileBaseline | undefined>;
}

/**
 * Reads the baseline that a configuration names, whose root that is. One that cannot be used is a mistake in the configuration: without
 * it, everything that is old would be told as new.
 *
 * @param before what was read last
 */
export async function readFolderBaseline(
  root: string,
  { value, folder: from }: Pick<NamedPack, "value" | "folder">,
  source: BaselineSource,
  before: FolderBaseline | undefined,
): Promise<FolderBaseline | { readonly message: string }> {
  const fault = (message: string) => ({ message });
  const uri = uriAt(from, value);
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
  return new FolderBaseline(uri, file.text, byPath(read.baseline), root, source, before);
}

let count = 0;
const numberOf = perKey((_baseline: FileBaseline) => ++count);

/** A short text that stands for what is known of a file; writing all of it out at every keystroke would take its time. */
export function idOf(baseline: FileBaseline | undefined): number | undefined {
  return baseline === undefined ? undefined : numberOf(baseline);
}
