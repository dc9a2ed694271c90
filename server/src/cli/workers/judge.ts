import type { FileSystem } from "../../files/fileSystem.ts";
import type { Checker } from "../../index.ts";
import type { JudgedFile } from "../../report/fileReport.ts";
import { readText } from "../check/judgeFiles.ts";
import { Graphs } from "../graph/graphs.ts";
import { elsewhereFrom } from "../report/elsewhere.ts";
import { judgedFile } from "../report/judgedFile.ts";
import type { Problem } from "../report/run.ts";
import { Claims } from "./claims.ts";
import { type Batch, type Judgement, rangeOf, type Work, type WorkFile } from "./work.ts";

/** How many batches may be taken from the next one to report on: bounds what waits in memory for its turn. */
export const batchesAhead = 16;

/** The main thread among the owners of batches. */
export const mainThread = 1;

/** A worker among the owners of batches. */
export function ownerOf(worker: number): number {
  return mainThread + 1 + worker;
}

/** What a worker does: takes batches as long as there are any, judges them and tells what it found. */
export function judgeBatches(work: Work, worker: number, files: FileSystem, checker: Checker, tell: (batch: Batch) => void): void {
  const owner = ownerOf(worker);
  const claims = new Claims(work.claims, batchesAhead);
  const graphs = new Graphs(files, work.shipments);
  for (let index = claims.waitForNext(owner); index !== undefined; index = claims.waitForNext(owner)) {
    const batch = work.files.slice(...rangeOf(work, index));
    tell({ index, judgements: batch.map((file) => plain(judgeWorkFile(files, checker, file, work, graphs))) });
  }
}

/** Reads and judges one file; a problem where it cannot be read as text. */
export function judgeWorkFile(
  files: FileSystem,
  checker: Checker,
  file: WorkFile,
  { today, cwd, facts }: Pick<Work, "today" | "cwd" | "facts">,
  graphs: Graphs,
): JudgedFile | Problem {
  const { path, root, shown, kind, settings } = file;
  const read = readText({ files }, { path, shown });
  if ("message" in read) return read;
  const links = graphs.linksOf(file, read.text);
  return judgedFile(checker, shown, { text: read.text, kind, today, settings, links }, facts, elsewhereFrom(cwd, root));
}

/** Lines are shown beside findings only, so a text without any stays here. */
function plain(judged: JudgedFile | Problem): Judgement {
  if ("message" in judged) return judged;
  const { report, documents, facts, lines } = judged;
  return { report, documents, facts, text: report.findings.length > 0 ? lines.text : "" };
}
