import { configName } from "../core/fileNames.ts";
import { verbatim } from "../core/l10n/message.ts";
import type { Texts } from "../core/l10n/texts.ts";
import { getOrInsert } from "../core/maps.ts";
import type { Client } from "./client.ts";
import type { Host } from "./host.ts";
import { isWithin, nameOf, plain } from "./uris.ts";

/** The files in the workspace folders. */
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
  /** The resolved value of `#last`, if available. */
  #known: readonly string[] = [];
  #configs: Promise<readonly string[]> | undefined;

  /** @param problem called for folders that cannot be read */
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

  /** The URIs of all files, each once. */
  files(): Promise<readonly string[]> {
    if (this.#client.watching && this.#last !== undefined) return this.#last;
    this.#whole.clear();
    this.#last = this.#listAll();
    this.#configs = undefined;
    return this.#last;
  }

  /**
   * The URIs of every lodestone.yaml. For a client without file watching, they are from the last listing. For a client that does not pull,
   * there are none: it never requests the workspace files, which may be many.
   */
  configs(): Promise<readonly string[]> {
    if (!this.#client.pulls) return Promise.resolve([]);
    this.#configs ??= (this.#last ?? this.files()).then((files) => files.filter((uri) => nameOf(uri) === configName));
    return this.#configs;
  }

  /** By the name of a file that is reached through a link, the real file; as of the last listing. */
  get links(): ReadonlyMap<string, string> {
    return this.#links;
  }

  /** The number of ignored files and folders as of the last listing; an ignored folder counts once, with all its content. */
  get gitignored(): number {
    return this.#gitignored;
  }

  /** All files below a folder, including ignored ones, as of the last listing. */
  allBelow(folder: string): Promise<readonly string[]> {
    return getOrInsert(this.#whole, plain(folder), async () => (await this.#host.listFiles(folder, undefined, true))?.files ?? []);
  }

  /** The folders that could not be read at the last listing. */
  get problems(): readonly string[] {
    return this.#problems;
  }

  /** True when a folder contains a file of the last listing. */
  holdsBelow(folder: string): boolean {
    return this.#known.some((uri) => isWithin(folder, uri));
  }

  /** Handles the creation or deletion of files. */
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
