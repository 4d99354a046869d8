// Beside the YAML extension of Red Hat: it gets no schema for our documents, so that nothing is said twice.
import * as vscode from "vscode";
import { mayBeOurs } from "./when.ts";

const RED_HAT = "redhat.vscode-yaml";
const SCHEME = "bekwaam-schema";

/** What that extension offers to others: who names a schema for a file is asked before any other source. */
interface YamlApi {
  registerContributor?(schema: string, requestSchema: (resource: string) => string | undefined, requestSchemaContent: (uri: string) => string, label?: string): boolean;
}

let isQuiet = false;

/** Whether the other extension has nothing to say about our documents. */
export function isNeighbourQuiet(): boolean {
  return isQuiet;
}

/** It is asked as soon as it is active, also when it is installed later. */
export function registerNeighbour(): vscode.Disposable {
  void quieten();
  return vscode.extensions.onDidChange(() => void quieten());
}

async function quieten(): Promise<void> {
  const neighbour = vscode.extensions.getExtension<YamlApi>(RED_HAT);
  if (isQuiet || !neighbour) return;
  const api = await neighbour.activate().then((found) => found, () => undefined);
  isQuiet = api?.registerContributor?.(SCHEME, schemaFor, () => "{}", "bekwaam") === true;
}

/** The empty schema for what is ours, and none of our business otherwise. */
function schemaFor(resource: string): string | undefined {
  const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === resource || uri.toString(true) === resource);
  return document && document.getText().trim() !== "" && mayBeOurs(document) ? `${SCHEME}://none` : undefined;
}
