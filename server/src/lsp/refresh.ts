/**
 * Asks the client for something anew; while it has not answered, one more time is remembered and no more.
 *
 * @param request the request to the client
 * @param failed told when the client refuses
 */
export function refresher(request: () => Promise<unknown>, failed: (error: unknown) => void): () => void {
  let asking = false;
  let again = false;
  const ask = async (): Promise<void> => {
    asking = true;
    do {
      again = false;
      await request().catch(failed);
    } while (again);
    asking = false;
  };
  return () => {
    again = true;
    if (!asking) void ask();
  };
}
