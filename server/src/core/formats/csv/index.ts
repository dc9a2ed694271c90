// All that others know of tables.
export { afterBreak, type Cell, type Row, rowsOf, type Separator, separators } from "./cells.ts";
