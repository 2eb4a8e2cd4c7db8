// Measures at one number of rules, and prints as JSON: `race`, who is how fast, `loading`, who is ready how soon, `fired`, how long that takes of Handrail alone, or `decisions`, what a whole decision of Handrail costs. Each is a
// process of its own, as an app has one plan and not four: code that has run with plans of other sizes is slower.
import { contenders } from "./contenders/all.ts";
import { decisionCosts, firedTime } from "./decisions.ts";
import { loadingCosts } from "./loading.ts";
import type { Asked, Raced } from "./measured.ts";
import { race } from "./race.ts";
import { workload } from "./workload.ts";

const [, , what, asked = "{}"] = process.argv;
const { rules, situations, selective = false, repetitions, slice, only }: Asked = JSON.parse(asked);
const load = workload({ rules, situations, selective });
const chosen = contenders.filter(({ name }) => only.includes(name));
const conditions = { repetitions, slice };
if (what === "decisions") {
  console.log(JSON.stringify(await decisionCosts(load, conditions)));
} else if (what === "fired") {
  console.log(JSON.stringify(await firedTime(load, conditions)));
} else if (what === "loading") {
  console.log(JSON.stringify(await loadingCosts(chosen, load, repetitions)));
} else {
  const results = await race(chosen, load, conditions);
  console.log(
    JSON.stringify(
      results.map(({ contender, speed, ratio }): Raced => ({ name: contender.name, speed, ratio })),
    ),
  );
}
