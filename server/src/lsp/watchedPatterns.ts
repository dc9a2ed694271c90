import { matcherOf } from "../core/config/fileRules.ts";
import { noConfig } from "../core/config/types.ts";
import type { Configs } from "../project/configs.ts";
import { run } from "../project/maybeAsync.ts";
import { claimPatterns, literally } from "./claimPatterns.ts";
import type { WorkspaceListing } from "./listing.ts";
import type { OpenDocuments } from "./openDocuments.ts";
import { parentOf, pathBelow, plain } from "./uris.ts";

/**
 * The files that the mappings of one lodestone.yaml claim. Unusable mappings count, because their files report that they are not checked.
 */
export interface RootPatterns {
  /** URI of its folder. */
  readonly root: string;
  /** As written in the lodestone.yaml. */
  readonly globs: readonly string[];
  /** The watch patterns below the root for files that the editor does not send anyway. */
  readonly patterns: readonly string[];
  /** The watch patterns for the schemas that the mappings name. */
  readonly schemas: readonly string[];
}

/** The session data for finding settings. */
interface Claiming {
  readonly configs: Configs;
  readonly folders: readonly string[];
  readonly listing: WorkspaceListing;
  readonly documents: Pick<OpenDocuments, "all">;
}

/** The files that the mappings of the workspace claim, as of the last `look`. */
export class WatchedPatterns {
  readonly #session: Claiming;
  #all: readonly RootPatterns[] = [];
  #watched: readonly ((uri: string) => boolean)[] = [];

  constructor(session: Claiming) {
    this.#session = session;
  }

  /** Reads every lodestone.yaml in and above the workspace folders. Returns true when the watch patterns have changed. */
  async look(): Promise<boolean> {
    const { configs, folders, listing } = this.#session;
    const above = (await listing.configs()).map((uri) => parentOf(uri) ?? uri);
    const open = this.#session.documents.all().flatMap(({ uri }) => parentOf(uri) ?? []);
    const byRoot = new Map<string, RootPatterns>();
    for (const folder of [...folders, ...above, ...open]) {
      const { file, root, config, set } = await configs.of(folder);
      const named = file === undefined ? [] : await run(configs.schemasIn(file));
      const schemas = named.flatMap((uri) => claimPatterns(literally(pathBelow(root, uri) ?? "")));
      const { mappings, brokenMappings } = config ?? set ?? noConfig;
      const globs = [...mappings, ...brokenMappings].flatMap(({ files }) => files);
      const patterns = [...new Set(globs.flatMap(claimPatterns))].sort();
      if (globs.length + schemas.length > 0) byRoot.set(plain(root), { root, globs, patterns, schemas: [...new Set(schemas)].sort() });
    }
    const all = [...byRoot.values()].sort((a, b) => (a.root < b.root ? -1 : 1));
    const isNew = said(all) !== said(this.#all);
    this.#all = all;
    return isNew;
  }

  get all(): readonly RootPatterns[] {
    return this.#all;
  }

  /** Called when the client starts to report changes of the claimed files. */
  watched(): void {
    this.#watched = this.#all.map(({ root, globs }) => {
      const matches = matcherOf(globs);
      return (uri) => {
        const path = pathBelow(root, uri);
        return path !== undefined && matches(path);
      };
    });
  }

  /** True when a mapping claims the file and the client reports its changes. */
  isWatched(uri: string): boolean {
    return this.#watched.some((claims) => claims(uri));
  }
}

function said(claims: readonly RootPatterns[]): string {
  return JSON.stringify(claims.map(({ root, globs, schemas }) => [plain(root), globs, schemas]));
}
