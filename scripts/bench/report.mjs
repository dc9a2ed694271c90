import { growth } from "./statistics.mjs";

/** What is measured, as a page of Markdown. */
export function report({ machine, version, date, command, server, profile }) {
  return `${[
    "# Benchmarks",
    `Lodestone ${version}, measured on ${date} with Node ${machine.node} on ${machine.platform}, ${machine.cores} cores (${machine.cpu}), ${Math.round(machine.memory / 2 ** 30)} GB, by \`npm run bench -- --write\`. When it began, ${machine.load.toFixed(1)} processes on average wanted to run. The times of a machine drift, the more so a busy one; the ratios between tools of one run say more than the times.`,
    "The files are generated: about 10 lines an item, one item in four a rare-earth item with composition and end use, and all rules are on. Schema checkers are given a plain JSON Schema of the same file; they know no rules beyond it.",
    ...(command === undefined ? [] : commandSection(command)),
    ...(server === undefined ? [] : serverSection(server)),
    ...(profile === undefined ? [] : profileSection(profile)),
  ].join("\n\n")}\n`;
}

function commandSection({ runs, tools, results }) {
  const rows = results.map(({ work, times }) => [
    work,
    ...tools.map(({ name }) => {
      const ratio = name === "lodestone" || name === "node -e 0" ? "" : ` (×${ratioOf(times[name], times.lodestone)})`;
      return Number.isFinite(times[name]) ? `${Math.round(times[name])} ms${ratio}` : "failed";
    }),
  ]);
  return [
    "## On the command line",
    `Median of ${runs} whole processes, each started by \`node\` directly; in brackets how many times as long as Lodestone a tool takes.`,
    table(["work", ...tools.map(({ name, version }) => `${name} ${version}`)], rows),
  ];
}

function serverSection({ edits, peer, measured }) {
  const own = measured.filter(({ server }) => server === "lodestone");
  const peerOf = (items) => measured.find((one) => one.items === items && one.server !== "lodestone");
  const overview = own.flatMap((one) => {
    const other = peerOf(one.items);
    const row = (of, name) => [
      number(of.items),
      number(of.lines),
      name,
      ms(of.open),
      ms(of.edits.middle.p50),
      ms(of.edits.middle.p95),
      megabytes(of.memory),
    ];
    const ratios =
      other === undefined
        ? []
        : [
            [
              "",
              "",
              "ratio",
              `×${ratioOf(other.open, one.open)}`,
              `×${ratioOf(other.edits.middle.p50, one.edits.middle.p50)}`,
              `×${ratioOf(other.edits.middle.p95, one.edits.middle.p95)}`,
              one.memory === undefined ? "" : `×${ratioOf(other.memory, one.memory)}`,
            ],
          ];
    return [row(one, "lodestone"), ...(other === undefined ? [] : [row(other, `${peer.name} ${peer.version}`)]), ...ratios];
  });
  const kinds = [...new Set(own.flatMap((one) => [...Object.keys(one.edits), ...Object.keys(one.more)]))];
  const byKind = kinds.map((kind) => [
    kind,
    ...own.map((one) => {
      const times = one.edits[kind] ?? one.more[kind];
      return `${ms(times.p50)} / ${ms(times.p95)}`;
    }),
    growth(own.map((one) => [one.items, (one.edits[kind] ?? one.more[kind]).p50])).toFixed(2),
  ]);
  const heavy = own.map(({ items, heavy: { open, memory } }) => [number(items), ms(open), megabytes(memory)]);
  return [
    "## In the editor",
    `The language server over stdio, from the notification sent to the diagnostics received, ${edits} edits of each kind: one character typed into a description in the middle of the file. Memory is the most that the server held.${peer === undefined ? "" : ` Of each edit of ${peer.name} 200 ms are a fixed delay.`}`,
    table(["items", "lines", "server", "open", "edit p50", "edit p95", "memory"], overview),
    "### By kind of edit",
    "p50 / p95. The growth is the exponent that fits the p50 best: 0 where an edit costs the same in every file, 1 where it costs as much as the file is long. `start`, `middle`, `end`: a character in a description there; `end use`: a character of a declared end use; `half-typed key`: the letters of a key, so that the text is broken until its colon stands; `pulled`: the client asks for the diagnostics; `with requests`: while code lenses, symbols, the inlay hints of 50 lines and folding ranges are asked for; `many findings`: one item in three has one.",
    table(["edit", ...own.map(({ items }) => `${number(items)} items`), "growth"], byKind),
    "### A file full of findings",
    table(["items", "open", "memory"], heavy),
  ];
}

function profileSection({ items, edits, stages }) {
  const total = Object.values(stages).reduce((sum, time) => sum + time, 0);
  const rows = Object.entries(stages)
    .filter(([, time]) => time >= 0.005)
    .map(([name, time]) => [name, `${time.toFixed(2)} ms`, `${Math.round((100 * time) / total)} %`]);
  return [
    "### Where the time of an edit goes",
    `Own time of the server by stage, ${edits} edits in the middle of ${number(items)} items, from a profile by V8.`,
    table(["stage", "per edit", "share"], rows),
  ];
}

function table(header, rows) {
  return [header, header.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

function ms(time) {
  return time < 100 ? `${time.toFixed(1)} ms` : `${number(Math.round(time))} ms`;
}

function megabytes(bytes) {
  return bytes === undefined ? "unknown" : `${number(Math.round(bytes / 2 ** 20))} MB`;
}

function number(value) {
  return value.toLocaleString("en");
}

function ratioOf(a, b) {
  const ratio = a / b;
  return ratio < 10 ? ratio.toFixed(1) : String(Math.round(ratio));
}
