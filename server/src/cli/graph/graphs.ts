import { dirname } from "node:path";
import { formatOf } from "../../core/formats/registry.ts";
import type { FileContent } from "../../core/graph/content.ts";
import { Graph } from "../../core/graph/graph.ts";
import { mayNameFiles } from "../../core/graph/linkedFile.ts";
import { citesLicences } from "../../core/graph/shipments.ts";
import type { CheckInput } from "../../core/judge/types.ts";
import { getOrInsert } from "../../core/maps.ts";
import type { Links } from "../../core/model/links.ts";
import type { FileSystem } from "../../files/fileSystem.ts";
import { LinkedFiles, realOf } from "../../files/linkedFiles.ts";
import type { Configs } from "../check/configs.ts";
import type { Host } from "../host.ts";
import { partsBelow } from "./parts.ts";
import { type ShipmentsOfRoot, shipmentsBelow } from "./shipments.ts";

/** A file that is judged, and where its references may lead. */
export interface LinkingFile {
  /** Absolute. */
  readonly path: string;
  /** The folder of its lodestone.yaml, else the current folder: absolute. */
  readonly root: string;
  /** How it is read, where that is known. */
  readonly format?: CheckInput["format"];
}

/** The files of one run as a graph for each root; files are read when a reference leads to them. */
export class Graphs {
  readonly #host: Host;
  readonly #files: FileSystem;
  readonly #aside: () => Configs;
  readonly #byRoot = new Map<string, Rooted>();
  /** Those whose use of licences counts, by root, where a text cites one. */
  readonly #shipments = new Map<string, ShipmentsOfRoot>();
  /** By root, the parts files that hold for its files. */
  readonly #parts = new Map<string, readonly string[]>();
  /** Those that a graph knows of. */
  readonly #partsTold = new Map<Graph, readonly string[]>();

  /** @param aside settings that are read for other files alone: what is wrong with those concerns nobody who checks these */
  constructor(host: Host, aside: () => Configs) {
    this.#host = host;
    this.#files = host.files;
    this.#aside = aside;
  }

  /** Absolute paths of the parts files that hold for the files of a root. */
  partsOf(root: string): readonly string[] {
    return getOrInsert(this.#parts, root, () => partsBelow(this.#host, this.#aside(), root));
  }

  /** Takes the parts files of roots for known, so that they need not be looked for. */
  knowParts(root: string, paths: readonly string[]): void {
    this.#parts.set(root, paths);
  }

  /** The other files as seen from one, all that it leans on being read; undefined where it leans on none. */
  linksOf(file: LinkingFile, text: string): Links | undefined {
    const mapping = file.format?.documents === undefined ? undefined : file.format;
    const format = mapping ?? formatOf(file.path);
    const isCiting = citesLicences(text, format);
    const isNaming = isCiting || mayNameFiles(text, format);
    const parts = this.partsOf(file.root);
    if (!isNaming && parts.length === 0) return undefined;
    const { graph, files } = this.#of(file);
    const path = files.pathOf(file.path);
    if (path === undefined) return undefined;
    this.#tellParts({ graph, files }, parts);
    // What refers to nothing is not looked into by others through this, and its text need not be kept.
    if (!isNaming) return graph.linksOf(path);
    graph.set(path, { kind: "text", text, format: mapping });
    for (let wanted = graph.wanted(path); wanted.length > 0; wanted = graph.wanted(path))
      for (const one of wanted) graph.set(one, this.#find(files, one));
    if (isCiting) {
      const { root } = file;
      const shipments = getOrInsert(this.#shipments, root, () => shipmentsBelow(this.#host, this.#aside(), root));
      const below = (paths: readonly string[]) => paths.flatMap((one) => files.pathOf(one) ?? []);
      graph.licences.setShipments(below(shipments.shipments), below(shipments.unjudged));
      for (let wanted = graph.licences.wanted; wanted.length > 0; wanted = graph.licences.wanted)
        for (const one of wanted) graph.set(one, this.#find(files, one));
    }
    return graph.linksOf(path);
  }

  /** Gives a graph the parts files of a root, once. */
  #tellParts({ graph, files }: Rooted, parts: readonly string[]): void {
    if (this.#partsTold.get(graph) === parts) return;
    this.#partsTold.set(graph, parts);
    graph.parts.setFiles(parts.flatMap((one) => files.pathOf(one) ?? []));
    for (let wanted = graph.parts.wanted; wanted.length > 0; wanted = graph.parts.wanted)
      for (const one of wanted) graph.set(one, files.find(one));
  }

  #find(files: LinkedFiles, path: string): FileContent {
    const what = this.#aside()
      .of(dirname(files.at(path)))
      .rules?.stateOf(path);
    return files.find(path, what?.state === "document" && what.why === "mapping" ? what.format : undefined);
  }

  /** The graph that a file belongs to. One that really lies outside of its root is alone with what is in its folder. */
  #of({ path, root }: LinkingFile): Rooted {
    const rooted = this.#at(realOf(this.#files, root));
    return rooted.files.pathOf(path) === undefined ? this.#at(dirname(realOf(this.#files, path))) : rooted;
  }

  #at(root: string): Rooted {
    return getOrInsert(this.#byRoot, root, () => ({ graph: new Graph(), files: new LinkedFiles(this.#files, root) }));
  }
}

interface Rooted {
  readonly graph: Graph;
  readonly files: LinkedFiles;
}
