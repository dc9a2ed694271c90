import { judgeControls, noControls } from "../control/judgeControls.ts";
import type { IsoDate } from "../date.ts";
import { recogniserInput } from "../facts/recogniserInput.ts";
import type { Finding } from "../finding.ts";
import type { Document } from "../model/types.ts";
import type { JudgedDocument, JudgedItem } from "../rule.ts";
import type { CheckSettings, Engine } from "./check.ts";
import { guarded } from "./runRules.ts";

/**
 * Answers the three questions for every item: does it hold rare earth, which elements, which control on this date.
 * An item on which the recogniser or the law crashes is reported and left out, so that the rules do not report it again.
 */
export function judgeDocument(
  engine: Engine,
  document: Document,
  asOf: IsoDate,
  settings: CheckSettings,
  findings: Finding[],
): JudgedDocument {
  const law = engine.packs.at(asOf, settings.actStates);
  const items: JudgedItem[] = [];
  for (const item of document.items) {
    guarded("recogniser", item.place, { document: document.index, path: item.path, asOf }, findings, () => {
      const recognition = engine.recogniser.recognise(recogniserInput(item), { traceRareEarths: settings.traceRareEarths });
      const control = recognition.verdict === "rare-earth" ? judgeControls(item, recognition, law, settings.regimes) : noControls(asOf);
      items.push({ item, recognition, control });
    });
  }
  return { document, asOf, law, recogniser: engine.recogniser, items };
}
