import { FileType, Range, type TextDocument, Uri, workspace } from "vscode";

const judgedByName = /\.(bom|shipment)\.ya?ml$/;
/** Where an unsaved text says what it is: no more of it is looked at, as that happens on each keystroke. */
const head = new Range(0, 0, 50, 0);

/** The name of the file with the settings of a folder. */
export const configName = "lodestone.yaml";

/**
 * Which documents go to the server, from any file system. Beside its own files it is sent what the editor takes for YAML,
 * since lodestone.yaml may claim any of it; what nothing claims the server leaves alone.
 */
export const documentSelector = [{ pattern: "**/*.{bom,shipment}.{yaml,yml}" }, { pattern: `**/${configName}` }, { language: "yaml" }];

/**
 * Whether the server has something to say about a document: by its name, because a lodestone.yaml stands above it, or because
 * it was never saved and says that it is a document of ours.
 */
export async function concernsUs(document: TextDocument): Promise<boolean> {
  const { path } = document.uri;
  if (judgedByName.test(path) || path.endsWith(`/${configName}`)) return true;
  if (document.languageId !== "yaml") return false;
  return document.isUntitled ? /\bkind\b.*\b(?:bom|shipment)\b/.test(document.getText(head)) : hasConfigAbove(document.uri);
}

async function hasConfigAbove(uri: Uri): Promise<boolean> {
  const top = workspace.getWorkspaceFolder(uri)?.uri.path;
  if (top === undefined) return false;
  for (let folder = Uri.joinPath(uri, ".."); folder.path.startsWith(top); folder = Uri.joinPath(folder, "..")) {
    if (await isFile(Uri.joinPath(folder, configName))) return true;
    if (folder.path === "/") return false;
  }
  return false;
}

/** Whether a file stands there, and is no folder. */
export async function isFile(uri: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(uri)).type & FileType.File) !== 0;
  } catch {
    return false; // not there, or behind a door that is closed to us
  }
}
