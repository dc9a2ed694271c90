import { hash } from "../core/text/hash.ts";
import type { Later } from "../project/later.ts";
import type { FileText } from "../project/workspace.ts";
import type { Format } from "./governance.ts";
import { isWithin, plain } from "./uris.ts";

/** A closed file in one state, read by one format: the key of what is made of it, which goes with it. */
export interface ClosedFile {
  /** A text that stands for the state. */
  readonly state: string;
  /** The identity of the format. */
  readonly readBy: string | undefined;
}

/** A file that was read. */
interface Known {
  readonly file: ClosedFile;
  /** Let go where much of others was read since. */
  read: NonNullable<FileText> | undefined;
  /** Whether the client would have told of a change. */
  isCertain: boolean;
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
  /** By plain URI, those read last at the end. */
  readonly #known = new Map<string, Known>();
  #size = 0;
  /** Counts the changes that were told of: what was being read meanwhile may be old. */
  #changes = 0;

  /** @param isWatched whether the client tells when a file changes; of what lodestone.yaml claims with other endings it does not */
  constructor(readFile: (uri: string, format: Format | undefined) => Later<FileText>, isWatched: (uri: string) => boolean) {
    this.#readFile = readFile;
    this.#isWatched = isWatched;
  }

  /** A file that was read by a format before; undefined where it was not, or may have changed since. */
  known(uri: string, format: Format | undefined): ClosedFile | undefined {
    const known = this.#known.get(plain(uri));
    return known?.isCertain === true && known.file.readBy === format?.identity ? known.file : undefined;
  }

  /** A file as it stands, the same object as long as that is the same; undefined where none does. */
  async read(
    uri: string,
    format: Format | undefined,
  ): Promise<{ readonly file: ClosedFile; readonly read: NonNullable<FileText> } | undefined> {
    const key = plain(uri);
    const readBy = format?.identity;
    const held = this.#known.get(key);
    if (held?.isCertain === true && held.file.readBy === readBy && held.read !== undefined) return { file: held.file, read: held.read };
    const changes = this.#changes;
    const read = await this.#readFile(uri, format);
    const before = this.#known.get(key)?.file;
    this.#letGo(key);
    if (read === undefined) return undefined;
    const state = hash(JSON.stringify(read));
    const file = before?.state === state && before.readBy === readBy ? before : { state, readBy };
    this.#hold(key, { file, read, isCertain: this.#isWatched(uri) && changes === this.#changes });
    return { file, read };
  }

  /** A file has changed on disk, come or gone. */
  changed(uri: string): void {
    this.#doubt((key) => key === plain(uri));
  }

  /** Nothing that was read is certain any more. */
  forgetAll(): void {
    this.#doubt(() => true);
  }

  /** A folder has come or gone, with all that is in it. */
  changedBelow(folder: string): void {
    this.#doubt((key) => isWithin(folder, key));
  }

  #doubt(isMeant: (key: string) => boolean): void {
    this.#changes++;
    for (const [key, known] of this.#known) if (isMeant(key)) known.isCertain = false;
  }

  #hold(key: string, known: Known): void {
    this.#known.set(key, known);
    this.#size += sizeOf(known);
    for (const one of this.#known.values()) {
      if (this.#size <= mostHeld) break;
      this.#size -= sizeOf(one);
      one.read = undefined;
    }
  }

  #letGo(key: string): void {
    const known = this.#known.get(key);
    if (known !== undefined) this.#size -= sizeOf(known);
    this.#known.delete(key);
  }
}

function sizeOf({ read }: Known): number {
  return read !== undefined && "text" in read ? read.text.length : 0;
}
