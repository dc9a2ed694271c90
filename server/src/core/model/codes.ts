import type { Place } from "../text/place.ts";
import type { Written } from "../text/written.ts";
import { listedIn, type Source } from "./source.ts";

/** A declared control code with the list that it is of. */
export interface ControlCode {
  readonly list: Written | undefined;
  readonly code: Written;
  /** Its position in the list that it is written in. */
  readonly index: number;
}

/** A declared tariff code with its nomenclature. */
export interface TariffCode {
  readonly nomenclature: Written | undefined;
  readonly code: Written;
  /** Its position in the list that it is written in. */
  readonly index: number;
}

/** A list of codes, those that lack the code itself left out. */
export interface Codes<Code> extends Place {
  readonly codes: readonly Code[];
}

/** Reads what stands under `controlCodes`; undefined where that is no list. */
export function readControlCodes(of: Source): Codes<ControlCode> | undefined {
  return readCodes(of, "controlCodes", (source, code, index) => ({ list: source.text("list"), code, index }));
}

/** Reads what stands under `tariffCodes`, in the same way. */
export function readTariffCodes(of: Source): Codes<TariffCode> | undefined {
  return readCodes(of, "tariffCodes", (source, code, index) => ({ nomenclature: source.text("nomenclature"), code, index }));
}

function readCodes<Code>(
  of: Source,
  key: "controlCodes" | "tariffCodes",
  read: (source: Source, code: Written, index: number) => Code,
): Codes<Code> | undefined {
  const place = of.value(key);
  const list = listedIn(place);
  if (place === undefined || list === undefined) return undefined;
  const codes = list.flatMap(({ source, index }) => {
    const code = source.text("code");
    return code === undefined ? [] : [read(source, code, index)];
  });
  return { in: place.in, start: place.start, end: place.end, codes };
}
