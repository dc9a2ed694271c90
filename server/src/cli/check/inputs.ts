import { dirname } from "node:path";
import { formatOf } from "../../core/formats/registry.ts";
import type { FileContent } from "../../core/graph/content.ts";
import { mayNameFiles } from "../../core/graph/linkedFile.ts";
import { citesLicences } from "../../core/graph/shipments.ts";
import type { CheckInput } from "../../core/judge/types.ts";
import { getOrInsert } from "../../core/maps.ts";
import type { Links } from "../../core/model/links.ts";
import { perKey } from "../../core/perKey.ts";
import { realOf } from "../../files/fileSystem.ts";
import { type CheckSettings, LineIndex } from "../../index.ts";
import { ProjectGraphs, type SeenFiles } from "../../project/graphs.ts";
import { runSync } from "../../project/maybeAsync.ts";
import { sha256 } from "../sha256.ts";
import type { Configs } from "./configs.ts";
import type { FoundFile } from "./discover.ts";
import type { CheckRequest } from "./options.ts";

/** A file to check, with the root of its references. */
export interface LinkingFile {
  /** Absolute. */
  readonly path: string;
  /** The folder of its lodestone.yaml, else the current folder: absolute. */
  readonly root: string;
  /** Its format, if known. */
  readonly format?: CheckInput["format"];
}

/** The options of the command line for a check and, for a parts file, the uses of its waivers if the run has determined them. */
export type Judging = Pick<CheckRequest, "asOf" | "ignoreWaivers"> & Pick<CheckInput, "partsInUse">;

/** The inputs for the checks of a run, with a reference graph for each root. Paths below a root are real ones. */
export class Inputs {
  readonly #configs: Configs;
  readonly #graphs: ProjectGraphs;
  /** The real roots, by the name in the settings. */
  readonly #roots = new Map<string, string>();
  /** The parts files, by root. A run creates and deletes no file. */
  readonly #parts = new Map<string, readonly string[]>();

  constructor(configs: Configs) {
    const { discovery, texts, workspace } = configs;
    const read = (file: string, format: CheckInput["format"]) => workspace.readFile(file, undefined, format);
    this.#configs = configs;
    this.#graphs = new ProjectGraphs({ discovery, texts, read }, (root, path) => this.#below(root, path));
  }

  /** The input for a check of a text as the given file, with its settings. */
  of(file: FoundFile, { asOf, ignoreWaivers, partsInUse }: Judging, text: string): CheckInput {
    const { kind, format, rules, inRoot, known } = file;
    const settings: CheckSettings = {
      ...rules.settingsFor(inRoot, asOf),
      ...(ignoreWaivers ? { ignoreWaivers } : {}),
      ...(known === undefined ? {} : { baseline: known }),
    };
    return { text, kind, format, today: this.#configs.host.today, settings, links: this.linksOf(file, text), partsInUse };
  }

  /** The other files as seen from one, once its dependencies are read; undefined for a file without dependencies. */
  linksOf(file: LinkingFile, text: string): Links | undefined {
    return this.#seenFrom(file, text)?.links;
  }

  /** The absolute paths of the files that a file refers to, directly or through others. They need not exist. */
  targetsOf(file: LinkingFile, text: string): readonly { readonly path: string; readonly isUnreadable: boolean }[] {
    const seen = this.#seenFrom(file, text);
    const own = seen && this.#below(seen.root, file.path);
    if (seen === undefined || own === undefined) return [];
    return this.#graphs.targetsOf({ root: seen.root, path: own }).map(({ path, content }) => {
      const isUnreadable = content?.kind === "unreadable" && ["system", "encoding"].includes(content.why.reason);
      return { path: seen.fileAt(path), isUnreadable };
    });
  }

  /** The path of a file as other files of its root see it; undefined for one that is really outside its root. */
  pathOf({ root, path }: LinkingFile): string | undefined {
    return this.#below(root, path);
  }

  /**
   * The files that the verdict on a text rests on beside the parts files of its root, as plain data for a digest. Undefined where they
   * cannot be told for certain: a text that cites licences rests on every shipment, and unreadable files say nothing.
   */
  restsOn(file: LinkingFile, text: string): readonly unknown[] | undefined {
    const format = formatFor(file);
    const path = this.#below(file.root, file.path);
    if (path === undefined || citesLicences(text, format)) return undefined;
    if (!mayNameFiles(text, format)) return [];
    const seen = this.#seenFrom(file, text);
    const targets = seen === undefined ? undefined : this.#graphs.targetsOf({ root: seen.root, path });
    if (targets?.every(({ content }) => content !== undefined && content.kind !== "unreadable") !== true) return undefined;
    return targets.map(({ path: at, content }) => JSON.stringify([at, content && dataOf(content)])).sort();
  }

  /** The parts files of a root, absolute. They are found once for each root, since that goes through all files. */
  partsOf(root: string): readonly string[] {
    return getOrInsert(this.#parts, root, () => runSync(this.#configs.discovery.partsOf(root)));
  }

  #seenFrom(file: LinkingFile, text: string): SeenFiles | undefined {
    const format = formatFor(file);
    const isNaming = citesLicences(text, format) || mayNameFiles(text, format);
    if (!isNaming && this.partsOf(file.root).length === 0) return undefined;
    // A file that is really outside its root sees only the files of its own folder.
    const root = this.#below(file.root, file.path) === undefined ? dirname(realOf(this.#configs.host.files, file.path)) : file.root;
    const path = this.#below(root, file.path);
    if (path === undefined) return undefined;
    const about = { settingsRoot: file.root, namedFiles: isNaming ? undefined : [], isShared: isNaming };
    return runSync(this.#graphs.seenFrom({ place: { root, path }, lines: new LineIndex(text), ...about }, format));
  }

  /** The real path of a file relative to a root. */
  #below(root: string, path: string): string | undefined {
    const { host, workspace } = this.#configs;
    const top = getOrInsert(this.#roots, root, () => realOf(host.files, root));
    return workspace.below(top, realOf(host.files, path));
  }
}

/** The format in which other files are named. */
function formatFor({ path, format }: LinkingFile): NonNullable<CheckInput["format"]> {
  return format?.documents === undefined ? formatOf(path) : format;
}

/** The content of a file as plain data, with a digest in place of its text. */
const dataOf = perKey((content: FileContent): unknown => {
  if (content.kind !== "text") return content;
  return { kind: "text", isMapped: content.format !== undefined, digest: sha256(content.text) };
});
