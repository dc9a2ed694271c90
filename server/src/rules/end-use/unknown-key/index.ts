import { message } from "../../../core/l10n/message.ts";
import { isCivil } from "../../../core/model/endUseState.ts";
import type { PartFacts, WrittenEndUse } from "../../../core/model/types.ts";
import type { DocumentRule, Observation } from "../../../core/rule.ts";
import { NearestAmong } from "../../../core/text/nearestAmong.ts";
import type { Located } from "../../../core/text/place.ts";
import { quoted } from "../../support/quoting.ts";
import { unknownName } from "../../support/unknownName.ts";

/** A key that matches no declared end use declares nothing. */
export const rule: DocumentRule = {
  scope: "document",
  about: ["end-use"],
  meta: {
    id: "end-use/unknown-key",
    severity: "error",
    title: "unknown end use",
    summary: "`endUse` names a key that is not in `endUses`.",
    waivable: true,
    task: { action: "mend" },
  },
  concerns: ({ item }) => unknownEndUse(item.writtenEndUse) !== undefined,
  *check({ document }, concerned) {
    // Only civil end uses are suggested for a typo: a military use must be declared deliberately.
    const endUses = new NearestAmong([
      ...[...document.endUseByKey].flatMap(([key, endUse]) => (isCivil(endUse) ? [key] : [])),
      ...civilKeys(document.parts),
    ]);
    yield* endUseFindings(document.endUse, "", endUses);
    for (const { item } of concerned) yield* endUseFindings(item.writtenEndUse, item.path, endUses);
  },
  *checkParts(parts) {
    const known = new NearestAmong(civilKeys(parts));
    for (const { name, path, document } of parts.own.unknownEndUses) {
      const summary = message("end-use-unknown-key-in-parts", { key: quoted(name.value) });
      yield { ...unknownName(name, path, known, summary, message("end-use-unknown-key-advice")), document };
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
  const summary = message("end-use-unknown-key", { key: quoted(key.value) });
  yield unknownName(key, `${path}/endUse`, keys, summary, message("end-use-unknown-key-advice"));
}
