import { atRef } from "../../../core/judge/referencedItems.ts";
import { type Message, message } from "../../../core/l10n/message.ts";
import { partsOf } from "../../../core/model/parts.ts";
import type { Item } from "../../../core/model/types.ts";
import { type Unread, unreadOf } from "../../../core/model/unread.ts";
import { BottomUp } from "../../../core/rollup/bottomUp.ts";
import type { ItemRule } from "../../../core/rule.ts";
import { isForeign } from "../../../core/text/place.ts";
import { itemName } from "../../support/quoting.ts";
import { explainRef, type RefFault } from "./faults.ts";

/** An unresolved `ref` leaves the line without facts. The line must not look clear. */
export const rule: ItemRule = {
  scope: "item",
  about: ["reference"],
  meta: {
    id: "ref/unresolved",
    severity: "error",
    title: "reference that leads nowhere",
    summary:
      "The target of a `ref`, or of a `ref` that it leads to, is missing, exists twice, cannot be read or lies outside the workspace.",
    waivable: true,
    task: { action: "mend" },
  },
  *check({ item }) {
    const { reference } = item;
    if (reference === undefined) return;
    const fault = explainRef(item, reference) ?? furtherOn(item);
    if (fault === undefined) return;
    const details = fault.severity === undefined ? [...fault.details, message("ref-unjudged")] : fault.details;
    yield { ...atRef(item), ...fault, details };
  },
};

/**
 * The fault of references and fields in other files, at any depth below the line, that cannot be resolved or read. No other finding in this
 * file reports them.
 */
function furtherOn(line: Item): RefFault | undefined {
  const [first, ...more] = unreadFrom(line);
  if (first === undefined) return undefined;
  const part = itemName(line);
  const item = itemName(first.item);
  if (first.kind === "items")
    return {
      summary: first.item === line ? message("ref-items-of-bom", { part }) : message("ref-items-of-item", { part, item }),
      details: [message("ref-items-advice"), ...others(more.length)],
      related: [{ ...first.at, message: message("ref-items-here") }],
    };
  const { reference } = first;
  const there = explainRef(first.item, reference);
  return {
    summary: message("ref-further", { part, item }),
    details: [
      ...(there === undefined ? [message("ref-cycle", { part: item })] : [there.summary, ...there.details]),
      ...others(more.length),
    ],
    related: [{ ...reference.at, message: message("ref-of-item", { item }) }],
  };
}

/** A sentence with the number of further unread items. */
function others(count: number): readonly Message[] {
  if (count === 0) return [];
  return [count === mostUnread - 1 ? message("ref-many-unread") : message("ref-more-unread", { count })];
}

const mostUnread = 5;

/** The first few items of other files, at or below the target of a line, with something that cannot be read. */
function unreadFrom(line: Item): readonly Unread[] {
  const { reference } = line;
  if (reference?.kind === "item") return isForeign(reference.target.place) ? unreadAt.of(reference.target) : unreadFrom(reference.target);
  if (reference?.kind !== "bom") return none;
  return firstOf([unreadOf(line), ...reference.target.lines.flatMap((one) => unreadAt.of(one))]);
}

/** Cached without expiry: items of other files are replaced whenever their sources change. */
const unreadAt = new BottomUp<readonly Unread[]>((item, known) =>
  firstOf([unreadOf(item), ...partsOf(item).flatMap((part) => known(part) ?? [])]),
);

function firstOf(found: readonly (Unread | undefined)[]): readonly Unread[] {
  const byItem = new Map<Item, Unread>();
  for (const one of found) if (one !== undefined && byItem.size < mostUnread) byItem.set(one.item, one);
  return byItem.size === 0 ? none : [...byItem.values()];
}

const none: readonly Unread[] = [];
