import { byPath, readBaseline } from "../core/baseline/read.ts";
import { type ByPath, type Shares, shares } from "../core/baseline/share.ts";
import type { FileBaseline } from "../core/baseline/types.ts";
import type { NamedPack } from "../core/config/types.ts";
import { type Message, message, verbatim } from "../core/l10n/message.ts";
import { perKey } from "../core/perKey.ts";
import type { Baseline } from "../generated/baseline.ts";
import { LineIndex } from "../index.ts";
import { go, type Later, type Steps, wait } from "./later.ts";
import { isWithin, type Workspace } from "./workspace.ts";

/** The lookup of the files that are checked against a baseline. */
interface Judged {
  readonly configs: { walkedFrom(folder: string, files: readonly string[]): Steps<readonly string[]> };
  /** The baseline that applies to a file; undefined for a file that is not checked, or without a baseline. */
  readonly baselineFor: (file: string) => Later<string | undefined>;
}

/** A baseline that a configuration names, in one version of its text. */
export class FolderBaseline {
  readonly file: string;
  readonly text: string;
  readonly #known: ByPath;
  readonly #root: string;
  readonly #folder: string;
  readonly #workspace: Workspace;
  readonly #judged: Judged;
  readonly #before: BaselineState | undefined;
  #standing: Later<BaselineState> | undefined;
  #settled: BaselineState | undefined;

  /** @param before the version read last; its results are reused where nothing has changed */
  constructor(
    { file, text, byPath: known }: ReadBaseline,
    root: string,
    workspace: Workspace,
    judged: Judged,
    before: FolderBaseline | undefined,
  ) {
    this.file = file;
    this.text = text;
    this.#known = known;
    this.#root = root;
    this.#folder = workspace.parentOf(file) ?? root;
    this.#workspace = workspace;
    this.#judged = judged;
    this.#before = before?.text === text ? before.#settled : undefined;
  }

