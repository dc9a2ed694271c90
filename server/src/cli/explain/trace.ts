import type { ItemTrace } from "../../core/explain/trace.ts";
import { traceInWords } from "../../core/explain/words.ts";
import type { AsOfSource, LineIndex } from "../../index.ts";
import type { ElsewhereShown } from "../../report/fileReport.ts";
import { asOfWords } from "../report/asOfWords.ts";
import type { TextLayout } from "../terminal/layout.ts";
import { visible, visibleProse } from "../terminal/visible.ts";
import { wrap } from "../terminal/wrap.ts";

/** The file that a trace is about. */
export interface TraceSource {
  readonly path: string;
  readonly lines: LineIndex;
  readonly asOfSource: AsOfSource;
  readonly elsewhere: ElsewhereShown;
}

/** The trace of an item for people: each question of the judgement with its answer and the reason. */
export function renderTrace(trace: ItemTrace, source: TraceSource, layout: TextLayout): string {
  const { colors, columns } = layout;
  const { title, place, sections } = traceInWords(trace, source.lines, source.asOfSource, asOfWords, source.elsewhere);
  const paints = { good: colors.green, bad: colors.red, doubt: colors.yellow, dim: colors.dim };
  const head = `${colors.bold(visible(title))}  ${colors.dim(`${visible(source.path)}:${place}  ${trace.item.item.path}`)}`;
  const body = sections.flatMap(({ heading, rows }) => {
    const width = Math.max(...rows.map(({ label }) => label.length));
    const lines = rows.flatMap(({ label, text, tone }) => {
      const paint = tone === undefined ? (plain: string) => plain : paints[tone];
      const [first = "", ...more] = wrap(visibleProse(text), columns - width - 4);
      return [`  ${paint(label.padEnd(width))}  ${first}`.trimEnd(), ...more.map((line) => " ".repeat(width + 4) + line)];
    });
    return ["", colors.bold(heading), ...lines];
  });
  return `${[head, ...body].join("\n")}\n`;
}
