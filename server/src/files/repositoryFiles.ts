import { Buffer } from "node:buffer";
import { basename, dirname, isAbsolute, join, parse, resolve, sep } from "node:path";
import { configName } from "../core/fileNames.ts";
import { type Message, message } from "../core/l10n/message.ts";
import type { Disk } from "./disk.ts";
import {
  attempt,
  type EntryKind,
  FileError,
  type FileSystem,
  type FolderEntry,
  outsideReason,
  type PathKind,
  type WritableFile,
} from "./fileSystem.ts";
import { contains } from "./paths.ts";

/** The location that a path leads to. */
type Place =
  | { readonly state: "there"; readonly real: string; readonly kind: Exclude<EntryKind, "link">; readonly homes: Homes }
  /** No entry exists; `real` is the location that it would have. */
  | { readonly state: "absent"; readonly real: string; readonly homes: Homes }
  | { readonly state: "outside" }
  | { readonly state: "unknown"; readonly why: readonly Message[] };

/** The repositories that contain the links on a path. The path may leave none of them. */
type Homes = readonly string[];

/** The git work tree that contains a folder. */
interface WorkTree {
  /** The parent work tree for a submodule; else the work tree itself. */
  readonly repository: string;
  readonly gitDir: string | undefined;
}

/** The limit in bytes for a `.git` file, which holds one path, and for git's exclude patterns, which people write by hand. */
const longestGitFile = 65_536;

/** The limit in bytes for a git index: enough for some 600,000 files. */
const longestGitIndex = 64_000_000;

/** As on Linux: a path with more links is treated as a link cycle. */
const mostLinks = 40;

/**
 * The files of a machine with its repositories kept apart. An untrusted branch may hold links to any file of the machine that checks it,
 * and more people read a report than may read the file. For that reason, a link inside a repository is followed only within that
 * repository. Paths outside are not even looked up, so that nothing leaks about them. Links outside any repository are the machine's own
 * and are followed.
 *
 * The repository of a folder is its git work tree: the nearest folder above with a `.git`. Git itself is not run, because the branch
 * controls its settings too. A submodule belongs to the work tree that contains it. Without git, the repository is the topmost folder
 * above with a `lodestone.yaml`, else the opened folder. Without git, settings may also name files elsewhere in the opened folder.
 *
 * Folder lookups are cached: make one instance for each run or each response.
 */
export class RepositoryFiles implements FileSystem {
  readonly #disk: Disk;
  /** The folders that the user has opened, with their real locations. Links on the way to them are always followed. */
  readonly #opened: ReadonlyMap<string, string>;
  readonly #folders: Map<string, Place>;
  /** By real folder, its git work tree; `#tops` likewise holds the topmost folder with settings. */
  readonly #workTrees: Map<string, WorkTree | undefined>;
  readonly #tops: Map<string, string | undefined>;
  /** The folder that no access may leave; undefined for a path from the user, which may lead anywhere. */
  readonly #within: string | undefined;

  /** @param opened the current folder, or the folders of the workspace */
  constructor(disk: Disk, opened: readonly string[], shared?: RepositoryFiles, within?: string) {
    this.#disk = disk;
    this.#within = within;
    this.#folders = shared === undefined ? new Map() : shared.#folders;
    this.#workTrees = shared === undefined ? new Map() : shared.#workTrees;
    this.#tops = shared === undefined ? new Map() : shared.#tops;
    this.#opened = shared === undefined ? new Map(opened.map((folder) => [folder, disk.realPath(folder)])) : shared.#opened;
  }

