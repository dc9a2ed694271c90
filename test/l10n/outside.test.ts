import { readdirSync, readFileSync } from "node:fs";
import { transform } from "esbuild";
import { describe, expect, it } from "vitest";
import { parseAst } from "vitest/node";
import { collectProse } from "../support/prose.ts";

const server = "server/src";

/** Files whose texts need no translations, each with the reason. */
const exceptions: Readonly<Record<string, string>> = {
  "agents/checkInput.ts": "read by agents, whose tools are described in English",
  "agents/input.ts": "read by agents, whose tools are described in English",
  "agents/notice.ts": "read by agents, whose tools are described in English",
  "agents/tools.ts": "read by agents, whose tools are described in English",
  "cli/completion/bash.ts": "a script for the shell: commands, which read like words",
  "cli/completion/fish.ts": "a script for the shell: commands, which read like words",
  "cli/completion/zsh.ts": "a script for the shell: commands, which read like words",
  "cli/fix/unifiedDiff.ts": "a line of the form of diffs, as git and patch know it",
  "core/company/facts.ts": "what facts are is told by a page of the docs alone, which is English",
  "core/countries/otherNames.ts": "names that are read and never told",
  "core/formats/yaml/syntaxFaults.ts": "beginnings of messages of the YAML libraries, to be compared with",
  "core/recognise/tariff.ts": "of which year a tariff is, told by a page of the docs alone",
  "core/waivers/terms.ts": "the form of a waiver in a file, whose words are keys",
  "lsp/features/support/actions/waive.ts": "a waiver as it is written into a file, whose words are keys",
  "lsp/guard.ts": "told to the client, which shows nothing of a cancelled request",
  "lsp/lifecycle.ts": "told to whoever writes a client that breaks the protocol",
  "lsp/paramsFault.ts": "told to whoever writes a client that breaks the protocol",
  "lsp/requests.ts": "told to whoever writes a client that breaks the protocol",
  "lsp/server.ts": "a line of the trace, for whoever develops the server",
  "lsp/warmUp.ts": "a document that is judged and never shown",
  "node/start.ts": "said where the program itself failed, which may be in reading the catalogues",
  "report/html/style.ts": "a style sheet",
  "report/paper/style.ts": "a style sheet",
  "project/proposal/content.ts": "a parts file as an example, whose statement is of an invented lathe",
};

/** What is thrown for whoever writes programs. */
const errors: ReadonlySet<string> = new Set(["Error", "TypeError", "RangeError"]);

interface Node {
  readonly type: string;
  readonly [member: string]: unknown;
}

/** Three words behind one another, the last in small letters: part of a sentence, and no name or code. */
const phrase = /(?<![\p{L}\p{N}])\p{L}+,? (?:\p{L}+,? )+\p{Ll}+/u;

/** The texts in a piece of code that read as part of a sentence; what fills a template in is an X. Types and comments are none. */
async function phrasesIn(code: string): Promise<readonly string[]> {
  const plain = await transform(code, { loader: "ts", minifySyntax: true, legalComments: "none" });
  return [...textsOf(parseAst(plain.code))].filter((text) => phrase.test(text));
}

function* textsOf(node: unknown): Iterable<string> {
  if (Array.isArray(node)) for (const each of node) yield* textsOf(each);
  if (!isNode(node) || isThrown(node)) return;
  if (node.type === "Literal" && typeof node.value === "string") yield node.value;
  if (node.type === "TemplateLiteral") yield textOf(node);
  for (const member of Object.values(node)) yield* textsOf(member);
}

function isNode(node: unknown): node is Node {
  return typeof node === "object" && node !== null && "type" in node;
}

function isThrown({ type, callee }: Node): boolean {
  return type === "NewExpression" && isNode(callee) && errors.has(String(callee.name));
}

function textOf({ quasis }: Node): string {
  const parts = quasis as readonly { readonly value: { readonly raw: string } }[]; // as ESTree has them
  return parts.map(({ value }) => value.raw).join("X");
}

/** Every text that reads as part of a sentence, by file, without those that have translations as prose. */
async function outside(): Promise<ReadonlyMap<string, readonly string[]>> {
  const known: ReadonlySet<string> = new Set(Object.values(collectProse()).flatMap((texts) => [...texts.keys()]));
  const found = new Map<string, readonly string[]>();
  for (const source of [server, "client/site"]) {
    const files = readdirSync(source, { recursive: true, encoding: "utf8" })
      .map((name) => name.replaceAll("\\", "/"))
      .filter((name) => name.endsWith(".ts") && !name.startsWith("generated/"))
      .sort();
    for (const file of files) {
      const texts = (await phrasesIn(readFileSync(`${source}/${file}`, "utf8"))).filter((text) => !known.has(text));
      if (texts.length > 0) found.set(source === server ? file : `${source}/${file}`, texts);
    }
  }
  return found;
}

const found = await outside();

it("no file says in code what people read: sentences stand in the catalogues", () => {
  const left = [...found].filter(([file]) => exceptions[file] === undefined);
  expect(left.flatMap(([file, texts]) => texts.map((text) => `${file}: ${text}`))).toEqual([]);
});

it.each(Object.keys(exceptions))("%s still has texts that need an exception", (file) => {
  expect(found.get(file)).toBeDefined();
});

describe("a phrase in code", () => {
  it.each([
    ["in quotes", 'say("It is not here.")', ["It is not here."]],
    ["in a template", `say(\`\${count} parts were checked\`)`, ["X parts were checked"]],
    ["in a template inside another", `say(\`a \${b ? \`it was read\` : 1}\`)`, ["it was read"]],
    ["put together of halves", 'say("It is " + "not here.")', ["It is not here."]],
  ])("%s is seen", async (_, code, texts) => {
    expect(await phrasesIn(code)).toEqual(texts);
  });

  it.each([
    ["a comment", "// It is not here.\nsay();"],
    ["a type", 'let state: "it was read" | undefined;'],
    ["an error for programmers", 'throw new TypeError("It is not here.")'],
    ["a name", 'say("Rare Earth Magnets")'],
    ["an id", 'message("shipment-date-too-late")'],
  ])("is not %s", async (_, code) => {
    expect(await phrasesIn(code)).toEqual([]);
  });
});
