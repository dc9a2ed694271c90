import type { ItemTrace } from "../../core/explain/trace.ts";
import { traceInWords } from "../../core/explain/traceInWords.ts";
import { message } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { visible } from "../../core/text/visible.ts";
import type { AsOfSource, LineIndex } from "../../index.ts";
import type { ElsewhereShown } from "../../report/fileReport.ts";
import type { TextLayout } from "../terminal/layout.ts";
import { sectionLines } from "./sections.ts";

/** The file that a trace is about. */
export interface TraceSource {
  readonly path: string;
  readonly lines: LineIndex;
  readonly asOfSource: AsOfSource;
  readonly elsewhere: ElsewhereShown;
}

/** The trace of an item for people: each question of the judgement with its answer and the reason. */
export function renderTrace(trace: ItemTrace, source: TraceSource, layout: TextLayout, texts: Texts): string {
  const { colors } = layout;
  const { title, place, sections } = traceInWords(
    trace,
    source.lines,
    message("as-of-command", { source: source.asOfSource }),
    texts,
    source.elsewhere,
  );
  const head = `${colors.bold(visible(title))}  ${colors.dim(`${visible(source.path)}:${place}  ${trace.item.item.path}`)}`;
  return `${[head, ...sectionLines(sections, layout)].join("\n")}\n`;
}
