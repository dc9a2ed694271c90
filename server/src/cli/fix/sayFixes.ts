import { isAbsolute } from "node:path";
import { visible } from "../../core/text/visible.ts";
import type { Run } from "../check/run.ts";
import type { FileFixes } from "./fixFile.ts";

/** Says what was fixed in a file as soon as it is: the diff on standard output, what stands in the way on standard error. */
export async function sayFixes({ host, problems, request }: Run, { diff, problem }: FileFixes): Promise<void> {
  if (problem !== undefined) await problems.add(problem);
  if (diff === undefined) return;
  await host.stdout.write(diff.text, "exact");
  if (request.quiet || !(diff.path.startsWith("../") || isAbsolute(diff.path))) return;
  await host.stderr.write(
    `lodestone: ${visible(diff.path)}: This lies outside the current folder, and \`git apply\` and \`patch\` change nothing there. Run it from a folder above.\n`,
  );
}
