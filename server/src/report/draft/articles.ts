import type { PaperLanguage } from "../../generated/pack.ts";

/** The articles of an act as the law of each language cites them: `art. 16(4), 24`, `第十六条第（四）项、第二十四条`. */
export function articlesIn(language: PaperLanguage, articles: readonly string[]): string {
  switch (language) {
    case "zh":
      return articles.map((article) => cited(article, chinese, ["条", "第（", "）项"])).join("、");
    case "ja":
      return articles.map((article) => cited(article, String, ["条", "第", "号"])).join("、");
    case "de":
      return `Art. ${articles.join(", ")}`;
    default:
      return `art. ${articles.join(", ")}`;
  }
}

/** An article with its point, such as `16(4)`; any other text stays as it is. */
function cited(article: string, number: (value: number) => string, [after, before, end]: readonly [string, string, string]): string {
  const [, whole, point] = /^(\d{1,2})(?:\((\d{1,2})\))?$/.exec(article) ?? [];
  if (whole === undefined) return article;
  return `第${number(Number(whole))}${after}${point === undefined ? "" : `${before}${number(Number(point))}${end}`}`;
}

const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** A number below 100 in Chinese. */
function chinese(value: number): string {
  const tens = Math.floor(value / 10);
  return `${tens === 0 ? "" : `${tens === 1 ? "" : (digits[tens] ?? "")}十`}${digits[value % 10] ?? ""}`;
}
