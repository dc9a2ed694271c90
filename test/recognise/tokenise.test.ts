import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenise } from "../../server/src/core/recognise/tokenise.ts";
import { recogniser } from "./data.ts";

const originals = (text: string) => {
  const tokens = tokenise(text);
  return tokens.words.map((_, at) => text.slice(tokens.originStart(tokens.starts[at] ?? 0), tokens.originEnd(tokens.ends[at] ?? 0)));
};

describe("tokens", () => {
  it("part at blanks, hyphens and marks, and CJK by character", () => {
    expect(tokenise("Nd-Fe_B, N42SH磁钢").words).toEqual(["nd", "fe", "b", ",", "n42sh", "磁", "钢"]);
  });
  it("fold width and voicing marks and lead back to what was written", () => {
    const text = "ﾈｵｼﾞﾑ磁石 Ｎ４２";
    expect(tokenise(text).text).toBe("ネオジム磁石 N42");
    expect(originals(text)).toEqual(["ﾈ", "ｵ", "ｼﾞ", "ﾑ", "磁", "石", "Ｎ４２"]);
  });
  it("pass over what has no width within a word", () => {
    const text = "N\u200bd\u200dFe\ufeffB 钕\u2060铁硼";
    expect(tokenise(text).words).toEqual(["ndfeb", "钕", "铁", "硼"]);
    expect(originals(text)[0]).toBe("N\u200bd\u200dFe\ufeffB");
  });
  it("keep their places beside emoji, subscripts and letters that grow", () => {
    expect(originals("🧲Dy₂O₃")).toEqual(["🧲", "Dy₂O₃"]);
    expect(originals("İN42 ①")).toEqual(["İN42", "①"]);
  });
  it("never lose a place, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const tokens = tokenise(text);
        let before = 0;
        for (let at = 0; at < tokens.words.length; at++) {
          const start = tokens.originStart(tokens.starts[at] ?? -1);
          const end = tokens.originEnd(tokens.ends[at] ?? -1);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeGreaterThanOrEqual(before);
          before = end;
        }
      }),
    );
  });
});

describe("spans of evidence", () => {
  const spanOf = (written: string, value: string, offset: number) => {
    const located = { value, in: undefined, start: offset, end: offset + written.length, field: "description" as const };
    const { evidence } = recogniser.recognise({ texts: [located], tariffCodes: [] }, { traceRareEarths: false });
    return evidence.map((one) => ({ seen: one.seen, start: one.start, end: one.end }));
  };
  it("point into the file, past a quote", () => {
    expect(spanOf("two Dy2O3", "two Dy2O3", 100)).toEqual([{ seen: "Dy2O3", start: 104, end: 109 }]);
    expect(spanOf('"two Dy2O3"', "two Dy2O3", 100)).toEqual([{ seen: "Dy2O3", start: 105, end: 110 }]);
  });
  it("cover the whole scalar where its text was written otherwise", () => {
    expect(spanOf('"two\\tDy2O3 \\u0041"', "two\tDy2O3 A", 7)).toEqual([{ seen: "Dy2O3", start: 7, end: 26 }]);
  });
  it("are exact under folding", () => {
    expect(spanOf("🧲 ﾃﾙﾋﾞｳﾑ", "🧲 ﾃﾙﾋﾞｳﾑ", 0)).toEqual([{ seen: "ﾃﾙﾋﾞｳﾑ", start: 3, end: 9 }]);
  });
});
