import { verbatim } from "./message.ts";
import type { Texts } from "./texts.ts";

/** A text behind its label, with the colon of the language. */
export function labelled(label: string, text: string, texts: Texts): string {
  return texts.say("labelled", { label: verbatim(label), text: verbatim(text) });
}

/** A text with another in brackets behind it, as the language writes them. */
export function withAside(text: string, aside: string, texts: Texts): string {
  return texts.say("with-aside", { text: verbatim(text), aside: verbatim(aside) });
}
