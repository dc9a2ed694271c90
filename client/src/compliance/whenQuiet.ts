import type { Disposable } from "vscode";

/** Milliseconds without a call before the action runs. */
const quiet = 800;

/** The pause after an action, as a multiple of its duration, so that it does not occupy the server in a huge workspace. */
const restPerWork = 4;

/** Debounces calls: runs an action once, after a period without calls. */
export class WhenQuiet implements Disposable {
  readonly #run: () => void;
  #least = quiet;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(run: () => void) {
    this.#run = run;
  }

  /** Tells how long the action took, in milliseconds. The next quiet period is as long as the pause for that. */
  restAfter(work: number): void {
    this.#least = Math.max(quiet, restPerWork * work);
  }

  call(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#run, this.#least);
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }
}
