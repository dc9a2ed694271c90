import { describe, expect, it } from "vitest";
import { recognise } from "./data.ts";

/** Milliseconds for a text, the best of three runs, so that a busy machine does not decide. */
function cost(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    recognise(text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

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
    "不含镝、",
    "motor cable for ",
    "NdFeB magnet ",
    "稀土",
    "磁石用",
    "La0.6Sr0.4",
    "La(",
    "YXG-28H ",
    "3Y-",
    "ﾞ",
    "́̂",
    "ｼﾞ",
    "🧲N42 ",
    "rare earth free ",
    "ferrite ",
  ])("%j", (unit) => {
    const small = unit.repeat(Math.ceil(4_000 / unit.length));
    const large = unit.repeat(Math.ceil(32_000 / unit.length));
    // Eight times the text may cost eight times the work; quadratic work would be sixty-four times.
    expect(cost(large)).toBeLessThan(28 * cost(small) + 60);
  });
});
