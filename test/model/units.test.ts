import { describe, expect, it } from "vitest";
import { toAmount } from "../../server/src/core/model/units.ts";

const shown = (value: string, unit?: string): string => {
  const amount = toAmount(value, unit);
  return `${amount.value.toFixed()} ${amount.dimension}`;
};

describe("an amount", () => {
  it.each([
    ["0.1", "kg", "100 mass"],
    ["0.1", "KGM", "100 mass"],
    ["3", "LBR", "1360.77711 mass"],
    ["12", undefined, "12 count"],
    ["2", "DZN", "24 count"],
    ["3", "PR", "6 count"],
    ["25", "cm", "0.25 length"],
    ["5", "ml", "0.005 volume"],
  ])("of %s %s is %s", (value, unit, expected) => {
    expect(shown(value, unit)).toBe(expected);
  });

  it("in a unit of unknown size measures only itself", () => {
    expect(shown("4", "SET")).toBe("4 SET");
  });

  it("adds up exactly", () => {
    expect(toAmount("0.1", "kg").value.plus(toAmount("0.2", "kg").value).eq(toAmount("300", "g").value)).toBe(true);
  });
});
