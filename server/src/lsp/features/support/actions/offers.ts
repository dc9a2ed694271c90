import { type Message, message, verbatim } from "../../../../core/l10n/message.ts";
import { isDeclared } from "../../../../core/model/endUseState.ts";
import type { EndUse } from "../../../../core/model/types.ts";
import type { JudgedDocument, JudgedItem } from "../../../../core/rule.ts";
import { isForeign } from "../../../../core/text/place.ts";
import { firstWords } from "../../../../core/text/shortened.ts";
import type { Snapshot } from "../../../snapshot.ts";

/** The most declared end uses to offer as actions; completion offers all. */
const mostNamed = 5;

/** A declared end use, with its key. */
export interface Offer {
  readonly name: string;
  readonly endUse: EndUse;
}

/**
 * The complete end uses that the given items of a document may name: those of the document first, then those of parts files. An end use
 * with an error, or barred for one of the items, is left out.
 *
 * @param rank the sort key of the offers, lowest first
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

/** The offers from parts files alone, which an entry of a parts file may name. */
export function offersInParts(snapshot: Snapshot, document: JudgedDocument, items: readonly JudgedItem[]): readonly Offer[] {
  return offersFor(snapshot, document, items).filter(({ endUse }) => isForeign(endUse));
}

/** True when the document has a single declared end use to choose, barred or not. */
export function isOnlyOne(document: JudgedDocument): boolean {
  return declaredFor(document).filter(({ endUse }) => isDeclared(endUse)).length === 1;
}

/** A predicate: true when an end use may be offered for the items. */
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

/** True when an end use declared in the same text has an error. */
function hasError({ digest }: Snapshot, endUse: EndUse): boolean {
  if (isForeign(endUse)) return false;
  const { start } = endUse.key;
  return digest.gravest.some(({ from, marked: { finding } }) => {
    const at = from + finding.start;
    return finding.severity === "error" && start <= at && at < Math.max(endUse.end, endUse.key.end);
  });
}

/** A declared end use as its key, its category and the first words of its statement. */
export function told({ name, endUse: { category, statement } }: Offer): Message {
  return message("editor-named-use", {
    name: verbatim(name),
    category: verbatim(category?.value ?? ""),
    statement: verbatim(firstWords(statement?.value ?? "")),
  });
}
