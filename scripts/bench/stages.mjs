/**
 * Stages by the path of the code; the first match counts. Unmatched code, of Node and of small packages, counts for the stage that called
 * it.
 */
const stages = [
  ["reading", /server\/src\/core\/formats\/|node_modules\/(?:js-yaml|yaml)\//],
  ["schema", /server\/src\/(?:core\/schema|generated)\/|node_modules\/ajv/],
  ["model", /server\/src\/core\/(?:model|mappings)\//],
  ["recognising", /server\/src\/core\/(?:recognise|facts)\//],
  ["control", /server\/src\/core\/(?:control|packs)\//],
  [
    "ordering and counting",
    /server\/src\/core\/(?:judge\/(?:order|digest|fingerprint|summary)|sections\/(?:digest|sectionTotals|shownFindings)|text\/hash)\.ts/,
  ],
  ["rules and waivers", /server\/src\/(?:rules|core\/(?:company|screen|waivers|judge))\//],
  ["sections", /server\/src\/core\/sections\//],
  ["lines", /server\/src\/core\/text\//],
  ["diagnostics and sending", /server\/src\/lsp\/|node_modules\/vscode-/],
  ["files and report", /server\/src\/(?:cli|node|files|workspace)\//],
];

/** Time outside all stages: start-up, loading modules, streams. */
const outside = "starting and Node";

/** Names that V8 gives to time outside JavaScript. */
const unnamed = { "(garbage collector)": "collecting garbage", "(program)": "V8 and the system" };

/** Time that is no work of the program: idle time and the profiler. */
const nothing = "nothing";

/**
 * Milliseconds of self time by stage in a V8 profile, without idle time and the profiler.
 *
 * @param {{ nodes: object[], samples: number[], timeDeltas: number[] }} profile
 * @param {string} bundle the profiled program, with a comment above each module that names its source
 * @param {string} file end of its path
 * @returns {Record<string, number>}
 */
export function timesByStage({ nodes, samples, timeDeltas }, bundle, file) {
  const moduleAt = modulesOf(bundle);
  const stageById = new Map();
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const stageOf = (id) => {
    if (!stageById.has(id))
      stageById.set(id, ownStage(byId.get(id).callFrame, moduleAt, file) ?? (parents.has(id) ? stageOf(parents.get(id)) : outside));
    return stageById.get(id);
  };
  const times = {};
  samples.forEach((id, index) => {
    const stage = stageOf(id);
    if (stage === nothing) return;
    times[stage] = (times[stage] ?? 0) + timeDeltas[index] / 1000;
  });
  return times;
}

function ownStage({ functionName, url, lineNumber }, moduleAt, file) {
  if (functionName === "(idle)" || url.endsWith("probe.cjs")) return nothing;
  if (Object.hasOwn(unnamed, functionName)) return unnamed[functionName];
  if (!url.endsWith(file)) return undefined;
  const from = moduleAt(lineNumber);
  return stages.find(([, pattern]) => pattern.test(from))?.[0];
}

/** Makes a lookup from a line of the bundle to its module. */
function modulesOf(bundle) {
  let current = "";
  const modules = bundle.split("\n").map((line) => {
    current = /^ {0,4}\/\/ ((?:server|node_modules)\/\S+)$/.exec(line)?.[1] ?? current;
    return current;
  });
  return (line) => modules[line] ?? "";
}
