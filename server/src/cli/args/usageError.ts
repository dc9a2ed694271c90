import { SaidError } from "../../core/l10n/saidError.ts";

/** The command line is invalid. The message gives advice, and the exit status is 2. */
export class UsageError extends SaidError {
  override readonly name = "UsageError";
}
