import { baselineOf, type ConfigChain, type ConfigFile, isWhole, packsOf, readChain } from "../core/config/chain.ts";
import { chainFaults } from "../core/config/chainFaults.ts";
import { fileRules } from "../core/config/fileRules.ts";
import { mergeConfigs } from "../core/config/mergeConfigs.ts";
import {
  type Config,
  type ConfigFault,
  isBreaking,
  type NamedPack,
  noConfig,
  type PackPathFault,
  type RulesAndPacks,
} from "../core/config/types.ts";
import { configName, isPackFile } from "../core/fileNames.ts";
import { type Message, prose } from "../core/l10n/message.ts";
import { getOrInsert } from "../core/maps.ts";
import { perKey } from "../core/perKey.ts";
import { LineIndex, type Position, type Span, type ToldProblem } from "../index.ts";
import { FolderBaseline, readFolderBaseline } from "./baselines.ts";
import { type BuiltIn, type CompanySet, CompanySets } from "./companySets.ts";
import { configSource, findExtended, type Looked } from "./extended.ts";
import { go, type Later, type Steps, wait } from "./later.ts";
import { type PackFile, readPacks } from "./packFiles.ts";
import { type LastMappings, readSchemas, type SchemaFile } from "./schemaFiles.ts";
import { isWithin, textOf, type Unreadable, type Workspace } from "./workspace.ts";

/** The configuration that holds in a folder. Files and folders are named as the host names them. */
export interface FolderConfig {
  /** The lodestone.yaml; undefined where none stands above. */
  readonly file: string | undefined;
  /**
   * The folder of the file, which its globs are relative to, and below which references lead. Without one, the folder that was opened,
   * or the top of a repository that lies in that; where none was opened, the folder itself.
   */
  readonly root: string;
  /** Undefined where the file, one that it extends, a pack, or a baseline that was read, is broken: nothing may be judged by guesses about it. */
  readonly config: Config | undefined;
  /** What is set, also where it is not used because a pack or a baseline that it names is broken; undefined where the settings are. */
  readonly set: Config | undefined;
  /** The baseline that it names; undefined for none, and where baselines are read on demand. */
  readonly baseline: FolderBaseline | undefined;
  /** The company's packs that it names; undefined for none. */
  readonly company: CompanySet | undefined;
  /** True where the file, one that it extends, or a pack is open and broken, so that the last whole version of all holds. */
  readonly inEdit: boolean;
  /** The first mistake in an extended file or in the packs, where the file itself is whole and cannot be used because of them. */
  readonly elsewhere: Mistake | undefined;
  /** The file as it stands, be it broken; undefined where none stands above. */
  readonly reading: Reading | undefined;
}

/** A lodestone.yaml as it stands. */
export interface Reading {
  /** Undefined where it cannot be read as text. */
  readonly chain: ConfigChain | undefined;
  /** Why it cannot; undefined too where what stands there is no file. */
  readonly unread: Unreadable | undefined;
  /** What is wrong with each of its files. */
  readonly faults: ReadonlyMap<ConfigFile, readonly ConfigFault[]>;
  readonly unreadable: Looked["unreadable"];
  /** Where the packs that it names lie, which may be folders. */
  readonly packs: readonly string[];
  /** Where the baseline that it names lies. */
  readonly baseline: string | undefined;
  /** Its packs, whole or broken; undefined where a path leads to none. */
  readonly company: CompanySet | undefined;
  /** The schemas that its mappings name, whole or broken. */
  readonly schemas: readonly SchemaFile[];
}

/** The mistakes in a file that a configuration names. */
export interface NamedFaults {
  readonly of: Mistake["of"] | "schema";
  readonly faults: readonly (ConfigFault | ToldProblem)[];
}

/** A mistake in an extended file or in a pack file, placed. */
export interface Mistake {
  /** As messages write it. */
  readonly path: string;
  readonly message: readonly Message[];
  readonly of: "extended" | "pack";
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
}

