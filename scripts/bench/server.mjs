import { generateBom } from "./bom.mjs";
import { Editing } from "./editing.mjs";
import { percentile } from "./statistics.mjs";

/** How many items a pasted text has. */
const pasted = 1000;

/**
 * Measures a language server on a generated file: from an edit sent to its diagnostics received, by kind of edit.
 *
 * @param {{ name: string, args: string[], settings?: Record<string, unknown>, edits: number, isPeer: boolean }} server
 *   `edits`: how many of each kind; a peer is measured typing in the middle only
 * @param {number} items
 */
export async function measureServer(server, items) {
  const text = generateBom(items);
  const kinds = {};
  const take = async (name, run) => {
    kinds[name] = summary(await run());
  };
  const editing = await Editing.open(server, text);
  let memory;
  try {
    const middle = Math.floor(editing.lineCount / 2);
    const descriptionAt = (line) => editing.lineOf(/^ {4}description:/, line);
    await take("middle", () => typeIn(editing, descriptionAt(middle), server.edits));
    if (!server.isPeer) {
      await take("start", () => typeIn(editing, descriptionAt(0), server.edits));
      await take("end", () => typeIn(editing, descriptionAt(editing.lineCount - 45), server.edits));
      await take("end use", () => typeIn(editing, editing.lineOf(/^ {4}endUse:/, middle), server.edits));
      await take("half-typed key", () => typeKey(editing, descriptionAt(middle), server.edits));
      memory = editing.peakMemory();
      const { pastes, undos } = await paste(editing, descriptionAt(middle));
      await take("paste of 1,000 items", () => pastes);
      await take("undo of it", () => undos);
    }
    memory ??= editing.peakMemory();
    await editing.end();
    const result = { server: server.name, items, lines: text.split("\n").length - 1, open: editing.opened, memory, edits: kinds };
    return server.isPeer ? result : { ...result, ...(await measureMore(server, items, text)) };
  } catch (error) {
    await editing.end();
    throw error;
  }
}

/** What is measured of Lodestone alone: pulled diagnostics, requests in flight, a file full of findings. */
async function measureMore(server, items, text) {
  const edits = {};
  const measure = async (bom, options, run) => {
    const editing = await Editing.open(server, bom, options);
    const line = editing.lineOf(/^ {4}description:/, Math.floor(editing.lineCount / 2));
    await run(editing, line);
    const memory = editing.peakMemory();
    await editing.end();
    return { open: editing.opened, memory };
  };
  await measure(text, { pull: true }, async (editing, line) => {
    edits.pulled = summary(await typeIn(editing, line, server.edits));
  });
  await measure(text, {}, async (editing, line) => {
    const times = [];
    for (let count = 0; count < server.edits; count++) times.push(await editing.appendWithRequests(line, "x"));
    edits["with requests"] = summary(times.map(({ diagnostics }) => diagnostics));
    edits["with requests, until all are answered"] = summary(times.map(({ all }) => all));
  });
  const heavyText = generateBom(items, 0, { findings: true });
  const heavy = await measure(heavyText, {}, async (editing, line) => {
    edits["many findings"] = summary(await typeIn(editing, line, server.edits));
  });
  await measure(heavyText, { pull: true }, async (editing, line) => {
    edits["many findings, pulled"] = summary(await typeIn(editing, line, server.edits));
  });
  return { more: edits, heavy };
}

async function typeIn(editing, line, count) {
  const times = [];
  for (let typed = 0; typed < count; typed++) times.push(await editing.append(line, "x"));
  return times;
}

/** A key is typed below a line, letter by letter, so that the text is broken until its colon stands there. */
async function typeKey(editing, line, count) {
  const times = [];
  while (times.length < count) {
    times.push(await editing.append(line, "\n    "));
    for (const letter of "notes: x") times.push(await editing.append(line + 1, letter));
    times.push(await editing.removeBelow(line, 1));
  }
  return times;
}

async function paste(editing, line) {
  const lines = generateBom(pasted, 7).trimEnd().split("\n");
  const items = lines.slice(lines.indexOf("items:") + 1);
  const above = editing.lineOf(/^ {2}- partNumber:/, line) - 1;
  const [pastes, undos] = [[], []];
  for (let run = 0; run < 5; run++) {
    pastes.push(await editing.append(above, `\n${items.join("\n")}`));
    undos.push(await editing.removeBelow(above, items.length));
  }
  return { pastes, undos };
}

function summary(times) {
  return { count: times.length, p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
}
