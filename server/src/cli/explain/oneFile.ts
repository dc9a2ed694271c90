import { resolve } from "node:path";
import { message } from "../../core/l10n/message.ts";
import { decode } from "../../files/decode.ts";
import { leadsOutside } from "../../files/fileSystem.ts";
import type { Checker, CheckInput, IsoDate } from "../../index.ts";
import { packProblems } from "../check/companyPacks.ts";
import { Configs } from "../check/configs.ts";
import { classify } from "../check/discover.ts";
import { Inputs } from "../check/inputs.ts";
import type { Context } from "../commands/command.ts";
import type { Problem } from "../report/run.ts";

/** A file with the checker and the input for its check, or the reason why it cannot be checked. */
export type OneFile =
  | { readonly checker: Checker; readonly input: CheckInput; readonly root: string }
  | { readonly notOurs: Problem }
  | { readonly problems: readonly Problem[] };

/** Opens a file under its settings, or a text as if it stood in a file of that name. */
export async function openFile(file: string, asOf: IsoDate | undefined, context: Context, given?: string): Promise<OneFile> {
  const { host } = context;
  const path = resolve(host.cwd, file);
  const kind = given === undefined ? host.files.kindOf(path) : "file";
  if (kind === "outside") return { problems: [{ path: file, message: leadsOutside }] };
  if (kind !== "file") return { problems: [{ path: file, message: [message("problem-no-such-file"), message("problem-path-advice")] }] };
  const configs = new Configs(context);
  const found = classify(host, configs, path);
  if (found === "broken-config") return { problems: configs.problems };
  if ("message" in found) return { notOurs: found };
  const checker = found.company === undefined ? context.checker() : await found.company.open();
  if (checker === undefined) return { problems: found.company === undefined ? [] : packProblems(found.company) };
  const decoded = given === undefined ? decode(host.files.read(path), found.format) : { text: given };
  if ("message" in decoded) return { problems: [{ path: file, ...decoded }] };
  return { checker, root: found.root, input: new Inputs(configs).of(found, { asOf, ignoreWaivers: false }, decoded.text) };
}
