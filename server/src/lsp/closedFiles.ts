import { hash } from "../core/text/hash.ts";
import type { Later } from "../project/later.ts";
import type { FileText } from "../project/workspace.ts";
import type { Format } from "./governance.ts";
import { isWithin, plain } from "./uris.ts";

/** A closed file as it was read, and a text that stands for that. */
export interface ClosedFile {
  readonly read: NonNullable<FileText>;
  readonly state: string;
}

/** A closed file with the identity of the format that it was decoded by. */
interface Held extends ClosedFile {
  readonly readBy: string | undefined;
}

/** How much text is held of files that are not open, in UTF-16 code units. */
const mostHeld = 2 ** 24;

/**
 * Reads files that are not open, and knows of which of them nothing can have changed since. Facts, references and diagnostics are made of
 * one reading: the text is held until the file changes, or until as much of others was read.
 */
export class ClosedFiles {
  readonly #readFile: (uri: string, format: Format | undefined) => Later<FileText>;
  readonly #isWatched: (uri: string) => boolean;
  /** By plain URI, the states that hold. */
  readonly #states = new Map<string, string>();
  /** By plain URI, those read last at the end. */
  readonly #held = new Map<string, Held>();
  #size = 0;
  /** Counts the changes that were told of: what was being read meanwhile may be old. */
  #changes = 0;

  /** @param isWatched whether the client tells when a file changes; of what lodestone.yaml claims with other endings it does not */
  constructor(readFile: (uri: string, format: Format | undefined) => Later<FileText>, isWatched: (uri: string) => boolean) {
    this.#readFile = readFile;
    this.#isWatched = isWatched;
  }

  /** The state of a file that was read before; undefined where it was not, or may have changed since. */
  stateOf(uri: string): string | undefined {
    return this.#states.get(plain(uri));
  }

  /** A file as it stands, read by a format; undefined where none does. */
  async read(uri: string, format: Format | undefined): Promise<ClosedFile | undefined> {
    const key = plain(uri);
    const readBy = format?.identity;
    const held = this.#held.get(key);
    if (held !== undefined && held.readBy === readBy) return held;
    const changes = this.#changes;
    const read = await this.#readFile(uri, format);
    this.#forget(key);
    if (read === undefined) return undefined;
    const file: Held = { read, state: hash(JSON.stringify(read)), readBy };
    if (this.#isWatched(uri) && changes === this.#changes) this.#hold(key, file);
    return file;
  }

  /** A file has changed on disk, come or gone. */
  changed(uri: string): void {
    this.#changes++;
    this.#forget(plain(uri));
  }

  /** Nothing that was read is certain any more. */
  forgetAll(): void {
    this.#changes++;
    for (const key of [...this.#states.keys()]) this.#forget(key);
  }

  /** A folder has come or gone, with all that is in it. */
  changedBelow(folder: string): void {
    this.#changes++;
    for (const key of [...this.#states.keys()]) if (isWithin(folder, key)) this.#forget(key);
  }

  #hold(key: string, file: Held): void {
    this.#states.set(key, file.state);
    this.#held.set(key, file);
    this.#size += sizeOf(file);
    for (const oldest of this.#held.keys()) {
      if (this.#size <= mostHeld) break;
      this.#letGo(oldest);
    }
  }

  #forget(key: string): void {
    this.#states.delete(key);
    this.#letGo(key);
  }

  #letGo(key: string): void {
    const held = this.#held.get(key);
    if (held === undefined) return;
    this.#size -= sizeOf(held);
    this.#held.delete(key);
  }
}

function sizeOf({ read }: ClosedFile): number {
  return "text" in read ? read.text.length : 0;
}
