import { describe, expect, it } from "vitest";
import type { PaperColumn, PaperField, PaperText } from "../../server/src/generated/pack.ts";
import { builtIn } from "../company/support.ts";

const papers = builtIn.packs.flatMap((pack) => pack.papers.map((paper) => ({ paper, sources: pack.sources })));
const parts = papers.flatMap(({ paper }) =>
  paper.sections.flatMap(({ fields }) =>
    fields.flatMap((field): (PaperField | PaperColumn)[] => [field, ...(field.columns ?? [])]).map((part) => ({ paper, part })),
  ),
);

describe("papers", () => {
  it("of the PRC are all there", () => {
    expect(papers.map(({ paper }) => paper.id).sort()).toEqual([
      "customs-sheet",
      "end-use-certificate",
      "introduction",
      "licence-data",
      "notice",
    ]);
  });

  it("never rest on a page that reads like generated text alone", () => {
    const alone = parts.filter(({ part: { citations } }) => citations?.every((key) => key === "hicom-asia"));
    expect(alone.map(({ paper, part }) => `${paper.id} ${part.id}`)).toEqual([]);
  });

  it("rest on an act where they claim high reliability, and on sources where they claim medium", () => {
    const claims = parts.filter(({ part: { confidence, citations, basis } }) =>
      confidence === "high" ? citations === undefined || basis === undefined : confidence === "medium" && citations === undefined,
    );
    expect(claims.map(({ paper, part }) => `${paper.id} ${part.id}`)).toEqual([]);
  });

  it("name the sources of each direction of a section that says more than what was not read", () => {
    const intros = papers.flatMap(({ paper }) => paper.sections.flatMap(({ intro }) => intro ?? []));
    expect(intros.length).toBeGreaterThan(5);
    expect(intros.filter(({ confidence, citations }) => confidence === undefined || citations === undefined)).toEqual([]);
  });

  it("say all that they say in each of their languages", () => {
    const lacking = papers.flatMap(({ paper }) => {
      const texts: readonly (PaperText | undefined)[] = [
        paper.title,
        ...paper.sections.flatMap(({ title, intro, fields }) => [
          title,
          intro,
          ...fields.flatMap(({ label, text, hint, columns = [] }) => [label, text, hint, ...columns.map((column) => column.label)]),
        ]),
      ];
      return texts.filter((text) => text !== undefined && paper.languages.some((language) => text[language] === undefined));
    });
    expect(lacking).toEqual([]);
  });

  it("fill promises from commitments alone, and tables from goods alone", () => {
    for (const { part } of parts) {
      if ("kind" in part && part.kind === "promise") expect(part.from).toMatch(/^commitments\//);
      if (!("kind" in part)) expect(part.from).toMatch(/^goods\//);
      if ("kind" in part) expect(part.kind === "goods", part.id).toBe(part.columns !== undefined);
    }
  });

  it("have no two fields of one id", () => {
    for (const { paper } of papers) {
      const ids = parts.filter((one) => one.paper === paper).map(({ part }) => part.id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index && id !== "goods" && id !== "lines")).toEqual([]);
    }
  });
});
