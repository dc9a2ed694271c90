import { performance } from "node:perf_hooks";

/**
 * Lets participants take turns at the same work, in blocks and in alternating order, so that a busy moment affects all alike. A participant
 * that fails is dropped.
 *
 * @template T
 * @param {T[]} participants
 * @param {{ rounds: number, most: number, patience: number, without?: (participant: T, round: number) => boolean }} plan a block has 1 to
 * `most` repetitions and ends after `patience` milliseconds; `without`: participants that skip a round
 * @param {(participant: T) => Promise<void> | void} work
 * @param {(participant: T, error: unknown) => void} onFailure
 */
export async function takeTurns(participants, { rounds, most, patience, without = () => false }, work, onFailure) {
  const failed = new Set();
  for (let round = 0; round < rounds; round++) {
    for (const participant of round % 2 === 0 ? participants : participants.toReversed()) {
      if (failed.has(participant) || without(participant, round)) continue;
      try {
        await block(participant, most, patience, work);
      } catch (error) {
        failed.add(participant);
        onFailure(participant, error);
      }
    }
  }
}

async function block(participant, most, patience, work) {
  const start = performance.now();
  for (let done = 0; done < most && (done === 0 || performance.now() - start < patience); done++) await work(participant);
}
