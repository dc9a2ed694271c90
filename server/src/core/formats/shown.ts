import { type Verbatim, verbatim } from "../l10n/message.ts";
import { shortened } from "../text/shortened.ts";

/** A key, tag or alias for a message: on one line, and shortened. */
export function shown(text: string): Verbatim {
  return verbatim(`\`${shortened(text)}\``);
}
