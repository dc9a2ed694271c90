import { dirname, join } from "node:path";
import { configName, type FileRules, fileRules } from "../../core/config/fileRules.ts";
import { readConfig } from "../../core/config/readConfig.ts";
import { type Known, noConfig } from "../../core/config/types.ts";
import { LineIndex } from "../../index.ts";
import { FileError, type Host } from "../host.ts";
import type { Problem } from "../report/run.ts";
import type { CompanySet, CompanySets } from "./companyPacks.ts";
import { decode } from "./decode.ts";
import { shownPath } from "./paths.ts";

/** The configuration that holds in a folder. */
export interface FolderConfig {
  /** The folder of the `lodestone.yaml`, else the current folder; its globs are relative to it. */
  readonly root: string;
  /** Undefined where the file is broken: nothing may be judged by guesses about it. */
  readonly rules: FileRules | undefined;
  /** The company's packs that it names; undefined for none. */
  readonly company: CompanySet | undefined;
}

/** Finds the configuration of folders: that of the nearest `lodestone.yaml` above. Each one is read once. */
export class Configs {
  /** What is wrong with the configurations that were read. */
  readonly problems: Problem[] = [];
  readonly #byFolder = new Map<string, FolderConfig>();
  readonly #host: Host;
  readonly #known: Known;
  readonly #sets: Pick<CompanySets, "read">;
  readonly #none: FolderConfig;

  constructor(host: Host, known: Known, sets: Pick<CompanySets, "read">) {
    this.#host = host;
    this.#known = known;
    this.#sets = sets;
    this.#none = { root: host.cwd, rules: fileRules(noConfig), company: undefined };
  }

  /** The configuration that holds in a folder. */
  of(folder: string): FolderConfig {
    const known = this.#byFolder.get(folder);
    if (known !== undefined) return known;
    const file = join(folder, configName);
    const above = dirname(folder);
    const config = this.#at(folder, file) ?? (above === folder ? this.#none : this.of(above));
    this.#byFolder.set(folder, config);
    return config;
  }

  /** The configuration of a folder itself; undefined where it has none. */
  #at(folder: string, file: string): FolderConfig | undefined {
    const { files, cwd } = this.#host;
    const kind = files.kindOf(file);
    if (kind === "file") return this.#read(folder, file);
    if (kind === undefined && !files.stands(file)) return undefined;
    const seen = kind === undefined ? "a link that leads nowhere" : "no file";
    const message = `This is ${seen}, so the settings that are meant here are not known. Mend it, or take it away.`;
    this.problems.push({ path: shownPath(cwd, file), message });
    return { root: folder, rules: undefined, company: undefined };
  }

  #read(root: string, file: string): FolderConfig {
    const broken = { root, rules: undefined, company: undefined };
    const path = shownPath(this.#host.cwd, file);
    try {
      const decoded = decode(this.#host.files.read(file));
      if ("message" in decoded) {
        this.problems.push({ path, ...decoded });
        return broken;
      }
      let company: CompanySet | undefined;
      const { config, faults } = readConfig(decoded.text, this.#known, (paths) => {
        const read = this.#sets.read(root, paths);
        company = read.set;
        return read;
      });
      const lines = new LineIndex(decoded.text, { skipMark: true });
      for (const { start, message } of faults) {
        const { line, character } = lines.positionAt(start);
        this.problems.push({ path, position: { line: line + 1, column: character + 1 }, message });
      }
      return faults.length === 0 ? { root, rules: fileRules(config), company } : broken;
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      this.problems.push({ path, message: `The settings cannot be read: ${error.message}.` });
      return broken;
    }
  }
}
