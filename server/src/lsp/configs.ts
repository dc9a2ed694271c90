import { isPackFile } from "../core/company/packFiles.ts";
import { configName } from "../core/config/fileRules.ts";
import { readConfig } from "../core/config/readConfig.ts";
import { type Config, type ConfigFault, type Known, noConfig, type ReadPacks } from "../core/config/types.ts";
import { LineIndex, type PackProblem, type Position } from "../index.ts";
import type { CompanySet, CompanySets } from "./companySets.ts";
import { type PackFile, type PackSource, readPackFiles } from "./packFiles.ts";
import { childOf, isWithin, nameOf, parentOf, plain, uriAt } from "./uris.ts";

/** The configuration that holds in a folder. */
export interface FolderConfig {
  /** URI of the lodestone.yaml; undefined where none stands above. */
  readonly file: string | undefined;
  /** URI of the folder of the file, which its globs are relative to. */
  readonly root: string | undefined;
  /** Undefined where the file, or a pack that it names, is broken: nothing may be judged by guesses about it. */
  readonly config: Config | undefined;
  /** The company's packs that it names; undefined for none. */
  readonly company: CompanySet | undefined;
  /** True where the file, or a pack that it names, is open and broken, so that the last whole version of both holds. */
  readonly inEdit: boolean;
  /** The first mistake in the packs, where the configuration itself is whole and cannot be used because of them. */
  readonly inPack: PackMistake | undefined;
}

/** A mistake in a pack file, placed. */
export interface PackMistake extends Pick<PackProblem, "path" | "message"> {
  readonly uri: string;
  readonly start: Position;
  readonly end: Position;
}

const none: FolderConfig = { file: undefined, root: undefined, config: noConfig, company: undefined, inEdit: false, inPack: undefined };

/** Where configurations and packs come from, and where to look for configurations. */
export interface ConfigSource extends PackSource {
  /** URIs of every lodestone.yaml in the workspace, as far as it is known. */
  workspaceConfigs(): Promise<readonly string[]>;
}

/** A lodestone.yaml as it stands. */
interface Reading {
  readonly holds: FolderConfig;
  readonly faults: readonly ConfigFault[];
  /** Its packs as they stand, whole or broken. */
  readonly set: CompanySet | undefined;
}

/** A lodestone.yaml that was read once. */
interface Seen {
  readonly file: string;
  /** URIs of the packs that it named then. */
  readonly named: readonly string[];
}

type Whole = Pick<FolderConfig, "config" | "company">;

/**
 * Finds the configuration of folders: that of the nearest lodestone.yaml above, with the packs that it names. Open
 * documents hold as they are typed, and as long as they are broken their last whole version does: every second keystroke
 * breaks them.
 */
export class Configs {
  readonly #source: ConfigSource;
  readonly #known: Known;
  readonly #sets: CompanySets;
  readonly #whole = new Map<string, Whole>();
  /** All three are by the plain URI of the file; that of readings also where none stands. */
  readonly #seen = new Map<string, Seen>();
  #readings = new Map<string, Promise<Reading | undefined>>();

  constructor(source: ConfigSource, known: Known, sets: CompanySets) {
    this.#source = source;
    this.#known = known;
    this.#sets = sets;
  }

  /** The configuration that holds in a folder; undefined stands for what lies in none. */
  async of(folder: string | undefined): Promise<FolderConfig> {
    for (let at = folder; at !== undefined; at = parentOf(at)) {
      const reading = await this.#reading(childOf(at, configName));
      if (reading !== undefined) return reading.holds;
    }
    return none;
  }

