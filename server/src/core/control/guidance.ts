import type { Guidance } from "../../generated/pack.ts";
import { addTo } from "../maps.ts";
import { builtLevels } from "../model/level.ts";
import type { Item } from "../model/types.ts";
import type { PackAt } from "../packs/at.ts";
import { perKey } from "../perKey.ts";
import type { Form, Recognition } from "../recognise/types.ts";

/** Forms in which a material is traded by itself: goods of such a form are no assembly and no finished good, whatever they are called. */
const looseForms: ReadonlySet<Form> = new Set<Form>(["magnet", "oxide", "metal", "alloy", "target", "mixture"]);
/** Of these nobody's guidance speaks either. */
const substances: ReadonlySet<Form> = new Set<Form>([...looseForms, "compound"]);
const finishedGood = "finished-good";

/** The guidance of a day that calls goods generally not controlled, by the act that it is of. */
const guidanceOf = perKey((law: PackAt): ReadonlyMap<string, readonly Guidance[]> => {
  const byAct = new Map<string, Guidance[]>();
  for (const entry of law.entries("guidance")) {
    if (entry.says === "generally-not-controlled") addTo(byAct, entry.act, entry);
  }
  return byAct;
});

/**
 * What the guidance of an act says of goods such as the item: that they generally are not controlled. A declared form or level is
 * surer than a word, so goods that are declared to be of a loose form are none of these, nor a material or processed part by level.
 */
export function guidanceFor(act: string, item: Item, recognition: Recognition, law: PackAt): Guidance | undefined {
  const entries = guidanceOf(law).get(act);
  if (entries === undefined) return undefined;
  const level = item.level?.value;
  const named = (level === undefined || builtLevels.has(level)) && !isDeclared(recognition, substances);
  return entries.find(
    ({ kinds, levels, byLevel }) =>
      (named && kinds?.some((kind) => recognition.goods.has(kind)) === true) ||
      (byLevel === true && level !== undefined && levels?.includes(level as "assembly") === true && !isLoose(recognition, substances)),
  );
}

/**
 * The guidance of any act by which goods such as the item are finished goods, where no other level is declared. It frees them of its own
 * act alone; to a clause that names parts and assemblies it says what they are called.
 */
export function calledFinished(item: Item, recognition: Recognition, law: PackAt): Guidance | undefined {
  const level = item.level?.value;
  if ((level !== undefined && level !== finishedGood) || isDeclared(recognition, substances)) return undefined;
  return [...guidanceOf(law).values()]
    .flat()
    .find(({ kinds, levels }) => levels?.includes(finishedGood) === true && kinds?.some((kind) => recognition.goods.has(kind)) === true);
}

/** Whether an item is declared an assembly or a finished good, and nothing shows it to be loose material all the same. */
export function isBuilt(item: Item, recognition: Recognition): boolean {
  const level = item.level?.value;
  return level !== undefined && builtLevels.has(level) && !isLoose(recognition, looseForms);
}

function isDeclared({ form }: Recognition, forms: ReadonlySet<Form>): boolean {
  return form?.declared === true && forms.has(form.value);
}

/** Declared to be so; or shown to be so, and no goods are named that it may be part of. */
function isLoose({ form, goods }: Recognition, forms: ReadonlySet<Form>): boolean {
  if (form === undefined || !forms.has(form.value)) return false;
  return form.declared || (goods.size === 0 && form.orGood !== true && form.role === undefined);
}
