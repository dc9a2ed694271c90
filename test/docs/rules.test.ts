import { describe, expect, it } from "vitest";
import { docPages } from "../../scripts/lib/docs/pages.ts";
import { input, page, rowsOf } from "./site.ts";

describe("rules", () => {
  it.each(Object.keys(input.readmes))("%s has a row and a page with all that its README says", (id) => {
    const markdown = page(`rules/${id}.md`);
    const row = rowsOf(page("rules.md")).find(([rule]) => rule === `[\`${id}\`](rules/${id}.md)`);
    expect(row?.[1]).toMatch(/^(error|warning|information|hint)$/);
    expect(markdown.startsWith(`# ${id}\n`)).toBe(true);
    expect(markdown).toContain(`server/src/rules/${id}/README.md)`);
    expect(rowsOf(markdown).find(([fact]) => fact === "Severity")?.[1]).toContain(row?.[1]);
    const readme = input.readmes[id] ?? "";
    expect(withoutLinks(markdown)).toContain(withoutLinks(readme.slice(readme.indexOf("\n")).trim()));
  });

  it("that have code show what their code says", () => {
    for (const { id, title, waivable, prohibition } of input.metas) {
      const facts = rowsOf(page(`rules/${id}.md`));
      const said = waivable ? (prohibition ? "**not** as an error, but as a warning or information" : "yes") : "**no**";
      expect(facts.find(([fact]) => fact === "Can be waived")?.[1], id).toBe(said);
      expect(facts.find(([fact]) => fact === "Finds")?.[1]?.replaceAll("\\", ""), id).toBe(title);
    }
  });
});

describe("the text of a rule", () => {
  const pageOf = (readme: string): string =>
    docPages({ ...input, readmes: { "end-use/missing": readme, "end-use/vague": "# end-use/vague\n\nText.\n" } }).get(
      "rules/end-use/missing.md",
    ) ?? "";

  it.each([
    ["announcement 18 of 2025 says", "[announcement 18 of 2025](../../acts/mofcom-2025-18.md) says"],
    ["see MOFCOM announcement 61/2025.", "see [MOFCOM announcement 61/2025](../../acts/mofcom-2025-61.md)."],
    ["Decree 792, article 16", "[Decree 792](../../acts/sc-2024-792.md), article 16"],
    ["the Export Control Law", "the [Export Control Law](../../acts/npc-2020-export-control-law.md)"],
    ["clause 2 of 61/2025", "clause 2 of [61/2025](../../acts/mofcom-2025-61.md)"],
    ["Decree 7921 and 118/2025 and 18/20255", "Decree 7921 and 118/2025 and 18/20255"],
    ["https://example.org/61/2025/x", "https://example.org/61/2025/x"],
    ["`61/2025`", "`61/2025`"],
    ["[61/2025](https://example.org/)", "[61/2025](https://example.org/)"],
    ["```yaml bad\nnote: Decree 792\n```", "```yaml bad\nnote: Decree 792\n```"],
    ["`end-use/vague` and `end-use/missing`", "[`end-use/vague`](vague.md) and `end-use/missing`"],
    ["[that rule](../vague/README.md)", "[that rule](vague.md)"],
    ["[helpers](../../support/words.ts)", "[helpers](../../../server/src/rules/support/words.ts)"],
  ])("%j becomes %j", (written, shown) => {
    expect(pageOf(`# end-use/missing\n\n${written}\n`)).toContain(`\n\n${shown}\n\n`);
  });

  it("lists the acts it names, each once", () => {
    const facts = rowsOf(pageOf("# end-use/missing\n\nDecree 792, then Decree 792 and announcement 18/2025.\n"));
    expect(facts.find(([fact]) => fact === "Acts named here")?.[1]).toBe(
      "[State Council Decree 792](../../acts/sc-2024-792.md)<br>[MOFCOM/GAC announcement 18/2025](../../acts/mofcom-2025-18.md)",
    );
  });
});

/** A text in which links are only their labels. */
function withoutLinks(markdown: string): string {
  return markdown.replace(/\[([^\]\n]*)\]\([^)\s]*\)/g, "$1");
}
