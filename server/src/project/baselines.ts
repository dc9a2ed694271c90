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

/** What says which files are judged against a baseline. */
interface Judged {
  readonly configs: { walkedFrom(folder: string, files: readonly string[]): Steps<readonly string[]> };
  /** The baseline that a file is judged against; undefined for a file that is not judged, or against none. */
  readonly baselineFor: (file: string) => Later<string | undefined>;
}

/** A baseline that a configuration names, in one state of its text. */
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

  /** @param before what was read last, whose shares are kept where nothing has changed */
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

  /** Whether what it knows of files may be another when a file, or one in a folder, comes or goes. */
  speaksOf(name: string): boolean {
    const workspace = this.#workspace;
    // Where a file is gone, whatever comes may be it.
    if (this.#settled !== undefined && this.#settled.gone.length > 0 && isWithin(workspace, this.#root, name)) return true;
    return (
      this.#known.has(workspace.from(this.#folder, name) ?? "") ||
      [...this.#known.keys()].some((path) => isWithin(workspace, name, workspace.at(this.#folder, path)))
    );
  }

  /** What it knows of a file, always the same object for the same file; undefined where that is nothing. */
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

  /** Looks at what has become of the files that it names; only when a file is judged, since that asks what others are. */
  *#stand(): Steps<BaselineState> {
    const { gone, present } = yield* this.#movements();
    const before = this.#before;
    const isSame = before !== undefined && [before.gone, before.present].join("\n") === [gone, present].join("\n");
    this.#settled = isSame ? before : { gone, present, share: shares(this.#known, gone, present), given: new Map() };
    return this.#settled;
  }

  /** Of what lies outside of the folder of the configuration, or cannot be looked into, it is not known what became. */
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

/** A baseline as it was read. */
export interface ReadBaseline {
  readonly file: string;
  readonly text: string;
  readonly baseline: Baseline;
  readonly byPath: ByPath;
}

/** Why a baseline cannot be used, and where in it, counted from 1. */
export interface UnfitBaseline {
  readonly message: readonly Message[];
  readonly position?: { readonly line: number; readonly column: number };
}

/**
 * Reads a baseline as it is saved; undefined where no file stands.
 *
 * @param namedIn the folder whose file names it, if any: nothing outside of the repository of that folder is read
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
 * Reads the baseline that a configuration names, whose root that is. One that cannot be used is a mistake in the configuration: without
 * it, everything that is old would be told as new.
 *
 * @param before what was read last
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

/** A short text that stands for what is known of a file; writing all of it out at every keystroke would take its time. */
export function idOf(baseline: FileBaseline | undefined): number | undefined {
  return baseline === undefined ? undefined : numberOf(baseline);
}
