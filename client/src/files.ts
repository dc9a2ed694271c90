import { FileType, type TextDocument, Uri, workspace } from "vscode";

const judgedByName = /\.(bom|shipment)\.ya?ml$/;
const configName = "lodestone.yaml";

/**
 * Which documents go to the server, from any file system. Beside its own files it is sent what the editor takes for YAML,
 * since lodestone.yaml may claim any of it; what nothing claims the server leaves alone.
 */
export const documentSelector = [{ pattern: "**/*.{bom,shipment}.{yaml,yml}" }, { pattern: `**/${configName}` }, { language: "yaml" }];

/** Whether the server has something to say about a document: by its name, or because a lodestone.yaml stands above it. */
export async function concernsUs(document: TextDocument): Promise<boolean> {
  const { path } = document.uri;
  if (judgedByName.test(path) || path.endsWith(`/${configName}`)) return true;
  return document.languageId === "yaml" && (await hasConfigAbove(document.uri));
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

async function isFile(uri: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(uri)).type & FileType.File) !== 0;
  } catch {
    return false; // not there, or behind a door that is closed to us
  }
}
