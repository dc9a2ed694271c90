import { dirname } from "node:path";
import { Graph } from "../../core/graph/graph.ts";
import { mayNameFiles } from "../../core/graph/linkedFile.ts";
import { citesLicences } from "../../core/graph/shipments.ts";
import { getOrInsert } from "../../core/maps.ts";
import type { Links } from "../../core/model/links.ts";
import type { FileSystem } from "../../files/fileSystem.ts";
import { LinkedFiles, realOf } from "../../files/linkedFiles.ts";
import type { Configs } from "../check/configs.ts";
import type { Host } from "../host.ts";
import { type ShipmentsOfRoot, shipmentsBelow } from "./shipments.ts";

/** A file that is judged, and where its references may lead. */
export interface LinkingFile {
  /** Absolute. */
  readonly path: string;
  /** The folder of its lodestone.yaml, else the current folder: absolute. */
  readonly root: string;
}

/** The files of one run as a graph for each root; files are read when a reference leads to them. */
export class Graphs {
  readonly #host: Host;
  readonly #files: FileSystem;
  readonly #aside: () => Configs;
  readonly #byRoot = new Map<string, Rooted>();
  /** Those whose use of licences counts, by root, where a text cites one. */
  readonly #shipments = new Map<string, ShipmentsOfRoot>();

  /** @param aside settings that are read for other files alone: what is wrong with those concerns nobody who checks these */
  constructor(host: Host, aside: () => Configs) {
    this.#host = host;
    this.#files = host.files;
    this.#aside = aside;
  }

  /** The other files as seen from one, all that it leans on being read; undefined where it names none. */
  linksOf(file: LinkingFile, text: string): Links | undefined {
    const isCiting = citesLicences(text, file.path);
    if (!isCiting && !mayNameFiles(text, file.path)) return undefined;
    const { graph, files } = this.#of(file);
    const path = files.pathOf(file.path);
    if (path === undefined) return undefined;
    graph.set(path, { kind: "text", text });
    for (let wanted = graph.wanted(path); wanted.length > 0; wanted = graph.wanted(path))
      for (const one of wanted) graph.set(one, files.find(one));
    if (isCiting) {
      const { root } = file;
      const shipments = getOrInsert(this.#shipments, root, () => shipmentsBelow(this.#host, this.#aside(), root));
      const below = (paths: readonly string[]) => paths.flatMap((one) => files.pathOf(one) ?? []);
      graph.licences.setShipments(below(shipments.shipments), below(shipments.unjudged));
      for (let wanted = graph.licences.wanted; wanted.length > 0; wanted = graph.licences.wanted)
        for (const one of wanted) graph.set(one, files.find(one));
    }
    return graph.linksOf(path);
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
