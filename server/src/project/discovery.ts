import { suspicionOf } from "../core/config/unclaimed.ts";
import { configName, isPartsName, kindByName } from "../core/fileNames.ts";
import type { Format } from "../core/formats/format.ts";
import { byCodeUnit } from "../core/text/ordered.ts";
import { classifyFile, type FileClass } from "./classifyFile.ts";
import { type Configs, type FolderConfig, rulesIn } from "./configs.ts";
import { held, type MaybeAsync, run, type Task, wait } from "./maybeAsync.ts";
import { severalNames } from "./severalNames.ts";
import { isGitIgnored, orderOf, type UnreadableFolder, walk } from "./walk.ts";
import { type Entry, type Folders, isWithin, type Workspace } from "./workspace.ts";

/** A file that a walk has met. */
export interface Met {
  readonly entry: Entry;
  /** The configuration of its folder. */
  readonly config: FolderConfig;
  /** Relative to the folder of its configuration, with slashes. */
  readonly path: string;
  readonly what: FileClass;
  /** Its name without links, in the spelling of the opened folder that holds it. */
  readonly real: string;
}

/** The files below a folder, as settings and git leave them. */
export interface Below {
  /** False where no such folder exists. */
  readonly isThere: boolean;
  /** In the order of the walk. */
  readonly met: readonly (Met | UnreadableFolder)[];
  /** The configurations of the folders, in the order of the walk. */
  readonly configs: readonly FolderConfig[];
  readonly gitignored: readonly Entry[];
  /** The files and folders that `files.exclude` leaves out. */
  readonly excluded: readonly Entry[];
}

/** The shipments below a root. `unjudged`: those that cannot be checked because a lodestone.yaml above them is broken. */
export interface FoundShipments {
  readonly shipments: readonly string[];
  readonly unjudged: readonly string[];
}

/** A file that no setting claims and that may be a bill of materials by its name. */
export interface UnclaimedFile {
  readonly at: string;
  /** The folder of its configuration. */
  readonly root: string;
  /** Relative to the root, with slashes. */
  readonly path: string;
  /** True when `files.unread` lists it as deliberately unread. */
  readonly isAcknowledged: boolean;
}

/** Walks folders under their settings, each once until it changes. */
export class Discovery {
  readonly workspace: Workspace;
  readonly configs: Configs;
  /** By the key of the opened folder. */
  readonly #folders = new Map<string, MaybeAsync<Folders>>();
  /** By the key of the folder. */
  readonly #below = new Map<string, MaybeAsync<Below>>();
  /** By the keys of the folders. */
  readonly #files = new Map<string, MaybeAsync<readonly Met[]>>();
  /** The keys of the files that walks have met as links. */
  readonly #links = new Set<string>();

  constructor(workspace: Workspace, configs: Configs) {
    this.workspace = workspace;
    this.configs = configs;
  }

  /** Handles the creation or deletion of files. */
  filesChanged(): void {
    this.entriesChanged();
    this.settingsChanged();
  }

  /** Handles a change on disk that creates and deletes no file. Where the file is a link, `filesChanged` applies instead. */
  entriesChanged(): void {
    this.#folders.clear();
  }

  /** Handles a change of settings. */
  settingsChanged(): void {
    this.#below.clear();
    this.#files.clear();
  }

  /** True for a link, and for a file that a walk has met as one: after a change, it may lead elsewhere. */
  isLink(file: string): boolean {
    const { keyOf, parentOf, nameOf, at, realOf } = this.workspace;
    const folder = parentOf(file);
    if (realOf === undefined || folder === undefined) return false;
    return this.#links.has(keyOf(file)) || keyOf(realOf(file)) !== keyOf(at(realOf(folder), nameOf(file)));
  }

