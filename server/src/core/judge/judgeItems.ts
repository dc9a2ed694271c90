import { judgeControls, noControls } from "../control/judgeControls.ts";
import type { IsoDate } from "../date.ts";
import { recogniserInput } from "../facts/recogniserInput.ts";
import type { Finding } from "../finding.ts";
import type { DocumentHead, Item } from "../model/types.ts";
import type { JudgedItem, JudgingContext } from "../rule.ts";
import { guarded } from "./runRules.ts";
import type { CheckSettings, Engine } from "./types.ts";

/** What the items of a document are judged by on a date. */
export function judgingContext(engine: Engine, document: DocumentHead, asOf: IsoDate, settings: CheckSettings): JudgingContext {
  return { document, asOf, law: engine.packs.at(asOf, settings.actStates), recogniser: engine.recogniser };
}

/**
 * Answers the three questions for items: does it hold rare earth, which elements, which control on this date.
 * An item on which the recogniser or the law crashes is reported and left out, so that the rules do not report it again.
 */
export function judgeItems(
  items: readonly Item[],
  { document, asOf, law, recogniser }: JudgingContext,
  { traceRareEarths, regimes }: CheckSettings,
  findings: Finding[],
): JudgedItem[] {
  const judged: JudgedItem[] = [];
  for (const item of items) {
    guarded("recogniser", item.place, { document: document.index, path: item.path, asOf }, findings, () => {
      const recognition = recogniser.recognise(recogniserInput(item), { traceRareEarths });
      const control = recognition.verdict === "rare-earth" ? judgeControls(item, recognition, law, regimes) : noControls(asOf);
      judged.push({ item, recognition, control });
    });
  }
  return judged;
}
