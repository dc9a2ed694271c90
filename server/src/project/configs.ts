import { baselineOf, type ConfigChain, type ConfigFile, isWhole, lawOf, packsOf, readChain } from "../core/config/chain.ts";
import { chainFaults } from "../core/config/chainFaults.ts";
import { fileRules } from "../core/config/fileRules.ts";
import { mergeConfigs } from "../core/config/mergeConfigs.ts";
import { type Config, type ConfigFault, isBreaking, noConfig, type RulesAndPacks } from "../core/config/types.ts";
import { configName, isPackFile } from "../core/fileNames.ts";
import { type Message, prose } from "../core/l10n/message.ts";
import { getOrInsert } from "../core/maps.ts";
import { perKey } from "../core/perKey.ts";
import { LineIndex, type Position, type Span, type ToldProblem } from "../index.ts";
import { type OpenBaseline, readFolderBaseline } from "./baselines.ts";
import { type BuiltIn, type CompanySet, CompanySets } from "./companySets.ts";
import { configSource, findExtended, type Looked } from "./extended.ts";
import { Laws } from "./laws.ts";
import { held, type MaybeAsync, run, type Task, unlessFailed, wait } from "./maybeAsync.ts";
import { type PackFile, readPacks } from "./packFiles.ts";
import { type LastMappings, readSchemas, type SchemaFile } from "./schemaFiles.ts";
import { isWithin, textOf, type Unreadable, type Workspace } from "./workspace.ts";

/** The configuration that applies in a folder. Files and folders have the names that the host uses. */
export interface FolderConfig {
  /** The lodestone.yaml; undefined for none. */
  readonly file: string | undefined;
  /**
   * The folder of the lodestone.yaml: globs are relative to it, and references stay below it. Without a lodestone.yaml, the root is the
   * opened folder, or the top of a repository inside it; where no folder is opened, the folder itself.
   */
  readonly root: string;
  /** Undefined when the file, a file that it extends, a pack, or the baseline is broken: nothing is checked with guessed settings. */
  readonly config: Config | undefined;
  /** The settings, even when a broken pack or baseline keeps them from being used; undefined when the settings are broken themselves. */
  readonly set: Config | undefined;
  /** The baseline that the settings name; undefined for none, and where baselines are read on demand. */
  readonly baseline: OpenBaseline | undefined;
  /** The packs that the settings name, law and company packs; undefined for none. */
  readonly company: CompanySet | undefined;
  /** True while the file, a file that it extends, or a pack is open and broken, so that the last valid version of all applies. */
  readonly inEdit: boolean;
  /** The first error in an extended file or in the packs, when the file itself is valid but unusable because of it. */
  readonly elsewhere: Mistake | undefined;
  /** The current version of the file, valid or broken; undefined for none. */
  readonly reading: Reading | undefined;
}

/** The current version of a lodestone.yaml. */
export interface Reading {
  /** Undefined when it cannot be read as text. */
  readonly chain: ConfigChain | undefined;
  /** The reason why it cannot be read; undefined too when the entry is no file. */
  readonly unread: Unreadable | undefined;
  /** By file, its errors. */
  readonly faults: ReadonlyMap<ConfigFile, readonly ConfigFault[]>;
  readonly unreadable: Looked["unreadable"];
  /** The paths of the packs and of the bundle of law that it names; a pack may be a folder. */
  readonly packs: readonly string[];
  /** The path of the baseline that it names. */
  readonly baseline: string | undefined;
  /** Its packs, valid or broken; undefined when a path leads to no pack. */
  readonly company: CompanySet | undefined;
  /** The schemas that its mappings name, valid or broken. */
  readonly schemas: readonly SchemaFile[];
}

/** The errors in a file that a configuration names. */
export interface NamedFaults {
  readonly of: Mistake["of"] | "schema";
  readonly faults: readonly (ConfigFault | ToldProblem)[];
}

