import { pathFrom } from "../core/paths.ts";
import { Refused } from "./bounds.ts";

/** The tools for agents; each has a command of the same meaning. */
export const agentTools = ["check", "explain", "acts", "changes", "questions"] as const;
export type AgentTool = (typeof agentTools)[number];

/** The arguments of any tool; those of one tool are in its schema. */
export interface ToolArguments {
  readonly paths?: readonly string[];
  readonly path?: string;
  readonly line?: number;
  readonly text?: string;
  readonly asOf?: string;
  readonly from?: string;
  readonly to?: string;
  readonly act?: string;
}

const day = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" } as const;
const asOf = {
  ...day,
  description: "Day by whose law is judged, year-month-day. Default: the export date of a shipment, otherwise today in Beijing.",
};
const paths = {
  type: "array",
  maxItems: 100,
  items: { type: "string", minLength: 1, maxLength: 1000 },
  description: "Files or folders below the working folder, relative to it. Default: all of it.",
} as const;

const folder = {
  type: "string",
  minLength: 1,
  maxLength: 1000,
  description: "Name of the workspace folder to work in. Default: the first one.",
} as const;

/** Description and input schema of each tool. */
export const toolInputs = {
  check: {
    title: "Check bills of materials and shipments",
    description:
      "Judges files against dated export rules: monitored materials (rare earths first) without a declared end use, missing composition or origin, licences, prohibited uses and parties. Returns the findings with file, line and column, the most severe first, and whatever was not read or not checked. No findings does not mean that no law applies. Not legal advice.",
    properties: { paths, asOf },
    required: [],
  },
  explain: {
    title: "Explain a line or a description",
    description:
      "Shows everything that led to the verdict on the item at a line of a file, or what is read in a description that stands in no file.",
    properties: {
      path: { type: "string", minLength: 1, maxLength: 1000, description: "File below the working folder." },
      line: { type: "integer", minimum: 1, description: "Line of the item, from 1. Default: a summary of the file." },
      text: { type: "string", minLength: 1, maxLength: 5000, description: "Description to read, instead of a file." },
      asOf,
    },
    required: [],
  },
  acts: {
    title: "List acts and their state on a day",
    description:
      "Lists the export-control acts that are known, with their state on a day and the next change; with `act`, that act alone, with its sources.",
    properties: { act: { type: "string", maxLength: 100, description: "Id of an act, such as mofcom-2025-18." }, asOf },
    required: [],
  },
  changes: {
    title: "Changes between two days",
    description: "Lists the changes of the law after one day up to another; with `paths`, the changes of the findings on these files.",
    properties: { from: { ...day, description: "First day." }, to: { ...day, description: "Last day." }, paths },
    required: ["from", "to"],
  },
  questions: {
    title: "Open questions to suppliers",
    description:
      "Lists what only suppliers can answer, once for each part, manufacturer and supplier, with the result of each possible answer. Never answer such a question yourself.",
    properties: { paths, asOf },
    required: [],
  },
} as const;

/** The input schema of a tool. */
export function inputSchemaOf(tool: AgentTool) {
  const { properties, required } = toolInputs[tool];
  return { type: "object", properties, required: [...required], additionalProperties: false } as const;
}

/** The input schema of a tool in an editor, which may have several folders open. */
export function editorSchemaOf(tool: AgentTool) {
  const schema = inputSchemaOf(tool);
  return { ...schema, properties: { ...schema.properties, folder } };
}

/** The option for the day of the law. */
export function dayOption({ asOf: given }: ToolArguments): readonly string[] {
  return given === undefined ? [] : ["--as-of", given];
}

/**
 * Paths below the working folder, as written. Links are followed by the command, inside the repository alone.
 *
 * @throws Refused for one that leads outside
 */
export function confined(given: readonly string[] | undefined): readonly string[] {
  const out = given?.find((path) => /^[/\\]|^[A-Za-z]:|^-$|\0/.test(path) || pathFrom("", path.replaceAll("\\", "/")) === undefined);
  if (out !== undefined) throw new Refused(`${JSON.stringify(out)} does not lie below the working folder.`);
  return given ?? [];
}
