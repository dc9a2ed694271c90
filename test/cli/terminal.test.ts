import { describe, expect, it } from "vitest";
import { colorsFor } from "../../server/src/cli/terminal/layout.ts";
import { snippet } from "../../server/src/cli/terminal/snippet.ts";
import { table } from "../../server/src/cli/terminal/table.ts";
import { visible } from "../../server/src/core/text/visible.ts";
import { textWidth } from "../../server/src/core/text/width.ts";
import { wrap } from "../../server/src/core/text/wrap.ts";
import { expectLinear } from "../support/cost.ts";

describe("width", () => {
  it.each([
    ["abc", 3],
    ["", 0],
    ["ü", 1],
    ["u\u0308", 1],
    ["磁石", 4],
    ["ﾈｵｼﾞﾑ", 5],
    ["ＡＢ", 4],
    ["한국", 4],
    ["🧲", 2],
    ["👩‍🔧", 2],
    ["🇨🇳", 2],
    ["❤️", 2],
    ["–—…", 3],
    ["\u200b", 0],
    ["𠮷", 2],
    ["〈磁〉", 6],
    ["\u2329", 2],
    ["︙", 2],
    ["䷀", 2],
    ["🈁", 2],
    ["🇨", 2],
  ])("of %j is %i", (text, width) => {
    expect(textWidth(text)).toBe(width);
  });
});

describe("visible", () => {
  it("lets nothing steer the terminal", () => {
    expect(visible("a\x1b[31mb\x07\x7fc\u202ed\ufeffe\u0085")).toBe("a␛[31mb␇␡c�de�");
  });
});

describe("wrap", () => {
  it("breaks at blanks, and inside what is too long", () => {
    expect(wrap("one two three", 7)).toEqual(["one two", "three"]);
    expect(wrap("abcdefghij k", 4)).toEqual(["abcd", "efgh", "ij k"]);
    expect(wrap("钕铁硼磁体", 4)).toEqual(["钕铁", "硼磁", "体"]);
    expect(wrap("   ", 4)).toEqual([]);
    expect(wrap("see https://example.org/page", 10)).toEqual(["see", "https://example.org/page"]);
  });

  it("breaks Chinese and Japanese between characters, and leaves punctuation with what it belongs to", () => {
    expect(wrap("输出规则 `end-use` 的说明。", 10)).toEqual(["输出规则", "`end-use`", "的说明。"]);
    expect(wrap("部品表を確認します。次へ。", 20)).toEqual(["部品表を確認します。", "次へ。"]);
    expect(wrap("部品表を確認します。", 18)).toEqual(["部品表を確認しま", "す。"]);
    expect(wrap("判定（今日）", 6)).toEqual(["判定", "（今", "日）"]);
    expect(wrap("`lodestone help`で表示されます", 20)).toEqual(["`lodestone help`で表", "示されます"]);
  });
});

/** A snippet as it would be printed: the text, and the marks under it. */
function shown(line: string, marked: string, width = 60): string[] {
  const start = line.indexOf(marked);
  const { text, offset, length } = snippet(line, start, start + marked.length, width);
  expect(textWidth(text)).toBeLessThanOrEqual(width);
  return [text, " ".repeat(offset) + "^".repeat(length)];
}

describe("snippet", () => {
  it("marks what is meant", () => {
    expect(shown("  - partNumber: MAG-1", "MAG-1")).toEqual(["  - partNumber: MAG-1", "                ^^^^^"]);
  });

  it("counts tabs, wide characters and emoji as a terminal does", () => {
    expect(shown("\t磁石 🧲: x", "x")).toEqual(["  磁石 🧲: x", "           ^"]);
    expect(shown("a: 磁石", "磁石")).toEqual(["a: 磁石", "   ^^^^"]);
  });

  it("does not count a byte order mark", () => {
    expect(shown("\ufeffkind: bon", "bon")).toEqual(["kind: bon", "      ^^^"]);
  });

  it("marks one column where nothing stands, and the place behind the line", () => {
    expect(snippet("abc", 1, 1, 60)).toEqual({ text: "abc", offset: 1, length: 1 });
    expect(snippet("abc", 3, 3, 60)).toEqual({ text: "abc", offset: 3, length: 1 });
    expect(snippet("", 0, 0, 60)).toEqual({ text: "", offset: 0, length: 1 });
  });

  it("marks to the end of the line what goes on below", () => {
    expect(snippet("abc def", 4, Number.POSITIVE_INFINITY, 60)).toEqual({ text: "abc def", offset: 4, length: 3 });
  });

  it("cuts a long line around the marks", () => {
    const line = `${"a".repeat(100)} MARK ${"b".repeat(100)}`;
    expect(shown(line, "MARK", 40)).toEqual([`…${"a".repeat(23)} MARK ${"b".repeat(9)}…`, `${" ".repeat(25)}^^^^`]);
    const start = `MARK ${"b".repeat(100)}`;
    expect(shown(start, "MARK", 20)).toEqual([`MARK ${"b".repeat(14)}…`, "^^^^"]);
  });

  it("cuts marks that are longer than the line", () => {
    const { text, offset, length } = snippet(`${"a".repeat(100)}${"b".repeat(300)}`, 100, 400, 60);
    expect(text).toBe(`…${"a".repeat(24)}${"b".repeat(34)}…`);
    expect([offset, length]).toEqual([25, 34]);
  });

  it("takes no longer for a file on one line", () => {
    expectLinear((size) => {
      const line = "x: 磁石, ".repeat(size);
      return () => {
        for (let i = 0; i < 200; i++) snippet(line, i * 30, i * 30 + 3, 80);
      };
    }, 25_000);
  });
});

describe("table", () => {
  it("aligns and wraps its last column", () => {
    const text = table(["id", "title"], [[{ text: "磁" }, { text: "one two three four five six" }]], {
      colors: colorsFor(false),
      columns: 24,
    });
    expect(text).toBe("id  title\n磁  one two three four\n    five six\n");
  });
});
