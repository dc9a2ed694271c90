import type { ContentNode, MapNode } from "../formats/tree.ts";
import { message } from "../l10n/message.ts";
import type { Mapping, Path, Step } from "../mappings/foreign/mapping.ts";
import { reach } from "../mappings/foreign/reach.ts";
import { isThere } from "../mappings/foreign/values.ts";
import { Origin } from "../mappings/foreign/write.ts";
import { beginningOf } from "./cellText.ts";
import type { UnreadCell } from "./types.ts";

/** The list of a tree in which each entry has the origin of a stage of production. */
interface OriginList {
  readonly list: Path;
  /** The key of the stage, and its words by the stage that they mean. */
  readonly key: string;
  readonly stages: Map<string, string>;
  /** The path from an entry to its places, and that from a place to its country. */
  readonly places: Path;
  readonly country: Path;
}

/** The origins of an item that a mapping passes over: those of a stage that it does not know, and places without a country. */
export function unreadOrigins(item: MapNode, text: string, { fields }: Pick<Mapping, "fields">): readonly UnreadCell[] {
  const node = Origin.of(item)?.node;
  if (node === undefined) return [];
  return listsIn(fields).flatMap(({ list, key, stages, places, country }) =>
    at(node, list).flatMap((entry): readonly UnreadCell[] => {
      const stage = at(entry, pathOf({ kind: "key", key })).find(isText);
      if (stage === undefined) return [];
      const meant = stages.get(stage.source);
      const all = at(entry, places);
      const countries = all.flatMap((place) => at(place, country).find(isText) ?? []);
      if (meant === undefined) {
        const [first = stage, ...others] = countries;
        const { start, end } = { start: first.start, end: (others.at(-1) ?? first).end };
        const said = countries.length === 0 ? [stage] : countries;
        const why = message("answers-stage-unknown");
        return [{ key: `origins/${stage.source}`, text: said.map(({ source }) => source).join(", "), why, start, end }];
      }
      const open = all.length === 0 ? [entry] : all.filter((place) => !at(place, country).some(isText));
      const why = message("answers-unreadable", { what: "country" });
      return open.map(({ start, end }) => ({ key: `origins/${meant}`, text: shown(text.slice(start, end)), why, start, end }));
    }),
  );
}

function listsIn(fields: Mapping["fields"]): readonly OriginList[] {
  const lists = new Map<string, OriginList>();
  for (const { field, from } of fields) {
    const [fact, stage, part] = field;
    if (fact !== "origins" || stage === undefined || part !== undefined) continue;
    for (const source of from) {
      if ("constant" in source) continue;
      const { steps, fromRoot } = source.path;
      const selecting = steps.findIndex((step) => step.kind === "every" && step.where !== undefined);
      const [step] = steps.slice(selecting, selecting + 1);
      if (fromRoot || step?.kind !== "every" || step.where === undefined) continue;
      const { key, is } = step.where;
      const list = pathOf(...steps.slice(0, selecting), { kind: "every" });
      const name = JSON.stringify([list.steps, key]);
      const [places, country] = [pathOf(...steps.slice(selecting + 1, -1)), pathOf(...steps.slice(-1))];
      const known = lists.get(name) ?? { list, key, stages: new Map<string, string>(), places, country };
      lists.set(name, known);
      known.stages.set(is, stage);
    }
  }
  return [...lists.values()];
}

function pathOf(...steps: readonly Step[]): Path {
  return { fromRoot: false, steps, text: "" };
}

function at(node: ContentNode, path: Path): readonly ContentNode[] {
  return reach(node, { node, taken: undefined }, path).map((one) => one.node);
}

function isText(node: ContentNode): node is ContentNode & { readonly kind: "scalar" } {
  return node.kind === "scalar" && isThere(node.source);
}

/** A part of a text on one line, cut after its beginning. */
function shown(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 60 ? beginningOf(line) : line;
}
