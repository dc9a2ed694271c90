import { FileType, Range, type TextDocument, Uri, workspace } from "vscode";

const judgedByName = /\.(bom|shipment|parts)\.ya?ml$/i;
/** The part of an unsaved text that is searched for its `kind`; it is kept short, since that happens on every keystroke. */
const head = new Range(0, 0, 50, 0);

/** File name of the settings of a folder. */
export const configName = "lodestone.yaml";

/**
 * Documents that VS Code sends to the server: files with YAML extensions, and others that the editor treats as YAML, since lodestone.yaml
 * may claim them. The server ignores unclaimed ones. It registers the tables and JSON files of mappings separately, without overlap with
 * this selector.
 */
export const documentSelector = [{ pattern: "**/*.{yaml,yml}" }, { language: "yaml" }];

/**
 * True for a document that the server may have findings or notices about: by its name, by a lodestone.yaml above it, as a table in the
 * workspace, or as an unsaved document that declares its kind.
 */
export async function concernsUs(document: TextDocument): Promise<boolean> {
  const { path } = document.uri;
  if (isOurs(path)) return true;
  // A table in the workspace may be an unclaimed bill of materials, for which the server sends a notice.
  if (/\.(?:csv|tsv)$/i.test(path)) return workspace.getWorkspaceFolder(document.uri) !== undefined;
  if (/\.(?:txt|json)$/i.test(path)) return hasMappingsAbove(document.uri);
  if (document.languageId !== "yaml") return false;
  return document.isUntitled ? /\bkind\b.*\b(?:bom|shipment)\b/.test(document.getText(head)) : hasConfigAbove(document.uri);
}

/** True for a file that is judged by its name, and for lodestone.yaml, which may claim others. */
export function isOurs(path: string): boolean {
  return judgedByName.test(path) || path.endsWith(`/${configName}`);
}

async function hasConfigAbove(uri: Uri): Promise<boolean> {
  return (await configAbove(uri)) !== undefined;
}

/** True where the lodestone.yaml above a table or JSON file has mappings, or extends a file that may have some. */
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

/** True for an existing file that is no folder. */
export async function isFile(uri: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(uri)).type & FileType.File) !== 0;
  } catch {
    return false; // not there, or behind a door that is closed to us
  }
}
