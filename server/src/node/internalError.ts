/** Has an error that nothing else met end the process with a sentence, and the status of what could not be checked. */
export function endAtInternalErrors(): void {
  process.on("uncaughtException", (error) => {
    process.stderr.write(`lodestone: an internal error ended the run (${error.message}), so nothing may be taken for checked.\n`);
    process.exit(2);
  });
}
