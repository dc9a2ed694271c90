import { describe, expect, it } from "vitest";
import { answerSheet, keyOfHeading, sheetColumns } from "../../server/src/core/answers/sheet.ts";
import { inEnglish, Texts } from "../../server/src/core/l10n/texts.ts";
import type { AskedPart, Question } from "../../server/src/generated/questionsReport.ts";
import { caseToday, packs } from "../rules/lodestone.ts";
import { catalogue } from "../support/catalogue.ts";

const law = packs.at(caseToday, {});
const asking = (fact: Question["fact"], more: Partial<Question> = {}): Question => ({ fact, what: fact, acts: [], answers: [], ...more });
const part = (partNumber: string, ...questions: Question[]): AskedPart => ({
  id: `q${partNumber.padStart(16, "0")}`,
  partNumber,
  description: "Ring magnet",
  severity: "warning",
  questions,
  uses: [],
});
const magnet = part("1", asking("composition", { elements: ["Dy", "Tb"] }), asking("origin"));
const cell = part("2", asking("figures", { figures: ["energyDensity"] }));

describe("the answer sheet", () => {
  it("has a column for each fact that a supplier can state, with its key", () => {
    const [head = [], ...rows] = answerSheet([magnet, cell], law, inEnglish);
    expect(head).toEqual([
      "Row [id]",
      "Part number [partNumber]",
      "Description [description]",
      "Manufacturer [manufacturer]",
      "Supplier [supplier]",
      "Question [question]",
      "Country of origin (code or name) [countryOfOrigin]",
      "Dysprosium (Dy), % by mass [composition/Dy]",
      "Terbium (Tb), % by mass [composition/Tb]",
      "Composition: complete or incomplete [compositionStatus]",
      "Free of (rare-earth (rare earths) or all) [freeOf]",
      "Energy density (Wh/kg) [properties/energyDensity]",
      "Export control code, with its list (such as PRC 1C902.a) [controlCode]",
      "HS code [hsCode]",
      "Document (analysis, data sheet, declaration) [source/document]",
      "Name of the person who answers [source/by]",
      "Date of the document (YYYY-MM-DD) [source/date]",
    ]);
    expect(rows.map((row) => row.slice(0, 6))).toEqual([
      [
        "q0000000000000001",
        "1",
        "Ring magnet",
        "",
        "",
        "What percentage of its mass is each of dysprosium (Dy) and terbium (Tb)? In which country was it made?",
      ],
      ["q0000000000000002", "2", "Ring magnet", "", "", "What is its energy density (Wh/kg)?"],
    ]);
    expect(rows.flatMap((row) => row.slice(6)).join("")).toBe("");
  });

  it("asks for each stage of production that counts, in their order", () => {
    const motor = part("3", asking("origin", { stages: ["melted", "mined"] }));
    const [head = [], row = []] = answerSheet([motor], law, inEnglish);
    expect(head.filter((heading) => heading.includes("[origins/"))).toEqual([
      "Country where its material was mined (code or name) [origins/mined]",
      "Country where its material was melted (code or name) [origins/melted]",
    ]);
    expect(row[5]).toBe("In which country was it made, and in which countries was its material mined and melted?");
    const known = part("4", asking("origin", { stages: ["melted"], countryKnown: true }));
    expect(answerSheet([known], law, inEnglish)[1]?.[5]).toBe("In which countries was its material melted?");
  });

  it("asks whether a part holds materials without elements, and names them in the column", () => {
    const classes = ["graphite"];
    const [head = [], row, both] = answerSheet(
      [part("5", asking("composition", { elements: [], classes })), part("6", asking("composition", { elements: ["Ga"], classes }))],
      law,
      inEnglish,
    );
    expect(head).toContain("Free of (gallium (gallium), graphite (graphite) or all) [freeOf]");
    expect(row?.[5]).toBe("Does it contain graphite?");
    expect(both?.[5]).toBe("What percentage of its mass is gallium (Ga)? Does it contain graphite?");
  });

  it.each(["de", "ja", "zh-cn"] as const)("gives the same keys in every language: %s", (locale) => {
    const [head = []] = answerSheet([magnet, cell], law, new Texts(catalogue(locale)));
    expect(head.map(keyOfHeading)).toEqual(sheetColumns([magnet, cell], law).map(({ key }) => key));
  });

  it("offers no class of materials where no element is asked about", () => {
    const [head = []] = answerSheet([cell], law, inEnglish);
    expect(head.find((heading) => heading.endsWith("[freeOf]"))).toBe("Free of (all) [freeOf]");
  });
});
