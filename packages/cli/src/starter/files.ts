/** What `handrail init` makes. The playbook comes first, then its records. */
export const starterFiles: readonly { readonly name: string; readonly text: string }[] = [
  {
    name: "sales.playbook",
    text: `playbook "Our sales" version 0.1.0

# What may be known of a customer. What is not known becomes a question.
fact stage          is step of discovery, evaluation, purchase, renewal
  ask "Where do you stand: looking around, comparing, or deciding?"
fact channel        is one of digital, human, reseller
  ask "How do you like to buy: online, with one of us, or from a partner?"
fact decision ready is yes/no
  ask "Could you decide on the next step on your own today?"

# What may be done, and whether it helps or sells.
action offer expert chat is human, helps, contacts customer
action pitch project     is human, sells, contacts customer

rule "Expert on demand while evaluating"
  when stage = evaluation and channel = digital
  then offer expert chat within 1h
  because "Slow answers are what frustrates buyers most"

rule "Propose the project"
  when stage is evaluation or purchase
  then pitch project within 20h
  because "A customer who can judge it may want it"

never "No pitch before the customer can judge it" pitch project
  unless decision ready
  because "A customer who cannot judge the next step loses even if we win the project"

test "a digital evaluator gets an expert within the hour"
  given stage = evaluation and channel = digital
  expect offer expert chat within 1h
  expect pitch project blocked
  expect asks decision ready

test "a customer who can decide may hear of the project"
  given stage = purchase and channel = human and decision ready = yes
  expect pitch project
  expect no offer expert chat
`,
  },
  {
    name: "deals.csv",
    text: `Deal,Stage,Channel,Decision Ready
Made-up Mills,evaluation,digital,
Invented Ironworks,purchase,human,yes
Fictional Freight,discovery,reseller,no
`,
  },
  {
    name: "README.md",
    text: `# Our playbooks

\`sales.playbook\` holds the rules and their tests; \`deals.csv\` holds three made-up deals to try them on.

    handrail check .
    handrail test .
    handrail run sales.playbook --facts deals.csv --key Deal
    handrail why sales.playbook --facts deals.csv "pitch project"
`,
  },
];
