import type { Item } from "../model/types.ts";
import type { ActAt, ListedItem, PackAt } from "../packs/at.ts";
import { likeness } from "../packs/codesByList.ts";
import type { Confidence } from "../recognise/types.ts";
import { best } from "./confidence.ts";

/** Control of an act by the codes that an item declares, before the state and reach of the act are judged. */
export interface DeclaredControl {
  /** Same meaning as `Control.declared`. */
  readonly kind: "listed" | "unlisted";
  /** The codes in the spelling of the list. */
  readonly codes: readonly string[];
  /** The highest confidence of the entries under these codes. */
  readonly confidence: Confidence;
}

export type DeclaredControls = ReadonlyMap<ActAt, DeclaredControl>;

const none: DeclaredControls = new Map();

/**
 * Acts that control an item by its declared control codes. Lists that control no goods are ignored. A code covers every entry below it; a
 * code that is more detailed than the list falls under the nearest listed code above it. A code that no act lists falls under the act of
 * its list, if the list has one.
 */
export function declaredControls({ codesInEffect }: Item, law: PackAt): DeclaredControls {
  if (codesInEffect.length === 0) return none;
  const found = new Map<ActAt, DeclaredControl>();
  for (const { list, code } of codesInEffect) {
    if (list === undefined || !law.controlling.some(({ id }) => id === list.value)) continue;
    for (const [act, control] of controlsOfCode(list.value, code.value.trim(), law)) add(found, act, control);
  }
  return found;
}

/** The declared codes that no act of the packs judges, each behind its list; those that mean "not controlled" are left out. */
export function unjudgedCodes({ codesInEffect }: Pick<Item, "codesInEffect">, law: PackAt): readonly string[] {
  return codesInEffect.flatMap(({ list, code }) => {
    const written = code.value.trim();
    if (list === undefined || saysNoControl(written, law.authority(list.value)?.controlList?.noControl)) return [];
    const isJudged = law.controlling.some(({ id }) => id === list.value) && controlsOfCode(list.value, written, law).length > 0;
    return isJudged ? [] : [`${list.value} ${written}`];
  });
}

function controlsOfCode(list: string, code: string, law: PackAt): readonly (readonly [ActAt, DeclaredControl])[] {
  const { codes } = law.listedCodes(list, code);
  if (codes.length === 0) return unlisted(list, code, law);
  return codes.flatMap((one) => {
    const byAct = new Map<ActAt, ListedItem[]>();
    for (const entry of law.controlledItemsUnder(list, one)) byAct.set(entry.act, [...(byAct.get(entry.act) ?? []), entry]);
    return [...byAct].map(
      ([act, entries]) => [act, { kind: "listed", codes: [one], confidence: best(entries.map(({ item }) => item.confidence)) }] as const,
    );
  });
}

function unlisted(list: string, code: string, law: PackAt): readonly (readonly [ActAt, DeclaredControl])[] {
  const act = actOfUnlisted(list, code, law);
  return act === undefined ? [] : [[act, { kind: "unlisted", codes: [code], confidence: act.act.confidence }]];
}

/**
 * The act that controls goods under an unlisted code of a list. Undefined where the list has no such act, where its codes are never written
 * like this one, and where the text means "not controlled".
 */
export function actOfUnlisted(list: string, code: string, law: PackAt): ActAt | undefined {
  const { controlList } = law.authority(list) ?? {};
  return saysNoControl(code, controlList?.noControl) || !mayBeOnList(code, controlList?.codes)
    ? undefined
    : law.act(controlList?.act ?? "");
}

/** True unless the pattern of a list's codes rules the code out, in any case, with or without dots and blanks. */
export function mayBeOnList(code: string, pattern: string | undefined): boolean {
  return pattern === undefined || new RegExp(pattern, "i").test(likeness(code));
}

/** True for a text, written in place of a code, by which a declarant says that the goods are not controlled; also for a blank text. */
export function saysNoControl(code: string, words: readonly string[] | undefined): boolean {
  const written = code.trim().toLowerCase();
  return written === "" || words?.some((word) => word.toLowerCase() === written) === true;
}

function add(found: Map<ActAt, DeclaredControl>, act: ActAt, control: DeclaredControl): void {
  const known = found.get(act);
  const codes = [...new Set([...(known?.codes ?? []), ...control.codes])];
  found.set(act, known === undefined ? control : { ...control, codes, confidence: best([known.confidence, control.confidence]) });
}
