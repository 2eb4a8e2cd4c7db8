/**
 * What the server says, by its English, in German. `{0}` is filled in. What a title quotes from a playbook, between backticks, is a gap,
 * too.
 */
export const german = {
  "cannot run: error in line {0}": "kann nicht laufen: Fehler in Zeile {0}",
  "cannot run: error in line {0} of {1}": "kann nicht laufen: Fehler in Zeile {0} von {1}",
  "show its values in the text": "seine Werte im Text zeigen",
  "hide its values": "seine Werte verbergen",
  "not run": "nicht gelaufen",
  "✓ passes": "✓ besteht",
  "no example shows it": "kein Beispiel zeigt sie",
  "{0}: add one": "{0}: eines hinzufügen",
  "fires in {0} of 1 example": "greift in {0} von 1 Beispiel",
  "fires in {0} of {1} examples": "greift in {0} von {1} Beispielen",

  "✗ broken": "✗ gebrochen",
  "✗ broken when {0}": "✗ gebrochen bei {0}",
  "✗ broken in {0} of 1 example: {2}": "✗ gebrochen in {0} von 1 Beispiel: {2}",
  "✗ broken in {0} of {1} examples: {2}": "✗ gebrochen in {0} von {1} Beispielen: {2}",
  "✓ holds in every situation": "✓ gilt in jeder Situation",
  "cannot tell whether it holds: no example tries it":
    "ob es gilt, ist nicht zu entscheiden: kein Beispiel prüft es",
  "cannot tell whether it holds in every situation; kept in {0}":
    "ob es in jeder Situation gilt, ist nicht zu entscheiden; eingehalten in {0}",
  "looking at every situation…": "jede Situation wird geprüft …",
  "kept in {0}; looking at every situation…": "eingehalten in {0}; jede Situation wird geprüft …",
  "no example tries it": "kein Beispiel prüft es",
  "✓ kept in {0}; not proved": "✓ eingehalten in {0}; nicht bewiesen",
  "1 example": "1 Beispiel",
  "{0} examples": "{0} Beispielen",

  "(Monday to Friday, 09:00-17:00)": "(Montag bis Freitag, 09:00-17:00)",
  "(as “{0}” is open)": "(wie „{0}“ geöffnet ist)",
  "in “{0}”": "in „{0}“",
  "? depends on {0}": "? hängt ab von {0}",
  "✓ fires": "✓ greift",
  "– does not fire": "– greift nicht",
  "not known": "nicht bekannt",
  none: "nichts",

  "Reading playbooks": "Playbooks werden gelesen",
  "{0} of {1}": "{0} von {1}",

  "Give the condition a name: {0}": "Der Bedingung einen Namen geben: {0}",
  "Write out {0} where it is used": "{0} ausschreiben, wo es verwendet wird",
  "Turn these {0} rules into a table": "Diese {0} Regeln zu einer Tabelle machen",
  "Turn this table into {0} rules": "Diese Tabelle zu {0} Regeln machen",
  "Say why: add {0}": "Begründen: {0} ergänzen",
  "Say where that is known from: add {0}": "Sagen, woher man das weiß: {0} ergänzen",
  "Say how to ask for it: add {0}": "Sagen, wie man danach fragt: {0} ergänzen",
  "Add a test that shows this rule firing": "Einen Test ergänzen, in dem diese Regel greift",
  "Add this situation as a test: {0}": "Diese Situation als Test ergänzen: {0}",
  "Add this situation as a test to {0}: {1}": "Diese Situation als Test in {0} ergänzen: {1}",
  "Sort the declarations": "Die Deklarationen ordnen",
  "Fix everything that is certain": "Alles beheben, was sicher ist",
  "Declare all {0} facts that this file uses without a declaration":
    "Alle {0} Angaben deklarieren, die diese Datei ohne Deklaration verwendet",

  "Take the comma out": "Das Komma herausnehmen",
  "Take it out": "Herausnehmen",
  "Take the bullets out": "Die Aufzählungszeichen herausnehmen",
  "Write it on a line of its own": "In eine eigene Zeile schreiben",
  "Begin it with {0}": "Mit {0} beginnen",
  "Begin at the left margin": "Am linken Rand beginnen",
  "Indent the line": "Die Zeile einrücken",
  "Close the text here": "Den Text hier schließen",
  "Put it in quotes": "In Anführungszeichen setzen",
  "Add parentheses": "Klammern setzen",
  "Add {0}": "{0} ergänzen",
  "Declare {0}": "{0} deklarieren",
  "End it with a question mark": "Mit einem Fragezeichen beenden",
  "Exchange the two": "Die beiden vertauschen",
  "Put the name in backticks": "Den Namen in Backticks setzen",
  "Put the whole filter in parentheses": "Den ganzen Filter in Klammern setzen",
  "Move {0} before {1}": "{0} vor {1} stellen",
  "Join the lines by {0}": "Die Zeilen mit {0} verbinden",
  "Leave out {0}": "{0} weglassen",
  "Put {0} in backticks": "{0} in Backticks setzen",
  "Remove the comment": "Den Kommentar entfernen",
  "Remove the outer pair": "Das äußere Paar entfernen",
  "Remove the priority": "Die Priorität entfernen",
  "Remove the second {0}": "Das zweite {0} entfernen",
  "Remove this declaration": "Diese Deklaration entfernen",
  "Remove this line": "Diese Zeile entfernen",
  "Remove this rule": "Diese Regel entfernen",
  "Replace {0} with a comma": "{0} durch ein Komma ersetzen",
  "Replace with {0}": "Durch {0} ersetzen",

  "The playbook has errors; a test can be added when it has none.":
    "Das Playbook hat Fehler; ein Test kann ergänzt werden, wenn es keine mehr hat.",
  "No situation of a few facts was found in which this rule fires. Look whether it can, or write the test by hand.":
    "Es fand sich keine Situation aus wenigen Angaben, in der diese Regel greift. Sehen Sie nach, ob sie es kann, oder schreiben Sie den Test von Hand.",
  "{0} fires": "{0} greift",
  "a situation that was tried": "eine ausprobierte Situation",
  "There is no situation “{0}”.": "Es gibt keine Situation „{0}“.",
  "No sentence can hold the name “{0}”.": "Kein Satz kann den Namen „{0}“ enthalten.",

  "There is a fact named {0} already.": "Es gibt schon eine Angabe namens {0}.",
  "There is a definition named {0} already.": "Es gibt schon eine Definition namens {0}.",
  "There is a setting named {0} already.": "Es gibt schon eine Einstellung namens {0}.",
  "There is an action named {0} already.": "Es gibt schon eine Aktion namens {0}.",
  "There is a trait named {0} already.": "Es gibt schon ein Merkmal namens {0}.",
  "There is a rule named {0} already.": "Es gibt schon eine Regel namens {0}.",
  "There is a choice named {0} already.": "Es gibt schon eine Auswahl namens {0}.",
  "There is a calendar named {0} already.": "Es gibt schon einen Kalender namens {0}.",
  "There is something named {0} already.": "Es gibt schon etwas namens {0}.",

  "in {0}": "in {0}",
  "and {0} more": "und {0} weitere",
  "What may hold it back:": "Was sie zurückhalten kann:",
  "In data it is the column “{0}”{1}.": "In Daten ist es die Spalte „{0}“{1}.",
  "Here it is {0}.": "Hier ist es {0}.",
  "Its value is {0}.": "Ihr Wert ist {0}.",
  "{0}: a fact that no statement declares, so it may be anything that it is compared with.":
    "{0}: eine Angabe, die kein Satz deklariert; sie kann alles sein, womit sie verglichen wird.",
  "{0}: a fact that no statement declares, so it is taken for {1}.":
    "{0}: eine Angabe, die kein Satz deklariert; sie gilt als {1}.",
  "{0}: an action that no statement declares, so nobody knows whether it helps or sells.":
    "{0}: eine Aktion, die kein Satz deklariert; niemand weiß also, ob sie hilft oder verkauft.",
  "{0}: the day of the decision, in the playbook's zone.":
    "{0}: der Tag der Entscheidung, in der Zeitzone des Playbooks.",
  "{0}: the moment of the decision.": "{0}: der Augenblick der Entscheidung.",

  "One more finding is not shown.": "Ein weiterer Befund wird nicht gezeigt.",
  "{0} more findings are not shown.": "{0} weitere Befunde werden nicht gezeigt.",
  "Mend some of those that are, or set {0} higher; {1} shows them all.":
    "Beheben Sie einige der gezeigten, oder setzen Sie {0} höher; {1} zeigt alle.",

  Wrong: "Falsch",
  Right: "Richtig",
  "The level of this check may be set in {0}:":
    "Die Stufe dieser Prüfung lässt sich in {0} setzen:",
} as const satisfies { readonly [english: string]: string };
