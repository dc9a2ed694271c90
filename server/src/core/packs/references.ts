import { parseIsoDate } from "../date.ts";
import { content, contentOf, type Entry, type MapNode, type Node, type ScalarNode } from "../formats/tree.ts";
import { didYouMean } from "../text/nearest.ts";
import type { Span } from "../text/span.ts";
import type { PackBundle } from "./bundle.ts";
import { Declared } from "./declared.ts";
import type { PackProblem, PackTree } from "./files.ts";

/** Keys whose value is a day. */
const dateKeys: ReadonlySet<string> = new Set([
  "issued",
  "effective",
  "from",
  "until",
  "on",
  "reviewedOn",
  "issuedBefore",
  "notBefore",
  "seenOn",
  "asOf",
]);
/** Keys whose value is the id of an act, or a list of such ids. */
const actKeys: ReadonlySet<string> = new Set(["act", "by", "replacedBy", "acts", "itemsOf", "listedBy"]);

/**
 * What no schema can say of pack files: that a day exists and a time does not end before it begins, that the acts,
 * clauses and sources that are named are there, and that nothing stands twice. What files with mistakes of another
 * kind declare counts as there, so that one mistake does not draw others after it.
 */
export function checkReferences(trees: readonly PackTree[], valid: ReadonlySet<PackTree>, known: PackBundle | undefined): PackProblem[] {
  const problems: PackProblem[] = [];
  const declared = new Declared(trees, known, (path, span, message) => problems.push({ path, start: span.start, end: span.end, message }));
  for (const tree of trees) if (valid.has(tree)) new Checker(tree, declared, problems).check();
  return problems;
}

/** Keys whose value is a list of elements, or the id of a class for all of its elements. */
const classKeys: ReadonlySet<string> = new Set(["elements", "mayHold"]);

class Checker {
  readonly #tree: PackTree;
  readonly #declared: Declared;
  readonly #problems: PackProblem[];

  constructor(tree: PackTree, declared: Declared, problems: PackProblem[]) {
    this.#tree = tree;
    this.#declared = declared;
    this.#problems = problems;
  }

  check(): void {
    this.#visit(this.#tree.root);
    this.#checkGuidance();
  }

  #visit(node: Node): void {
    const meant = content(node);
    if (meant.kind === "seq") for (const item of meant.items) this.#visit(item);
    if (meant.kind !== "map") return;
    this.#checkMap(meant);
    for (const entry of meant.entries) {
      if (entry.name.startsWith("x-") || (entry.name === "items" && isTest(meant))) continue;
      this.#checkEntry(entry);
      this.#visit(entry.value);
    }
  }

  #checkMap(map: MapNode): void {
    const from = contentOf(map, "from");
    const until = contentOf(map, "until");
    if (from?.kind === "scalar" && until?.kind === "scalar" && until.source < from.source) {
      this.#report(
        until,
        `It ends on ${until.source}, before it begins on ${from.source}, so it would never hold. Mend one of the two days; the last day is included.`,
      );
    }
    const act = contentOf(map, "act");
    const clause = contentOf(map, "clause");
    if (act?.kind !== "scalar" || clause?.kind !== "scalar") return;
    const clauses = this.#declared.clausesOf(act.source);
    if (clauses === undefined || clauses.has(clause.source)) return;
    const there = clauses.size === 0 ? "it has no clauses here" : `it has ${[...clauses].join(", ")}`;
    this.#report(
      clause,
      `The act ${act.source} has no clause \`${clause.source}\`, so this would reach nothing: ${there}. Name one of these, or add the clause to the act.`,
    );
  }

  #checkEntry({ name, value }: Entry): void {
    const isText = content(value).kind === "scalar";
    for (const scalar of scalarsOf(value)) {
      if (dateKeys.has(name)) this.#checkDay(scalar);
      else if (actKeys.has(name)) this.#checkAct(scalar);
      else if (name === "citations") this.#checkSource(scalar);
      else if (name === "countryList") this.#checkCountryList(scalar);
      else if (name === "class" || (isText && classKeys.has(name))) this.#checkClass(scalar);
    }
  }

  #checkClass(scalar: ScalarNode): void {
    if (this.#declared.materialClasses.has(scalar.source)) return;
    this.#report(
      scalar,
      `No pack has a class of materials \`${scalar.source}\`, so this would tell of none. ${didYouMean(scalar.source, this.#declared.materialClasses, "Add it under `materialClasses`, or mend the id.")}`,
    );
  }

  #checkDay(scalar: ScalarNode): void {
    if (parseIsoDate(scalar.source) !== undefined) return;
    this.#report(
      scalar,
      `${scalar.source} is no day of the calendar, so the law could not be dated by it. Write a day that exists, year-month-day.`,
    );
  }

  #checkAct(scalar: ScalarNode): void {
    if (this.#declared.acts.has(scalar.source)) return;
    this.#report(
      scalar,
      `No pack has an act \`${scalar.source}\`, so what is said here hangs on nothing. ${didYouMean(scalar.source, this.#declared.acts.keys(), "Add the act, or mend the id.")}`,
    );
  }

  #checkSource(scalar: ScalarNode): void {
    const sources = this.#declared.sourcesOf(this.#tree.folder);
    if (sources.has(scalar.source)) return;
    this.#report(
      scalar,
      `The pack has no source \`${scalar.source}\`, so nobody could look up what this rests on. ${didYouMean(scalar.source, sources.keys(), "Add it under `sources`, or mend the key.")}`,
    );
  }

  #checkCountryList(scalar: ScalarNode): void {
    if (this.#declared.countryLists.has(scalar.source)) return;
    this.#report(
      scalar,
      `No pack has a list of countries \`${scalar.source}\`, so this would reach no country. ${didYouMean(scalar.source, this.#declared.countryLists, "Add it under `countryLists`, or mend the id.")}`,
    );
  }

  /** Guidance that names goods in another word than the recogniser frees nothing, and nobody would notice. */
  #checkGuidance(): void {
    const { kindsOfGoods } = this.#declared;
    const guidance = contentOf(this.#tree.root, "guidance");
    if (kindsOfGoods.size === 0 || guidance?.kind !== "seq") return;
    for (const entry of guidance.items) {
      const kinds = contentOf(entry, "kinds");
      for (const kind of kinds === undefined ? [] : scalarsOf(kinds)) {
        const known = kindsOfGoods.get(kind.source);
        if (known === undefined) {
          const goods = [...kindsOfGoods].flatMap(([id, isKind]) => (isKind ? [id] : []));
          this.#report(
            kind,
            `No pack has a kind of goods \`${kind.source}\`, so this guidance would be about nothing. ${didYouMean(kind.source, goods, "Add it under `goods`, or mend the id.")}`,
          );
        } else if (!known) {
          this.#report(
            kind,
            `Nothing is ever recognised as goods of the kind \`${kind.source}\`: it is a loose magnet, or a look-alike without \`good: true\`. This guidance would be about nothing. Name another kind.`,
          );
        }
      }
    }
  }

  #report(span: Span, message: string): void {
    this.#problems.push({ path: this.#tree.path, start: span.start, end: span.end, message });
  }
}

/** The items of a case belong to a document and name nothing of the pack. */
function isTest(map: MapNode): boolean {
  return contentOf(map, "expect") !== undefined;
}

/** The scalars a value is, or is a list of. */
function scalarsOf(value: Node): readonly ScalarNode[] {
  const meant = content(value);
  if (meant.kind === "scalar") return [meant];
  if (meant.kind === "map") return [];
  return meant.items.map(content).filter((item) => item.kind === "scalar");
}