  /** True when the creation or deletion of a file or folder may change the entries that this baseline gives to files. */
  speaksOf(name: string): boolean {
    const workspace = this.#workspace;
    // Where a named file is missing, any new file may be its new location.
    if (this.#settled !== undefined && this.#settled.gone.length > 0 && isWithin(workspace, this.#root, name)) return true;
    return (
      this.#known.has(workspace.from(this.#folder, name) ?? "") ||
      [...this.#known.keys()].some((path) => isWithin(workspace, name, workspace.at(this.#folder, path)))
    );
  }

  /** The entries for a file, the same object on every call; undefined for a file without entries. */
  async of(name: string): Promise<FileBaseline | undefined> {
    const path = this.#workspace.from(this.#folder, name);
    if (path === undefined) return undefined;
    this.#standing ??= go(this.#stand());
    const { share, given } = await this.#standing;
    if (!given.has(path)) {
      const own = share.of(path);
      given.set(path, own && { name: this.#workspace.shown(this.file), known: own });
    }
    return given.get(path);
  }

  /** Finds the files that were moved or deleted. This runs only when a file is checked, because it needs the list of all files. */
  *#stand(): Steps<BaselineState> {
    const { gone, present } = yield* this.#movements();
    const before = this.#before;
    const isSame = before !== undefined && [before.gone, before.present].join("\n") === [gone, present].join("\n");
    this.#settled = isSame ? before : { gone, present, share: shares(this.#known, gone, present), given: new Map() };
    return this.#settled;
  }

  /** The status of a file is unknown when it lies outside the folder of the configuration, or in a folder that cannot be read. */
  *#movements(): Steps<Pick<BaselineState, "gone" | "present">> {
    const workspace = this.#workspace;
    const { keyOf, at } = workspace;
    const nothing = { gone: [], present: [] };
    const inside = [...this.#known.keys()].filter((path) => isWithin(workspace, this.#root, at(this.#folder, path)));
    const listing = inside.length === 0 ? undefined : yield* wait(workspace.listFiles(this.#root, undefined, true));
    if (listing === undefined || listing.problems.length > 0) return nothing;
    const files = new Set(listing.files.map(keyOf));
    const gone: string[] = [];
    for (const path of inside) {
      const file = at(this.#folder, path);
      if (!files.has(keyOf(file)) && (yield* wait(workspace.readFile(file))) === undefined) gone.push(path);
    }
    if (gone.length === 0) return nothing;
    const present: string[] = [];
    for (const file of yield* this.#judged.configs.walkedFrom(this.#root, listing.files)) {
      const baseline = yield* wait(this.#judged.baselineFor(file));
      const path = baseline !== undefined && keyOf(baseline) === keyOf(this.file) ? workspace.from(this.#folder, file) : undefined;
      if (path !== undefined) present.push(path);
    }
    return { gone, present: present.sort() };
  }
}

/** The current state of the files that a baseline names. */
interface BaselineState {
  /** The paths in the baseline that no longer exist. */
  readonly gone: readonly string[];
  /** The files that may be the new location of a missing file; empty when none is missing. */
  readonly present: readonly string[];
  readonly share: Shares;
  /** By path, the entries already given to a file. */
  readonly given: Map<string, FileBaseline | undefined>;
}

/** A parsed baseline. */
export interface ReadBaseline {
  readonly file: string;
  readonly text: string;
  readonly baseline: Baseline;
  readonly byPath: ByPath;
}

/** The reason why a baseline cannot be used, with the position of the problem, counted from 1. */
export interface UnfitBaseline {
  readonly message: readonly Message[];
  readonly position?: { readonly line: number; readonly column: number };
}

/**
 * Reads a baseline from disk; undefined when the file does not exist.
 *
 * @param namedIn the folder of the file that names it, if any: nothing outside the repository of that folder is read
 */
export function* readBaselineFile(
  file: string,
  workspace: Pick<Workspace, "readFile">,
  namedIn?: string,
): Steps<ReadBaseline | UnfitBaseline | undefined> {
  const read = yield* wait(workspace.readFile(file, namedIn));
  if (read === undefined) return undefined;
  if (!("text" in read)) {
    const { problem, why, position } = read;
    return position === undefined
      ? { message: why === undefined ? problem : [message("baseline-unreadable"), ...why] }
      : { message: problem, position };
  }
  const { text } = read;
  const parsed = readBaseline(text);
  if ("baseline" in parsed) return { file, text, baseline: parsed.baseline, byPath: byPath(parsed.baseline) };
  const { line, character } = new LineIndex(text, { skipMark: true }).positionAt(parsed.fault.start);
  return { position: { line: line + 1, column: character + 1 }, message: parsed.fault.message };
}

/**
 * Reads the baseline that the configuration at `root` names. An unusable baseline is an error in the configuration, because without it
 * every known finding would be reported as new.
 *
 * @param before the version read last
 */
export function* readFolderBaseline(
  root: string,
  { value, folder }: Pick<NamedPack, "value" | "folder">,
  workspace: Workspace,
  judged: Judged,
  before: FolderBaseline | undefined,
): Steps<FolderBaseline | { readonly message: readonly Message[] }> {
  const read = yield* readBaselineFile(workspace.at(folder, value), workspace, root);
  const path = verbatim(value);
  if (read === undefined) return { message: [message("baseline-absent-named", { path }), message("baseline-absent-advice")] };
  if ("text" in read) return new FolderBaseline(read, root, workspace, judged, before);
  const place = read.position === undefined ? [] : [message("baseline-at", read.position)];
  return { message: [message("baseline-unusable", { path }), ...place, ...read.message] };
}

let count = 0;
const numberOf = perKey((_baseline: FileBaseline) => ++count);

/** A short id for the baseline entries of a file. Serializing the entries at every keystroke would be too slow. */
export function idOf(baseline: FileBaseline | undefined): number | undefined {
  return baseline === undefined ? undefined : numberOf(baseline);
}
