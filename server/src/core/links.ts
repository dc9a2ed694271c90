import { project } from "../generated/project.ts";
import { type Message, message, verbatim } from "./l10n/message.ts";

/** Where the project is at home; undefined while package.json names no such place. */
export const homepage = project.homepage;

/** Asks to report a fault of Lodestone itself. */
export const reportRequest: Message =
  project.bugs === undefined ? message("usage-report-it") : message("usage-report-it-at", { address: verbatim(project.bugs) });

/** The page of a rule in the repository that is the homepage; undefined where there is none. */
export function rulePage(id: string): string | undefined {
  return homepage === undefined ? undefined : `${homepage}/blob/main/docs/rules/${id}.md`;
}
