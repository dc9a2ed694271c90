import { getOrInsert } from "../core/maps.ts";

/** A value that is available at once, or later. A command reads files synchronously; a server in a browser asks its client for them. */
export type Later<T> = T | Promise<T>;

/** A computation that may wait for values: a generator for `go`. */
export type Steps<T> = Generator<unknown, T, unknown>;

/** Waits for a value: `yield* wait(x)` in `Steps` corresponds to `await x` in an async function. */
export function* wait<T>(value: Later<T>): Steps<T> {
  return (yield value) as T; // `go` hands back what it was handed, when it has come
}

/** Runs a computation, synchronously as long as every value is available. The same code so serves synchronous and asynchronous hosts. */
export function go<T>(steps: Steps<T>): Later<T> {
  return goOn(steps, steps.next());
}

function goOn<T>(steps: Steps<T>, from: IteratorResult<unknown, T>): Later<T> {
  let step = from;
  while (step.done !== true) {
    if (step.value instanceof Promise)
      return step.value.then(
        (value: unknown) => goOn(steps, steps.next(value)),
        (error: unknown) => goOn(steps, steps.throw(error)),
      );
    step = steps.next(step.value);
  }
  return step.value;
}

/** The value, on a host where all values are available at once. Throws for a promise. */
export function now<T>(value: Later<T>): T {
  if (value instanceof Promise) throw new Error("a file was waited for where all are read at once");
  return value;
}

/** The value of a key of a cache, made once unless it fails to come. */
export function held<T extends object>(cache: Map<string, Later<T>>, key: string, make: () => Later<T>): Later<T> {
  return getOrInsert(cache, key, () => unlessFailed(make(), () => cache.delete(key)));
}

/**
 * A value for a cache. If it fails to come, it is forgotten, so that the next query asks for it again.
 *
 * @param forget removes it from the cache
 */
export function unlessFailed<T>(value: Later<T>, forget: () => void): Later<T> {
  if (value instanceof Promise) value.catch(forget);
  return value;
}
