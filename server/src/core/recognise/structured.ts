import { type CasTable, elementsOfCas, lookUpCas } from "./cas.ts";
import { type ControlTable, controlIndication } from "./controlCode.ts";
import type { MaterialEntry, TariffCodeEntry } from "./data.ts";
import type { Indication } from "./indication.ts";
import { digitsOf, elementsOfCode, lookUpTariff, readTariff, type TariffTable } from "./tariff.ts";
import { type RareEarth, type RecogniserInput, type Rejection, rareEarths } from "./types.ts";
import type { OtherMagnet } from "./weigh.ts";

/** What the fields of an item beside its texts say. */
interface StructuredVerdict {
  readonly indications: readonly Indication[];
  /** From codes that another nomenclature would exclude: they count where no text names another magnet material. */
  readonly perhaps: readonly Indication[];
  /** From control codes: they count where nothing but a composition says for certain what the item is. */
  readonly codes: readonly Indication[];
  readonly rejected: readonly Rejection[];
  /** A magnet is meant: by `magnet`, or by a tariff code for permanent magnets. */
  readonly magnet: boolean;
  /** A magnet material without rare earth is named. */
  readonly other: OtherMagnet | undefined;
}

/** What structured fields are read with. */
interface StructuredSources {
  readonly cas: CasTable;
  readonly tariff: TariffTable;
  readonly controls: ControlTable;
  readonly materials: ReadonlyMap<string, MaterialEntry>;
  /** The material that stands for a declared `magnet.type`. */
  readonly magnetTypes: ReadonlyMap<string, MaterialEntry>;
}

/** Magnet types that hold no rare earth, folded. */
const otherTypes: ReadonlySet<string> = new Set(["ferrite", "alnico"]);

/** Reads `casNumber`, tariff and control codes and `magnet.type`. */
export function readStructured(input: RecogniserInput, sources: StructuredSources): StructuredVerdict {
  const indications: Indication[] = [];
  const perhaps: Indication[] = [];
  const rejected: Rejection[] = [];
  let magnet = input.texts.some((text) => text.field === "grade");
  let other: OtherMagnet | undefined;
  if (input.casNumber !== undefined) {
    const entry = lookUpCas(sources.cas, input.casNumber.value);
    if (entry !== undefined) {
      const { start, end, value } = input.casNumber;
      indications.push({
        evidence: {
          start,
          end,
          kind: "cas-number",
          strength: "strong",
          seen: value,
          entry: entry.number,
          meaning: `${entry.name} (CAS number)`,
          elements: elementsOfCas(entry),
          mayHold: entry.mayHold ?? [],
          confidence: entry.confidence,
        },
        form: entry.form,
        partners: [],
        source: "structured",
        alternatives: false,
        finishedGood: false,
      });
    }
  }
  for (const code of input.tariffCodes) {
    const entry = lookUpTariff(sources.tariff, code.value, code.nomenclature);
    if (entry === undefined) continue;
    if (entry.role === "excluded") {
      // 8505.19.10 is ferrite in the European list and flexible magnets in that of the United States.
      const elsewhere = readTariff(sources.tariff, code.value, code.nomenclature).find((reading) => reading.entry.role !== "excluded");
      if (elsewhere !== undefined) {
        magnet ||= isMagnetCode(code.value);
        perhaps.push(tariffIndication(code, elsewhere.entry, sources.materials));
        continue;
      }
      const reason = `the tariff code ${entry.code} (${entry.system}) means ${entry.description}`;
      rejected.push({ start: code.start, end: code.end, seen: code.value, entry: `${entry.system} ${entry.code}`, reason });
      other ??= { entry: `${entry.system} ${entry.code}`, reason };
      continue;
    }
    magnet ||= isMagnetCode(code.value);
    indications.push(tariffIndication(code, entry, sources.materials));
  }
  if (input.magnetType !== undefined) {
    const { value, start, end } = input.magnetType;
    const type = value.normalize("NFKC").trim().toLowerCase();
    const material = sources.magnetTypes.get(type);
    if (material !== undefined) indications.push(magnetTypeIndication(input.magnetType, material));
    magnet = true;
    if (otherTypes.has(type)) {
      const reason = `magnet.type is ${value}, which holds no rare earth`;
      rejected.push({ start, end, seen: value, entry: "magnet.type", reason });
      other = { entry: "magnet.type", reason };
    }
  }
  const codes = (input.controlCodes ?? []).flatMap((code) => controlIndication(code, sources.controls));
  return { indications, perhaps, codes, rejected, magnet: magnet && other === undefined, other };
}

function isMagnetCode(code: string): boolean {
  return /^8505(11|19)/.test(digitsOf(code));
}

function tariffIndication(
  code: RecogniserInput["tariffCodes"][number],
  entry: TariffCodeEntry,
  materials: ReadonlyMap<string, MaterialEntry>,
): Indication {
  const direct = entry.role === "direct";
  const trace = entry.trace === true;
  const material = materials.get(entry.material ?? "");
  const listed = elementsOfCode(entry);
  const single = direct && listed.length === 1;
  const elements: readonly RareEarth[] = material === undefined ? (single ? listed : []) : (material.holds ?? []);
  const mayHold: readonly RareEarth[] =
    material === undefined ? (single ? [] : listed) : material.mayHold === "any" ? rareEarths : (material.mayHold ?? []);
  return {
    evidence: {
      start: code.start,
      end: code.end,
      kind: direct ? "tariff-code" : "tariff-code-may-contain",
      strength: direct ? "strong" : trace ? "trace" : "weak",
      seen: code.value,
      entry: `${entry.system} ${entry.code}`,
      meaning: `${entry.description} (tariff code)`,
      elements,
      mayHold,
      confidence: entry.confidence,
    },
    form: direct ? entry.form : undefined,
    partners: material?.partners ?? [],
    magnetMaterial: direct ? material?.magnetMaterial : undefined,
    source: "structured",
    alternatives: elements.length === 0,
    finishedGood: false,
  };
}

function magnetTypeIndication(
  type: { readonly value: string; readonly start: number; readonly end: number },
  material: MaterialEntry,
): Indication {
  return {
    evidence: {
      start: type.start,
      end: type.end,
      kind: "material",
      strength: "strong",
      seen: type.value,
      entry: material.id,
      meaning: `${material.title} (magnet.type)`,
      elements: material.holds ?? [],
      mayHold: material.mayHold === "any" ? rareEarths : (material.mayHold ?? []),
      // A declared type is a statement of the item's author, surer than any word for it in a text.
      confidence: "high",
    },
    form: "magnet",
    partners: material.partners ?? [],
    magnetMaterial: material.magnetMaterial,
    source: "structured",
    alternatives: false,
    finishedGood: false,
  };
}
