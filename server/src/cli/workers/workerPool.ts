import { type Checker, LineIndex } from "../../index.ts";
import type { JudgedFile } from "../../report/fileReport.ts";
import { counted } from "../../report/phrasing.ts";
import type { Timings } from "../check/timings.ts";
import { Graphs } from "../graph/graphs.ts";
import type { Host, RunningWorkers, Workers } from "../host.ts";
import type { Problem } from "../report/run.ts";
import { Claims } from "./claims.ts";
import { batchesAhead, judgeWorkFile, mainThread, ownerOf } from "./judge.ts";
import { type Batch, type JudgedText, type Judgement, rangeOf, type Work, type WorkFile } from "./work.ts";

type Judged = JudgedFile | Problem;

/** The main thread and some workers that judge the files of a run together. Whoever asks gets them in order. */
export class WorkerPool {
  readonly #host: Pick<Host, "files">;
  readonly #work: Work;
  readonly #graphs: Graphs;
  readonly #time: Timings;
  readonly #claims: Claims;
  readonly #workers: RunningWorkers;
  /** Batches that were judged before it was their turn. */
  readonly #waiting = new Map<number, readonly Judged[]>();
  /** The batch that the file belongs to that was asked for last. */
  #batch = 0;
  #wake: () => void = () => undefined;

  /** Starts the workers, which begin at once. */
  constructor(host: Pick<Host, "files">, workers: Workers, count: number, work: Work, time: Timings) {
    this.#host = host;
    this.#work = work;
    this.#graphs = new Graphs(host.files, work.shipments);
    this.#time = time;
    this.#claims = new Claims(work.claims, batchesAhead);
    this.#workers = workers.start(count, work, {
      judged: ({ index, judgements }: Batch) => {
        this.#waiting.set(index, judgements.map(restored));
        this.#wake();
      },
      ended: (worker, reason) => {
        this.#giveBack(worker, reason);
        this.#wake();
      },
    });
    time.note(`${counted(count, "worker")} beside the main thread`);
  }

  /** What is found in a file. To be asked for every file in turn, from the first. */
  async judge(index: number, checker: Checker): Promise<Judged> {
    const [from, to] = rangeOf(this.#work, this.#batch);
    if (index >= to && this.#batch < this.#work.starts.length) {
      this.#waiting.delete(this.#batch++);
      this.#claims.reportedUpTo(this.#batch);
      return this.judge(index, checker);
    }
    const judged = this.#waiting.get(this.#batch) ?? (this.#takes(this.#batch) ? undefined : await this.#arrival(this.#batch, checker));
    const file = this.#work.files[index];
    if (file === undefined) throw new Error("every file of the work was asked for");
    return judged?.[index - from] ?? this.#judge(file, checker);
  }

  /** Every file was asked for: workers that still wait may end, and what befell one before is noted. */
  async finish(): Promise<void> {
    this.#claims.reportedUpTo(this.#work.starts.length);
    await turn();
  }

  /** Frees what a worker took and never told, so that someone else judges it. */
  #giveBack(worker: number, reason: string | undefined): void {
    const lost = this.#claims.ownedBy(ownerOf(worker)).filter((batch) => batch >= this.#batch && !this.#waiting.has(batch));
    for (const batch of lost) this.#claims.free(batch);
    if (reason === undefined && lost.length === 0) return;
    const files = lost.reduce((sum, batch) => sum + this.#filesOf(batch).length, 0);
    const again = files === 0 ? "" : `; ${counted(files, "file")} that it had taken judged by another thread`;
    this.#time.note(`worker ${worker + 1} ended early (${reason ?? "no reason given"})${again}`);
  }

  /** Whether the main thread has a batch, or takes it now. */
  #takes(batch: number): boolean {
    return this.#claims.take(batch, mainThread) || this.#claims.ownerOf(batch) === mainThread;
  }

  /** The batch that a worker is at, when it comes; undefined when it will not come. Other batches are judged meanwhile. */
  async #arrival(batch: number, checker: Checker): Promise<readonly Judged[] | undefined> {
    for (;;) {
      await turn();
      const judged = this.#waiting.get(batch);
      if (judged !== undefined || this.#takes(batch)) return judged;
      const other = this.#claims.takeNext(mainThread);
      if (other === undefined) await this.#news();
      else this.#waiting.set(other, this.#judgeBatch(other, checker));
    }
  }

  #judgeBatch(batch: number, checker: Checker): readonly Judged[] {
    return this.#filesOf(batch).map((file) => this.#judge(file, checker));
  }

  #filesOf(batch: number): readonly WorkFile[] {
    return this.#work.files.slice(...rangeOf(this.#work, batch));
  }

  #judge(file: WorkFile, checker: Checker): Judged {
    const judged = judgeWorkFile(this.#host.files, checker, file, this.#work, this.#graphs);
    this.#time.mark("judging");
    return judged;
  }

  /** Waits until a worker tells something. */
  async #news(): Promise<void> {
    this.#workers.hold(true);
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
    this.#workers.hold(false);
    this.#time.mark("waiting");
  }
}

/** Lets what the workers told arrive. */
function turn(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve));
}

function restored(judgement: Judgement): Judged {
  return "message" in judgement ? judgement : new RestoredFile(judgement);
}

/** A judged file with the lines that text reports show, looked for when one is asked for; a class, as there is one for each file (decisions/0033). */
class RestoredFile implements JudgedFile {
  readonly report: JudgedFile["report"];
  readonly documents: JudgedFile["documents"];
  readonly facts: JudgedFile["facts"];
  readonly #text: string;
  #lines: LineIndex | undefined;

  constructor({ report, documents, facts, text }: JudgedText) {
    this.report = report;
    this.documents = documents;
    this.facts = facts;
    this.#text = text;
  }

  get lines(): LineIndex {
    this.#lines ??= new LineIndex(this.#text);
    return this.#lines;
  }
}
