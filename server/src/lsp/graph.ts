import { configName, isPartsName } from "../core/fileNames.ts";
import type { FileContent } from "../core/graph/content.ts";
import { Graph } from "../core/graph/graph.ts";
import { mayBeSeveral, namedFilesIn } from "../core/graph/linkedFile.ts";
import { citesLicencesIn } from "../core/graph/shipments.ts";
import type { Texts } from "../core/l10n/texts.ts";
import { getOrInsert } from "../core/maps.ts";
import type { Links } from "../core/model/links.ts";
import type { PartsText } from "../core/parts/write.ts";
import type { LineIndex } from "../core/text/lineIndex.ts";
import type { Configs } from "../project/configs.ts";
import type { Format } from "./governance.ts";
import type { Host } from "./host.ts";
import { isWithin, parentOf, pathBelow, plain, uriAt } from "./uris.ts";

/** A version of a text, as far as it has to be known to find what it leans on. */
export interface Referring {
  readonly uri: string;
  readonly lines: LineIndex;
  /** The files that it names, where that is known; undefined where it is read as a whole. */
  readonly namedFiles?: readonly string[] | undefined;
}

/** Where the graph learns of files. */
export interface GraphSource {
  readonly host: Pick<Host, "readFile" | "findLinked">;
  /** The language of what is told. */
  readonly texts: Texts;
  /** The text of an open document; undefined for any other file. */
  openText(uri: string): string | undefined;
  /** The URI of an open document as the client writes it; any other as it is. */
  asWritten(uri: string): string;
  /** URIs of the files in the workspace folders. */
  files(): Promise<readonly string[]>;
  readonly configs: Pick<Configs, "of" | "repositoryOf">;
  /** How a file is read that a mapping claims; undefined for any other. */
  mappingOf(uri: string): Promise<Format | undefined>;
  /** The shipments below a root. */
  shipments(root: string): Promise<FoundShipments>;
  /** URIs of the parts files below a root. */
  parts(root: string): Promise<readonly string[]>;
}

/** URIs of the shipments below a root, and of those of which nobody can tell: a lodestone.yaml above them is broken. */
export interface FoundShipments {
  readonly shipments: readonly string[];
  readonly unjudged: readonly string[];
}

/** The other files as seen from one at a moment: the stamp is another one as soon as something in them has changed. */
export interface SeenFiles {
  readonly links: Links;
  readonly stamp: string;
  /** URI of the folder that paths in `links` are relative to. */
  readonly root: string;
  /** The URI of a path in `links`, of an open document as the client writes it. */
  uriOf(path: string): string;
  /** The parts files of the root, in the order of their paths. */
  readonly parts: readonly PartsText[];
}

/** The files of a session as a graph for each root: open documents as they are typed, all others as they stand on disk. */
export class WorkspaceGraph {
  readonly #source: GraphSource;
  readonly #byRoot = new Map<string, { readonly root: string; readonly graph: Graph; readonly links: Map<string, Links> }>();

  /** By root, the shipments below it, as long as none has come or gone. */
  readonly #shipments = new Map<string, FoundShipments>();
  /** By root, the paths of its parts files, as long as none has come or gone. */
  readonly #parts = new Map<string, readonly string[]>();
  #changes = 0;
  /** By root, the count at which all that was known. */
  readonly #loaded = new Map<string, number>();

  constructor(source: GraphSource) {
    this.#source = source;
  }

  /** Another number whenever anything may have changed in any file. */
  get changes(): number {
    return this.#changes;
  }

