import type { PackPaper } from "../../generated/pack.ts";
import type { Control } from "../control/types.ts";
import { allControls } from "../control/verdict.ts";
import { partsThatLeave } from "../judge/partsThatLeave.ts";
import type { CheckResult } from "../judge/types.ts";
import { getOrInsert } from "../maps.ts";
import { declaredEndUse } from "../model/endUseState.ts";
import type { Item, Party } from "../model/types.ts";
import { nameKey, numberKey } from "../parts/keys.ts";
import type { JudgedDocument, JudgedItem } from "../rule.ts";
import type { Good, Wanted } from "./types.ts";

/** The goods of a document for a paper. */
export interface DocumentGoods {
  readonly document: JudgedDocument;
  readonly goods: readonly Good[];
}

/** The items that are asked for by part number or place; undefined for a whole file. */
export function itemsWanted(result: CheckResult, wanted: Wanted): readonly (readonly [JudgedDocument, JudgedItem])[] | undefined {
  if (wanted.kind === "file") return undefined;
  return result.judged.flatMap((document) =>
    document.items
      .filter(({ item }) =>
        wanted.kind === "part"
          ? item.partNumber !== undefined && numberKey(item.partNumber.value) === numberKey(wanted.part)
          : document.document.index === wanted.document && item.path === wanted.path,
      )
      .map((judged) => [document, judged] as const),
  );
}

/** The goods of a paper in every document of a file. */
export function goodsInFile(result: CheckResult, paper: PackPaper): readonly DocumentGoods[] {
  return result.judged.map((document) => ({ document, goods: goodsOf(document, paper) }));
}

function goodsOf(document: JudgedDocument, paper: PackPaper): readonly Good[] {
  const isShipment = document.document.kind === "shipment";
  return document.items.flatMap((judged) => {
    if (isShipment && judged.item.parent !== undefined) return [];
    const good = goodOf(judged, paper, judged.item);
    if (good.controls.length > 0) return [good];
    const parts = partsThatLeave(judged.item, document)
      .map((part) => goodOf(part, paper, judged.item))
      .filter(({ controls }) => controls.length > 0);
    return parts.length === 0 && paper.goods === "all" ? [good] : parts;
  });
}

/** The goods that an item asked for by name stands for: the item, or the controlled parts in it; the item alone where there are none. */
export function goodsAsked(document: JudgedDocument, judged: JudgedItem, paper: PackPaper): readonly Good[] {
  const good = goodOf(judged, paper, topOf(judged.item));
  if (good.controls.length > 0) return [good];
  const within = document.items
    .filter(({ item }) => isWithin(item, judged.item))
    .map((part) => goodOf(part, paper, topOf(judged.item)))
    .filter(({ controls }) => controls.length > 0);
  return within.length === 0 ? [good] : within;
}

function topOf(item: Item): Item {
  return item.parent === undefined || item.document.kind !== "shipment" ? item : topOf(item.parent);
}

function isWithin({ parent }: Item, holder: Item): boolean {
  return parent !== undefined && (parent === holder || isWithin(parent, holder));
}

/** True for an item that its authority controls itself, so that a paper is wanted for it. */
export function wantsPaper(judged: JudgedItem, paper: PackPaper): boolean {
  return goodOf(judged, paper, judged.item).controls.length > 0;
}

function goodOf(judged: JudgedItem, { list }: PackPaper, line: Item): Good {
  const { item, recognition, control, asking } = judged;
  return { item, recognition, control, asking, line, controls: allControls(control).filter((one) => asksOf(one, list)) };
}

/** True for a control for which its authority wants papers: goods that guidance frees, and common goods, need none. */
function asksOf({ act: { act }, guidance, maxSeverity }: Control, list: string): boolean {
  return act.authority === list && act.requires === "licence" && guidance === undefined && maxSeverity !== "information";
}

/** The goods of one paper, for one end user or order where it covers one. */
export interface Group {
  readonly goods: readonly Good[];
  readonly endUser: Party | undefined;
  readonly order: string | undefined;
}

/** Groups goods into papers, in the order of the goods. */
export function groupsOf(goods: readonly Good[], { per }: PackPaper): readonly Group[] {
  if (per === "shipment") return [{ goods, endUser: undefined, order: undefined }];
  const groups = new Map<string, { endUser: Party | undefined; order: string | undefined; goods: Good[] }>();
  for (const good of goods) {
    const endUser = endUserOf(good.item);
    const order = per === "order" ? declaredEndUse(good.item)?.order?.value : undefined;
    const key = JSON.stringify([nameKey(endUser?.name?.value ?? ""), order?.trim()]);
    getOrInsert(groups, key, () => ({ endUser, order, goods: [] })).goods.push(good);
  }
  return [...groups.values()];
}

/** The end user of an item: that of its end use, otherwise that of the shipment. */
export function endUserOf(item: Item): Party | undefined {
  return declaredEndUse(item)?.endUser ?? (item.document.kind === "shipment" ? item.document.party("endUser") : undefined);
}
