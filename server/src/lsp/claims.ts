import { matcherOf } from "../core/config/fileRules.ts";
import { noConfig } from "../core/config/types.ts";
import type { Configs } from "../project/configs.ts";
import { go } from "../project/later.ts";
import { claimPatterns, literally } from "./claimPatterns.ts";
import type { WorkspaceListing } from "./listing.ts";
import type { OpenDocuments } from "./openDocuments.ts";
import { parentOf, pathBelow, plain } from "./uris.ts";

/** What the mappings of one lodestone.yaml claim, those too that cannot be used: their files say that they are not judged. */
export interface Claim {
  /** URI of its folder. */
  readonly root: string;
  /** As they are written there. */
  readonly globs: readonly string[];
  /** The patterns below the root by which an editor is asked for what it does not send anyhow. */
  readonly patterns: readonly string[];
  /** The same for the schemas that the mappings name. */
  readonly schemas: readonly string[];
}

/** Where settings are looked for. */
interface Claiming {
  readonly configs: Configs;
  readonly folders: readonly string[];
  readonly listing: WorkspaceListing;
  readonly documents: Pick<OpenDocuments, "all">;
}

/** What the mappings of the workspace claim, as of the last look. */
export class Claims {
  readonly #session: Claiming;
  #all: readonly Claim[] = [];
  #watched: readonly ((uri: string) => boolean)[] = [];

  constructor(session: Claiming) {
    this.#session = session;
  }

  /** Looks at every lodestone.yaml of the workspace, and at those above its folders. Gives whether the patterns are others now. */
  async look(): Promise<boolean> {
    const { configs, folders, listing } = this.#session;
    const above = (await listing.configs()).map((uri) => parentOf(uri) ?? uri);
    const open = this.#session.documents.all().flatMap(({ uri }) => parentOf(uri) ?? []);
    const byRoot = new Map<string, Claim>();
    for (const folder of [...folders, ...above, ...open]) {
      const { file, root, config, set } = await configs.of(folder);
      const named = file === undefined ? [] : await go(configs.schemasIn(file));
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

  get all(): readonly Claim[] {
    return this.#all;
  }

  /** The client tells from now on of changes in what is claimed. */
  watched(): void {
    this.#watched = this.#all.map(({ root, globs }) => {
      const matches = matcherOf(globs);
      return (uri) => {
        const path = pathBelow(root, uri);
        return path !== undefined && matches(path);
      };
    });
  }

  /** Whether a mapping claims a file of which the client tells when it changes. */
  isWatched(uri: string): boolean {
    return this.#watched.some((claims) => claims(uri));
  }
}

function said(claims: readonly Claim[]): string {
  return JSON.stringify(claims.map(({ root, globs, schemas }) => [plain(root), globs, schemas]));
}
