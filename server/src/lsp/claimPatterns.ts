import { foreignEndings as foreign } from "../core/fileNames.ts";
import { endings } from "../core/formats/registry.ts";

/** More ways to read the braces of a pattern than these are not told apart. */
const mostWays = 64;

/**
 * The patterns by which an editor is asked for the files that a pattern of a mapping claims, apart from those that it sends anyhow for
 * their endings: no document may be meant twice. Where an editor could not read one, it is asked for more, and what nothing claims
 * the server leaves alone; it is never asked for all files of an ending unless the mapping claims them.
 *
 * @param glob relative to the folder of lodestone.yaml, as it is written there
 */
export function claimPatterns(glob: string): readonly string[] {
  const plain = trimmed(glob);
  if (plain === "" || plain.startsWith("!")) return [];
  return [...new Set(ways(plain).flatMap(patternsOf))];
}

/** A pattern may name a folder, and then claims all that is in it; what ends like a file is taken for one. */
function patternsOf(pattern: string): readonly string[] {
  const ending = endingOf(pattern);
  if (ending !== undefined) return endings.includes(ending) ? [] : [readable(pattern)];
  return [...withEndings(pattern), ...withEndings(`${pattern}/**`)];
}

function endingOf(pattern: string): string | undefined {
  return /\.([A-Za-z0-9]+)$/.exec(pattern)?.[1]?.toLowerCase();
}

function trimmed(glob: string): string {
  const start = glob.startsWith("./") ? glob.slice(2) : glob;
  return start.endsWith("/") ? start.slice(0, -1) : start;
}

/** A pattern without the braces that hold a choice, once for each way to choose; as it is where there are too many. */
function ways(pattern: string): readonly string[] {
  let all: readonly string[] = [pattern];
  for (let isDone = false; !isDone; ) {
    isDone = true;
    const next = all.flatMap((one) => {
      const braces = /\{([^{}]*,[^{}]*)\}/.exec(one);
      if (braces === null) return [one];
      isDone = false;
      const [whole, inside = ""] = braces;
      return inside.split(",").map((choice) => one.slice(0, braces.index) + choice + one.slice(braces.index + whole.length));
    });
    if (next.length > mostWays) return [pattern];
    all = next;
  }
  return all;
}

/** The same for the files alone that end as foreign ones do; one that is named without an ending stays. */
function withEndings(pattern: string): readonly string[] {
  const [, folder = "", last = ""] = /^(.*\/)?([^/]*)$/.exec(pattern) ?? [];
  if (last === "**") return foreign.map((one) => `${readable(folder)}**/*.${one}`);
  const special = last.search(/[*?[\](){}!+@\\]/);
  if (special < 0) return [readable(pattern)];
  const start = last.slice(0, special).replace(/\.$/, "");
  return foreign.map((one) => `${readable(folder)}${start}*.${one}`);
}

/** A pattern as editors read it: for them groups of picomatch and escapes mean nothing, and a name with one stands for anything. */
function readable(pattern: string): string {
  return pattern
    .split("/")
    .map((name) => (/[()\\]|\[:|^!/.test(name) ? `*${/\.[A-Za-z0-9]+$/.exec(name)?.[0] ?? ""}` : name))
    .join("/");
}

/** The path of a folder in a pattern: a character of it that means something there stands for any one. */
export function literally(path: string): string {
  return path.replace(/[*?[\]{}!()\\]/g, "?");
}
