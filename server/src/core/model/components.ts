/**
 * The strongly connected components of the nodes reachable from `roots` (Tarjan's algorithm, without recursion), that is, groups of nodes
 * that lead to one another. A component follows all those it leads to.
 */
export function componentsOf<T extends object | string>(roots: Iterable<T>, successorsOf: (node: T) => readonly T[]): T[][] {
  const state = new Map<T, { order: number; low: number; onStack: boolean }>();
  const components: T[][] = [];
  const stack: T[] = [];
  let order = 0;
  const enter = (node: T) => {
    const entry = { order, low: order++, onStack: true };
    state.set(node, entry);
    stack.push(node);
    return { node, entry, next: 0, successors: successorsOf(node), stackFrom: stack.length - 1 };
  };
  for (const root of roots) {
    if (state.has(root)) continue;
    const frames = [enter(root)];
    for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
      const { entry, stackFrom } = frame;
      const successor = frame.successors[frame.next++];
      if (successor !== undefined) {
        const seen = state.get(successor);
        if (seen === undefined) frames.push(enter(successor));
        else if (seen.onStack) entry.low = Math.min(entry.low, seen.order);
        continue;
      }
      if (entry.low === entry.order) {
        const component = stack.splice(stackFrom);
        for (const node of component) {
          const popped = state.get(node);
          if (popped !== undefined) popped.onStack = false;
        }
        components.push(component);
      }
      frames.pop();
      const parent = frames.at(-1);
      if (parent !== undefined) parent.entry.low = Math.min(parent.entry.low, entry.low);
    }
  }
  return components;
}
