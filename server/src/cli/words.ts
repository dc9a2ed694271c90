export { counted, listOfCounts } from "../report/phrasing.ts";
