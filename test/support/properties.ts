import fc from "fast-check";

/**
 * Property tests try the same random values at each run, so that a change is judged by what it changes. `LODESTONE_SEED` holds
 * another seed (a number), or `random` to look for what nobody has seen yet.
 */
const seed = process.env.LODESTONE_SEED ?? "20261127";

if (seed !== "random") {
  if (!/^-?\d+$/.test(seed)) throw new Error(`LODESTONE_SEED is "${seed}": a number or "random" is wanted.`);
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });
}
