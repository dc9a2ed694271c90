import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { collectSoon, putOff } from "../../server/src/node/collect.ts";
import { connect } from "./client.ts";
import { memoryHost } from "./memory.ts";

const gc = vi.hoisted(() => vi.fn());
vi.mock("node:vm", () => ({ runInNewContext: () => gc }));

beforeEach(() => void gc.mockClear());
afterEach(() => void vi.useRealTimers());

it("garbage is collected once, when no message has come for three seconds", () => {
  vi.useFakeTimers();
  collectSoon();
  for (let message = 0; message < 5; message++) {
    vi.advanceTimersByTime(2000);
    putOff();
  }
  vi.advanceTimersByTime(2999);
  expect(gc).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(gc).toHaveBeenCalledOnce();
});

it("a message does not ask for a collection", () => {
  vi.useFakeTimers();
  putOff();
  collectSoon();
  vi.advanceTimersByTime(3000);
  putOff();
  vi.advanceTimersByTime(10_000);
  expect(gc).toHaveBeenCalledOnce();
});

it("every message of the client stirs the host", async () => {
  const uri = "file:///work/one.bom.yaml";
  const stirred = vi.fn();
  const client = await connect({ ...memoryHost({}), stirred });
  await client.open(uri, "kind: bom\nid: A\nitems: []\n");
  const before = stirred.mock.calls.length;
  await client.change(uri, 2, { text: "kind: bom\nid: B\nitems: []\n" });
  await client.connection.sendRequest("textDocument/hover", { textDocument: { uri }, position: { line: 0, character: 1 } });
  expect(stirred.mock.calls.length).toBeGreaterThanOrEqual(before + 2);
});
