/** A playbook that uses every kind of fact, for tests of commands. */
export const dealsPlaybook = `playbook "Deals" version 1.0.0

fact stage          is step of discovery, evaluation, purchase
fact channel        is one of digital, human
fact deal value     is money in EUR
fact visits         is number from 0 to 100
fact closes on      is date
fact decision ready is yes/no
  ask "Could you decide today?"

action offer expert chat is human, helps
action pitch project     is human, sells

define large as deal value > 100k EUR

read channel from "Route To Market"
  "Web" as digital
  "Field" as human

rule "Expert on demand"
  when stage = evaluation and channel = digital
  then offer expert chat within 1h
  because "Slow answers frustrate"

rule "Propose the project"
  when stage = purchase and large and visits > 3 and closes on is known
  then pitch project within 5 business days

never "No pitch too early" pitch project
  when decision ready = no
  because "Who cannot judge it loses"

test "a digital evaluator gets an expert"
  given stage = evaluation and channel = digital
  expect offer expert chat within 1h

test "a large deal in the last stage is pitched"
  given stage = purchase and deal value = 200k EUR and visits = 5
    and closes on = 2026-12-24 and decision ready = yes
  expect pitch project
`;

/** The instant of the tests: a Monday. */
export const now = "2026-11-23T09:00Z";
