import { expect, it, vi } from "vitest";
import { ClosedFiles } from "../../server/src/lsp/closedFiles.ts";

it("evicts the texts read first, and takes no more steps for a read the more texts were evicted before", async () => {
  const text = "x".repeat(2 ** 20); // the cache holds sixteen
  const reads: string[] = [];
  const files = new ClosedFiles(
    (uri) => {
      reads.push(uri);
      return Object.assign({ text }, { toJSON: () => uri }); // so that its version costs nothing
    },
    () => true,
  );
  const steps = vi.spyOn(Object.getPrototypeOf(new Map().entries()), "next");
  const stepsOf = async (from: number, to: number): Promise<number> => {
    steps.mockClear();
    for (let index = from; index < to; index++) await files.read(`file:///w/${index}.bom.yaml`, undefined);
    return steps.mock.calls.length;
  };
  await stepsOf(0, 20);
  const early = await stepsOf(20, 30);
  await stepsOf(30, 60);
  expect(await stepsOf(60, 70)).toBeLessThanOrEqual(early);
  steps.mockRestore();
  reads.length = 0;
  await stepsOf(54, 70);
  expect(reads).toEqual([]);
  await stepsOf(53, 54);
  expect(reads).toEqual(["file:///w/53.bom.yaml"]);
});
