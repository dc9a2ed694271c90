import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A fenced block: a file by its path, or a command with what it prints. */
export interface Block {
  readonly path: string | undefined;
  readonly text: string;
}

/** A section of a page that shows files and what the command prints of them. */
export interface Example {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** The worked examples of a page, by its path below the root of the repository. */
export function readExamples(root: string, page = "docs/check-your-bom.md"): readonly Example[] {
  return readFileSync(join(root, page), "utf8")
    .split(/^## /m)
    .slice(1)
    .map((section) => ({
      heading: section.slice(0, section.indexOf("\n")),
      blocks: [...section.matchAll(/^```(\w+)(?: (\S+))?\n(.*?)^```$/gms)].map(([, , path, text = ""]) => ({ path, text })),
    }))
    .filter(({ blocks }) => blocks.length > 0);
}

/** The files of an example with their text, by path. */
export function filesOf({ blocks }: Example): ReadonlyMap<string, string> {
  return new Map(blocks.flatMap(({ path, text }) => (path === undefined ? [] : [[path, text] as const])));
}
