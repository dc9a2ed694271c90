import { isDeepStrictEqual } from "node:util";
import { expect } from "vitest";

/** Expects what `toEqual` expects, in a fraction of its time where two large values are equal. */
export function expectEqual(found: unknown, expected: unknown, about?: string): void {
  expect(isDeepStrictEqual(found, expected) ? expected : found, about).toEqual(expected);
}
