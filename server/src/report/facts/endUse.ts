import type { Texts } from "../../core/l10n/texts.ts";
import type { EndUseInEffect } from "../../core/model/types.ts";
import type { EndUseFacts } from "../model.ts";
import { clipped } from "../phrasing.ts";
import { longestText, partyText } from "./head.ts";
import type { PlaceOf } from "./places.ts";

/** The end use in effect on an item, and where it comes from. */
export function endUseFacts(endUse: EndUseInEffect | undefined, placeOf: PlaceOf, texts: Texts): EndUseFacts {
  if (endUse === undefined) return { kind: "missing" };
  const { origin } = endUse;
  const by = endUse.by === undefined ? undefined : (endUse.by.partNumber?.value ?? texts.say("explain-item-unnamed"));
  if (endUse.kind === "unresolved") return { kind: "unreadable", origin, by };
  const { category, statement, endUser, country, key } = endUse.endUse;
  return {
    kind: "declared",
    origin,
    by,
    category: category?.value,
    statement: statement === undefined ? undefined : clipped(statement.value, longestText),
    endUser: clipped(partyText(endUser), longestText) || undefined,
    country: country?.value,
    place: placeOf(key),
  };
}
