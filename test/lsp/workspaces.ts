import fc from "fast-check";
import type { Diagnostic } from "vscode-languageserver/node";
import { message } from "../../server/src/core/l10n/message.ts";
import { type FileSystem, outsideReason } from "../../server/src/files/fileSystem.ts";
import type { Report } from "../../server/src/generated/report.ts";
import type { Host } from "../../server/src/lsp/host.ts";
import { memoryHost as commandHost, main } from "../cli/memoryHost.ts";
import { builtIn, packOf } from "../company/support.ts";
import { connect } from "./client.ts";
import { memoryHost } from "./memory.ts";
import { bolt, magnet } from "./texts.ts";

/** Texts by absolute path, below `/w`. */
export type Workspace = Readonly<Record<string, string>>;

/** What is said of a workspace: of each file that is judged its findings, and where settings are wrong. */
export interface Message {
  /** Rule, severity as shown (1 is error; what is put aside is 4), line from 0, and message; by path. */
  readonly findings: Readonly<Record<string, readonly string[]>>;
  /** Path and line from 1 of each mistake in settings, each once. */
  readonly mistakes: readonly string[];
}

const today = "2026-11-24";
const severities = ["error", "warning", "information", "hint"];
const isSettings = (path: string) => /(?:lodestone|base|house)\.yaml$/.test(path);
const isConfig = (path: string) => path.endsWith("lodestone.yaml");

/** What the command says of a workspace, checked as a whole. */
export async function byCommand(files: Workspace): Promise<Message> {
  const host = commandHost({ files, cwd: "/w", today, packs: () => builtIn });
  await main(["check", "--format", "json", "--quiet", "--fail-on", "never"], host);
  const report = JSON.parse(host.out()) as Report; // by the schema of reports, which other tests check
  // What is extended or a pack in one workspace is a document in another that claims it; here it is neither.
  const findings = report.files
    .filter(({ path }) => !isSettings(path))
    .map(({ path, findings }) => {
      const said = findings.map(({ ruleId, severity, suppressed, range, message: whole, notesAt }) => {
        const message = whole.slice(0, notesAt).trimEnd(); // the last known states of acts are left to the explanation
        return `${ruleId} ${suppressed === undefined ? severities.indexOf(severity) + 1 : 4} ${range.start.line - 1} ${message}`;
      });
      return [`/w/${path}`, said.sort()] as const;
    });
  const places = [...host.err().matchAll(/^lodestone: (\S+\.yaml):(\d+):\d+: /gm)].map(([, path = "", line = ""]) => `/w/${path}:${line}`);
  return {
    findings: Object.fromEntries(findings),
    mistakes: [...new Set(places.filter((place) => isConfig(place.replace(/:\d+$/, ""))))].sort(),
  };
}

/** How the editor says that a baseline knows something. */
const known = /\nAlready in the baseline \([^)]*\)\./;

function textOf(message: Diagnostic["message"]): string {
  return typeof message === "string" ? message : message.value;
}

/** A host whose repositories of git are those of some files. */
function withRepositories(host: Host, files: FileSystem): Host {
  const pathOf = (uri: string): string => uri.slice("file://".length);
  return {
    ...host,
    repositoryOf: (folder) => files.repositoryOf(pathOf(folder)),
    readFile: async (uri, namedIn) =>
      namedIn !== undefined && files.namedIn(pathOf(namedIn)).kindOf(pathOf(uri)) === "outside"
        ? { problem: [message("file-unchecked"), outsideReason], isOutside: true }
        : host.readFile(uri),
    foldersBelow: (folder, namedIn) =>
      namedIn !== undefined && files.namedIn(pathOf(namedIn)).kindOf(pathOf(folder)) !== "folder"
        ? { entriesOf: () => undefined, patternsAt: () => undefined, gitIn: () => undefined }
        : host.foldersBelow(folder, namedIn),
  };
}

