// A language server for a small language that says the same as the made-up playbooks, as Langium makes it from a grammar alone.
import { createServicesForGrammar } from "langium/grammar";
import { startLanguageServer } from "langium/lsp";
import { NodeFileSystem } from "langium/node";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";

const grammar = `
grammar Sales

entry Model: (uses+=Use | elements+=Element)*;
Use: 'use' path=STRING;
Element: Fact | Action | Setting | Define | Rule;
type Named = Fact | Define;

Fact: 'fact' name=ID 'is' ('one' 'of' values+=ID (',' values+=ID)* | type=ID);
Action: 'action' name=ID 'is' traits+=ID (',' traits+=ID)*;
Setting: 'setting' name=ID 'is' value=INT unit=ID;
Define: 'define' name=ID 'as' condition=Condition;
Rule: 'rule' title=STRING 'when' condition=Condition
  'then' action=[Action:ID] 'within' within=[Setting:ID] 'because' because=STRING;
Condition: parts+=Part ('and' parts+=Part)*;
Part: negated?='not'? named=[Named:ID] (operator=('=' | '>' | '>=') (number=INT | word=ID))?;

hidden terminal WS: /\\s+/;
terminal ID: /[_a-zA-Z][\\w_]*/;
terminal INT returns number: /[0-9]+/;
terminal STRING: /"[^"]*"/;
`;

const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
const { shared } = await createServicesForGrammar({
  grammar,
  languageMetaData: {
    languageId: "sales",
    fileExtensions: [".sales"],
    caseInsensitive: false,
    mode: "production",
  },
  sharedModule: {
    lsp: { Connection: () => connection as never },
    workspace: { FileSystemProvider: () => NodeFileSystem.fileSystemProvider() },
  },
});
startLanguageServer(shared);
