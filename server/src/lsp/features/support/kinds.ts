/**
 * True when a client requests a kind of code actions: by that kind, by a parent kind (`source` includes `source.fixAll`), or by no filter
 * at all.
 */
export function isAskedFor(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((one) => one === "" || kind === one || kind.startsWith(`${one}.`));
}
