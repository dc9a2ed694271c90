import type { Config as Settings } from "../../generated/lodestone.ts";
import { parseIsoDate } from "../date.ts";
import { contentOf, type Node } from "../formats/tree.ts";
import type { MappingsRead } from "./mappingsOf.ts";
import { type Config, noConfig } from "./types.ts";

/** The configuration that the settings of one file make. */
export function configOf(
  { files, regimes, asOf = "", actStates = {}, rules = {}, overrides = [], facts, traceRareEarths, materials = {} }: Settings,
  { mappings, broken }: Pick<MappingsRead, "mappings" | "broken">,
): Config {
  return {
    files: { ...noConfig.files, ...files },
    regimes,
    asOf: parseIsoDate(asOf),
    actStates,
    rules,
    overrides,
    mappings,
    brokenMappings: broken,
    factsMaxAge: facts?.maxAge,
    traceRareEarths,
    materials: { ...materials },
  };
}

/** The entries of `overrides`. */
export function overridesIn(root: Node | undefined): readonly Node[] {
  const overrides = contentOf(root, "overrides");
  return overrides?.kind === "seq" ? overrides.items : [];
}
