import { project } from "../generated/project.ts";
import { type Message, message, verbatim } from "./l10n/message.ts";

/** Homepage of the project; undefined where package.json has none. */
export const homepage = project.homepage;

/** A sentence that asks to report an internal error. */
export const reportRequest: Message =
  project.bugs === undefined ? message("usage-report-it") : message("usage-report-it-at", { address: verbatim(project.bugs) });

/** URL of a rule page below the homepage; undefined without one. */
export function rulePage(id: string): string | undefined {
  return homepage === undefined ? undefined : `${homepage}/blob/main/docs/rules/${id}.md`;
}
