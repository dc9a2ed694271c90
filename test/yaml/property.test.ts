import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { content, type Node } from "../../server/src/core/formats/tree.ts";
import { readYaml } from "../../server/src/core/formats/yaml/read.ts";
import { byComposer, byEvents } from "./support.ts";

const runs = { numRuns: 300 };

/** One line of flow-style text for a value. */
const word = fc.constantFrom(
  "a",
  "b c",
  "12",
  "1.50",
  "true",
  "~",
  "null",
  ".5",
  "0x1F",
  "N42SH",
  "中文",
  "😀 x",
  "a#b",
  "x:y",
  "8471.30",
  "-1",
  "3E001",
);
const quoted = fc.oneof(
  fc.string({ maxLength: 12 }).map((text) => JSON.stringify(text)),
  fc.constantFrom("'it''s'", "''", '""', "' a '", '"\\u00e9\\t"', '"# no"', "'a: b'"),
);
const key = fc.constantFrom("a", "b", "c", "partNumber", "d e", "'q'", '"r"', "1", "true", "中");
const property = fc.constantFrom("", "", "", "&x ", "&y ", "!!str ", "!t ", "&x !t ");
const alias = fc.constantFrom("*x", "*y");
const comment = fc.constantFrom("", "", "", " # note", "\t# note", "  ");

const { flow } = fc.letrec<{ flow: string }>((tie) => ({
  flow: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    word,
    quoted,
    alias,
    fc.tuple(property, word).map(([before, text]) => before + text),
    fc.tuple(property, fc.array(tie("flow"), { maxLength: 4 })).map(([before, items]) => `${before}[${items.join(", ")}]`),
    fc
      .tuple(property, fc.array(fc.tuple(key, tie("flow")), { maxLength: 4 }))
      .map(([before, entries]) => `${before}{${entries.map(([name, value]) => `${name}: ${value}`).join(" , ")}}`),
    fc.tuple(key, tie("flow")).map(([name, value]) => `[${name}: ${value}, ]`),
  ),
}));

const blockText = fc
  .tuple(
    fc.constantFrom("|", ">", "|-", ">-", "|+", ">+"),
    fc.array(fc.constantFrom("text", "more # x", "  deeper", "", "a: b", "- c"), { minLength: 1, maxLength: 4 }),
  )
  .map(([header, lines]) => ({ header, lines: ["first", ...lines] }));

/** A block as lines without indentation; the first one follows its key or dash where `inline`. */
interface Block {
  readonly inline: boolean;
  readonly lines: readonly string[];
}

const indented = (lines: readonly string[], by: string) => lines.map((line) => (line === "" ? "" : by + line));
const under = (before: string, { inline, lines }: Block, by: string): string[] =>
  inline ? [`${before}${lines[0] === "" ? "" : " "}${lines[0] ?? ""}`, ...indented(lines.slice(1), by)] : [before, ...indented(lines, by)];

const { block } = fc.letrec<{ block: Block }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.tuple(flow, comment).map(([text, end]) => ({ inline: true, lines: [text + end] })),
    fc.constant({ inline: true, lines: [""] }),
    fc.tuple(property, blockText).map(([before, { header, lines }]) => ({ inline: true, lines: [before + header, ...lines] })),
    fc
      .tuple(fc.constantFrom("  ", "    "), fc.array(fc.tuple(key, tie("block"), comment), { minLength: 1, maxLength: 4 }))
      .map(([by, entries]) => ({
        inline: false,
        lines: entries.flatMap(([name, value, end]) => [...under(`${name}:`, value, by), ...(end.includes("#") ? ["", "# between"] : [])]),
      })),
    fc
      .tuple(fc.array(tie("block"), { minLength: 1, maxLength: 4 }))
      .map(([items]) => ({ inline: false, lines: items.flatMap((item) => under("-", item, "  ")) })),
    fc.tuple(tie("block"), alias).map(([value, name]) => ({ inline: false, lines: [`<<: ${name}`, ...under("own:", value, "  ")] })),
  ),
}));

