import { type InlayHint, InlayHintKind, MarkupKind, type Range } from "vscode-languageserver";
import { openElementsOf, undeclaredOf } from "../../core/control/describeOpenQuestions.ts";
import { isJudged } from "../../core/control/endUseRequired.ts";
import { type ShortRows, shortRows } from "../../core/describe/itemRows.ts";
import { placesIn } from "../../core/describe/places.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { firstWords } from "../../core/text/shortened.ts";
import { textWidth } from "../../core/text/width.ts";
import type { Snapshot } from "../snapshot.ts";
import { sectionMarkdown } from "./support/fitting.ts";
import { type AddressOf, actsSection, addressesIn, endUseInWords, heldElements, heldInWords } from "./support/itemMarkdown.ts";
import { spanOf } from "./support/range.ts";

/** The most columns of one hint. Longer hints are hard to read, and editors cut them. */
const mostColumns = 20;

/**
 * `textDocument/inlayHint`: after the part number of an item with a monitored material, its class, the elements in question, and the
 * inherited end use; in a table at the end of the line, where it moves no column. Only items with a part number in the range count.
 */
export function inlayHints(snapshot: Snapshot, range: Range, commands: ReadonlySet<string> = new Set()): InlayHint[] {
  const { lines, checker } = snapshot;
  const { texts, packs } = checker;
  const wanted = spanOf(lines, range);
  const placed = placesIn(lines);
  const isTable = snapshot.format.passedOver !== undefined;
  return snapshot.around(wanted).judged.flatMap(({ items, law }) =>
    items.flatMap((judged) => {
      const { end } = judged.item.place;
      if (!isJudged(judged) || end < wanted.start || end > wanted.end) return [];
      const at = lines.positionAt(end);
      const position = isTable ? { line: at.line, character: lines.lineText(at.line).length } : at;
      const rows = shortRows(judged, placed, undeclaredOf);
      return [elementHint(rows, openElementsOf(judged), addressesIn(law, packs, commands), texts), inheritedHint(rows, texts)].flatMap(
        (hint) =>
          hint === undefined
            ? []
            : {
                position,
                label: hint.label,
                tooltip: { kind: MarkupKind.Markdown, value: hint.tooltip },
                kind: InlayHintKind.Type,
                paddingLeft: true,
              },
      );
    }),
  );
}

/** A hint, with the hover text of the same content. */
interface Hint {
  readonly label: string;
  readonly tooltip: string;
}

/**
 * The class of materials, the elements whose shares are asked about, and those that are known, as many as fit: `rare earth · Dy? Tb?`. A
 * question mark means possible. Codes and acts are in the tooltip.
 */
function elementHint(rows: ShortRows, asked: readonly string[], address: AddressOf, texts: Texts): Hint | undefined {
  const [name, ...more] = rows.classes.map((one) => texts.name(one));
  const code = rows.acts.flatMap(({ codes }) => codes)[0];
  if (name === undefined && code === undefined) return undefined;
  const { present } = heldElements(rows.elements);
  const known = present.map(({ symbol }) => symbol);
  const elements = [...asked.filter((symbol) => !known.includes(symbol)).map((symbol) => `${symbol}?`), ...known];
  let label = firstWords(name === undefined ? (code ?? "") : `${name}${rows.holds === "question" ? "?" : ""}`, mostColumns);
  const further = [
    ...(more.length === 0 ? [] : [` +${more.length}`]),
    ...elements.map((one, index) => `${index === 0 ? " · " : " "}${one}`),
  ];
  for (const one of further) {
    if (textWidth(label + one) > mostColumns) break;
    label += one;
  }
  const tooltip = `${texts.sentences(heldInWords(rows, texts))}\n\n${sectionMarkdown(actsSection(rows, address, texts))}`;
  return { label, tooltip };
}

function inheritedHint({ endUse }: ShortRows, texts: Texts): Hint | undefined {
  if (endUse.kind !== "declared" || endUse.origin === "item") return undefined;
  return {
    label: firstWords(`↑ ${endUse.category ?? texts.say("editor-hint-end-use")}`, mostColumns),
    tooltip: texts.sentences(endUseInWords(endUse)),
  };
}
