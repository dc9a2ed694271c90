/**
 * Who judges which batch, in memory that all threads share: a thread takes the next free batch by itself, so that none
 * waits for another one to hand it out. What runs ahead of the batch that is reported next is bounded.
 *
 * Cell 0 counts the batches that were reported; the cell of a batch holds 0, or who took it.
 */
export class Claims {
  readonly #cells: Int32Array;
  readonly #ahead: number;

  /**
   * @param memory from `Claims.memory`
   * @param ahead how many batches may be taken from the next one to report on
   */
  constructor(memory: SharedArrayBuffer, ahead: number) {
    this.#cells = new Int32Array(memory);
    this.#ahead = ahead;
  }

  /** The memory for some batches, all of them free. */
  static memory(batches: number): SharedArrayBuffer {
    return new SharedArrayBuffer((batches + 1) * Int32Array.BYTES_PER_ELEMENT);
  }

  /** Takes a batch for someone, a number from 1; false when someone else has it. */
  take(batch: number, owner: number): boolean {
    return Atomics.compareExchange(this.#cells, batch + 1, 0, owner) === 0;
  }

  /** Takes the first free batch that may be taken now. */
  takeNext(owner: number): number | undefined {
    const reported = Atomics.load(this.#cells, 0);
    const end = Math.min(this.#batches, reported + this.#ahead);
    for (let batch = reported; batch < end; batch++) if (this.take(batch, owner)) return batch;
    return undefined;
  }

  /** The same, but waits, with the whole thread, until a batch may be taken; undefined when none is left. */
  waitForNext(owner: number): number | undefined {
    for (;;) {
      const reported = Atomics.load(this.#cells, 0);
      const batch = this.takeNext(owner);
      if (batch !== undefined || reported + this.#ahead >= this.#batches) return batch;
      Atomics.wait(this.#cells, 0, reported);
    }
  }

  /** Makes a batch free again. */
  free(batch: number): void {
    Atomics.store(this.#cells, batch + 1, 0);
  }

  /** The batches that someone took. */
  ownedBy(owner: number): number[] {
    return Array.from({ length: this.#batches }, (_, batch) => batch).filter((batch) => this.ownerOf(batch) === owner);
  }

  /** Who has a batch; 0 for nobody. */
  ownerOf(batch: number): number {
    return Atomics.load(this.#cells, batch + 1);
  }

  /** All batches before this one were reported: threads that wait may go on. */
  reportedUpTo(batch: number): void {
    Atomics.store(this.#cells, 0, batch);
    Atomics.notify(this.#cells, 0);
  }

  get #batches(): number {
    return this.#cells.length - 1;
  }
}
