/// <reference types="mocha" />
// Every command, setting and kind of action that no other suite uses: it does what it says, and can be cancelled.
import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { ask, behind, bytes, DOSSIER, folder, hoverText, open, ourDiagnostics, until, WRONG_DOSSIER, yamlBelow } from "./workspace.ts";

const run = (command: string, ...args: unknown[]): Promise<unknown> => Promise.resolve(vscode.commands.executeCommand(command, ...args));
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const activeTab = () => vscode.window.tabGroups.activeTabGroup.activeTab;

/** Runs a command that asks something, and presses Escape until it has ended. */
async function cancelled(command: string): Promise<void> {
  let hasEnded = false;
  const ended = run(command).then(() => (hasEnded = true));
  await wait(500);
  while (!hasEnded) {
    await run("workbench.action.closeQuickOpen");
    await Promise.race([ended, wait(500)]);
  }
}

suite("commands and settings", () => {
  setup(async () => {
    const { document } = await open(DOSSIER);
    await until("the server", () => hoverText(document, behind(document, /^tit/m)), 30_000);
  });
  teardown(async () => {
    await run("workbench.action.closeQuickOpen");
    await run("notifications.clearAll");
    await run("workbench.action.closeAllEditors");
  });

  for (const command of ["bekwaam.newDocument", "bekwaam.openExamples", "bekwaam.openFramework", "bekwaam.compareVersions", "bekwaam.migrate", "bekwaam.exportDocument", "bekwaam.chooseLanguage", "bekwaam.exportCoverage", "bekwaam.coverageScope"]) {
    test(`${command} can be cancelled, and then nothing has happened`, async () => {
      const active = (): string | undefined => vscode.window.activeTextEditor?.document.uri.toString();
      const language = (): unknown => vscode.workspace.getConfiguration("bekwaam").get("language");
      const before = { active: active(), language: language() };
      await cancelled(command);
      // VS Code tells a moment later which editor is active when another one was closed.
      await until("the editor that was active", () => active() === before.active);
      assert.equal(language(), before.language);
    });
  }

  test("a framework opens from the list", async () => {
    const opened = run("bekwaam.openFramework");
    await until("the framework", async () => {
      await run("workbench.action.acceptSelectedQuickOpenItem");
      return vscode.window.activeTextEditor?.document.uri.scheme.startsWith("bekwaam");
    });
    await opened;
    assert.match(vscode.window.activeTextEditor!.document.getText(), /^soort: kader$/m);
  });

  test("what differs between two documents opens as a page", async () => {
    const opened = run("bekwaam.compareVersions");
    await until("the page", async () => {
      await run("workbench.action.acceptSelectedQuickOpenItem");
      return /Verschil/.test(activeTab()?.label ?? "");
    });
    await opened;
    const page = await until("its text", () => vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === "bekwaam-verschil"));
    assert.match(page.getText(), /thuisbegeleiding[^]*→[^]*wijkzorg/);
    assert.match(page.getText(), /^\| Onderdeel \|/m);
  });

  test("the open document is exported beside itself", async () => {
    const { document } = await open(DOSSIER);
    const beside = (extension: string): vscode.Uri => document.uri.with({ path: document.uri.path.replace(/\.yaml$/, extension) });
    const bytesOf = (uri: vscode.Uri): Thenable<Uint8Array | undefined> => vscode.workspace.fs.readFile(uri).then((bytes) => bytes, () => undefined);
    const exported = run("bekwaam.exportDocument");
    // The first format: Word, which a browser has no room for.
    const [found, content] = await until("the file", async () => {
      await run("workbench.action.acceptSelectedQuickOpenItem");
      for (const uri of [beside(".docx"), beside(".html")]) {
        const written = await bytesOf(uri);
        if (written && written.length > 0) return [uri, written] as const;
      }
      return undefined;
    });
    const start = new TextDecoder().decode(content.slice(0, 15));
    assert.match(start, found.path.endsWith(".docx") ? /^PK/ : /^<!doctype html/i);
    await run("notifications.clearAll");
    await exported;
    await vscode.workspace.fs.delete(found);
  });

  test("the first steps and the guide open", async () => {
    await run("bekwaam.openWalkthrough"); // bekwaam.firstSteps
    await until("the first steps", () => activeTab() && !(activeTab()!.input instanceof vscode.TabInputText));
    await run("bekwaam.openGuide");
    await until("the guide", () => /README/.test(activeTab()?.label ?? ""));
  });

  test("the report holds versions and nothing of the documents", async () => {
    void run("bekwaam.copyReport");
    const report = await until("the report", async () => {
      const text = await vscode.env.clipboard.readText();
      return text.startsWith("bekwaam ") && text;
    });
    assert.match(report, /^VS Code \d/m);
    assert.match(report, /^server Running/m);
    assert.doesNotMatch(report, /wijkzorg/i);
  });

  test("the output opens", async () => {
    await run("bekwaam.showOutput");
  });

  test("the choices of the team: a new file with a text that is right", async () => {
    await run("bekwaam.newConfig");
    const editor = await until("the configuration", () => {
      const active = vscode.window.activeTextEditor;
      return active?.document.uri.path.endsWith("bekwaam.config.yaml") && active;
    });
    await wait(1000);
    assert.deepEqual(ourDiagnostics(editor.document.uri).map(({ message }) => message), []);
    await run("workbench.action.closeActiveEditor");
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), "bekwaam.config.yaml")).then(undefined, () => undefined);
  });

  test("a configuration that cannot be read is told where it is wrong, and the documents are still checked", async () => {
    const uri = vscode.Uri.joinPath(folder(), "bekwaam.config.yaml");
    await vscode.workspace.fs.writeFile(uri, bytes("preset: [\nregels: {{{\n\t- x\n"));
    try {
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
      await until("findings in the configuration", () => ourDiagnostics(uri).length > 0);
      const { document } = await open(WRONG_DOSSIER);
      await until("findings in a document", () => ourDiagnostics(document.uri).length > 0);
    } finally {
      await vscode.workspace.fs.delete(uri);
    }
  });

  test("the T-shape opens as a picture; there is nothing to save without it", async () => {
    void run("bekwaam.saveShape");
    void run("bekwaam.showTShape");
    await until("the picture", async () => {
      await run("workbench.action.acceptSelectedQuickOpenItem"); // the whole document, where there are profiles to choose from
      return activeTab()?.input instanceof vscode.TabInputWebview;
    });
  });

  test("an element goes into the item that is chosen", async () => {
    const { document } = await open(DOSSIER);
    const added = run("bekwaam.addCoverageTo", { type: "element", kader: { kader: "sbb@2016", elements: [{ id: "B" }] }, place: 0, label: "B" });
    await wait(1000);
    await run("workbench.action.closeQuickOpen");
    await added;
    assert.ok(!document.isDirty, "cancelled: nothing has changed");
  });

  test("what goes to and from the server can be logged", async () => {
    const settings = vscode.workspace.getConfiguration("bekwaam");
    await settings.update("trace.server", "messages", vscode.ConfigurationTarget.Global); // bekwaam.trace.server
    const { document } = await open(DOSSIER);
    assert.notEqual(await hoverText(document, behind(document, /^tit/m)), "");
    await settings.update("trace.server", undefined, vscode.ConfigurationTarget.Global);
  });
});

