import fc from "fast-check";
import { type Edit, Editor } from "./editor.ts";

/** What happens in an editor or beside it. */
export type Step = (editor: Editor) => Promise<unknown>;

/** A step that says what it is where a property fails. */
function step(name: string, run: Step): Step {
  return Object.assign(run, { [fc.toStringMethod]: () => name });
}

/** Texts of every kind that edits can bring, with both line breaks, characters beyond the basic plane, and what breaks YAML. */
const pieces = fc.constantFrom(
  ...[
    "",
    "",
    "x",
    " ",
    "  ",
    "\n",
    "\r\n",
    "\r",
    "🧲",
    "é",
    ": ",
    "- ",
    "[",
    "}",
    '"',
    "#",
    "\t",
    "\n      - { element: Nd, massPercent: 30 }",
  ],
  ...["    endUse:\n      category:\n      statement:\n", "massPercent", "\r\n  M-2: { countryOfOrigin: CN }\r\n"],
);

/** A change, its place as a share of the text. */
interface Change {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

const changes = fc.array<Change>(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat({ max: 40 }), text: pieces }), {
  minLength: 1,
  maxLength: 3,
});

/** An edit of a text, never in the midst of a line break or of a character, where no editor can put a cursor. */
function editIn(text: string, { at, length, text: put }: Change): Edit {
  const before = (offset: number): number =>
    /\r\n|[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(offset - 1, offset + 1)) ? offset - 1 : offset;
  const start = before(Math.floor(at * text.length));
  return { start, end: Math.max(start, before(Math.min(text.length, start + length))), text: put };
}

/** Edits that follow each other, with the text that they leave. */
export function editsIn(text: string, wanted: readonly Change[]): { readonly edits: readonly Edit[]; readonly after: string } {
  const edits: Edit[] = [];
  let after = text;
  for (const one of wanted) {
    const edit = editIn(after, one);
    edits.push(edit);
    after = after.slice(0, edit.start) + edit.text + after.slice(edit.end);
  }
  return { edits, after };
}

/** Batches of changes. */
export const batches = fc.array(changes, { maxLength: 12 });

/**
 * Steps of an editor over some files: opened, edited by a few characters or into another text, undone, saved, closed; written, deleted
 * and renamed on disk.
 *
 * @param texts what each file may hold, by URI
 */
export function stepsOver(texts: Readonly<Record<string, readonly string[]>>, most: number): fc.Arbitrary<readonly Step[]> {
  const uris = Object.keys(texts);
  const uri = fc.constantFrom(...uris);
  const filled = uri.chain((one) => fc.tuple(fc.constant(one), fc.constantFrom(...(texts[one] ?? [""]))));
  const one = fc.oneof(
    { weight: 3, arbitrary: uri.map((file) => step(`open ${file}`, async (editor) => editor.open(file))) },
    {
      weight: 3,
      arbitrary: filled.map(([file, text]) => step(`become ${file} ${JSON.stringify(text)}`, (editor) => editor.become(file, text))),
    },
    {
      weight: 3,
      arbitrary: fc
        .tuple(uri, changes)
        .map(([file, wanted]) =>
          step(`edit ${file} ${JSON.stringify(wanted)}`, (editor) => editor.edit(file, editsIn(editor.texts[file] ?? "", wanted).edits)),
        ),
    },
    { weight: 1, arbitrary: uri.map((file) => step(`undo ${file}`, (editor) => editor.undo(file))) },
    { weight: 2, arbitrary: uri.map((file) => step(`save ${file}`, (editor) => editor.save(file))) },
    { weight: 2, arbitrary: uri.map((file) => step(`close ${file}`, (editor) => editor.close(file))) },
    {
      weight: 5,
      arbitrary: filled.map(([file, text]) => step(`write ${file} ${JSON.stringify(text)}`, (editor) => editor.disk({ [file]: text }))),
    },
    { weight: 2, arbitrary: uri.map((file) => step(`delete ${file}`, (editor) => editor.disk({ [file]: undefined }))) },
    {
      weight: 1,
      arbitrary: fc.tuple(uri, uri).map(([from, to]) =>
        step(`rename ${from} ${to}`, async (editor) => {
          const text = editor.files[from];
          if (text !== undefined && from !== to) await editor.disk({ [from]: undefined, [to]: text });
        }),
      ),
    },
  );
  return fc.array(one, { minLength: 1, maxLength: most });
}

/** The same state, with nothing remembered. */
export function anew(editor: Editor): Promise<Editor> {
  return Editor.on(editor.files, editor.texts);
}
