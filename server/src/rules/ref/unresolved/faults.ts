import { fileEndings } from "../../../core/fileNames.ts";
import { listOf, type Message, message, type Verbatim, verbatim } from "../../../core/l10n/message.ts";
import { longestChain } from "../../../core/model/reference.ts";
import type { Item, LinkFault, Reference } from "../../../core/model/types.ts";
import { whyUnread } from "../../../core/model/unreadable.ts";
import type { Observation } from "../../../core/rule.ts";
import type { Place } from "../../../core/text/place.ts";
import { shortened } from "../../../core/text/shortened.ts";
import { itemName, quoted } from "../../support/quoting.ts";
import { replacement } from "../../support/replacement.ts";

/** The messages and fixes for an unresolved `ref`. */
export interface RefFault extends Pick<Observation, "severity" | "related" | "fixes"> {
  readonly summary: Message;
  readonly details: readonly Message[];
}

type Unlinked = Extract<Reference, { readonly kind: "unlinked" }>;

/** The fault of an unresolved `ref`, with the nearest name as a fix; undefined for a resolved or circular one. */
export function explainRef(item: Item, reference: Reference): RefFault | undefined {
  const part = itemName(item);
  switch (reference.kind) {
    case "item":
    case "bom":
    case "cycle":
      return undefined;
    case "unlinked":
      return explainLink(part, reference);
    case "other-file": {
      const { file, part: number } = reference.named;
      return {
        severity: "information",
        summary: message("ref-not-followed", { part, file: quoted(number === undefined ? file : `${file}#${number}`) }),
        details: [message("ref-not-followed-why")],
      };
    }
    case "no-file": {
      const { text, nearest, at } = reference;
      const advice = [message("ref-no-bom-file-advice", { endings: listOf(fileEndings.map(quoted), "or"), example: quoted("#PART") })];
      return {
        summary: message("ref-no-bom-file", { part, ref: quoted(text) }),
        ...instead(at, nearest === undefined ? undefined : `#${nearest}`, advice, advice),
      };
    }
    case "missing": {
      const { part: number, nearest, at } = reference;
      return {
        summary: message("ref-missing", { part, number: quoted(number) }),
        ...instead(at, nearest === undefined ? undefined : `#${nearest}`, [message("ref-missing-advice")], areAlike(number, nearest)),
      };
    }
    case "ambiguous": {
      const { part: number, count, places } = reference;
      return {
        summary: message("ref-ambiguous", { part, number: quoted(number), count }),
        details: [message("ref-ambiguous-advice")],
        related: places.map(placeOfItem),
      };
    }
    case "outside":
      return {
        summary: message("ref-not-relative", { part, form: reference.form }),
        details: [message("ref-not-relative-advice", { example: quoted("#PART") })],
      };
    case "too-long":
      return { summary: message("ref-too-long", { part, most: longestChain }), details: [message("ref-too-long-advice")] };
  }
}

/** The fault of a `ref` to another file. */
function explainLink(part: ReturnType<typeof itemName>, { at, named, fault }: Unlinked): RefFault {
  const file = quoted(named.file);
  const to = (path: string | undefined, number = named.part): string | undefined =>
    path === undefined || number === undefined ? path : `${path}#${number}`;
  switch (fault.kind) {
    case "no-file":
      return { summary: message("ref-no-file", { part, file }), ...instead(at, to(fault.instead), [message("ref-no-file-advice")]) };
    case "other-case":
      return { summary: message("ref-other-case", { part, file }), ...instead(at, to(fault.instead), [], [message("ref-other-case-why")]) };
    case "backslash":
      return { summary: message("ref-backslash", { part, file }), ...instead(at, to(fault.instead), [message("ref-backslash-advice")]) };
    case "no-part":
      return {
        summary: message("ref-no-part", { part, file, number: quoted(fault.part) }),
        ...instead(
          at,
          fault.instead === undefined ? undefined : to(named.file, fault.instead),
          [message("ref-no-part-advice")],
          areAlike(fault.part, fault.instead),
        ),
      };
    case "empty-part":
      return {
        summary: message("ref-no-part-named", { part, ref: quoted(`${named.file}#`) }),
        details: [message("ref-no-part-named-advice")],
      };
    default:
      return explainOther(part, file, fault);
  }
}

function explainOther(
  part: ReturnType<typeof itemName>,
  file: Verbatim,
  fault: Exclude<LinkFault, { readonly kind: "no-file" | "other-case" | "backslash" | "empty-part" | "no-part" }>,
): RefFault {
  const names = { part, file };
  switch (fault.kind) {
    case "outside": {
      const { where } = fault;
      return {
        summary: message("ref-outside", { ...names, where }),
        details: [message("ref-outside-advice", { where: where === "root" ? "root" : "elsewhere" })],
      };
    }
    case "unreadable":
      return { summary: message("ref-unreadable", names), details: [message("ref-unreadable-advice"), whyUnread(file, fault.why)] };
    case "broken":
      return { summary: message("ref-broken", { ...names, line: fault.line }), details: [message("ref-broken-advice")] };
    case "not-bom":
      return fault.isShipment
        ? { summary: message("ref-is-shipment", names), details: [message("ref-is-shipment-advice")] }
        : { summary: message("ref-not-bom", names), details: [message("ref-not-bom-advice")] };
    case "several-boms":
      return { summary: message("ref-several-boms", { ...names, count: fault.count }), details: [message("ref-several-boms-advice")] };
    case "ambiguous-part":
      return {
        summary: message("ref-ambiguous-there", { ...names, number: quoted(fault.part), count: fault.places.length }),
        details: [message("ref-ambiguous-there-advice")],
        related: fault.places.slice(0, 5).map(placeOfItem),
      };
  }
}

/**
 * The suggestion for replacing a `ref`, as a question and as a fix.
 *
 * @param advice the advice when no name is similar
 * @param why notes about the suggested name
 */
function instead(
  at: Place,
  near: string | undefined,
  advice: readonly Message[],
  why: readonly Message[] = [],
): Pick<RefFault, "details" | "fixes"> {
  if (near === undefined) return { details: advice };
  return {
    details: [message("did-you-mean", { name: quoted(near) }), ...why],
    fixes: replacement(message("ref-fix", { ref: verbatim(shortened(near)) }), at, JSON.stringify(near)),
  };
}

/** A sentence about two texts that look the same but differ in Unicode; empty for all others. */
function areAlike(one: string, other: string | undefined): readonly Message[] {
  return one === other || one.normalize("NFC") !== other?.normalize("NFC") ? [] : [message("ref-alike")];
}

function placeOfItem(item: Item) {
  return { ...item.place, message: message("item-stands-here", { part: itemName(item) }) };
}
