import { nameKey } from "../../core/parts/keys.ts";
import { hash } from "../../core/text/hash.ts";

/** Longest slug, in characters. */
const longest = 60;

/** Names that Windows keeps for devices. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * The name of a file for a name: letters and digits of any script in lower case, with a hyphen for everything between them. It is no path,
 * no option and no device. Undefined for a name without a letter or digit.
 */
export function slugOf(name: string): string | undefined {
  const words = nameKey(name).match(/[\p{Letter}\p{Mark}\p{Number}]+/gu) ?? [];
  const slug = [...words.join("-").toLowerCase().normalize("NFC")].slice(0, longest).join("").replace(/-+$/, "");
  if (slug === "") return undefined;
  return devices.test(slug) ? `${slug}-1` : slug;
}

/** The slugs of names, by name, all different: of names with the same slug, each ends in a mark of its own. */
export function slugsOf(names: readonly string[], nameless: string): ReadonlyMap<string, string> {
  const plain = new Map(names.map((name) => [name, slugOf(name) ?? nameless]));
  const counts = new Map<string, number>();
  for (const slug of plain.values()) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  return new Map(
    [...plain].map(([name, slug]) => [name, (counts.get(slug) ?? 0) > 1 ? `${slug}-${hash(nameKey(name)).slice(0, 6)}` : slug]),
  );
}
