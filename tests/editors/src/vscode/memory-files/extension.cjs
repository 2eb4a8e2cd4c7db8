// Files that are on no disk: whoever wants to read them must ask the editor.
const { EventEmitter, FileSystemError, FileType, workspace } = require("vscode");

const bytes = (text) => new TextEncoder().encode(text);
const files = new Map([
  [
    "/sales/base.playbook",
    bytes(
      'fact visits is number\n  ask "How many visits?"\n\naction call customer is human, helps\n',
    ),
  ],
  [
    "/sales/main.playbook",
    bytes(
      'use "base.playbook"\n\nrule "Call"\n  when visits == 5\n  then call customer within 1h\n\nrule "Nobody"\n  when visits > 5 and visits < 3\n  then call customer\n',
    ),
  ],
]);

function stat(path) {
  const content = files.get(path);
  if (content !== undefined)
    return { type: FileType.File, ctime: 0, mtime: 0, size: content.length };
  if ([...files.keys()].some((one) => one.startsWith(`${path.replace(/\/$/, "")}/`)))
    return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
  throw FileSystemError.FileNotFound(path);
}

exports.activate = ({ subscriptions }) => {
  const changed = new EventEmitter();
  subscriptions.push(
    workspace.registerFileSystemProvider("memory", {
      onDidChangeFile: changed.event,
      watch: () => ({ dispose() {} }),
      stat: ({ path }) => stat(path),
      readDirectory: ({ path }) =>
        [...files.keys()]
          .filter((one) => one.startsWith(`${path}/`))
          .map((one) => [one.slice(path.length + 1), FileType.File]),
      readFile(uri) {
        const content = files.get(uri.path);
        if (content === undefined) throw FileSystemError.FileNotFound(uri);
        return content;
      },
      writeFile(uri, content) {
        files.set(uri.path, content);
        changed.fire([{ type: 1, uri }]);
      },
      createDirectory() {},
      delete: (uri) => files.delete(uri.path),
      rename() {},
    }),
  );
};
