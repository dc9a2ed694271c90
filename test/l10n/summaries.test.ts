import { expect, it } from "vitest";
import { type Argument, type CatalogueMessage, type Message, verbatim } from "../../server/src/core/l10n/message.ts";
import { inEnglish, Texts } from "../../server/src/core/l10n/texts.ts";
import { english } from "../../server/src/generated/texts.ts";
import { createChecker } from "../../server/src/index.ts";
import { allCases } from "../rules/caseRunner.ts";
import { bundle, checkText } from "../rules/lodestone.ts";

/** As much as the row of a finding shows uncut, names apart. */
const most = 90;

/** Groups of rules whose summaries are still put together in code. */
const notYet = ["licence/", "party/"];

/** Texts that remember what they said without the names in it. */
class BareTexts extends Texts {
  readonly bare = new Map<string, string>();

  constructor() {
    super({ locale: "en", messages: english, prose: {} });
  }

  override of(said: Message): string {
    const text = super.of(said);
    this.bare.set(text, typeof said === "string" || "prose" in said ? text : inEnglish.of(withoutNames(said)));
    return text;
  }
}

/** The message with nothing for what it writes out but numbers. */
function withoutNames({ id, args = {} }: CatalogueMessage): CatalogueMessage {
  const isName = (name: string, value: Argument | string): boolean =>
    typeof value !== "number" && english[id].includes(`{ $${name} }`) && !english[id].includes(`{ $${name} ->`);
  return {
    id,
    args: Object.fromEntries(Object.entries(args).map(([name, value]) => [name, isName(name, value) ? verbatim("") : value])),
  };
}

it("the summary of every finding is one sentence that a row can show", () => {
  const texts = new BareTexts();
  const checker = createChecker(bundle, { rules: [] }, texts);
  const tooLong = new Set<string>();
  for (const one of allCases()) {
    for (const { ruleId, summary } of checkText(one.text, one, checker).findings) {
      const bare = (texts.bare.get(summary) ?? summary).replaceAll(/`[^`]*`/g, "");
      if (bare.length > most && !notYet.some((group) => ruleId.startsWith(group))) tooLong.add(`${ruleId}, ${bare.length}: ${summary}`);
    }
  }
  expect([...tooLong]).toEqual([]);
}, 300_000);
