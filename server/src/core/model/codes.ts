import type { Place } from "../text/place.ts";
import type { Written } from "../text/written.ts";
import type { FieldRecord } from "./record.ts";

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
export function readControlCodes(of: FieldRecord): Codes<ControlCode> | undefined {
  return readCodes(of, "controlCodes", (record, code, index) => ({ list: record.text("list"), code, index }));
}

/** Reads what stands under `tariffCodes`, in the same way. */
export function readTariffCodes(of: FieldRecord): Codes<TariffCode> | undefined {
  return readCodes(of, "tariffCodes", (record, code, index) => ({ nomenclature: record.text("nomenclature"), code, index }));
}

function readCodes<Code>(
  of: FieldRecord,
  key: "controlCodes" | "tariffCodes",
  read: (record: FieldRecord, code: Written, index: number) => Code,
): Codes<Code> | undefined {
  const place = of.value(key);
  const list = place?.listed;
  if (place === undefined || list === undefined) return undefined;
  const codes = list.flatMap(({ record, index }) => {
    const code = record.text("code");
    return code === undefined ? [] : [read(record, code, index)];
  });
  return { in: place.in, start: place.start, end: place.end, codes };
}
