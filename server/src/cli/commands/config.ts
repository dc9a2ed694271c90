import { dirname, resolve } from "node:path";
import { message } from "../../core/l10n/message.ts";
import type { ConfigReport, ConfiguredFile } from "../../generated/configReport.ts";
import type { CompanySet } from "../../project/companySets.ts";
import { openBaseline } from "../baseline/assign.ts";
import { packProblems } from "../check/companyPacks.ts";
import { Configs } from "../check/configs.ts";
import { configuredFile } from "../config/report.ts";
import { configText } from "../config/text.ts";
import type { Problem } from "../report/run.ts";
import { listingCommand } from "./listing.ts";

/** `lodestone config`. */
export const config = listingCommand({
  usage: "FILE…",
  summary: "Show which settings apply to a file, where each comes from, and why the file is checked or not.",
  details: [
    "The FILE need not exist yet. Each setting is shown with the place that sets it, in lodestone.yaml or in a file that it extends; the nearest file wins.",
    "Exit status: 0 shown; 2 the settings, or a pack or baseline that they name, cannot be used.",
  ],
  miscounted: [message("usage-config-files"), message("usage-config-files-advice")],
  tellsLaw: true,
  async list(parsed, context) {
    const { host } = context;
    const configs = new Configs(context);
    const files: ConfiguredFile[] = [];
    const folders: Problem[] = [];
    const baselines = new Map<string, string>();
    const companies = new Set<CompanySet>();
    for (const argument of parsed.positionals) {
      const path = resolve(host.cwd, argument);
      if (host.files.kindOf(path) === "folder") {
        folders.push({
          path: argument,
          message: [message("problem-is-folder"), message("problem-is-folder-advice")],
        });
        continue;
      }
      const found = configs.of(dirname(path));
      if (found.baseline !== undefined) baselines.set(found.baseline, found.root);
      if (found.company !== undefined) companies.add(found.company);
      const packsWhole = found.company === undefined || (await found.company.open()) !== undefined;
      files.push(configuredFile(host, path, found, configs.isSettings(path), packsWhole));
    }
    const unusable = [...baselines].map(([path, root]) => openBaseline(host, path, root)).filter((one) => "message" in one);
    const problems = [...configs.problems, ...[...companies].flatMap(packProblems), ...unusable, ...folders];
    const report: ConfigReport = { schemaVersion: 1, tool: { name: "lodestone", version: host.version }, files };
    return { report, text: (layout) => configText(files, layout, context.texts), problems };
  },
});
