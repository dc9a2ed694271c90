import { expect, it } from "vitest";
import { createChecker, type LiveText } from "../../server/src/index.ts";
import { connect, until } from "./client.ts";
import { memoryHost } from "./memory.ts";

/** A server of which it is known what texts it judges. */
async function watched() {
  const opened: { readonly text: string; readonly live: LiveText }[] = [];
  const host = memoryHost({});
  const client = await connect(
    { ...host, idleTurn: host.nextTurn },
    {
      makeChecker(bundle, extension) {
        const checker = createChecker(bundle, extension);
        return {
          ...checker,
          open(input) {
            const live = checker.open(input);
            opened.push({ text: input.text, live });
            return live;
          },
        };
      },
    },
  );
  return { client, opened };
}

it("judges texts of its own while nothing is open, as it judges those of an editor, and shows nothing of them", async () => {
  const { client, opened } = await watched();
  await until(() => opened.length >= 250);
  for (const { live } of opened.slice(0, 10)) {
    expect(live.isCut).toBe(true);
    const { counts, documents } = live.digest(1000);
    expect(counts.error).toBeGreaterThan(0);
    expect(documents).toMatchObject([{ items: 4, materialItems: 2 }]);
    expect(live.verdict().findings.filter(({ ruleId }) => /^(?:schema|yaml|rule)\//.test(ruleId))).toEqual([]);
  }
  expect([client.published, client.statuses, client.logs]).toEqual([[], [], []]);
});

it("leaves that as soon as a file is open", async () => {
  const { client, opened } = await watched();
  await client.open("file:///w/a.bom.yaml", "kind: bom\nid: A\nitems:\n  - partNumber: X\n    quantity: 1\n");
  await client.findings("file:///w/a.bom.yaml");
  const before = opened.length;
  await new Promise((resolve) => void setTimeout(resolve, 50));
  expect(opened.length).toBe(before);
  expect(before).toBeLessThan(250);
});
