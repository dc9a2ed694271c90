import { resolve } from "node:path";
import { message } from "../../core/l10n/message.ts";
import type { PartsUsed } from "../../core/parts/inUse.ts";
import { byCodeUnit } from "../../core/text/ordered.ts";
import { parsedJson } from "../../core/text/parsedJson.ts";
import { FileError, type FileSystem, type WritableFile } from "../../files/fileSystem.ts";
import { slashed } from "../../files/paths.ts";
import { LineIndex } from "../../index.ts";
import type { JudgedFile } from "../../report/fileReport.ts";
import type { FoundFile } from "../check/discover.ts";
import type { KeptResults, ReadFile } from "../check/judgeFiles.ts";
import type { Host } from "../host.ts";
import type { Problem } from "../report/run.ts";
import { sha256 } from "../sha256.ts";
import { linesOf, text } from "../shards/lines.ts";
import { entryOf, type PlainFile } from "../shards/shardFile.ts";
import type { Keys } from "./keys.ts";
import { cacheHead } from "./place.ts";

/** A judged file in a cache, with the entries of parts files that it uses, by their ids. */
interface CacheEntry extends PlainFile {
  readonly partsUsed: PartsUsed | undefined;
}

/** A line of a cache. Only its digest shows that it is complete. */
interface CacheLine {
  readonly line: string;
  readonly key: string;
  readonly digest: string;
  /** The JSON texts of the path and of the entry. */
  readonly path: string;
  readonly entry: string;
}

/** The amount of text written at once, in UTF-16 code units. */
const muchAtOnce = 65_536;

/**
 * The results of an earlier run and of this one, in a file: a head, then a line for each judged file in the order of the run. A result is
 * taken over if its key is that of the file now, and its line has its digest; otherwise the file is judged. The earlier results are read,
 * and the new ones written, one at a time.
 */
export class Cache implements KeptResults {
  readonly #name: string;
  readonly #keys: Keys;
  readonly #earlier: Iterator<CacheLine>;
  readonly #draft: WritableFile | undefined;
  #next: CacheLine | undefined;
  #waiting = `${cacheHead}\n`;
  #problem: Problem | undefined;

  /** @param name the file as given; `refuseCache` has looked at it */
  constructor({ files, cwd }: Pick<Host, "files" | "cwd">, name: string, keys: Keys) {
    const path = resolve(cwd, name);
    this.#name = name;
    this.#keys = keys;
    this.#earlier = linesIn(files, path);
    this.#draft = this.#written(() => files.draft(path));
    this.#step();
  }

  /** The result for a file, taken over or made. Files come in the order of a run. */
  judged(file: FoundFile, read: ReadFile, judge: () => JudgedFile): JudgedFile {
    const key = this.#keys.of(file, read);
    if (key === undefined) return judge();
    const kept = this.#take(file.shown, key);
    if (kept !== undefined) {
      this.#write(kept.line);
      return { ...kept.entry, lines: new LineIndex(read.text, { skipMark: true }) };
    }
    const judged = judge();
    // A rule that failed may do better next time.
    if (!judged.report.findings.some(({ ruleId }) => ruleId === "rule/failed")) this.#write(lineOf(file.shown, key, judged));
    return judged;
  }

  /** Puts the results of this run in the place of the earlier ones. Returns the reason why that failed, if it did. */
  close(): Problem | undefined {
    this.#flush();
    if (this.#problem === undefined) this.#written(() => this.#draft?.close());
    return this.#problem;
  }

  /** The earlier result for a file under a key. Skips results of files that precede it. */
  #take(shown: string, key: string): { readonly entry: CacheEntry; readonly line: string } | undefined {
    while (this.#next !== undefined && byCodeUnit(pathOf(this.#next), shown) < 0) this.#step();
    const next = this.#next;
    if (next === undefined || next.key !== key || pathOf(next) !== shown || next.digest !== digestOf(next)) return undefined;
    return { entry: JSON.parse(next.entry) as CacheEntry, line: next.line }; // the key and the digest show that this program wrote it
  }

  #step(): void {
    const step = this.#earlier.next();
    this.#next = step.done === true ? undefined : step.value;
  }

  #write(line: string): void {
    this.#waiting += `${line}\n`;
    if (this.#waiting.length >= muchAtOnce) this.#flush();
  }

  #flush(): void {
    const waiting = this.#waiting;
    this.#waiting = "";
    if (this.#problem === undefined) this.#written(() => this.#draft?.write(waiting));
  }

  #written<T>(write: () => T): T | undefined {
    try {
      return write();
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      this.#problem = { path: slashed(this.#name), message: [message("cache-unwritable"), ...error.said] };
      return undefined;
    }
  }
}

/** The lines of the results in a cache; none where it cannot be read, or another version wrote it. */
function* linesIn(files: FileSystem, path: string): Generator<CacheLine> {
  let isFirst = true;
  try {
    for (const bytes of linesOf(files, path)) {
      const line = text(bytes);
      if (isFirst && line !== cacheHead) return;
      const [key, digest, shown, entry, ...more] = isFirst ? [] : line.split("\t");
      isFirst = false;
      if (key === undefined || digest === undefined || shown === undefined || entry === undefined || more.length > 0) continue;
      yield { line, key, digest, path: shown, entry };
    }
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
  }
}

function lineOf(shown: string, key: string, judged: JudgedFile): string {
  const { partsUsed } = judged;
  const ids = (used: Iterable<{ readonly id: string }>) => Array.from(used, ({ id }) => ({ id }));
  const used = partsUsed && { waivers: ids(partsUsed.waivers), declarations: ids(partsUsed.declarations) };
  const value: CacheEntry = { ...entryOf(judged), partsUsed: used };
  const [path, entry] = [JSON.stringify(shown), JSON.stringify(value)];
  return [key, digestOf({ key, path, entry }), path, entry].join("\t");
}

/** The digest of a line. */
function digestOf({ key, path, entry }: Pick<CacheLine, "key" | "path" | "entry">): string {
  return sha256([key, path, entry].join("\t"));
}

/** The path of a line. A damaged line has the empty path, which precedes all others. */
function pathOf({ path }: CacheLine): string {
  const known = parsedJson(path);
  return typeof known === "string" ? known : "";
}