  namedIn(folder: string): FileSystem {
    const place = this.#place(folder);
    const real = place.state === "there" ? place.real : folder;
    const homes = [this.#topOf(real) ?? real, this.#openedAbove(real) ?? real].sort((a, b) => a.length - b.length);
    return new RepositoryFiles(this.#disk, [], this, this.#workTreeOf(real) ?? homes[0]);
  }

  kindOf(path: string): PathKind | undefined {
    const place = this.#allowed(path);
    if (place.state === "there") return place.kind;
    if (place.state === "outside") return "outside";
    // Links of the system itself, such as /dev/stdin, lead where no path does.
    return place.state === "absent" && place.homes.length === 0 && this.#within === undefined ? this.#disk.leadsTo(path) : undefined;
  }

  stands(path: string): boolean {
    const folder = this.#place(dirname(path));
    return folder.state === "there" ? this.#isThere(join(folder.real, basename(path))) : folder.state === "outside";
  }

  idOf(path: string): string | undefined {
    const place = this.#allowed(path);
    return place.state === "there" ? this.#disk.idOf(place.real) : undefined;
  }

  repositoryOf(folder: string): string | undefined {
    const place = this.#folder(folder);
    if (place.state === "there" || place.state === "absent") return this.#workTreeOf(place.real);
    const above = dirname(folder);
    return above === folder ? undefined : this.repositoryOf(above);
  }

  gitExcludes(folder: string): string | undefined {
    const gitDir = this.#gitDirAt(folder);
    if (gitDir === undefined) return undefined;
    // A linked work tree shares the folder that this file names with the main one.
    const common = this.#textOf(join(gitDir, "commondir"))?.trim();
    return this.#textOf(join(common === undefined ? gitDir : resolve(gitDir, common), "info", "exclude"));
  }

  gitIndex(folder: string, name = "index"): Uint8Array | undefined {
    const gitDir = this.#gitDirAt(folder);
    return gitDir === undefined ? undefined : this.#bytesOf(join(gitDir, name), longestGitIndex);
  }

  #gitDirAt(folder: string): string | undefined {
    const place = this.#folder(folder);
    return place.state === "there" ? this.#gitDirOf(place.real) : undefined;
  }

  sizeOf(path: string): number {
    const place = this.#allowed(path);
    return place.state === "there" ? this.#disk.sizeOf(place.real) : 0;
  }

  list(folder: string): readonly FolderEntry[] {
    return this.#disk.list(this.realPath(folder));
  }

  realPath(path: string): string {
    return this.#thereAt(path).real;
  }

  read(path: string, most?: number, from?: number): Uint8Array {
    const { real, kind } = this.#thereAt(path);
    if (kind !== "file") throw new FileError(message(kind === "folder" ? "file-is-folder" : "file-not-regular"));
    return this.#disk.read(real, most, from);
  }

  makeFolder(path: string): void {
    this.#disk.makeFolder(this.#writable(path));
  }

  create(path: string): WritableFile {
    return this.#disk.create(this.#writable(path));
  }

  append(path: string): WritableFile {
    return this.#disk.append(this.#writable(path));
  }

  draft(path: string): WritableFile {
    return this.#disk.draft(this.#writable(path));
  }

  put(path: string, text: Iterable<string>): void {
    const target = this.#writable(path);
    if (this.#disk.leadsTo(target) !== "other") {
      this.#disk.put(target, text);
      return;
    }
    const device = this.#disk.create(target);
    for (const piece of text) device.write(piece);
    device.close();
  }

  replace(path: string, before: Uint8Array, after: Uint8Array): void {
    this.#disk.replace(this.#thereAt(path).real, before, after);
  }

  #thereAt(path: string): Place & { readonly state: "there" } {
    const place = this.#allowed(path);
    switch (place.state) {
      case "there":
        return place;
      case "absent":
        throw new FileError(message("file-absent"));
      case "outside":
        throw new FileError(outsideReason);
      case "unknown":
        throw new FileError(...place.why);
    }
  }

  /** The path to write to. The user may name any location, even a device, but no link may lead out of its repository. */
  #writable(path: string): string {
    const place = this.#place(path);
    if (place.state === "unknown") throw new FileError(...place.why);
    if (place.state === "outside" || (place.homes.length > 0 && this.#isHidden(place.real)))
      throw new FileError(message("file-write-outside"));
    if (this.#within !== undefined && !within(this.#within, place.real)) throw new FileError(outsideReason);
    // A pipe in a repository may have no reader, and whoever opens it then waits for ever.
    if (place.state === "there" && place.kind === "other" && this.#homeOf(dirname(place.real)) !== undefined)
      throw new FileError(message("file-not-regular"));
    return place.homes.length === 0 ? path : place.real;
  }

  /** The location that a path leads to; `outside` when it may not be read. */
  #allowed(path: string): Place {
    const place = this.#place(path);
    if (place.state === "unknown" && this.#within !== undefined && !within(this.#within, resolve(path))) return outside;
    if (place.state !== "there" && place.state !== "absent") return place;
    const isAway = this.#within !== undefined && !within(this.#within, place.real);
    return isAway || this.#isHidden(place.real) ? outside : place;
  }

  /** True when a location lies in the `.git` of its repository. */
  #isHidden(real: string): boolean {
    if (!isInGit(real)) return false;
    const home = this.#homeOf(dirname(real));
    return home === undefined || isInGit(real.slice(home.length));
  }

  #place(path: string): Place {
    const opened = this.#opened.get(path);
    if (opened !== undefined) return { state: "there", real: opened, kind: "folder", homes: [] };
    const above = dirname(path);
    if (above === path) return { state: "there", real: path, kind: "folder", homes: [] };
    return this.#below(this.#folder(above), basename(path));
  }

  #folder(path: string): Place {
    const known = this.#folders.get(path);
    if (known !== undefined) return known;
    const place = this.#place(path);
    this.#folders.set(path, place);
    return place;
  }

