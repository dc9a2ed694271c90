import { expect, it } from "vitest";
import { checkText, day } from "./lodestone.ts";

const text = `kind: bom
id: MOTOR
items:
  - { partNumber: MAG-1, description: Sintered NdFeB magnet N42SH, quantity: 1, countryOfOrigin: China }
`;

it("a verdict with some of its controls only says the same of everything else", () => {
  // On this day one of the two acts that list the magnet is suspended.
  const settings = { asOf: { date: day("2025-11-20"), source: "option" } } as const;
  const [verdict] = checkText(text, { kind: "bom", settings }).judged.flatMap(({ items }) => items.map(({ control }) => control));
  if (verdict === undefined) throw new Error("The magnet is judged.");
  expect(verdict.inForce).toHaveLength(1);
  expect(verdict.considered).toHaveLength(1);
  const { asOf, composition, considered } = verdict;
  const rest = { asOf, composition, considered, origin: "no-country" };
  expect(verdict.only(() => true)).toMatchObject({ ...rest, inForce: verdict.inForce });
  expect(verdict.only(() => false)).toMatchObject({ ...rest, inForce: [], unverified: [] });
});
