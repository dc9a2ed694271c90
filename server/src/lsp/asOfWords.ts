import { message } from "../core/l10n/message.ts";
import type { AsOfSources } from "../report/run.ts";

/** The messages that name the source of the workspace's check date. */
export const asOfSources: AsOfSources = {
  option: message("as-of-editor", { source: "option" }),
  setting: message("as-of-editor", { source: "setting" }),
  today: message("as-of-editor", { source: "today" }),
  "per-file": message("report-each-by-its-own"),
};
