import { titleOf } from "./report/editor.mjs";
import { growth } from "./statistics.mjs";

/**
 * Growth of median times with the number of items: of every edit in Lodestone, and of a keystroke in its peer.
 *
 * @param {object[]} files results of `measureServers`
 */
export function growthOf(files) {
  const series = new Map();
  for (const { items, sort, servers } of files) {
    for (const server of servers) {
      const times = [{ what: "opening", place: undefined, ...server.open }, ...server.edits];
      for (const { what, place, p50 } of times) {
        if (!(p50 > 0) || (server.isPeer && what !== "keystroke" && what !== "opening")) continue;
        const named = { server: titleOf(server), what: sort === "alike" ? what : `${what}, ${sort}`, place };
        const key = JSON.stringify(named);
        if (!series.has(key)) series.set(key, { ...named, points: [] });
        series.get(key).points.push([items, p50]);
      }
    }
  }
  return [...series.values()].map(({ points, ...named }) => ({ ...named, fit: growth(points) }));
}
