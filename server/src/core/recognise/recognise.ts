import type { CasEntry, MaterialEntry } from "../../generated/pack.ts";
import type { Written } from "../text/written.ts";
import { BoundedCache } from "./boundedCache.ts";
import { isDevice } from "./bulkMaterials.ts";
import { compileCas, lookUpCas } from "./cas.ts";
import { areControlled, compileClasses, type MaterialClasses } from "./classes.ts";
import { readComposition } from "./composition.ts";
import { conclude } from "./conclude.ts";
import { compileControls } from "./controlCode.ts";
import type { RecogniserData, TariffCode } from "./data.ts";
import { deniedBy } from "./language.ts";
import { contextOf } from "./lookAlikes.ts";
import type { MentionSources } from "./mention.ts";
import { withoutOverruled } from "./otherNouns.ts";
import { noPrincipal } from "./principal.ts";
import { Reading, textReader } from "./reading.ts";
import { RecognitionCache } from "./recognitionCache.ts";
import { resolveTexts } from "./resolveMentions.ts";
import { materialIndication, readStructured } from "./structured.ts";
import { compileTariff, lookUpTariff, readTariff, type TariffReading } from "./tariff.ts";
import { type TermMeaning, termMeaningsOf } from "./termMeaning.ts";
import type { Form, RecogniserInput, RecogniserOptions, Recognition } from "./types.ts";
import { compileVocabulary, listStartingAt } from "./vocabulary.ts";

/** Answers which classes of materials items hold, by the data it was compiled from. The same input gives the same answer. */
export interface Recogniser {
  /** Recognises the material of an item. */
  recognise(input: RecogniserInput, options: RecogniserOptions): Recognition;
  /** True for a text that may show a material by itself, as a description. Cheaper than to recognise it. */
  mayShow(text: string): boolean;
  /** The entry that speaks for a tariff code, digits with or without dots; undefined where none does. */
  tariffCode(code: string, nomenclature?: string): TariffCode | undefined;
  /** Every reading of a tariff code; several where it could be of several nomenclatures and none is named. */
  tariffReadings(code: string, nomenclature?: string): readonly TariffReading[];
  /** The entry of a CAS number; undefined where there is none or its check digit is wrong. */
  cas(number: string): CasEntry | undefined;
  readonly classes: MaterialClasses;
}

/** The answer for an item in which nothing was seen. */
const nothing: Recognition = {
  verdict: "none",
  classes: [],
  confidence: "high",
  evidence: [],
  rejected: [],
  elements: new Map(),
  compositionComplete: false,
  compositionState: "undeclared",
  principal: noPrincipal,
  partners: new Set(),
  form: undefined,
  goods: new Set(),
  magnetMaterials: new Set(),
};

