import type { ControlledItem } from "../../generated/pack.ts";
import type { ControlCodeEntry, RecogniserData } from "../recognise/data.ts";
import type { MagnetMaterial } from "../recognise/types.ts";
import type { CompiledPack, EntryOf, ListSection } from "./bundle.ts";
import { type ListedForms, listedForms } from "./listedForms.ts";
import { listedTariffCodes } from "./listedTariffCodes.ts";

/** Data of the recogniser, joined from all packs in their order. */
export function recogniserData(packs: readonly CompiledPack[]): RecogniserData {
  const all = <K extends ListSection>(section: K): readonly EntryOf<K>[] => packs.flatMap((pack): readonly EntryOf<K>[] => pack[section]);
  const forms = listedForms(all("listedForms"));
  const materialClasses = all("materialClasses");
  const elements = new Set(materialClasses.flatMap((one) => one.elements));
  const [tariffCodes, materials, nomenclatures] = [all("tariffCodes"), all("materials"), all("nomenclatures")];
  const controlledItems = all("controlledItems");
  return {
    sources: Object.fromEntries(
      packs.flatMap(({ sources }) => Object.entries(sources).map(([key, { url, title }]) => [key, url ?? title])),
    ),
    materialClasses,
    itemForms: all("itemForms"),
    elements: all("elements"),
    nomenclatures,
    tariffCodes: [...tariffCodes, ...listedTariffCodes(controlledItems, { tariffCodes, materials, nomenclatures, forms, elements })],
    casNumbers: all("casNumbers"),
    materials,
    grades: all("grades"),
    finishedGoods: all("finishedGoods"),
    goods: all("goods"),
    lookAlikes: all("lookAlikes"),
    wordLists: all("wordLists"),
    formWords: all("formWords"),
    partnerWords: all("partnerWords"),
    controlCodes: controlledItems.flatMap((item) => controlCode(item, forms, elements)),
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
