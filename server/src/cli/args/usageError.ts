/** The command was called in a way that means nothing; the message says what is meant, and the exit status is 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
