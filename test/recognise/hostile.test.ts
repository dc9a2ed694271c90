import { describe, expect, it } from "vitest";
import { expectLinear } from "../support/cost.ts";
import { recognise } from "./data.ts";

it("reads 200 kB of one grade, one parenthesis or one digit", () => {
  for (const unit of ["N42", "(", "7"]) expect(recognise(unit.repeat(Math.ceil(200_000 / unit.length))).verdict).toBe("none");
});

describe("hostile text costs no more than its length", () => {
  it.each([
    "N42",
    "N42 ",
    "(",
    "((Nd",
    "7",
    "7-77-7",
    "Nd ",
    "Nd,",
    "Nd-",
    "Nd:",
    "Nd:YAG:",
    "Dy 3.5 %,",
    "no Dy, ",
    "Dy/",
    "dysprosium, terbium free ",
    "不含镝、",
    "motor cable for ",
    "for phosphor grade ",
    "荧光粉用的级 ",
    "motor: bracket ",
    "NdFeB magnet ",
    "稀土",
    "磁石用",
    "La0.6Sr0.4",
    "La(",
    "YXG-28H ",
    "gan ",
    "GASB WAFER ",
    "AL-2SC ",
    "(ND,PR)2FE14B ",
    "3Y-",
    "ﾞ",
    "́̂",
    "ｼﾞ",
    "🧲N42 ",
    "rare earth free ",
    "ferrite ",
  ])("%j", (unit) => {
    expectLinear((size) => {
      const text = unit.repeat(Math.ceil(size / unit.length));
      let run = 0;
      return () => recognise(`${run++}. ${text}`); // another one each time: what was asked before is remembered
    }, 4_000);
  });
});
