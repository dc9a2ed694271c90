import { type Message, message, verbatim } from "../../core/l10n/message.ts";
import type { Observation } from "../../core/rule.ts";
import type { NearestAmong } from "../../core/text/nearestAmong.ts";
import { type Located, placeOf } from "../../core/text/place.ts";
import { shortened } from "../../core/text/shortened.ts";
import { quoted } from "./quoting.ts";
import { replacement } from "./replacement.ts";

/**
 * An observation on a name that leads nowhere, with the nearest known name as its fix.
 *
 * @param advice advice where no known name is similar
 */
export function unknownName(at: Located<string>, path: string, known: NearestAmong, summary: Message, advice: Message): Observation {
  const near = known.find(at.value);
  return {
    ...placeOf(at),
    path,
    summary,
    details: near === undefined ? advice : message("did-you-mean", { name: quoted(near) }),
    subject: at.value,
    ...(near === undefined
      ? {}
      : { fixes: replacement(message("end-use-change-to", { near: verbatim(shortened(near)) }), placeOf(at), plainOrQuoted(near)) }),
  };
}

/** A name that every YAML style reads as the same text stays plain; any other is quoted. */
function plainOrQuoted(name: string): string {
  return /^[A-Za-z][\w-]*$/.test(name) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(name) ? name : JSON.stringify(name);
}
