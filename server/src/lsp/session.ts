import { configName, isReadable } from "../core/fileNames.ts";
import { formatOf } from "../core/formats/registry.ts";
import type { DocumentKind } from "../core/model/types.ts";
import { perKey } from "../core/perKey.ts";
import type { Checker, IsoDate, PackBundle } from "../index.ts";
import type { MakeChecker } from "../project/companySets.ts";
import { Configs, type ConfigsWorkspace } from "../project/configs.ts";
import { Discovery } from "../project/discovery.ts";
import { type PlaceBelow, ProjectGraphs } from "../project/graphs.ts";
import { held, type MaybeAsync, run } from "../project/maybeAsync.ts";
import { listFiles } from "../project/walk.ts";
import type { Folders, Workspace } from "../project/workspace.ts";
import type { Client } from "./client.ts";
import { ClosedFiles } from "./closedFiles.ts";
import type { SettingsDocument } from "./features/fixes.ts";
import { type Deciding, type FileState, type Format, fileStateOf, type JudgedAs, keyOf } from "./fileState.ts";
import type { Host } from "./host.ts";
import { WorkspaceListing } from "./listing.ts";
import { Misreadings } from "./misread.ts";
import type { OpenDocument } from "./openDocument.ts";
import type { OpenDocuments } from "./openDocuments.ts";
import { PartsUses } from "./partsUses.ts";
import { type ClientSettings, noSettings, readSettings, type Shown } from "./settings.ts";
import type { Judging, Snapshot } from "./snapshot.ts";
import { deepestAbove, isUnsaved, isWithin, nameOf, parentOf, pathBelow, plain, uriAt, uriNames } from "./uris.ts";
import { WatchedPatterns } from "./watchedPatterns.ts";

/** By folder, the paths of the files below it, for as long as the same entries are kept. */
const pathsIn = perKey((_: Folders) => new Map<string, MaybeAsync<readonly string[]>>());

/** The inputs of a session. */
export interface Beginning {
  readonly host: Host;
  readonly packs: PackBundle;
  readonly makeChecker: MakeChecker;
  readonly documents: OpenDocuments;
  readonly client: Pick<Client, "watching" | "pulls" | "asOf">;
  readonly folders: readonly string[];
  /** Called for folders that cannot be read. */
  problem(message: string): void;
}

/** A version of a text, with the data needed to find its dependencies. */
type Referring = Pick<OpenDocument, "uri" | "lines"> & Partial<Pick<OpenDocument, "namedFiles">>;

/** The client's settings with the errors in them, in sentences. */
type SettingsRead = ClientSettings & { readonly faults: readonly string[] };

/** The inputs of every check: packs, configurations, settings, the date. */
export class Session {
  /** The checker of the built-in packs alone. */
  readonly checker: Checker;
  readonly configs: Configs;
  readonly workspace: Workspace;
  readonly discovery: Discovery;
  readonly listing: WorkspaceListing;
  readonly documents: OpenDocuments;
  readonly claims: WatchedPatterns;
  readonly closed: ClosedFiles;
  readonly graph: ProjectGraphs;
  readonly partsUses: PartsUses;
  readonly misreadings: Misreadings;
  /** The check date from `lodestone/setAsOf` or `initialize`. */
  asOf: IsoDate | undefined;
  readonly #host: Host;
  readonly #foldersChanged: (() => void)[] = [];
  #folders: readonly string[];
  #settings: Promise<ReadonlyMap<string, SettingsRead>>;

  constructor({ host, packs, makeChecker, documents, client, folders, problem }: Beginning) {
    this.#host = host;
    this.#folders = folders;
    this.asOf = client.asOf;
    this.checker = makeChecker(packs);
    this.documents = documents;
    host.opened?.(folders);
    const source: ConfigsWorkspace = {
      ...host,
      ...uriNames,
      at: (folder, path) => documents.asWritten(uriAt(folder, path)),
      shown: (uri) => this.#shown(uri),
      openText: (uri) => documents.get(uri)?.text,
      open: () => documents.all().map(({ uri }) => uri),
      opened: () => this.folders,
      topsBelow: (root) =>
        this.folders.some((folder) => isWithin(folder, root)) ? [root] : this.folders.filter((folder) => isWithin(root, folder)),
      readsAhead: true,
    };
    this.configs = new Configs(source, this.checker, { bundle: () => packs, checker: () => this.checker, makeChecker });
    this.workspace = source;
    this.discovery = new Discovery(source, this.configs);
    this.listing = new WorkspaceListing(this.discovery, () => this.folders, client, problem, this.checker.texts);
    this.claims = new WatchedPatterns(this);
    const isWatched = (uri: string): boolean => client.watching && (isReadable(nameOf(uri)) || this.claims.isWatched(uri));
    this.closed = new ClosedFiles((uri, format) => host.readFile(uri, undefined, format), isWatched);
    this.graph = new ProjectGraphs({
      discovery: this.discovery,
      texts: this.checker.texts,
      rootOf: async (folder) => (await this.configs.of(folder)).root,
      read: async (uri, format) => (await this.closed.read(uri, format))?.read,
    });
    this.partsUses = new PartsUses(() => this.folders);
    this.misreadings = new Misreadings(async (uri) => host.readFile(uri, undefined, await run(this.discovery.mappingOf(uri))));
    this.#settings = Promise.resolve(new Map());
  }