/** An error in an extended file or in a pack file, with its range. */
export interface Mistake {
  /** As messages show it. */
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

/** The workspace that configurations are read from. */
export interface ConfigsWorkspace extends Workspace {
  /**
   * True for a host (an editor) that has baselines read and packs opened as soon as settings name them, to show their errors next to the
   * name. For other hosts, both happen only when a file is checked.
   */
  readonly readsAhead?: true;
}

/** A lodestone.yaml that was read at least once. */
interface Seen {
  readonly file: string;
  /** The packs, extended files and baseline that it named at the last read. */
  readonly named: readonly string[];
}

type Whole = Pick<FolderConfig, "config" | "set" | "baseline" | "company">;

/**
 * Finds the configuration of a folder: the nearest lodestone.yaml above it in its repository, with the packs that the file names. Each is
 * cached until it is forgotten. For open documents, the typed text applies. While that is broken, which every second keystroke causes, the
 * last valid version applies.
 */
export class Configs {
  readonly #workspace: ConfigsWorkspace;
  readonly #known: RulesAndPacks;
  readonly #sets: CompanySets;
  /** Undefined where settings choose none. */
  readonly #laws: Laws | undefined;
  /** The last valid version. The key is that of the lodestone.yaml, as in the five maps below. */
  readonly #whole = new Map<string, Whole>();
  readonly #baselines = new Map<string, OpenBaseline>();
  readonly #seen = new Map<string, Seen>();
  readonly #mappings = new Map<string, LastMappings>();
  /** The keys of the settings files that it names, links followed: extended files, packs and schemas. */
  readonly #behind = new Map<string, ReadonlySet<string>>();
  /** The held value is undefined when no file exists. */
  readonly #readings = new Map<string, { readonly held: MaybeAsync<FolderConfig | undefined> }>();
  /** The key is that of the folder, as in the map below. */
  readonly #byFolder = new Map<string, MaybeAsync<FolderConfig>>();
  readonly #repositories = new Map<string, string | undefined>();

  /** @param known the rules and packs that settings may name without company packs */
  constructor(workspace: ConfigsWorkspace, known: RulesAndPacks, builtIn: BuiltIn) {
    this.#workspace = workspace;
    this.#known = known;
    this.#sets = new CompanySets(builtIn);
    this.#laws = builtIn.fixedLaw === true ? undefined : new Laws(builtIn);
  }

  /** The configuration that applies in a folder; undefined stands for a file outside any folder. */
  of(folder: string | undefined): MaybeAsync<FolderConfig> {
    return folder === undefined ? nowhere : held(this.#byFolder, this.#workspace.keyOf(folder), () => run(this.#of(folder)));
  }

  *#of(folder: string): Task<FolderConfig> {
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

  /** The parent of a folder, if it lies in the same repository: a folder outside the repository has no effect on it. */
  #aboveInRepository(folder: string): string | undefined {
    const above = this.#workspace.parentOf(folder);
    return above !== undefined && this.repositoryOf(above) === this.repositoryOf(folder) ? above : undefined;
  }

  #rootWithout(folder: string): string {
    const holding = this.#workspace.opened().filter((opened) => isWithin(this.#workspace, opened, folder));
    const opened = holding.sort((a, b) => b.length - a.length)[0];
    if (opened === undefined || this.repositoryOf(opened) === this.repositoryOf(folder)) return opened ?? folder;
    let top = folder;
    for (let above = this.#aboveInRepository(top); above !== undefined; above = this.#aboveInRepository(top)) top = above;
    return top;
  }

