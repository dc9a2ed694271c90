import type { Guidance } from "../../generated/pack.ts";
import { addTo } from "../maps.ts";
import { builtLevels } from "../model/parts.ts";
import type { Item } from "../model/types.ts";
import type { PackAt } from "../packs/at.ts";
import { perKey } from "../perKey.ts";
import type { Form, Recognition } from "../recognise/types.ts";

/**
 * Forms in which a material is traded by itself. Goods of such a form are neither an assembly nor a finished good, regardless of their
 * name.
 */
const looseForms: ReadonlySet<Form> = new Set<Form>(["magnet", "oxide", "metal", "alloy", "target", "mixture"]);
/** Forms that guidance about finished goods never frees: the loose forms and compounds. */
const substances: ReadonlySet<Form> = new Set<Form>([...looseForms, "compound"]);
const finishedGood = "finished-good";

/** Guidance of a day that calls goods generally not controlled, by id of its act. */
const guidanceOf = perKey((law: PackAt): ReadonlyMap<string, readonly Guidance[]> => {
  const byAct = new Map<string, Guidance[]>();
  for (const entry of law.entries("guidance")) {
    if (entry.says === "generally-not-controlled") addTo(byAct, entry.act, entry);
  }
  return byAct;
});

/**
 * Guidance of an act that calls such goods generally not controlled. A declared form or level outranks a word, so guidance frees no goods
 * that are declared to have a loose form or to be a material or processed part.
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
 * Guidance of any act that counts such goods as finished goods, where no other level is declared. It frees goods only of its own act;
 * clauses of other acts about parts and assemblies use it to name the goods.
 */
export function calledFinished(item: Item, recognition: Recognition, law: PackAt): Guidance | undefined {
  const level = item.level?.value;
  if ((level !== undefined && level !== finishedGood) || isDeclared(recognition, substances)) return undefined;
  return [...guidanceOf(law).values()]
    .flat()
    .find(({ kinds, levels }) => levels?.includes(finishedGood) === true && kinds?.some((kind) => recognition.goods.has(kind)) === true);
}

/** True for an item that is declared an assembly or a finished good, and that nothing shows to be loose material. */
export function isBuilt(item: Item, recognition: Recognition): boolean {
  const level = item.level?.value;
  return level !== undefined && builtLevels.has(level) && !isLoose(recognition, looseForms);
}

function isDeclared({ form }: Recognition, forms: ReadonlySet<Form>): boolean {
  return form?.declared === true && forms.has(form.value);
}

/** True for a declared form of the set, or for a recognised one where no goods are named that could contain it. */
function isLoose({ form, goods }: Recognition, forms: ReadonlySet<Form>): boolean {
  if (form === undefined || !forms.has(form.value)) return false;
  return form.declared || (goods.size === 0 && form.orGood !== true && form.role === undefined);
}