const none: Omit<FolderConfig, "root"> = {
  file: undefined,
  config: noConfig,
  set: noConfig,
  baseline: undefined,
  company: undefined,
  inEdit: false,
  elsewhere: undefined,
  reading: undefined,
};

const nowhere: FolderConfig = { ...none, root: "" };

/** Where configurations come from. */
export interface ConfigsWorkspace extends Workspace {
  /**
   * The baseline that a file is judged against; undefined for a file that is not judged, or against none. Where this is there,
   * baselines are read and packs opened as soon as settings name them, as an editor shows what is wrong with them beside the name;
   * else only when a file is judged, and by whoever does that.
   */
  readonly baselineFor?: (file: string) => Later<string | undefined>;
}

/** A lodestone.yaml that was read once. */
interface Seen {
  readonly file: string;
  /** The packs, extended files and the baseline that it named then. */
  readonly named: readonly string[];
}

type Whole = Pick<FolderConfig, "config" | "set" | "baseline" | "company">;

/**
 * Finds the configuration of folders: that of the nearest lodestone.yaml above in their repository, with the packs that it names. Each is
 * read once until it is forgotten. Open documents hold as they are typed, and as long as they are broken their last whole version
 * does: every second keystroke breaks them.
 */
export class Configs {
  readonly #workspace: ConfigsWorkspace;
  readonly #known: RulesAndPacks;
  readonly #sets: CompanySets;
  /** The last whole version; by the key of the lodestone.yaml, as the four below. */
  readonly #whole = new Map<string, Whole>();
  readonly #baselines = new Map<string, FolderBaseline>();
  readonly #seen = new Map<string, Seen>();
  readonly #mappings = new Map<string, LastMappings>();
  /** What is held is undefined where no file stands. */
  readonly #readings = new Map<string, { readonly held: Later<FolderConfig | undefined> }>();
  /** By the key of a folder, as the one below. */
  readonly #byFolder = new Map<string, Later<FolderConfig>>();
  readonly #repositories = new Map<string, string | undefined>();

  /** @param known what settings may speak of without packs of a company */
  constructor(workspace: ConfigsWorkspace, known: RulesAndPacks, builtIn: BuiltIn) {
    this.#workspace = workspace;
    this.#known = known;
    this.#sets = new CompanySets(builtIn);
  }

