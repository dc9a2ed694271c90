import type { Locale } from "../../core/l10n/texts.ts";
import { getOrInsert } from "../../core/maps.ts";
import { nameKey, numberKey } from "../../core/parts/keys.ts";
import { byCodeUnit } from "../../core/text/ordered.ts";
import type { AskedPart } from "../../generated/questionsReport.ts";
import { slugsOf } from "../paper/slug.ts";
import { addresseeOf } from "../questionWords.ts";

/** The questions to one supplier, or to the manufacturer of parts without a supplier. */
export interface Letter {
  /** Undefined for parts of which neither supplier nor manufacturer is named. */
  readonly addressee: string | undefined;
  /** The language of the addressee. */
  readonly language: Locale;
  readonly parts: readonly AskedPart[];
  /** Name of its files, without their extension. */
  readonly slug: string;
}

/** The parts to ask about, and the language to ask in. */
export interface LetterRequest {
  readonly supplier: string | undefined;
  readonly partNumber: string | undefined;
  /** Undefined for the language of each addressee. */
  readonly language: Locale | undefined;
}

/** Languages by the country of the addressee; English for all others. */
const languages: Readonly<Record<string, Locale>> = { CN: "zh-cn", JP: "ja", DE: "de", AT: "de", CH: "de" };

/** The name of the files of a letter without an addressee. */
const nameless = "open-addressee";

/** The letters about some parts, in the order of the parts, and within a letter by part number. */
export function lettersOf(parts: readonly AskedPart[], { supplier, partNumber, language }: LetterRequest): readonly Letter[] {
  const byAddressee = new Map<string, AskedPart[]>();
  for (const part of parts) getOrInsert(byAddressee, addresseeKey(part), () => []).push(part);
  // File names are chosen among all letters, so that they stay the same when only one is written.
  const slugs = slugsOf([...byAddressee.keys()], nameless);
  return [...byAddressee].flatMap(([key, own]): Letter[] => {
    if (supplier !== undefined && nameKey(supplier) !== key) return [];
    const asked = own.filter((part) => partNumber === undefined || numberKey(part.partNumber ?? "") === numberKey(partNumber));
    if (asked.length === 0) return [];
    const country = own.find((part) => part.country !== undefined)?.country ?? "";
    return [
      {
        addressee: asked[0] && addresseeOf(asked[0]),
        language: language ?? languages[country] ?? "en",
        parts: [...asked].sort((a, b) => byCodeUnit(a.partNumber ?? "", b.partNumber ?? "") || byCodeUnit(a.id, b.id)),
        slug: slugs.get(key) ?? nameless,
      },
    ];
  });
}

/** The names of all addressees. */
export function addresseesOf(parts: readonly AskedPart[]): readonly string[] {
  return [...new Set(parts.flatMap((part) => addresseeOf(part) ?? []))];
}

function addresseeKey(part: AskedPart): string {
  return nameKey(addresseeOf(part) ?? "");
}
