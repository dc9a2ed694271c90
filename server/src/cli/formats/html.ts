import type { Texts } from "../../core/l10n/texts.ts";
import { deflated } from "../../files/deflate.ts";
import type { IsoDate, RuleMeta } from "../../index.ts";
import { ReportBuilder } from "../../report/build.ts";
import { packedPage, reportPage } from "../../report/html/page.ts";
import type { Format } from "./format.ts";
import { dayText } from "./summary.ts";

/** An HTML page with the facts behind the findings. It is written at the end, because it starts with the result. */
export function htmlFormat(version: string, today: IsoDate, rules: readonly RuleMeta[], texts: Texts): Format<Promise<Iterable<string>>> {
  const report = new ReportBuilder();
  return {
    begin: () => "",
    file(file) {
      report.add(file);
      return [];
    },
    async end(run) {
      const { passedOver, files } = run.unread;
      const told = { version, checkedOn: today, lawOf: dayText(run, texts), passedOver, unreadFiles: files.length };
      return [await packedPage(reportPage(report.end({ ...run, ...told, rules }), texts), deflated)];
    },
  };
}
