import { isPartsName } from "../core/fileNames.ts";
import type { Format } from "../core/formats/format.ts";
import type { FileContent } from "../core/graph/content.ts";
import { Graph } from "../core/graph/graph.ts";
import { mayBeSeveral, namedFilesIn } from "../core/graph/linkedFile.ts";
import { citesLicencesIn } from "../core/graph/shipments.ts";
import { getOrInsert } from "../core/maps.ts";
import type { Links } from "../core/model/links.ts";
import type { PartsText } from "../core/parts/write.ts";
import type { LineIndex } from "../core/text/lineIndex.ts";
import type { Discovery, FoundShipments } from "./discovery.ts";
import { type FindsFiles, findFile } from "./findFile.ts";
import type { Task } from "./maybeAsync.ts";
import { isWithin, type Names } from "./workspace.ts";

/** A version of a text, with the data needed to find its dependencies. */
export interface Referring {
  readonly place: PlaceBelow;
  /** The root of its settings, for a file whose references stay below another one. */
  readonly settingsRoot?: string;
  readonly lines: LineIndex;
  /** The files that it names, if known; undefined for a text that is read as a whole. */
  readonly namedFiles?: readonly string[] | undefined;
  /** True when other files see this text instead of the saved file. */
  readonly isShared?: boolean;
}

/** A file, and the root below which its references stay. */
export interface PlaceBelow {
  readonly root: string;
  /** Relative to the root, with slashes. */
  readonly path: string;
}

/** A snapshot of the other files as seen from one. The stamp changes whenever anything in them changes. */
export interface SeenFiles {
  readonly links: Links;
  readonly stamp: string;
  /** The folder that paths in `links` are relative to. */
  readonly root: string;
  /** The file at a path in `links`. */
  fileAt(path: string): string;
  /** The parts files of the root, in the order of their paths. */
  readonly parts: readonly PartsText[];
}

/** The graph of a root, with the data loaded for it. */
interface Rooted {
  readonly root: string;
  readonly settingsRoot: string;
  readonly graph: Graph;
  readonly links: Map<string, Links>;
  /** Kept until a file is created or deleted. */
  shipments: FoundShipments | undefined;
  /** Kept until a file is created or deleted. */
  parts: readonly string[] | undefined;
  /** The value of `changes` at which all licence uses were loaded. */
  loaded: number | undefined;
}

/** A reference graph for each root of a project. A file is read when a reference leads to it. */
export class ProjectGraphs {
  readonly #source: FindsFiles;
  readonly #discovery: Discovery;
  readonly #names: Pick<Names, "at" | "below" | "keyOf">;
  readonly #byRoot = new Map<string, Rooted>();
  #changes = 0;

  /** @param below the path of a file below a root, as in `Names` */
  constructor(source: FindsFiles, below: Names["below"] = source.discovery.workspace.below) {
    this.#source = source;
    this.#discovery = source.discovery;
    this.#names = { ...source.discovery.workspace, below };
  }

  /** A counter that increases whenever any file may have changed. */
  get changes(): number {
    return this.#changes;
  }

