import { prose } from "../../core/l10n/message.ts";
import { LineIndex } from "../../index.ts";
import type { CompanySet } from "../../project/companySets.ts";
import type { Problem } from "../report/run.ts";

/** The problems of company packs, with line and column. */
export function packProblems({ files, problems }: CompanySet): Problem[] {
  const lines = new Map<string, LineIndex>();
  return problems.map(({ path, start, message }) => {
    const index = lines.get(path) ?? new LineIndex(files.find((file) => file.path === path)?.text ?? "", { skipMark: true });
    lines.set(path, index);
    const { line, character } = index.positionAt(start);
    return { path, position: { line: line + 1, column: character + 1 }, message: [prose(message)] };
  });
}
