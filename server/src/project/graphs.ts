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
import { type Later, type Steps, wait } from "./later.ts";
import { isWithin, type Names } from "./workspace.ts";

/** A version of a text, as far as it has to be known to find what it leans on. */
export interface Referring {
  readonly place: PlaceBelow;
  readonly lines: LineIndex;
  /** The files that it names, where that is known; undefined where it is read as a whole. */
  readonly namedFiles?: readonly string[] | undefined;
  /** Whether others are to look into this very text, and not into the file as it is saved. */
  readonly isShared?: boolean;
}

/** A file by the root that its references lead below. */
export interface PlaceBelow {
  readonly root: string;
  /** Relative to the root, with slashes. */
  readonly path: string;
}

/** The shipments below a root, and those of which nobody can tell: a lodestone.yaml above them is broken. */
export interface FoundShipments {
  readonly shipments: readonly string[];
  readonly unjudged: readonly string[];
}

/** Where the graphs learn of files. */
export interface GraphSource extends Pick<Names, "keyOf" | "below"> {
  /** The file at a path below a root, as messages and editors name it. */
  fileAt(root: string, path: string): string;
  /** What stands at a path below a root. */
  find(root: string, path: string): Later<FileContent>;
  /** The shipments whose use of licences counts for the files of a root. */
  shipments(root: string): Later<FoundShipments>;
  /** The parts files that hold for the files of a root. */
  parts(root: string): Later<readonly string[]>;
}

/** The other files as seen from one at a moment: the stamp is another one as soon as something in them has changed. */
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

/** One graph of a root, and what was asked for it. */
interface Rooted {
  readonly root: string;
  readonly graph: Graph;
  readonly links: Map<string, Links>;
  /** As long as none has come or gone. */
  shipments: FoundShipments | undefined;
  /** Likewise. */
  parts: readonly string[] | undefined;
  /** The count of changes at which all that shipments take of licences was known. */
  loaded: number | undefined;
}

/** The files of a project as a graph of references for each root; a file is read when a reference leads to it. */
export class ProjectGraphs {
  readonly #source: GraphSource;
  readonly #byRoot = new Map<string, Rooted>();
  #changes = 0;

  constructor(source: GraphSource) {
    this.#source = source;
  }

  /** Another number whenever anything may have changed in any file. */
  get changes(): number {
    return this.#changes;
  }