  /** The location of an entry in a folder. */
  #below(folder: Place, name: string): Place {
    if (folder.state === "absent") return { ...folder, real: join(folder.real, name) };
    if (folder.state !== "there") return folder;
    return attempt(
      () => this.#follow(folder, [name]),
      ({ said }) => ({ state: "unknown", why: said }),
    );
  }

  #follow({ real, kind: first, homes: from }: Place & { readonly state: "there" }, names: string[]): Place {
    let [at, kind] = [real, first];
    const homes = [...from];
    let links = 0;
    for (let name = names.shift(); name !== undefined; name = names.shift()) {
      const next = name === ".." ? dirname(at) : join(at, name);
      if (homes.some((home) => !within(home, next) && !within(next, home))) return outside;
      const entry = kind === "folder" ? this.#disk.entryAt(next) : undefined;
      if (entry === undefined) return absentAt(join(next, ...names), homes);
      if (entry !== "link") {
        [at, kind] = [next, entry];
        continue;
      }
      links++;
      if (links > mostLinks) throw new FileError(message("file-link-loop"));
      const home = this.#homeOf(at);
      if (home !== undefined && !homes.includes(home)) homes.push(home);
      const target = this.#inReal(this.#disk.readLink(next));
      names.unshift(...namesOf(target));
      if (isAbsolute(target)) [at, kind] = [parse(target).root, "folder"];
    }
    return homes.some((home) => !within(home, at)) ? outside : { state: "there", real: at, kind, homes };
  }

  /** A path with the opened folder that it starts with replaced by the real location of that folder. */
  #inReal(path: string): string {
    for (const [opened, real] of this.#opened) if (within(opened, path)) return join(real, path.slice(opened.length));
    return path;
  }

  /** The repository that contains a real folder; undefined for a folder outside every repository and every opened folder. */
  #homeOf(folder: string): string | undefined {
    return this.#workTreeOf(folder) ?? this.#topOf(folder) ?? this.#openedAbove(folder);
  }

  #openedAbove(folder: string): string | undefined {
    const holding = [...this.#opened.values()].filter((opened) => within(opened, folder));
    return holding.sort((a, b) => b.length - a.length)[0];
  }

  #workTreeOf(folder: string): string | undefined {
    return this.#workTreeAt(folder)?.repository;
  }

  #workTreeAt(folder: string): WorkTree | undefined {
    return kept(this.#workTrees, folder, () => {
      const above = dirname(folder);
      const outer = above === folder ? undefined : this.#workTreeAt(above);
      if (!this.#isThere(join(folder, ".git"))) return outer;
      const gitDir = this.#gitDirOf(folder);
      const isSubmodule = outer?.gitDir !== undefined && gitDir !== undefined && within(join(outer.gitDir, "modules"), gitDir);
      return { repository: isSubmodule ? outer.repository : folder, gitDir };
    });
  }

  /** The git directory of a work tree: its `.git` folder, or the folder that a `.git` file names. A branch can contain neither. */
  #gitDirOf(folder: string): string | undefined {
    const path = join(folder, ".git");
    const find = (): string | undefined => {
      const kind = this.#disk.entryAt(path);
      if (kind === "folder") return path;
      if (kind !== "file") return undefined;
      const said = /^gitdir: (.+?)\r?\n?$/.exec(this.#textOf(path) ?? "")?.[1];
      return said === undefined ? undefined : resolve(folder, said);
    };
    return attempt(find, () => undefined);
  }

  /** The text of one of git's own files; undefined when it cannot be read or is too long. */
  #textOf(path: string): string | undefined {
    const bytes = this.#bytesOf(path, longestGitFile);
    return bytes && Buffer.from(bytes).toString("utf8");
  }

  #bytesOf(path: string, longest: number): Uint8Array | undefined {
    const read = (): Uint8Array | undefined =>
      this.#disk.entryAt(path) !== "file" || this.#disk.sizeOf(path) > longest ? undefined : this.#disk.read(path);
    return attempt(read, () => undefined);
  }

  #topOf(folder: string): string | undefined {
    return kept(this.#tops, folder, () => {
      const above = dirname(folder);
      const top = above === folder ? undefined : this.#topOf(above);
      return top ?? (this.#isThere(join(folder, configName)) ? folder : undefined);
    });
  }

  #isThere(path: string): boolean {
    return attempt(
      () => this.#disk.entryAt(path) !== undefined,
      () => false,
    );
  }
}

function kept<V>(known: Map<string, V | undefined>, key: string, find: () => V | undefined): V | undefined {
  if (!known.has(key)) known.set(key, find());
  return known.get(key);
}

const outside: Place = { state: "outside" };

/** True when a path leads through a `.git` folder. The comparison ignores case, as some file systems do. */
function isInGit(path: string): boolean {
  return /[\\/]\.git(?:[\\/]|$)/i.test(path);
}

/** True when a real path is the folder or lies below it. On Windows the comparison ignores case, because drive letters vary. */
function within(folder: string, path: string): boolean {
  return sep === "/" ? contains(folder, path) : contains(folder.toLowerCase(), path.toLowerCase());
}

function absentAt(real: string, homes: Homes): Place {
  return homes.some((home) => !within(home, real)) ? outside : { state: "absent", real, homes };
}

function namesOf(path: string): string[] {
  const names = path.slice(parse(path).root.length).split(sep === "/" ? "/" : /[\\/]/);
  return names.filter((name) => name !== "" && name !== ".");
}
