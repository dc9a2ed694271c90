import type { ControlledItem } from "../../generated/pack.ts";
import type { Packs } from "../packs/at.ts";
import type { MaterialEntry } from "../recognise/data.ts";
import type { Recognition } from "../recognise/types.ts";
import type { ControlVerdict } from "./types.ts";
import { mayBeControlled } from "./verdict.ts";

/**
 * What is asked about a class of materials. `ask`: an end use for every item that holds it; `controlled`: only where a control applies or
 * may apply; `off`: nothing that rests on having been recognised.
 */
export type Asking = "ask" | "controlled" | "off";

/** The same by the id of a class, as a company sets it; a class that is not named is asked about as its data say. */
export type AskingSettings = Readonly<Record<string, Asking>>;

/** An item with what decides whether anything is asked about it. */
export interface Askable {
  readonly recognition: Recognition;
  readonly control: ControlVerdict;
  readonly asking: AskingSettings;
}

/**
 * Whether an end use is asked for of an item: of some classes of materials for every item that holds them, of the others only where a
 * control applies or may apply.
 */
export function endUseRequired({ recognition, control, asking }: Askable): boolean {
  if (mayBeControlled(control)) return true;
  return (
    recognition.verdict === "material" &&
    recognition.classes.some(({ of, verdict }) => verdict === "material" && (asking[of.id] ?? of.endUse) === "ask")
  );
}

/** Whether an item is one that this is about: it holds a material of a class, or declares a control code by which an act controls it. */
export function isJudged({ recognition, control }: Pick<Askable, "recognition" | "control">): boolean {
  return recognition.verdict === "material" || mayBeControlled(control);
}

/** Whether nothing is asked about what an item was recognised to hold, or maybe hold: each class of it is off, and nothing controls it all the same. */
export function isOff({ recognition: { verdict, classes }, control, asking }: Askable): boolean {
  return classes.every((one) => one.verdict !== verdict || asking[one.of.id] === "off") && classes.length > 0 && !mayBeControlled(control);
}

/** Tells the entries of lists that are about nothing but classes that are off; undefined where no class is. */
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
