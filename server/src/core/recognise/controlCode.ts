import { listOf, message, prose } from "../l10n/message.ts";
import { addTo } from "../maps.ts";
import type { MaterialClasses } from "./classes.ts";
import type { ControlCodeEntry } from "./data.ts";
import { type Indication, indicate, plain, type TermMeaning } from "./termMeaning.ts";
import type { Confidence, RecogniserInput } from "./types.ts";

/** The entries of control lists by list and code, also by every code above theirs: 1C905 finds 1C905.a.1. */
export type ControlTable = ReadonlyMap<string, readonly ControlCodeEntry[]>;

/** True for a point of an act that stands for a control code which was not read: `#2.3`. */
export function isPoint(code: string): boolean {
  return code.startsWith("#");
}

/** The key of a code of a list, by which entries are found. */
export function controlKey(list: string, code: string): string {
  return `${list} ${code}`;
}

/** The keys under which an entry is found: its code and the codes above it, of `1C905.a.1` also `1C905.a` and `1C905`. */
export function controlKeys({ list, code }: Pick<ControlCodeEntry, "list" | "code">): readonly string[] {
  const parts = code.split(".");
  return parts.map((_, at) => controlKey(list, parts.slice(0, at + 1).join(".")));
}

/** Puts the entries of control lists into a table. */
export function compileControls(entries: readonly ControlCodeEntry[]): ControlTable {
  const table = new Map<string, ControlCodeEntry[]>();
  for (const entry of entries) for (const key of controlKeys(entry)) addTo(table, key, entry);
  return table;
}

/**
 * The indication of a declared control code: the facts that all entries under it share, and the elements of any of them as possible ones.
 * None if no entry for an element of a class stands under the code.
 */
export function controlIndication(
  declared: NonNullable<RecogniserInput["controlCodes"]>[number],
  table: ControlTable,
  materialClasses: MaterialClasses,
): Indication[] {
  const entries = table.get(controlKey(declared.list, declared.value));
  const [first] = entries ?? [];
  if (entries === undefined || first === undefined) return [];
  const elements = first.elements.filter((element) => entries.every((entry) => entry.elements.includes(element)));
  const mayHold = [...new Set(entries.flatMap((entry) => entry.elements).filter((element) => !elements.includes(element)))];
  const classes = materialClasses.of(elements, mayHold);
  const isOne = entries.every(({ name }) => name === first.name);
  const goods = isOne
    ? prose(first.name)
    : listOf(
        classes.map(({ together }) => prose(together)),
        "or",
      );
  const what = { elements, classes, confidence: least(entries), element: undefined };
  const term: TermMeaning = {
    ...plain("control-code", `${declared.list} ${declared.value}`, message("recognised-control-code", { goods }), what),
    mayHold,
    form: common(entries, ({ form }) => form),
    partners: first.partners.filter((partner) => entries.every((entry) => entry.partners.includes(partner))),
    magnetMaterial: common(entries, ({ magnetMaterial }) => magnetMaterial),
    alternatives: elements.length === 0,
  };
  // A declared composition is surer.
  return [indicate(term, declared, declared.value, "description")];
}

/** The lowest confidence of the entries under a code. */
function least(entries: readonly ControlCodeEntry[]): Confidence {
  return (["low", "medium"] as const).find((one) => entries.some(({ confidence }) => confidence === one)) ?? "high";
}

/** The value that all entries have in common; undefined if they differ. */
function common<T>([first, ...others]: readonly ControlCodeEntry[], of: (entry: ControlCodeEntry) => T): T | undefined {
  if (first === undefined) return undefined;
  const value = of(first);
  return others.every((entry) => of(entry) === value) ? value : undefined;
}
