import { Graph } from "../../server/src/core/graph/graph.ts";
import type { CheckInput, Verdict } from "../../server/src/core/judge/types.ts";
import type { Links } from "../../server/src/core/model/links.ts";
import { caseToday, checker } from "../rules/lodestone.ts";
import { type Files, load } from "./files.ts";

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
