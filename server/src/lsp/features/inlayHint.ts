import { type InlayHint, InlayHintKind, MarkupKind, type Range } from "vscode-languageserver";
import { undeclaredOf } from "../../core/control/describeOpenQuestions.ts";
import { isJudged } from "../../core/control/endUseRequired.ts";
import { type ShortRows, shortRows } from "../../core/describe/itemRows.ts";
import { placesIn } from "../../core/describe/places.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import type { Snapshot } from "../snapshot.ts";
import { type AddressOf, actLines, addressesIn, bullets, endUseInWords, heldElements, heldInWords } from "./support/itemMarkdown.ts";
import { spanOf } from "./support/range.ts";

/** The most codes, and the most possible elements, in one hint. Longer hints are hard to read, and editors cut them. */
const mostCodes = 2;
const mostPossible = 2;

/**
 * `textDocument/inlayHint`: after the part number of an item with a controlled material, its elements and control codes, and the inherited
 * end use. Only items with a part number in the range count.
 */
export function inlayHints(snapshot: Snapshot, range: Range, commands: ReadonlySet<string> = new Set()): InlayHint[] {
  const { lines, checker } = snapshot;
  const { texts, packs } = checker;
  const wanted = spanOf(lines, range);
  const at = placesIn(lines);
  return snapshot.around(wanted).judged.flatMap(({ items, law }) =>
    items.flatMap((judged) => {
      const { end } = judged.item.place;
      if (!isJudged(judged) || end < wanted.start || end > wanted.end) return [];
      const position = lines.positionAt(end);
      const rows = shortRows(judged, at, undeclaredOf);
      return [elementHint(rows, addressesIn(law, packs, commands), texts), inheritedHint(rows, texts)].flatMap((hint) =>
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

/** For example `Nd Dy? Tb? +3? · 1C907.a`. A question mark means possible, not certain. */
function elementHint(rows: ShortRows, address: AddressOf, texts: Texts): Hint | undefined {
  const { present, possible } = heldElements(rows.elements);
  const doubted = cut(
    possible.map(({ symbol }) => `${symbol}?`),
    mostPossible,
    "?",
  );
  const codes = rows.acts.flatMap(({ codes, verdict }) => codes.map((code) => (verdict === "applies" ? code : `${code}?`)));
  const elements = [...rows.bare.map((name) => texts.name(name)), ...present.map(({ symbol }) => symbol), ...doubted];
  const label = [elements, cut(codes, mostCodes)].flatMap((part) => (part.length === 0 ? [] : part.join(" "))).join(" · ");
  if (label === "") return undefined;
  return { label, tooltip: `${texts.sentences(heldInWords(rows, texts))}\n\n${bullets(actLines(rows, address, texts))}` };
}

function cut(words: readonly string[], most: number, mark = ""): readonly string[] {
  return words.length > most ? [...words.slice(0, most), `+${words.length - most}${mark}`] : words;
}

function inheritedHint({ endUse }: ShortRows, texts: Texts): Hint | undefined {
  if (endUse.kind !== "declared" || endUse.origin === "item") return undefined;
  return { label: `↑ ${endUse.category ?? texts.say("editor-hint-end-use")}`, tooltip: texts.sentences(endUseInWords(endUse)) };
}
