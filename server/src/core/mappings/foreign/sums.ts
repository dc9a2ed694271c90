import { currenciesBehindSums, labelsOfSums, wordsBeforeSums } from "../../../generated/mappingWords.ts";
import type { Row } from "../../formats/tables.ts";

type Cells = Row["cells"];

/** The longest text that can be a label. */
const longestLabel = 80;

/** True for a row with a total, or with shipping or tax costs. Its first filled cell is such a label and nothing else. */
export function isSum(cells: Cells): boolean {
  const first = firstFilled(cells);
  // Most first cells are part numbers; a label contains a digit only after a colon, in brackets, or in a percentage.
  if (first === undefined || first.length > longestLabel || (/\d/.test(first) && !/[:：([{（【%％]/.test(first))) return false;
  const words = labelIn(first).split(" ");
  if (words.length > 1 && currenciesBehindSums.has(words.at(-1) ?? "")) words.pop();
  return words.some(
    (_, at) => labelsOfSums.has(words.slice(at).join(" ")) && words.slice(0, at).every((word) => wordsBeforeSums.has(word)),
  );
}

/** True when the first filled cell ends in a colon, as in a footer. */
export function endsInColon(cells: Cells): boolean {
  return /[:：]$/.test(firstFilled(cells) ?? "");
}

function firstFilled(cells: Cells): string | undefined {
  return cells.find(({ value }) => value !== "")?.value;
}

/** A label without brackets, final colon, and trailing or percentage figures: `Total (USD): 12.50` becomes `total`. */
function labelIn(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[([{【][^)\]}】]*[)\]}】]/g, " ")
    .replace(/:[\s\d.,'€$£¥-]*$/, "")
    .replace(/\s[\d.,]+\s?%$/, "")
    .replaceAll("&", " and ")
    .replace(/\s+/g, " ")
    .replace(/[.\s=]+$/, "")
    .trim();
}
