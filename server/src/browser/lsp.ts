import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { prose } from "../core/l10n/message.ts";
import { type CatalogueTexts, catalogueIn } from "../core/l10n/texts.ts";
import { readAnswers } from "../files/answers.ts";
import { decode, fileTextOf, otherReadings, readingsOfStart } from "../files/decode.ts";
import { deflated } from "../files/deflate.ts";
import type { PackBundle } from "../index.ts";
import { beijingDay } from "../lsp/beijingDay.ts";
import { foldersOf } from "../lsp/foldersOf.ts";
import type { Host } from "../lsp/host.ts";
import type { ClientRequests } from "../lsp/protocol.ts";
import { startServer } from "../lsp/server.ts";
import { noStart } from "../project/workspace.ts";

/** Version of package.json, inserted by the build. */
declare const LODESTONE_VERSION: string;
/** The packs, as the build inserts them or the client has set them, since a worker has no files. */
declare const LODESTONE_PACKS: PackBundle;
/** The catalogues that the client has set, of languages but English. */
declare const LODESTONE_CATALOGUES: CatalogueTexts;

declare const self: DedicatedWorkerGlobalScope;

/** Asks the client, which reads files for the worker. */
function ask<M extends keyof ClientRequests>(method: M, params: ClientRequests[M]["params"]): Promise<ClientRequests[M]["result"]> {
  return connection.sendRequest<ClientRequests[M]["result"]>(method, params);
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

const host: Host = {
  version: LODESTONE_VERSION,
  pack: deflated,
  readAnswers,
  bytesOf: (base64) => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)),
  loadPacks: async () => LODESTONE_PACKS,
  loadCatalogue: async (locale) => catalogueIn(LODESTONE_CATALOGUES, locale),
  loadValidation: async () => (await import("../core/mappings/foreign/validation/validation.ts")).validation,
  today: () => beijingDay(new Date()),
  readFile: async (uri, _namedIn, format) => {
    const read = await ask("lodestone/readFile", { uri });
    if (read === null) return undefined;
    // The client has said why in the language of its display.
    if ("problem" in read) return { problem: [prose(read.problem)] };
    return fileTextOf(decode(read.bytes, format));
  },
  otherReadings: async (uri) => {
    const read = await ask("lodestone/readFile", { uri });
    return read !== null && "bytes" in read ? otherReadings(read.bytes) : [];
  },
  startOf: async (uri, bytes) => {
    const read = await ask("lodestone/readFile", { uri });
    if (read === null || !("bytes" in read)) return noStart;
    return { readings: readingsOfStart(read.bytes.subarray(0, bytes)), isCut: read.bytes.length > bytes };
  },
  foldersBelow: (folder, namedIn) =>
    foldersOf(
      folder,
      namedIn === undefined,
      async () => (await ask("lodestone/listFiles", { folder })).files,
      async (uri) => {
        const read = await ask("lodestone/readFile", { uri });
        return read !== null && "bytes" in read ? new TextDecoder().decode(read.bytes) : undefined;
      },
    ),
  nextTurn,
  idleTurn: nextTurn,
  every(milliseconds, run) {
    const timer = setInterval(run, milliseconds);
    return { dispose: () => clearInterval(timer) };
  },
};

const connection = startServer(
  (options) => createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self), options),
  host,
);
