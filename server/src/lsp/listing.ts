import { configName } from "../core/fileNames.ts";
import { verbatim } from "../core/l10n/message.ts";
import type { Texts } from "../core/l10n/texts.ts";
import { perKey } from "../core/perKey.ts";
import type { Discovery, Met } from "../project/discovery.ts";
import { folderUnreadable, isListed } from "../project/walk.ts";
import type { Client } from "./client.ts";
import { isWithin } from "./uris.ts";

/** The files in the workspace folders that the CLI would find. */
export class WorkspaceListing {
  readonly #discovery: Discovery;
  readonly #folders: () => readonly string[];
  readonly #client: Pick<Client, "watching" | "pulls">;
  readonly #problem: (message: string) => void;
  readonly #texts: Texts;
  #problems: readonly string[] = [];
  #gitignored = 0;
  #last: readonly Met[] = [];

  /** @param problem called for folders that cannot be read */
  constructor(
    discovery: Discovery,
    folders: () => readonly string[],
    client: Pick<Client, "watching" | "pulls">,
    problem: (message: string) => void,
    texts: Texts,
  ) {
    this.#discovery = discovery;
    this.#folders = folders;
    this.#client = client;
    this.#problem = problem;
    this.#texts = texts;
  }

  /** All files, each once under its main name, sorted by URI. */
  async files(): Promise<readonly Met[]> {
    if (!this.#client.watching) this.#discovery.filesChanged();
    return this.#lastListed();
  }

  /**
   * The URIs of every lodestone.yaml. For a client without file watching, they are from the last listing. For a client that does not pull,
   * there are none: it never requests the workspace files, which may be many.
   */
  async configs(): Promise<readonly string[]> {
    return this.#client.pulls ? configsIn(await this.#lastListed()) : [];
  }

  /** The number of ignored files and folders as of the last listing; an ignored folder counts once, with all its content. */
  get gitignored(): number {
    return this.#gitignored;
  }

  /** The folders that could not be read at the last listing. */
  get problems(): readonly string[] {
    return this.#problems;
  }

  /** True when a folder contains a file of the last listing. */
  holdsBelow(folder: string): boolean {
    return this.#last.some(({ entry }) => isWithin(folder, entry.at));
  }

  async #lastListed(): Promise<readonly Met[]> {
    const folders = this.#folders();
    const files = sorted(await this.#discovery.filesIn(folders));
    if (files !== this.#last) {
      this.#last = files;
      const all = await Promise.all(folders.map((folder) => this.#discovery.below(folder)));
      const unlisted = folders.filter((_, index) => all[index]?.isThere !== true);
      this.#gitignored = all.reduce((sum, { gitignored }) => sum + gitignored.length, 0);
      const before = new Set(this.#problems);
      this.#problems = [
        ...unlisted.map((path) => this.#texts.say("file-folder-not-listed", { path: verbatim(path) })),
        ...all.flatMap(({ met }) => met.flatMap((one) => ("why" in one ? [this.#texts.sentences(folderUnreadable(one))] : []))),
      ];
      for (const problem of this.#problems) if (!before.has(problem)) this.#problem(problem);
    }
    return files;
  }
}

const sorted = perKey((files: readonly Met[]) =>
  files.filter(({ entry }) => isListed(entry)).sort((a, b) => (a.entry.at < b.entry.at ? -1 : 1)),
);

const configsIn = perKey((files: readonly Met[]) => files.flatMap(({ entry }) => (entry.name === configName ? [entry.at] : [])));
