import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createConnection, ProposedFeatures, StreamMessageWriter } from "vscode-languageserver/node";
import { decode } from "../files/decode.ts";
import { attempt, type FileSystem, outsideReason } from "../files/fileSystem.ts";
import { LinkedFiles, realOf } from "../files/linkedFiles.ts";
import { spelledIn } from "../files/paths.ts";
import { walk } from "../files/walk.ts";
import { beijingDay } from "../lsp/beijingDay.ts";
import type { FileText, Host, Listing } from "../lsp/host.ts";
import { startServer } from "../lsp/server.ts";
import { loadPacks } from "./data.ts";
import { nodeFiles } from "./files.ts";
import { jsonEncoder } from "./jsonEncoder.ts";

/** The version in package.json, put in by the build. */
declare const LODESTONE_VERSION: string;

/** The folders of the workspace. */
let folders: readonly string[] = [];

function nextTurn(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve));
}

const host: Host = {
  version: LODESTONE_VERSION,
  loadPacks: async () => loadPacks(__dirname),
  today: () => beijingDay(new Date()),
  opened: (uris) => {
    folders = uris.flatMap((uri) => pathOf(uri) ?? []);
  },
  readFile: async (uri, namedIn) => readFile(uri, namedIn),
  findLinked: async (root, path) => {
    const folder = pathOf(root);
    const files = filesNow();
    return folder === undefined ? undefined : new LinkedFiles(files, realOf(files, folder)).find(path);
  },
  isBlocked,
  realUri,
  repositoryOf: (folder) => {
    const path = pathOf(folder);
    return path === undefined ? undefined : filesNow().repositoryOf(path);
  },
  listFiles: async (folder, namedIn) => listFiles(folder, namedIn),
  nextTurn,
  idleTurn: nextTurn,
  every(milliseconds, run) {
    const timer = setInterval(run, milliseconds);
    timer.unref();
    return { dispose: () => clearInterval(timer) };
  },
};

/** The arguments of the process say how to talk: `--stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME`. */
startServer((options) => {
  if (!process.argv.includes("--stdio")) return createConnection(ProposedFeatures.all, options);
  const writer = new StreamMessageWriter(process.stdout, { contentTypeEncoder: jsonEncoder });
  // A stream to read, so that the server ends with it; that the other may be a writer then, the types do not know.
  return createConnection(ProposedFeatures.all, process.stdin, writer as unknown as NodeJS.WritableStream, options);
}, host);

/** The files as they are now: links may be others at the next look. */
function filesNow(namedIn?: string): FileSystem {
  const files = nodeFiles(...folders);
  const from = namedIn === undefined ? undefined : pathOf(namedIn);
  return from === undefined ? files : files.namedIn(from);
}

function readFile(uri: string, namedIn: string | undefined): FileText {
  const path = pathOf(uri);
  if (path === undefined) return undefined;
  const files = filesNow(namedIn);
  const kind = files.kindOf(path);
  if (namedIn === undefined && files.kindOf(dirname(path)) === "outside") return undefined; // nothing is looked for there
  if (kind === "outside") return { ...unreadable(outsideReason), isOutside: true };
  if (kind !== "file") return undefined;
  const decoded = attempt(
    () => decode(files.read(path)),
    (error) => unreadable(error.message),
  );
  return "message" in decoded ? { problem: decoded.message } : decoded;
}

function unreadable(reason: string): { readonly problem: string } {
  return { problem: `The file cannot be read (${reason}), so it was not checked.` };
}

function isBlocked(uri: string): boolean {
  const path = pathOf(uri);
  if (path === undefined) return false;
  const files = filesNow();
  return files.kindOf(dirname(path)) !== "outside" && files.kindOf(path) !== "file" && files.stands(path);
}

function realUri(uri: string): string {
  const path = pathOf(uri);
  if (path === undefined) return uri;
  // Where it fails, it has just gone, or leads where nothing is looked at.
  return attempt(
    () => pathToFileURL(filesNow().realPath(path)).href,
    () => uri,
  );
}

function listFiles(folder: string, namedIn: string | undefined): Listing | undefined {
  const top = pathOf(folder);
  const seen = filesNow(namedIn);
  const files: string[] = [];
  const links = new Map<string, string>();
  const problems: string[] = [];
  if (top === undefined || seen.kindOf(top) !== "folder") return undefined;
  const realTop = realOf(seen, top);
  walk(seen, top, {
    enters: () => true,
    unreadable: (path, reason) => void problems.push(`${path} cannot be read (${reason}), so what is in it was not checked.`),
    file: (inFolder, name, kind, _isLink, real) => {
      if (kind !== "file" && kind !== "outside") return;
      const path = join(inFolder, name);
      const uri = pathToFileURL(path).href;
      files.push(uri);
      const target = real === undefined ? path : spelledIn(top, realTop, real);
      if (target !== path) links.set(uri, pathToFileURL(target).href);
    },
  });
  return { files, links, problems };
}

/** The path of a URI; undefined where it names no file of this machine. */
function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith("file:") ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}
