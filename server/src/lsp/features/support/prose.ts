import type { Texts } from "../../../core/l10n/texts.ts";

/** A text of a schema or pack in the language of the editor. */
export function proseOf(text: string | undefined, texts: Texts): string | undefined {
  return text === undefined ? undefined : texts.prose(text);
}
