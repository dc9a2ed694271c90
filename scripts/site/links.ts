import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;

/** A page with the ends of its links, and the places that links can lead to. */
interface Ends {
  readonly targets: readonly string[];
  readonly ids: ReadonlySet<string>;
}

/** Links within the site in `folder` that lead to no file or no place in it, each with its page, in order. */
export function brokenLinks(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: false }).map((file) => file.replaceAll("\\", "/"));
  const all = new Set(files);
  const pages = new Map(
    files.filter((file) => file.endsWith(".html")).map((file) => [file, endsOf(readFileSync(join(folder, file), "utf8"))]),
  );
  return [...pages]
    .flatMap(([page, { targets }]) =>
      targets.flatMap((target) => {
        if (/^(?:[a-z][a-z+.-]*:|\/\/)/i.test(target)) return [];
        const [path = "", anchor = ""] = target.split("#");
        const file = path === "" ? page : posix.join(posix.dirname(page), decodeURIComponent(path.split("?")[0] ?? ""));
        const isThere = all.has(file) && (anchor === "" || (pages.get(file)?.ids.has(decodeURIComponent(anchor)) ?? true));
        return isThere ? [] : [`${page}: ${target}`];
      }),
    )
    .sort();
}

function endsOf(page: string): Ends {
  const targets: string[] = [];
  const ids = new Set<string>();
  const visit = (node: Node): void => {
    if ("attrs" in node)
      for (const { name, value } of node.attrs) {
        if (name === "id") ids.add(value);
        else if (name === "href" || name === "src") targets.push(value);
      }
    if ("childNodes" in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(page));
  return { targets, ids };
}
