import { generateBom } from "./bom.mjs";

/** Lines and items of the pasted texts. */
const [pastedLines, pastedItems] = [100, 1000];

/** Places of edits in a file, as a share of its lines. */
const places = { middle: 0.5, start: 0, end: 1 };

/** Number of edits in different places, sent without waiting. */
const scattered = 2000;

/** Number of lines at the end of a file that contain an item of either sort. */
const lastItems = 45;

/** Lines to type into: descriptions, and in a table the rows of magnets, whose last cell is their statement of end use. */
const typedInto = { bom: /^ {4}description:/, table: /^MAG-/ };

/**
 * The measured edits, in order. `once` performs an edit, undoes it where possible, and resolves to times in milliseconds by action. `dear`:
 * few repetitions are enough. `peers`: peers are measured too.
 *
 * @param {(typeof import("./bom.mjs").sorts)[number] | "table"} sort sort of the file
 * @returns {{ place: string, dear?: boolean, peers: boolean, once: (editing: import("./editing.mjs").Editing) => Promise<Record<string,
 * number[]>> }[]}
 */
export function kindsOfEdit(sort) {
  const all = Object.keys(places);
  if (sort === "table") {
    return [
      { place: "middle", peers: false, once: (editing) => keystroke(editing, rowAt(editing, "middle")) },
      { place: "start", peers: false, once: (editing) => keystroke(editing, rowAt(editing, "start")) },
      { place: "end", peers: false, once: (editing) => keystroke(editing, rowAt(editing, "end")) },
      { place: "middle", peers: false, once: (editing) => withRequests(editing, rowAt(editing, "middle")) },
      { place: "everywhere", dear: true, peers: false, once: (editing) => burstEverywhere(editing, typedInto.table) },
    ];
  }
  const typing = { place: "middle", peers: true, once: (editing) => keystroke(editing, descriptionAt(editing, "middle")) };
  if (sort !== "alike")
    return [
      typing,
      { place: "middle", peers: true, once: (editing) => halfTypedKey(editing, descriptionAt(editing, "middle"), "    ") },
      { place: "head", peers: true, once: (editing) => halfTypedKey(editing, editing.lineOf(/^title:/), "") },
      { place: "everywhere", dear: true, peers: true, once: (editing) => burstEverywhere(editing, typedInto.bom) },
    ];
  return [
    ...all.map((place) => ({ place, peers: true, once: (editing) => keystroke(editing, descriptionAt(editing, place)) })),
    { place: "middle", peers: true, once: (editing) => withRequests(editing, descriptionAt(editing, "middle")) },
    { place: "middle", peers: true, once: (editing) => burst(editing, descriptionAt(editing, "middle")) },
    { place: "middle", peers: false, once: (editing) => endUse(editing) },
    { place: "middle", peers: false, once: (editing) => halfTypedKey(editing, descriptionAt(editing, "middle"), "    ") },
    ...all.map((place) => pasting(place, `paste of ${pastedLines} lines`, itemLines(10).slice(0, pastedLines))),
    ...all.map((place) => pasting(place, `paste of ${pastedItems.toLocaleString("en")} items`, itemLines(pastedItems))),
  ];
}

/** Types one character into a description, and undoes it. */
async function keystroke(editing, line) {
  return { keystroke: [await editing.append(line, "x")], "undo of the keystroke": [await editing.takeBack(line, 1)] };
}

async function withRequests(editing, line) {
  const { diagnostics, all } = await editing.appendWithRequests(line, "x");
  await editing.takeBack(line, 1);
  return { "keystroke, other requests in flight": [diagnostics], "the same, until all are answered": [all] };
}

/** Types ten characters faster than anything can be judged. */
async function burst(editing, line) {
  const text = "0123456789";
  const last = await editing.burst(line, text);
  await editing.takeBack(line, text.length);
  return { "last of ten keystrokes at once": [last] };
}

/** Appends a character to many lines, as a rename or a formatter does. It stays, so the next round appends behind it. */
async function burstEverywhere(editing, pattern) {
  const step = Math.max(1, Math.floor(editing.lineCount / scattered));
  const lines = Array.from({ length: scattered }, (_, index) =>
    editing.lineOf(pattern, (index * step) % Math.max(1, editing.lineCount - lastItems)),
  );
  return { [`last of ${scattered.toLocaleString("en")} edits at once`]: [await editing.appendToEach(lines, "x")] };
}

/** Types one character into the name of a declared end use, which then refers to nothing. */
async function endUse(editing) {
  const line = editing.lineOf(/^ {4}endUse:/, Math.floor(editing.lineCount / 2));
  return { "keystroke in an end use": [await editing.append(line, "x"), await editing.takeBack(line, 1)] };
}

/** Types a key letter by letter, so that the text is broken until its colon. */
async function halfTypedKey(editing, line, indent) {
  const times = [await editing.append(line, `\n${indent}`)];
  for (const letter of "notes: x") times.push(await editing.append(line + 1, letter));
  times.push(await editing.removeBelow(line, 1));
  return { "letter of a new key": times };
}

function pasting(place, name, lines) {
  return {
    place,
    dear: true,
    peers: place === "middle",
    async once(editing) {
      const above = place === "end" ? editing.lineCount - 2 : editing.lineOf(/^ {2}- partNumber:/, lineAt(editing, place)) - 1;
      const paste = await editing.append(above, `\n${lines.join("\n")}`);
      return { [name]: [paste], [`undo of the ${name}`]: [await editing.removeBelow(above, lines.length)] };
    },
  };
}

/** Lines of some items of a list. */
function itemLines(count) {
  const lines = generateBom(count, 7).trimEnd().split("\n");
  return lines.slice(lines.indexOf("items:") + 1);
}

function descriptionAt(editing, place) {
  return editing.lineOf(typedInto.bom, lineAt(editing, place));
}

function rowAt(editing, place) {
  return editing.lineOf(typedInto.table, lineAt(editing, place));
}

function lineAt(editing, place) {
  return Math.max(0, Math.min(Math.floor(editing.lineCount * places[place]), editing.lineCount - lastItems));
}
