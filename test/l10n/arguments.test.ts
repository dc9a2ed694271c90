import { expect, it } from "vitest";
import type { Argument, Message } from "../../server/src/core/l10n/message.ts";
import { Texts } from "../../server/src/core/l10n/texts.ts";
import { createChecker } from "../../server/src/index.ts";
import { allCases } from "../rules/caseRunner.ts";
import { bundle, checkText } from "../rules/lodestone.ts";
import { catalogue } from "../support/catalogue.ts";

/** Says messages in German, where English phrases would stand out, and keeps what was written into them as it stands. */
class RecordingTexts extends Texts {
  /** By message, what filled it in verbatim. */
  readonly verbatim = new Map<string, string>();

  override of(said: Message): string {
    if (typeof said !== "string" && "id" in said) this.#note(said.id, Object.values(said.args ?? {}));
    return super.of(said);
  }

  #note(id: string, args: readonly (Argument | string)[]): void {
    for (const one of args) {
      if (typeof one === "string") this.verbatim.set(`${id}: ${one}`, one);
      else if (typeof one === "object" && "list" in one) this.#note(id, one.list);
      else if (typeof one === "object" && "id" in one) this.#note(one.id, Object.values(one.args ?? {}));
    }
  }
}

/** Three words in small letters behind one another, outside of what is quoted: part of a sentence, and no name or code. */
const phrase = /(?<![\p{L}\p{N}])\p{Ll}+(?: \p{Ll}+){2,}/u;

it("fill messages in with names, figures and codes, never with phrases", () => {
  const texts = new RecordingTexts(catalogue("de"));
  const checker = createChecker(bundle, { rules: [] }, texts);
  for (const one of allCases()) checkText(one.text, one, checker);
  expect(texts.verbatim.size).toBeGreaterThan(500);
  const phrases = [...texts.verbatim].filter(([, text]) => phrase.test(text.replaceAll(/`[^`]*`/g, "")));
  expect(phrases.map(([what]) => what)).toEqual([]);
}, 300_000);