suite("kinds of actions", () => {
  test("mend everything that is safe at once: source.fixAll.bekwaam", async () => {
    const { document } = await open(WRONG_DOSSIER);
    await until("findings", () => ourDiagnostics(document.uri).length > 0, 30_000);
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const actions = await until("the action", async () => {
      const found = await ask<vscode.CodeAction[]>("vscode.executeCodeActionProvider", document.uri, all, "source.fixAll.bekwaam", 5);
      return found.length > 0 && found;
    });
    assert.ok(actions[0]!.edit && actions[0]!.edit.size > 0);
  });

  test("change the form: each kind is offered somewhere in the examples", async () => {
    const wanted = new Set(["refactor.move.up", "refactor.move.down", "refactor.rewrite", "refactor.extract", "refactor.inline"]);
    for (const file of await yamlBelow(folder())) {
      const document = await vscode.workspace.openTextDocument(file);
      await vscode.window.showTextDocument(document);
      for (const { index } of document.getText().matchAll(/^ *(?:- )?(?:code|id|gedrag|tekst|ordening):/gm)) {
        const at = document.positionAt(index + 8);
        const found = await ask<vscode.CodeAction[]>("vscode.executeCodeActionProvider", document.uri, new vscode.Range(at, at), "refactor");
        for (const { kind } of found) wanted.delete(kind?.value ?? "");
        if (wanted.size === 0) return;
      }
    }
    assert.deepEqual([...wanted], []);
  });
});
