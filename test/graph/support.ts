import type { FileContent } from "../../server/src/core/graph/content.ts";
import { Graph } from "../../server/src/core/graph/graph.ts";
import { folderOf } from "../../server/src/core/graph/paths.ts";
import type { CheckInput, Verdict } from "../../server/src/core/judge/types.ts";
import type { Links } from "../../server/src/core/model/links.ts";
import { caseToday, checker } from "../rules/lodestone.ts";

/** Texts by path; a link is written as the path that it leads to behind an arrow. */
export type Files = Readonly<Record<string, string>>;

/** What stands at a path among some files. */
export function contentIn(files: Files, path: string): FileContent {
  const text = files[path];
  if (text?.startsWith("→ ")) return { kind: "link", to: text.slice(2) };
  if (text !== undefined) return { kind: "text", text };
  const paths = Object.keys(files);
  let folder = folderOf(path);
  while (folder !== "" && !paths.some((one) => one.startsWith(`${folder}/`))) folder = folderOf(folder);
  const inside = paths
    .filter((one) => folder === "" || one.startsWith(`${folder}/`))
    .map((one) => one.slice(folder === "" ? 0 : folder.length + 1));
  return { kind: "absent", folder, names: [...new Set(inside.map((one) => one.split("/", 1)[0] ?? ""))] };
}

/** The other files as seen from one, when all that it leans on has been told. */
export function load(graph: Graph, files: Files, path: string): Links {
  for (let wanted = graph.wanted(path); wanted.length > 0; wanted = graph.wanted(path))
    for (const one of wanted) graph.set(one, contentIn(files, one));
  return graph.linksOf(path);
}

/** How a file is checked. */
export function inputOf(files: Files, path: string, links: Links | undefined): CheckInput {
  return {
    text: files[path] ?? "",
    kind: path.endsWith(".shipment.yaml") ? "shipment" : "bom",
    today: caseToday,
    settings: { actStates: {}, severities: {}, traceRareEarths: false },
    links,
  };
}

/** A check of one file among others from nothing. */
export function checkAmong(files: Files, path: string, graph = new Graph()): Verdict {
  return checker.check(inputOf(files, path, load(graph, files, path)));
}

/** What a check finds, in short: place as line and marked text, rule, and the places in other files. */
export function foundIn(files: Files, path: string, graph?: Graph): string[] {
  const text = files[path] ?? "";
  return checkAmong(files, path, graph).findings.map(({ start, end, ruleId, path: at, related = [] }) => {
    const elsewhere = related.flatMap((place) =>
      place.elsewhere === undefined
        ? []
        : [` → ${place.elsewhere.file}:${place.elsewhere.range.start.line + 1}:${place.elsewhere.range.start.character + 1}`],
    );
    return `${ruleId} ${at} ${JSON.stringify(text.slice(start, end))}${elsewhere.join("")}`;
  });
}
