/**
 * Compares two versions of packs, such as 2026.12.01 and 2026.12.01.2, part by part: below 0 where the first is older. Figures are compared as
 * numbers, and a version that goes on is newer than one that ends.
 */
export function compareVersions(one: string, other: string): number {
  const [parts, others] = [one.split(/[.+-]/), other.split(/[.+-]/)];
  for (let at = 0; at < Math.max(parts.length, others.length); at++) {
    const [part, against] = [parts[at], others[at]];
    if (part === undefined) return -1;
    if (against === undefined) return 1;
    if (part === against) continue;
    const [number, than] = [Number(part), Number(against)];
    if (number !== than && !Number.isNaN(number) && !Number.isNaN(than)) return number - than;
    if (Number.isNaN(number) || Number.isNaN(than)) return part < against ? -1 : 1;
  }
  return 0;
}

/** The latest of some versions; empty for none. */
export function latestVersion(versions: readonly string[]): string {
  return versions.reduce((latest, version) => (latest === "" || compareVersions(version, latest) > 0 ? version : latest), "");
}
