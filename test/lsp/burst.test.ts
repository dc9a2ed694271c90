import { once } from "node:events";
import { type AddressInfo, connect as connectTo, createServer, type Socket } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { createConnection, createProtocolConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import { createChecker, LineIndex, type PackBundle } from "../../server/src/index.ts";
import { startServer } from "../../server/src/lsp/server.ts";
import { manyItems } from "../sections/support.ts";
import { clientOver, pulling, pushed, type TestClient, until } from "./client.ts";
import { memoryHost } from "./memory.ts";

const file = "file:///w/burst.bom.yaml";

/** Some judgings are due while the edits still arrive; were each version judged, there would be as many as edits. */
const mostJudgings = 50;

/** A client of a server over a socket, and how often the server has judged a version of a text. */
async function served(capabilities: typeof pulling): Promise<{ client: TestClient; judgings: () => number }> {
  let judgings = 0;
  const makeChecker = (bundle: PackBundle) => {
    const checker = createChecker(bundle);
    return {
      ...checker,
      open: (input: Parameters<typeof checker.open>[0]) => {
        const text = checker.open(input);
        const judge = text.digest.bind(text);
        const value: typeof text.digest = (most) => {
          judgings++;
          return judge(most);
        };
        return Object.defineProperty(text, "digest", { value });
      },
    };
  };
  const listener = createServer().listen(0, "127.0.0.1");
  await once(listener, "listening");
  const toServer = connectTo((listener.address() as AddressInfo).port, "127.0.0.1"); // it listens at a port
  const [toClient] = (await once(listener, "connection")) as [Socket]; // what the event gives
  onTestFinished(() => {
    toServer.destroy();
    listener.close();
  });
  const streams = (socket: Socket) => [new StreamMessageReader(socket), new StreamMessageWriter(socket)] as const;
  startServer((options) => createConnection(...streams(toClient), options), memoryHost({}), makeChecker);
  const client = await clientOver(createProtocolConnection(...streams(toServer)), { capabilities });
  return { client, judgings: () => judgings };
}

/** Sends edits in different places without waiting for anything; gives the text after them. */
function burst(client: TestClient, before: string, edits: number, each: () => void): string {
  let lines = new LineIndex(before);
  let seed = 11;
  for (let version = 2; version < 2 + edits; version++) {
    seed = (seed * 48271) % 2147483647;
    const at = seed % lines.length;
    const end = version % 3 === 0 ? at + 1 : at;
    const newText = ["x", "", "7", "\n"][version % 4] ?? "";
    const range = { start: lines.positionAt(at), end: lines.positionAt(end) };
    lines = lines.replaced({ start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) }, newText);
    void client.change(file, version, { range, text: newText });
    each();
  }
  return lines.text;
}

it("edits that come in a burst are pushed for, and not judged one by one", async () => {
  const text = manyItems(1000);
  const { client, judgings } = await served(pushed);
  await client.open(file, text);
  await client.push(file);
  const before = judgings();
  const after = burst(client, text, 2000, () => {});
  await until(() => client.published.at(-1)?.version === 2001);
  expect(judgings() - before).toBeLessThan(mostJudgings);
  const other = "file:///w/other.bom.yaml";
  await client.open(other, after);
  const fresh = JSON.stringify((await client.push(other)).diagnostics);
  expect(client.published.findLast(({ uri }) => uri === file)?.diagnostics).toEqual(JSON.parse(fresh.replaceAll(other, file)));
});

it("edits that come in a burst, each with a pull, are not judged one by one", async () => {
  const { client, judgings } = await served(pulling);
  await client.open(file, manyItems(1000));
  await client.pull(file);
  const before = judgings();
  const reports: Promise<unknown>[] = [];
  burst(client, manyItems(1000), 200, () => reports.push(client.pull(file)));
  expect(await Promise.all(reports)).toHaveLength(200);
  expect(judgings() - before).toBeLessThan(mostJudgings);
});
