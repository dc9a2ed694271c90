import { FileType, Range, type TextDocument, Uri, workspace } from "vscode";

const judgedByName = /\.(bom|shipment|parts)\.ya?ml$/;
/** Where an unsaved text says what it is: no more of it is looked at, as that happens on each keystroke. */
const head = new Range(0, 0, 50, 0);

/** The name of the file with the settings of a folder. */
export const configName = "lodestone.yaml";

/**
 * Which documents go to the server without its asking, from any file system: those with the endings of YAML, and what the editor takes
 * for it, since lodestone.yaml may claim any of it; what nothing claims the server leaves alone. For the tables and JSON files that
 * mappings claim it asks by their patterns, and for nothing that this selector means.
 */
export const documentSelector = [{ pattern: "**/*.{yaml,yml}" }, { language: "yaml" }];

/**
 * Whether the server has something to say about a document: by its name, because a lodestone.yaml stands above it, because it is a table, or because
 * it was never saved and says that it is a document of ours.
 */
export async function concernsUs(document: TextDocument): Promise<boolean> {
  const { path } = document.uri;
  if (isOurs(path)) return true;
  // A table of the workspace may be a bill of materials that nothing claims, which is told.
  if (/\.(?:csv|tsv)$/i.test(path)) return workspace.getWorkspaceFolder(document.uri) !== undefined;
  if (/\.(?:txt|json)$/i.test(path)) return hasMappingsAbove(document.uri);
  if (document.languageId !== "yaml") return false;
  return document.isUntitled ? /\bkind\b.*\b(?:bom|shipment)\b/.test(document.getText(head)) : hasConfigAbove(document.uri);
}

/** Whether a file is judged by its name, or holds settings, which may claim others. */
export function isOurs(path: string): boolean {
  return judgedByName.test(path) || path.endsWith(`/${configName}`);
}

async function hasConfigAbove(uri: Uri): Promise<boolean> {
  return (await configAbove(uri)) !== undefined;
}

/** Whether the settings above a table or a JSON file may claim it, as most do not: they have mappings, or extend what may have some. */
async function hasMappingsAbove(uri: Uri): Promise<boolean> {
  const config = await configAbove(uri);
  return config !== undefined && /\b(?:mappings|extends)\b/.test(new TextDecoder().decode(await workspace.fs.readFile(config)));
}

async function configAbove(uri: Uri): Promise<Uri | undefined> {
  const top = workspace.getWorkspaceFolder(uri)?.uri.path;
  if (top === undefined) return undefined;
  for (let folder = Uri.joinPath(uri, ".."); folder.path.startsWith(top); folder = Uri.joinPath(folder, "..")) {
    const config = Uri.joinPath(folder, configName);
    if (await isFile(config)) return config;
    if (folder.path === "/") return undefined;
  }
  return undefined;
}

/** Whether a file stands there, and is no folder. */
export async function isFile(uri: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(uri)).type & FileType.File) !== 0;
  } catch {
    return false; // not there, or behind a door that is closed to us
  }
}
