/**
 * A function that sends a refresh request to the client. While a request is pending, at most one more is queued.
 *
 * @param request the request to the client
 * @param failed called when the client refuses
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