  /** As of a workspace, one for each opened folder, kept until a change on disk. */
  foldersBelow(folder: string): MaybeAsync<Folders> {
    const top = this.workspace.opened().find((one) => isWithin(this.workspace, one, folder)) ?? folder;
    return held(this.#folders, this.workspace.keyOf(top), () => this.workspace.foldersBelow(top));
  }

  /** True when git ignores a file or a folder that contains it. */
  isGitIgnored(file: string): MaybeAsync<boolean> {
    return run(isGitIgnored({ ...this.workspace, foldersBelow: (folder) => this.foldersBelow(folder) }, file));
  }

  /** The result of a walk from a folder. */
  below(top: string): MaybeAsync<Below> {
    return held(this.#below, this.workspace.keyOf(top), () => run(this.#walk(top)));
  }

  /** The files below some folders, each once: a file that is reachable through links has its main name. */
  filesIn(tops: readonly string[]): MaybeAsync<readonly Met[]> {
    return held(this.#files, tops.map(this.workspace.keyOf).join("\n"), () => run(this.#filesIn(tops)));
  }

  *#filesIn(tops: readonly string[]): Task<readonly Met[]> {
    const { keyOf } = this.workspace;
    const met = new Map<string, Met>();
    for (const top of tops) for (const one of (yield* wait(this.below(top))).met) if ("entry" in one) met.set(keyOf(one.entry.at), one);
    const ours = [...met.values()].filter(({ what }) => what.state !== "not-ours");
    for (const [, ...others] of severalNames(ours, this.workspace)) for (const { entry } of others) met.delete(keyOf(entry.at));
    return [...met.values()];
  }

  /** The unclaimed files below some folders, without those that settings name; sorted by path. */
  *unclaimedIn(tops: readonly string[]): Task<readonly UnclaimedFile[]> {
    const files = yield* wait(this.filesIn(tops));
    const { named } = this.configs;
    const unclaimed = files.flatMap((one) => this.#unclaimed(one, named));
    return unclaimed.sort((a, b) => byCodeUnit(orderOf(a.at), orderOf(b.at)));
  }

  /** The file itself if it is unclaimed, as in `unclaimedIn`; else none. */
  *unclaimedAt(file: string): Task<readonly UnclaimedFile[]> {
    return this.#unclaimed(yield* this.#classified(file), this.configs.named);
  }

  #unclaimed({ entry, config, path, what, real }: Met, named: ReadonlySet<string>): readonly UnclaimedFile[] {
    const { at, name } = entry;
    const { keyOf } = this.workspace;
    if (what.state !== "not-ours" || what.why !== "name" || keyOf(real) !== keyOf(at) || !mayBeUnread(entry, config)) return [];
    if (this.configs.isSettings(name, at) || named.has(keyOf(at))) return [];
    return [{ at, root: config.root, path, isAcknowledged: what.isAcknowledged === true }];
  }

  /** The shipments whose licence uses count for those of a root: all below it, open or closed. */
  *shipmentsOf(root: string): Task<FoundShipments> {
    const shipments: string[] = [];
    const unjudged: string[] = [];
    for (const { entry, config, what } of yield* this.#countingIn(root)) {
      if ("kind" in what && what.kind === "shipment" && entry.kind === "file" && this.#isRoot(config, root)) shipments.push(entry.at);
      if (what.state !== "unusable" || kindByName(entry.name) !== "shipment") continue;
      const above = yield* this.configs.aboveBroken(this.workspace.parentOf(entry.at) ?? entry.at);
      if (above !== undefined && this.#isRoot(above, root)) unjudged.push(entry.at);
    }
    return { shipments, unjudged };
  }

  /** The documents of a root: all below it, open or closed. */
  *documentsOf(root: string): Task<readonly string[]> {
    const files = yield* this.#countingIn(root);
    return files.flatMap(({ entry, config, what }) =>
      what.state === "document" && entry.kind === "file" && this.#isRoot(config, root) ? [entry.at] : [],
    );
  }

  /** The parts files that apply to the files of a root: all below it, open or closed. */
  *partsOf(root: string): Task<readonly string[]> {
    const files = yield* this.#countingIn(root);
    return files.flatMap(({ entry, config, what }) =>
      what.state === "parts" && entry.kind === "file" && this.#isRoot(config, root) ? [entry.at] : [],
    );
  }

  #isRoot({ root }: FolderConfig, other: string): boolean {
    return this.workspace.keyOf(root) === this.workspace.keyOf(other);
  }

  /** The files below a root that count for the others, and the open ones. An ignored file counts only if a reference leads to it. */
  *#countingIn(root: string): Task<readonly Met[]> {
    const { keyOf, open, topsBelow } = this.workspace;
    const files = new Map((yield* wait(this.filesIn(topsBelow(root)))).map((one) => [keyOf(one.entry.at), one]));
    for (const at of open()) {
      if (!isWithin(this.workspace, root, at) || files.has(keyOf(at))) continue;
      const one = yield* this.#classified(at);
      if (one.config.set?.files.gitignored === true || !(yield* wait(this.isGitIgnored(at)))) files.set(keyOf(at), one);
    }
    return [...files.values()].filter(({ entry }) => !this.configs.isSettings(entry.name, entry.real ?? entry.at));
  }

  /** The format that a mapping assigns to a file; undefined for any other file. */
  *mappingOf(file: string): Task<Format | undefined> {
    const { entry, what } = yield* this.#classified(file);
    const isMapped = what.state === "document" && what.why === "mapping";
    return isMapped && !this.configs.isSettings(entry.name, this.workspace.realOf?.(file) ?? file) ? what.format : undefined;
  }

  *#classified(at: string): Task<Met> {
    const entry: Entry = { name: this.workspace.nameOf(at), at, kind: "file", isLink: false };
    const config = yield* wait(this.configs.of(this.workspace.parentOf(at)));
    const path = this.workspace.below(config.root, at) ?? entry.name;
    return { entry, config, path, what: classifyFile(path, config.set && rulesIn(config.set)), real: at };
  }

  *#walk(top: string): Task<Below> {
    const { below, keyOf } = this.workspace;
    const configs = this.configs;
    const folders = yield* wait(this.foldersBelow(top));
    const spelled = spelling(this.workspace);
    const met: (Met | UnreadableFolder)[] = [];
    const gitignored: Entry[] = [];
    const excluded: Entry[] = [];
    const used = new Set<FolderConfig>();
    const links = this.#links;
    yield* walk(folders, this.workspace, top, function* ({ folder, entries, unreadable: why, isIgnored }) {
      const config = yield* wait(configs.of(folder));
      const rules = config.set && rulesIn(config.set);
      const entered: Entry[] = [];
      if (entries.length > 0) used.add(config);
      for (const entry of entries) {
        const { name, at, kind } = entry;
        const path = below(config.root, at) ?? name;
        const isFolder = kind === "folder";
        const isOurs = isFolder || kindByName(name) !== undefined || isPartsName(name) || rules?.claims === true;
        if (!isOurs && name !== configName && suspicionOf(name) === undefined) continue;
        const counts = isOurs || mayBeUnread(entry, config);
        const what = isFolder ? undefined : classifyFile(path, rules);
        if (isFolder ? rules?.isExcluded(path) === true : what?.state === "not-ours" && what.why === "excluded") {
          if (counts) excluded.push(entry);
        } else if (rules?.takesIgnored !== true && isIgnored(entry)) {
          if (counts) gitignored.push(entry);
        } else if (what === undefined) entered.push(entry);
        else {
          met.push({ entry, config, path, what, real: entry.real === undefined ? at : spelled(entry.real) });
          if (entry.isLink) links.add(keyOf(at));
        }
      }
      if (why !== undefined) met.push({ folder, why });
      return entered;
    });
    return { isThere: (yield* wait(folders.entriesOf(top))) !== undefined, met, configs: [...used], gitignored, excluded };
  }
}

/** True for a file that may be named as an unread bill of materials if no setting claims it. */
function mayBeUnread({ name, kind, isLink }: Entry, { set }: Pick<FolderConfig, "set">): boolean {
  return kind === "file" && !isLink && set !== undefined && suspicionOf(name) !== undefined;
}

/** Spells real names as the user does: below the opened folder whose real location holds them. */
export function spelling({ opened, realOf, keyOf, below, at }: Workspace): (real: string) => string {
  const moved = opened().flatMap((folder) => {
    const real = realOf?.(folder) ?? folder;
    return keyOf(real) === keyOf(folder) ? [] : [{ folder, real }];
  });
  return (name) => {
    for (const { folder, real } of moved) {
      const path = below(real, name);
      if (path !== undefined) return at(folder, path);
    }
    return name;
  };
}
