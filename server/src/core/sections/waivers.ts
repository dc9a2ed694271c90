import type { CommentLines, Format, FoundComment, Seams } from "../formats/format.ts";
import type { Span } from "../text/span.ts";
import { beginsWaiver } from "../waivers/terms.ts";
import type { PlacedWaiver } from "../waivers/types.ts";
import type { Outside } from "./frame.ts";
import type { JudgedText } from "./judgedText.ts";
import { withWaivers } from "./part.ts";
import type { Section } from "./section.ts";

/** Lines of a text that were read by themselves: those before the sections, a section, or those after them. */
interface Block {
  /** What to add to its offsets for those of the whole text. */
  readonly by: number;
  readonly waivers: readonly FoundComment[];
  readonly isWellFormed: boolean;
  /** Its first line, where it is spoken of from above. */
  first(): readonly Span[];
}

/** The waivers of a text, by its own offsets, each with the document that the line it speaks of stands in. */
export function waiversOf({ outside, layout, documents, seams, conditions: { settings, today, format } }: JudgedText): PlacedWaiver[] {
  const { sections, end } = layout;
  const { count } = sections;
  const { head, text, tree } = outside;
  /** The lines before the sections are block 0, those after them the last one. */
  const blockAt = (index: number): Block | undefined => {
    if (index > count + 1) return undefined;
    if (index === 0) return ofOutside(format, outside, { start: 0, end: head }, 0);
    const section = sections.at(index - 1);
    if (section !== undefined) return ofSection(format, seams, section, layout.startOf(index - 1));
    return ofOutside(format, outside, { start: head, end: text.length }, end - head);
  };
  const inSkeleton = tree.scalars === undefined ? [] : [0, count + 1];
  const inSections = sections.indexes(withWaivers).map((index) => index + 1);
  const order = [...inSkeleton, ...inSections].sort((a, b) => a - b);
  return order
    .flatMap((index) => placed(blockAt(index), () => blockAt(index + 1)))
    .map((waiver) => {
      const at = waiver.covers[0]?.end ?? waiver.end;
      const document = Math.max(
        0,
        tree.documents.findLastIndex(({ start }) => start <= at),
      );
      const summary = documents.find(({ frame }) => frame.summary.index === document)?.frame.summary;
      return { ...waiver, document, asOf: summary?.asOf ?? settings.asOf?.date ?? today };
    });
}

/** The waivers of a block; what they speak of may stand in the next one. */
function placed(block: Block | undefined, next: () => Block | undefined): Omit<PlacedWaiver, "document" | "asOf">[] {
  if (block === undefined) return [];
  const { waivers, by, isWellFormed } = block;
  const below = waivers.some(({ covers }) => covers === "next") ? next() : undefined;
  const linesBelow = below?.first().map((line) => shifted(line, below.by)) ?? [];
  return waivers.map((waiver) => {
    const isBelow = waiver.covers === "next";
    return {
      ...waiver,
      ...shifted(waiver, by),
      covers: waiver.covers === "next" ? linesBelow : waiver.covers.map((line) => shifted(line, by)),
      removal: shifted(waiver.removal, by),
      isReadWhole: isWellFormed && !(isBelow && below?.isWellFormed === false),
    };
  });
}

function ofOutside(format: Format, { text, tree }: Outside, lines: Span, by: number): Block {
  const region = (): CommentLines => ({ text, scalars: tree.scalars ?? format.read(text, { scalars: true }).scalars ?? [], ...lines });
  return {
    by,
    waivers: tree.scalars === undefined ? [] : (format.comments?.find(region(), beginsWaiver) ?? []),
    isWellFormed: tree.problems.length === 0,
    first: () => format.comments?.firstLines(region()) ?? [],
  };
}

function ofSection({ comments }: Format, seams: Seams | undefined, { text, waivers, isWellFormed }: Section, by: number): Block {
  // Read again: only a waiver indented deeper than the dash below it stands at the end of one section and speaks of the next.
  const scalars = (): readonly Span[] => seams?.readSection(text, { scalars: true }).tree.scalars ?? [];
  return { by, waivers, isWellFormed, first: () => comments?.firstLines({ text, scalars: scalars(), start: 0, end: text.length }) ?? [] };
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
