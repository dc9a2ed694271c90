import type { PaperSource } from "../../generated/pack.ts";
import { quantityText } from "../describe/fieldRows.ts";
import { countryName } from "../l10n/country.ts";
import { decimal } from "../l10n/decimal.ts";
import { type Argument, message, verbatim } from "../l10n/message.ts";
import { papersOf } from "../model/endUse.ts";
import { declaredEndUse, isDeclared } from "../model/endUseState.ts";
import type { EndUse, Item, Party, PartyRole } from "../model/types.ts";
import type { JudgedDocument } from "../rule.ts";
import type { Located } from "../text/place.ts";
import { customsRemark } from "./customsRemark.ts";
import { endUserOf } from "./goods.ts";
import { amount, composition, controlCodes, evidence, figures, models, names, said, tariffCodes } from "./goodsValues.ts";
import { licenceOf } from "./licences.ts";
import type { Good, Value } from "./types.ts";

/** Reads the values of a fact of a good. */
type Reader = (good: Good, document: JudgedDocument) => readonly Value[];

/** The values of each fact; the compiler keeps the list complete. */
export const valuesOf: { readonly [S in PaperSource]: Reader } = {
  ...ofParty("exporter"),
  ...ofParty("importer"),
  ...ofParty("consignee"),
  ...ofParty("endUser"),
  intermediaries: (_, { document }) => document.intermediaries.flatMap(nameOfParty),
  "shipment/id": (_, { document }) => (document.kind === "shipment" ? said(document.id) : []),
  "shipment/exportDate": (_, { document }) => said(document.exportDate),
  "shipment/countryOfExport": (_, { document }) => country(document.countryOfExport),
  "shipment/countryOfDestination": (_, { document }) => country(document.countryOfDestination),
  "endUse/category": ofEndUse(({ category }) => category),
  "endUse/statement": ofEndUse((endUse) => (isDeclared(endUse) ? endUse.statement : undefined)),
  "endUse/product": ofEndUse((endUse) => papersOf(endUse).product.name),
  "endUse/model": ofEndUse((endUse) => papersOf(endUse).product.model),
  "endUse/place": ofEndUse((endUse) => papersOf(endUse).place),
  "endUse/country": ({ item }) => country(declaredEndUse(item)?.country),
  "endUse/order": ofEndUse(({ order }) => order),
  "certificate/id": ofCertificate("id"),
  "certificate/issued": ofCertificate("issued"),
  "certificate/validUntil": ofCertificate("validUntil"),
  "certificate/signedBy": ofCertificate("signedBy"),
  "commitments/noOtherUse": ofPromise("noOtherUse"),
  "commitments/noTransfer": ofPromise("noTransfer"),
  "commitments/noWmd": ofPromise("noWmd"),
  "commitments/noMilitary": ofPromise("noMilitary"),
  "goods/line": ({ line }) => [{ text: nameOfLine(line), at: line.place }],
  "goods/partNumber": ({ item }) => said(item.partNumber),
  "goods/name": names,
  "goods/model": models,
  "goods/manufacturer": ({ item }) => nameOfParty(item.manufacturer),
  "goods/origin": ({ item }) => country(item.countryOfOrigin),
  "goods/quantity": quantity,
  "goods/unit": ({ item }) => said(item.unit),
  "goods/unitValue": unitValue,
  "goods/mass": ({ item: { mass } }) => (mass?.measure === undefined ? [] : [amount(mass.measure.value, mass.measure.unit)]),
  "goods/hsCode": tariffCodes,
  "goods/controlCode": controlCodes,
  "goods/composition": composition,
  "goods/figures": figures,
  "goods/evidence": evidence,
  "goods/licence": ({ line }) => said(line.licence),
  "goods/licenceType": ({ line }) => said(licenceOf(line)?.type),
  "goods/licenceFrom": ({ line }) => said(licenceOf(line)?.validFrom),
  "goods/licenceUntil": ({ line }) => said(licenceOf(line)?.validUntil),
  "goods/customsRemark": customsRemark,
};

function ofParty<R extends PartyRole>(role: R) {
  const read =
    (values: (party: Party | undefined) => readonly Value[]): Reader =>
    ({ item }, { document }) =>
      values(role === "endUser" ? endUserOf(item) : document.party(role));
  return {
    [`${role}/name`]: read(nameOfParty),
    [`${role}/address`]: read((party) => said(party?.address)),
    [`${role}/country`]: read((party) => country(party?.country)),
    [`${role}/number`]: read((party) =>
      (party?.identifiers ?? []).map((one) => ({ text: verbatim(`${one.register} ${one.value}`), at: one })),
    ),
  } as { readonly [F in "name" | "address" | "country" | "number" as `${R}/${F}`]: Reader }; // one of each fact
}

function nameOfParty(party: Party | undefined): readonly Value[] {
  const { name, nameLocal } = party ?? {};
  return [...said(name), ...said(nameLocal)];
}

function ofEndUse(read: (endUse: EndUse) => Located<string> | undefined): Reader {
  return ({ item }) => {
    const endUse = declaredEndUse(item);
    return endUse === undefined ? [] : said(read(endUse));
  };
}

/** The values of a certificate. One that has expired signs and dates no other. */
function ofCertificate(fact: keyof ReturnType<typeof papersOf>["certificate"]): Reader {
  return ({ item }, { law }) => {
    const endUse = declaredEndUse(item);
    if (endUse === undefined) return [];
    const { certificate } = papersOf(endUse);
    const values = said(certificate[fact]);
    if (certificate.validUntil === undefined || certificate.validUntil.value >= law.asOf) return values;
    return fact === "id" || fact === "validUntil" ? values.map((value): Value => ({ ...value, doubt: "expired" })) : [];
  };
}

/** The values of a promise that was given or not; the text tells which. */
function ofPromise(commitment: Parameters<ReturnType<typeof papersOf>["promise"]>[0]): Reader {
  return ({ item }) => {
    const endUse = declaredEndUse(item);
    const promise = endUse === undefined ? undefined : papersOf(endUse).promise(commitment);
    return promise === undefined ? [] : [{ text: verbatim(String(promise.value)), at: promise }];
  };
}

function quantity({ item, line }: Good): readonly Value[] {
  const count = quantityText(item);
  if (count === undefined || item.quantity === undefined) return [];
  const text: Argument = item.unit === undefined ? decimal(item.quantity.value) : verbatim(count);
  if (item === line) return [{ text, at: item.quantity }];
  return [{ text: message("draft-quantity-in", { amount: text, line: nameOfLine(line) }), at: item.quantity }];
}

function nameOfLine({ partNumber, description, path }: Item): Argument {
  return verbatim(partNumber?.value ?? description[0]?.value ?? path);
}

function unitValue({ item }: Good): readonly Value[] {
  const { value, document } = item;
  if (value?.amount === undefined) return [];
  return [amount(value.amount, (value.currency ?? document.currency)?.value)];
}

function country(code: Located<string> | undefined): readonly Value[] {
  return code === undefined ? [] : [{ text: countryName(code.value), at: code }];
}
