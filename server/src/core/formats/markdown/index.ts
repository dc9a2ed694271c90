// All that others know of Markdown.
export { pipeRows } from "./rows.ts";
export { pipeTables } from "./tables.ts";