/** Compiles the data of the packs; throws an error that names the word or shape that cannot be used. */
export function compileRecogniser(data: RecogniserData): Recogniser {
  const classes = compileClasses(data);
  const reader = textReader(compileVocabulary(data, classes));
  const termMeanings = termMeaningsOf(data, classes);
  const formulas = new BoundedCache<TermMeaning>();
  const tariff = compileTariff(data.tariffCodes, data.nomenclatures, classes);
  const controls = compileControls(data.controlCodes);
  const cas = compileCas(data.casNumbers);
  const materials = new Map(data.materials.map((entry) => [entry.id, entry]));
  const byFormula = new Map(
    data.materials.flatMap((entry) =>
      entry.formula === undefined || !isControlled(entry, classes) ? [] : [[entry.formula, entry] as const],
    ),
  );
  const recipes = data.materials
    .filter((entry) => entry.recipe !== undefined)
    .sort((a, b) => (b.recipe?.length ?? 0) - (a.recipe?.length ?? 0));
  const magnetTypes = new Map(
    recipes.flatMap((entry) => (entry.magnetMaterial === undefined ? [] : [[entry.magnetMaterial.toLowerCase(), entry] as const])),
  );
  const magnetProcesses = new Map(
    data.materials.flatMap((entry) => (entry.magnetProcess === undefined ? [] : [[entry.magnetProcess as string, entry] as const])),
  );
  /** The material of a process, which a table may say in words: `sintered + GBD`. */
  const magnetProcess = (written: Written): MaterialEntry | undefined => {
    const known = magnetProcesses.get(written.value);
    const reading = known === undefined ? reader.read("material", written) : undefined;
    if (reading === undefined) return known;
    for (const { meaning, first, last, rest } of reading.hits)
      if (meaning.kind === "material" && meaning.entry.magnetProcess !== undefined)
        return deniedBy(reading, first, last, rest) === undefined ? meaning.entry : undefined;
    return undefined;
  };
  const otherTypes = new Set(data.lookAlikes.flatMap(({ magnetType }) => magnetType?.toLowerCase() ?? []));
  const forms = new Map(data.itemForms.map(({ id }) => [id as string, id] as const));
  const shapeForms = new Set(data.itemForms.flatMap(({ id, shape }) => (shape === true ? [id] : [])));
  const inflections = new Set(
    data.wordLists.filter(({ id }) => id === "inflection").flatMap(({ byLanguage }) => Object.values(byLanguage ?? {}).flat()),
  );
  const listsOfForm = new Map<Form, readonly string[]>();
  for (const { id, form } of data.wordLists) if (form !== undefined) listsOfForm.set(form, [...(listsOfForm.get(form) ?? []), id]);
  const mentionSources = (readings: readonly Reading[], magnet: boolean, form: Form | undefined): MentionSources => {
    const context = contextOf(readings, recipes);
    if (magnet) context.add("magnet");
    if (form !== undefined) for (const list of listsOfForm.get(form) ?? []) context.add(list);
    return { context, termMeanings, formulas, cas, recipes, inflections };
  };
  // In a magnet N42 is a grade, in a part of its composition too.
  const substanceReader = (isMagnet: () => boolean, form: Form | undefined) => (located: Written) => {
    const named = byFormula.get(located.value.normalize("NFKC").trim());
    if (named !== undefined) return { indications: [materialIndication(located, named, classes)], isUndisclosed: false };
    const reading = reader.read("substance", located);
    if (reading === undefined) return { indications: [], isUndisclosed: false };
    const sources = mentionSources([reading], isMagnet(), form);
    // A part of a composition is matter, so the letters `HREE` mean rare earths.
    const context = new Set([...sources.context, "mining"]);
    const beside = { other: undefined, shapes: shapeForms, hasForm: false, isUnread: false };
    const { indications } = resolveTexts([reading], { ...sources, context }, beside);
    return { indications, isUndisclosed: indications.length === 0 && keepsBack(reading) };
  };
  const answers = new RecognitionCache();
  return {
    recognise(input, options) {
      const found = input.texts.map((text) => reader.read(text.field, text));
      const isTelling = found.some((reading) => reading?.content.isTelling === true);
      const { casNumber, composition, controlCodes = [], magnetType, tariffCodes } = input;
      const form = forms.get(input.form ?? "");
      const isBare =
        casNumber === undefined &&
        composition === undefined &&
        magnetType === undefined &&
        input.magnetProcess === undefined &&
        tariffCodes.length + controlCodes.length === 0;
      if (isBare && !isTelling) return form === undefined ? nothing : withForm(form);
      const sources = { classes, cas, tariff, controls, materials, magnetTypes, magnetProcess, otherTypes };
      const asWritten = readStructured(input, sources);
      const isSilent =
        composition === undefined &&
        asWritten.indications.length + asWritten.perhaps.length + asWritten.codes.length + asWritten.rejected.length === 0 &&
        !asWritten.magnet;
      if (isSilent && !isTelling) return form === undefined ? nothing : withForm(form);
      const mayRepeat = input.texts.every((text) => reader.knows(text.field, text));
      return answers.answer(input, options, mayRepeat, (quoted) => {
        const all = found.flatMap((reading, at) => {
          const located = quoted.texts[at];
          return reading === undefined || located === undefined ? [] : [new Reading(reading.field, located, reading.content)];
        });
        const readings = withoutOverruled(all);
        const structured = readStructured(quoted, sources);
        const isMagnet = () => structured.magnet || form === "magnet" || contextOf(readings, recipes).has("magnet");
        const beside = {
          other: structured.other,
          shapes: shapeForms,
          hasForm: form !== undefined && form !== "other",
          isUnread: input.texts.some(({ field }, at) => field === "description" && found[at] === undefined),
        };
        const declared =
          quoted.composition === undefined
            ? undefined
            : readComposition(quoted.composition, {
                cas,
                classes,
                readSubstance: substanceReader(isMagnet, form),
                isDevice: () => isDevice(readings, beside),
              });
        const texts = resolveTexts(readings, mentionSources(readings, structured.magnet, form), beside);
        const indications = [
          ...(declared?.indications ?? []),
          ...structured.indications,
          ...(texts.namesOther ? [] : structured.perhaps),
          ...texts.indications,
        ];
        if (indications.every(({ evidence }) => evidence.strength !== "strong" || evidence.kind === "composition"))
          indications.push(...structured.codes);
        return conclude({
          indications,
          rejected: [...structured.rejected, ...texts.rejected],
          composition: declared,
          excludedByText: texts.excluded,
          namesGood: texts.namesGood,
          goods: texts.goods,
          countTrace: options.traceRareEarths,
          recipes,
          classes,
          declaredForm: form,
          declaredMagnet: magnetType !== undefined,
          formWords: texts.forms,
          shapes: texts.shapes,
          shapeForms,
          partnerWords: partnerWordsOf(readings),
        });
      });
    },
    mayShow: (text) => reader.mayShow(text),
    tariffCode: (code, nomenclature) => lookUpTariff(tariff, code, nomenclature),
    tariffReadings: (code, nomenclature) => readTariff(tariff, code, nomenclature),
    cas: (number) => lookUpCas(cas, number),
    classes,
  };
}

/** True for a material of classes for which an end use is asked only where a control applies. */
function isControlled({ holds = [], class: id }: RecogniserData["materials"][number], classes: MaterialClasses): boolean {
  return areControlled(classes.of(holds, [], id));
}

function withForm(form: Form): Recognition {
  return { ...nothing, form: { value: form, declared: true } };
}

/** True for a substance that is named only by words that do not disclose it: `proprietary additive`, `alloy`. */
function keepsBack({ hits, text }: Reading): boolean {
  const covered = new Set<number>();
  for (const { meaning, first, last } of hits) {
    if (meaning.kind === "list" && meaning.id === "undisclosed") for (let at = first; at <= last; at++) covered.add(at);
  }
  return covered.size > 0 && text.words.every((word, at) => covered.has(at) || !letter.test(word));
}

const letter = /\p{L}/u;

/** Elements beside those of classes that the texts name, except those of a plating or coating. */
function partnerWordsOf(readings: readonly Reading[]): ReadonlySet<string> {
  const partners = new Set<string>();
  for (const { hits, index } of readings) {
    for (const { meaning, last } of hits) {
      if (meaning.kind === "partner" && listStartingAt(index, last + 1, "plating") === undefined) partners.add(meaning.element);
    }
  }
  return partners;
}
