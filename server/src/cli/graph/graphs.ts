import { dirname, join } from "node:path";
import { kindByName } from "../../core/fileNames.ts";
import { formatOf } from "../../core/formats/registry.ts";
import type { FileContent } from "../../core/graph/content.ts";
import { mayNameFiles } from "../../core/graph/linkedFile.ts";
import { citesLicences } from "../../core/graph/shipments.ts";
import type { CheckInput } from "../../core/judge/types.ts";
import { getOrInsert } from "../../core/maps.ts";
import type { Links } from "../../core/model/links.ts";
import { LinkedFiles, realOf } from "../../files/linkedFiles.ts";
import { LineIndex } from "../../index.ts";
import { ProjectGraphs } from "../../project/graphs.ts";
import { go, now } from "../../project/later.ts";
import type { Configs } from "../check/configs.ts";
import { type Discovery, discover, type FoundFile } from "../check/discover.ts";
import type { Host } from "../host.ts";

/** A file to check, with the root of its references. */
export interface LinkingFile {
  /** Absolute. */
  readonly path: string;
  /** The folder of its lodestone.yaml, else the current folder: absolute. */
  readonly root: string;
  /** Its format, if known. */
  readonly format?: CheckInput["format"];
}

/** A reference graph for each root of a run, by real path. */
export class Graphs {
  readonly #host: Host;
  readonly #aside: () => Configs;
  readonly #graphs: ProjectGraphs;
  /** By real root. */
  readonly #linked = new Map<string, LinkedFiles>();
  /** By real root, the root as settings name it. */
  readonly #named = new Map<string, string>();
  /** By root, the files found below it. */
  readonly #below = new Map<string, Discovery>();
  readonly #parts = new Map<string, readonly string[]>();

  /**
   * @param aside settings read only for dependencies; their errors are not reported, since they may belong to files that this run does not
   * check
   */
  constructor(host: Host, aside: () => Configs) {
    this.#host = host;
    this.#aside = aside;
    this.#graphs = new ProjectGraphs({
      keyOf: (path) => path,
      below: (root, path) => this.#filesOf(root).pathOf(path),
      fileAt: join,
      find: (root, path) => this.#find(root, path),
      shipments: (root) => {
        const { shipments, unjudged } = this.shipmentsOf(this.#named.get(root) ?? root);
        return { shipments: shipments.map(({ path }) => path), unjudged };
      },
      parts: (root) => this.partsOf(this.#named.get(root) ?? root),
    });
  }

  /** The absolute paths of the parts files that apply to the files of a root: all below it, checked in this run or not. */
  partsOf(root: string): readonly string[] {
    return getOrInsert(this.#parts, root, () => partsIn(root, this.#discovered(root).files));
  }

  /** Stores the parts files of a root, so that they need not be searched for. */
  knowParts(root: string, found: readonly FoundFile[]): void {
    this.#parts.set(root, partsIn(root, found));
  }

  /**
   * The shipments whose licence uses count for those of a root: all below it, checked in this run or not. `unjudged`: the paths of
   * shipments that cannot be checked because a lodestone.yaml above them is broken.
   */
  shipmentsOf(root: string): { readonly shipments: readonly FoundFile[]; readonly unjudged: readonly string[] } {
    const { files, unjudged } = this.#discovered(root);
    return {
      shipments: files.filter((file) => file.kind === "shipment" && file.root === root),
      unjudged: unjudged.filter((path) => kindByName(path) === "shipment" && this.#aside().aboveBroken(dirname(path))?.root === root),
    };
  }

  /** The other files as seen from one, once its dependencies are read; undefined for a file without dependencies. */
  linksOf(file: LinkingFile, text: string): Links | undefined {
    const format = file.format?.documents === undefined ? formatOf(file.path) : file.format;
    const isNaming = citesLicences(text, format) || mayNameFiles(text, format);
    if (!isNaming && this.partsOf(file.root).length === 0) return undefined;
    const top = realOf(this.#host.files, file.root);
    // A file that is really outside its root sees only the files of its own folder.
    const root = this.#filesOf(top).pathOf(file.path) === undefined ? dirname(realOf(this.#host.files, file.path)) : top;
    const path = this.#filesOf(root).pathOf(file.path);
    if (path === undefined) return undefined;
    getOrInsert(this.#named, root, () => file.root);
    const namedFiles = isNaming ? undefined : [];
    const place = { root, path };
    return now(go(this.#graphs.seenFrom({ place, lines: new LineIndex(text), namedFiles, isShared: isNaming }, format))).links;
  }

  #find(root: string, path: string): FileContent {
    const files = this.#filesOf(root);
    const what = this.#aside()
      .of(dirname(files.at(path)))
      .rules?.stateOf(path);
    return files.find(path, what?.state === "document" && what.why === "mapping" ? what.format : undefined);
  }

  #filesOf(root: string): LinkedFiles {
    return getOrInsert(this.#linked, root, () => new LinkedFiles(this.#host.files, root));
  }

  #discovered(root: string): Discovery {
    return getOrInsert(this.#below, root, () => discover(this.#host, this.#aside(), [root]));
  }
}

function partsIn(root: string, files: readonly FoundFile[]): readonly string[] {
  return files.flatMap((file) => (file.kind === "parts" && file.root === root && file.isAside !== true ? [file.path] : []));
}
