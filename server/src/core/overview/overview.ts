import { isJudged } from "../control/asked.ts";
import type { Control } from "../control/types.ts";
import { allControls } from "../control/verdict.ts";
import { isUndeclared, takesEndUse } from "../judge/summary.ts";
import type { AsOfSource, CheckResult } from "../judge/types.ts";
import type { Texts } from "../l10n/texts.ts";
import { type EndUseState, endUseState } from "../model/endUseState.ts";
import type { DocumentHead, DocumentKind, EndUseInEffect, Item, Party } from "../model/types.ts";
import type { ActState } from "../packs/timeline.ts";
import type { JudgedDocument, JudgedItem } from "../rule.ts";
import type { Span } from "../text/span.ts";

/** What an item is for, in short. */
export interface EndUseOverview {
  readonly state: EndUseState;
  readonly category: string | undefined;
  readonly statement: string | undefined;
}

/** An act that reaches an item on the date, or may. */
export interface ActOverview {
  readonly id: string;
  readonly shortTitle: string;
  readonly state: ActState;
  readonly certainty: Control["certainty"];
  readonly codes: readonly string[];
}

/** An item that holds a controlled material, or may, or declares a control code that reaches it, for whoever looks over many files. Its span is where findings on it stand. */
export interface ItemOverview extends Span {
  /** JSON Pointer into the document. */
  readonly path: string;
  readonly partNumber: string | undefined;
  /** Part number of the item, or id of the BOM, that it refers to by `ref`; absent where it refers to none that was found. */
  readonly refersTo?: string;
  /** True where the evidence is weak, so that its composition is asked for and no end use. */
  readonly isQuestion: boolean;
  /** The names of the classes of materials that it holds, or may hold. */
  readonly classes: readonly string[];
  readonly endUse: EndUseOverview;
  /** Whether an end use is asked for and none is declared, as the counts of the document have it. */
  readonly isUndeclared: boolean;
  /** Whether it is, and writes nothing about it yet: an unfinished form is for whoever began it to finish. */
  readonly takesEndUse: boolean;
  readonly acts: readonly ActOverview[];
  /** Names of the end user and, in a shipment, of the consignee; each once. */
  readonly parties: readonly string[];
}

/** A document for the same. */
export interface DocumentOverview {
  readonly index: number;
  readonly kind: DocumentKind;
  readonly id: string | undefined;
  readonly asOf: string;
  readonly asOfSource: AsOfSource;
  /** All of its items, with controlled material or not. */
  readonly count: number;
  /** Those that hold some, or may, in the order of the text. */
  readonly items: readonly ItemOverview[];
}

/** Puts the facts on a text into few words. */
export function overviewOf({ judged, documents }: Pick<CheckResult, "judged" | "documents">, texts: Texts): readonly DocumentOverview[] {
  return documents.map(({ index, kind, id, asOf, asOfSource, items }) => {
    const document = judged.find((one) => one.document.index === index);
    return { index, kind, id, asOf, asOfSource, count: items, items: document === undefined ? [] : itemsOf(document, texts) };
  });
}

function itemsOf({ document, items }: JudgedDocument, texts: Texts): ItemOverview[] {
  return items.filter((item) => item.recognition.verdict !== "none" || isJudged(item)).map((item) => itemOverview(item, document, texts));
}

function itemOverview(judged: JudgedItem, document: DocumentHead, texts: Texts): ItemOverview {
  const { item, recognition, control } = judged;
  return {
    start: item.place.start,
    end: item.place.end,
    path: item.path,
    partNumber: item.partNumber?.value,
    ...refersTo(item),
    isQuestion: recognition.verdict === "question",
    classes: recognition.classes.filter(({ verdict }) => verdict === recognition.verdict).map(({ of }) => texts.prose(of.name)),
    endUse: endUseOverview(item.endUse),
    isUndeclared: isUndeclared(judged),
    takesEndUse: takesEndUse(judged),
    acts: allControls(control).map(({ act, certainty, codes }) => ({
      id: act.act.id,
      shortTitle: act.act.shortTitle,
      state: act.state,
      certainty,
      codes,
    })),
    parties: partiesOf(item, document),
  };
}

function refersTo({ reference }: Item): Pick<ItemOverview, "refersTo"> {
  const name =
    reference?.kind === "item" ? reference.target.partNumber?.value : reference?.kind === "bom" ? reference.target.id?.value : undefined;
  return name === undefined ? {} : { refersTo: name };
}

function endUseOverview(endUse: EndUseInEffect | undefined): EndUseOverview {
  const { category, statement } = endUse?.kind === "declared" ? endUse.endUse : {};
  return { state: endUseState(endUse), category: category?.value, statement: statement?.value };
}

function partiesOf({ endUse }: Item, document: DocumentHead): readonly string[] {
  const endUser = (endUse?.kind === "declared" ? endUse.endUse.endUser : undefined) ?? document.party("endUser");
  return [...new Set([endUser, document.party("consignee")].flatMap(nameOf))];
}

function nameOf(party: Party | undefined): readonly string[] {
  return party?.name === undefined ? [] : [party.name.value];
}
