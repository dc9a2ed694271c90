import { failures, megabytes, ms, none, number, ratio, table } from "./markdown.mjs";

/** Least size in bytes for a throughput; below it, start-up dominates. */
const enough = 1e6;

/** The section about whole processes. */
export function commandSection({ runs, tools, works }) {
  const large = works.filter(({ bytes }) => bytes >= enough);
  return [
    "## On the command line",
    `Whole processes, each started by \`node\` directly, in turns: median / 95th percentile of ${number(runs)} runs after one that is not timed; in brackets the median as a multiple of Lodestone's. \`start alone\` is \`--version\`, or the help where a tool has no such option.`,
    byTool(tools, works, (result, own) => time(result, own, runs)),
    ...failures(failed(works)),
    ...(large.length === 0
      ? []
      : ["### Throughput", byTool(tools, large, ({ p50 }, _, bytes) => `${(bytes / 1e3 / p50).toFixed(1)} MB/s`)]),
    "### Memory",
    "The most that the process held, with all its threads.",
    byTool(tools, works, ({ memory }) => megabytes(memory)),
  ];
}

/** A table with a row per workload and a column per measured tool. */
function byTool(tools, works, cell) {
  const find = (results, name) => results.find(({ tool }) => tool === name);
  const shown = tools.filter(({ name }) => works.some(({ results }) => find(results, name) !== undefined));
  const rows = works.map(({ work, bytes, results }) => [
    bytes === 0 ? work : `${work} (${(bytes / 1e6).toFixed(bytes < 1e6 ? 2 : 1)} MB)`,
    ...shown.map(({ name }) => {
      const result = find(results, name);
      if (result === undefined) return none;
      return result.failed === undefined ? cell(result, find(results, "lodestone"), bytes) : "failed";
    }),
  ]);
  return table(["work", ...shown.map(({ name, version }) => `${name} ${version}`)], rows);
}

function time(result, own, runs) {
  const beside = result.tool === "lodestone" ? "" : ` (${ratio(result.p50, own?.p50)})`;
  return `${ms(result.p50)} / ${ms(result.p95)}${beside}${result.count === runs ? "" : `, ${result.count} runs`}`;
}

function failed(works) {
  return works.flatMap(({ work, results }) =>
    results.flatMap(({ tool, failed: reason }) => (reason === undefined ? [] : [{ what: `${tool}, ${work}`, reason }])),
  );
}
