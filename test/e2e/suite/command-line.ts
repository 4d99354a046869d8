// The command line in the package, run on the machine of the extension host. A suite without a machine has web/command-line.ts in its place.
import { execFile } from "node:child_process";
import * as path from "node:path";
import * as vscode from "vscode";
import { folder } from "./workspace.ts";

export interface CheckedFile {
  readonly path: string;
  readonly findings: readonly { readonly rule: string; readonly severity: string; readonly range: vscode.Range }[];
}

/** What the command line says about the folder that is open. */
export async function checkOnCommandLine(): Promise<readonly CheckedFile[]> {
  const cli = path.join(vscode.extensions.getExtension("bekwaam.bekwaam")!.extensionPath, "dist/cli.js");
  const options = { cwd: folder().fsPath, env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" } };
  const output = await new Promise<string>((resolve, reject) => {
    execFile(process.execPath, [cli, "check", ".", "--format", "json"], options, (error, stdout, stderr) =>
      error && error.code !== 1 ? reject(new Error(stderr || error.message)) : resolve(stdout),
    );
  });
  return JSON.parse(output).files;
}
