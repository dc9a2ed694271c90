import type { Checker, IsoDate } from "../index.ts";
import { Configs } from "./configs.ts";
import { type Governed, govern, type JudgedAs } from "./governance.ts";
import type { Host } from "./host.ts";
import type { OpenDocument } from "./openDocument.ts";
import { type ClientSettings, readSettings } from "./settings.ts";
import type { Snapshot } from "./snapshot.ts";
import { pathBelow, plain } from "./uris.ts";

/** The open documents, whichever way their URIs are written. */
export interface OpenDocuments {
  get(uri: string): OpenDocument | undefined;
  all(): readonly OpenDocument[];
}

/** Everything that decides how a file is judged: packs, configurations, settings, the day. */
export class Session {
  readonly checker: Checker;
  readonly configs: Configs;
  readonly documents: OpenDocuments;
  /** The day that `lodestone/setAsOf` gave. */
  asOf: IsoDate | undefined;
  readonly #host: Host;
  readonly #foldersChanged: (() => void)[] = [];
  #folders: readonly string[];
  #settings: Promise<ReadonlyMap<string, ClientSettings>>;

  constructor(host: Host, checker: Checker, documents: OpenDocuments, folders: readonly string[]) {
    this.#host = host;
    this.#folders = folders;
    this.checker = checker;
    this.documents = documents;
    const openText = (uri: string) => documents.all().find((document) => plain(document.uri) === plain(uri))?.text;
    this.configs = new Configs({ openText, readFile: (uri) => host.readFile(uri) }, checker);
    this.#settings = Promise.resolve(new Map());
  }

  /** URIs of the workspace folders. */
  get folders(): readonly string[] {
    return this.#folders;
  }

  /** Folders have come into the workspace, or left it. */
  changeFolders(added: readonly string[], removed: readonly string[]): void {
    this.#folders = [...this.#folders.filter((uri) => !removed.includes(uri)), ...added];
    for (const listener of this.#foldersChanged) listener();
  }

  /** Has something run after each change of the folders. */
  onFoldersChanged(listener: () => void): void {
    this.#foldersChanged.push(listener);
  }

  get today(): IsoDate {
    return this.#host.today();
  }

  /**
   * Takes the client's settings over; what is asked meanwhile waits for them.
   *
   * @param sections the section `lodestone` by workspace folder, under the empty text for files outside of all
   * @param report told of every setting that cannot be used
   */
  takeSettings(sections: Promise<ReadonlyMap<string, unknown>>, report: (fault: string) => void): void {
    this.#settings = sections.then((given) => {
      const faults = new Set<string>();
      const read = new Map(
        [...given].map(([folder, section]) => {
          const reading = readSettings(section, this.checker);
          for (const fault of reading.faults) faults.add(fault);
          return [folder, reading.settings] as const;
        }),
      );
      for (const fault of faults) report(fault);
      return read;
    });
  }

  /** What a file is to Lodestone. */
  async govern(uri: string): Promise<Governed> {
    const byFolder = await this.#settings;
    const folder = this.folders.filter((one) => pathBelow(one, uri) !== undefined).reduce((a, b) => (a.length > b.length ? a : b), "");
    return govern(uri, this.configs, { settings: byFolder.get(folder) ?? byFolder.get("") ?? unset, asOf: this.asOf });
  }

  /** How a file is judged that is ours. */
  judging({ kind, settings }: JudgedAs): Pick<Snapshot, "kind" | "settings" | "today" | "checker"> {
    return { kind, settings, today: this.today, checker: this.checker };
  }

  /** The version of an open document as it is judged; undefined where it is not open or not judged. */
  async snapshotOf(uri: string): Promise<Snapshot | undefined> {
    const governed = await this.govern(uri);
    return governed.state === "judged" ? this.documents.get(uri)?.snapshot(this.judging(governed)) : undefined;
  }
}

/** Settings of a client that set nothing. */
const unset: ClientSettings = { asOf: undefined, regimes: undefined, actStates: {}, rules: {}, traceRareEarths: undefined };
