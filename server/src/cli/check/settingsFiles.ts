import { basename } from "node:path";
import { configName, isPackFile } from "../../core/fileNames.ts";
import { attempt, type FileSystem } from "../../files/fileSystem.ts";

/**
 * The files that hold settings: every `lodestone.yaml`, what one extends, and the packs that one names. Whatever patterns
 * claim them, they are no documents; what is named as a document is one.
 */
export class SettingsFiles {
  readonly #files: Pick<FileSystem, "realPath">;
  readonly #ids = new Set<string>();
  readonly #names = new Set<string>();

  constructor(files: Pick<FileSystem, "realPath">) {
    this.#files = files;
  }

  /** Notes a file that a configuration extends or names as a pack; absolute. */
  add(path: string): void {
    const id = this.#real(path);
    this.#ids.add(id);
    this.#names.add(basename(id));
  }

  /**
   * Whether a file holds settings, as far as configurations were read.
   *
   * @param path absolute
   * @param isLink false where the file itself is known to be no link
   */
  has(path: string, isLink = true): boolean {
    const name = basename(path);
    if (name === configName) return true;
    if (this.#ids.size === 0 || !isPackFile(name) || (!isLink && !this.#names.has(name))) return false;
    return this.#ids.has(this.#real(path));
  }

  #real(path: string): string {
    return attempt(
      () => this.#files.realPath(path),
      () => path,
    );
  }
}
