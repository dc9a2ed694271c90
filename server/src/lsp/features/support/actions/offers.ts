import { type Message, message, verbatim } from "../../../../core/l10n/message.ts";
import { isDeclared } from "../../../../core/model/endUseState.ts";
import type { EndUse } from "../../../../core/model/types.ts";
import type { JudgedDocument, JudgedItem } from "../../../../core/rule.ts";
import { isForeign } from "../../../../core/text/place.ts";
import { firstWords } from "../../../../core/text/shortened.ts";
import type { Snapshot } from "../../../snapshot.ts";

/** More declared end uses than this are not offered one by one; completion offers all. */
const mostNamed = 5;

/** A declared end use, and the key that it is named by. */
export interface Offer {
  readonly name: string;
  readonly endUse: EndUse;
}

/**
 * The finished end uses that some items of a document may name: those of the document before those of parts files, none that is barred for
 * one of the items, and none with an error in it.
 *
 * @param rank by which they are offered, the lowest first
 */
export function offersFor(
  snapshot: Snapshot,
  document: JudgedDocument,
  items: readonly JudgedItem[],
  rank: (endUse: EndUse) => number = () => 0,
): readonly Offer[] {
  const isOffered = mayOffer(snapshot, document, items);
  const offers: Offer[] = [];
  for (const offer of declaredFor(document).sort((a, b) => rank(a.endUse) - rank(b.endUse))) {
    if (offers.length === mostNamed) break;
    if (isDeclared(offer.endUse) && isOffered(offer.endUse)) offers.push(offer);
  }
  return offers;
}

/** Those of parts files alone: all that an entry of a parts file may name. */
export function offersInParts(snapshot: Snapshot, document: JudgedDocument, items: readonly JudgedItem[]): readonly Offer[] {
  return offersFor(snapshot, document, items).filter(({ endUse }) => isForeign(endUse));
}

/** Whether nothing else is declared that an item of the document could be for, barred or not. */
export function isOnlyOne(document: JudgedDocument): boolean {
  return declaredFor(document).filter(({ endUse }) => isDeclared(endUse)).length === 1;
}

/** Whether an end use may be offered for some items of a document. */
export function mayOffer(snapshot: Snapshot, document: JudgedDocument, items: readonly JudgedItem[]): (endUse: EndUse) => boolean {
  const isOffered = snapshot.checker.offering(document, items, snapshot.settings);
  return (endUse) => !hasError(snapshot, endUse) && isOffered(endUse);
}

function declaredFor({ document: { endUseByKey, parts } }: JudgedDocument): Offer[] {
  const own = [...endUseByKey].map(([name, endUse]) => ({ name, endUse }));
  const inParts = (parts?.endUseKeys ?? []).flatMap((name) => {
    const endUse = endUseByKey.has(name) ? undefined : parts?.endUseOf(name);
    return endUse === undefined ? [] : [{ name, endUse }];
  });
  return [...own, ...inParts];
}

/** Whether an error is found in an end use, where it stands in the same text. */
function hasError({ digest }: Snapshot, endUse: EndUse): boolean {
  if (isForeign(endUse)) return false;
  const { start } = endUse.key;
  return digest.gravest.some(({ from, marked: { finding } }) => {
    const at = from + finding.start;
    return finding.severity === "error" && start <= at && at < Math.max(endUse.end, endUse.key.end);
  });
}

/** A declared end use by its key, its category and the first words of its statement. */
export function told({ name, endUse: { category, statement } }: Offer): Message {
  return message("editor-named-use", {
    name: verbatim(name),
    category: verbatim(category?.value ?? ""),
    statement: verbatim(firstWords(statement?.value ?? "")),
  });
}
