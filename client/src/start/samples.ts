import {
  Disposable,
  EventEmitter,
  type ExtensionContext,
  type FileChangeEvent,
  type FileStat,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  l10n,
  Uri,
  workspace,
} from "vscode";

const scheme = "lodestone-sample";

/** URI of a sample by its file name. */
export function sampleUri(name: string): Uri {
  return Uri.from({ scheme, path: `/${name}` });
}

/** Provides the samples as files that open without unsaved changes and take edits, but can only be saved elsewhere. */
export function provideSamples({ extensionUri }: ExtensionContext): Disposable {
  return workspace.registerFileSystemProvider(scheme, new Samples(Uri.joinPath(extensionUri, "samples")));
}

class Samples implements FileSystemProvider {
  readonly #folder: Uri;
  readonly onDidChangeFile = new EventEmitter<FileChangeEvent[]>().event;

  constructor(folder: Uri) {
    this.#folder = folder;
  }

  /** The text without its first line, which leads to a schema beside the sample that is not there. */
  async readFile({ path }: Uri): Promise<Uint8Array> {
    const text = new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(this.#folder, path)));
    return new TextEncoder().encode(text.replace(/^# yaml-language-server:.*\n/, ""));
  }

  async stat(uri: Uri): Promise<FileStat> {
    if (uri.path === "/") return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    return { type: FileType.File, ctime: 0, mtime: 0, size: (await this.readFile(uri)).length };
  }

  writeFile(): never {
    throw FileSystemError.NoPermissions(l10n.t("A sample keeps no changes. Save it under another name."));
  }

  watch(): Disposable {
    return new Disposable(() => {});
  }

  readDirectory(): [string, FileType][] {
    return [];
  }

  createDirectory = this.writeFile;
  delete = this.writeFile;
  rename = this.writeFile;
}