  /** The mistakes in a lodestone.yaml, beside those in its packs. */
  async faultsOf(file: string): Promise<readonly ConfigFault[]> {
    return (await this.#reading(file))?.faults ?? [];
  }

  /** The mistakes in a file of a pack; undefined where no lodestone.yaml above it, in the workspace or read before names it. */
  async faultsInPack(uri: string): Promise<readonly PackProblem[] | undefined> {
    if (!isPackFile(nameOf(uri))) return undefined;
    const candidates = new Map([...this.#seen].map(([key, { file }]) => [key, file]));
    for (let folder = parentOf(uri); folder !== undefined; folder = parentOf(folder))
      candidates.set(plain(childOf(folder, configName)), childOf(folder, configName));
    for (const file of await this.#source.workspaceConfigs()) candidates.set(plain(file), file);
    const found = new Map<string, PackProblem>();
    let isOne = false;
    for (const file of candidates.values()) {
      const set = (await this.#reading(file))?.set;
      const own = set?.files.find((one) => plain(one.uri) === plain(uri));
      if (own === undefined) continue;
      isOne = true;
      for (const problem of set?.problems ?? []) if (problem.path === own.path) found.set(JSON.stringify(problem), problem);
    }
    return isOne ? [...found.values()].sort((a, b) => a.start - b.start) : undefined;
  }

  /** Forgets all that was read: a lodestone.yaml has come, gone or changed. */
  clear(): void {
    this.#readings = new Map();
  }

  /** A file or folder has come, gone or changed: forgets the configurations that name it as a pack, and says whether there are any. */
  packChanged(uri: string): boolean {
    const naming = [...this.#seen].filter(([, { named }]) => named.some((one) => isWithin(one, uri) || isWithin(uri, one)));
    for (const [key] of naming) this.#readings.delete(key);
    return naming.length > 0;
  }

  #reading(file: string): Promise<Reading | undefined> {
    const key = plain(file);
    let reading = this.#readings.get(key);
    if (reading === undefined) {
      reading = this.#read(file);
      this.#readings.set(key, reading);
    }
    return reading;
  }

  async #read(file: string): Promise<Reading | undefined> {
    const open = this.#source.openText(file);
    const read = open === undefined ? await this.#source.readFile(file) : { text: open };
    if (read === undefined) {
      this.#seen.delete(plain(file));
      return undefined;
    }
    const root = parentOf(file) ?? file;
    const seen = (named: Parameters<ReadPacks>[0]) =>
      this.#seen.set(plain(file), { file, named: named.map(({ value }) => uriAt(root, value)) });
    const place = { file, root, inEdit: false, inPack: undefined };
    if ("problem" in read) {
      seen([]);
      return { holds: { ...place, config: undefined, company: undefined }, faults: [], set: undefined };
    }
    let named: Parameters<ReadPacks>[0] = [];
    const alone = readConfig(read.text, this.#known, (packs) => {
      named = packs;
      return { known: undefined, faults: [] };
    });
    seen(named); // before the packs are read, so that a change meanwhile is not lost
    if (named.length === 0) return this.#settle(place, alone, undefined, open !== undefined);
    const { files, faults } = await readPackFiles(root, named, this.#source);
    const set = faults.length > 0 ? undefined : await this.#sets.open(files);
    const reading = readConfig(read.text, this.#known, () => ({ known: set?.known, faults }));
    return this.#settle(place, reading, set, open !== undefined);
  }

  #settle(
    place: Omit<FolderConfig, "config" | "company"> & { readonly file: string },
    { config, faults }: ReturnType<typeof readConfig>,
    set: CompanySet | undefined,
    isOpen: boolean,
  ): Reading {
    const key = plain(place.file);
    const [problem] = set?.problems ?? [];
    if (faults.length === 0 && problem === undefined) {
      this.#whole.set(key, { config, company: set });
      return { holds: { ...place, config, company: set }, faults, set };
    }
    const last = this.#whole.get(key);
    const typed = faults.length > 0 ? isOpen : this.#isTyped(set?.files ?? [], last?.company?.files ?? []);
    if (last !== undefined && typed) return { holds: { ...place, ...last, inEdit: true }, faults, set };
    const inPack = faults.length > 0 || problem === undefined ? undefined : placed(problem, set?.files ?? []);
    return { holds: { ...place, config: undefined, company: undefined, inPack }, faults, set };
  }

  /** Whether packs differ from those before in open documents only. What changed on disk is meant as it stands. */
  #isTyped(now: readonly PackFile[], before: readonly PackFile[]): boolean {
    const texts = new Map(before.map(({ uri, text }) => [plain(uri), text]));
    const gone = before.filter(({ uri }) => !now.some((one) => plain(one.uri) === plain(uri)));
    const changed = now.filter(({ uri, text }) => texts.get(plain(uri)) !== text);
    return [...gone, ...changed].every(({ uri }) => this.#source.openText(uri) !== undefined);
  }
}

function placed({ path, message, start, end }: PackProblem, files: readonly PackFile[]): PackMistake {
  const file = files.find((one) => one.path === path);
  const lines = new LineIndex(file?.text ?? "");
  return { uri: file?.uri ?? "", path, message, start: lines.positionAt(start), end: lines.positionAt(end) };
}
