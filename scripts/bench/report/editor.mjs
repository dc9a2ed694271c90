import { both, failures, megabytes, ms, none, number, ratio, table } from "./markdown.mjs";

/** Titles of the first files, by sort. */
const asUsersHaveThem = {
  distinct: "No two items alike",
  undeclared: "No two items alike, one in three a rare-earth item without an end use",
  classes: "No two items alike, every other one of the classes of monitored materials in turn",
  table: "A table (CSV), no two rows alike",
};

/** The section about language servers. */
export function editorSection({ edits, files }) {
  const plain = files.filter(({ sort }) => sort === "alike");
  const servers = serversOf(plain);
  const failed = files.flatMap(({ items, sort, servers: all }) =>
    all.flatMap((server) =>
      server.failed === undefined
        ? []
        : [{ what: `${titleOf(server)}, ${number(items)} items${sort === "alike" ? "" : `, ${sort}`}`, reason: server.failed }],
    ),
  );
  return [
    "## In the editor",
    `The language servers over stdio, on the same file in turns, from the notification sent to the diagnostics received: \`pushed\` as the server sends them, \`pulled\` as the client asks for them. An editor is sent no more than 1,000 findings of a file. \`last of 2,000 edits at once\`: one in each of as many places, sent without waiting, timed from the last; a \`letter of a new key\` in the head breaks what all items lean on. \`open\` is right after the start of the server, \`open at rest\` 1.5 s later, as where an editor starts it for a folder. A keystroke is one character typed into a description in the middle. Of each kind of edit there are at most ${number(edits)}, the very first after opening among them; fewer of what takes long. A peer is pasted into in the middle alone; where a keystroke takes it more than 8 s, that is the only place, and all but keystrokes there are done once. Memory is the most that the process held after opening and typing, and the heap is what lives of it after garbage is collected. ${servers.some(({ server }) => server === "yaml-language-server") ? "yaml-language-server waits 200 ms by itself before it looks at an edit; it has a heap limit of 8 GB." : ""}`.trim(),
    ...failures(failed),
    ...Object.entries(asUsersHaveThem).flatMap(([sort, title]) => {
      const some = files.filter((file) => file.sort === sort);
      return some.length === 0 ? [] : [`### ${title}`, overview(some), ...serversOf(some).flatMap((server) => byKind(some, server))];
    }),
    "### Parts that repeat",
    overview(plain),
    "### By kind of edit",
    "Median / 95th percentile, in brackets how many edits. `other requests in flight`: lenses, outline, folds, links, the hints of 50 lines and the light bulb, as far as a server has them, asked for right after the edit; `last of ten keystrokes at once`: sent without waiting, timed from the last; `letter of a new key`: the text is broken until its colon stands; `keystroke in an end use`: the end use is one that is not declared, until it is taken back.",
    ...servers.flatMap((server) => byKind(plain, server)),
  ];
}

/** The servers measured on any of the files, each once. */
function serversOf(files) {
  return [...new Map(files.flatMap((file) => file.servers).map((server) => [titleOf(server), server])).values()];
}

/** The name of a server in tables. */
export function titleOf({ server, version, mode, isPeer }) {
  return `${server} ${version}${isPeer ? "" : `, ${mode}`}`;
}

/** A summary of the times of an edit. */
export function timesOf(server, what, place) {
  return server?.edits.find((edit) => edit.what === what && edit.place === place);
}

function overview(files) {
  const rows = files.flatMap(({ items, lines, servers }) => {
    const [own] = servers;
    return servers.map((server) => {
      const keystroke = timesOf(server, "keystroke", "middle");
      const beside = (value, ownValue, format) =>
        server.isPeer && value !== undefined ? `${format(value)} (${ratio(value, ownValue)})` : format(value);
      const ofOwn = timesOf(own, "keystroke", "middle");
      return [
        number(items),
        number(lines),
        `${titleOf(server)}${server.failed === undefined ? "" : ", failed"}`,
        beside(server.open?.p50, own.open?.p50, ms),
        beside(server.openAtRest?.p50, own.openAtRest?.p50, ms),
        beside(keystroke?.p50, ofOwn?.p50, ms),
        beside(keystroke?.p95, ofOwn?.p95, ms),
        keystroke === undefined ? none : number(keystroke.count),
        beside(server.memory?.peak, own.memory?.peak, megabytes),
        beside(server.memory?.heap, own.memory?.heap, megabytes),
      ];
    });
  });
  return table(["items", "lines", "server", "open", "open at rest", "keystroke p50", "keystroke p95", "edits", "memory", "heap"], rows);
}

function byKind(files, server) {
  const title = titleOf(server);
  const of = (file) => file.servers.find((one) => titleOf(one) === title);
  const kinds = [...new Map(files.flatMap((file) => of(file)?.edits ?? []).map((edit) => [`${edit.what} ${edit.place}`, edit])).values()];
  const rows = kinds.map(({ what, place }) => [what, place, ...files.map((file) => cell(timesOf(of(file), what, place)))]);
  return [`#### ${title}`, table(["edit", "where", ...files.map(({ items }) => `${number(items)} items`)], rows)];
}

function cell(times) {
  return times === undefined ? none : `${both(times)} (${number(times.count)})`;
}
