import { writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { generateBom } from "./bom.mjs";
import { Editing } from "./editing.mjs";
import { kindsOfEdit } from "./edits.mjs";
import { generateTable, mappingsConfig } from "./foreign.mjs";
import { reasonOf } from "./reason.mjs";
import { summary } from "./statistics.mjs";
import { takeTurns } from "./turns.mjs";

/** Greatest number of rounds for a kind of edit. */
const mostRounds = 3;

/** Milliseconds of a keystroke above which the other kinds of edit are done once, and above which only those in the middle. */
const [slow, tooSlow] = [2000, 8000];

/** Milliseconds of idle time after the start, where its effect is measured. */
const rest = 1500;

/**
 * Measures language servers on the same generated file, in turns: opening, edits, memory.
 *
 * @param {{ name: string, version: string, mode: "pushed" | "pulled", args: string[], settings?: Record<string, unknown>, isPeer: boolean
 * }[]} servers
 * @param {{ items: number, sort: string, edits: number, opens: number, patience: number, folder: string }} plan `sort`: sort of the file;
 * `edits`: greatest number of each kind, fewer where they exceed `patience` milliseconds; `folder`: an empty one, opened where the file is
 * a table
 */
export async function measureServers(servers, { items, sort, edits, opens, patience, folder }) {
  const text = sort === "table" ? generateTable(items) : generateBom(items, 0, sort);
  const document = sort === "table" ? tableIn(folder) : undefined;
  const running = servers.map((server) => ({
    server,
    editing: undefined,
    opened: [],
    rested: [],
    edits: [],
    memory: undefined,
    failed: undefined,
    keystroke: 0,
  }));
  const onFailure = (one, error) => {
    one.failed = reasonOf(error instanceof Error ? error.message : String(error));
  };
  const turns = (kind, plan, work) =>
    takeTurns(
      running.filter((one) => one.failed === undefined && (kind.peers || !one.server.isPeer)),
      plan,
      work,
      onFailure,
    );
  for (const [times, after] of [
    ["rested", rest],
    ["opened", 0],
  ]) {
    await turns({ peers: true }, { rounds: opens, most: 1, patience: 0, without: (one) => one[times].at(-1) > tooSlow }, async (one) => {
      await open(one, { text, document, after });
      one[times].push(one.editing.opened);
    });
  }
  try {
    const rounds = Math.min(mostRounds, edits);
    const kinds = kindsOfEdit(sort);
    for (const [index, kind] of kinds.entries()) {
      if (kind.dear) await measureMemory(turns);
      const most = Math.ceil((kind.dear ? edits / 5 : edits) / rounds);
      const without = ({ keystroke }, round) =>
        index > 0 && ((keystroke > slow && round > 0) || (keystroke > tooSlow && kind.place !== "middle"));
      await turns(kind, { rounds, most, patience: patience / rounds, without }, (one) => edit(one, kind));
      if (index === 0) for (const one of running) one.keystroke = summary(one.edits[0]?.times ?? []).p50;
    }
    await measureMemory(turns);
  } finally {
    for (const { editing } of running) await editing?.end();
  }
  return { items, sort, lines: text.split("\n").length - 1, bytes: Buffer.byteLength(text), servers: running.map(result) };
}

/** A table in a folder with a mapping for its columns. */
function tableIn(folder) {
  writeFileSync(path.join(folder, "lodestone.yaml"), mappingsConfig);
  return { uri: pathToFileURL(path.join(folder, "measured.csv")).href, languageId: "csv", folder: pathToFileURL(folder).href };
}

/** Opens the text in a new server, some milliseconds after its start, for the edits that follow. */
async function open(one, { text, document, after }) {
  await one.editing?.end();
  one.editing = undefined;
  one.editing = await Editing.start(one.server, { pull: one.server.mode === "pulled", document });
  if (after > 0) await new Promise((resolve) => setTimeout(resolve, after));
  await one.editing.openText(text);
}

async function edit(one, { place, once }) {
  for (const [what, times] of Object.entries(await once(one.editing))) {
    const known = one.edits.find((entry) => entry.what === what && entry.place === place);
    if (known === undefined) one.edits.push({ what, place, times: [...times] });
    else known.times.push(...times);
  }
}

/** Measures memory once, between typing and pasting. */
function measureMemory(turns) {
  return turns({ peers: true }, { rounds: 1, most: 1, patience: 0, without: ({ memory }) => memory !== undefined }, async (one) => {
    const peak = one.editing.peakMemory();
    one.memory = { peak, heap: await one.editing.heap() };
  });
}

function result({ server: { name, version, mode, isPeer }, opened, rested, edits, memory, failed }) {
  return {
    server: name,
    version,
    mode,
    isPeer,
    ...(failed === undefined ? {} : { failed }),
    open: opened.length === 0 ? undefined : summary(opened),
    openAtRest: rested.length === 0 ? undefined : summary(rested),
    memory,
    edits: edits.map(({ what, place, times }) => ({ what, place, ...summary(times) })),
  };
}
