import { type CatalogueMessage, message, type Verbatim, verbatim } from "./message.ts";

/** Decimal numbers in a sentence, with what stands around them, such as a unit: each point becomes the decimal sign of the language. */
export function decimal(text: string): Verbatim | CatalogueMessage {
  const [first = "", ...fractions] = text.split(".");
  return fractions.reduce<Verbatim | CatalogueMessage>(
    (whole, fraction) => message("decimal", { whole, fraction: verbatim(fraction) }),
    verbatim(first),
  );
}
