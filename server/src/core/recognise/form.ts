import type { Clue } from "./clue.ts";
import type { Form } from "./types.ts";

/** What the form of an item is judged by. */
export interface FormInput {
  readonly declaredForm: Form | undefined;
  /** Strongest first. */
  readonly clues: readonly Clue[];
  /** Forms that words of the texts name. */
  readonly formWords: ReadonlySet<Form>;
  /** `magnet.type` is declared. */
  readonly declaredMagnet: boolean;
}

/** Forms that a word for a plainer form does not overrule: the oxide in "yttria-stabilised zirconia" is a ceramic. */
const fixed: ReadonlySet<Form> = new Set<Form>(["ceramic", "crystal", "phosphor", "compound", "oxide"]);
/** Words of a text in the order in which they decide. */
const wordOrder: readonly Form[] = ["phosphor", "oxide", "compound", "alloy", "metal", "crystal", "ceramic"];

/** The form of an item: as declared, else as the evidence and clear words show it; undefined where nothing does. */
export function formOf({
  declaredForm,
  clues,
  formWords,
  declaredMagnet,
}: FormInput): { readonly value: Form; readonly declared: boolean } | undefined {
  if (declaredForm !== undefined) return { value: declaredForm, declared: true };
  const value = clues.length === 0 ? undefined : shownForm(clues, formWords, declaredMagnet);
  return value === undefined ? undefined : { value, declared: false };
}

function shownForm(clues: readonly Clue[], words: ReadonlySet<Form>, declaredMagnet: boolean): Form | undefined {
  // A motor with magnets is no magnet.
  if (clues.some((clue) => clue.finishedGood)) return "other";
  if (declaredMagnet) return "magnet";
  const magnetWord = clues.some((clue) => clue.evidence.kind === "finished-good" && clue.form === "magnet");
  if (words.has("target") && !magnetWord) return "target";
  if (magnetWord) return "magnet";
  const shown = clues.find((clue) => clue.form !== undefined && clue.evidence.strength !== "trace")?.form;
  if (words.has("phosphor")) return "phosphor";
  if (shown === "crystal" && words.has("ceramic")) return "ceramic";
  if (shown !== undefined && fixed.has(shown)) return shown;
  if (shown === "magnet") return words.has("alloy") && !clues.some((clue) => clue.evidence.kind === "grade") ? "alloy" : "magnet";
  return wordOrder.find((form) => words.has(form)) ?? shown;
}
