import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { ordinary, sorts } from "./bom.mjs";
import { measureCommand } from "./command.mjs";
import { growthOf } from "./growth.mjs";
import { commitOf, machine } from "./machine.mjs";
import { peersIn, serverPeer } from "./peers.mjs";
import { profileStages } from "./profile.mjs";
import { measureServers } from "./server.mjs";

/** Sorts of files that a peer cannot read, or that make no difference to it. */
const withoutPeers = new Set(["table", "classes"]);

/** Item count above which opening takes seconds and is repeated only a few times. */
const large = 10_000;

/**
 * Measures the requested parts.
 *
 * @param {{ root: string, version: string, peers: string | undefined, parts: string[], quick: boolean, sizes: number[], edits: number,
 * runs: number, progress: (message: string) => void }} options `root`: folder of the built project; `peers`: folder of the installed peers,
 * undefined to leave them out
 * @returns the results for JSON
 */
export async function measure({ root, version, peers, parts, quick, sizes, edits, runs, progress }) {
  const cli = path.join(root, "dist", "cli.js");
  const schema = path.join(root, "scripts", "bench", "plain.schema.json");
  const results = {
    format: 1,
    lodestone: { version, commit: commitOf(root), date: new Date().toISOString().slice(0, 10) },
    machine: machine(),
    settings: { quick, sizes, edits, runs },
    ...peersIn(peers),
  };
  if (parts.includes("command")) {
    results.command = await inFolder((folder) => measureCommand({ cli, version, schema, peers, folder, runs, sizes, quick, progress }));
  }
  if (parts.includes("server")) {
    const own = ["pushed", "pulled"].map((mode) => ({ name: "lodestone", version, mode, args: [cli, "lsp", "--stdio"], isPeer: false }));
    const peer = serverPeer(peers, schema);
    const files = [];
    for (const sort of [...sorts, "table"]) {
      for (const items of sort === "alike" || sort === "table" ? sizes : ordinary(sizes)) {
        progress(`Language servers: ${items} items, ${sort}.`);
        const plan = { items, sort, edits, opens: Math.min(edits, quick ? 2 : items < large ? 5 : 3), patience: quick ? 1500 : 10_000 };
        const servers = peer === undefined || withoutPeers.has(sort) ? own : [...own, peer];
        files.push(await inFolder((folder) => measureServers(servers, { ...plan, folder })));
      }
    }
    results.server = { edits, files };
    results.growth = growthOf(files);
  }
  if (parts.includes("profile")) {
    progress("Profiles.");
    const items = Math.max(...ordinary(sizes));
    results.profile = await inFolder((folder) => profileStages(root, folder, { items, edits: edits * 5 }));
  }
  return results;
}

async function inFolder(run) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "lodestone-bench-"));
  try {
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