  /** URIs of the workspace folders. */
  get folders(): readonly string[] {
    return this.#folders;
  }

  /** Handles the addition and removal of workspace folders. */
  changeFolders(added: readonly string[], removed: readonly string[]): void {
    this.#folders = [...this.#folders.filter((uri) => !removed.includes(uri)), ...added];
    this.#host.opened?.(this.#folders);
    for (const listener of this.#foldersChanged) listener();
  }

  /** Registers a function to run after each change of the folders. */
  onFoldersChanged(listener: () => void): void {
    this.#foldersChanged.push(listener);
  }

  get today(): IsoDate {
    return this.#host.today();
  }

  /**
   * Sets the client's settings. Queries wait until they are read.
   *
   * @param sections the section `lodestone` by workspace folder; the empty key holds that for files outside
   * @param report called for every invalid setting
   */
  takeSettings(sections: Promise<ReadonlyMap<string, unknown>>, report: (fault: string) => void): void {
    this.#settings = sections.then((given) => {
      const read = new Map(
        [...given].map(([folder, section]) => {
          const { settings, faults } = readSettings(section, this.checker);
          return [folder, { ...settings, faults: faults.map((fault) => this.checker.texts.sentences(fault)) }] as const;
        }),
      );
      for (const fault of new Set([...read.values()].flatMap(({ faults }) => faults))) report(fault);
      return read;
    });
  }

  /** The status of a file, by the same rules as in the CLI. Packs and extended files count as settings, even if patterns claim them. */
  async fileState(uri: string): Promise<FileState> {
    const settings = await this.#settingsFor(uri);
    const fileState = await this.#savedState(uri, { settings, asOf: this.asOf });
    if (fileState.state !== "judged") return fileState;
    const document = isUnsaved(uri) ? undefined : this.documents.get(uri);
    const misread = document && (await this.misreadings.of(document, fileState.format.encoding));
    return misread === undefined ? fileState : { state: "not-judged", config: fileState.config, elsewhere: undefined, misread };
  }

  /** The format of a file, even of an unchecked one that others refer to; undefined for a file that only a mapping could read. */
  async formatOf(uri: string): Promise<Format | undefined> {
    const fileState = await this.fileState(uri);
    if (fileState.state === "judged") return fileState.format;
    return isReadable(uri) ? formatOf(nameOf(uri)) : undefined;
  }

  /** True when the user's settings enable a kind of display. */
  async shows(uri: string, what: Shown): Promise<boolean> {
    return !(await this.#settingsFor(uri)).off.has(what);
  }

  /** The errors in the client's settings for a file, in sentences. Faulty settings have no effect. */
  async settingFaults(uri: string): Promise<readonly string[]> {
    return (await this.#settingsFor(uri)).faults;
  }

  async #settingsFor(uri: string): Promise<SettingsRead> {
    const byFolder = await this.#settings;
    return byFolder.get(deepestAbove(uri, this.folders) ?? "") ?? byFolder.get("") ?? { ...noSettings, faults: [] };
  }

  /** The status of a file, apart from an editor that decodes it wrongly. */
  async #savedState(uri: string, deciding: Deciding): Promise<FileState> {
    if (nameOf(uri) === configName) return { state: "config", of: "settings", faults: await run(this.configs.faultsOf(uri)) };
    const folder = await this.configs.of(parentOf(uri));
    const fileState = fileStateOf(uri, folder, deciding, isUnsaved(uri) ? kindSaidIn(this.documents.get(uri)) : undefined);
    const isClaimed = fileState.state === "judged" ? fileState.why === "claim" || fileState.why === "mapping" : "mappings" in fileState;
    const mayBeNamed = fileState.state === "not-ours" || isClaimed;
    const named = mayBeNamed ? await run(this.configs.faultsInNamed(uri, () => this.listing.configs())) : undefined;
    if (named === undefined) return fileState;
    return { state: "config", of: named.of === "extended" ? "settings" : named.of, faults: named.faults };
  }

  /** The inputs for checking a file, once all its dependencies are loaded. */
  async judging({ kind, format, settings, company }: JudgedAs, file: Referring): Promise<Judging> {
    let { lines } = file;
    const look = async () => run(this.graph.seenFrom({ place: await this.placeOf(file.uri), lines, namedFiles: file.namedFiles }, format));
    let seen = await look();
    while (file.lines !== lines) {
      lines = file.lines;
      seen = await look();
    }
    const uses = kind === "parts" ? this.partsUses.of(seen) : undefined;
    return { kind, format, settings, today: this.today, checker: company?.checker ?? this.checker, seen, uses };
  }

  /** A file, and the root below which its references stay. */
  placeOf(uri: string): MaybeAsync<PlaceBelow> {
    const placeIn = (root: string): PlaceBelow => ({ root, path: pathBelow(root, uri) ?? uri });
    const folder = parentOf(uri);
    const config = folder === undefined ? { root: uri } : this.configs.of(folder);
    return config instanceof Promise ? config.then(({ root }) => placeIn(root)) : placeIn(config.root);
  }

  async rootOf(uri: string): Promise<string> {
    return (await this.placeOf(uri)).root;
  }

  /** A cache key: equal while a file is checked with the same inputs, apart from its own text and that of its dependencies. */
  async judgedBy(uri: string, fileState: FileState): Promise<string> {
    const by = `${this.today} ${keyOf(fileState)}`;
    if (fileState.state !== "judged" || fileState.kind !== "parts") return by;
    return `${by} ${this.partsUses.stampOf(await this.rootOf(uri))}`;
  }

  /**
   * The checker for a file, checked or not; without a file, for the only workspace folder. The checker of the built-in packs if no other
   * packs are named, or if they are unusable.
   */
  async checkerFor(uri: string | undefined): Promise<Checker> {
    const [only, ...more] = this.folders;
    const folder = uri !== undefined ? parentOf(uri) : more.length === 0 ? only : undefined;
    return (await this.configs.of(folder)).company?.checker ?? this.checker;
  }

  /** The snapshot of an open document; undefined for a document that is closed or not checked. */
  async snapshotOf(uri: string): Promise<Snapshot | undefined> {
    const fileState = await this.fileState(uri);
    const document = this.documents.get(uri);
    if (fileState.state !== "judged" || document === undefined) return undefined;
    const judging = await this.judging(fileState, document);
    return this.documents.get(uri) === document ? document.snapshot(judging) : undefined;
  }

  /** An open lodestone.yaml, extended file, or schema that a mapping names, with its errors; undefined for any other file. */
  async settingsOf(uri: string): Promise<SettingsDocument | undefined> {
    const fileState = await this.fileState(uri);
    const document = this.documents.get(uri);
    if (fileState.state !== "config" || fileState.of === "pack" || document === undefined) return undefined;
    const checker = await this.checkerFor(uri);
    const { version, lines } = this.documents.get(uri) ?? document;
    return {
      of: fileState.of,
      uri: document.uri,
      version,
      lines,
      faults: fileState.faults.filter((fault) => "ruleId" in fault),
      checker,
      today: this.today,
      filesBelow: () => this.#filesBelow(parentOf(uri)),
    };
  }

  /** The paths of the files below a folder, relative to it. */
  async #filesBelow(folder: string | undefined): Promise<readonly string[]> {
    if (folder === undefined) return [];
    const folders = await this.discovery.foldersBelow(folder);
    const list = async (): Promise<readonly string[]> => {
      const listing = await run(listFiles({ ...this.workspace, foldersBelow: () => folders }, folder, undefined, false));
      return listing?.files.flatMap(({ at }) => pathBelow(folder, at) ?? []) ?? [];
    };
    return held(pathsIn(folders), folder, list);
  }

  /**
   * The URIs of the workspace files that the CLI would find. A file that is also reachable through links is listed once, under the name
   * that the CLI uses: the one without links, else the first.
   */
  async files(): Promise<readonly string[]> {
    return (await this.listing.files()).map(({ entry }) => entry.at);
  }

  /** Handles a change of settings, or possible changes of files that the client does not report. */
  settingsChanged(): void {
    this.configs.clear();
    this.discovery.settingsChanged();
    this.graph.forgetAll();
  }

  /** Relative to the only workspace folder. With several folders, two files could have the same relative path. */
  #shown(uri: string): string {
    const [only, ...more] = this.folders;
    const below = only === undefined || more.length > 0 ? undefined : pathBelow(only, uri);
    return below ?? plain(uri).replace(/^file:\/\//, "");
  }
}

/** The length of the text in which an unsaved document must declare its kind. It is short because it is scanned on each keystroke. */
const head = 4096;

/** The kind that a text declares. An unchecked text is not parsed. */
function kindSaidIn(document: OpenDocument | undefined): DocumentKind | undefined {
  const kind = /^(?:\{ *)?(["']?)kind\1 *: *(["']?)(bom|shipment)\2 *(?:[,}#\r]|$)/m.exec(document?.lines.slice(0, head) ?? "")?.[3];
  return kind === "bom" || kind === "shipment" ? kind : undefined;
}
