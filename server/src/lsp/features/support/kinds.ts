/** Whether a client asks for a kind of code actions, by itself or by one above it: `source` asks for `source.fixAll`, nothing for all. */
export function isAskedFor(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((one) => one === "" || kind === one || kind.startsWith(`${one}.`));
}