/** What an editor is told of a workspace in which nothing is open. */
export async function byEditor(files: Workspace): Promise<Message> {
  const host = withRepositories(
    memoryHost(Object.fromEntries(Object.entries(files).map(([path, text]) => [`file://${path}`, text])), today),
    commandHost({ files, cwd: "/w" }).files,
  );
  const client = await connect(host, { folders: ["file:///w"] });
  const findings: Record<string, readonly string[]> = {};
  const mistakes = new Set<string>();
  for (const item of (await client.pullWorkspace()).items) {
    const path = item.uri.slice("file://".length);
    const items = item.kind === "full" ? item.items : [];
    if (isSettings(path)) {
      if (isConfig(path)) for (const { range } of items) mistakes.add(`${path}:${range.start.line + 1}`);
    } else if (items.every(({ code }) => code !== undefined)) {
      // What has no rule says that the file was not judged.
      findings[path] = items
        .map(
          ({ code, severity, range, message }) =>
            `${code} ${severity} ${range.start.line} ${textOf(message).replace(known, "").replaceAll("\n", " ")}`,
        )
        .sort();
    }
  }
  return { findings, mistakes: [...mistakes].sort() };
}

const shipment = (id: string, more: string) => `kind: shipment
id: ${id}
exportDate: 2026-11-20
exporter: Yanhe Powder Works
consignee: Lindner Kristalle GmbH
countryOfExport: CN
countryOfDestination: DE
licences:
  - { number: "26ZB1", list: PRC, type: single, quantity: { value: 5, unit: kg } }
items:
  - { partNumber: Y-1, description: Yttrium oxide powder, quantity: 3, unit: kg, countryOfOrigin: CN, licence: "26ZB1"${more} }
`;

const texts = [
  magnet,
  magnet.replace("SERVO-1", "SERVO-2"),
  `${magnet}  - { partNumber: LED-1, description: "white LED 5 mm", quantity: 2 }\n`,
  bolt,
  shipment("S-1", ""),
  shipment("S-2", ""),
  "kind: bom\nid: R-1\nitems:\n  - { partNumber: P-1, quantity: 1, ref: ./a.bom.yaml }\n",
  "kind: bom\nid: R-2\nitems:\n  - { partNumber: P-2, quantity: 1, ref: lot/b.bom.yaml }\n",
  "kind: bom\nid: R-3\nitems:\n  - { partNumber: P-3, quantity: 1, ref: ../a.bom.yaml }\n",
  "items: [\n",
  "",
];

const folders = ["", "lot/", "lot/deep/", "old/", "sub/"];
const names = ["a.bom.yaml", "b.bom.yaml", "c.bom.yml", "s.shipment.yaml", "t.shipment.yml", "parts.yaml", "list.yml", "notes.yaml"];

const patterns = fc.constantFrom(
  "parts.yaml",
  "**/parts.yaml",
  "lot",
  "lot/*",
  "old/**",
  "sub",
  "deep",
  "**/*.yaml",
  "lot/deep/**",
  "a.bom.yaml",
  "**/b.bom.yaml",
  "*.yml",
);
const list = fc.array(patterns, { minLength: 1, maxLength: 2 });

/** Settings, and whether they are right. */
const settings = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "",
      "rules: [\n",
      "colour: red\n",
      "rules: { end-use/mising: off }\n",
      "baseline: nowhere.json\n",
      "rules: { party/barred: off }\n",
    ),
  },
  {
    weight: 4,
    arbitrary: fc
      .record(
        {
          files: fc.record({ bom: list, shipment: list, exclude: list }, { requiredKeys: [] }),
          rules: fc.constantFrom({ "end-use/missing": "hint" }, { "composition/missing": "off" }),
          overrides: list.map((files) => [{ files, rules: { "end-use/missing": "information" } }]),
          baseline: fc.constantFrom("known.json", "../known.json", "ci/known.json"),
          extends: fc.constantFrom("./base.yaml", "../base.yaml"),
          packs: fc.constantFrom(["./house.yaml"], ["../house.yaml"]),
        },
        { requiredKeys: [] },
      )
      .map((config) => JSON.stringify(config)),
  },
);

