import type { MaterialEntry } from "../../generated/pack.ts";
import { message, prose, verbatim } from "../l10n/message.ts";
import type { Located } from "../text/place.ts";
import type { Written } from "../text/written.ts";
import { type CasTable, lookUpCas } from "./cas.ts";
import { areControlled, type MaterialClasses, namesOf } from "./classes.ts";
import { type ControlTable, controlIndication } from "./controlCode.ts";
import type { TariffCode } from "./data.ts";
import type { Most } from "./formula.ts";
import type { OtherMagnet } from "./resolveMentions.ts";
import { digitsOf, elementsOfCode, goodsOfCode, lookUpTariff, readTariff, type TariffTable } from "./tariff.ts";
import { type Indication, indicate, ofCas, ofMaterial, plain, type TermMeaning } from "./termMeaning.ts";
import type { ElementSymbol, RecogniserInput, Rejection } from "./types.ts";

/** The meaning of the fields of an item beside its texts. */
interface StructuredVerdict {
  readonly indications: readonly Indication[];
  /** From codes that another nomenclature would exclude. They count if no text names another magnet material. */
  readonly perhaps: readonly Indication[];
  /** From control codes. They count unless evidence other than a composition identifies the item with certainty. */
  readonly codes: readonly Indication[];
  readonly rejected: readonly Rejection[];
  /** A magnet is meant: by `magnet`, or by a tariff code for permanent magnets. */
  readonly magnet: boolean;
  /** A magnet material without rare earth is named. */
  readonly other: OtherMagnet | undefined;
}

/** The data by which structured fields are read. */
interface StructuredSources {
  readonly classes: MaterialClasses;
  readonly cas: CasTable;
  readonly tariff: TariffTable;
  readonly controls: ControlTable;
  readonly materials: ReadonlyMap<string, MaterialEntry>;
  /** The material that stands for a declared `magnet.type`. */
  readonly magnetTypes: ReadonlyMap<string, MaterialEntry>;
  /** The material of a declared `magnet.process`, a word of the schema or others in a table. */
  readonly magnetProcess: (written: Written) => MaterialEntry | undefined;
  /** Magnet types that hold none of the classes, folded. */
  readonly otherTypes: ReadonlySet<string>;
}

/** The entry of a rejection for a `magnet.type` of no class. */
export const otherMagnetType = "magnet.type";

/** Reads `casNumber`, tariff and control codes, `magnet.type` and `magnet.process`. */
export function readStructured(input: RecogniserInput, sources: StructuredSources): StructuredVerdict {
  const indications: Indication[] = [];
  const perhaps: Indication[] = [];
  const rejected: Rejection[] = [];
  let magnet = input.texts.some((text) => text.field === "grade");
  let other: OtherMagnet | undefined;
  if (input.casNumber !== undefined) {
    const entry = lookUpCas(sources.cas, input.casNumber.value);
    if (entry !== undefined) {
      // The CAS number of gallium arsenide excludes other compounds of gallium.
      const partners = sources.materials.get(entry.material ?? "")?.partners ?? [];
      const { value } = input.casNumber;
      indications.push(indicate({ ...ofCas(entry, sources.classes), partners }, input.casNumber, value, "structured"));
    }
  }
  for (const code of input.tariffCodes) {
    const entry = lookUpTariff(sources.tariff, code.value, code.nomenclature);
    if (entry === undefined) continue;
    if (entry.role === "excluded") {
      // 8505.19.10 is ferrite in the European list and flexible magnets in that of the United States.
      const elsewhere = readTariff(sources.tariff, code.value, code.nomenclature).find((reading) => reading.entry.role !== "excluded");
      if (elsewhere !== undefined) {
        magnet ||= isMagnetCode(code.value, sources.tariff);
        perhaps.push(tariffIndication(code, elsewhere.entry, sources));
        continue;
      }
      const reason = message("rejected-tariff-code", {
        code: verbatim(entry.code),
        system: verbatim(entry.system),
        goods: goodsOfCode(entry),
      });
      rejected.push({ in: code.in, start: code.start, end: code.end, seen: code.value, entry: `${entry.system} ${entry.code}`, reason });
      other ??= { entry: `${entry.system} ${entry.code}`, reason };
      continue;
    }
    magnet ||= isMagnetCode(code.value, sources.tariff);
    indications.push(tariffIndication(code, entry, sources));
  }
  if (input.magnetType !== undefined) {
    const { value, in: within, start, end } = input.magnetType;
    const type = value.normalize("NFKC").trim().toLowerCase();
    const material = sources.magnetTypes.get(type);
    if (material !== undefined) {
      const meaning = message("recognised-magnet-type", { material: prose(material.title) });
      indications.push(materialIndication(input.magnetType, material, sources.classes, { meaning, form: "magnet" }));
    }
    magnet = true;
    if (sources.otherTypes.has(type)) {
      const reason = message("rejected-magnet-type", { type: verbatim(value), materials: namesOf(sources.classes.ofMagnets) });
      rejected.push({ in: within, start, end, seen: value, entry: otherMagnetType, reason });
      other = { entry: otherMagnetType, reason };
    }
  }
  if (input.magnetProcess !== undefined) {
    const material = sources.magnetProcess(input.magnetProcess);
    if (material !== undefined)
      indications.push(materialIndication(input.magnetProcess, material, sources.classes, { confidence: material.confidence }));
  }
  const codes = (input.controlCodes ?? []).flatMap((code) => controlIndication(code, sources.controls, sources.classes));
  return { indications, perhaps, codes, rejected, magnet: magnet && other === undefined, other };
}

