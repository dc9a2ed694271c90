import type { Node } from "../../../formats/tree.ts";
import { toValue } from "../../../schema/toValue.ts";
import type { SchemaFault } from "../schema/fault.ts";
import { dialectOf, type Subschemas } from "../schema/subschemas.ts";
import type { Misfit } from "./asked.ts";
import { keywordFaults } from "./keywords.ts";
import { compiled } from "./library.ts";
import { placed } from "./mistakes.ts";
import { Steps, TooManySteps } from "./steps.ts";
import { notValidated, type SchemaValidator } from "./validator.ts";

/** Validation of files against a user's JSON Schema. It is injected because it is large, and few mappings use `validate`. */
export interface Validation {
  /** Compiles a divided schema, or returns the reasons why it cannot be used for validation. */
  validatorOf(schema: Subschemas): { readonly validator: SchemaValidator | undefined; readonly faults: readonly SchemaFault[] };
}

/** Validation by json-schema-library, which interprets schemas, with patterns run by re2js (decision 0084). */
export const validation: Validation = {
  validatorOf({ all }) {
    const root = all[0]?.node;
    const dialect = root === undefined ? undefined : dialectOf(root);
    if (root === undefined || dialect === undefined) return { validator: undefined, faults: [] };
    const faults = all.flatMap(({ node }) => keywordFaults(node, dialect));
    if (faults.length > 0) return { validator: undefined, faults };
    const steps = new Steps();
    let test: ((data: unknown) => readonly Misfit[]) | undefined;
    return {
      faults: [],
      validator: {
        mistakesIn(document, text) {
          steps.begin(valuesIn(document));
          try {
            test ??= compiled(toValue(root), dialect, steps);
            const misfits = test(toValue(document));
            return misfits.some((one) => one.code === "ref-error") ? [notValidated("failed", text)] : placed(misfits, document, text);
          } catch (error) {
            test = undefined;
            return [notValidated(error instanceof TooManySteps ? "steps" : "failed", text)];
          }
        },
      },
    };
  },
};

/** The number of values in a document; values shared by aliases count once. */
function valuesIn(document: Node): number {
  let count = 0;
  const open = [document];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    count++;
    if (node.kind === "map") for (const { value } of node.entries) open.push(value);
    else if (node.kind === "seq") open.push(...node.items);
  }
  return count;
}
