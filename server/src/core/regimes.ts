/** True where the law of an authority is in use, by `regimes` of the configuration; undefined means all. */
export function isAsked(authority: string, regimes: readonly string[] | undefined): boolean {
  return regimes === undefined || regimes.includes(authority);
}
