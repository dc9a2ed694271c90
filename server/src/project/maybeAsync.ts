import { getOrInsert } from "../core/maps.ts";

/** A value that is available at once, or later. A command reads files synchronously; a server in a browser asks its client for them. */
export type MaybeAsync<T> = T | Promise<T>;

/** A computation that may wait for values: a generator for `run`. */
export type Task<T> = Generator<unknown, T, unknown>;

/** Waits for a value: `yield* wait(x)` in a `Task` corresponds to `await x` in an async function. */
export function* wait<T>(value: MaybeAsync<T>): Task<T> {
  return (yield value) as T; // `run` hands back what it was handed, when it has come
}

/** Runs a computation, synchronously as long as every value is available. The same code so serves synchronous and asynchronous hosts. */
export function run<T>(task: Task<T>): MaybeAsync<T> {
  return resume(task, task.next());
}

function resume<T>(task: Task<T>, from: IteratorResult<unknown, T>): MaybeAsync<T> {
  let step = from;
  while (step.done !== true) {
    if (step.value instanceof Promise)
      return step.value.then(
        (value: unknown) => resume(task, task.next(value)),
        (error: unknown) => resume(task, task.throw(error)),
      );
    step = task.next(step.value);
  }
  return step.value;
}

/** Runs a computation on a host where all values are available at once. Throws where one is not. */
export function runSync<T>(task: Task<T>): T {
  return valueNow(run(task));
}

/** The value, on a host where all values are available at once. Throws for a promise. */
export function valueNow<T>(value: MaybeAsync<T>): T {
  if (value instanceof Promise) throw new Error("a file was waited for where all are read at once");
  return value;
}

/** The value of a key of a cache, made once unless it fails to come. */
export function held<T extends object>(cache: Map<string, MaybeAsync<T>>, key: string, make: () => MaybeAsync<T>): MaybeAsync<T> {
  return getOrInsert(cache, key, () => unlessFailed(make(), () => cache.delete(key)));
}

/**
 * A value for a cache. If it fails to come, it is forgotten, so that the next query asks for it again.
 *
 * @param forget removes it from the cache
 */
export function unlessFailed<T>(value: MaybeAsync<T>, forget: () => void): MaybeAsync<T> {
  if (value instanceof Promise) value.catch(forget);
  return value;
}
