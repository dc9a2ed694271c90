import type { Texts } from "../../../core/l10n/texts.ts";

/** A text of a schema or pack in the language of the editor. */
export function proseOf(text: string | undefined, texts: Texts): string | undefined {
  return text === undefined ? undefined : texts.prose(text);
}

/** The part of a text before its first full stop, semicolon or colon. */
export function headlineOf(text: string): string {
  return /^.+?(?=[.;:](?:\s|$)|[。；：]|$)/su.exec(text)?.[0] ?? text;
}
