import { readComposition } from "../model/composition.ts";
import { effective, effectiveEntry } from "../model/effective.ts";
import { textAt, textOf } from "../model/read.ts";
import type { Item } from "../model/types.ts";
import type { CompositionInput, Form, RecogniserInput } from "../recognise/types.ts";
import { beginningOf, type Written } from "../text/written.ts";
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

/** A text that the recogniser reads. */
type TextInput = RecogniserInput["texts"][number];

/**
 * How many UTF-16 code units of the texts of one item are read: some forty pages. What is seen in a text takes a hundred times its
 * room and more, and nobody describes a part at such length.
 */
export const longestRead = 100_000;

/** Gathers what an item, with what its `ref` leads to, says that could speak of rare earth; of texts that are too long what they begin with. */
export function recogniserInput(item: Item): RecogniserInput {
  const magnet = effective(item, "magnet");
  const form = textOf(effective(item, "form"))?.value;
  // No spreads: this is made for every item, and they would be a good part of what making it takes.
  const texts: TextInput[] = [];
  addDescription(texts, effective(item, "description"));
  add(texts, "material", textOf(effective(item, "material")));
  add(texts, "grade", textAt(magnet, "grade"));
  const input: RecogniserInput = {
    texts,
    tariffCodes: tariffCodes(item),
    controlCodes: controlCodes(item),
    magnetType: textAt(magnet, "type"),
    casNumber: textOf(effective(item, "casNumber")),
    form: form !== undefined && forms.has(form) ? (form as Form) : undefined, // the set holds forms only
    composition: compositionInput(item),
  };
  return lengthOf(input) > longestRead ? cutInput(input) : input;
}

/** How long the texts of an input are together. */
function lengthOf({ texts, composition }: RecogniserInput): number {
  let sum = 0;
  for (const { value } of texts) sum += value.length;
  if (composition !== undefined) for (const { substance } of composition.lines) sum += substance?.value.length ?? 0;
  return sum;
}

/** The same input with so much of its texts as is read. */
function cutInput(input: RecogniserInput): RecogniserInput {
  let left = longestRead;
  const cut = new Set<string>();
  const cutText = <T extends Written>(text: T, name: string): T => {
    const kept = Math.min(text.value.length, left);
    left -= kept;
    if (kept === text.value.length) return text;
    cut.add(`\`${name}\``);
    return beginningOf(text, kept);
  };
  const texts = input.texts.map((text) => cutText(text, text.field));
  const lines = input.composition?.lines.map((line) =>
    line.substance === undefined ? line : { ...line, substance: cutText(line.substance, "composition") },
  );
  const composition = input.composition && lines && { ...input.composition, lines };
  return { ...input, texts, composition, cut: [...cut].join(" and ") };
}

function add(texts: TextInput[], field: TextInput["field"], text: Written | undefined): void {
  if (text === undefined) return;
  const { value, start, end, layout } = text;
  texts.push(layout === undefined ? { field, value, start, end } : { field, value, start, end, layout });
}

/** A description is one text, or one for each language. */
function addDescription(texts: TextInput[], node: ContentNode | undefined): void {
  if (node?.kind !== "map") add(texts, "description", textOf(node));
  else for (const { value } of node.entries) add(texts, "description", textOf(content(value)));
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

function controlCodes(item: Item): RecogniserInput["controlCodes"] {
  const codes = effective(item, "controlCodes");
  if (codes?.kind !== "seq") return undefined;
  return codes.items.flatMap((node) => {
    const list = textAt(node, "list")?.value;
    const code = textAt(node, "code");
    return list === undefined || code === undefined ? [] : [{ list, ...code }];
  });
}

function compositionInput(item: Item): CompositionInput | undefined {
  const found = effectiveEntry(item, "composition");
  if (found === undefined) return undefined;
  const composition = readComposition(content(found.entry.value), effective(item, "compositionStatus"), effective(item, "mass"));
  // An empty list declares nothing, whatever its status says.
  if (composition === undefined || composition.entries.length === 0) return undefined;
  return {
    status: composition.status,
    lines: composition.entries.map(({ element, casNumber, substance, share }) => ({ element, casNumber, substance, share })),
  };
}
