import { readComposition } from "../model/composition.ts";
import { effective, effectiveEntry } from "../model/effective.ts";
import { textAt, textOf } from "../model/read.ts";
import type { Item } from "../model/types.ts";
import type { CompositionInput, Form, RecogniserInput } from "../recognise/types.ts";
import type { Located } from "../text/span.ts";
import { type ContentNode, content } from "../yaml/tree.ts";

const forms: ReadonlySet<string> = new Set<Form>([
  "metal",
  "alloy",
  "target",
  "magnet",
  "oxide",
  "compound",
  "mixture",
  "ceramic",
  "crystal",
  "phosphor",
  "other",
]);

/** Gathers what an item, with what its `ref` leads to, says that could speak of rare earth. */
export function recogniserInput(item: Item): RecogniserInput {
  const magnet = effective(item, "magnet");
  const magnetType = textAt(magnet, "type");
  const casNumber = textOf(effective(item, "casNumber"));
  const form = textOf(effective(item, "form"))?.value;
  const composition = compositionInput(item);
  return {
    texts: [
      ...descriptionTexts(effective(item, "description")),
      ...textsOf("material", textOf(effective(item, "material"))),
      ...textsOf("grade", textAt(magnet, "grade")),
    ],
    tariffCodes: tariffCodes(item),
    ...(magnetType === undefined ? {} : { magnetType }),
    ...(casNumber === undefined ? {} : { casNumber }),
    ...(form !== undefined && forms.has(form) ? { form: form as Form } : {}), // the set holds forms only
    ...(composition === undefined ? {} : { composition }),
  };
}

function textsOf(field: "description" | "material" | "grade", text: Located<string> | undefined): RecogniserInput["texts"] {
  return text === undefined ? [] : [{ field, ...text }];
}

/** A description is one text, or one for each language. */
function descriptionTexts(node: ContentNode | undefined): RecogniserInput["texts"] {
  if (node?.kind !== "map") return textsOf("description", textOf(node));
  return node.entries.flatMap((entry) => textsOf("description", textOf(content(entry.value))));
}

function tariffCodes(item: Item): RecogniserInput["tariffCodes"] {
  const hsCode = textOf(effective(item, "hsCode"));
  const list = effective(item, "tariffCodes");
  const more = (list?.kind === "seq" ? list.items : []).flatMap((node) => {
    const code = textAt(node, "code");
    const nomenclature = textAt(node, "nomenclature")?.value;
    return code === undefined ? [] : [nomenclature === undefined ? code : { nomenclature, ...code }];
  });
  return hsCode === undefined ? more : [hsCode, ...more];
}

function compositionInput(item: Item): CompositionInput | undefined {
  const found = effectiveEntry(item, "composition");
  if (found === undefined) return undefined;
  const composition = readComposition(content(found.entry.value), effective(item, "compositionStatus"), effective(item, "mass"));
  // An empty list declares nothing, whatever its status says.
  if (composition === undefined || composition.entries.length === 0) return undefined;
  return {
    status: composition.status,
    start: composition.start,
    end: composition.end,
    lines: composition.entries.map(({ node, element, casNumber, substance, share }) => ({
      start: node.start,
      end: node.end,
      ...(element === undefined ? {} : { element }),
      ...(casNumber === undefined ? {} : { casNumber }),
      ...(substance === undefined ? {} : { substance }),
      ...(share === undefined ? {} : { share }),
    })),
  };
}
