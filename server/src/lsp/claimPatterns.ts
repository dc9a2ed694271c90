import { foreignEndings as foreign } from "../core/fileNames.ts";
import { endings } from "../core/formats/registry.ts";

/** The limit on the expansions of the braces in a pattern. Beyond it, a pattern is not expanded. */
const mostWays = 64;

/**
 * The watch patterns for the files that a pattern of a mapping claims, without the file extensions that an editor sends anyway: no
 * document may match twice. Where an editor cannot express a pattern, a wider one is used, and the server ignores the surplus files. A
 * pattern never covers all files of an extension unless the mapping claims them.
 *
 * @param glob relative to the folder of lodestone.yaml, as written there
 */
export function claimPatterns(glob: string): readonly string[] {
  const plain = trimmed(glob);
  if (plain === "" || plain.startsWith("!")) return [];
  return [...new Set(ways(plain).flatMap(patternsOf))];
}

/** A pattern may name a folder and then claims everything in it. A pattern with a file extension names files. */
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

/**
 * The pattern with each group of braces replaced by one of its alternatives, for every combination; the pattern itself beyond the limit.
 */
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

/** The pattern limited to the file extensions of foreign files. A pattern whose last segment is a plain name stays as it is. */
function withEndings(pattern: string): readonly string[] {
  const [, folder = "", last = ""] = /^(.*\/)?([^/]*)$/.exec(pattern) ?? [];
  if (last === "**") return foreign.map((one) => `${readable(folder)}**/*.${one}`);
  const special = last.search(/[*?[\](){}!+@\\]/);
  if (special < 0) return [readable(pattern)];
  const start = last.slice(0, special).replace(/\.$/, "");
  return foreign.map((one) => `${readable(folder)}${start}*.${one}`);
}

/** The pattern in the syntax of editors. They do not know picomatch groups and escapes, so a path segment with one becomes a wildcard. */
function readable(pattern: string): string {
  return pattern
    .split("/")
    .map((name) => (/[()\\]|\[:|^!/.test(name) ? `*${/\.[A-Za-z0-9]+$/.exec(name)?.[0] ?? ""}` : name))
    .join("/");
}

/** The path of a folder as a pattern: a character with a special meaning becomes a wildcard for one character. */
export function literally(path: string): string {
  return path.replace(/[*?[\]{}!()\\]/g, "?");
}
