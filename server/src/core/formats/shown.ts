import { type Verbatim, verbatim } from "../l10n/message.ts";
import { shortened } from "../text/shortened.ts";

/** A key, tag or alias as messages show it: on one line, and not endless. */
export function shown(text: string): Verbatim {
  return verbatim(`\`${shortened(text)}\``);
}