  /** The other files as seen from one, once all its dependencies are loaded. */
  *seenFrom({ place: { root, path }, settingsRoot, lines, namedFiles, isShared }: Referring, format: Format): Task<SeenFiles> {
    const mapping = format.documents === undefined ? undefined : format;
    // The first such query of a text scans all of it.
    const named = format.names?.files === false ? [] : namedFiles;
    const rooted = this.#of(root, settingsRoot);
    const { graph, links } = rooted;
    // A reference to another document of the same file can be followed only in the text itself.
    const isKept = isShared === true || (named === undefined && mayBeSeveral(lines.text, format));
    if (isKept && graph.set(path, { kind: "text", text: lines.text, format: mapping })) this.#changes++;
    if (graph.refer(path, isKept ? undefined : (named ?? namedFilesIn(lines.text, path, format)))) this.#changes++;
    yield* this.#loadParts(rooted);
    yield* this.#load(rooted, () => graph.wanted(path));
    if (citesLicencesIn(lines, format)) yield* this.#loadShipments(rooted);
    const seen = getOrInsert(links, path, () => graph.linksOf(path));
    return {
      ...{ links: seen, stamp: stampIn(root, seen), root, fileAt: (one) => this.#names.at(root, one) },
      // A text that is not affected by a change keeps its snapshot.
      get parts() {
        return graph.parts.texts;
      },
    };
  }

  /** The paths that a file depends on through references, with their contents, as far as `seenFrom` has loaded them. */
  targetsOf({ root, path }: PlaceBelow): readonly { readonly path: string; readonly content: FileContent | undefined }[] {
    const { graph } = this.#of(root);
    return [...graph.targetsOf(path)].map((one) => ({ path: one, content: graph.contentOf(one) }));
  }

  /** The stamp of a file that `seenFrom` was called for, and its `PartFacts.book`; undefined for any other file. */
  *stampOf({ root, path }: PlaceBelow): Task<{ readonly stamp: string; readonly book: string | undefined } | undefined> {
    const rooted = this.#of(root);
    const seen = rooted.links.get(path);
    if (seen === undefined) return undefined;
    yield* this.#loadParts(rooted);
    yield* this.#load(rooted, () => rooted.graph.wanted(path));
    if (rooted.loaded !== undefined) yield* this.#loadShipments(rooted);
    return { stamp: stampIn(root, seen), book: seen.parts?.book };
  }

  /**
   * Handles the change, creation or deletion of a file, on disk or by typing. Returns its dependents among the files that were ever
   * checked.
   */
  changed(file: string): readonly string[] {
    this.#changes++;
    const dependents = new Set<string>();
    for (const rooted of this.#byRoot.values()) {
      const { root, graph } = rooted;
      const path = this.#names.below(root, file);
      if (path === undefined) continue;
      graph.forget(path);
      // A new file may be the missing target of a reference, or be similar to it in name.
      for (const one of graph.paths) if (graph.contentOf(one)?.kind === "absent") graph.forget(one);
      // A new file, or an unsaved one, is recognized as a parts file only by its name.
      if (isPartsName(path) && !graph.parts.holds(path)) rooted.parts = undefined;
      const leaning = isPartsName(path) ? [...graph.paths].filter((one) => one !== path) : graph.dependentsOf(path);
      for (const dependent of leaning) dependents.add(this.#names.at(root, dependent));
    }
    return [...dependents];
  }

  /** True when the content of a file is known, including the fact that it does not exist. */
  knows(file: string): boolean {
    return [...this.#byRoot.values()].some(({ root, graph }) => graph.contentOf(this.#names.below(root, file) ?? "") !== undefined);
  }

  /** True when anything is known about the content of a folder. */
  knowsBelow(folder: string): boolean {
    return [...this.#byRoot.values()].some(({ root, graph }) => {
      const path = this.#names.below(root, folder);
      return isWithin(this.#names, folder, root) || (path !== undefined && [...graph.paths].some((one) => one.startsWith(`${path}/`)));
    });
  }

  /** Handles the creation or deletion of files. */
  filesChanged(): void {
    this.#changes++;
    for (const rooted of this.#byRoot.values()) rooted.shipments = rooted.parts = undefined;
  }

  /** Marks all contents as outdated: folders or settings have changed, or the host does not report changes. */
  forgetAll(): void {
    this.filesChanged();
    for (const { graph } of this.#byRoot.values()) for (const path of graph.paths) graph.forget(path);
  }

  #of(root: string, settingsRoot = root): Rooted {
    return getOrInsert(this.#byRoot, this.#names.keyOf(root), () => {
      return { root, settingsRoot, graph: new Graph(), links: new Map(), shipments: undefined, parts: undefined, loaded: undefined };
    });
  }

  /** Loads the licence uses, which count for all files. */
  *#loadShipments(rooted: Rooted): Task<void> {
    const changes = this.#changes;
    if (rooted.loaded === changes) return;
    const { root, graph } = rooted;
    rooted.shipments ??= yield* this.#discovery.shipmentsOf(rooted.settingsRoot);
    graph.licences.setShipments(this.#below(root, rooted.shipments.shipments), this.#below(root, rooted.shipments.unjudged));
    yield* this.#load(rooted, () => graph.licences.wanted);
    rooted.loaded = changes;
  }

  /** Loads the parts files, which apply to the items of all files. */
  *#loadParts(rooted: Rooted): Task<void> {
    const { root, graph } = rooted;
    if (rooted.parts === undefined) {
      rooted.parts = this.#below(root, yield* this.#discovery.partsOf(rooted.settingsRoot));
      graph.parts.setFiles(rooted.parts);
    }
    yield* this.#load(rooted, () => graph.parts.wanted);
  }

  *#load({ root, graph }: Rooted, wanted: () => readonly string[]): Task<void> {
    for (let some = wanted(); some.length > 0; some = wanted())
      for (const one of some) graph.set(one, yield* findFile(root, one, this.#source));
  }

  #below(root: string, files: readonly string[]): readonly string[] {
    return files.flatMap((file) => this.#names.below(root, file) ?? []);
  }
}

/** Stamps are unique only within a root. */
function stampIn(root: string, { stamp }: Links): string {
  return `${root} ${stamp}`;
}
