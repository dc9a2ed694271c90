import { describe, expect, it } from "vitest";
import { packVocabulary, unpackVocabulary } from "../../server/src/core/recognise/packedVocabulary.ts";
import { compileVocabulary, meaningsOf } from "../../server/src/core/recognise/vocabulary.ts";
import { bundle, packs } from "../rules/lodestone.ts";

const data = packs.recogniserData;
const meanings = meaningsOf(data);

describe("a vocabulary that was compiled when the packs were built", () => {
  it("is unpacked to what compiling the data gives", () => {
    const packed: unknown = JSON.parse(JSON.stringify(packVocabulary(data)));
    expect(unpackVocabulary(meanings, packed as ReturnType<typeof packVocabulary>)).toEqual(compileVocabulary(meanings));
  });

  it("stands in the bundle of the built-in packs", () => {
    expect(bundle.vocabulary).toEqual(JSON.parse(JSON.stringify(packVocabulary(data))));
  });

  it("is not taken for other data", () => {
    const fewer = meaningsOf({ ...data, partnerWords: [], formWords: [] });
    expect(() => unpackVocabulary(fewer, packVocabulary(data))).toThrow("packed with other data");
  });
});
