import { describe, expect, it } from "vitest";
import type { Workers, WorkersListener } from "../../server/src/cli/host.ts";
import { main } from "../../server/src/cli/main.ts";
import { Claims } from "../../server/src/cli/workers/claims.ts";
import { batchesAhead, judgeBatches, ownerOf } from "../../server/src/cli/workers/judge.ts";
import { batchStarts, type Work } from "../../server/src/cli/workers/work.ts";
import { compilePacks } from "../../server/src/core/packs/bundle.ts";
import { loadPacks } from "../../server/src/core/packs/load.ts";
import { createChecker } from "../../server/src/index.ts";
import { packFiles } from "../packs/support.ts";
import { memoryHost } from "./memoryHost.ts";

const bundle = compilePacks(loadPacks(["house", "materials", "prc"].flatMap(packFiles)).packs);
const checker = createChecker(bundle);

const files = Object.fromEntries(
  Array.from({ length: 60 }, (_, index) => [
    `/repo/${String(index).padStart(2, "0")}.bom.yaml`,
    `kind: bom\nid: B-${index}\nitems:\n  - partNumber: P-${index}\n    description: NdFeB magnet\n    quantity: 1\n    countryOfOrigin: CN\n`,
  ]),
);

/** Runs `check` over the files with one worker that does what it is told. */
async function check(
  worker: (work: Work, listener: WorkersListener) => (() => void) | undefined,
  options: readonly string[] = ["--workers", "1"],
) {
  const held: boolean[] = [];
  const workers: Workers = {
    cores: 2,
    start(_count, work, listener) {
      const whenAwaited = worker(work, listener);
      return {
        hold(on) {
          held.push(on);
          if (on) setImmediate(() => whenAwaited?.());
        },
      };
    },
  };
  const host = { ...memoryHost({ files, packs: () => bundle }), workers };
  const status = await main(["check", ...options], host);
  return { status, out: host.out(), err: host.err(), held };
}

const alone = async () => {
  const host = memoryHost({ files, packs: () => bundle });
  return { status: await main(["check"], host), out: host.out() };
};

describe("a worker beside the main thread", () => {
  it("judges batches that are reported in order, and not too many ahead", async () => {
    let told = 0;
    const result = await check((work, { judged, ended }) => {
      // Its thread would wait for the main one here; in one thread, memory of its own stands for what may be taken at once.
      const claims = new Claims(work.claims, batchesAhead);
      const taken: number[] = [];
      for (let batch = claims.takeNext(ownerOf(0)); batch !== undefined; batch = claims.takeNext(ownerOf(0))) taken.push(batch);
      expect(taken).toHaveLength(Math.min(batchesAhead, work.starts.length));
      const apart: Work = { ...work, claims: Claims.memory(taken.length), starts: work.starts.slice(0, taken.length) };
      const whole: Work = { ...apart, files: work.files.slice(0, work.starts[taken.length]) };
      setImmediate(() => {
        judgeBatches(whole, 0, memoryHost({ files }).files, checker, (batch) => {
          told++;
          judged(batch);
        });
        ended(0, undefined);
      });
      return undefined;
    });
    expect(told).toBe(batchesAhead);
    expect({ status: result.status, out: result.out }).toEqual(await alone());
    expect(result.err).toBe("");
  });

  it("may end at any time: what it had taken is judged by the main thread, and that is said", async () => {
    const dies = (work: Work, { ended }: WorkersListener) => {
      const claims = new Claims(work.claims, batchesAhead);
      claims.takeNext(ownerOf(0));
      claims.take(3, ownerOf(0));
      return () => ended(0, "out of memory");
    };
    const { status, out, err, held } = await check(dies, ["--workers", "1", "--timings"]);
    expect({ status, out }).toEqual(await alone());
    expect(held).toEqual([true, false]);
    expect(err).toMatch(/^worker 1 ended early \(out of memory\); 2 files that it had taken judged by another thread$/m);
    expect(err).toContain("1 worker beside the main thread\n");
  });

  it("that fails at its start is noted, even where the main thread never waits for it", async () => {
    const fails = (_work: Work, { ended }: WorkersListener) => {
      setImmediate(() => ended(0, "no such file"));
      return undefined;
    };
    const { status, out, err, held } = await check(fails, ["--workers", "1", "--timings"]);
    expect({ status, out }).toEqual(await alone());
    expect(held).toEqual([]);
    expect(err).toMatch(/^worker 1 ended early \(no such file\)$/m);
  });

  it("is not started where the main thread works alone", async () => {
    const unasked = () => {
      throw new Error("not to be started");
    };
    for (const more of [["--workers", "0"], ["--workers", "1", "--compare", "2026-01-01"], ["--workers", "1", "00.bom.yaml"], []])
      expect((await check(unasked, more)).err, more.join(" ")).toBe("");
  });

  it("is wanted in a number that makes sense", async () => {
    for (const [count, reason] of [
      ["-1", "is no whole number"],
      ["65", "is more than 64"],
    ] as const) {
      const host = memoryHost({ files });
      expect(await main(["check", `--workers=${count}`], host)).toBe(2);
      expect(host.err()).toContain(reason);
    }
  });
});

describe("batches", () => {
  it("hold consecutive files of so many bytes", () => {
    expect(batchStarts([5, 5, 20, 1, 1, 8, 1], 10)).toEqual([0, 2, 3, 6]);
    expect(batchStarts([0, 0, 0], 0)).toEqual([0, 1, 2]);
    expect(batchStarts([], 10)).toEqual([]);
  });

  it("have one owner each, and are taken again when they are freed", () => {
    const claims = new Claims(Claims.memory(4), 2);
    expect([claims.takeNext(1), claims.takeNext(2), claims.takeNext(2)]).toEqual([0, 1, undefined]);
    claims.reportedUpTo(1);
    expect([claims.takeNext(2), claims.takeNext(1)]).toEqual([2, undefined]);
    expect(claims.ownedBy(2)).toEqual([1, 2]);
    claims.free(1);
    expect([claims.take(2, 1), claims.take(1, 1), claims.ownerOf(1)]).toEqual([false, true, 1]);
    claims.reportedUpTo(3);
    expect([claims.waitForNext(2), claims.waitForNext(2)]).toEqual([3, undefined]);
  });
});
