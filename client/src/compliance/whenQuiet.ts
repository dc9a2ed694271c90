import type { Disposable } from "vscode";

/** Debounces calls: runs an action once, after a period without calls. */
export class WhenQuiet implements Disposable {
  readonly #milliseconds: number;
  readonly #run: () => void;
  #least = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(milliseconds: number, run: () => void) {
    this.#milliseconds = milliseconds;
    this.#run = run;
  }

  /** Makes the next quiet period at least this long, in milliseconds. */
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
