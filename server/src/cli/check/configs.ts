import { basename } from "node:path";
import type { ConfigChain, ConfigFile } from "../../core/config/chain.ts";
import type { FileRules } from "../../core/config/fileRules.ts";
import { type ConfigFault, isBreaking } from "../../core/config/types.ts";
import { message } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { getOrInsert } from "../../core/maps.ts";
import { type PathWorkspace, pathWorkspace } from "../../files/pathWorkspace.ts";
import { LineIndex } from "../../index.ts";
import { type Reading, rulesIn, type FolderConfig as WorkspaceConfig, Configs as WorkspaceConfigs } from "../../project/configs.ts";
import { Discovery } from "../../project/discovery.ts";
import { valueNow } from "../../project/maybeAsync.ts";
import type { Unreadable } from "../../project/workspace.ts";
import type { Context } from "../commands/command.ts";
import type { Host } from "../host.ts";
import type { Problem } from "../report/run.ts";

/** The configuration that applies in a folder, for a run. Files and folders are absolute paths. */
export interface FolderConfig extends Pick<WorkspaceConfig, "file" | "root" | "company"> {
  /** Undefined when the file or an extended one is broken: nothing is checked with guessed settings. */
  readonly rules: FileRules | undefined;
  /** The parsed files behind the rules; undefined without a file, and for an unreadable one. */
  readonly chain: ConfigChain | undefined;
  /** The paths behind the configuration: its files, packs (which may be folders), and the baseline. */
  readonly sources: readonly string[];
  /** The baseline that it names; undefined for none. */
  readonly baseline: string | undefined;
}

/** The most errors reported for one file. */
const mostTold = 100;

/** The configurations of a run, and their problems. */
export class Configs {
  /** Each error once. */
  readonly problems: Problem[] = [];
  readonly host: Host;
  /** The language of messages. */
  readonly texts: Texts;
  readonly workspace: PathWorkspace;
  readonly discovery: Discovery;
  readonly #configs: WorkspaceConfigs;
  readonly #taken = new Map<WorkspaceConfig, FolderConfig>();
  readonly #looked = new Set<WorkspaceConfig>();
  readonly #told = new Set<string>();

  constructor(context: Omit<Context, "tell">) {
    const { host } = context;
    this.host = host;
    this.texts = context.texts;
    this.workspace = pathWorkspace(() => host.files, host.cwd, host.loadValidation);
    // The packs are opened only when the first configuration is read.
    const known = {
      get rules() {
        return context.checker().rules;
      },
      get packs() {
        return context.checker().packs;
      },
    };
    this.#configs = new WorkspaceConfigs(this.workspace, known, context);
    this.discovery = new Discovery(this.workspace, this.#configs);
  }

  /** The configuration that holds in a folder. Its errors are reported. */
  of(folder: string): FolderConfig {
    return this.taken(valueNow(this.#configs.of(folder)));
  }

  /** A configuration for a run, with its errors reported. */
  taken(config: WorkspaceConfig): FolderConfig {
    const { file, reading } = config;
    if (file !== undefined && reading !== undefined && !this.#looked.has(config)) this.#look(file, reading);
    this.#looked.add(config);
    return this.#take(config);
  }

  /**
   * The configuration that holds in a folder of other files, which this run may not check. Its errors are for a run that checks them to
   * report.
   */
  ofOthers(folder: string): FolderConfig {
    return this.#take(valueNow(this.#configs.of(folder)));
  }

  /** As in the configurations of a workspace. */
  isSettings(path: string, real = this.workspace.realOf(path)): boolean {
    return this.#configs.isSettings(basename(path), real);
  }

  /** The paths read for the configurations, valid or broken: settings, extended files, packs (which may be folders), baselines. */
  get inputs(): ReadonlySet<string> {
    return new Set([...this.#taken.values()].flatMap(({ sources }) => sources));
  }

  #take(config: WorkspaceConfig): FolderConfig {
    return getOrInsert(this.#taken, config, () => {
      const { file, root, set, reading } = config;
      const { chain, packs = [], schemas = [] } = reading ?? {};
      const { baseline, company } = (set && reading) ?? {};
      const sources = [file, ...[...(chain?.files ?? []), ...schemas].map((one) => one.file), ...packs, baseline].filter(
        (one) => one !== undefined,
      );
      return { file, root, rules: set && rulesIn(set), chain, sources, baseline, company };
    });
  }

  /** Reports the errors of a configuration. */
  #look(file: string, { chain, unread, faults, unreadable, schemas }: Reading): void {
    const { shown } = this.workspace;
    if (chain === undefined) this.#tell({ path: shown(file), ...this.#whyUnread(file, unread) });
    for (const { names, problem, why, position } of unreadable)
      if (why === undefined) this.#tell({ path: shown(names[0] ?? file), message: problem, ...(position && { position }) });
    for (const [at, found] of faults) this.#tellFaults(at, found);
    for (const schema of schemas) this.#tellFaults(schema, schema.faults);
  }

  /** The reason why a lodestone.yaml cannot be read. */
  #whyUnread(file: string, unread: Unreadable | undefined): Pick<Problem, "message" | "position"> {
    const { problem, why, position, isOutside } = unread ?? {};
    if (problem !== undefined && isOutside !== true)
      return why === undefined
        ? { message: problem, ...(position && { position }) }
        : { message: [message("problem-settings-unreadable"), ...why] };
    const leadsNowhere = this.host.files.kindOf(file) === undefined;
    const seen = isOutside === true ? "outside" : leadsNowhere ? "dead-link" : "other";
    return { message: [message("problem-settings-missing", { seen }), message("problem-settings-missing-advice")] };
  }

  #tellFaults(
    { shown, text }: Pick<ConfigFile, "shown" | "text">,
    faults: readonly Pick<ConfigFault, "start" | "message" | "ruleId">[],
  ): void {
    if (faults.length === 0) return;
    const lines = new LineIndex(text, { skipMark: true });
    for (const fault of faults.slice(0, mostTold)) {
      const { start, ruleId, message: told } = fault;
      const { line, character } = lines.positionAt(start);
      this.#tell({
        path: shown,
        position: { line: line + 1, column: character + 1 },
        ...(isBreaking(fault) ? {} : { id: ruleId }),
        message: told,
      });
    }
    const left = faults.length - mostTold;
    if (left > 0) this.#tell({ path: shown, message: [message("problem-more-mistakes", { count: left })] });
  }

  /** Reports a problem once, even in a file that several configurations extend. */
  #tell(problem: Problem): void {
    const text = JSON.stringify(problem);
    if (!this.#told.has(text)) this.problems.push(problem);
    this.#told.add(text);
  }
}
