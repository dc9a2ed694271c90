import type { Recognition } from "../recognise/types.ts";
import type { ControlVerdict } from "./types.ts";
import { mayBeControlled } from "./verdict.ts";

/**
 * Whether an end use is asked for of an item: of some classes of materials for every item that holds them, of the others only where a
 * control applies or may apply.
 */
export function asksEndUse({ recognition, control }: { readonly recognition: Recognition; readonly control: ControlVerdict }): boolean {
  if (recognition.verdict !== "material") return false;
  return recognition.classes.some(({ of, verdict }) => verdict === "material" && of.endUse === "ask") || mayBeControlled(control);
}
