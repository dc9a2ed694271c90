import { labelsOfSums, wordsBeforeSums } from "../../../generated/mappingWords.ts";
import type { Row } from "../../formats/tables.ts";

type Cells = Row["cells"];

/** A longer text is no label. */
const longestLabel = 80;

/** Whether a row sums up those above it, or tells what shipping or tax costs: its first filled cell is a label of that, and nothing else. */
export function isSum(cells: Cells): boolean {
  const first = firstFilled(cells);
  // Most first cells are numbers of parts; a label has a figure only behind a colon, in brackets, or as one of per cent.
  if (first === undefined || first.length > longestLabel || (/\d/.test(first) && !/[:：([{（【%％]/.test(first))) return false;
  const words = labelIn(first).split(" ");
  return words.some(
    (_, at) => labelsOfSums.has(words.slice(at).join(" ")) && words.slice(0, at).every((word) => wordsBeforeSums.has(word)),
  );
}

/** Whether the first filled cell of a row ends in a colon, as that of a footer does. */
export function endsInColon(cells: Cells): boolean {
  return /[:：]$/.test(firstFilled(cells) ?? "");
}

function firstFilled(cells: Cells): string | undefined {
  return cells.find(({ value }) => value !== "")?.value;
}

/** A text without what stands in brackets, a colon at its end, and a figure behind either or of per cent: `Total (USD): 12.50` is `total`. */
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
