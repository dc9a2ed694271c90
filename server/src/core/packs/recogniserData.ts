import type { ControlledItem } from "../../generated/pack.ts";
import { type ControlCodeEntry, type RecogniserData, type RecogniserSections, recogniserSections } from "../recognise/data.ts";
import type { MagnetMaterial } from "../recognise/types.ts";
import type { CompiledPack, EntryOf, ListSection } from "./bundle.ts";
import { type ListedForms, listedForms } from "./listedForms.ts";
import { listedTariffCodes } from "./listedTariffCodes.ts";

/** Data of the recogniser, joined from all packs in their order. */
export function recogniserData(packs: readonly CompiledPack[]): RecogniserData {
  const all = <K extends ListSection>(section: K): readonly EntryOf<K>[] => packs.flatMap((pack): readonly EntryOf<K>[] => pack[section]);
  const sections = Object.fromEntries(recogniserSections.map((section) => [section, all(section)])) as unknown as RecogniserSections; // each under its own name
  const [tariffCodes, items, forms] = [all("tariffCodes"), all("controlledItems"), listedForms(all("listedForms"))];
  const elements = new Set(sections.materialClasses.flatMap((one) => one.elements));
  return {
    ...sections,
    parts: packs,
    sources: Object.fromEntries(
      packs.flatMap(({ sources }) => Object.entries(sources).map(([key, { url, title }]) => [key, url ?? title])),
    ),
    tariffCodes: [...tariffCodes, ...listedTariffCodes(items, { ...sections, tariffCodes, forms, elements })],
    controlCodes: items.flatMap((item) => controlCode(item, forms, elements)),
  };
}

/** The entry of the recogniser for an entry of a control list; none where no class of materials has its elements. */
function controlCode(item: ControlledItem, forms: ListedForms, ofClasses: ReadonlySet<string>): ControlCodeEntry[] {
  const { list, code, elements, form, material, partners, name, confidence } = item;
  const held = elements.filter((element) => ofClasses.has(element));
  if (held.length === 0) return [];
  const magnetMaterial: MagnetMaterial | undefined = material === "NdFeB" || material === "SmCo" ? material : undefined;
  return [{ list, code, elements: held, form: forms.formOf(form), magnetMaterial, partners: partners ?? [], name: name.en, confidence }];
}
