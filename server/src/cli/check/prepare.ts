import type { Known } from "../../core/config/types.ts";
import type { Checker } from "../../index.ts";
import type { Context } from "../commands/command.ts";
import type { ProblemLog } from "../report/problems.ts";
import type { Crew } from "../workers/crew.ts";
import { crewFor } from "../workers/plan.ts";
import { type Judgeable, withCheckers } from "./checkers.ts";
import { CompanySets } from "./companyPacks.ts";
import { Configs } from "./configs.ts";
import type { FoundFile } from "./discover.ts";
import { findFiles } from "./findFiles.ts";
import type { CheckRequest } from "./options.ts";
import type { Timings } from "./timings.ts";

/** What a run is about to judge, and with what. */
export interface Prepared extends Pick<Judgeable, "files" | "checkers"> {
  /** Every file that was found, those included whose packs cannot be used. */
  readonly found: readonly FoundFile[];
  readonly builtIn: Checker;
  /** The threads that have begun to judge; undefined where the main one works alone. */
  readonly crew: Crew | undefined;
}

/** Finds the files, starts the threads that judge them, and makes the checkers meanwhile. */
export async function prepare(context: Context, request: CheckRequest, time: Timings, problems: ProblemLog): Promise<Prepared> {
  const { host } = context;
  const sets = new CompanySets(context);
  const configs = new Configs(host, lazily(context), sets);
  const { files: found, problems: notFound } = findFiles(host, configs, request);
  time.mark("finding");
  const crew = crewFor(host, request, found, time);
  const builtIn = context.checker();
  time.mark("packs");
  await problems.add(...configs.problems, ...notFound);
  const { files, checkers, problems: unusable } = await withCheckers(found, builtIn, sets);
  await problems.add(...unusable);
  time.mark("packs");
  return { found, files, checkers, builtIn, crew };
}

/** What configurations may name: the packs are opened only when the first one is read. */
function lazily(context: Context): Known {
  return {
    get rules() {
      return context.checker().rules;
    },
    get packs() {
      return context.checker().packs;
    },
  };
}
