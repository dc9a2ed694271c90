/** True where an editor starts the language server, a separate bundle that needs nothing of the command. */
export const servesEditor = process.argv.length === 4 && process.argv[2] === "lsp" && process.argv[3] === "--stdio";

/** Ends the process on an uncaught error, with a message and the exit status for an incomplete check. */
export function endOnError(): void {
  process.on("uncaughtException", (error) => {
    process.stderr.write(`lodestone: An internal error ended the run (${error.message}), so nothing counts as checked.\n`);
    process.exit(2);
  });
}
