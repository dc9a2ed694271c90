import { describe, expect, it } from "vitest";
import { plainTableFormat } from "../../server/src/core/config/recogniseMapping.ts";
import { plainText } from "../../server/src/core/formats/markdown/plainText.ts";
import { rowsOf } from "../../server/src/core/formats/tables.ts";
import { readoutOf } from "../../server/src/core/mappings/foreign/readout.ts";
import { readTable, tableLayout } from "../../server/src/core/mappings/foreign/table.ts";
import { expectLinear } from "../support/cost.ts";

function format() {
  const plain = plainTableFormat();
  if (plain === undefined) throw new Error("there is no plain table");
  return plain;
}

const account = (text: string) => () => readoutOf(format(), text);
const cutInto = (text: string) => () => [...rowsOf(text, ",")].length;

describe("the cost of a table grows with its size", () => {
  it.each(["x", "'x", "“x", 'x"', "x»"])("of cells %s under one name", (cell) => {
    expectLinear((size) => account(`MPN${",Description".repeat(size)}\nA-1${`,${cell}`.repeat(size)}\n`), 1000);
  });

  it("of columns that nothing is read from", () => {
    expectLinear((size) => account(`MPN${",Foo".repeat(size)}\nA-1${",x".repeat(size)}\n`), 1000);
  });

  it.each(['"a""\n', '"a,b\nc"d\n', '"a" b,'])("of quotes %j that end nowhere, or have text behind them", (part) => {
    expectLinear((size) => cutInto(part.repeat(size)), 2000);
  });
  it("of a cell of Markdown with runs of backticks of every length", () => {
    const runs = (size: number) => Array.from({ length: Math.sqrt(size) }, (_, index) => "`".repeat(index + 1)).join(" ");
    expectLinear((size) => () => plainText(runs(size)), 20_000);
  });

  it("of quotes that end far below, with text behind them", () => {
    expectLinear((size) => cutInto(`${'"a""\n'.repeat(size)}x"y\n`), 2000);
  });
});

describe("a table of many rows", () => {
  it("keeps blank rows that follow on one another as one", () => {
    const text = `MPN,Qty\n${"\n".repeat(1000)}A-1,2\n,\n,\n`;
    const { passedOver, below } = readTable(text, format().mapping, tableLayout(text, format().mapping));
    expect(below.flatMap(({ items }) => items)).toHaveLength(1);
    expect(passedOver.map(({ start, why, rows }) => [start, why, rows])).toEqual([
      [8, "blank", 1000],
      [1014, "blank", 2],
    ]);
  });
});
