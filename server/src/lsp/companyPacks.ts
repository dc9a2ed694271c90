import type { ReadPacks } from "../core/config/types.ts";

/** Packs of a company are not read here yet; that must be seen, for what they say is not judged. */
export const unreadPacks: ReadPacks = (packs) => ({
  known: undefined,
  faults: packs.map(({ start, end }) => ({
    ruleId: "schema/value",
    start,
    end,
    message: "Packs of a company are not read in the editor yet, so files below are not judged here; `lodestone check` judges them.",
  })),
});
