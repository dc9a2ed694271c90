import { type CatalogueMessage, message, type Verbatim, verbatim } from "./message.ts";

/** A text with decimal numbers for a sentence, with or without units: each point becomes the decimal sign of the language. */
export function decimal(text: string): Verbatim | CatalogueMessage {
  const [first = "", ...fractions] = text.split(".");
  return fractions.reduce<Verbatim | CatalogueMessage>(
    (whole, fraction) => message("decimal", { whole, fraction: verbatim(fraction) }),
    verbatim(first),
  );
}
