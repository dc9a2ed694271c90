import type { ControlledItem, MaterialEntry } from "../../generated/pack.ts";
import type { Item } from "../model/types.ts";
import type { Packs } from "../packs/at.ts";
import type { Recognition } from "../recognise/types.ts";
import type { ControlVerdict } from "./types.ts";
import { mayBeControlled } from "./verdict.ts";

/**
 * The items of a class of materials that must declare their end use. `ask`: for every item that holds it. `controlled`: only where a control
 * applies or may apply. `off`: never, and no other question that rests on recognition is asked either.
 */
export type Asking = "ask" | "controlled" | "off";

/** The settings of a company by id of a class. Other classes follow their own data (`MaterialClass.endUse`). */
export type AskingSettings = Readonly<Record<string, Asking>>;

/** The facts about an item that decide which questions are asked about it. */
export interface Askable {
  readonly recognition: Recognition;
  readonly control: ControlVerdict;
  readonly asking: AskingSettings;
}

/** True where an item must declare an end use: a control applies or may apply, or the item holds a material of a class set to `ask`. */
export function endUseRequired({ recognition, control, asking }: Askable): boolean {
  if (mayBeControlled(control)) return true;
  return (
    recognition.verdict === "material" &&
    recognition.classes.some(({ of, verdict }) => verdict === "material" && (asking[of.id] ?? of.endUse) === "ask")
  );
}

/** True when an item needs an end use and has none at all, not even an unreadable one. */
export function isWithoutEndUse(judged: Askable & { readonly item: Pick<Item, "endUse"> }): boolean {
  return judged.item.endUse === undefined && endUseRequired(judged);
}

/** True for an item in scope: it holds a material of a class, or an act controls it by a declared control code. */
export function isJudged({ recognition, control }: Pick<Askable, "recognition" | "control">): boolean {
  return recognition.verdict === "material" || mayBeControlled(control);
}

/** True where every class recognised in an item is set to `off` and no control applies. */
export function isOff({ recognition: { verdict, classes }, control, asking }: Askable): boolean {
  return classes.every((one) => one.verdict !== verdict || asking[one.of.id] === "off") && classes.length > 0 && !mayBeControlled(control);
}

/** Makes a test for entries of lists that concern only classes set to `off`; undefined where no class is. */
export function offEntries(packs: Packs, asking: AskingSettings): ((entry: ControlledItem) => boolean) | undefined {
  const { materialClasses, materials } = packs.recogniserData;
  if (materialClasses.every(({ id }) => asking[id] !== "off")) return undefined;
  const holding = (elements: readonly string[]): readonly string[] =>
    materialClasses.filter((one) => one.elements.some((symbol) => elements.includes(symbol))).map(({ id }) => id);
  const substances = new Map(
    materials.map((one) => [one.id, one.class === undefined ? holding([...(one.holds ?? []), ...symbolsIn(one.mayHold)]) : [one.class]]),
  );
  return ({ elements, substances: named = [] }) => {
    const about = [...holding(elements), ...named.flatMap((id) => substances.get(id) ?? [])];
    return about.length > 0 && about.every((id) => asking[id] === "off");
  };
}

function symbolsIn(mayHold: MaterialEntry["mayHold"]): readonly string[] {
  return typeof mayHold === "object" ? mayHold : [];
}
