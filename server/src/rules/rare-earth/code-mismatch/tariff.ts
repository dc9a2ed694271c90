import { effective } from "../../../core/model/effective.ts";
import { textAt } from "../../../core/model/read.ts";
import type { TariffCodeEntry } from "../../../core/recognise/data.ts";
import type { Form, RareEarth } from "../../../core/recognise/types.ts";
import type { JudgedItem } from "../../../core/rule.ts";
import { listed, quoted } from "../../support/words.ts";

/** Forms that goods of a tariff code can be declared with, by the form that the code is for. */
const compatible: Partial<Readonly<Record<Form, readonly Form[]>>> = {
  metal: ["metal", "alloy", "mixture"],
  alloy: ["alloy", "metal", "magnet"],
  magnet: ["magnet", "alloy"],
  oxide: ["oxide", "compound", "mixture"],
  compound: ["compound", "oxide", "mixture", "crystal", "ceramic"],
  target: ["target"],
};

/** Why a tariff code cannot be right for an item that is as declared; undefined where it can. */
export function tariffContradiction(judged: JudgedItem, entry: TariffCodeEntry | undefined): string | undefined {
  if (entry === undefined) return undefined;
  const says = `Tariff code ${quoted(entry.code)} is for ${entry.description}`;
  if (entry.role === "excluded") return excluded(judged, says);
  if (entry.role !== "direct") return undefined;
  return withoutRareEarth(judged, says) ?? otherElements(judged, entry, says) ?? otherForm(judged, entry, says);
}

function excluded({ recognition }: JudgedItem, says: string): string | undefined {
  const other = recognition.evidence.find(({ strength }) => strength === "strong");
  return other === undefined ? undefined : `${says}, and the item holds rare earth (${quoted(other.seen)}: ${other.meaning}).`;
}

function withoutRareEarth({ item, recognition }: JudgedItem, says: string): string | undefined {
  const type = textAt(effective(item, "magnet"), "type")?.value;
  if (type === "ferrite" || type === "AlNiCo") return `${says}, and the magnet is declared as ${type}.`;
  if (!recognition.compositionComplete || recognition.evidence.some(({ kind }) => kind === "composition")) return undefined;
  return `${says}, and the composition is declared complete without any rare earth.`;
}

function otherElements({ recognition }: JudgedItem, entry: TariffCodeEntry, says: string): string | undefined {
  if (entry.elements === undefined || entry.elements === "any" || entry.elements.length === 0) return undefined;
  const shown = new Set<RareEarth>();
  for (const evidence of recognition.evidence) {
    if (evidence.strength !== "strong" || evidence.kind === "tariff-code") continue;
    for (const element of [...evidence.elements, ...evidence.mayHold]) shown.add(element);
  }
  if (shown.size === 0 || entry.elements.some((element) => shown.has(element))) return undefined;
  return `${says}, and the item holds ${listed([...shown])}.`;
}

function otherForm({ recognition: { form } }: JudgedItem, entry: TariffCodeEntry, says: string): string | undefined {
  if (form?.declared !== true || entry.form === undefined) return undefined;
  const fitting = compatible[entry.form];
  return fitting === undefined || fitting.includes(form.value) ? undefined : `${says}, and the item's form is declared as ${form.value}.`;
}
