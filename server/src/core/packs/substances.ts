import type { Evidence } from "../recognise/types.ts";
import type { CompiledPack } from "./bundle.ts";

/** The substances by which entries of lists name goods: those of the section `materials`. */
export interface Substances {
  /** The id of the substance that evidence names; undefined where it names none. */
  namedBy(evidence: Pick<Evidence, "kind" | "entry">): string | undefined;
  /** The ids of those that a mention of a substance may mean; empty for most. */
  mayMean(id: string): readonly string[];
  /** What a message calls it. */
  titleOf(id: string): string;
}

/** Puts the substances of packs, with the numbers and codes that name them, into tables. */
export function substancesOf(packs: readonly CompiledPack[]): Substances {
  const materials = new Map(packs.flatMap((pack) => pack.materials.map((one) => [one.id, one] as const)));
  const byCas = new Map<string, string>();
  const byTariff = new Map<string, string>();
  for (const { casNumbers, tariffCodes } of packs) {
    for (const { number, material } of casNumbers) if (material !== undefined) byCas.set(number, material);
    for (const { system, code, material } of tariffCodes) if (material !== undefined) byTariff.set(`${system} ${code}`, material);
  }
  return {
    namedBy({ kind, entry }) {
      switch (kind) {
        case "material":
          return entry;
        case "cas-number":
          return byCas.get(entry);
        case "tariff-code":
          return byTariff.get(entry);
        default:
          return undefined;
      }
    },
    mayMean: (id) => materials.get(id)?.mayMean ?? [],
    titleOf: (id) => materials.get(id)?.title ?? id,
  };
}
