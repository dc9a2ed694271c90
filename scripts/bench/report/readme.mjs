import { timesOf, titleOf } from "./editor.mjs";
import { ms, number } from "./markdown.mjs";

const [begin, end] = ["<!-- what `npm run bench -- --write` measured -->", "<!-- end of what was measured -->"];

/**
 * Inserts the sentences on speed between the two marks of a README; undefined for a README without marks.
 *
 * @param {string} readme
 */
export function withFigures(readme, results) {
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from < 0 || to < from) return undefined;
  return `${readme.slice(0, from + begin.length)}\n${figures(results)}\n${readme.slice(to)}`;
}

/** Start-up with a file of usual size, many files, and a keystroke in a large file. Peers stand in brackets where they were measured. */
function figures({ lodestone, machine, command, server }) {
  const sentences = [
    `On ${machine.cores} cores, \`lodestone check\` takes ${checked(command, /^one file, ([\d,]+ items)$/, "a file of")}, and ${checked(command, /^([\d,]+ files of \d+ items), none alike$/)}.`,
    keystrokes(server),
    `[BENCHMARKS.md](BENCHMARKS.md) has the rest, measured on ${lodestone.date}.`,
  ];
  return sentences.filter((sentence) => sentence !== undefined).join(" ");
}

/** The time for the first of the wanted works, of which the smallest stands first, and that of a peer. */
function checked({ works }, wanted, before = "") {
  const { work = "", results = [] } = works.find((one) => wanted.test(one.work)) ?? {};
  const own = results.find(({ tool }) => tool === "lodestone");
  const peer = results.find(({ tool }) => tool === "ajv-cli");
  const beside = peer === undefined ? "" : ` (ajv-cli, schema only: ${seconds(peer)})`;
  return `${seconds(own)}${beside} for ${`${before} ${wanted.exec(work)?.[1] ?? "no file"}`.trim()}`;
}

function seconds(result) {
  return result === undefined || result.failed !== undefined ? "no measured time" : `${(result.p50 / 1000).toPrecision(2)} s`;
}

function keystrokes({ files }) {
  const { items, servers } = files.findLast(({ sort, items: count }) => sort === "alike" && count <= 10_000) ?? {};
  if (servers === undefined) return undefined;
  const time = (server) => ms(timesOf(server, "keystroke", "middle")?.p50);
  const peer = servers.find(({ isPeer }) => isPeer);
  const beside = peer === undefined ? "" : ` (${titleOf(peer)}: ${time(peer)})`;
  return `From a keystroke in a file of ${number(items)} items to its diagnostics, it is ${time(servers[0])}${beside}.`;
}
