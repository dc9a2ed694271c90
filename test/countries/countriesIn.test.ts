import { describe, expect, it } from "vitest";
import { otherNames } from "../../server/src/core/countries/otherNames.ts";
import { countriesIn, countryNamed } from "../../server/src/core/mappings/foreign/values.ts";
import { namesByCountry } from "../../server/src/generated/countryNames.ts";

const said = (text: string) => countriesIn(text)?.map(({ code, percent }) => (percent === undefined ? code : `${code} ${percent}`));

describe("a text with several countries", () => {
  it.each([
    ["CN, JP", ["CN", "JP"]],
    ["CN/JP", ["CN", "JP"]],
    ["CN; JP", ["CN", "JP"]],
    ["CN\nJP", ["CN", "JP"]],
    ["Japan and China", ["JP", "CN"]],
    ["Japan, China und Deutschland", ["JP", "CN", "DE"]],
    ["日本、中国", ["JP", "CN"]],
    ["中国和日本", ["CN", "JP"]],
    ["埃及和中国", ["EG", "CN"]],
    ["Korea, Republic of, Trinidad and Tobago and PR China", ["KR", "TT", "CN"]],
    ["JP (60%), CN (40%)", ["JP 60", "CN 40"]],
    ["JP 66,7 %, CN 33,3 %", ["JP 66.7", "CN 33.3"]],
    ["60 % Japan / 40 % China", ["JP 60", "CN 40"]],
    ["日本（60％）、中国（40％）", ["JP 60", "CN 40"]],
    ["CN, CN", ["CN"]],
    ["CN (60 %)", ["CN 60"]],
    ["Japan", ["JP"]],
  ])("names them: %s", (text, expected) => expect(said(text)).toEqual(expected));

  it.each([
    "CN, JP and others",
    "CN or JP",
    "JP (60%), CN",
    "CN (60 %), CN (40 %)",
    "CN,",
    "",
    "Asia",
    "CN ".repeat(5000),
    " ".repeat(5000),
  ])("is none where a word of it is no country: %s", (text) => expect(countriesIn(text)).toBeUndefined());

  it("keeps each name of one country whole", () => {
    const names = [...namesByCountry.split("\n").flatMap((line) => line.split("\t")), ...Object.values(otherNames).flat()];
    for (const name of names) {
      const code = countryNamed(name);
      if (code !== undefined) expect(said(name), name).toEqual([code]);
    }
  });
});
