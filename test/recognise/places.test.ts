import { expect, it } from "vitest";
import { compileRecogniser, type Recogniser } from "../../server/src/core/recognise/recognise.ts";
import type { Evidence, RecogniserInput, Rejection } from "../../server/src/core/recognise/types.ts";
import { materials, readCases } from "./data.ts";

const groups = readCases("corpus.yaml") as Record<string, readonly string[]>;
const independent = readCases("independent-corpus.yaml") as readonly { readonly text: string }[];
const corpus = [...Object.values(groups).flat(), ...independent.map(({ text }) => text)];

/** What is recognised in a description and what goes with it at a place, with places counted from there. */
function recognisedAt(place: number, text: string, recogniser: Recogniser) {
  const end = place + text.length;
  const input: RecogniserInput = {
    texts: [
      { field: "description", in: undefined, value: text, start: place, end },
      { field: "material", in: undefined, value: "Dy2O3", start: end + 4, end: end + 9 },
    ],
    tariffCodes: [{ value: "8505.11", in: undefined, start: end + 12, end: end + 19 }],
  };
  const { evidence, rejected, ...rest } = recogniser.recognise(input, { traceRareEarths: true });
  const home = <T extends Evidence | Rejection>(all: readonly T[]) =>
    all.map((one) => ({ ...one, start: one.start - place, end: one.end - place }));
  return { ...rest, evidence: home(evidence), rejected: home(rejected) };
}

it.each([7, 1_000_000])("recognises the same at place %d", (place) => {
  expect(corpus.length).toBeGreaterThan(1000);
  // Two of them, so that none answers from memory.
  const [there, here] = [compileRecogniser(materials), compileRecogniser(materials)];
  for (const text of corpus) expect(recognisedAt(place, text, there), text).toEqual(recognisedAt(0, text, here));
});
