// Entry in a browser, such as vscode.dev: the language server runs in a worker and reads files through the editor.
import * as vscode from "vscode";
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type MessageTransports } from "vscode-languageclient/browser";
import { clientOptions, withOwnMessages } from "./client.ts";
import { start, stop } from "./start.ts";

declare class Worker {
  constructor(script: string);
}

export function activate(context: vscode.ExtensionContext): void {
  start(context, (output) => {
    const script = vscode.Uri.joinPath(context.extensionUri, "dist/browser/server.js").toString(true);
    // The worker of an extension is not an instance of its class, so the client would not know what to do with it.
    const serve = (): Promise<MessageTransports> => {
      const worker = new Worker(script);
      return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
    };
    return withOwnMessages(new LanguageClient("bekwaam", "bekwaam", serve, clientOptions(context, output)), output);
  });
}

/** VS Code waits for it before it closes. */
export const deactivate = stop;
