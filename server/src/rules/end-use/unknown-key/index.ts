import { type Message, message, verbatim } from "../../../core/l10n/message.ts";
import { isCivil } from "../../../core/model/endUseState.ts";
import type { PartFacts, WrittenEndUse } from "../../../core/model/types.ts";
import type { DocumentRule, Observation } from "../../../core/rule.ts";
import { NearestAmong } from "../../../core/text/nearestAmong.ts";
import { type Located, placeOf } from "../../../core/text/place.ts";
import { shortened } from "../../../core/text/shortened.ts";
import { quoted } from "../../support/quoting.ts";
import { replacement } from "../../support/replacement.ts";

/** A key that matches no declared end use or licence declares nothing. */
export const rule: DocumentRule = {
  scope: "document",
  about: ["end-use", "licence"],
  meta: {
    id: "end-use/unknown-key",
    severity: "error",
    title: "unknown end use or licence",
    summary: "`endUse` names a key that is not in `endUses`, or `licence` names a number that no licence of the document has.",
    waivable: true,
    task: { action: "mend" },
  },
  concerns: ({ item }) => unknownEndUse(item.writtenEndUse) !== undefined || item.unknownLicence !== undefined,
  *check({ document }, concerned) {
    // Only civil end uses are suggested for a typo: a military use must be declared deliberately.
    const endUses = new NearestAmong([
      ...[...document.endUseByKey].flatMap(([key, endUse]) => (isCivil(endUse) ? [key] : [])),
      ...civilKeys(document.parts),
    ]);
    const licences = new NearestAmong(document.licences.keys());
    yield* endUseFindings(document.endUse, "", endUses);
    for (const { item } of concerned) {
      yield* endUseFindings(item.writtenEndUse, item.path, endUses);
      const licence = item.unknownLicence;
      if (licence === undefined) continue;
      const summary = message("end-use-unknown-licence", { number: quoted(licence.value) });
      yield unknown(licence, `${item.path}/licence`, licences, summary, message("end-use-unknown-licence-advice"));
    }
  },
  *checkParts(parts) {
    const known = new NearestAmong(civilKeys(parts));
    for (const { name, path, document } of parts.own.unknownEndUses) {
      const summary = message("end-use-unknown-key-in-parts", { key: quoted(name.value) });
      yield { ...unknown(name, path, known, summary), document };
    }
  },
};

function civilKeys(parts: PartFacts | undefined): readonly string[] {
  return (parts?.endUseKeys ?? []).filter((key) => {
    const endUse = parts?.endUseOf(key);
    return endUse !== undefined && isCivil(endUse);
  });
}

function unknownEndUse(written: WrittenEndUse): Located<string> | undefined {
  return written?.kind === "unresolved" ? written.name : undefined;
}

function* endUseFindings(written: WrittenEndUse, path: string, keys: NearestAmong): Iterable<Observation> {
  const key = unknownEndUse(written);
  if (key === undefined) return;
  yield unknown(key, `${path}/endUse`, keys, message("end-use-unknown-key", { key: quoted(key.value) }));
}

/** The finding on an unknown key. `advice` is told when no known key is similar. */
function unknown(
  at: Located<string>,
  path: string,
  known: NearestAmong,
  summary: Message,
  advice: Message = message("end-use-unknown-key-advice"),
): Observation {
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

/** A key that every YAML style reads as the same text stays plain; any other is quoted. */
function plainOrQuoted(name: string): string {
  return /^[A-Za-z][\w-]*$/.test(name) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(name) ? name : JSON.stringify(name);
}
