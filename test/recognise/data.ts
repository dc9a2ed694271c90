import { readdirSync, readFileSync } from "node:fs";
import { load } from "js-yaml";
import type { RecogniserData } from "../../server/src/core/recognise/data.ts";
import { compileRecogniser } from "../../server/src/core/recognise/recognise.ts";
import type { ClassVerdict, CompositionInput, Form, RecogniserInput, Recognition } from "../../server/src/core/recognise/types.ts";

const folder = new URL("../../server/packs/materials/", import.meta.url);

/** The pack of materials as it stands in the repository, the union of the files of its folder. */
export function readMaterials(): RecogniserData {
  const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  const whole: Record<string, unknown> = {};
  for (const name of files) {
    for (const [section, value] of Object.entries(load(readFileSync(new URL(name, folder), "utf8")) as object)) {
      const before = whole[section];
      whole[section] = Array.isArray(before) ? [...before, ...value] : value;
    }
  }
  // The sections are checked by the schema of packs; here they are taken as the type says.
  return { controlCodes: [], ...whole } as unknown as RecogniserData;
}

/** A YAML file of this folder. */
export function readCases(name: string): unknown {
  return load(readFileSync(new URL(name, import.meta.url), "utf8"));
}

export const materials: RecogniserData = readMaterials();
export const recogniser = compileRecogniser(materials);

/** Parts of an item as the tests write them. */
export interface Item {
  readonly description?: string;
  readonly material?: string;
  readonly grade?: string;
  readonly number?: string;
  readonly category?: string;
  readonly magnetType?: string;
  readonly magnetProcess?: string;
  readonly casNumber?: string;
  readonly hsCode?: string;
  readonly tariffCodes?: readonly { readonly nomenclature: string; readonly code: string }[];
  readonly form?: Form;
  readonly composition?: CompositionInput;
}

/** Recognises an item; every value stands at offset 0 of a text of its own. */
export function recognise(item: Item | string, traceRareEarths = false): Recognition {
  return recogniser.recognise(inputOf(typeof item === "string" ? { description: item } : item), { traceRareEarths });
}

/** What is said of rare earth in an item. */
export function rareEarthIn(item: Item | string): ClassVerdict | "none" {
  return recognise(item).classes.find(({ of }) => of.id === "rare-earth")?.verdict ?? "none";
}

function inputOf(item: Item): RecogniserInput {
  const texts = (["description", "material", "grade", "number", "category"] as const).flatMap((field) => {
    const value = item[field];
    return value === undefined ? [] : [{ ...located(value), field }];
  });
  return {
    texts,
    tariffCodes: [
      ...(item.hsCode === undefined ? [] : [located(item.hsCode)]),
      ...(item.tariffCodes ?? []).map(({ code, nomenclature }) => ({ ...located(code), nomenclature })),
    ],
    ...(item.magnetType === undefined ? {} : { magnetType: located(item.magnetType) }),
    ...(item.magnetProcess === undefined ? {} : { magnetProcess: located(item.magnetProcess) }),
    ...(item.casNumber === undefined ? {} : { casNumber: located(item.casNumber) }),
    ...(item.form === undefined ? {} : { form: item.form }),
    ...(item.composition === undefined ? {} : { composition: item.composition }),
  };
}

/** A value at the start of a text. */
export function located(value: string) {
  return { value, in: undefined, start: 0, end: value.length };
}

/** A composition from lines such as `{ element: "Nd", share: "30" }`. */
export function composition(
  status: CompositionInput["status"],
  lines: readonly { readonly element?: string; readonly casNumber?: string; readonly substance?: string; readonly share?: string }[],
): CompositionInput {
  return {
    status,
    lines: lines.map(({ element, casNumber, substance, share }) => ({
      ...(element === undefined ? {} : { element: located(element) }),
      ...(casNumber === undefined ? {} : { casNumber: located(casNumber) }),
      ...(substance === undefined ? {} : { substance: located(substance) }),
      ...(share === undefined ? {} : { share: { min: share, max: share } }),
    })),
  };
}