const document = fc.tuple(fc.constantFrom("", "---", "--- # c", "%YAML 1.2\n---"), block, fc.constantFrom("", "...", "# end"));

const stream = fc
  .tuple(fc.array(document, { minLength: 1, maxLength: 3 }), fc.constantFrom("\n", "\r\n", "\r"), fc.boolean(), fc.boolean())
  .map(([documents, lineEnd, mark, last]) => {
    const text = documents
      .map(([start, { lines }, end], index) =>
        [index > 0 && start === "" ? "---" : index > 0 && start.startsWith("%") ? `...\n${start}` : start, ...lines, end]
          .filter((line, at) => at > 0 || line !== "")
          .join("\n"),
      )
      .join("\n");
    return (mark ? "\uFEFF" : "") + (last ? `${text}\n` : text).replaceAll("\n", lineEnd);
  });

/** Every span lies in the text and in its parent's, and every child begins where the one before has ended, or later. */
function checkSpans(text: string, node: Node): void {
  expect(node.start).toBeLessThanOrEqual(node.end);
  expect(node.end).toBeLessThanOrEqual(text.length);
  const target = content(node);
  if (target.kind === "scalar" || node.kind === "alias") return;
  const children =
    target.kind === "seq"
      ? target.items
      : target.entries.filter(({ via }) => via === undefined).flatMap(({ key: name, value }) => [name, value]);
  let last = target.start;
  for (const child of children) {
    expect(child.start).toBeGreaterThanOrEqual(last);
    last = child.end;
    checkSpans(text, child);
  }
  expect(last).toBeLessThanOrEqual(target.end);
}

describe("generated documents", () => {
  it("are one tree to both readers", () => {
    let read = 0;
    fc.assert(
      fc.property(stream, (text) => {
        const events = byEvents(text);
        const composed = byComposer(text);
        // What one of them refuses is no well-formed text; that both do is not asked of them.
        if (typeof events === "string") return;
        read++;
        expect(events).toEqual(composed);
        const file = readYaml(text);
        for (const { root } of file.documents) if (root !== undefined) checkSpans(text, root);
      }),
      runs,
    );
    // The generator must not come to write mostly broken text, or this test shows nothing.
    expect(read).toBeGreaterThan(runs.numRuns * 0.6);
  });

  it("that lose or gain some characters are read to the end", () => {
    const edit = fc.tuple(
      fc.nat(),
      fc.nat({ max: 3 }),
      fc.constantFrom("", ":", "- ", "[", "}", '"', "'", "\t", "\n ", "&", "*", "!", "|", "#", "---\n", "\0", "\ud800"),
    );
    fc.assert(
      fc.property(stream, edit, (text, [at, length, insert]) => {
        const from = at % (text.length + 1);
        check(text.slice(0, from) + insert + text.slice(from + length));
      }),
      runs,
    );
  });
});

/** Whatever the text: no exception, at least one document, problems in the text and in order, a problem where it is broken. */
function check(text: string): void {
  const file = readYaml(text);
  expect(file.documents.length).toBeGreaterThan(0);
  let last = 0;
  for (const { start, end } of file.problems) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(text.length);
    last = start;
  }
  if (file.unread?.length !== 0) expect(file.problems).not.toEqual([]);
  for (const { start, end, root } of file.documents) {
    expect(start).toBeLessThanOrEqual(end);
    if (root !== undefined) expect(root.end).toBeLessThanOrEqual(text.length);
  }
}

describe("any text", () => {
  it("is read", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), check), runs);
  });

  it("of the characters that mean something to YAML is read", () => {
    const unit = fc.constantFrom(
      ..." \n\t:-?[]{},#&*!|>'\"%@`~abc01.\\",
      "\r",
      "\r\n",
      "\uFEFF",
      "\0",
      "\ud800",
      "\udc00",
      "\u0085",
      "\u2028",
      "---",
      "...",
      "<<: ",
      "  ",
      "\n  ",
      ": ",
      "- ",
    );
    fc.assert(
      fc.property(
        fc.array(unit, { maxLength: 60 }).map((parts) => parts.join("")),
        check,
      ),
      { numRuns: 1000 },
    );
  });
});
