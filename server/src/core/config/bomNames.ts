import { namesOfBoms, namesOfPartLists } from "../../generated/mappingWords.ts";
import { nameHolds } from "../text/nameHolds.ts";

/** Whether the name of a file holds, at the edge of a word, what bills of materials are called. */
export function isNamedLikeBom(name: string): boolean {
  return nameHolds(name, namesOfBoms);
}

/** Whether it holds that, or what lists of parts are called that only a column of names in them confirms. */
export function isNamedLikeParts(name: string): boolean {
  return isNamedLikeBom(name) || nameHolds(name, namesOfPartLists);
}
