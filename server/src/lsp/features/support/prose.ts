import type { Texts } from "../../../core/l10n/texts.ts";

/** What a schema or a pack says of something, in the language of the editor; undefined where it says nothing. */
export function proseOf(text: string | undefined, texts: Texts): string | undefined {
  return text === undefined ? undefined : texts.prose(text);
}