/** A workspace as it was when its baselines were written, and as it is now. */
export interface Plan {
  readonly before: Workspace;
  readonly after: Workspace;
  /** Settings and packs, which are part of `after`. */
  readonly rest: Workspace;
  /** The folders in which a baseline of all that was there is written. */
  readonly written: readonly string[];
}

/** What becomes of a file after baselines were written. */
const fate = fc.constantFrom("stays", "stays", "goes", "is renamed", "moves", "is copied");

/** Workspaces with their own names and patterns, nested settings, some of them broken, baselines, and files that went, moved or came. */
export const plans: fc.Arbitrary<Plan> = fc
  .record({
    files: fc.uniqueArray(
      fc.record({
        folder: fc.constantFrom(...folders),
        name: fc.constantFrom(...names),
        text: fc.constantFrom(...texts),
        fate,
        to: fc.constantFrom(...folders),
      }),
      {
        minLength: 1,
        maxLength: 7,
        selector: ({ folder, name }) => folder + name,
      },
    ),
    configs: fc.uniqueArray(fc.tuple(fc.constantFrom(...folders), settings), { maxLength: 3, selector: ([folder]) => folder }),
    base: fc.option(settings),
    house: fc.boolean(),
    repositories: fc.uniqueArray(
      fc.constantFrom<readonly [string, string]>(
        [".git/HEAD", "ref: refs/heads/main\n"],
        ["lot/.git/HEAD", "ref: refs/heads/main\n"],
        ["lot/.git", "gitdir: ../.git/modules/lot\n"],
        ["old/.git", "gitdir: ../.git/worktrees/old\n"],
      ),
      { maxLength: 3, selector: ([path]) => path.split(".git")[0] },
    ),
    written: fc.uniqueArray(fc.constantFrom(...folders, "ci/", "lot/ci/"), { maxLength: 2 }),
  })
  .map(({ files, configs, base, house, repositories, written }) => {
    const before: Record<string, string> = {};
    const after: Record<string, string> = {};
    for (const { folder, name, text, fate: what, to } of files) {
      before[`/w/${folder}${name}`] = text;
      if (what !== "goes" && what !== "is renamed" && what !== "moves") after[`/w/${folder}${name}`] = text;
      if (what === "is renamed") after[`/w/${folder}new-${name}`] = text;
      if (what === "moves" || what === "is copied") after[`/w/${to}${name}`] ??= text;
    }
    const rest: Record<string, string> = {};
    for (const [folder, text] of configs) rest[`/w/${folder}lodestone.yaml`] = text;
    for (const [path, text] of repositories) rest[`/w/${path}`] = text;
    if (base !== null) rest["/w/base.yaml"] = base;
    if (house) rest["/w/house.yaml"] = packOf("item.holdsRareEarth");
    return { before, after: { ...after, ...rest }, rest, written };
  });

/** The workspace of a plan: its baselines know what was there before. */
export async function workspaceOf({ before, after, rest, written }: Plan): Promise<Workspace> {
  const baselines: Record<string, string> = {};
  for (const folder of written) {
    const files = {
      ...before,
      ...Object.fromEntries(Object.entries(rest).filter(([path]) => !path.endsWith("lodestone.yaml"))),
      [`/w/${folder}`]: "",
    };
    const host = commandHost({ files, cwd: "/w", today, packs: () => builtIn });
    await main(["baseline", "-o", `${folder}known.json`], host);
    const text = host.written.get(`/w/${folder}known.json`);
    if (text !== undefined) baselines[`/w/${folder}known.json`] = text;
  }
  return { ...after, ...baselines };
}