  /**
   * The nearest configuration with valid settings, starting at the folder and going up within its repository; undefined for none, and when
   * the folder itself has valid settings.
   */
  *aboveBroken(folder: string): Task<FolderConfig | undefined> {
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
   * True for a `lodestone.yaml`, and for a file that one read so far names as settings: an extended file, a pack or a schema. Such a file
   * is no document even if patterns claim it.
   *
   * @param real the file with every link followed
   */
  isSettings(name: string, real: string): boolean {
    if (name === configName) return true;
    const key = this.#workspace.keyOf(real);
    for (const behind of this.#behind.values()) if (behind.has(key)) return true;
    return false;
  }

  /** The keys of the extended files, packs, schemas and baselines that each lodestone.yaml read so far names, valid or broken. */
  get named(): ReadonlySet<string> {
    return new Set([...this.#seen.values()].flatMap(({ named }) => named.map(this.#workspace.keyOf)));
  }

  /** A key shared by all names of a file, links followed. */
  #idOf(name: string): string {
    const { keyOf, realOf } = this.#workspace;
    return keyOf(realOf?.(name) ?? name);
  }

  /** The errors in a lodestone.yaml, without those in its packs. */
  *faultsOf(file: string): Task<readonly ConfigFault[]> {
    const { keyOf } = this.#workspace;
    const held = yield* wait(this.#reading(file));
    return [...(held?.reading?.faults ?? [])].find(([one]) => keyOf(one.file) === keyOf(file))?.[1] ?? [];
  }

  /**
   * The errors in a pack file, an extended file or a schema; undefined when no lodestone.yaml above it names it. Candidates are the given
   * files and those read before.
   */
  *faultsInNamed(name: string, files: () => MaybeAsync<readonly string[]>): Task<NamedFaults | undefined> {
    const { nameOf, parentOf, at } = this.#workspace;
    if (!nameOf(name).toLowerCase().endsWith(".json") && !isPackFile(nameOf(name))) return undefined;
    const candidates = new Set([...this.#seen.values()].map(({ file }) => file));
    for (let folder = parentOf(name); folder !== undefined; folder = parentOf(folder)) candidates.add(at(folder, configName));
    for (const file of [...candidates, ...(yield* wait(files()))]) yield* wait(this.#reading(file));
    const id = this.#idOf(name);
    const found = new Map<string, ConfigFault | ToldProblem>();
    let of: NamedFaults["of"] | undefined;
    for (const [key, { file }] of this.#seen) {
      if (this.#behind.get(key)?.has(id) !== true) continue;
      const { faults = [], company, schemas = [] } = (yield* wait(this.#reading(file)))?.reading ?? {};
      const own = company?.files.find((one) => this.#idOf(one.name) === id);
      const schema = schemas.find((one) => one.id === id);
      const extended = [...faults].flatMap(([one, faults]) => (one.id === id ? faults : []));
      const inPack = (company?.problems ?? []).filter(({ path }) => path === own?.path);
      for (const fault of [...(schema?.faults ?? []), ...extended, ...inPack]) found.set(JSON.stringify(fault), fault);
      if (own !== undefined) of = "pack";
      else if (schema !== undefined) of ??= "schema";
      else if (of !== "pack") of = "extended";
    }
    return of === undefined ? undefined : { of, faults: [...found.values()].sort((a, b) => a.start - b.start) };
  }

  /** The schemas that the mappings of a lodestone.yaml name, valid or broken. */
  *schemasIn(file: string): Task<readonly string[]> {
    return ((yield* wait(this.#reading(file)))?.reading?.schemas ?? []).map((one) => one.file);
  }

  /** Clears the cache, after a lodestone.yaml was created, deleted or changed. */
  clear(): void {
    this.#readings.clear();
    this.#byFolder.clear();
    this.#repositories.clear();
  }

  /**
   * Handles the creation, deletion or change of a file or folder: forgets the configurations that extend it or name it as a pack or
   * baseline. Returns true when there was one.
   */
  namedChanged(name: string): boolean {
    const touches = (one: string) => isWithin(this.#workspace, one, name) || isWithin(this.#workspace, name, one);
    const keys = [...this.#seen].filter(([, { named }]) => named.some(touches)).map(([key]) => key);
    for (const key of keys) this.#readings.delete(key);
    if (keys.length > 0) this.#byFolder.clear();
    return keys.length > 0;
  }

  #reading(file: string): MaybeAsync<FolderConfig | undefined> {
    const key = this.#workspace.keyOf(file);
    const read = () => unlessFailed(run(this.#read(file)), () => this.#readings.delete(key));
    return getOrInsert(this.#readings, key, () => ({ held: read() })).held;
  }

  *#read(file: string): Task<FolderConfig | undefined> {
    const workspace = this.#workspace;
    const key = workspace.keyOf(file);
    const read = yield* wait(textOf(workspace, file));
    if (read === undefined && workspace.isBlocked?.(file) !== true) {
      this.#seen.delete(key);
      this.#behind.delete(key);
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
    const namedLaw = lawOf(chain);
    const lawRead = namedLaw && this.#laws && isWhole(chain) ? yield* this.#laws.of(namedLaw, workspace, { named }, root) : undefined;
    const unfitLaw = namedLaw && lawRead && "message" in lawRead ? [{ path: namedLaw, message: lawRead.message }] : [];
    const law = lawRead && "law" in lawRead ? lawRead.law : undefined;
    const isOwn = files.length > 0 || law !== undefined;
    const company = isOwn && faults.length + unfitLaw.length === 0 ? this.#sets.of(files, law) : undefined;
    if (workspace.readsAhead) yield* wait(company?.open());
    const known = paths.length + unfitLaw.length === 0 && law === undefined ? this.#known : company?.known;
    const path = baselineOf(chain);
    const baselineFile = path && workspace.at(path.folder, path.value);
    if (baselineFile !== undefined) named.push(baselineFile);
    const isAhead = workspace.readsAhead && isWhole(chain);
    const opened = path && isAhead ? yield* readFolderBaseline(root, path, workspace, this.#baselines.get(key)) : undefined;
    const schemas = yield* readSchemas(
      chain,
      workspace,
      root,
      named,
      getOrInsert(this.#mappings, key, () => new Map()),
    );
    const others = [
      ...(law === undefined ? [] : [law.file]),
      ...(company?.files.map(({ name }) => name) ?? []),
      ...unreadable.flatMap(({ names }) => names),
    ];
    this.#behind.set(key, new Set([...[...chain.files, ...schemas.files].map(({ id }) => id), ...others.map((one) => this.#idOf(one))]));
    const baseline = opened !== undefined && "text" in opened ? opened : undefined;
    if (baseline !== undefined) this.#baselines.set(key, baseline);
    const unfit = path && opened && "message" in opened ? [{ path, message: opened.message }] : [];
    const all = chainFaults(chain, { known, faults: [...faults, ...unfitLaw, ...unfit] }, schemas.faults);
    const isSet = [...(unfit.length > 0 ? chainFaults(chain, { known, faults: [...faults, ...unfitLaw] }) : all).values()].every(
      (found) => !found.some(isBreaking),
    );
    const set = isSet ? mergeConfigs(chain.layers.map((layer) => schemas.configOf(layer))) : undefined;
    const reading: Reading = {
      ...{ chain, unread: undefined, faults: all, unreadable, packs: [...packs, ...(law === undefined ? [] : [law.file])] },
      ...{ baseline: baselineFile, company, schemas: schemas.files },
    };
    return this.#settle({ ...none, file, root, set, reading }, key, chain, reading, baseline, unfitLaw.length > 0);
  }

  /**
   * The configuration that applies: the current version if valid, else the last valid version while the file is being edited, else none. A
   * configuration without its bundle of law does not apply either: the cause may be a change on disk rather than an edit.
   */
  #settle(
    place: FolderConfig,
    key: string,
    chain: ConfigChain,
    { faults, company }: Reading,
    baseline: OpenBaseline | undefined,
    lacksLaw: boolean,
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
    if (last !== undefined && typed && !lacksLaw) return { ...place, ...last, inEdit: true };
    const elsewhere = broken.length > 0 ? inExtended(chain, broken) : problem && inPack(problem, company?.files ?? []);
    return { ...place, config: undefined, elsewhere };
  }

  #isOpen({ file, id }: ConfigFile): boolean {
    const { open, keyOf } = this.#workspace;
    return open().some((one) => keyOf(one) === keyOf(file) || keyOf(one) === id);
  }

  /** True when packs differ from the earlier ones only in open documents. A change on disk takes effect even when broken. */
  #isTyped(now: readonly PackFile[], before: readonly PackFile[]): boolean {
    const { keyOf, openText } = this.#workspace;
    const texts = new Map(before.map(({ name, text }) => [keyOf(name), text]));
    const gone = before.filter(({ name }) => !now.some((one) => keyOf(one.name) === keyOf(name)));
    const changed = now.filter(({ name, text }) => texts.get(keyOf(name)) !== text);
    return [...gone, ...changed].every(({ name }) => openText(name) !== undefined);
  }
}

/** The rules of a configuration for files. Patterns are compiled once for each configuration. */
export const rulesIn = perKey(fileRules);

/** The first error in an extended file; undefined when the lodestone.yaml itself has one. */
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
