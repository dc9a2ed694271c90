import { dirname, join } from "node:path";
import { formatOf } from "../../core/formats/registry.ts";
import { mayNameFiles } from "../../core/graph/linkedFile.ts";
import { citesLicences } from "../../core/graph/shipments.ts";
import type { CheckInput } from "../../core/judge/types.ts";
import { getOrInsert } from "../../core/maps.ts";
import type { Links } from "../../core/model/links.ts";
import { realOf } from "../../files/fileSystem.ts";
import { LineIndex } from "../../index.ts";
import { type FindsFiles, findFile } from "../../project/findFile.ts";
import { type PlaceBelow, ProjectGraphs } from "../../project/graphs.ts";
import { go, now } from "../../project/later.ts";
import type { Configs } from "../check/configs.ts";

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
  readonly #configs: Configs;
  readonly #graphs: ProjectGraphs;
  /** By real root, the root as settings name it. */
  readonly #named = new Map<string, string>();

  constructor(configs: Configs) {
    const { workspace, discovery, texts } = configs;
    const named = (root: string) => this.#named.get(root) ?? root;
    const finding: FindsFiles = {
      workspace: { ...workspace, foldersBelow: (folder) => discovery.foldersBelow(folder) },
      texts,
      mappingOf(file) {
        const { root, rules } = configs.ofOthers(dirname(file));
        const what = rules?.stateOf(workspace.below(root, file) ?? "");
        return what?.state === "document" && what.why === "mapping" ? what.format : undefined;
      },
      read: (file, format) => workspace.readFile(file, undefined, format),
    };
    this.#configs = configs;
    this.#graphs = new ProjectGraphs({
      keyOf: workspace.keyOf,
      below: (root, path) => this.#below(root, path),
      fileAt: join,
      find: (root, path) => go(findFile(root, path, finding)),
      shipments: (root) => go(discovery.shipmentsOf(named(root))),
      parts: (root) => go(discovery.partsOf(named(root))),
    });
  }

  /** The other files as seen from one, once its dependencies are read; undefined for a file without dependencies. */
  linksOf(file: LinkingFile, text: string): Links | undefined {
    return this.#load(file, text)?.links;
  }

  /** The absolute paths of the files that a file refers to, directly or through others. They need not exist. */
  targetsOf(file: LinkingFile, text: string): readonly { readonly path: string; readonly isUnreadable: boolean }[] {
    const place = this.#load(file, text)?.place;
    if (place === undefined) return [];
    return this.#graphs.targetsOf(place).map(({ path, content }) => {
      const isUnreadable = content?.kind === "unreadable" && ["system", "encoding"].includes(content.why.reason);
      return { path: join(place.root, path), isUnreadable };
    });
  }

  #load(file: LinkingFile, text: string): { readonly place: PlaceBelow; readonly links: Links } | undefined {
    const { host, discovery } = this.#configs;
    const format = file.format?.documents === undefined ? formatOf(file.path) : file.format;
    const isNaming = citesLicences(text, format) || mayNameFiles(text, format);
    if (!isNaming && now(go(discovery.partsOf(file.root))).length === 0) return undefined;
    const top = realOf(host.files, file.root);
    // A file that is really outside its root sees only the files of its own folder.
    const root = this.#below(top, file.path) === undefined ? dirname(realOf(host.files, file.path)) : top;
    const path = this.#below(root, file.path);
    if (path === undefined) return undefined;
    getOrInsert(this.#named, root, () => file.root);
    const namedFiles = isNaming ? undefined : [];
    const place = { root, path };
    const { links } = now(go(this.#graphs.seenFrom({ place, lines: new LineIndex(text), namedFiles, isShared: isNaming }, format)));
    return { place, links };
  }

  /** The real path of a file relative to a real root. */
  #below(root: string, path: string): string | undefined {
    const { host, workspace } = this.#configs;
    return workspace.below(root, realOf(host.files, path));
  }
}
