import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { decode } from "../files/decode.ts";
import { FileError } from "../files/fileSystem.ts";
import { LinkedFiles, realOf } from "../files/linkedFiles.ts";
import { walk } from "../files/walk.ts";
import { beijingDay } from "../lsp/beijingDay.ts";
import type { FileText, Host, Listing } from "../lsp/host.ts";
import { startServer } from "../lsp/server.ts";
import { loadPacks } from "./data.ts";
import { nodeFiles } from "./files.ts";

/** The version in package.json, put in by the build. */
declare const LODESTONE_VERSION: string;

function nextTurn(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve));
}

const host: Host = {
  version: LODESTONE_VERSION,
  loadPacks: async () => loadPacks(__dirname),
  today: () => beijingDay(new Date()),
  readFile: async (uri) => readFile(uri),
  findLinked: async (root, path) => {
    const folder = pathOf(root);
    return folder === undefined ? undefined : new LinkedFiles(nodeFiles, realOf(nodeFiles, folder)).find(path);
  },
  isBlocked,
  realUri,
  listFiles: async (folder) => listFiles(folder),
  nextTurn,
  idleTurn: nextTurn,
  every(milliseconds, run) {
    const timer = setInterval(run, milliseconds);
    timer.unref();
    return { dispose: () => clearInterval(timer) };
  },
};

/** The arguments of the process say how to talk: `--stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME`. */
startServer((options) => createConnection(ProposedFeatures.all, options), host);

function readFile(uri: string): FileText {
  const path = pathOf(uri);
  if (path === undefined || nodeFiles.kindOf(path) !== "file") return undefined;
  try {
    const decoded = decode(nodeFiles.read(path));
    return "text" in decoded ? decoded : { problem: decoded.message };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { problem: `The file cannot be read (${error.message}), so it was not checked.` };
  }
}

function isBlocked(uri: string): boolean {
  const path = pathOf(uri);
  return path !== undefined && nodeFiles.kindOf(path) !== "file" && nodeFiles.stands(path);
}

function realUri(uri: string): string {
  const path = pathOf(uri);
  try {
    return path === undefined ? uri : pathToFileURL(nodeFiles.realPath(path)).href;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return uri; // it has just gone
  }
}

function listFiles(folder: string): Listing | undefined {
  const top = pathOf(folder);
  const files: string[] = [];
  const problems: string[] = [];
  if (top === undefined || nodeFiles.kindOf(top) !== "folder") return undefined;
  walk(nodeFiles, top, {
    enters: () => true,
    unreadable: (path, reason) => void problems.push(`${path} cannot be read (${reason}), so what is in it was not checked.`),
    file: (inFolder, name, kind) => {
      if (kind === "file") files.push(pathToFileURL(join(inFolder, name)).href);
    },
  });
  return { files, problems };
}

/** The path of a URI; undefined where it names no file of this machine. */
function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith("file:") ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}
