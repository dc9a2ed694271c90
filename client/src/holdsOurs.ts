import { env, FileType, UIKind, Uri, workspace } from "vscode";
import { configName, isOurs } from "./files.ts";

/** The files that `isOurs` means. */
export const ours = `**/{${configName},*.{bom,shipment,parts}.{yaml,yml}}`;

/** So many folders of a workspace are looked into where its files cannot be searched, those at its top first. */
const mostFolders = 500;

const passedOver = /^\.|^node_modules$/;

/** Whether the workspace holds a file of ours. Where there is none, it costs a search by name and, in a browser, a look into some folders. */
export async function holdsOurs(): Promise<boolean> {
  // An editor that cannot search, such as one in a browser, finds nothing, and does not say so.
  const found = await workspace.findFiles(ours, undefined, 1).then(
    ({ length }) => length > 0,
    () => false,
  );
  return found || (env.uiKind === UIKind.Web && (await isFoundBelow((workspace.workspaceFolders ?? []).map(({ uri }) => uri))));
}

/** Breadth first. */
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

/** What a folder holds; nothing where it cannot be looked into. */
function read(folder: Uri): Thenable<readonly (readonly [string, FileType])[]> {
  return workspace.fs.readDirectory(folder).then(
    (entries) => entries,
    () => [],
  );
}
