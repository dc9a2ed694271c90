import type { Act, PaperLanguage } from "../../generated/pack.ts";

/** The words of a language for the parts of an act. */
interface Units {
  readonly article: (number: string) => string;
  readonly paragraph: (number: string) => string;
  readonly point: (number: string) => string;
}

const inChinese: Units = {
  article: (number) => `第${chinese(Number(number))}条`,
  paragraph: (number) => `第${chinese(Number(number))}款`,
  point: (number) => `第（${chinese(Number(number))}）项`,
};

const inJapanese: Units = {
  article: (number) => `第${number}条`,
  paragraph: (number) => `第${number}項`,
  point: (number) => `第${number}号`,
};

/**
 * The articles of an act as each language cites them: `art. 12(3)`, `第十二条第三款`. The first number in brackets is the paragraph, the
 * second the point: `16(1)(4)`. An announcement has clauses.
 */
export function articlesIn(language: PaperLanguage, articles: readonly string[], { kind }: Pick<Act, "kind">): string {
  const isAnnouncement = kind === "announcement";
  switch (language) {
    case "zh":
      return articles.map((article) => cited(article, inChinese)).join("、");
    case "ja":
      return articles.map((article) => cited(article, inJapanese)).join("、");
    case "de":
      return `${isAnnouncement ? "Nr." : "Art."} ${articles.join(", ")}`;
    default:
      return `${isAnnouncement ? "clause" : "art."} ${articles.join(", ")}`;
  }
}

/** An article with its paragraph and point; any other text stays as it is. */
function cited(text: string, { article, paragraph, point }: Units): string {
  const [, whole, first, second] = /^(\d{1,2})(?:\((\d{1,2})\))?(?:\((\d{1,2})\))?$/.exec(text) ?? [];
  if (whole === undefined) return text;
  return `${article(whole)}${first === undefined ? "" : paragraph(first)}${second === undefined ? "" : point(second)}`;
}

const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** A number below 100 in Chinese. */
function chinese(value: number): string {
  const tens = Math.floor(value / 10);
  return `${tens === 0 ? "" : `${tens === 1 ? "" : (digits[tens] ?? "")}十`}${digits[value % 10] ?? ""}`;
}
