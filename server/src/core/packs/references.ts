import { parseIsoDate } from "../date.ts";
import { content, contentOf, type Entry, type MapNode, type Node, type ScalarNode } from "../formats/tree.ts";
import { code, listOf, type Message, message, verbatim } from "../l10n/message.ts";
import { meantOr } from "../text/nearest.ts";
import type { Span } from "../text/span.ts";
import type { Wording } from "../text/wording.ts";
import type { PackBundle } from "./bundle.ts";
import { Declared } from "./declared.ts";
import type { PackProblem, PackTree } from "./files.ts";

/** Keys whose value is a date. */
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
 * Checks of pack files beyond the schema: days exist, periods end after they begin, named acts, clauses and sources exist, nothing is
 * declared twice. Declarations in files with schema errors count as existing, so that one mistake causes no others.
 */
export function checkReferences(trees: readonly PackTree[], valid: ReadonlySet<PackTree>, known: PackBundle | undefined): PackProblem[] {
  const problems: PackProblem[] = [];
  const declared = new Declared(trees, known, (path, { start, end }, wording) => problems.push({ path, start, end, ...wording }));
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
      this.#report(until, {
        summary: message("pack-period-reversed", { from: verbatim(from.source), until: verbatim(until.source) }),
        details: message("pack-period-reversed-advice"),
      });
    }
    this.#checkLimit(map);
    const act = contentOf(map, "act");
    const clause = contentOf(map, "clause");
    if (act?.kind !== "scalar" || clause?.kind !== "scalar") return;
    const clauses = this.#declared.clausesOf(act.source);
    if (clauses === undefined || clauses.has(clause.source)) return;
    this.#report(clause, {
      summary: message("pack-clause-unknown", { act: verbatim(act.source), clause: code(clause.source) }),
      details:
        clauses.size === 0
          ? message("pack-clause-unknown-none")
          : message("pack-clause-unknown-advice", { clauses: listOf([...clauses].map(verbatim), "comma") }),
    });
  }

  /**
   * Checks a limit of a measurement: its unit must be one of the parameter's. `of`, the element of a mass share, must stand for
   * measurements of the composition and for no others.
   */
  #checkLimit(map: MapNode): void {
    const property = contentOf(map, "property");
    const unit = contentOf(map, "unit");
    if (property?.kind !== "scalar" || unit?.kind !== "scalar") return;
    if (this.#declared.parameters.size === 0) return; // law alone, without what the recogniser knows
    const known = this.#declared.parameters.get(property.source);
    if (known === undefined) {
      const advice = message("pack-parameter-unknown-advice");
      const summary = message("pack-parameter-unknown", { parameter: code(property.source) });
      this.#unknown(property, summary, this.#declared.parameters.keys(), advice);
      return;
    }
    if (!known.units.has(unit.source)) {
      this.#report(unit, {
        summary: message("pack-parameter-unit", { parameter: code(property.source), unit: code(unit.source) }),
        details: message("pack-parameter-unit-advice", { units: listOf([...known.units].map(code), "or") }),
      });
    }
    if ((contentOf(map, "of") !== undefined) === known.inComposition) return;
    this.#report(property, {
      summary: message(known.inComposition ? "pack-parameter-of-missing" : "pack-parameter-of", { parameter: code(property.source) }),
      details: message(known.inComposition ? "pack-parameter-of-missing-advice" : "pack-parameter-of-advice"),
    });
  }

  #checkEntry({ name, value }: Entry): void {
    const isText = content(value).kind === "scalar";
    for (const scalar of scalarsOf(value)) {
      if (dateKeys.has(name)) this.#checkDay(scalar);
      else if (actKeys.has(name)) this.#checkAct(scalar);
      else if (name === "citations") this.#checkSource(scalar);
      else if (name === "countryList") this.#checkCountryList(scalar);
      else if (name === "substances" || name === "mayMean") this.#checkSubstance(scalar);
      else if (name === "class" || (isText && classKeys.has(name))) this.#checkClass(scalar);
    }
  }

  #checkClass(scalar: ScalarNode): void {
    if (this.#declared.materialClasses.has(scalar.source)) return;
    this.#unknown(
      scalar,
      message("pack-class-unknown", { class: code(scalar.source) }),
      this.#declared.materialClasses,
      message("pack-class-unknown-advice"),
    );
  }

  #checkSubstance(scalar: ScalarNode): void {
    if (this.#declared.materials.size === 0 || this.#declared.materials.has(scalar.source)) return;
    const advice = message("pack-substance-unknown-advice");
    this.#unknown(scalar, message("pack-substance-unknown", { substance: code(scalar.source) }), this.#declared.materials, advice);
  }

  #checkDay(scalar: ScalarNode): void {
    if (parseIsoDate(scalar.source) !== undefined) return;
    this.#report(scalar, {
      summary: message("pack-day-unknown", { day: verbatim(scalar.source) }),
      details: message("pack-day-unknown-advice"),
    });
  }

  #checkAct(scalar: ScalarNode): void {
    if (this.#declared.acts.has(scalar.source)) return;
    this.#unknown(
      scalar,
      message("pack-act-unknown", { act: code(scalar.source) }),
      this.#declared.acts.keys(),
      message("pack-act-unknown-advice"),
    );
  }

  #checkSource(scalar: ScalarNode): void {
    const sources = this.#declared.sourcesOf(this.#tree.folder);
    if (sources.has(scalar.source)) return;
    this.#unknown(
      scalar,
      message("pack-source-unknown", { key: code(scalar.source) }),
      sources.keys(),
      message("pack-source-unknown-advice"),
    );
  }

  #checkCountryList(scalar: ScalarNode): void {
    if (this.#declared.countryLists.has(scalar.source)) return;
    this.#unknown(
      scalar,
      message("pack-country-list-unknown", { list: code(scalar.source) }),
      this.#declared.countryLists,
      message("pack-country-list-unknown-advice"),
    );
  }

  /** Checks the kinds of goods in guidance. A kind that the recogniser never reports would free no goods, and nobody would notice. */
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
          this.#unknown(kind, message("pack-goods-unknown", { kind: code(kind.source) }), goods, message("pack-goods-unknown-advice"));
        } else if (!known) {
          this.#report(kind, {
            summary: message("pack-goods-unseen", { kind: code(kind.source) }),
            details: [message("pack-goods-unseen-advice"), message("pack-goods-unseen-why")],
          });
        }
      }
    }
  }

  /** Reports an unknown name. The details suggest the nearest known name, else they give `advice`. */
  #unknown(scalar: ScalarNode, summary: Message, there: Iterable<string>, advice: Message): void {
    this.#report(scalar, { summary, details: meantOr(scalar.source, there, advice) });
  }

  #report({ start, end }: Span, wording: Wording): void {
    this.#problems.push({ path: this.#tree.path, start, end, ...wording });
  }
}

/** True for a test case of a company's rule. Its items belong to a document and refer to nothing in the pack. */
function isTest(map: MapNode): boolean {
  return contentOf(map, "expect") !== undefined;
}

/** The scalar that a value is, or the scalars of its list. */
function scalarsOf(value: Node): readonly ScalarNode[] {
  const meant = content(value);
  if (meant.kind === "scalar") return [meant];
  if (meant.kind === "map") return [];
  return meant.items.map(content).filter((item) => item.kind === "scalar");
}
