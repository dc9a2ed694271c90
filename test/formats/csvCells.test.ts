import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Row, rowsOf, type Separator, separators } from "../../server/src/core/formats/tables.ts";

/** Tables as csv-parse reads them: blanks around cells are no part of them, and rows may be of any length. */
function byOther(text: string, delimiter: Separator): readonly (readonly string[])[] {
  return parse(text, {
    delimiter,
    bom: true,
    trim: true,
    relax_column_count: true,
    skip_empty_lines: false,
    record_delimiter: ["\r\n", "\n", "\r"],
  });
}

function byUs(text: string, separator: Separator): readonly Row[] {
  return [...rowsOf(text, separator)];
}

const valuesIn = (rows: readonly Row[]): readonly (readonly string[])[] => rows.map(({ cells }) => cells.map(({ value }) => value));

/** Rows in which nothing stands, of which csv-parse leaves the last one out, count for nothing. */
const filled = (rows: readonly (readonly string[])[]) => rows.filter((row) => row.some((value) => value !== ""));

/** A cell as it is written: quoted, or plain where it can be, with blanks around it. */
interface WrittenCell {
  readonly value: string;
  readonly quoted: boolean;
  readonly before: string;
  readonly after: string;
}

const piece = fc.constantFrom("a", "B7", "0", ".", ",", ";", "\t", '"', " ", "\n", "\r\n", "磁", "🧲", "é", "'", "#", "\\");
const cell: fc.Arbitrary<WrittenCell> = fc.record({
  value: fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join("")),
  quoted: fc.boolean(),
  before: fc.constantFrom("", " ", "  "),
  after: fc.constantFrom("", " "),
});
interface Made {
  readonly rows: readonly (readonly WrittenCell[])[];
  readonly separator: Separator;
  readonly lineBreak: string;
  readonly mark: boolean;
  readonly ends: boolean;
}
const table: fc.Arbitrary<Made> = fc.record({
  rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
  separator: fc.constantFrom(...separators),
  lineBreak: fc.constantFrom("\n", "\r\n"),
  mark: fc.boolean(),
  ends: fc.boolean(),
});

/** A cell that may stand without quotes is plain where it is not to be quoted. */
function written({ value, quoted, before, after }: WrittenCell, separator: Separator): string {
  const isPlain = !quoted && value !== "" && value.trim() === value && !/["\r\n]/.test(value) && !value.includes(separator);
  // A tab is a blank between other separators, and csv-parse trims more than blanks.
  return isPlain || value === "" ? `${before}${value}${after}` : `${before}"${value.replaceAll('"', '""')}"${after}`;
}

function textOf({ rows, separator, lineBreak, mark, ends }: Made): string {
  const lines = rows.map((row) => row.map((one) => written(one, separator)).join(separator));
  return `${mark ? "\u{FEFF}" : ""}${lines.join(lineBreak)}${ends ? lineBreak : ""}`;
}

describe("the cells of a table", () => {
  it("are those of csv-parse, in every table by RFC 4180", () => {
    fc.assert(
      fc.property(table, (made) => {
        const text = textOf(made);
        expect(filled(valuesIn(byUs(text, made.separator)))).toEqual(filled(byOther(text, made.separator)));
      }),
      { numRuns: 1000 },
    );
  });

  it("stand where they say, quotes taken in", () => {
    fc.assert(
      fc.property(table, (made) => {
        const text = textOf(made);
        for (const { cells, start, end } of byUs(text, made.separator)) {
          for (const one of cells) {
            const source = text.slice(one.start, one.end);
            expect(one.style === "double" ? source.slice(1, -1).replaceAll('""', '"') : source).toBe(one.value);
            expect(one.start >= start && one.end <= end).toBe(true);
          }
        }
      }),
    );
  });

  it("are cut from any text, with nothing left over between the rows", () => {
    const hostile = fc
      .array(fc.oneof(piece, fc.constant('""'), fc.string({ maxLength: 3 })), { maxLength: 30 })
      .map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(hostile, fc.constantFrom(...separators), (text, separator) => {
        let at = text.startsWith("\u{FEFF}") ? 1 : 0;
        for (const { start, end } of byUs(text, separator)) {
          expect(text.slice(at, start)).toMatch(/^(?:\r\n|\r|\n)?$/);
          expect(end).toBeGreaterThanOrEqual(start);
          at = end;
        }
        expect(text.slice(at)).toMatch(/^(?:\r\n|\r|\n)?$/);
      }),
    );
  });

  it("are as many in a table with one broken quote, but for its row", () => {
    const rows = byUs('a,"b\nc,d\n"e",f\n', ",");
    expect(valuesIn(rows)).toEqual([
      ["a", '"b'],
      ["c", "d"],
      ["e", "f"],
    ]);
    expect(rows.map(({ fault }) => fault?.kind)).toEqual(["unclosed", undefined, undefined]);
  });
});
