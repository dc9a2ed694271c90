import { describe, expect, it } from "vitest";
import { code, sentence, table, text, url } from "../../scripts/lib/docs/markdown.ts";
import { byNumbers } from "../../scripts/lib/docs/order.ts";

describe("text", () => {
  it.each([
    ["a | b", "a \\| b"],
    ["1*2*3 _x_ `y` ~z~", "1\\*2\\*3 \\_x\\_ \\`y\\` \\~z\\~"],
    ["<script>[a](b)</script>", "\\<script\\>\\[a\\](b)\\</script\\>"],
    ["C:\\x", "C:\\\\x"],
    ["R&D &amp; &lt;", "R&D &amp;amp; &amp;lt;"],
    ["$1 to $2", "<span>$</span>1 to <span>$</span>2"],
    ["# no heading", "\\# no heading"],
    ["- no list", "\\- no list"],
    ["2026. A year", "2026\\. A year"],
    ["2026.11.24", "2026.11.24"],
    [" two\n  lines ", "two lines"],
    ["see https://example.org/a_b_(c)?d=*&lt=1.", "see <https://example.org/a_b_(c)?d=*&lt=1>."],
    ["(http://example.org/)", "(<http://example.org/>)"],
  ])("of %j is %j", (data, shown) => {
    expect(text(data)).toBe(shown);
  });
});

it("code keeps backticks and pipes", () => {
  expect(code("1C902.a")).toBe("`1C902.a`");
  expect(code("a`b|c")).toBe("``a`b\\|c``");
  expect(code("`")).toBe("`` ` ``");
});

it("a sentence of the code keeps its code and nothing else", () => {
  expect(sentence("A `ref` *leads* nowhere; `a|b`.")).toBe("A `ref` \\*leads\\* nowhere; `a\\|b`.");
});

it("an address cannot end its own link or a cell", () => {
  expect(url("https://example.org/a|b>c<d")).toBe("<https://example.org/a%7Cb%3Ec%3Cd>");
});

describe("table", () => {
  it("leaves out columns in which no row has anything to say", () => {
    const columns = ["a", "b", "c"].map((head, index) => ({ head, cell: (row: readonly string[]) => row[index] ?? "" }));
    expect(
      table(
        [
          ["1", "", "3"],
          ["4", "", ""],
        ],
        columns,
      ),
    ).toBe("| a | c |\n| --- | --- |\n| 1 | 3 |\n| 4 |  |");
  });

  it("is nothing without rows", () => {
    expect(table([], [{ head: "a", cell: () => "x" }])).toBe("");
  });
});

it("codes are ordered by the numbers in them", () => {
  const codes = ["3C001", "1C902.a.10", "1C902.a.2", "1C902", "1C1000", "1C902.b", "1C902.a.2.a"];
  expect(codes.toSorted(byNumbers)).toEqual(["1C902", "1C902.a.2", "1C902.a.2.a", "1C902.a.10", "1C902.b", "1C1000", "3C001"]);
  expect(byNumbers("1C902.a", "1C902.a")).toBe(0);
});
