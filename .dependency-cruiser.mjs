// The arrows between the rooms, as docs/architecture.md draws them. A package may import those listed, by their public face.
const arrows = {
  syntax: [],
  evaluator: [],
  model: ["syntax"],
  linter: ["sdk", "analysis", "compiler", "model", "syntax", "evaluator"],
  compiler: ["model", "syntax", "evaluator"],
  analysis: ["evaluator"],
  sdk: ["analysis", "compiler", "model", "syntax", "evaluator"],
  "language-server": ["sdk", "linter", "analysis", "compiler", "model", "syntax", "evaluator"],
  cli: ["language-server", "sdk", "linter", "analysis", "compiler", "model", "syntax", "evaluator"],
};

const forbidden = Object.entries(arrows).map(([name, allowed]) => ({
  name: `${name}-knows-only-its-arrows`,
  comment: `packages/${name} may import ${allowed.join(", ") || "no other package"}.`,
  severity: "error",
  from: { path: `^packages/${name}/src` },
  to: { path: "^packages/", pathNot: [name, ...allowed].map((one) => `^packages/${one}/`) },
}));

export default {
  forbidden: [
    ...forbidden,
    {
      name: "no-cycles",
      comment: "Files must not import one another in a circle.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-insides",
      comment: "A sibling package is imported by its name, never by a path into its sources.",
      severity: "error",
      from: { path: "^packages/([^/]+)/" },
      to: {
        path: "^packages/[^/]+/src/(?!index\\.ts$|parts/[^/]+\\.ts$|node\\.ts$|common/index\\.ts$|(node|browser)/index\\.ts$)",
        pathNot: "^packages/$1/",
      },
    },
    {
      name: "compiler-and-evaluator-share-types-only",
      comment: "The compiler and the evaluator never import one another, but for the plan's types.",
      severity: "error",
      from: { path: "^packages/compiler/src", pathNot: "\\.test\\.ts$" },
      to: { path: "^packages/evaluator/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "evaluator-has-no-dependencies",
      comment: "The evaluator is what apps embed. Hashing alone is a library, bundled into it.",
      severity: "error",
      from: { path: "^packages/evaluator/src", pathNot: "\\.test\\.ts$|/testing/" },
      to: {
        dependencyTypes: ["npm", "npm-dev", "npm-peer", "npm-optional", "core"],
        pathNot: "@noble/hashes",
      },
    },
    {
      name: "no-node-in-common-code",
      comment: "Only the command line and the SDK's Node entry may use Node's own modules.",
      severity: "error",
      from: {
        path: "^packages/(syntax|model|linter|compiler|evaluator|analysis|sdk|language-server)/src",
        pathNot:
          "\\.test\\.ts$|/testing/|^packages/sdk/src/(node|files)|^packages/language-server/src/node",
      },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "resolvable",
      comment: "Every import resolves.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    parser: "swc",
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "/dist/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["source", "import", "node", "browser", "default"],
    },
  },
};
