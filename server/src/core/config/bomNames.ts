import { namesOfBoms, namesOfPartLists } from "../../generated/mappingWords.ts";
import { nameHolds } from "../text/nameHolds.ts";

/** True for a file name that contains, at a word boundary, a name for a bill of materials. */
export function isNamedLikeBom(name: string): boolean {
  return nameHolds(name, namesOfBoms);
}

/** True also for names of part lists, which need a column of part names as confirmation. */
export function isNamedLikeParts(name: string): boolean {
  return isNamedLikeBom(name) || nameHolds(name, namesOfPartLists);
}
