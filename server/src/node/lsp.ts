import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createConnection, ProposedFeatures, StreamMessageWriter } from "vscode-languageserver/node";
import type { Decoding } from "../core/formats/format.ts";
import { perKey } from "../core/perKey.ts";
import { readAnswers } from "../files/answers.ts";
import { deflated } from "../files/deflate.ts";
import type { FileSystem } from "../files/fileSystem.ts";
import { pathWorkspace } from "../files/pathWorkspace.ts";
import { beijingDay } from "../lsp/beijingDay.ts";
import type { Host } from "../lsp/host.ts";
import { startServer } from "../lsp/server.ts";
import { type Entry, type FileText, type Folders, noStart } from "../project/workspace.ts";
import { collectSoon, putOff } from "./collect.ts";
import { loadCatalogue, loadPacks, loadValidation } from "./data.ts";
import { nodeFiles } from "./files.ts";
import { jsonEncoder } from "./jsonEncoder.ts";
import { programData } from "./programData.ts";

/** Version of package.json, inserted by the build. */
declare const LODESTONE_VERSION: string;

/** Paths of the workspace folders. */
let folders: readonly string[] = [];
const data = programData(__dirname);
const paths = pathWorkspace(filesNow, "", () => loadValidation(data));

function nextTurn(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve));
}

const host: Host = {
  version: LODESTONE_VERSION,
  pack: deflated,
  readAnswers,
  bytesOf: (base64) => Buffer.from(base64, "base64"),
  loadPacks: async () => loadPacks(data),
  loadCatalogue: async (locale) => loadCatalogue(data, locale),
  loadValidation: () => loadValidation(data),
  today: () => beijingDay(new Date()),
  opened: (uris) => {
    folders = uris.flatMap((uri) => pathOf(uri) ?? []);
  },
  readFile: async (uri, namedIn, format) => readFile(uri, namedIn, format),
  otherReadings: async (uri) => at(uri, paths.otherReadings, []),
  startOf: async (uri, bytes) => at(uri, (path) => paths.startOf(path, bytes), noStart),
  sizeOf: (uri) => at(uri, paths.sizeOf, 0),
  isBlocked: (uri) => at(uri, (path) => filesNow().kindOf(dirname(path)) !== "outside" && paths.isBlocked(path), false),
  realOf: (uri) => at(uri, (path) => (paths.realOf(path) === path ? uri : pathToFileURL(paths.realOf(path)).href), uri),
  repositoryOf: (folder) => at(folder, paths.repositoryOf, undefined),
  foldersBelow: (folder, namedIn) => foldersBelow(folder, namedIn),
  nextTurn,
  idleTurn: nextTurn,
  tidy: collectSoon,
  stirred: putOff,
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

function foldersBelow(top: string, namedIn: string | undefined): Folders {
  const folders = paths.foldersBelow(top, namedIn === undefined ? undefined : pathOf(namedIn));
  const uriOf = (path: string) => pathToFileURL(path).href;
  const known = perKey((entries: readonly Entry[]) =>
    entries.map((entry) => ({ ...entry, at: uriOf(entry.at), ...(entry.real !== undefined && { real: uriOf(entry.real) }) })),
  );
  return {
    entriesOf: (folder) => {
      const entries = at(folder, folders.entriesOf, undefined);
      return entries === undefined || "why" in entries ? entries : known(entries);
    },
    patternsAt: (file) => at(file, folders.patternsAt, undefined),
    gitIn: (folder) => at(folder, folders.gitIn, undefined),
  };
}

/** A value made of the path of a `file:` URI, or the other value for other URIs. */
function at<T>(uri: string, make: (path: string) => T, otherwise: T): T {
  const path = pathOf(uri);
  return path === undefined ? otherwise : make(path);
}

/** Path of a `file:` URI; undefined for other URIs. */
function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith("file:") ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}
