import { listOf, type Message, message, prose, verbatim } from "../../../core/l10n/message.ts";
import { getOrInsert } from "../../../core/maps.ts";
import type { PackAt } from "../../../core/packs/at.ts";
import { perKey } from "../../../core/perKey.ts";
import { namesOf } from "../../../core/recognise/classes.ts";
import type { TariffCode } from "../../../core/recognise/data.ts";
import { nomenclatureNamed } from "../../../core/recognise/nomenclature.ts";
import { otherMagnetType } from "../../../core/recognise/structured.ts";
import type { TariffReading } from "../../../core/recognise/tariff.ts";
import type { ElementSymbol, Evidence, Form } from "../../../core/recognise/types.ts";
import type { JudgedItem, JudgingContext } from "../../../core/rule.ts";
import { seenMessage } from "../../support/evidence.ts";
import { quoted } from "../../support/quoting.ts";
import { tariffName } from "./dated.ts";

/** By the form that a tariff code covers, the forms that goods under it may declare. */
const compatible: Partial<Readonly<Record<Form, readonly Form[]>>> = {
  metal: ["metal", "alloy", "mixture"],
  alloy: ["alloy", "metal", "magnet"],
  magnet: ["magnet", "alloy"],
  oxide: ["oxide", "compound", "mixture"],
  compound: ["compound", "oxide", "mixture", "crystal", "ceramic"],
  target: ["target"],
};

/**
 * The reasons why a tariff code cannot fit the declared item; undefined when at least one reading of the code fits. A code without a
 * nomenclature may belong to several, and contradicts the item only when all readings do.
 */
export function tariffContradiction(
  judged: JudgedItem,
  readings: readonly TariffReading[],
  context: JudgingContext,
): readonly Message[] | undefined {
  const found = readings.map((reading) => contradictionOf(judged, reading, context));
  return found.includes(undefined) ? undefined : found[0];
}

function contradictionOf(judged: JudgedItem, { entry, world }: TariffReading, context: JudgingContext): readonly Message[] | undefined {
  if (entry.role === "excluded") return said(entry, excluded(judged, entry), context);
  if (entry.role !== "direct") return undefined;
  const against =
    withoutMaterial(judged, entry, context) ??
    otherElements(judged, entry) ??
    otherSubstance(judged, entry, context) ??
    otherForm(judged, entry);
  if (against !== undefined || world === undefined) return said(entry, against, context);
  return said(world, excludedForm(judged, world), context);
}

/** The reasons against a code, behind the goods that it is for; undefined where nothing is against it. */
function said(entry: TariffCode, against: readonly Message[] | undefined, { law }: JudgingContext): readonly Message[] | undefined {
  if (against === undefined) return undefined;
  const name = nomenclatureNamed(law.entries("nomenclatures"), entry.system)?.name ?? entry.system;
  const code = message("code-of", { code: quoted(entry.code), tariff: tariffName(name, entry.tariffYear) });
  const says = message("code-is-for", { code, goods: prose(entry.description) });
  return [says, ...(entry.confidence === "low" ? [message("law-low-confidence")] : []), ...against];
}

/**
 * A contradiction for a code that covers one listed substance while the item names only other substances. Substances of one list entry,
 * such as spheroidised and flake graphite, are treated as the same.
 */
function otherSubstance({ recognition }: JudgedItem, { material }: TariffCode, { law }: JudgingContext): readonly Message[] | undefined {
  if (material === undefined) return undefined;
  const listed = listedWith(law).get(material);
  const named = recognition.evidence.filter(
    ({ kind, strength, entry }) => kind === "material" && strength === "strong" && listedWith(law).has(entry),
  );
  if (listed === undefined || named.length === 0 || named.some(({ entry }) => listed.has(entry))) return undefined;
  return [seenMessage(named)];
}

/** By substance, all substances that share a list entry with it. */
const listedWith = perKey((law: PackAt): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const { substances } of law.entries("controlledItems"))
    for (const one of substances ?? []) {
      const known = getOrInsert(found, one, () => new Set());
      for (const other of substances ?? []) known.add(other);
    }
  return found;
});

function formIs(form: Form): Message {
  return message("code-form", { form: quoted(form) });
}

function excluded({ recognition }: JudgedItem, { absent }: TariffCode): readonly Message[] | undefined {
  const speaks = ({ strength, elements, mayHold }: Evidence): boolean => {
    if (strength !== "strong") return false;
    const held = elements.length > 0 ? elements : mayHold;
    return absent === undefined || held.some((element) => absent.includes(element));
  };
  const other = recognition.evidence.find(speaks);
  return other && [message("code-item-holds", { classes: namesOf(other.classes, "and") }), seenMessage([other])];
}

function withoutMaterial(
  { item, recognition }: JudgedItem,
  { elements, class: named }: TariffCode,
  { recogniser: { classes } }: JudgingContext,
): readonly Message[] | undefined {
  if (recognition.rejected.some(({ entry }) => entry === otherMagnetType))
    return [message("code-magnet-type", { type: quoted(item.magnet?.type?.value ?? "") })];
  if (!recognition.compositionComplete || recognition.evidence.some(({ kind }) => kind === "composition")) return undefined;
  const none = classes.of(classes.listed(elements), [], named);
  return [message("code-complete-without", { classes: namesOf(none) })];
}

/** A contradiction between the elements of the code and the elements that the rest of the item shows or may contain by its material. */
function otherElements({ recognition: { evidence } }: JudgedItem, entry: TariffCode): readonly Message[] | undefined {
  const shown = new Set<ElementSymbol>();
  const possible = new Set<ElementSymbol>();
  for (const { strength, kind, elements, mayHold } of evidence) {
    if (strength !== "strong" || kind === "tariff-code") continue;
    for (const element of elements) shown.add(element);
    for (const element of mayHold) possible.add(element);
  }
  if (shown.size + possible.size === 0) return undefined;
  const wanted = elementsOf(evidence, entry);
  if (wanted.length === 0 || wanted.some((element) => shown.has(element) || possible.has(element))) return undefined;
  return shown.size > 0
    ? [message("code-item-elements", { elements: listOf([...shown].map(verbatim)) })]
    : [message("code-item-may-hold", { elements: listOf([...possible].map(verbatim), "or") })];
}

/** The elements that a code covers: those of its material, otherwise those listed with the code. */
function elementsOf(evidence: readonly Evidence[], { system, code, elements }: TariffCode): readonly ElementSymbol[] {
  const named = evidence.find(({ kind, entry }) => kind === "tariff-code" && entry === `${system} ${code}`)?.elements ?? [];
  if (named.length > 0) return named;
  return elements === undefined || typeof elements === "string" ? [] : elements;
}

function otherForm({ recognition: { form } }: JudgedItem, entry: TariffCode): readonly Message[] | undefined {
  if (form?.declared !== true || entry.form === undefined) return undefined;
  const fitting = compatible[entry.form];
  return fitting === undefined || fitting.includes(form.value) ? undefined : [formIs(form.value)];
}

function excludedForm({ recognition: { form } }: JudgedItem, entry: TariffCode): readonly Message[] | undefined {
  return form?.declared === true && entry.excludesForms?.includes(form.value) === true ? [formIs(form.value)] : undefined;
}
