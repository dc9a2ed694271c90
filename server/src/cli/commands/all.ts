import type { Host } from "../host.ts";
import { acts } from "./acts.ts";
import { answers } from "./answers.ts";
import { baseline } from "./baseline.ts";
import { check } from "./check.ts";
import type { Command, ExitStatus } from "./command.ts";
import { completion } from "./completion.ts";
import { config } from "./config.ts";
import { convert } from "./convert.ts";
import { draft } from "./draft.ts";
import { explain } from "./explain.ts";
import { hook } from "./hook.ts";
import { init } from "./init.ts";
import { law } from "./law.ts";
import { lsp } from "./lsp.ts";
import { mapping } from "./mapping.ts";
import { mcp } from "./mcp.ts";
import { merge } from "./merge.ts";
import { packs } from "./packs.ts";
import { questions } from "./questions.ts";
import { request } from "./request.ts";
import { rules } from "./rules.ts";
import { test } from "./test.ts";
import { waivers } from "./waivers.ts";

/**
 * All commands, by name.
 *
 * @param main runs the program, for commands that run others
 */
export function commands(main: (argv: readonly string[], host: Host) => Promise<ExitStatus>): Readonly<Record<string, Command>> {
  const all: Readonly<Record<string, Command>> = {
    check,
    merge,
    explain,
    rules,
    acts,
    packs,
    law,
    waivers,
    questions,
    request,
    answers,
    draft,
    baseline,
    init,
    config,
    mapping,
    convert,
    test,
    hook,
    lsp,
    mcp: mcp(main),
    completion: completion(() => all),
  };
  return all;
}
