import { deflateRawSync, inflateRawSync } from "node:zlib";
import { prose } from "../../server/src/core/l10n/message.ts";
import { inEnglish, type Texts } from "../../server/src/core/l10n/texts.ts";
import type { DocumentKind } from "../../server/src/core/model/types.ts";
import { runState } from "../../server/src/core/states/ofRun.ts";
import { ReportBuilder } from "../../server/src/report/build.ts";
import { fileFacts, mostItems } from "../../server/src/report/facts/fileFacts.ts";
import { fileReport } from "../../server/src/report/fileReport.ts";
import { type EditorFrame, editorPage as editorPageOf, type OpenPage, reportPage as pageOf } from "../../server/src/report/html/page.ts";
import type { ReportModel } from "../../server/src/report/model.ts";
import { runTotals } from "../../server/src/report/totals.ts";
import { type Files, linksAmong } from "../graph/files.ts";
import { checker, day } from "../rules/lodestone.ts";

/** Where dates come from, in words that tests know again. */
const why = { option: "by option", setting: "by setting", "export-date": "by export date", today: "today" };

/** A file to report on. */
export interface Given {
  readonly path: string;
  readonly text: string;
  readonly kind?: DocumentKind;
  /** The day that it is judged at; without one, 2026-11-25. */
  readonly asOf?: string;
  /** Other files below the same root, by path; without any, none are followed. */
  readonly beside?: Files;
}

/** The facts of a text with its report. */
export function inspected({ path, text, kind = "bom", asOf = "2026-11-25", beside }: Given, most = mostItems, texts = inEnglish) {
  const result = checker.inspect({
    text,
    kind,
    links: beside === undefined ? undefined : linksAmong({ ...beside, [path]: text }, path),
    today: day(asOf),
    settings: { actStates: {}, severities: {}, traceRareEarths: false },
  });
  const judged = fileReport(path, text, result);
  return {
    ...judged,
    facts: fileFacts(result, judged, (source) => prose(why[source]), { rules: checker.rules, texts }, undefined, most),
  };
}

/** The whole report on some files; `over` replaces what it knows of the run. */
export function modelOf(files: readonly Given[], over: Partial<ReportModel> = {}, most = mostItems, texts = inEnglish): ReportModel {
  const builder = new ReportBuilder(most);
  const totals = runTotals();
  for (const file of files) {
    const judged = inspected(file, most, texts);
    builder.add(judged);
    totals.add(judged);
  }
  const { summary } = totals;
  const model = builder.end({
    version: "1.2.3",
    checkedOn: "2026-11-25",
    lawOf: "2026-11-25 (today)",
    summary,
    packs: checker.packs.headers.map(({ id, version, reviewedOn }) => ({ id, version, reviewedOn })),
    notices: [],
    state: runState({ summary, problems: 0, unjudged: 0, unread: 0, silences: false }),
    passedOver: { acknowledged: 0, notLookedAt: 0, gitignored: 0, rows: 0 },
    unreadFiles: 0,
    problems: [],
    rules: checker.rules,
  });
  return { ...model, ...over };
}

/** The page of a report, in English unless another language is asked for. */
export function reportPage(model: ReportModel, texts: Texts = inEnglish): string {
  return packed(pageOf(model, texts));
}

/** The same in an editor. */
export function editorPage(model: ReportModel, frame: EditorFrame): string {
  return packed(editorPageOf(model, frame, inEnglish));
}

/** The whole page, packed at once. */
function packed({ before, groups, after }: OpenPage): string {
  if (groups.length === 0) return before + after;
  const data = deflateRawSync(JSON.stringify(groups)).toString("base64");
  return `${before}<script type="text/plain" id="packed">${data}</script>\n${after}`;
}

/** The markup of the items packed in a page. */
export function unpacked(page: string): readonly string[] {
  const data = /id="packed">([^<]*)</.exec(page)?.[1];
  return data === undefined ? [] : JSON.parse(inflateRawSync(Buffer.from(data, "base64")).toString());
}
