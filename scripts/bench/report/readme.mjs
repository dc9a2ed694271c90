import { timesOf, titleOf } from "./editor.mjs";
import { both, ms, none, number, ratio, table } from "./markdown.mjs";

const [begin, end] = ["<!-- what `npm run bench -- --write` measured -->", "<!-- end of what was measured -->"];

/**
 * Inserts the short result tables between the two marks of a README; undefined for a README without marks.
 *
 * @param {string} readme
 */
export function withFigures(readme, results) {
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from < 0 || to < from) return undefined;
  return `${readme.slice(0, from + begin.length)}\n${figures(results)}\n${readme.slice(to)}`;
}

function figures({ lodestone, machine, command, server }) {
  return [
    commandTable(command),
    "From one character typed in the middle of a file to its diagnostics, median / 95th percentile:",
    editorTable(server),
    `Measured on ${lodestone.date}, ${machine.cores} cores, Node ${machine.node.replace(/^v/, "")}; [BENCHMARKS.md](BENCHMARKS.md) has it all: other edits, memory, growth, where the time goes.`,
  ].join("\n\n");
}

/** Workloads shown in the README: start-up, and files that no cache helps with. */
const shownWorks = /, (?:100|1,000) items$|none alike$/;

function commandTable({ tools, works }) {
  const shown = tools.filter(({ name }) => name !== "node -e 0");
  const knows = (name) =>
    name === "lodestone" ? "Lodestone, all rules" : name === "spectral-cli" ? "spectral, one rule" : `${name}, schema only`;
  const seconds = (result) => {
    if (result === undefined) return none;
    return result.failed === undefined ? `${(result.p50 / 1000).toPrecision(2)} s` : "failed";
  };
  return table(
    ["whole processes, median", ...shown.map(({ name }) => knows(name))],
    works
      .filter(({ files, work }) => files > 0 && shownWorks.test(work))
      .map(({ work, results }) => [work, ...shown.map(({ name }) => seconds(results.find(({ tool }) => tool === name)))]),
  );
}

function editorTable({ files }) {
  const plain = files.filter(({ sort, items }) => sort === "alike" && items >= 1000);
  const peer = plain.flatMap(({ servers }) => servers).find(({ isPeer }) => isPeer);
  const keystroke = (server) => (server?.failed === undefined ? both(timesOf(server, "keystroke", "middle")) : "failed");
  const median = (server) => timesOf(server, "keystroke", "middle")?.p50;
  const rows = plain.map(({ items, servers }) => {
    const [own, other] = [servers[0], servers.find(({ isPeer }) => isPeer)];
    return [
      number(items),
      ms(own.open?.p50),
      keystroke(own),
      ...(peer === undefined ? [] : [keystroke(other), ratio(median(other), median(own))]),
    ];
  });
  const beside = peer === undefined ? [] : [`${titleOf(peer)}: keystroke`, "ratio of the medians"];
  return table(["items", "Lodestone: opening", "Lodestone: keystroke", ...beside], rows);
}
