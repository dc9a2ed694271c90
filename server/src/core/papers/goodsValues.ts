import { message, prose, verbatim } from "../l10n/message.ts";
import { shareInDigits } from "../model/composition.ts";
import type { Item } from "../model/types.ts";
import type { JudgedDocument } from "../rule.ts";
import type { Located } from "../text/place.ts";
import type { Good, Value } from "./types.ts";

/** The descriptions of an item, in each language written. */
export function names({ item }: Good): readonly Value[] {
  return item.description.map((text) => ({ text: verbatim(text.value), language: text.language, at: text }));
}

/** The model of an item: its number at the manufacturer, otherwise its part number, and the grade of a magnet. */
export function models({ item }: Good): readonly Value[] {
  return [item.manufacturerPartNumber ?? item.partNumber, item.magnet?.grade].flatMap(said);
}

/** The tariff codes of an item. */
export function tariffCodes({ item }: Good): readonly Value[] {
  const others = (item.tariffCodes?.codes ?? []).map(({ nomenclature, code }) => ({
    text: verbatim(nomenclature === undefined ? code.value : `${nomenclature.value} ${code.value}`),
    at: code,
  }));
  return [...said(item.hsCode), ...others];
}

/** The control codes of an item: the declared ones, and those of the entries that the check found beside them. */
export function controlCodes({ item, controls }: Good, { law }: JudgedDocument): readonly Value[] {
  const lists = new Set(controls.map(({ act }) => act.act.authority as string));
  const own = item.codesInEffect.filter(({ list }) => list !== undefined && lists.has(list.value));
  const declared = new Set(own.flatMap(({ list, code }) => [code.value, ...law.listedCodes(list?.value ?? "", code.value.trim()).codes]));
  const found = controls.flatMap(({ codes, certainty, act }) =>
    codes.flatMap((code): readonly Value[] => {
      if (declared.has(code) || code.startsWith("#")) return []; // the latter: a point of the act whose code was not read
      const isOpen = certainty === "may-apply" || act.state === "unverified";
      const listed = law.controlledItemsUnder(act.act.authority, code).length > 0;
      return listed ? [{ text: verbatim(code), at: undefined, ...(isOpen ? { doubt: "open" } : {}) }] : [];
    }),
  );
  return [...own.flatMap(({ code }) => said(code)), ...found];
}

/** The declared composition of an item, one value for each constituent. */
export function composition({ item: { composition } }: Good): readonly Value[] {
  return (composition?.lines ?? []).flatMap(({ element, casNumber, substance, share, grams }): readonly Value[] => {
    const name = element ?? substance ?? casNumber;
    if (name === undefined) return [];
    const content = share !== undefined ? ` ${shareInDigits(share)} %` : grams !== undefined ? ` ${grams.toFixed()} g` : "";
    return [{ text: verbatim(`${name.value}${content}`), at: name }];
  });
}

/** The declared technical figures of an item. */
export function figures({ item: { properties } }: Good, { law }: JudgedDocument): readonly Value[] {
  return (properties?.figures ?? []).flatMap(({ name, measure, unit }): readonly Value[] => {
    if (measure === undefined) return [];
    const known = law.entries("parameters").find(({ id }) => id === name);
    const { text: value, at } = amount(measure.value, unit?.value);
    return [{ text: message("draft-figure", { name: known === undefined ? verbatim(name) : prose(known.names.en), value }), at }];
  });
}

/** The documents that the technical facts of an item rest on, by its entry in a parts file. */
export function evidence({ item }: Good): readonly Value[] {
  const entries = new Set<Item>();
  for (const field of [item.composition, item.properties, item.magnet]) if (field?.origin === "part") entries.add(field.by);
  return [...entries].flatMap((entry): readonly Value[] => {
    const { document, date } = entry.restsOn;
    if (document === undefined) return [];
    return [{ text: verbatim(date === undefined ? document : `${document}, ${date}`), at: entry.place }];
  });
}

/** A declared text with its place. */
export function said(text: Located<string> | undefined): readonly Value[] {
  return text === undefined ? [] : [{ text: verbatim(text.value), at: text }];
}

/** A declared number with its unit, and its place. */
export function amount(value: Located<string>, unit: string | undefined): Value {
  return { text: verbatim(unit === undefined ? value.value : `${value.value} ${unit}`), at: value };
}
