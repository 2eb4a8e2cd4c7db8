// Has one peer look at so many rules, or at each hidden fault, and prints what it took and found, as JSON.
import { peers } from "./all.ts";
import { faults, hidden, rulesOf } from "./faults.ts";

const [place, rules, seconds] = process.argv.slice(2).map(Number);
const peer = peers[place ?? 0];
if (peer === undefined || rules === undefined || seconds === undefined) {
  throw new Error("Which peer, how many rules and how many seconds?");
}
if (rules === 0) {
  const found: (readonly string[])[] = [];
  for (const fault of faults) {
    const { named } = await peer.look(hidden(fault), seconds * 1000);
    found.push(fault.rules.flatMap(({ id }) => named.get(id) ?? []));
  }
  console.log(JSON.stringify(found));
} else {
  // On a few first, as code that has not run yet is slow.
  await peer.look(rulesOf(50), 1000);
  const { named, ...took } = await peer.look(rulesOf(rules), seconds * 1000);
  const memory = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ ...took, named: named.size, memory }));
}
process.exit(0);
