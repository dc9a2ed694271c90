import type { Place } from "../text/place.ts";
import type { Written } from "../text/written.ts";
import type { FieldRecord } from "./record.ts";

/** A declared control code with the list that contains it. */
export interface ControlCode {
  readonly list: Written | undefined;
  readonly code: Written;
  /** The index in the list of the item. */
  readonly index: number;
}

/** A declared tariff code with its nomenclature. */
export interface TariffCode {
  readonly nomenclature: Written | undefined;
  readonly code: Written;
  /** The index in the list of the item. */
  readonly index: number;
}

/** A list of codes, without entries that lack a code. */
export interface Codes<Code> extends Place {
  readonly codes: readonly Code[];
}

/** Reads the value of `controlCodes`; undefined if it is no list. */
export function readControlCodes(of: FieldRecord): Codes<ControlCode> | undefined {
  return readCodes(of, "controlCodes", (record, code, index) => ({ list: record.text("list"), code, index }));
}

/** Reads the value of `tariffCodes`; undefined if it is no list. */
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
