import { baselineOf, type ConfigChain, type ConfigFile, isWhole, packsOf, readChain } from "../core/config/chain.ts";
import { chainFaults } from "../core/config/chainFaults.ts";
import { mergeConfigs } from "../core/config/mergeConfigs.ts";
import { type Config, type ConfigFault, type Known, type NamedPack, noConfig, type PackPathFault } from "../core/config/types.ts";
import { configName, isPackFile } from "../core/fileNames.ts";
import { getOrInsert } from "../core/maps.ts";
import { LineIndex, type PackProblem, type Position, type Span } from "../index.ts";
import { type BaselineSource, FolderBaseline, readFolderBaseline } from "./baselines.ts";
import type { CompanySet, CompanySets } from "./companySets.ts";
import { configSource, findExtended, type Looked, type TextSource } from "./extendedFiles.ts";
import { type PackFile, type PackSource, readPackFiles } from "./packFiles.ts";
import { childOf, isWithin, nameOf, parentOf, plain, uriAt } from "./uris.ts";

/** The configuration that holds in a folder. */
export interface FolderConfig {
  /** URI of the lodestone.yaml; undefined where none stands above. */
  readonly file: string | undefined;
  /** URI of the folder of the file, which its globs are relative to. */
  readonly root: string | undefined;
  /** Undefined where the file, one that it extends, or a pack is broken: nothing may be judged by guesses about it. */
  readonly config: Config | undefined;
  /** What is set, also where it is not used because a pack or a baseline that it names is broken; undefined where the settings are. */
  readonly set: Config | undefined;
  /** The baseline that it names; undefined for none. */
  readonly baseline: FolderBaseline | undefined;
  /** The company's packs that it names; undefined for none. */
  readonly company: CompanySet | undefined;
  /** True where the file, one that it extends, or a pack is open and broken, so that the last whole version of all holds. */
  readonly inEdit: boolean;
  /** The first mistake in an extended file or in the packs, where the file itself is whole and cannot be used because of them. */
  readonly elsewhere: Mistake | undefined;
}

/** A mistake in an extended file or in a pack file, placed. */
export interface Mistake extends Pick<PackProblem, "path" | "message"> {
  readonly of: "extended" | "pack";
  readonly uri: string;
  readonly start: Position;
  readonly end: Position;
}

const none: FolderConfig = {
  file: undefined,
  root: undefined,
  config: noConfig,
  set: noConfig,
  baseline: undefined,
  company: undefined,
  inEdit: false,
  elsewhere: undefined,
};

/** Where configurations and packs come from, and where to look for configurations. */
export interface ConfigsSource extends PackSource, TextSource, Pick<BaselineSource, "walkedFrom" | "baselineFor"> {
  /** URIs of every lodestone.yaml in the workspace, as far as it is known. */
  workspaceConfigs(): Promise<readonly string[]>;
  /** Whether something stands where a file is looked for and is none, as far as the host can tell. */
  isBlocked(uri: string): boolean;
  /** As `Host.repositoryOf`; undefined too where the host does not know. */
  repositoryOf(folder: string): string | undefined;
}

/** A lodestone.yaml as it stands. */
interface Reading {
  readonly holds: FolderConfig;
  /** What is wrong with each of its files. Empty where the lodestone.yaml cannot be read as text. */
  readonly faults: ReadonlyMap<ConfigFile, readonly ConfigFault[]>;
  /** URIs of extended files that cannot be read as text. */
  readonly unreadable: readonly string[];
  /** Its packs as they stand, whole or broken. */
  readonly set: CompanySet | undefined;
}

/** A lodestone.yaml that was read once. */
interface Seen {
  readonly file: string;
  /** URIs of the packs, extended files and the baseline that it named then. */
  readonly named: readonly string[];
}

type Whole = Pick<FolderConfig, "config" | "set" | "baseline" | "company">;

/**
 * Finds the configuration of folders: that of the nearest lodestone.yaml above in their repository, with the packs that it names. Open
 * documents hold as they are typed, and as long as they are broken their last whole version does: every second keystroke
 * breaks them.
 */
export class Configs {
  readonly #source: ConfigsSource;
  readonly #known: Known;
  readonly #sets: CompanySets;
  /** The last whole version; by the plain URI of the lodestone.yaml, as the three below. */
  readonly #whole = new Map<string, Whole>();
  readonly #baselines = new Map<string, FolderBaseline>();
  readonly #seen = new Map<string, Seen>();
  /** By plain URI of a folder. */
  readonly #repositories = new Map<string, string | undefined>();
  /** Undefined where no file stands. */
  #readings = new Map<string, Promise<Reading | undefined>>();

  constructor(source: ConfigsSource, known: Known, sets: CompanySets) {
    this.#source = source;
    this.#known = known;
    this.#sets = sets;
  }

