import { hash } from "../core/text/hash.ts";
import type { FileText } from "../project/workspace.ts";
import type { Session } from "./session.ts";
import { isWithin, plain } from "./uris.ts";

/** A closed file as it was read, and what stands for that. */
export interface ClosedFile {
  readonly read: NonNullable<FileText>;
  readonly state: string;
}

/** Reads files that are not open, and knows of which of them nothing can have changed since; what is made of them is kept by others. */
export class ClosedFiles {
  readonly #session: Pick<Session, "readSaved">;
  readonly #isWatched: (uri: string) => boolean;
  /** By plain URI, the states that hold. */
  readonly #states = new Map<string, string>();
  /** Counts the changes that were told of: what was being read meanwhile may be old. */
  #changes = 0;

  /** @param isWatched whether the client tells when a file changes; of what lodestone.yaml claims with other endings it does not */
  constructor(session: Pick<Session, "readSaved">, isWatched: (uri: string) => boolean) {
    this.#session = session;
    this.#isWatched = isWatched;
  }

  /** The state of a file that was read before; undefined where it was not, or may have changed since. */
  stateOf(uri: string): string | undefined {
    return this.#states.get(plain(uri));
  }

  /** A file as it stands; undefined where none does. */
  async read(uri: string): Promise<ClosedFile | undefined> {
    const changes = this.#changes;
    const read = await this.#session.readSaved(uri);
    const state = read && hash(JSON.stringify(read));
    if (state !== undefined && this.#isWatched(uri) && changes === this.#changes) this.#states.set(plain(uri), state);
    else this.#states.delete(plain(uri));
    return read === undefined || state === undefined ? undefined : { read, state };
  }

  /** A file has changed on disk, come or gone. */
  changed(uri: string): void {
    this.#changes++;
    this.#states.delete(plain(uri));
  }

  /** Nothing that was read is certain any more. */
  forgetAll(): void {
    this.#changes++;
    this.#states.clear();
  }

  /** A folder has come or gone, with all that is in it. */
  changedBelow(folder: string): void {
    this.#changes++;
    for (const uri of this.#states.keys()) if (isWithin(folder, uri)) this.#states.delete(uri);
  }
}
