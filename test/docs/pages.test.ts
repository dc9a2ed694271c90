import { describe, expect, it } from "vitest";
import { openLaw } from "../../scripts/lib/docs/law.ts";
import { code, text } from "../../scripts/lib/docs/markdown.ts";
import { docPages } from "../../scripts/lib/docs/pages.ts";
import { brokenEnd, input, linksOf, outsideFences, page, pages, rowsOf } from "./site.ts";

const law = openLaw(input.bundle);
const actPage = (id: string): string => page(`acts/${id}.md`);

describe("every page", () => {
  it.each([...pages.keys()])("%s leads only to what is there", (name) => {
    const links = linksOf(page(name));
    expect(links.length).toBeGreaterThan(0);
    expect(links.flatMap((target) => brokenEnd(name, target) ?? [])).toEqual([]);
  });

  it("can be reached from the index", () => {
    const reached = new Set(["README.md"]);
    for (const name of reached)
      for (const target of linksOf(page(name))) {
        const path = new URL(target.split("#")[0] ?? "", `file:///${name}`).pathname.slice(1);
        if (pages.has(path)) reached.add(path);
      }
    expect([...pages.keys()].filter((name) => !reached.has(name))).toEqual([]);
  });

  it("has tables whose rows are as long as their heads", () => {
    for (const [name, markdown] of pages)
      for (const block of outsideFences(markdown).split("\n\n")) {
        const widths = new Set(rowsOf(block).map((cells) => cells.length));
        expect(widths.size, `${name}: ${block.slice(0, 80)}`).toBeLessThanOrEqual(1);
      }
  });

  it("that states law says that it is no legal advice, and how sure it is", () => {
    for (const [name, markdown] of pages) {
      if (name === "rules.md" || name === "company-rules.md") continue;
      expect(markdown, name).toContain("**Not legal advice.**");
      expect(markdown, name).toContain("high (two independent sources, or the text of the law)");
    }
  });

  it("shows no trace of a value that was not there", () => {
    for (const [name, markdown] of pages) expect(markdown, name).not.toMatch(/undefined(?!`)|\[object|NaN/);
  });

  it("is the same whenever it is made, whatever the order in which rules come", () => {
    const again = docPages({
      ...input,
      metas: input.metas.toReversed(),
      readmes: Object.fromEntries(Object.entries(input.readmes).toReversed()),
    });
    expect([...again]).toEqual([...pages]);
  });
});

describe("acts", () => {
  it.each(law.acts.map((history) => [history.act.id, history] as const))("%s has a page with titles, dates and sources", (id, history) => {
    const { act, pack } = history;
    const markdown = actPage(id);
    expect(markdown.startsWith(`# ${text(act.shortTitle)}\n`)).toBe(true);
    for (const title of Object.values(act.title)) expect(markdown).toContain(`\n${text(String(title))}`);
    for (const fact of [act.issued, act.effective ?? act.issued, ...act.issuers.map(text)]) expect(markdown).toContain(fact);
    expect(markdown).toContain(`**${pack.header.reviewedOn}**`);
    for (const key of act.citations) {
      const source = pack.sources[key];
      const row = rowsOf(markdown).find((cells) =>
        cells.includes(source?.url === undefined ? text(source?.title ?? "") : `<${source.url}>`),
      );
      expect(row, key).toContain(source?.read === true ? "yes" : "**no**");
    }
    expect(page("acts.md")).toContain(`(acts/${id}.md)`);
  });

  it("show every period of act and clauses, with its reason", () => {
    for (const history of law.acts) {
      const rows = rowsOf(actPage(history.act.id));
      for (const { state, from, until } of [history, ...history.clauses].flatMap(({ periods }) => periods)) {
        if (state === "not-issued") continue;
        const word = state === "unverified" ? "**unverified**" : state.replaceAll("-", " ");
        const row = rows.find((cells) => cells[0] === word && cells[1] === from && cells[2] === (until ?? "open"));
        expect(row?.[3], `${history.act.id} ${state} ${from}`).toMatch(/^[A-Z].+\./);
        expect(row?.[4], `${history.act.id} ${state} ${from}`).toMatch(/#source-\d+/);
      }
    }
  });

  it("say by which act they are suspended and what was known last", () => {
    const rows = rowsOf(actPage("mofcom-2025-57"));
    const suspended = rows.find(([state]) => state === "suspended");
    expect(suspended?.slice(1, 3)).toEqual(["2025-11-07", "2026-11-10"]);
    expect(suspended?.[3]).toContain("(mofcom-2025-70.md)");
    const unverified = rows.find(([state]) => state === "**unverified**");
    expect(unverified?.[1]).toBe("2026-11-11");
    expect(unverified?.[3]).toContain("Last known on 2026-10-08");
    expect(rowsOf(page("acts.md")).find(([day, act]) => day === "2026-11-11" && act?.includes("mofcom-2025-57.md"))?.[2]).toBe(
      "**unverified**",
    );
  });

  it("show what they do to others on their own pages too", () => {
    const effects = rowsOf(actPage("mofcom-2025-70")).filter(([, effect]) => effect === "suspends");
    expect(effects.map(([act]) => /\((.+)\.md\)/.exec(act ?? "")?.[1])).toEqual(
      [55, 56, 57, 58, 61, 62].map((number) => `mofcom-2025-${number}`),
    );
    expect(actPage("mofcom-2025-72")).toContain("[MOFCOM announcement 46/2024](mofcom-2024-46.md), clause 2");
    expect(actPage("mofcom-2023-23")).toContain("- [MOFCOM announcement 46/2024](mofcom-2024-46.md), clause 2");
  });
});

describe("entries", () => {
  const items = law.entries("controlledItems");

  it("stand on the page of their act and in the table, with code, name and confidence", () => {
    const table = rowsOf(page("controlled-items.md"));
    for (const { entry } of items) {
      const fits = (cells: readonly string[]): boolean =>
        cells.includes(code(entry.code)) &&
        Object.values(entry.name).every((name) => cells.includes(text(String(name)))) &&
        cells.includes(entry.confidence);
      expect(rowsOf(actPage(entry.act)).some(fits), `${entry.act} ${entry.code}`).toBe(true);
      expect(
        table.some((cells) => fits(cells) && cells[0] === entry.list && cells.some((cell) => cell.includes(`acts/${entry.act}.md`))),
        `${entry.list} ${entry.code}`,
      ).toBe(true);
    }
    expect(table.filter((cells) => /^`/.test(cells[1] ?? "") && cells.length > 6)).toHaveLength(items.length);
  });

  it("come in the order of list and code, numbers as numbers", () => {
    const codes = rowsOf(page("controlled-items.md"))
      .filter((cells) => cells[0] === "PRC")
      .map((cells) => cells[1]);
    expect(codes.indexOf("`1C902.a.1`")).toBeLessThan(codes.indexOf("`1C902.a.2.a`"));
    expect(codes.indexOf("`1C117.d.3`")).toBeLessThan(codes.indexOf("`1C902.a.1`"));
    expect(codes.indexOf("`1C914`")).toBeLessThan(codes.indexOf("`3C001.a`"));
  });

  it("of party lists stand in every spelling, with their number", () => {
    const parties = law.entries("parties");
    expect(parties.length).toBeGreaterThan(190);
    for (const { entry } of parties) {
      const names = [...Object.values(entry.name), ...(entry.aliases ?? [])].map((name) => text(String(name)));
      const row = rowsOf(actPage(entry.act)).find(
        (cells) => cells[0] === String(entry.position ?? "") && names.every((name) => cells.some((cell) => cell.includes(name))),
      );
      expect(row, `${entry.act} ${entry.name.en}`).toBeDefined();
    }
  });

  it("lose nothing that a person wrote: every sentence of a pack about law stands on a page", () => {
    const all = [...pages.values()].join("\n").toLowerCase(); // a heading begins with a capital
    const lost: string[] = [];
    const sections = [
      "acts",
      "controlledItems",
      "itemLists",
      "thresholds",
      "guidance",
      "licenceTypes",
      "provisions",
      "papers",
      "customsRemarks",
      "endUseTreatments",
      "countryLists",
      "sourcingRestrictions",
      "parties",
    ] as const;
    for (const section of sections)
      for (const { entry } of law.entries(section))
        for (const leaf of leavesOf(entry))
          if (!/^\S+$/.test(leaf) && !all.includes(text(leaf).toLowerCase())) lost.push(`${section}: ${leaf}`);
    for (const { sources } of law.packs.filter(({ acts }) => acts.length > 0))
      for (const { note } of Object.values(sources))
        if (note !== undefined && !all.includes(text(note).toLowerCase())) lost.push(`sources: ${note}`);
    expect(lost).toEqual([]);
  });
});

/** The texts in a value, however deep. */
function leavesOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(leavesOf) : [];
}