  /** The other files as seen from one, when all that it leans on is known. */
  async seenFrom(referring: Referring, format: Format): Promise<SeenFiles> {
    const { uri, lines } = referring;
    const mapping = format.documents === undefined ? undefined : format;
    // To ask a text costs a look at all of it the first time.
    const named = format.names?.files === false ? [] : referring.namedFiles;
    const { root, graph, links } = await this.#of(uri);
    const path = pathBelow(root, uri) ?? uri;
    // Which other documents of its own file a text names shows only in the text itself.
    const isSeveral = named === undefined && mayBeSeveral(lines.text, format);
    if (isSeveral && graph.set(path, { kind: "text", text: lines.text, format: mapping })) this.#changes++;
    if (graph.refer(path, isSeveral ? undefined : (named ?? namedFilesIn(lines.text, path, format)))) this.#changes++;
    await this.#loadParts(graph, root);
    await this.#load(graph, root, path);
    if (citesLicencesIn(lines, format)) await this.#loadShipments(graph, root);
    const seen = getOrInsert(links, path, () => graph.linksOf(path));
    return {
      ...{ links: seen, stamp: stampIn(root, seen), root, uriOf: (file) => this.#source.asWritten(uriAt(root, file)) },
      // A text that a change does not concern goes on with what it saw.
      get parts() {
        return graph.parts.texts;
      },
    };
  }

  /** The stamp of a file of which something was seen before; undefined for any other. */
  async stampOf(uri: string): Promise<string | undefined> {
    const { root, graph, links } = await this.#of(uri);
    const path = pathBelow(root, uri) ?? uri;
    const seen = links.get(path);
    if (seen === undefined) return undefined;
    await this.#loadParts(graph, root);
    await this.#load(graph, root, path);
    if (this.#loaded.has(plain(root))) await this.#loadShipments(graph, root);
    return stampIn(root, seen);
  }

  /** `PartFacts.book` as a file sees it that was seen before. */
  async bookFor(uri: string): Promise<string | undefined> {
    const { root, links } = await this.#of(uri);
    return links.get(pathBelow(root, uri) ?? uri)?.parts?.book;
  }

  /** A file has changed, come or gone, on disk or as it is typed. Gives the URIs of those that lean on it, as far as they were ever judged. */
  changed(uri: string): readonly string[] {
    this.#changes++;
    const dependents = new Set<string>();
    for (const { root, graph } of this.#byRoot.values()) {
      const path = pathBelow(root, uri);
      if (path === undefined) continue;
      graph.forget(path);
      // What came may be what others look for, or be near to it in name.
      for (const one of graph.paths) if (graph.contentOf(one)?.kind === "absent") graph.forget(one);
      // One that comes, or is open before it is saved, is known as a parts file only by its name.
      if (isPartsName(path) && !graph.parts.holds(path)) this.#parts.delete(plain(root));
      const leaning = isPartsName(path) ? [...graph.paths].filter((one) => one !== path) : graph.dependentsOf(path);
      for (const dependent of leaning) dependents.add(uriAt(root, dependent));
    }
    return [...dependents];
  }

  /** Whether anything is known of a file, be it that it was looked for and is not there. */
  knows(uri: string): boolean {
    return [...this.#byRoot.values()].some(({ root, graph }) => graph.contentOf(pathBelow(root, uri) ?? "") !== undefined);
  }

  /** Whether anything is known of what lies in a folder. */
  knowsBelow(folder: string): boolean {
    for (const { root, graph } of this.#byRoot.values()) {
      if (isWithin(folder, root)) return true;
      const path = pathBelow(root, folder);
      if (path === undefined) continue;
      for (const one of graph.paths) if (one.startsWith(`${path}/`)) return true;
    }
    return false;
  }

  /** Files have come or gone. */
  filesChanged(): void {
    this.#changes++;
    this.#shipments.clear();
    this.#parts.clear();
  }

  /** Nothing that was read is certain any more: folders or settings have changed, or the client does not tell of changes. */
  forgetAll(): void {
    this.filesChanged();
    for (const { graph } of this.#byRoot.values()) for (const path of graph.paths) graph.forget(path);
  }

  async #of(uri: string) {
    const root = await this.rootOf(uri);
    return getOrInsert(this.#byRoot, plain(root), () => ({ root, graph: new Graph(), links: new Map<string, Links>() }));
  }

  /** The folder below which the references of a file lead. */
  async rootOf(uri: string): Promise<string> {
    const folder = parentOf(uri);
    return folder === undefined ? uri : (await this.#source.configs.of(folder)).root;
  }

  /** What shipments take of licences counts for all of them. */
  async #loadShipments(graph: Graph, root: string): Promise<void> {
    const changes = this.#changes;
    if (this.#loaded.get(plain(root)) === changes) return;
    let shipments = this.#shipments.get(plain(root));
    if (shipments === undefined) {
      const found = await this.#source.shipments(root);
      const below = (uris: readonly string[]) => uris.flatMap((uri) => pathBelow(root, uri) ?? []);
      shipments = { shipments: below(found.shipments), unjudged: below(found.unjudged) };
      this.#shipments.set(plain(root), shipments);
    }
    graph.licences.setShipments(shipments.shipments, shipments.unjudged);
    for (let wanted = graph.licences.wanted; wanted.length > 0; wanted = graph.licences.wanted) {
      for (const one of wanted) graph.set(one, await this.#find(root, one));
    }
    this.#loaded.set(plain(root), changes);
  }

  /** What parts files say is about the items of all. */
  async #loadParts(graph: Graph, root: string): Promise<void> {
    let parts = this.#parts.get(plain(root));
    if (parts === undefined) {
      parts = (await this.#source.parts(root)).flatMap((uri) => pathBelow(root, uri) ?? []);
      this.#parts.set(plain(root), parts);
      graph.parts.setFiles(parts);
    }
    for (let wanted = graph.parts.wanted; wanted.length > 0; wanted = graph.parts.wanted) {
      for (const one of wanted) graph.set(one, await this.#find(root, one));
    }
  }

  async #load(graph: Graph, root: string, path: string): Promise<void> {
    for (let wanted = graph.wanted(path); wanted.length > 0; wanted = graph.wanted(path)) {
      for (const one of wanted) graph.set(one, await this.#find(root, one));
    }
  }

  async #find(root: string, path: string): Promise<FileContent> {
    const uri = uriAt(root, path);
    const { configs } = this.#source;
    const repository = configs.repositoryOf(parentOf(uri) ?? uri);
    if (repository !== undefined && repository !== configs.repositoryOf(root)) return { kind: "outside", where: "repository" };
    if (plain(await this.rootOf(uri)) !== plain(root)) return { kind: "outside", where: "root" };
    return this.#stands(root, path, uri, await this.#source.mappingOf(uri));
  }

  async #stands(root: string, path: string, uri: string, format: Format | undefined): Promise<FileContent> {
    const open = this.#source.openText(uri);
    if (open !== undefined) return { kind: "text", text: open, format };
    const { host } = this.#source;
    const found = host.findLinked === undefined ? undefined : await host.findLinked(root, path, format);
    return found ?? this.#findListed(root, path, format);
  }

  /** What stands at a path by the list of the files that are there: for hosts that know nothing of links. */
  async #findListed(root: string, path: string, format: Format | undefined): Promise<FileContent> {
    const below = (await this.#source.files()).flatMap((uri) => pathBelow(root, uri) ?? []);
    if (!below.includes(path)) return { kind: "absent", ...deepest(below, path) };
    const read = await this.#source.host.readFile(uriAt(root, path), undefined, format);
    if (read === undefined) return { kind: "absent", ...deepest(below, path) };
    return "text" in read
      ? { kind: "text", text: read.text, format }
      : { kind: "unreadable", why: { reason: "system", words: this.#source.texts.sentences(read.problem) } };
  }
}

/** Each root counts for itself. */
function stampIn(root: string, { stamp }: Links): string {
  return `${root} ${stamp}`;
}

/** The deepest folder on the way to a path that holds some files, and the names in it. */
function deepest(files: readonly string[], path: string): { readonly folder: string; readonly names: readonly string[] } {
  const steps = path.split("/").slice(0, -1);
  for (; ; steps.pop()) {
    const folder = steps.join("/");
    const inside = folder === "" ? files : files.flatMap((file) => (file.startsWith(`${folder}/`) ? [file.slice(folder.length + 1)] : []));
    const names = [...new Set(inside.map((file) => file.split("/", 1)[0] ?? ""))].filter((name) => name !== configName);
    if (names.length > 0 || steps.length === 0) return { folder, names };
  }
}
