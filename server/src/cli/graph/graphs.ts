import { dirname } from "node:path";
import { Graph } from "../../core/graph/graph.ts";
import { mayNameFiles } from "../../core/graph/linkedFile.ts";
import { citesLicences } from "../../core/graph/shipments.ts";
import { getOrInsert } from "../../core/maps.ts";
import type { Links } from "../../core/model/links.ts";
import type { FileSystem } from "../../files/fileSystem.ts";
import { LinkedFiles, realOf } from "../../files/linkedFiles.ts";
import type { ShipmentsByRoot } from "./shipments.ts";

/** A file that is judged, and where its references may lead. */
export interface LinkingFile {
  /** Absolute. */
  readonly path: string;
  /** The folder of its lodestone.yaml, else the current folder: absolute. */
  readonly root: string;
}

/** The files of one run as a graph for each root; files are read when a reference leads to them. */
export class Graphs {
  readonly #files: FileSystem;
  readonly #byRoot = new Map<string, Rooted>();

  readonly #shipments: ShipmentsByRoot;

  /** @param shipments those whose use of licences counts, by root, where it does */
  constructor(files: FileSystem, shipments: ShipmentsByRoot = {}) {
    this.#files = files;
    this.#shipments = shipments;
  }

  /** The other files as seen from one, all that it leans on being read; undefined where it names none. */
  linksOf(file: LinkingFile, text: string): Links | undefined {
    const shipments = citesLicences(text) ? this.#shipments[file.root] : undefined;
    if (!mayNameFiles(text) && shipments === undefined) return undefined;
    const { graph, files } = this.#of(file);
    const path = files.pathOf(file.path);
    if (path === undefined) return undefined;
    graph.set(path, { kind: "text", text });
    for (let wanted = graph.wanted(path); wanted.length > 0; wanted = graph.wanted(path))
      for (const one of wanted) graph.set(one, files.find(one));
    if (shipments !== undefined) {
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
