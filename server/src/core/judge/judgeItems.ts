import { type AskingSettings, offEntries } from "../control/endUseRequired.ts";
import { controlsOf } from "../control/judgeControls.ts";
import type { IsoDate } from "../date.ts";
import { code, listOf, message } from "../l10n/message.ts";
import { getOrInsert } from "../maps.ts";
import { hasText, longestRead, recogniserInput } from "../measurements/recogniserInput.ts";
import type { DocumentHead, Item } from "../model/types.ts";
import { perKey } from "../perKey.ts";
import type { Recogniser } from "../recognise/recognise.ts";
import type { RecogniserInput } from "../recognise/types.ts";
import { type JudgingContext, type OwnJudgedItem, Unjudged } from "../rule.ts";
import { type ItemRecognition, recognised } from "./recognised.ts";
import { type Collected, guarded } from "./runRules.ts";
import type { CheckSettings, Engine, SettledInput } from "./types.ts";

/** The context in which the items of a document are judged on a date. */
export function judgingContext(
  engine: Engine,
  document: DocumentHead,
  asOf: IsoDate,
  { settings, today, links, format }: Pick<SettledInput, "settings" | "today" | "links" | "format">,
): JudgingContext {
  const { recogniser } = engine;
  const known = recognitions(recogniser)[settings.traceRareEarths ? "traced" : "untraced"];
  const law = engine.packs.at(asOf, settings.actStates);
  const asking = settings.materials ?? noSettings;
  return {
    document,
    asOf,
    today,
    law,
    regimes: settings.regimes,
    asking,
    severities: settings.severities,
    recogniser,
    links,
    isForeign: format.documents !== undefined,
    recognitionOf(item) {
      return getOrInsert(known, item, () => {
        const input = recogniserInput(item);
        throwIfCut(input); // no other check here reports an item of another file
        return recognised(item, input, recogniser, settings);
      });
    },
    controlOf: controlsOf(law, asOf, settings.regimes, offEntries(engine.packs, asking)),
  };
}

const noSettings: AskingSettings = {};

/** Cached recognition results. Items need no invalidation: they are replaced whenever their inputs change. */
const recognitions = perKey((_recogniser: Recogniser) => ({
  traced: new WeakMap<Item, ItemRecognition>(),
  untraced: new WeakMap<Item, ItemRecognition>(),
}));

const whatItContains = message("rule-failed-item");

/**
 * Determines the material classes, elements and controls of items on a date. An item on which the recogniser or the control check crashes
 * is reported and left out, so that rules do not report it again. An item with overlong texts is reported and judged by their beginnings.
 */
export function judgeItems(
  items: readonly Item[],
  { document, asOf, law, recogniser, controlOf, asking }: JudgingContext,
  settings: CheckSettings,
  into: Collected,
): OwnJudgedItem[] {
  const judged: OwnJudgedItem[] = [];
  for (const item of items) {
    const where = { document: document.index, path: item.path, asOf };
    const judge = (): void => {
      const input = recogniserInput(item);
      const recognition = recognised(item, input, recogniser, settings);
      judged.push({
        item,
        recognition,
        control: controlOf(item, recognition),
        asking,
        hasText: hasText(input, item, law.vagueWords.placeholders),
      });
      throwIfCut(input);
    };
    guarded("recogniser", item.place, where, into, judge, whatItContains);
  }
  return judged;
}

/** @throws Unjudged when the texts of an item were cut before recognition */
function throwIfCut({ cut }: RecogniserInput): void {
  if (cut === undefined) return;
  throw new Unjudged(message("rule-failed-cut", { fields: listOf(cut.map(code)), most: longestRead }), message("rule-failed-cut-advice"));
}
