import type { FileContent } from "../../server/src/core/graph/content.ts";
import { Graph } from "../../server/src/core/graph/graph.ts";
import type { Links } from "../../server/src/core/model/links.ts";
import { folderOf } from "../../server/src/core/paths.ts";

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
  graph.parts.setFiles(Object.keys(files).filter((one) => /\.parts\.ya?ml$/.test(one)));
  for (let wanted = graph.parts.wanted; wanted.length > 0; wanted = graph.parts.wanted)
    for (const one of wanted) graph.set(one, contentIn(files, one));
  for (let wanted = graph.wanted(path); wanted.length > 0; wanted = graph.wanted(path))
    for (const one of wanted) graph.set(one, contentIn(files, one));
  return graph.linksOf(path);
}

/** The other files as seen from one among some, each read from nothing. All that are called shipments count for licences. */
export function linksAmong(files: Files, path: string): Links {
  const graph = new Graph();
  graph.licences.setShipments(Object.keys(files).filter((one) => /\.shipment\.ya?ml$/.test(one)));
  for (let wanted = graph.licences.wanted; wanted.length > 0; wanted = graph.licences.wanted)
    for (const one of wanted) graph.set(one, contentIn(files, one));
  return load(graph, files, path);
}
