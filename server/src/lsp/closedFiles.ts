import { hash } from "../core/text/hash.ts";
import type { MaybeAsync } from "../project/maybeAsync.ts";
import type { FileText } from "../project/workspace.ts";
import type { Format } from "./fileState.ts";
import { isWithin, plain } from "./uris.ts";

/** One version of a closed file, read in one format. The object serves as a cache key for derived data. */
export interface ClosedFile {
  /** An id of the version. */
  readonly state: string;
  /** The identity of the format. */
  readonly readBy: string | undefined;
}

/** The content of a file, or the reason why it is not text. */
type Read = NonNullable<FileText>;

/** The size of the cache for closed files, in UTF-16 code units. */
const mostHeld = 2 ** 24;

/**
 * Reads closed files and tracks which of them are certainly unchanged. Facts, references and diagnostics share one read: the text stays in
 * the cache until the file changes, or until newer reads evict it.
 */
export class ClosedFiles {
  readonly #readFile: (uri: string, format: Format | undefined) => MaybeAsync<FileText>;
  readonly #isWatched: (uri: string) => boolean;
  /** By plain URI, the version read last. `isCertain`: the client would have reported a change. */
  readonly #known = new Map<string, { readonly file: ClosedFile; isCertain: boolean }>();
  /** By plain URI, the texts in the cache, the last read at the end. */
  readonly #held = new Map<string, Read>();
  #size = 0;
  /** A counter of reported changes: a read that began before a change may be outdated. */
  #changes = 0;

  /**
   * @param isWatched true when the client reports changes of the file. Files with foreign extensions that lodestone.yaml claims are not
   * watched.
   */
  constructor(readFile: (uri: string, format: Format | undefined) => MaybeAsync<FileText>, isWatched: (uri: string) => boolean) {
    this.#readFile = readFile;
    this.#isWatched = isWatched;
  }

  /** The last read version of a file in a format; undefined when it was never read so, or may have changed. */
  known(uri: string, format: Format | undefined): ClosedFile | undefined {
    const known = this.#known.get(plain(uri));
    return known?.isCertain === true && known.file.readBy === format?.identity ? known.file : undefined;
  }

  /** Reads a file. Returns the same object while the file is unchanged; undefined for a missing file. */
  async read(uri: string, format: Format | undefined): Promise<{ readonly file: ClosedFile; readonly read: Read } | undefined> {
    const key = plain(uri);
    const readBy = format?.identity;
    const known = this.known(uri, format);
    const held = this.#held.get(key);
    if (known !== undefined && held !== undefined) return { file: known, read: held };
    const changes = this.#changes;
    const read = await this.#readFile(uri, format);
    const before = this.#known.get(key)?.file;
    this.#letGo(key);
    if (read === undefined) return undefined;
    const state = hash(JSON.stringify(read));
    const file = before?.state === state && before.readBy === readBy ? before : { state, readBy };
    this.#known.set(key, { file, isCertain: this.#isWatched(uri) && changes === this.#changes });
    this.#hold(key, read);
    return { file, read };
  }

  /** Handles the change, creation or deletion of a file. */
  changed(uri: string): void {
    this.#doubt((key) => key === plain(uri));
  }

  /** Marks every cached file as possibly changed. */
  forgetAll(): void {
    this.#doubt(() => true);
  }

  /** Handles the creation or deletion of a folder. */
  changedBelow(folder: string): void {
    this.#doubt((key) => isWithin(folder, key));
  }

  #doubt(isMeant: (key: string) => boolean): void {
    this.#changes++;
    for (const [key, known] of this.#known) if (isMeant(key)) known.isCertain = false;
  }

  #hold(key: string, read: Read): void {
    this.#held.set(key, read);
    this.#size += sizeOf(read);
    for (const [oldest, text] of this.#held) {
      if (this.#size <= mostHeld) break;
      this.#size -= sizeOf(text);
      this.#held.delete(oldest);
    }
  }

  #letGo(key: string): void {
    const held = this.#held.get(key);
    if (held !== undefined) this.#size -= sizeOf(held);
    this.#held.delete(key);
    this.#known.delete(key);
  }
}

function sizeOf(read: Read): number {
  return "text" in read ? read.text.length : 0;
}
