import { keysByName } from "../../generated/mappingWords.ts";

/** Our keys for a name that other tools use, the likeliest first. */
export function keysMeant(name: string): readonly string[] {
  return keysByName.get(name.toLowerCase().replace(/[\s_.#/-]/g, "")) ?? [];
}
