// All that others know of tables.
export { afterBreak, type Cell, type Row, rowStarts, rowsOf, type Separator, separators } from "./cells.ts";
