import type { RecogniserData } from "../recognise/data.ts";
import type { CompiledPack, EntryOf, ListSection } from "./bundle.ts";

/** The recogniser's sections of all packs, joined in the order of the packs. */
export function recogniserData(packs: readonly CompiledPack[]): RecogniserData {
  const all = <K extends ListSection>(section: K): readonly EntryOf<K>[] => packs.flatMap((pack): readonly EntryOf<K>[] => pack[section]);
  return {
    sources: Object.fromEntries(
      packs.flatMap(({ sources }) => Object.entries(sources).map(([key, { url, title }]) => [key, url ?? title])),
    ),
    elements: all("elements"),
    tariffCodes: all("tariffCodes"),
    casNumbers: all("casNumbers"),
    materials: all("materials"),
    grades: all("grades"),
    finishedGoods: all("finishedGoods"),
    goods: all("goods"),
    lookAlikes: all("lookAlikes"),
    wordLists: all("wordLists"),
    formWords: all("formWords"),
    partnerWords: all("partnerWords"),
  };
}
