import type { RecogniserData } from "./data.ts";
import {
  byFirstLetters,
  type CompiledVocabulary,
  compileVocabulary,
  type Meanings,
  meaningsOf,
  type Prefix,
  shapesOf,
  type Target,
  type TrieNode,
} from "./vocabulary.ts";

/**
 * The terms of a vocabulary as JSON: what compiling them gives, done once when the packs are built, since it takes as long as
 * checking a small file. It goes with the data that it was made of and with no other: its numbers count in the `meaningsOf` them.
 */
export interface PackedVocabulary {
  readonly terms: PackedNodes;
  readonly prefixes: readonly PackedPrefix[];
}

type PackedNodes = readonly (readonly [word: string, node: PackedNode])[];
/** Trailing lists that are empty are left out. */
type PackedNode = readonly [targets?: readonly PackedTarget[], next?: PackedNodes, prefixes?: readonly PackedPrefix[]];
/** The number of a meaning, with the words in their case where the case counts. */
type PackedTarget = number | readonly [meaning: number, exact: readonly string[]];
type PackedPrefix = readonly [prefix: string, target: PackedTarget];

/** Compiles the terms of the data for `unpackVocabulary`; throws as `compileVocabulary` does. */
export function packVocabulary(data: RecogniserData): PackedVocabulary {
  const meanings = meaningsOf(data);
  const numbers = new Map(meanings.map(({ meaning }, number) => [meaning, number]));
  const packTarget = ({ meaning, exact }: Target): PackedTarget => {
    const number = numbers.get(meaning) ?? 0;
    return exact === undefined ? number : [number, exact];
  };
  const packPrefix = ({ prefix, target }: Prefix): PackedPrefix => [prefix, packTarget(target)];
  const packNodes = (nodes: ReadonlyMap<string, TrieNode>): PackedNodes => [...nodes].map(([word, node]) => [word, packNode(node)]);
  const packNode = ({ targets, next, prefixes }: TrieNode): PackedNode => {
    const [own, below, wild] = [targets.map(packTarget), packNodes(next), prefixes.map(packPrefix)];
    if (wild.length > 0) return [own, below, wild];
    return below.length > 0 ? [own, below] : [own];
  };
  const { terms, prefixes } = compileVocabulary(meanings);
  return { terms: packNodes(terms), prefixes: [...prefixes.values()].flat().map(packPrefix) };
}

/** The vocabulary of some data, of which the terms were packed before. */
export function unpackVocabulary(meanings: Meanings, packed: PackedVocabulary): CompiledVocabulary {
  const targetOf = (target: PackedTarget): Target => {
    const [number, exact] = typeof target === "number" ? [target, undefined] : target;
    const meaning = meanings[number]?.meaning;
    if (meaning === undefined) throw new Error("the vocabulary was packed with other data");
    return { meaning, exact };
  };
  const prefixOf = ([prefix, target]: PackedPrefix): Prefix => ({ prefix, target: targetOf(target) });
  const nodesOf = (nodes: PackedNodes): Map<string, TrieNode> => {
    const found = new Map<string, TrieNode>();
    for (const [word, node] of nodes) found.set(word, nodeOf(node));
    return found;
  };
  const nodeOf = ([targets = [], next = [], prefixes = []]: PackedNode): TrieNode => ({
    next: nodesOf(next),
    targets: targets.map(targetOf),
    prefixes: prefixes.map(prefixOf),
  });
  return { terms: nodesOf(packed.terms), prefixes: byFirstLetters(packed.prefixes.map(prefixOf)), shapes: shapesOf(meanings) };
}
