/** Whether the law of an authority is asked for, as `regimes` of the configuration says; undefined regimes are all. */
export function isAsked(authority: string, regimes: readonly string[] | undefined): boolean {
  return regimes === undefined || regimes.includes(authority);
}
