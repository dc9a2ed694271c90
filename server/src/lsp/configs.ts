import { configName } from "../core/config/fileRules.ts";
import { readConfig } from "../core/config/readConfig.ts";
import { type Config, type Known, noConfig } from "../core/config/types.ts";
import type { FileText } from "./host.ts";
import { childOf, parentOf } from "./uris.ts";

/** The configuration that holds in a folder. */
export interface FolderConfig {
  /** URI of the lodestone.yaml; undefined where none stands above. */
  readonly file: string | undefined;
  /** URI of the folder of the file, which its globs are relative to. */
  readonly root: string | undefined;
  /** Undefined where the file is broken: nothing may be judged by guesses about it. */
  readonly config: Config | undefined;
  /** True where the file is open and broken, so that its last whole version holds. */
  readonly inEdit: boolean;
}

const none: FolderConfig = { file: undefined, root: undefined, config: noConfig, inEdit: false };

/** Where the text of a configuration comes from: an open document before the file. */
export interface ConfigSource {
  openText(uri: string): string | undefined;
  readFile(uri: string): Promise<FileText>;
}

/**
 * Finds the configuration of folders: that of the nearest lodestone.yaml above. An open one holds as it is typed, and
 * as long as it is broken its last whole version does: every second keystroke breaks it.
 */
export class Configs {
  readonly #source: ConfigSource;
  readonly #known: Known;
  readonly #whole = new Map<string, Config>();
  #byFolder = new Map<string, Promise<FolderConfig>>();

  constructor(source: ConfigSource, known: Known) {
    this.#source = source;
    this.#known = known;
  }

  /** The configuration that holds in a folder; undefined stands for what lies in none. */
  of(folder: string | undefined): Promise<FolderConfig> {
    if (folder === undefined) return Promise.resolve(none);
    let config = this.#byFolder.get(folder);
    if (config === undefined) {
      config = this.#find(folder);
      this.#byFolder.set(folder, config);
    }
    return config;
  }

  /** Forgets what was found: a lodestone.yaml has come, gone or changed. */
  clear(): void {
    this.#byFolder = new Map();
  }

  async #find(folder: string): Promise<FolderConfig> {
    const file = childOf(folder, configName);
    const open = this.#source.openText(file);
    const read = open === undefined ? await this.#source.readFile(file) : { text: open };
    if (read === undefined) return this.of(parentOf(folder));
    if ("problem" in read) return { file, root: folder, config: undefined, inEdit: false };
    const { config, faults } = readConfig(read.text, this.#known);
    if (faults.length === 0) {
      this.#whole.set(file, config);
      return { file, root: folder, config, inEdit: false };
    }
    const last = open === undefined ? undefined : this.#whole.get(file);
    return { file, root: folder, config: last, inEdit: last !== undefined };
  }
}
