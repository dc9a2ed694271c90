import { describe, expect, it } from "vitest";
import { statedOrigins } from "../../server/src/core/countries/statedOrigins.ts";

describe("statedOrigins", () => {
  it.each([
    ["Magnet, made in China.", ["CN"]],
    ["Magnet, Made in P.R.C.", ["CN"]],
    ["origin: CN", ["CN"]],
    ["country of origin Germany", ["DE"]],
    ["Magnet, in China hergestellt", ["CN"]],
    ["Hergestellt in Japan", ["JP"]],
    ["烧结钕铁硼磁钢 中国制造", ["CN"]],
    ["产地：德国", ["DE"]],
    ["磁石 ドイツ製", ["DE"]],
    ["not made in China", []],
    ["made in house", []],
    ["of original equipment", []],
    ["sold in China", []],
  ])("reads the countries of %j", (text, countries) => {
    expect(statedOrigins(text)).toEqual(countries);
  });
});