  /** The configuration that holds in a folder; undefined stands for what lies in none. */
  async of(folder: string | undefined): Promise<FolderConfig> {
    for (let at = folder; at !== undefined; at = this.aboveInRepository(at)) {
      const reading = await this.#reading(childOf(at, configName));
      if (reading !== undefined) return reading.holds;
    }
    return none;
  }

  /** The repository of git that a folder lies in, as `Host.repositoryOf`. */
  repositoryOf(folder: string): string | undefined {
    const key = plain(folder);
    if (!this.#repositories.has(key)) this.#repositories.set(key, this.#source.repositoryOf(folder));
    return this.#repositories.get(key);
  }

  /** The folder above another, where it lies in the same repository: what lies outside says nothing about it. */
  aboveInRepository(folder: string): string | undefined {
    const above = parentOf(folder);
    return above !== undefined && this.repositoryOf(above) === this.repositoryOf(folder) ? above : undefined;
  }

  /** The mistakes in a lodestone.yaml, beside those in its packs. */
  async faultsOf(file: string): Promise<readonly ConfigFault[]> {
    const reading = await this.#reading(file);
    return [...(reading?.faults ?? [])].find(([one]) => one.file === file || plain(one.file) === plain(file))?.[1] ?? [];
  }

  /**
   * The mistakes in a file of a pack, or in one that is extended; undefined where no lodestone.yaml above it, in the
   * workspace or read before names it.
   */
  async faultsInNamed(uri: string): Promise<readonly (ConfigFault | PackProblem)[] | undefined> {
    if (!isPackFile(nameOf(uri))) return undefined;
    const candidates = new Map([...this.#seen].map(([key, { file }]) => [key, file]));
    for (let folder = parentOf(uri); folder !== undefined; folder = parentOf(folder))
      candidates.set(plain(childOf(folder, configName)), childOf(folder, configName));
    for (const file of await this.#source.workspaceConfigs()) candidates.set(plain(file), file);
    const ids = [plain(uri), plain(this.#source.realUri(uri))];
    const found = new Map<string, ConfigFault | PackProblem>();
    let isOne = false;
    for (const file of candidates.values()) {
      const reading = await this.#reading(file);
      const { set } = reading ?? {};
      const own = set?.files.find((one) => plain(one.uri) === plain(uri));
      const extended = [...(reading?.faults ?? [])].filter(([one]) => ids.includes(one.id) || ids.includes(plain(one.file)));
      if (own === undefined && extended.length === 0 && !reading?.unreadable.some((one) => ids.includes(plain(one)))) continue;
      isOne = true;
      for (const [, faults] of extended) for (const fault of faults) found.set(JSON.stringify(fault), fault);
      for (const problem of set?.problems ?? []) if (problem.path === own?.path) found.set(JSON.stringify(problem), problem);
    }
    return isOne ? [...found.values()].sort((a, b) => a.start - b.start) : undefined;
  }

  /** Forgets all that was read: a lodestone.yaml has come, gone or changed. */
  clear(): void {
    this.#readings = new Map();
    this.#repositories.clear();
  }

  /** A file or folder has come, gone or changed: forgets the configurations that extend it or name it as a pack or baseline, and says whether there are any. */
  namedChanged(uri: string): boolean {
    const naming = [...this.#seen].filter(([, { named }]) => named.some((one) => isWithin(one, uri) || isWithin(uri, one)));
    for (const [key] of naming) this.#readings.delete(key);
    return naming.length > 0;
  }

  /** A file has come or gone: forgets the configurations whose baseline speaks of it, and says whether there are any. */
  listedChanged(uri: string): boolean {
    const listing = [...this.#baselines].filter(([, baseline]) => baseline.speaksOf(uri));
    for (const [key] of listing) this.#readings.delete(key);
    return listing.length > 0;
  }

  #reading(file: string): Promise<Reading | undefined> {
    return getOrInsert(this.#readings, plain(file), () => this.#read(file));
  }

  async #read(file: string): Promise<Reading | undefined> {
    const open = this.#source.openText(file);
    const read = open === undefined ? await this.#source.readFile(file) : { text: open };
    if (read === undefined && !this.#source.isBlocked(file)) {
      this.#seen.delete(plain(file));
      return undefined;
    }
    const root = parentOf(file) ?? file;
    const looked: Looked = { named: [], unreadable: [] };
    this.#seen.set(plain(file), { file, named: looked.named }); // grows before each file is read, so that a change meanwhile is not lost
    const place = { file, root, inEdit: false, elsewhere: undefined };
    if (read === undefined || "problem" in read) {
      const broken = { ...place, config: undefined, set: undefined, baseline: undefined, company: undefined };
      return { holds: broken, faults: new Map(), unreadable: [], set: undefined };
    }
    const chain = await this.#chain(file, root, read.text, looked);
    const packs = packsOf(chain);
    looked.named.push(...packs.map(({ folder, value }) => uriAt(folder, value)));
    const { files, faults } =
      packs.length > 0 && isWhole(chain) ? await readPackFiles(packs, this.#source, root) : { files: [], faults: [] };
    const set = files.length === 0 || faults.length > 0 ? undefined : await this.#sets.open(files);
    const known = packs.length === 0 ? this.#known : set?.known;
    const path = baselineOf(chain);
    if (path !== undefined) looked.named.push(uriAt(path.folder, path.value));
    const baseline = path === undefined || !isWhole(chain) ? undefined : await this.#baseline(file, root, path);
    const isUnfit = baseline !== undefined && !(baseline instanceof FolderBaseline);
    const all = chainFaults(chain, { known, faults: isUnfit ? [...faults, baseline] : faults });
    const isSet = [...(isUnfit ? chainFaults(chain, { known, faults }) : all).values()].every((found) => found.length === 0);
    const config = isSet ? mergeConfigs(chain.layers.map(({ parsed }) => parsed.config)) : undefined;
    return this.#settle({ ...place, set: config }, chain, all, isUnfit ? undefined : baseline, set, looked);
  }

  async #baseline(file: string, root: string, path: NamedPack): Promise<FolderBaseline | PackPathFault> {
    const key = plain(file);
    const read = await readFolderBaseline(root, path, this.#source, this.#baselines.get(key));
    if (!(read instanceof FolderBaseline)) return { path, message: read.message };
    this.#baselines.set(key, read);
    return read;
  }

  async #chain(file: string, root: string, text: string, looked: Looked): Promise<ConfigChain> {
    const reading = readChain(configSource(file, this.#source.realUri(file), root, text, this.#source));
    let step = reading.next();
    while (step.done !== true) step = reading.next(await findExtended(step.value, this.#source, looked, root));
    return step.value;
  }

  #settle(
    place: Omit<FolderConfig, Exclude<keyof Whole, "set">> & { readonly file: string },
    chain: ConfigChain,
    faults: Reading["faults"],
    baseline: FolderBaseline | undefined,
    set: CompanySet | undefined,
    { unreadable }: Looked,
  ): Reading {
    const key = plain(place.file);
    const [problem] = set?.problems ?? [];
    const broken = [...faults].filter(([, found]) => found.some(({ cause }) => cause === undefined));
    const rest = { faults, unreadable, set };
    if (broken.length === 0 && problem === undefined) {
      const whole: Whole = { config: place.set, set: place.set, baseline, company: set };
      this.#whole.set(key, whole);
      return { holds: { ...place, ...whole }, ...rest };
    }
    const last = this.#whole.get(key);
    const typed =
      broken.length > 0 ? broken.every(([file]) => this.#isOpen(file)) : this.#isTyped(set?.files ?? [], last?.company?.files ?? []);
    if (last !== undefined && typed) return { holds: { ...place, ...last, inEdit: true }, ...rest };
    const elsewhere = broken.length > 0 ? inExtended(chain, broken) : problem && inPack(problem, set?.files ?? []);
    return { holds: { ...place, config: undefined, baseline: undefined, company: undefined, elsewhere }, ...rest };
  }

  #isOpen({ file, id }: ConfigFile): boolean {
    return this.#source.openUris().some((uri) => plain(uri) === plain(file) || plain(uri) === id);
  }

  /** Whether packs differ from those before in open documents only. What changed on disk is meant as it stands. */
  #isTyped(now: readonly PackFile[], before: readonly PackFile[]): boolean {
    const texts = new Map(before.map(({ uri, text }) => [plain(uri), text]));
    const gone = before.filter(({ uri }) => !now.some((one) => plain(one.uri) === plain(uri)));
    const changed = now.filter(({ uri, text }) => texts.get(plain(uri)) !== text);
    return [...gone, ...changed].every(({ uri }) => this.#source.openText(uri) !== undefined);
  }
}

/** The first mistake in an extended file; undefined where the lodestone.yaml itself has one. */
function inExtended({ top }: ConfigChain, broken: readonly (readonly [ConfigFile, readonly ConfigFault[]])[]): Mistake | undefined {
  const [first] = broken;
  if (first === undefined || broken.some(([file]) => file === top)) return undefined;
  const [{ file, shown, text }, faults] = first;
  const fault = faults.find(({ cause }) => cause === undefined);
  return { of: "extended", uri: file, path: shown, message: fault?.message ?? "", ...rangeIn(text, fault ?? { start: 0, end: 0 }) };
}

function inPack(problem: PackProblem, files: readonly PackFile[]): Mistake {
  const { path, message } = problem;
  const file = files.find((one) => one.path === path);
  return { of: "pack", uri: file?.uri ?? "", path, message, ...rangeIn(file?.text ?? "", problem) };
}

function rangeIn(text: string, { start, end }: Span): Pick<Mistake, "start" | "end"> {
  const lines = new LineIndex(text, { skipMark: true });
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}
