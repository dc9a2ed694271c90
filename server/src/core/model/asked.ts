import { parseIsoDate } from "../date.ts";
import type { FieldRecord } from "./record.ts";
import type { AskedOn } from "./types.ts";

/** Reads the value of `asked`. Entries without a day are left out; the schema reports them. */
export function readAsked(of: FieldRecord): readonly AskedOn[] {
  return (of.listed("asked") ?? []).flatMap(({ record }) => {
    const on = parseIsoDate(record.text("on")?.value ?? "");
    if (on === undefined) return [];
    const about = record.value("about");
    const facts = about?.list?.flatMap(({ text }) => text?.value ?? []) ?? (about?.text === undefined ? undefined : [about.text.value]);
    return [{ on, of: record.text("of")?.value, about: facts }];
  });
}
