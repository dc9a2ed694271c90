import type { Disposable } from "vscode";

/** Runs something once after a burst of calls, when none has come for a while. */
export class WhenQuiet implements Disposable {
  readonly #milliseconds: number;
  readonly #run: () => void;
  #least = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(milliseconds: number, run: () => void) {
    this.#milliseconds = milliseconds;
    this.#run = run;
  }

  /** From now on it has to be quiet for at least so many milliseconds. */
  restAtLeast(milliseconds: number): void {
    this.#least = milliseconds;
  }

  call(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#run, Math.max(this.#milliseconds, this.#least));
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }
}
