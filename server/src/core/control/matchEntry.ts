import type { ControlledItem } from "../../generated/pack.ts";
import type { Form, MagnetMaterial, Presence, RareEarth, Recognition } from "../recognise/types.ts";
import type { Missing } from "./types.ts";

/** How far an item meets one entry of a control list. */
export type Match =
  | { readonly kind: "met" }
  | { readonly kind: "open"; readonly missing: readonly Missing[]; readonly elements: readonly string[] }
  | { readonly kind: "no"; readonly reason: string };

const met: Match = { kind: "met" };

/** What an entry of a list says of goods, with control code or without. */
export type ListedGoods = Pick<ControlledItem, "elements" | "form" | "partners" | "material">;

/** Holds every condition of an entry against an item: its elements, its form, its partners or magnet material. */
export function matchEntry(entry: ListedGoods, recognition: Recognition): Match {
  const form = formOf(entry, recognition);
  const conditions = [elementsOf(entry, recognition), form, materialOf(entry, recognition), partnersOf(entry, recognition)];
  const missing = new Set<Missing>();
  const elements = new Set<string>();
  for (const condition of conditions) {
    if (condition.kind === "no") return condition;
    if (condition.kind === "met") continue;
    // What is alloyed with it is a question of its composition only once the form is known to be an alloy.
    if (form.kind === "open" && condition !== form && condition.elements.length === 0) continue;
    for (const part of condition.missing) missing.add(part);
    for (const element of condition.elements) elements.add(element);
  }
  return missing.size === 0 ? met : { kind: "open", missing: [...missing], elements: [...elements] };
}

function elementsOf(entry: ListedGoods, { elements }: Recognition): Match {
  const open: string[] = [];
  for (const element of entry.elements) {
    const presence: Presence | undefined = elements.get(element as RareEarth); // a symbol outside the seventeen is simply not in the map
    if (presence === undefined || presence === "excluded") return { kind: "no", reason: `it holds no ${element}` };
    if (presence === "possible") open.push(element);
  }
  return open.length === 0 ? met : { kind: "open", missing: ["composition"], elements: open };
}

/** What a form of ours can be in the words of the lists; an entry of form `all` covers every form. */
const coveredBy: Readonly<Record<Form, readonly string[]>> = {
  metal: ["metal"],
  alloy: ["alloy", "hydrogen-storage", "magnetostrictive", "magnetocaloric"],
  target: ["target"],
  magnet: ["magnet"],
  oxide: ["oxide"],
  compound: ["compound"],
  mixture: ["oxide", "compound"],
  ceramic: ["ceramic"],
  crystal: ["crystal"],
  phosphor: ["luminescent"],
  other: ["magnetocaloric", "magnetostrictive", "hydrogen-storage", "hydrogen-absorbing", "optical-fibre", "luminescent"],
};

/** Forms that may or may not be what an entry means: a garnet crystal is chemically a compound, a mixture may be of oxides. */
const mayBe: Partial<Readonly<Record<Form, readonly string[]>>> = {
  ceramic: ["compound", "oxide"],
  crystal: ["compound"],
};

function formOf(entry: ListedGoods, { form }: Recognition): Match {
  if (entry.form === "all") return met;
  if (form === undefined) return { kind: "open", missing: ["form"], elements: [] };
  if (form.value !== "other" && coveredBy[form.value].includes(entry.form)) return met;
  const may = form.value === "other" ? coveredBy.other : (mayBe[form.value] ?? []);
  if (may.includes(entry.form)) return { kind: "open", missing: ["form"], elements: [] };
  return { kind: "no", reason: `its form is ${form.value}, the entry is for ${entry.form}` };
}

/** Evidence that names the material, and not only an element of it. */
const names: ReadonlySet<string> = new Set(["material", "formula"]);

function materialOf(entry: ListedGoods, { magnetMaterials, evidence }: Recognition): Match {
  if (entry.form !== "magnet" || entry.material === undefined || entry.material === "any") return met;
  if (magnetMaterials.has(entry.material as MagnetMaterial)) return met; // the schema lists NdFeB, SmCo and any
  if (magnetMaterials.size > 0) return { kind: "no", reason: `its magnet material is not ${entry.material}` };
  const other = evidence.find(({ kind, strength, elements }) => strength === "strong" && names.has(kind) && elements.length > 0);
  if (other !== undefined) return { kind: "no", reason: `its material is ${other.meaning}, not ${entry.material}` };
  return { kind: "open", missing: ["composition"], elements: [] };
}

function partnersOf(entry: ListedGoods, { partners, compositionComplete }: Recognition): Match {
  const open = (entry.partners ?? []).filter((partner) => !partners.has(partner));
  if (open.length === 0) return met;
  if (compositionComplete) return { kind: "no", reason: `it holds no ${open.join(", ")}` };
  return { kind: "open", missing: ["composition"], elements: [] };
}
