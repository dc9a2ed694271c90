import { env, FileType, UIKind, Uri, workspace } from "vscode";
import { configName, isOurs } from "./files.ts";

/** Glob for the files that `isOurs` accepts. */
export const ours = `**/{${configName},*.{bom,shipment,parts}.{yaml,yml}}`;

/** Greatest number of folders to list where the workspace cannot be searched; the top ones first. */
const mostFolders = 500;

const passedOver = /^\.|^node_modules$/;

/** True where the workspace has a file for us. Otherwise it costs a search by name and, in a browser, the listing of some folders. */
export async function holdsOurs(): Promise<boolean> {
  // Some editors, such as one in a browser, cannot search: they find nothing and report no error.
  const found = await workspace.findFiles(ours, undefined, 1).then(
    ({ length }) => length > 0,
    () => false,
  );
  return found || (env.uiKind === UIKind.Web && (await isFoundBelow((workspace.workspaceFolders ?? []).map(({ uri }) => uri))));
}

/** Searches folders breadth-first. */
async function isFoundBelow(tops: readonly Uri[]): Promise<boolean> {
  const folders = [...tops];
  for (const folder of folders) {
    for (const [name, type] of await read(folder)) {
      if (type === FileType.File && isOurs(`/${name}`)) return true;
      const isFolder = type === FileType.Directory && !passedOver.test(name);
      if (isFolder && folders.length < mostFolders) folders.push(Uri.joinPath(folder, name)); // the loop comes to it
    }
  }
  return false;
}

/** Lists a folder; empty where it cannot be read. */
function read(folder: Uri): Thenable<readonly (readonly [string, FileType])[]> {
  return workspace.fs.readDirectory(folder).then(
    (entries) => entries,
    () => [],
  );
}
