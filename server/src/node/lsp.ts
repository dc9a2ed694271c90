import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createConnection, ProposedFeatures, StreamMessageWriter } from "vscode-languageserver/node";
import type { Decoding } from "../core/formats/format.ts";
import type { FileSystem } from "../files/fileSystem.ts";
import { LinkedFiles, realOf } from "../files/linkedFiles.ts";
import { pathWorkspace } from "../files/pathWorkspace.ts";
import { beijingDay } from "../lsp/beijingDay.ts";
import type { Host } from "../lsp/host.ts";
import { startServer } from "../lsp/server.ts";
import type { FileText, Listing } from "../project/workspace.ts";
import { loadCatalogue, loadPacks, loadValidation } from "./data.ts";
import { nodeFiles } from "./files.ts";
import { jsonEncoder } from "./jsonEncoder.ts";

/** Version of package.json, inserted by the build. */
declare const LODESTONE_VERSION: string;

/** Paths of the workspace folders. */
let folders: readonly string[] = [];
const paths = pathWorkspace(filesNow, "", () => loadValidation(__dirname));

function nextTurn(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve));
}

const host: Host = {
  version: LODESTONE_VERSION,
  loadPacks: async () => loadPacks(__dirname),
  loadCatalogue: async (locale) => loadCatalogue(__dirname, locale),
  loadValidation: () => loadValidation(__dirname),
  today: () => beijingDay(new Date()),
  opened: (uris) => {
    folders = uris.flatMap((uri) => pathOf(uri) ?? []);
  },
  readFile: async (uri, namedIn, format) => readFile(uri, namedIn, format),
  otherReadings: async (uri) => {
    const path = pathOf(uri);
    return path === undefined ? [] : paths.otherReadings(path);
  },
  startOf: async (uri, bytes) => {
    const path = pathOf(uri);
    return path === undefined ? [] : paths.startOf(path, bytes);
  },
  lookAt: (root, path) => {
    const folder = pathOf(root);
    const files = filesNow();
    return folder === undefined ? undefined : new LinkedFiles(files, realOf(files, folder)).lookAt(path);
  },
  isBlocked,
  realOf: realUri,
  repositoryOf: (folder) => {
    const path = pathOf(folder);
    return path === undefined ? undefined : paths.repositoryOf(path);
  },
  listFiles: async (folder, namedIn, takesIgnored) => listFiles(folder, namedIn, takesIgnored),
  isGitIgnored: (uri) => {
    const path = pathOf(uri);
    return path !== undefined && paths.isGitIgnored(path);
  },
  nextTurn,
  idleTurn: nextTurn,
  every(milliseconds, run) {
    const timer = setInterval(run, milliseconds);
    timer.unref();
    return { dispose: () => clearInterval(timer) };
  },
};

/** Connects as the process arguments say: `--stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME`. */
startServer((options) => {
  if (!process.argv.includes("--stdio")) return createConnection(ProposedFeatures.all, options);
  const writer = new StreamMessageWriter(process.stdout, { contentTypeEncoder: jsonEncoder });
  // A stream to read, so that the server ends with it; that the other may be a writer then, the types do not know.
  return createConnection(ProposedFeatures.all, process.stdin, writer as unknown as NodeJS.WritableStream, options);
}, host);

/** File access with no cached links, since links may change between calls. */
function filesNow(): FileSystem {
  return nodeFiles(...folders);
}

function readFile(uri: string, namedIn: string | undefined, format: Decoding | undefined): FileText {
  const path = pathOf(uri);
  // In a folder that lies outside nothing is looked for.
  if (path === undefined || (namedIn === undefined && filesNow().kindOf(dirname(path)) === "outside")) return undefined;
  return paths.readFile(path, namedIn === undefined ? undefined : pathOf(namedIn), format);
}

function isBlocked(uri: string): boolean {
  const path = pathOf(uri);
  return path !== undefined && filesNow().kindOf(dirname(path)) !== "outside" && paths.isBlocked(path);
}

function realUri(uri: string): string {
  const path = pathOf(uri);
  const real = path === undefined ? undefined : paths.realOf(path);
  return real === undefined || real === path ? uri : pathToFileURL(real).href;
}

function listFiles(folder: string, namedIn: string | undefined, takesIgnored: boolean): Listing | undefined {
  const top = pathOf(folder);
  const listing = top === undefined ? undefined : paths.listFiles(top, namedIn === undefined ? undefined : pathOf(namedIn), takesIgnored);
  if (listing === undefined) return undefined;
  const uriOf = (path: string) => pathToFileURL(path).href;
  const links = new Map([...(listing.links ?? [])].map(([link, real]) => [uriOf(link), uriOf(real)]));
  return { ...listing, files: listing.files.map(uriOf), links };
}

/** Path of a `file:` URI; undefined for other URIs. */
function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith("file:") ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}
