import { type Argument, type Message, message } from "../l10n/message.ts";
import type { EndUseOrigin } from "../model/types.ts";

/** Where the end use in effect on an item comes from, in a sentence; `by`: the item that it comes from, where it is another. */
export function endUseOrigin(origin: EndUseOrigin, by: Argument | undefined): Message {
  return by === undefined || origin === "item" || origin === "document" || origin === "use"
    ? message("explain-end-use-of", { origin })
    : message("explain-end-use-of-part", { origin, part: by });
}