  /** The other files as seen from one, when all that it leans on is known. */
  *seenFrom({ place: { root, path }, lines, namedFiles, isShared }: Referring, format: Format): Steps<SeenFiles> {
    const mapping = format.documents === undefined ? undefined : format;
    // To ask a text costs a look at all of it the first time.
    const named = format.names?.files === false ? [] : namedFiles;
    const rooted = this.#of(root);
    const { graph, links } = rooted;
    // Which other documents of its own file a text names shows only in the text itself.
    const isKept = isShared === true || (named === undefined && mayBeSeveral(lines.text, format));
    if (isKept && graph.set(path, { kind: "text", text: lines.text, format: mapping })) this.#changes++;
    if (graph.refer(path, isKept ? undefined : (named ?? namedFilesIn(lines.text, path, format)))) this.#changes++;
    yield* this.#loadParts(rooted);
    yield* this.#load(rooted, () => graph.wanted(path));
    if (citesLicencesIn(lines, format)) yield* this.#loadShipments(rooted);
    const seen = getOrInsert(links, path, () => graph.linksOf(path));
    return {
      ...{ links: seen, stamp: stampIn(root, seen), root, fileAt: (one) => this.#source.fileAt(root, one) },
      // A text that a change does not concern goes on with what it saw.
      get parts() {
        return graph.parts.texts;
      },
    };
  }

  /** The stamp of a file of which something was seen before, and `PartFacts.book` for it; undefined for any other. */
  *stampOf({ root, path }: PlaceBelow): Steps<{ readonly stamp: string; readonly book: string | undefined } | undefined> {
    const rooted = this.#of(root);
    const seen = rooted.links.get(path);
    if (seen === undefined) return undefined;
    yield* this.#loadParts(rooted);
    yield* this.#load(rooted, () => rooted.graph.wanted(path));
    if (rooted.loaded !== undefined) yield* this.#loadShipments(rooted);
    return { stamp: stampIn(root, seen), book: seen.parts?.book };
  }

  /** A file has changed, come or gone, on disk or as it is typed. Gives those that lean on it, as far as they were ever judged. */
  changed(file: string): readonly string[] {
    this.#changes++;
    const dependents = new Set<string>();
    for (const rooted of this.#byRoot.values()) {
      const { root, graph } = rooted;
      const path = this.#source.below(root, file);
      if (path === undefined) continue;
      graph.forget(path);
      // What came may be what others look for, or be near to it in name.
      for (const one of graph.paths) if (graph.contentOf(one)?.kind === "absent") graph.forget(one);
      // One that comes, or is open before it is saved, is known as a parts file only by its name.
      if (isPartsName(path) && !graph.parts.holds(path)) rooted.parts = undefined;
      const leaning = isPartsName(path) ? [...graph.paths].filter((one) => one !== path) : graph.dependentsOf(path);
      for (const dependent of leaning) dependents.add(this.#source.fileAt(root, dependent));
    }
    return [...dependents];
  }

  /** Whether anything is known of a file, be it that it was looked for and is not there. */
  knows(file: string): boolean {
    return [...this.#byRoot.values()].some(({ root, graph }) => graph.contentOf(this.#source.below(root, file) ?? "") !== undefined);
  }

  /** Whether anything is known of what lies in a folder. */
  knowsBelow(folder: string): boolean {
    return [...this.#byRoot.values()].some(({ root, graph }) => {
      const path = this.#source.below(root, folder);
      return isWithin(this.#source, folder, root) || (path !== undefined && [...graph.paths].some((one) => one.startsWith(`${path}/`)));
    });
  }

  /** Files have come or gone. */
  filesChanged(): void {
    this.#changes++;
    for (const rooted of this.#byRoot.values()) rooted.shipments = rooted.parts = undefined;
  }

  /** Nothing that was read is certain any more: folders or settings have changed, or nobody tells of changes. */
  forgetAll(): void {
    this.filesChanged();
    for (const { graph } of this.#byRoot.values()) for (const path of graph.paths) graph.forget(path);
  }

  #of(root: string): Rooted {
    const fresh = (): Rooted => ({ root, graph: new Graph(), links: new Map(), shipments: undefined, parts: undefined, loaded: undefined });
    return getOrInsert(this.#byRoot, this.#source.keyOf(root), fresh);
  }

  /** What shipments take of licences counts for all of them. */
  *#loadShipments(rooted: Rooted): Steps<void> {
    const changes = this.#changes;
    if (rooted.loaded === changes) return;
    const { root, graph } = rooted;
    rooted.shipments ??= yield* wait(this.#source.shipments(root));
    graph.licences.setShipments(this.#below(root, rooted.shipments.shipments), this.#below(root, rooted.shipments.unjudged));
    yield* this.#load(rooted, () => graph.licences.wanted);
    rooted.loaded = changes;
  }

  /** What parts files say is about the items of all. */
  *#loadParts(rooted: Rooted): Steps<void> {
    const { root, graph } = rooted;
    if (rooted.parts === undefined) {
      rooted.parts = this.#below(root, yield* wait(this.#source.parts(root)));
      graph.parts.setFiles(rooted.parts);
    }
    yield* this.#load(rooted, () => graph.parts.wanted);
  }

  *#load({ root, graph }: Rooted, wanted: () => readonly string[]): Steps<void> {
    for (let some = wanted(); some.length > 0; some = wanted())
      for (const one of some) graph.set(one, yield* wait(this.#source.find(root, one)));
  }

  #below(root: string, files: readonly string[]): readonly string[] {
    return files.flatMap((file) => this.#source.below(root, file) ?? []);
  }
}

/** Each root counts for itself. */
function stampIn(root: string, { stamp }: Links): string {
  return `${root} ${stamp}`;
}
