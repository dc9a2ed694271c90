import { configName } from "../core/fileNames.ts";
import { verbatim } from "../core/l10n/message.ts";
import type { Texts } from "../core/l10n/texts.ts";
import { getOrInsert } from "../core/maps.ts";
import type { Client } from "./client.ts";
import type { Host } from "./host.ts";
import { isWithin, nameOf, plain } from "./uris.ts";

/** What lies in the workspace folders. */
export class WorkspaceListing {
  readonly #host: Pick<Host, "listFiles">;
  readonly #folders: () => readonly string[];
  readonly #client: Pick<Client, "watching" | "pulls">;
  readonly #problem: (message: string) => void;
  readonly #texts: Texts;
  #problems: readonly string[] = [];
  #gitignored = 0;
  /** By folder. */
  readonly #whole = new Map<string, Promise<readonly string[]>>();
  #links: ReadonlyMap<string, string> = new Map();
  #last: Promise<readonly string[]> | undefined;
  /** What `#last` gave, if it is there. */
  #known: readonly string[] = [];
  #configs: Promise<readonly string[]> | undefined;

  /** @param problem told of folders that cannot be looked into */
  constructor(
    host: Pick<Host, "listFiles">,
    folders: () => readonly string[],
    client: Pick<Client, "watching" | "pulls">,
    problem: (message: string) => void,
    texts: Texts,
  ) {
    this.#host = host;
    this.#folders = folders;
    this.#client = client;
    this.#problem = problem;
    this.#texts = texts;
  }

  /** URIs of all files, each once. */
  files(): Promise<readonly string[]> {
    if (this.#client.watching && this.#last !== undefined) return this.#last;
    this.#whole.clear();
    this.#last = this.#listAll();
    this.#configs = undefined;
    return this.#last;
  }

  /**
   * URIs of every lodestone.yaml; of a client that does not watch, as of the last listing. None for one that does not pull:
   * it never asks for the files of the workspace, which may be many.
   */
  configs(): Promise<readonly string[]> {
    if (!this.#client.pulls) return Promise.resolve([]);
    this.#configs ??= (this.#last ?? this.files()).then((files) => files.filter((uri) => nameOf(uri) === configName));
    return this.#configs;
  }

  /** The files that links among them lead to, as of the last listing. */
  get links(): ReadonlyMap<string, string> {
    return this.#links;
  }

  /** How many files and folders git ignored then; a folder counts once, with all that is in it. */
  get gitignored(): number {
    return this.#gitignored;
  }

  /** All files below a folder, also those that git ignores, as of the last listing. */
  allBelow(folder: string): Promise<readonly string[]> {
    return getOrInsert(this.#whole, plain(folder), async () => (await this.#host.listFiles(folder, undefined, true))?.files ?? []);
  }

  /** What could not be looked into when the files were last listed. */
  get problems(): readonly string[] {
    return this.#problems;
  }

  /** Whether one of the files that were listed last lies in a folder. */
  holdsBelow(folder: string): boolean {
    return this.#known.some((uri) => isWithin(folder, uri));
  }

  /** Files have come or gone. */
  changed(): void {
    this.#whole.clear();
    this.#last = undefined;
    this.#configs = undefined;
  }

  async #listAll(): Promise<readonly string[]> {
    const files = new Map<string, string>();
    const links = new Map<string, string>();
    const problems: string[] = [];
    let gitignored = 0;
    for (const folder of this.#folders()) {
      const listing = await this.#host.listFiles(folder, undefined, false);
      if (listing === undefined) problems.push(this.#texts.say("file-folder-not-listed", { path: verbatim(folder) }));
      gitignored += listing?.gitignored ?? 0;
      problems.push(...(listing?.problems ?? []).map((said) => this.#texts.sentences(said)));
      for (const file of listing?.files ?? []) files.set(plain(file), file);
      for (const [link, real] of listing?.links ?? []) links.set(link, real);
    }
    this.#problems = problems;
    this.#gitignored = gitignored;
    this.#links = links;
    for (const problem of problems) this.#problem(problem);
    this.#known = [...files.values()].sort();
    return this.#known;
  }
}
