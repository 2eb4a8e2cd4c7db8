import {
  type Disposable,
  l10n,
  ProcessExecution,
  Task,
  type TaskDefinition,
  TaskGroup,
  TaskScope,
  tasks,
  type WorkspaceFolder,
  workspace,
} from "vscode";

interface PlaybookTask extends TaskDefinition {
  readonly command: "check" | "test";
  readonly path?: string;
}

/** `handrail check` and `handrail test` as tasks, for those who have the command. Findings of the first go to the problems. */
export function offerTasks(): Disposable {
  return tasks.registerTaskProvider("handrail", {
    provideTasks: () =>
      (workspace.workspaceFolders ?? []).flatMap((folder) => [
        taskOf({ type: "handrail", command: "check" }, folder),
        taskOf({ type: "handrail", command: "test" }, folder),
      ]),
    resolveTask: ({ definition, scope }) =>
      taskOf(definition as PlaybookTask, typeof scope === "object" ? scope : TaskScope.Workspace),
  });
}

function taskOf(definition: PlaybookTask, scope: WorkspaceFolder | TaskScope.Workspace): Task {
  const { command, path = "." } = definition;
  const program = workspace.getConfiguration("handrail").get("command", "handrail");
  const format = command === "check" ? ["--format", "concise"] : [];
  const name = command === "check" ? l10n.t("check playbooks") : l10n.t("test playbooks");
  const execution = new ProcessExecution(program, [command, ...format, path]);
  const task = new Task(definition, scope, name, "handrail", execution, "$handrail");
  task.group = command === "check" ? TaskGroup.Build : TaskGroup.Test;
  return task;
}
