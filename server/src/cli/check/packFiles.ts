import { basename, join, resolve } from "node:path";
import { absentPack, emptyPack } from "../../core/company/packFiles.ts";
import { isPackFile } from "../../core/fileNames.ts";
import { byCodeUnit } from "../../core/text/ordered.ts";
import { decode } from "../../files/decode.ts";
import { FileError, outsideReason } from "../../files/fileSystem.ts";
import { shownPath } from "../../files/paths.ts";
import { walk } from "../../files/walk.ts";
import type { PackText } from "../../index.ts";
import type { Host } from "../host.ts";

/** What a path leads to that is to be a pack: its files, or why there is none. */
export type FoundPack = { readonly files: readonly PackText[] } | { readonly message: string };

/**
 * Reads a pack: a file, which is a pack of its own, or a folder with the YAML files in it and below, where each folder is one.
 * Documents that Lodestone judges and settings are passed over.
 */
export function readPack(host: Pick<Host, "files" | "cwd">, folder: string, path: string): FoundPack {
  const full = resolve(folder, path);
  try {
    switch (host.files.kindOf(full)) {
      case "file":
        return readFiles(host, [full], () => shownPath(host.cwd, full));
      case "folder":
        return readFolder(host, full, path);
      case undefined:
        return { message: absentPack(path) };
      case "outside":
        return { message: `The pack \`${path}\` cannot be read: ${outsideReason}.` };
      case "other":
        return { message: `\`${path}\` is neither a file nor a folder, so the pack cannot be read.` };
    }
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { message: `The pack \`${path}\` cannot be read: ${error.message}.` };
  }
}

function readFolder(host: Pick<Host, "files" | "cwd">, folder: string, path: string): FoundPack {
  const files: string[] = [];
  walk(host.files, folder, {
    enters: () => true,
    unreadable: (_, reason) => {
      throw new FileError(reason);
    },
    file: (inFolder, name, kind) => {
      if (!isPackFile(name)) return;
      if (kind === "outside") throw new FileError(`${name}: ${outsideReason}`);
      if (kind === "file") files.push(join(inFolder, name));
    },
  });
  if (files.length === 0) return { message: emptyPack(path) };
  return readFiles(host, files.sort(byCodeUnit), (file) => shownPath(host.cwd, resolve(file, "..")));
}

function readFiles(host: Pick<Host, "files" | "cwd">, paths: readonly string[], packOf: (path: string) => string): FoundPack {
  const files: PackText[] = [];
  for (const path of paths) {
    const decoded = decode(host.files.read(path));
    if ("message" in decoded) return { message: `${basename(path)}: ${decoded.message}` };
    files.push({ path: shownPath(host.cwd, path), text: decoded.text, pack: packOf(path) });
  }
  return { files };
}