  /** The configuration that holds in a folder; undefined stands for what lies in none. */
  of(folder: string | undefined): Later<FolderConfig> {
    return folder === undefined ? nowhere : getOrInsert(this.#byFolder, this.#workspace.keyOf(folder), () => go(this.#of(folder)));
  }

  *#of(folder: string): Steps<FolderConfig> {
    const own = yield* wait(this.#reading(this.#workspace.at(folder, configName)));
    if (own !== undefined) return own;
    const above = this.#aboveInRepository(folder);
    const config = above === undefined ? undefined : yield* wait(this.of(above));
    return config?.file === undefined ? { ...none, root: this.#rootWithout(folder) } : config;
  }

  /** As `Files.repositoryOf`. */
  repositoryOf(folder: string): string | undefined {
    const key = this.#workspace.keyOf(folder);
    if (!this.#repositories.has(key)) this.#repositories.set(key, this.#workspace.repositoryOf?.(folder));
    return this.#repositories.get(key);
  }

  /** The folder above another, where it lies in the same repository: what lies outside says nothing about it. */
  #aboveInRepository(folder: string): string | undefined {
    const above = this.#workspace.parentOf(folder);
    return above !== undefined && this.repositoryOf(above) === this.repositoryOf(folder) ? above : undefined;
  }

  #rootWithout(folder: string): string {
    const opened = this.#workspace.openedAbove(folder);
    if (opened === undefined || this.repositoryOf(opened) === this.repositoryOf(folder)) return opened ?? folder;
    let top = folder;
    for (let above = this.#aboveInRepository(top); above !== undefined; above = this.#aboveInRepository(top)) top = above;
    return top;
  }

  /** The nearest configuration above one that cannot be used, in its repository, of which the settings are known; undefined where there is none, and for a folder whose settings are known. */
  *aboveBroken(folder: string): Steps<FolderConfig | undefined> {
    const own = yield* wait(this.of(folder));
    let at = own;
    while (at.set === undefined) {
      const above = this.#aboveInRepository(at.root);
      if (above === undefined) return undefined;
      at = yield* wait(this.of(above));
    }
    return at === own ? undefined : at;
  }

  /**
   * Those of some files below a folder that a walk through it meets: a folder that `files.exclude` names is not looked into, whatever
   * lodestone.yaml may stand there.
   */
  *walkedFrom(top: string, files: readonly string[]): Steps<readonly string[]> {
    const entered = new Map([[this.#workspace.keyOf(top), true]]);
    const met: string[] = [];
    for (const file of files) if (yield* this.#enters(this.#workspace.parentOf(file), entered)) met.push(file);
    return met;
  }

  *#enters(folder: string | undefined, known: Map<string, boolean>): Steps<boolean> {
    if (folder === undefined) return true;
    const { keyOf, parentOf } = this.#workspace;
    const before = known.get(keyOf(folder));
    if (before !== undefined) return before;
    const above = parentOf(folder);
    const entered = above === undefined || ((yield* this.#enters(above, known)) && !(yield* this.#isExcluded(folder, above)));
    known.set(keyOf(folder), entered);
    return entered;
  }

  *#isExcluded(folder: string, above: string): Steps<boolean> {
    const { set, root } = yield* wait(this.of(above));
    const path = this.#workspace.below(root, folder);
    return set !== undefined && path !== undefined && excludedBy(set)(path);
  }

  /** The mistakes in a lodestone.yaml, beside those in its packs. */
  *faultsOf(file: string): Steps<readonly ConfigFault[]> {
    const { keyOf } = this.#workspace;
    const held = yield* wait(this.#reading(file));
    return [...(held?.reading?.faults ?? [])].find(([one]) => keyOf(one.file) === keyOf(file))?.[1] ?? [];
  }

  /**
   * The mistakes in a file of a pack, or in one that is extended; undefined where no lodestone.yaml above it, among those given or
   * read before names it.
   */
  *faultsInNamed(name: string, files: () => Later<readonly string[]>): Steps<NamedFaults | undefined> {
    const isSchema = this.#workspace.nameOf(name).toLowerCase().endsWith(".json");
    if (!isSchema && !isPackFile(this.#workspace.nameOf(name))) return undefined;
    const { keyOf, parentOf, at } = this.#workspace;
    const candidates = new Map([...this.#seen].map(([key, { file }]) => [key, file]));
    const add = (file: string) => void candidates.set(keyOf(file), file);
    for (let folder = parentOf(name); folder !== undefined; folder = parentOf(folder)) add(at(folder, configName));
    for (const file of yield* wait(files())) add(file);
    const ids = [keyOf(name), keyOf(this.#workspace.realOf?.(name) ?? name)];
    const found = new Map<string, ConfigFault | ToldProblem>();
    let of: NamedFaults["of"] | undefined;
    for (const file of candidates.values()) {
      const { faults = [], unreadable = [], company, schemas = [] } = (yield* wait(this.#reading(file)))?.reading ?? {};
      const own = company?.files.find((one) => keyOf(one.name) === keyOf(name));
      const extended = [...faults].filter(([one]) => ids.includes(one.id) || ids.includes(keyOf(one.file)));
      const isUnreadable = unreadable.some(({ names }) => names.some((one) => ids.includes(keyOf(one))));
      const schema = schemas.find((one) => ids.includes(one.id) || ids.includes(keyOf(one.file)));
      for (const fault of schema?.faults ?? []) found.set(JSON.stringify(fault), fault);
      if (schema !== undefined) of ??= "schema";
      if (own === undefined && extended.length === 0 && !isUnreadable) continue;
      of = own !== undefined ? "pack" : of === "pack" ? of : "extended";
      for (const [, faults] of extended) for (const fault of faults) found.set(JSON.stringify(fault), fault);
      for (const problem of company?.problems ?? []) if (problem.path === own?.path) found.set(JSON.stringify(problem), problem);
    }
    return of === undefined ? undefined : { of, faults: [...found.values()].sort((a, b) => a.start - b.start) };
  }

  /** The schemas that the mappings of a lodestone.yaml name, whole or broken. */
  *schemasIn(file: string): Steps<readonly string[]> {
    return ((yield* wait(this.#reading(file)))?.reading?.schemas ?? []).map((one) => one.file);
  }

  /** Forgets all that was read: a lodestone.yaml has come, gone or changed. */
  clear(): void {
    this.#readings.clear();
    this.#byFolder.clear();
    this.#repositories.clear();
  }

  /** A file or folder has come, gone or changed: forgets the configurations that extend it or name it as a pack or baseline, and says whether there are any. */
  namedChanged(name: string): boolean {
    const touches = (one: string) => isWithin(this.#workspace, one, name) || isWithin(this.#workspace, name, one);
    return this.#forget([...this.#seen].filter(([, { named }]) => named.some(touches)).map(([key]) => key));
  }

  /** A file has come or gone: forgets the configurations whose baseline speaks of it, and says whether there are any. */
  listedChanged(name: string): boolean {
    return this.#forget([...this.#baselines].filter(([, baseline]) => baseline.speaksOf(name)).map(([key]) => key));
  }

  #forget(keys: readonly string[]): boolean {
    for (const key of keys) this.#readings.delete(key);
    if (keys.length > 0) this.#byFolder.clear();
    return keys.length > 0;
  }

  #reading(file: string): Later<FolderConfig | undefined> {
    return getOrInsert(this.#readings, this.#workspace.keyOf(file), () => ({ held: go(this.#read(file)) })).held;
  }

  *#read(file: string): Steps<FolderConfig | undefined> {
    const workspace = this.#workspace;
    const key = workspace.keyOf(file);
    const read = yield* wait(textOf(workspace, file));
    if (read === undefined && workspace.isBlocked?.(file) !== true) {
      this.#seen.delete(key);
      return undefined;
    }
    const root = workspace.parentOf(file) ?? file;
    const { named, unreadable }: Looked = { named: [], unreadable: [] };
    this.#seen.set(key, { file, named }); // grows before each file is read, so that a change meanwhile is not lost
    if (read === undefined || !("text" in read)) {
      const reading = {
        chain: undefined,
        unread: read,
        faults: new Map(),
        unreadable,
        packs: [],
        baseline: undefined,
        company: undefined,
        schemas: [],
      };
      return { ...none, file, root, config: undefined, set: undefined, reading };
    }
    const steps = readChain(configSource(file, workspace.realOf?.(file) ?? file, root, read.text, workspace));
    let step = steps.next();
    while (step.done !== true) step = steps.next(yield* findExtended(step.value, workspace, { named, unreadable }, root));
    const chain = step.value;
    const paths = packsOf(chain);
    const packs = paths.map(({ folder, value }) => workspace.at(folder, value));
    named.push(...packs);
    const { files, faults } = paths.length > 0 && isWhole(chain) ? yield* readPacks(paths, workspace, root) : { files: [], faults: [] };
    const company = files.length === 0 || faults.length > 0 ? undefined : this.#sets.of(files);
    if (workspace.baselineFor !== undefined) yield* wait(company?.open());
    const known = paths.length === 0 ? this.#known : company?.known;
    const path = baselineOf(chain);
    const baselineFile = path && workspace.at(path.folder, path.value);
    if (baselineFile !== undefined) named.push(baselineFile);
    const baseline = path === undefined || !isWhole(chain) ? undefined : yield* this.#baseline(key, root, path);
    const schemas = yield* readSchemas(
      chain,
      workspace,
      root,
      named,
      getOrInsert(this.#mappings, key, () => new Map()),
    );
    const isUnfit = baseline !== undefined && !(baseline instanceof FolderBaseline);
    const all = chainFaults(chain, { known, faults: isUnfit ? [...faults, baseline] : faults }, schemas.faults);
    const isSet = [...(isUnfit ? chainFaults(chain, { known, faults }) : all).values()].every((found) => !found.some(isBreaking));
    const set = isSet ? mergeConfigs(chain.layers.map((layer) => schemas.configOf(layer))) : undefined;
    const reading: Reading = {
      ...{ chain, unread: undefined, faults: all, unreadable, packs },
      ...{ baseline: baselineFile, company, schemas: schemas.files },
    };
    return this.#settle({ ...none, file, root, set, reading }, key, chain, reading, isUnfit ? undefined : baseline);
  }

  *#baseline(key: string, root: string, path: NamedPack): Steps<FolderBaseline | PackPathFault | undefined> {
    const workspace = this.#workspace;
    const { baselineFor } = workspace;
    if (baselineFor === undefined) return undefined;
    const read = yield* readFolderBaseline(root, path, workspace, { baselineFor, configs: this }, this.#baselines.get(key));
    if (!(read instanceof FolderBaseline)) return { path, message: read.message };
    this.#baselines.set(key, read);
    return read;
  }

  /** What holds: the file as it stands, if that is whole, else its last whole version as long as it is typed, else nothing. */
  #settle(
    place: FolderConfig,
    key: string,
    chain: ConfigChain,
    { faults, company }: Reading,
    baseline: FolderBaseline | undefined,
  ): FolderConfig {
    const [problem] = company?.problems ?? [];
    const broken = [...faults].filter(([, found]) => found.some((fault) => fault.cause === undefined && isBreaking(fault)));
    if (broken.length === 0 && problem === undefined) {
      const whole: Whole = { config: place.set, set: place.set, baseline, company };
      this.#whole.set(key, whole);
      return { ...place, ...whole };
    }
    const last = this.#whole.get(key);
    const typed =
      broken.length > 0 ? broken.every(([file]) => this.#isOpen(file)) : this.#isTyped(company?.files ?? [], last?.company?.files ?? []);
    if (last !== undefined && typed) return { ...place, ...last, inEdit: true };
    const elsewhere = broken.length > 0 ? inExtended(chain, broken) : problem && inPack(problem, company?.files ?? []);
    return { ...place, config: undefined, elsewhere };
  }

  #isOpen({ file, id }: ConfigFile): boolean {
    const { open, keyOf } = this.#workspace;
    return open().some((one) => keyOf(one) === keyOf(file) || keyOf(one) === id);
  }

  /** Whether packs differ from those before in open documents only. What changed on disk is meant as it stands. */
  #isTyped(now: readonly PackFile[], before: readonly PackFile[]): boolean {
    const { keyOf, openText } = this.#workspace;
    const texts = new Map(before.map(({ name, text }) => [keyOf(name), text]));
    const gone = before.filter(({ name }) => !now.some((one) => keyOf(one.name) === keyOf(name)));
    const changed = now.filter(({ name, text }) => texts.get(keyOf(name)) !== text);
    return [...gone, ...changed].every(({ name }) => openText(name) !== undefined);
  }
}

/** Patterns are compiled once for each configuration. */
const excludedBy = perKey((config: Config) => fileRules(config).isExcluded);

/** The first mistake in an extended file; undefined where the lodestone.yaml itself has one. */
function inExtended({ top }: ConfigChain, broken: readonly (readonly [ConfigFile, readonly ConfigFault[]])[]): Mistake | undefined {
  const [first] = broken;
  if (first === undefined || broken.some(([file]) => file === top)) return undefined;
  const [{ file, shown, text }, faults] = first;
  const fault = faults.find((one) => one.cause === undefined && isBreaking(one));
  return { of: "extended", file, path: shown, message: fault?.message ?? [], ...rangeIn(text, fault ?? { start: 0, end: 0 }) };
}

function inPack(problem: ToldProblem, files: readonly PackFile[]): Mistake {
  const { path, message } = problem;
  const file = files.find((one) => one.path === path);
  return { of: "pack", file: file?.name ?? "", path, message: [prose(message)], ...rangeIn(file?.text ?? "", problem) };
}

function rangeIn(text: string, { start, end }: Span): Pick<Mistake, "start" | "end"> {
  const lines = new LineIndex(text, { skipMark: true });
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}
