import fc from "fast-check";
import { expect, it } from "vitest";
import { type CallHierarchyItem, LSPErrorCodes, type Position, ResponseError, type WorkspaceEdit } from "vscode-languageserver";
import { type Workspace, workspaceOf } from "./workspace.ts";

const paths = [
  "a.bom.yaml",
  "b.bom.yaml",
  "sub/c.bom.yaml",
  "sub/d.shipment.yaml",
  "e.yaml",
  "sub/lodestone.yaml",
  "100%.bom.yaml",
] as const;
const names = ["./a.bom.yaml", "b.bom.yaml", "../a.bom.yaml", "./sub/c.bom.yaml", "./c.bom.yaml", "./sub/../a.bom.yaml", "./e.yaml"];
const hostile = [
  "./100%.bom.yaml",
  "./sub/d.shipment.yaml",
  "./sub",
  "../../../etc/x.yaml",
  "/x.yaml",
  "file:///w/a.bom.yaml",
  "./a%2Ebom.yaml",
  ".\\a.bom.yaml",
  "//",
  "..",
  ".yaml",
  `${"../".repeat(2000)}a.bom.yaml`,
  `${"x/".repeat(2000)}a.bom.yaml`,
  "\ud800.yaml",
];
const part = fc.constantFrom("P", "Q", "R", "a: b", "#", "P#Q", " ");

const ref = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...names), part).map(([file, number]) => `${file}#${number}`) },
  { weight: 1, arbitrary: fc.constantFrom(...names) },
  { weight: 1, arbitrary: part.map((number) => `#${number}`) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...hostile), fc.constantFrom("", "#", "#P")).map(([file, rest]) => file + rest) },
);

const scalar = (text: string, style: number): string =>
  style === 0 && /^[./\w]+(#\w+)?$/.test(text) ? text : style === 1 ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text);

const item = fc
  .record({ number: part, to: fc.option(ref, { nil: undefined }), style: fc.nat(2), inside: fc.boolean(), shared: fc.nat(9) })
  .map(({ number, to, style, inside, shared }) => {
    const says = `partNumber: ${scalar(number, 2)}${to === undefined ? "" : `, ref: ${shared === 0 ? "&r " : ""}${scalar(to, style)}`}`;
    if (shared === 1) return "  - { partNumber: P, ref: *r }\n";
    return inside ? `  - partNumber: Q\n    items:\n      - { ${says} }\n` : `  - { ${says}, licence: L }\n`;
  });

const text = fc
  .record({
    head: fc.constantFrom("kind: bom\nid: B\n", "kind: shipment\nid: S\nlicences: [{ number: L }]\n", "", "kind: 3\n"),
    items: fc.array(item, { maxLength: 5 }),
    rest: fc.constantFrom("", "", "", "---\nkind: bom\nitems:\n  - partNumber: P\n", '  - { ref: "./a.bom.yaml#P\n', "\t: {[\n"),
  })
  .map(({ head, items, rest }) => `${head}items:\n${items.join("")}${rest}`);

const tree = fc.record({
  files: fc.record({
    "a.bom.yaml": text,
    "b.bom.yaml": text,
    "sub/c.bom.yaml": text,
    "sub/d.shipment.yaml": fc.oneof(text, fc.constant({ problem: "The file is not UTF-8." })),
    "e.yaml": text,
    "100%.bom.yaml": text,
  }),
  root: fc.boolean(),
  opened: fc.constantFrom(...paths),
  at: fc.nat(10_000).map((far) => far / 10_000),
});

/** The answer, or undefined where the request was refused with a reason; anything else that goes wrong fails. */
async function answer<R>({ client }: Workspace, method: string, params: object): Promise<R | undefined> {
  try {
    return await client.connection.sendRequest<R>(method, params);
  } catch (error) {
    if (error instanceof ResponseError && error.code === LSPErrorCodes.RequestFailed) return undefined;
    throw error;
  }
}

/** How many findings speak of references, in every file that is judged. */
async function faults({ client }: Workspace): Promise<number> {
  const { items } = await client.pullWorkspace();
  const all = items.flatMap((report) => (report.kind === "full" ? report.items : []));
  return all.filter(({ code }) => String(code).startsWith("ref/")).length;
}

it("every request is answered in any tree of files that refer to each other, and a rename breaks none of them", {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(tree, async ({ files, root, opened, at }) => {
      const given = { ...files, ...(root ? { "sub/lodestone.yaml": "rules: {}\n" } : {}) };
      const workspace = await workspaceOf(given);
      const shown = Object.entries(given).find(([path]) => path === opened)?.[1];
      const typed = typeof shown === "string" ? shown : "kind: bom\nitems: []\n";
      await workspace.open(opened, typed);
      const textDocument = { uri: workspace.uri(opened) };
      const before = typed.slice(0, Math.floor(at * typed.length));
      const position: Position = { line: before.split("\n").length - 1, character: before.length - before.lastIndexOf("\n") - 1 };
      const place = { textDocument, position };
      await answer(workspace, "textDocument/definition", place);
      await answer(workspace, "textDocument/references", { ...place, context: { includeDeclaration: true } });
      await answer(workspace, "textDocument/completion", place);
      await answer(workspace, "textDocument/documentLink", { textDocument });
      await answer(workspace, "textDocument/hover", place);
      await answer(workspace, "workspace/symbol", { query: "p" });
      const pending = (await answer<CallHierarchyItem[]>(workspace, "textDocument/prepareCallHierarchy", place)) ?? [];
      for (let steps = 0, one = pending.pop(); one !== undefined && steps < 20; one = pending.pop(), steps++) {
        for (const { from } of (await answer<{ from: CallHierarchyItem }[]>(workspace, "callHierarchy/incomingCalls", { item: one })) ?? [])
          pending.push(from);
        for (const { to } of (await answer<{ to: CallHierarchyItem }[]>(workspace, "callHierarchy/outgoingCalls", { item: one })) ?? [])
          pending.push(to);
      }
      await answer(workspace, "workspace/willRenameFiles", { files: [{ oldUri: workspace.uri("sub"), newUri: workspace.uri("x/y") }] });
      await answer(workspace, "textDocument/prepareRename", place);
      const edit = await answer<WorkspaceEdit>(workspace, "textDocument/rename", { ...place, newName: "it's new: #1" });
      if (edit === undefined) return workspace.client.connection.dispose();
      const after = await workspaceOf({ ...given, [opened]: typed, ...workspace.edited(edit) });
      expect(await faults(after)).toBe(await faults(workspace));
      for (const { client } of [workspace, after]) client.connection.dispose();
    }),
    { numRuns: 150 },
  );
});
