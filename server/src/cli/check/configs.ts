import { dirname, join, resolve } from "node:path";
import { baselineOf, type ConfigChain, type ConfigFile, isWhole, packsOf, readChain } from "../../core/config/chain.ts";
import { chainFaults } from "../../core/config/chainFaults.ts";
import { type FileRules, fileRules } from "../../core/config/fileRules.ts";
import { mergeConfigs } from "../../core/config/mergeConfigs.ts";
import { type ConfigFault, type Known, noConfig } from "../../core/config/types.ts";
import { configName } from "../../core/fileNames.ts";
import { decode } from "../../files/decode.ts";
import { FileError } from "../../files/fileSystem.ts";
import { contains, shownPath } from "../../files/paths.ts";
import { LineIndex } from "../../index.ts";
import { counted } from "../../report/phrasing.ts";
import type { Host } from "../host.ts";
import type { Problem } from "../report/run.ts";
import type { CompanySet, CompanySets } from "./companyPacks.ts";
import { findExtended } from "./extended.ts";
import { SettingsFiles } from "./settingsFiles.ts";

/** The configuration that holds in a folder. */
export interface FolderConfig {
  /** The folder of the `lodestone.yaml`, else the current folder, or the top of a repository below it; its globs are relative to it. */
  readonly root: string;
  /** The `lodestone.yaml`; undefined where none stands above. */
  readonly file: string | undefined;
  /** Undefined where the file, or one that it extends, is broken: nothing may be judged by guesses about it. */
  readonly rules: FileRules | undefined;
  /** What the rules are made of; undefined where there is no file, or it cannot be read. */
  readonly chain: ConfigChain | undefined;
  /** What it is made of, absolute: its files, packs, which may be folders, and the baseline. */
  readonly sources: readonly string[];
  /** The baseline that it names, absolute; undefined for none. */
  readonly baseline: string | undefined;
  /** The company's packs that it names; undefined for none. */
  readonly company: CompanySet | undefined;
}

/** Of more mistakes in one file only the first are told. */
const mostTold = 100;

/** Finds the configuration of folders: that of the nearest `lodestone.yaml` above in their repository. Each one is read once. */
export class Configs {
  /** What is wrong with the configurations that were read; each mistake once. */
  readonly problems: Problem[] = [];
  /** The files that they are made of. */
  readonly settings: SettingsFiles;
  readonly #byFolder = new Map<string, FolderConfig>();
  readonly #told = new Set<string>();
  readonly #host: Host;
  readonly #known: Known;
  readonly #sets: Pick<CompanySets, "read">;
  readonly #none: FolderConfig;

  constructor(host: Host, known: Known, sets: Pick<CompanySets, "read">) {
    this.#host = host;
    this.#known = known;
    this.#sets = sets;
    this.settings = new SettingsFiles(host.files);
    this.#none = {
      root: host.cwd,
      file: undefined,
      rules: fileRules(noConfig),
      chain: undefined,
      sources: [],
      baseline: undefined,
      company: undefined,
    };
  }

  /** The configuration that holds in a folder. */
  of(folder: string): FolderConfig {
    const known = this.#byFolder.get(folder);
    if (known !== undefined) return known;
    const file = join(folder, configName);
    const config = this.#at(folder, file) ?? this.#above(folder);
    this.#byFolder.set(folder, config);
    return config;
  }

  /** What was read for the configurations, absolute, be it broken: settings, what they extend, packs, which may be folders, baselines. */
  get inputs(): ReadonlySet<string> {
    const inputs = new Set<string>();
    for (const { file, chain, sources } of new Set(this.#byFolder.values())) {
      if (file !== undefined) inputs.add(file);
      if (chain !== undefined) for (const one of chain.files) inputs.add(one.file);
      if (chain !== undefined) for (const { folder, value } of packsOf(chain)) inputs.add(resolve(folder, value));
      for (const source of sources) inputs.add(source);
    }
    return inputs;
  }

  /** The configuration that a folder has from above: what lies outside of its repository says nothing about it. */
  #above(folder: string): FolderConfig {
    const { cwd, files } = this.#host;
    const above = dirname(folder);
    if (above === folder) return this.#none;
    if (files.repositoryOf(above) === files.repositoryOf(folder)) return this.of(above);
    return contains(cwd, above) ? { ...this.#none, root: folder } : this.#none;
  }

  /** The configuration of a folder itself; undefined where it has none. */
  #at(root: string, file: string): FolderConfig | undefined {
    const { files, cwd } = this.#host;
    const kind = files.kindOf(file);
    const broken = { root, file, rules: undefined, chain: undefined, sources: [], baseline: undefined, company: undefined };
    if (kind === undefined && !files.stands(file)) return undefined;
    if (kind !== "file") {
      const seen = kind === undefined ? "a link that leads nowhere" : kind === "outside" ? "a link out of the repository" : "no file";
      const message = `This is ${seen}, so the settings that are meant here are not known. Mend it, or take it away.`;
      this.problems.push({ path: shownPath(cwd, file), message });
      return broken;
    }
    const path = shownPath(cwd, file);
    try {
      const decoded = decode(files.read(file));
      if ("text" in decoded) return this.#read(root, file, decoded.text);
      this.problems.push({ path, ...decoded });
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      this.problems.push({ path, message: `The settings cannot be read: ${error.message}.` });
    }
    return broken;
  }

  #read(root: string, file: string, text: string): FolderConfig {
    const { cwd } = this.#host;
    const files = this.#host.files.namedIn(root);
    const reading = readChain({ file, id: files.realPath(file), folder: root, shown: shownPath(cwd, file), text });
    let step = reading.next();
    while (step.done !== true) step = reading.next(findExtended({ files, cwd }, step.value, (problem) => this.#tell(problem)));
    const chain = step.value;
    const named = packsOf(chain);
    const read =
      named.length === 0
        ? { set: undefined, known: this.#known, faults: [] }
        : isWhole(chain)
          ? this.#sets.read(named, files)
          : { set: undefined, known: undefined, faults: [] };
    for (const one of chain.files) this.settings.add(one.file);
    for (const one of read.set?.files ?? []) this.settings.add(resolve(cwd, one.path));
    const faults = chainFaults(chain, read);
    for (const [at, found] of faults) this.#tellFaults(at, found);
    const isBroken = [...faults.values()].some((found) => found.length > 0);
    if (isBroken) return { root, file, rules: undefined, chain, sources: [], baseline: undefined, company: undefined };
    const rules = fileRules(mergeConfigs(chain.layers.map(({ parsed }) => parsed.config)));
    const path = baselineOf(chain);
    const baseline = path && resolve(path.folder, path.value);
    const sources = [...chain.files.map((one) => one.file), ...named.map(({ folder, value }) => resolve(folder, value)), baseline ?? file];
    return { root, file, rules, chain, sources, baseline, company: read.set };
  }

  #tellFaults({ shown, text }: ConfigFile, faults: readonly ConfigFault[]): void {
    if (faults.length === 0) return;
    const lines = new LineIndex(text, { skipMark: true });
    for (const { start, message } of faults.slice(0, mostTold)) {
      const { line, character } = lines.positionAt(start);
      this.#tell({ path: shown, position: { line: line + 1, column: character + 1 }, message });
    }
    const left = faults.length - mostTold;
    if (left > 0) this.#tell({ path: shown, message: `${counted(left, "more mistake")} like these.` });
  }

  /** A mistake in a file that several extend is told once. */
  #tell(problem: Problem): void {
    const text = JSON.stringify(problem);
    if (!this.#told.has(text)) this.problems.push(problem);
    this.#told.add(text);
  }
}
