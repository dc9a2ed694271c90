/** What is there at once, or will come: a command reads a file where it stands, a server in a browser asks its client for it. */
export type Later<T> = T | Promise<T>;

/** Steps that may have to wait for some of what they use. */
export type Steps<T> = Generator<unknown, T, unknown>;

/** Gives what was asked for once it is there: `yield* wait(x)` in steps is what `await x` is in an async function. */
export function* wait<T>(value: Later<T>): Steps<T> {
  return (yield value) as T; // `go` hands back what it was handed, when it has come
}

/** Takes steps one after the other, at once as long as nothing has to come: so the same steps serve who waits and who does not. */
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

/** What is there at once, where nothing that was used has to come. */
export function now<T>(value: Later<T>): T {
  if (value instanceof Promise) throw new Error("a file was waited for where all are read at once");
  return value;
}