function isMagnetCode(code: string, { nomenclatures }: TariffTable): boolean {
  const digits = digitsOf(code);
  return nomenclatures.some(({ magnetCodes = [] }) => magnetCodes.some((beginning) => digits.startsWith(beginning)));
}

function tariffIndication(
  code: RecogniserInput["tariffCodes"][number],
  entry: TariffCode,
  { materials, classes }: StructuredSources,
): Indication {
  const direct = entry.role === "direct";
  const material = materials.get(entry.material ?? "");
  const listed = elementsOfCode(entry, classes);
  const single = direct && listed.length === 1;
  const elements: readonly ElementSymbol[] = material === undefined ? (single ? listed : []) : (material.holds ?? []);
  const mayHold = material === undefined ? (single ? [] : listed) : classes.listed(material.mayHold);
  const of = classes.of(elements, mayHold, entry.class ?? material?.class);
  const what = { elements, classes: of, confidence: entry.confidence, element: undefined };
  const kind = direct ? "tariff-code" : "tariff-code-may-contain";
  const term: TermMeaning = {
    ...plain(kind, `${entry.system} ${entry.code}`, message("recognised-tariff-code", { goods: goodsOfCode(entry) }), what),
    strength: direct ? "strong" : entry.trace === true ? "trace" : "weak",
    mayHold,
    form: direct ? entry.form : undefined,
    partners: material?.partners ?? [],
    magnetMaterial: direct ? material?.magnetMaterial : undefined,
    alternatives: elements.length === 0,
    most: direct && material !== undefined && areControlled(of) ? mostOfSubstance(material) : undefined,
  };
  return indicate(term, code, code.value, "structured");
}

/** The main constituents of a substance, given by its code. */
function mostOfSubstance({ holds = [], partners = [], form }: MaterialEntry): Most {
  return { element: holds[0], partner: partners[0], isWrittenOut: form === "oxide" || form === "compound" };
}

/** The indication of a material in a field. A field is a declaration by the author and surer than any word in a text. */
export function materialIndication(
  written: Located<string>,
  material: MaterialEntry,
  classes: MaterialClasses,
  said: Partial<TermMeaning> = {},
): Indication {
  const term: TermMeaning = {
    ...ofMaterial(material, {}, classes),
    kind: "material",
    strength: "strong",
    confidence: "high",
    alternatives: false,
    most: undefined,
    isGood: false,
    ...said,
  };
  return indicate(term, written, written.value, "structured");
}
