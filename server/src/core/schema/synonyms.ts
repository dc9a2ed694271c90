import { keysByName } from "../../generated/mappingWords.ts";

/** Our keys that a name may mean by which others call them, the likeliest first. */
export function keysMeant(name: string): readonly string[] {
  return keysByName.get(name.toLowerCase().replace(/[\s_.#/-]/g, "")) ?? [];
}
