/// <reference types="mocha" />
// Help with typing: items up and down by a key, lists from the clipboard, the next item below a list.
import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { ask, behind, DOSSIER, hoverText, open, PROFILE, until } from "./workspace.ts";

/** A dossier of which the server knows everything. */
async function ready(): Promise<vscode.TextEditor> {
  const editor = await open(DOSSIER);
  await until("the server", async () => (await hoverText(editor.document, behind(editor.document, /^tit/m))) !== "");
  return editor;
}

function cursorAt(editor: vscode.TextEditor, at: vscode.Position): void {
  editor.selection = new vscode.Selection(at, at);
}

suite("moving items", () => {
  teardown(() => vscode.commands.executeCommand("workbench.action.files.revert"));

  test("down and up, with the cursor, and back in one undo", async () => {
    const editor = await ready();
    const { document } = editor;
    const before = document.getText();
    const title = /code: B1-K1-W1\n\s+titel: (.*)/.exec(before)![1]!;
    cursorAt(editor, behind(document, /code: B1-K1-W1\n\s+ti/));
    await until("the move", async () => {
      await vscode.commands.executeCommand("bekwaam.moveItemDown");
      return document.getText() !== before;
    });
    assert.match(document.getText(), new RegExp(`code: B1-K1-W2\\n\\s+titel: ${title}`));
    assert.ok(document.lineAt(editor.selection.active.line).text.includes(title), "the cursor goes along");
    await vscode.commands.executeCommand("undo");
    assert.equal(document.getText(), before, "one undo");
    await vscode.commands.executeCommand("redo");
    cursorAt(editor, behind(document, new RegExp(`titel: ${title.slice(0, 5)}`)));
    await vscode.commands.executeCommand("bekwaam.moveItemUp");
    assert.equal(document.getText(), before);
  });

  test("by keys that VS Code itself does not use in an editor", async () => {
    const own: { command: string; key: string }[] = vscode.extensions.getExtension("bekwaam.bekwaam")!.packageJSON.contributes.keybindings;
    const defaults = await vscode.workspace.openTextDocument(vscode.Uri.parse("vscode://defaultsettings/keybindings.json"));
    const bindings = [...defaults.getText().matchAll(/\{ "key": "([^"]+)",\s+"command": "([^"]+)"(?:,\s+"when": "([^"]+)")?/g)];
    assert.ok(bindings.length > 300, `${bindings.length} keys`);
    for (const { key, command } of own) {
      const others = bindings.filter(([, other, name, when = ""]) => other === key && name !== command && !/(terminal|list|notebook|tree|suggest|widget|panel|chat|diff|Visible|Focused|accessib|debug)/i.test(when));
      assert.deepEqual(others.map(([, , name, when]) => `${name} when ${when}`), [], key);
    }
  });
});

suite("lists from the clipboard", () => {
  teardown(() => vscode.commands.executeCommand("workbench.action.files.revert"));

  test("become items, and go in one undo", async () => {
    const editor = await ready();
    const { document } = editor;
    const before = document.getText();
    cursorAt(editor, behind(document, /gedrag:\n(?:\s+- .*\n)*\s+- .*(?=\n)/));
    await editor.edit((edit) => edit.insert(editor.selection.active, "\n"));
    const opened = document.getText();
    await vscode.env.clipboard.writeText("•\tkijkt: altijd\r\n•\tvraagt\r\n");
    await vscode.commands.executeCommand("bekwaam.pasteAsItems");
    assert.match(document.getText(), /\n( +)- "kijkt: altijd"\n\1- vraagt\n/);
    await vscode.commands.executeCommand("undo");
    assert.equal(document.getText(), opened);
    await vscode.commands.executeCommand("undo");
    assert.equal(document.getText(), before);
  });

  test("stay out where there is no list", async () => {
    const editor = await ready();
    const before = editor.document.getText();
    cursorAt(editor, behind(editor.document, /^titel: /m));
    await vscode.env.clipboard.writeText("• a\n• b");
    void vscode.commands.executeCommand("bekwaam.pasteAsItems");
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.equal(editor.document.getText(), before);
    await vscode.commands.executeCommand("notifications.clearAll");
  });
});

test("the next code is suggested", async () => {
  const { document } = await open(PROFILE);
  await until("the server", async () => (await hoverText(document, behind(document, /^tit/m))) !== "");
  const untitled = await vscode.workspace.openTextDocument({ language: "yaml", content: "soort: opleidingsprofiel\neindkwalificaties:\n  - id: ek-1\n    tekst: a\n  - id: \n" });
  const list = await until("suggestions", async () => {
    const found = await ask<vscode.CompletionList>("vscode.executeCompletionItemProvider", untitled.uri, new vscode.Position(4, 8));
    return found.items.some(({ label }) => (typeof label === "string" ? label : label.label) === "ek-2") && found;
  });
  assert.ok(list);
});
