import type { Connection } from "vscode-languageserver";

/**
 * Asks the client to pull all diagnostics anew; while it has not answered, one more time is remembered and no more.
 *
 * @param failed told when the client refuses
 */
export function refresher(connection: Connection, failed: (error: unknown) => void): () => void {
  let asking = false;
  let again = false;
  const ask = async (): Promise<void> => {
    asking = true;
    do {
      again = false;
      await connection.languages.diagnostics.refresh().catch(failed);
    } while (again);
    asking = false;
  };
  return () => {
    again = true;
    if (!asking) void ask();
  };
}
