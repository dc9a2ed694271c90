import { expect, it } from "vitest";
import { DiagnosticSeverity } from "vscode-languageserver";
import { type CheckInput, createChecker, type LiveText } from "../../../server/src/index.ts";
import { connect, pulling } from "../client.ts";
import { memoryHost } from "../memory.ts";

const uri = (path: string): string => `file:///w/${path}`;
const numbers = Array.from({ length: 20 }, (_, index) => index + 1);
const items = (file: number): string =>
  [1, 2, 3].map((one) => `  - { partNumber: M-${file}-${one}, description: Sintered NdFeB magnet, quantity: 1 }\n`).join("");
const boms = Object.fromEntries(numbers.map((file) => [uri(`${file}.bom.yaml`), `kind: bom\nid: B${file}\nitems:\n${items(file)}`]));
const entries = numbers.map((file) => `  M-${file}-2: { countryOfOrigin: JP }\n`).join("");
const parts = `kind: parts\nendUses:\n  car: { category: automotive, statement: Rotor of the traction motor X1 }\nparts:\n${entries}`;

/** A checker that tells the `id` of each text that it judges. */
function telling(judged: string[]): typeof createChecker {
  const tell = (text: string): void => void judged.push(/^id: (.*)$/m.exec(text)?.[1] ?? "parts");
  return (...given) => {
    const checker = createChecker(...given);
    const open = (input: CheckInput): LiveText => {
      const live = checker.open(input);
      tell(input.text);
      return {
        ...live,
        get text() {
          return live.text;
        },
        get isCut() {
          return live.isCut;
        },
        get namedFiles() {
          return live.namedFiles;
        },
        get whole() {
          return live.whole;
        },
        linksChanged() {
          tell(live.text);
          live.linksChanged();
        },
      };
    };
    const check: typeof checker.check = (input) => {
      tell(input.text);
      return checker.check(input);
    };
    return { ...checker, open, check };
  };
}

/** Twenty BOMs, the first ten of them open, and an open parts file with an entry for each; all of them were judged. */
async function workspace() {
  const judged: string[] = [];
  const host = memoryHost({ ...boms, [uri("lib.parts.yaml")]: parts });
  const client = await connect(host, { folders: ["file:///w"], capabilities: pulling, makeChecker: telling(judged) });
  for (const file of numbers.slice(0, 10)) await client.open(uri(`${file}.bom.yaml`), boms[uri(`${file}.bom.yaml`)] ?? "");
  await client.open(uri("lib.parts.yaml"), parts);
  let ids: Record<string, string> = {};
  let version = 1;
  const pull = async (): Promise<readonly string[]> => {
    const { items } = await client.pullWorkspace(ids);
    ids = Object.fromEntries(items.flatMap((item) => (item.resultId === undefined ? [] : [[item.uri, item.resultId]])));
    return items.flatMap((item) => (item.kind === "full" ? [item.uri.slice("file:///w/".length)] : []));
  };
  await pull();
  await pull();
  judged.length = 0;
  return {
    client,
    host,
    /** Changes the parts file; gives the documents that were judged for it, and those of which something else is shown. */
    async change(text: string): Promise<{ readonly judged: readonly string[]; readonly shown: readonly string[] }> {
      judged.length = 0;
      await client.change(uri("lib.parts.yaml"), ++version, { text });
      const shown = await pull();
      return { judged: [...new Set(judged)].filter((one) => one !== "parts").sort(), shown: shown.filter((one) => one.includes(".bom.")) };
    },
    /** What is shown of all files, as an editor that has just been started shows it. */
    async anew(text: string): Promise<unknown> {
      const fresh = await connect(memoryHost({ ...boms, [uri("lib.parts.yaml")]: text }), {
        folders: ["file:///w"],
        capabilities: pulling,
      });
      return shownOf(await fresh.pullWorkspace());
    },
    async now(): Promise<unknown> {
      return shownOf(await client.pullWorkspace());
    },
  };
}

function shownOf({ items }: { readonly items: readonly { readonly uri: string; readonly kind: string }[] }): unknown {
  return items.map((item) => [item.uri, "items" in item ? item.items : []]).sort();
}

it("another value in an entry has that document judged that holds the part, and no other", async () => {
  const { change, now, anew } = await workspace();
  for (const [file, origin] of [
    [3, "CN"],
    [14, "CN"],
    [3, "US"],
  ] as const) {
    const text = parts.replace(`M-${file}-2: { countryOfOrigin: JP }`, `M-${file}-2: { countryOfOrigin: ${origin} }`);
    const back = await change(parts);
    expect(back.judged.length).toBeLessThanOrEqual(1);
    expect((await change(text)).judged).toEqual([`B${file}`]);
    expect(await now()).toEqual(await anew(text));
  }
});

it("a new entry concerns those that hold its part, also where it was typed after it", async () => {
  const { change, client, now, anew } = await workspace();
  const text = `${parts}  M-5-3: { countryOfOrigin: CN }\n`;
  expect((await change(text)).judged).toEqual(["B5"]);
  expect(await now()).toEqual(await anew(text));
  const more = `${text}  NEW-1: { endUse: car, countryOfOrigin: CN }\n`;
  expect((await change(more)).judged).toEqual([]);
  const typed = (boms[uri("4.bom.yaml")] ?? "").replace("M-4-1", "NEW-1");
  await client.change(uri("4.bom.yaml"), 2, {
    range: { start: { line: 3, character: 18 }, end: { line: 3, character: 23 } },
    text: "NEW-1",
  });
  const fresh = await connect(memoryHost({ [uri("4.bom.yaml")]: typed, [uri("lib.parts.yaml")]: more }), { folders: ["file:///w"] });
  const [after, wanted] = [await client.findings(uri("4.bom.yaml")), await fresh.findings(uri("4.bom.yaml"))];
  expect(after.map(({ code, range }) => [code, range])).toEqual(wanted.map(({ code, range }) => [code, range]));
});

it("what is said of all parts concerns all documents", async () => {
  const { change, now, anew } = await workspace();
  const text = `${parts}uses:\n  - { parts: ["M-*"], endUse: car }\n`;
  expect((await change(text)).judged).toHaveLength(20);
  expect(await now()).toEqual(await anew(text));
});

it("a document goes on with the waivers of its entries when others change", async () => {
  const waive = "waive: [{ rule: end-use/missing, until: 2027-03-31, by: J. Doe, reason: the customer was asked }]";
  const waived = parts.replace("M-3-2: { countryOfOrigin: JP }", `M-3-2: { countryOfOrigin: JP, ${waive} }`);
  const { change, client, now, anew } = await workspace();
  expect((await change(waived)).judged).toContain("B3");
  const text = waived.replace("M-5-2: { countryOfOrigin: JP }", "M-5-2: { countryOfOrigin: CN }");
  expect((await change(text)).judged).toEqual(["B5"]);
  const asked = async (): Promise<readonly number[]> =>
    (await client.findings(uri("3.bom.yaml"))).flatMap(({ code, severity, range }) =>
      code === "end-use/missing" && severity === DiagnosticSeverity.Error ? [range.start.line] : [],
    );
  expect(await asked()).toEqual([3, 5]);
  await client.change(uri("3.bom.yaml"), 2, { range: { start: { line: 3, character: 0 }, end: { line: 4, character: 0 } }, text: "" });
  expect(await asked()).toEqual([4]);
  await client.change(uri("3.bom.yaml"), 3, { text: boms[uri("3.bom.yaml")] ?? "" });
  await now(); // tells what is used of the parts file
  expect(await now()).toEqual(await anew(text));
});
