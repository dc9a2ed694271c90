import { contentOf, type Node } from "../formats/tree.ts";
import { listAt, mapAt, scalarAt } from "../mappings/foreign/values.ts";
import { classesIn } from "../model/freeOf.ts";

/** The name of a class in brackets, as in the heading. */
const aside = /\([^()]*\)/g;

/** A fact as an entry of a parts file has it: the classes of one text become a list, and a figure has a number. None without any. */
export function ownFact(name: string, value: Node): readonly (readonly [string, Node])[] {
  if (name === "properties" && value.kind === "map") {
    const figures = value.entries.filter(({ value: figure }) => contentOf(figure, "value") !== undefined);
    return figures.length === 0
      ? []
      : [
          [
            name,
            mapAt(
              value,
              figures.map((figure) => [figure.name, figure.value]),
            ),
          ],
        ];
  }
  if (name !== "freeOf" || value.kind !== "scalar") return [[name, value]];
  const classes = classesIn(value.source.normalize("NFKC").replace(aside, " ").replaceAll("、", ","));
  return [
    [
      name,
      listAt(
        value,
        classes.map((id) => scalarAt(value, id)),
      ),
    ],
  ];
}
