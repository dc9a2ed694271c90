export { counted, listOfCounts } from "../report/words.ts";
