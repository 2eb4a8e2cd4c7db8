export { readPlaybookFile } from "./files/node.ts";
