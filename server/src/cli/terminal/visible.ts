export { visible, visibleProse } from "../../core/text/visible.ts";
