import { formatOf } from "../../../formats/registry.ts";
import { content, type TreeProblem } from "../../../formats/tree.ts";
import type { Message } from "../../../l10n/message.ts";
import { message } from "../../../l10n/message.ts";
import { hash } from "../../../text/hash.ts";
import type { Span } from "../../../text/span.ts";
import { saidOf } from "../../../text/wording.ts";
import type { AnnotatedSchema, Path } from "../mapping.ts";
import type { Validation } from "../validation/types.ts";
import type { SchemaFault } from "./fault.ts";
import { positionsIn } from "./positions.ts";
import { subschemasOf } from "./subschemas.ts";

/** More characters are no schema that a person reads. */
const longest = 1_000_000;

/** What is wrong with a schema, in sentences. */
export interface AnnotationFault extends Span {
  readonly ruleId: SchemaFault["ruleId"] | TreeProblem["rule"];
  readonly message: readonly Message[];
  /** Set where the schema still says where the items are, and files cannot be held against it. */
  readonly onlyValidating?: true;
}

/** A schema read for its words. */
export interface SchemaRead {
  /** Undefined where there is a fault that keeps items from being found. */
  readonly schema: AnnotatedSchema | undefined;
  /** In the order of the text. */
  readonly faults: readonly AnnotationFault[];
}

/**
 * Reads a JSON Schema, written in JSON or YAML, for its words under `x-lodestone`. It is data: nothing of it is run. Never throws.
 *
 * @param file its name, which says what it is written in
 * @param items where the items are, if that is said beside the schema
 * @param validation where files are to be held against it too
 */
export function readAnnotatedSchema(file: string, text: string, items: readonly Path[] = [], validation?: Validation): SchemaRead {
  if (text.length > longest) {
    const said = [message("mapping-schema-long", { length: text.length, most: longest })];
    return { schema: undefined, faults: [{ ruleId: "mapping/invalid", message: said, start: 0, end: 0 }] };
  }
  const tree = formatOf(file).read(text);
  if (tree.problems.length > 0)
    return {
      schema: undefined,
      faults: tree.problems.map((problem) => ({ ruleId: problem.rule, message: saidOf(problem), start: problem.start, end: problem.end })),
    };
  const root = tree.documents[0]?.root;
  if (root === undefined) return failed([{ ruleId: "mapping/invalid", said: message("mapping-schema-no-schema"), start: 0, end: 0 }]);
  const subschemas = subschemasOf(content(root));
  if (subschemas.faults.length > 0) return failed(subschemas.faults);
  const { faults, ...positions } = positionsIn(subschemas, text, items);
  if (faults.length > 0) return failed(faults);
  const validates = validation !== undefined;
  const { validator, faults: unfit = [] } = validation?.validatorOf(subschemas) ?? {};
  return {
    schema: { ...positions, validates, validator, toJSON: () => `${hash(text)} ${validates}` },
    faults: told(unfit).map((fault) => ({ ...fault, onlyValidating: true })),
  };
}

function failed(faults: readonly SchemaFault[]): SchemaRead {
  return { schema: undefined, faults: told(faults) };
}

function told(faults: readonly SchemaFault[]): readonly AnnotationFault[] {
  const all = faults.map(({ ruleId, said, start, end }) => ({ ruleId, message: [said], start, end }));
  return all.sort((a, b) => a.start - b.start || a.end - b.end);
}
