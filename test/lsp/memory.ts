import { readFileSync } from "node:fs";
import { prose } from "../../server/src/core/l10n/message.ts";
import { validation } from "../../server/src/core/mappings/foreign/validation/validation.ts";
import { readAnswers } from "../../server/src/files/answers.ts";
import { deflated } from "../../server/src/files/deflate.ts";
import type { IsoDate, PackBundle } from "../../server/src/index.ts";
import { foldersOf } from "../../server/src/lsp/foldersOf.ts";
import type { Host } from "../../server/src/lsp/host.ts";
import { plain } from "../../server/src/lsp/uris.ts";
import { type FileText, noStart } from "../../server/src/project/workspace.ts";
import { day } from "../rules/lodestone.ts";
import { catalogue } from "../support/catalogue.ts";

const bundle = JSON.parse(readFileSync(new URL("../../dist/packs.json", import.meta.url), "utf8")) as PackBundle; // written by the build

/** A host in memory whose files and clock a test can turn. */
export interface MemoryHost extends Host {
  /** Texts, or why they cannot be read, by URI; a folder that cannot be read ends in a slash. */
  readonly files: Map<string, string | { readonly problem: string }>;
  /** The files that were read and the folders that were listed, in order. */
  readonly reads: string[];
  set(today: string): void;
  /** Lets the time pass after which the server looks at the calendar. */
  tick(): void;
}

/** Makes a host of some files. */
export function memoryHost(files: Readonly<Record<string, string | { readonly problem: string }>>, today = "2026-11-24"): MemoryHost {
  const texts = new Map(Object.entries(files));
  const reads: string[] = [];
  const ticks = new Set<() => void>();
  let now: IsoDate = day(today);
  const textAt = async (uri: string) => {
    const found = texts.get(uri);
    return typeof found === "string" ? found : undefined;
  };
  return {
    version: "1.2.3",
    pack: deflated,
    readAnswers,
    bytesOf: (base64) => Buffer.from(base64, "base64"),
    files: texts,
    reads,
    loadPacks: async () => bundle,
    loadCatalogue: async (locale) => catalogue(locale),
    loadValidation: () => validation,
    today: () => now,
    readFile: async (uri): Promise<FileText> => {
      const found = [...texts].find(([key]) => plain(key) === plain(uri))?.[1];
      if (found !== undefined) reads.push(uri);
      return typeof found === "string" ? { text: found } : found && { problem: [prose(found.problem)] };
    },
    otherReadings: async () => [],
    startOf: async (uri, bytes) => {
      const found = [...texts].find(([key]) => plain(key) === plain(uri))?.[1];
      return typeof found === "string" ? { readings: [found.slice(0, bytes)], isCut: found.length > bytes } : noStart;
    },
    foldersBelow: async (folder) => {
      reads.push(folder);
      const uris = [...texts.keys()].filter((uri) => !uri.endsWith("/"));
      const folders = foldersOf("file:///w", true, async () => uris, textAt);
      const entriesOf = (one: string) => {
        const found = texts.get(`${one}/`);
        return typeof found === "object" ? { why: [prose(found.problem)] } : folders.entriesOf(one);
      };
      return { ...folders, entriesOf };
    },
    nextTurn: () => new Promise((resolve) => void setImmediate(resolve)),
    every(_milliseconds, run) {
      ticks.add(run);
      return { dispose: () => void ticks.delete(run) };
    },
    set: (text) => {
      now = day(text);
    },
    tick: () => {
      for (const run of ticks) run();
    },
  };
}
