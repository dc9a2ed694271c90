import type { Item } from "../model/types.ts";
import type { ActAt, ListedItem, PackAt } from "../packs/at.ts";
import type { Confidence } from "../recognise/types.ts";
import { best } from "./confidence.ts";

/** What the codes that an item declares put under an act, before its state and reach are asked. */
export interface DeclaredControl {
  /** As in `Control.declared`. */
  readonly kind: "listed" | "unlisted";
  /** The codes as the list writes them. */
  readonly codes: readonly string[];
  /** The best confidence of the entries under them. */
  readonly confidence: Confidence;
}

export type DeclaredControls = ReadonlyMap<ActAt, DeclaredControl>;

const none: DeclaredControls = new Map();

/**
 * The acts under which an item puts itself by the control codes that it declares, of lists that control anything. A code stands for every
 * entry below it, and for the entry that it is a part of. One that no act lists stands under the act of its list, where there is one.
 */
export function declaredControls({ controlCodes }: Item, law: PackAt): DeclaredControls {
  if (controlCodes === undefined) return none;
  const found = new Map<ActAt, DeclaredControl>();
  for (const { list, code } of controlCodes.codes) {
    if (list === undefined || !law.controlling.some(({ id }) => id === list.value)) continue;
    for (const [act, control] of controlsOfCode(list.value, code.value.trim(), law)) add(found, act, control);
  }
  return found;
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

/** The act by which a list controls under a code that no act in the packs lists; undefined where there is none, or what stands there is no code. */
export function actOfUnlisted(list: string, code: string, law: PackAt): ActAt | undefined {
  const { controlList } = law.authority(list) ?? {};
  return saysNoControl(code, controlList?.noControl) ? undefined : law.act(controlList?.act ?? "");
}

/** Whether what stands in place of a code says that the goods are not controlled. */
export function saysNoControl(code: string, words: readonly string[] | undefined): boolean {
  const written = code.trim().toLowerCase();
  return written === "" || words?.some((word) => word.toLowerCase() === written) === true;
}

function add(found: Map<ActAt, DeclaredControl>, act: ActAt, control: DeclaredControl): void {
  const known = found.get(act);
  const codes = [...new Set([...(known?.codes ?? []), ...control.codes])];
  found.set(act, known === undefined ? control : { ...control, codes, confidence: best([known.confidence, control.confidence]) });
}
