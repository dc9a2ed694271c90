import { SaidError } from "../../core/l10n/saidError.ts";

/** The command was called in a way that means nothing; what it says tells what is meant, and the exit status is 2. */
export class UsageError extends SaidError {
  override readonly name = "UsageError";
}
