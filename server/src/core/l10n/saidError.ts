import type { Message } from "./message.ts";
import { inEnglish } from "./texts.ts";

/** An error that a person is told of, in sentences that are in no language yet. Its `message`, for who looks for the cause in a program, is in English. */
export class SaidError extends Error {
  readonly said: readonly Message[];

  constructor(...said: readonly Message[]) {
    super(inEnglish.sentences(said));
    this.said = said;
  }
}
