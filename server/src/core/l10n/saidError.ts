import type { Message } from "./message.ts";
import { inEnglish } from "./texts.ts";

/** An error for the user, with untranslated sentences. Its `message` is in English, for developers. */
export class SaidError extends Error {
  readonly said: readonly Message[];

  constructor(...said: readonly Message[]) {
    super(inEnglish.sentences(said));
    this.said = said;
  }
}
