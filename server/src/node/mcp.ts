import { fromJsonSchema, McpServer } from "@modelcontextprotocol/server";
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { Refused } from "../agents/bounds.ts";
import { agentTools, inputSchemaOf, type ToolArguments, toolInputs } from "../agents/input.ts";
import { notice, textOf } from "../agents/notice.ts";
import { type Answered, answer, type RunCaught } from "../agents/tools.ts";

/** Serves the tools over the standard streams until the client ends. */
export function serve(version: string, run: RunCaught): void {
  serveStdio(() => {
    const server = new McpServer({ name: "lodestone", version }, { capabilities: { tools: {} } });
    for (const tool of agentTools) {
      const { title, description } = toolInputs[tool];
      const inputSchema = fromJsonSchema<ToolArguments>(inputSchemaOf(tool));
      const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };
      server.registerTool(tool, { title, description, inputSchema, annotations }, async (given) => {
        try {
          return content(await answer(tool, given, run));
        } catch (error) {
          if (error instanceof Refused) return { ...content({ refused: error.message.trim() }), isError: true };
          throw error;
        }
      });
    }
    return server;
  });
}

function content(answered: Answered) {
  return {
    content: [{ type: "text" as const, text: textOf(answered) }],
    structuredContent: { notice, ...answered },
  };
}
