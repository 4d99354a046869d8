/// <reference types="mocha" />
// The packaged extension as VS Code itself sees it, over the examples.
import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { ask, behind, bytes, definition, DOSSIER, folder, FRAMEWORK, hoverText, open, ourDiagnostics, PROFILE, ruleOf, until, WRONG_DOSSIER } from "./workspace.ts";

suite("extension", () => {
  const extension = () => vscode.extensions.getExtension("bekwaam.bekwaam");

  test("activates by itself when an example opens", async () => {
    assert.ok(extension(), "bekwaam.bekwaam is installed");
    await open(DOSSIER);
    await until("the extension to be active", () => extension()?.isActive);
  });

  test("leaves the language of the examples at yaml", async () => {
    for (const example of [DOSSIER, PROFILE, FRAMEWORK]) assert.equal((await open(example)).document.languageId, "yaml", example);
  });

  test("contributes commands that exist", async () => {
    const contributed: { command: string }[] = extension()?.packageJSON.contributes?.commands ?? [];
    const registered = new Set(await vscode.commands.getCommands(true));
    assert.ok(contributed.length > 0);
    assert.deepEqual(contributed.map(({ command }) => command).filter((command) => !registered.has(command)), []);
  });
});

suite("findings", () => {
  test("arrive for a file with mistakes", async () => {
    const { document } = await open(WRONG_DOSSIER);
    // Those that ask what stands in other files come once the folder is read.
    const rules = await until("findings", () => {
      const found = ourDiagnostics(document.uri).map(ruleOf);
      return found.includes("roles/unknown-role") && found;
    }, 30_000);
    assert.ok(rules.every((rule) => /^[a-z-]+\/[a-z-]+$/.test(rule)), rules.join(", "));
  });

  test("come while typing, and go with undo", async () => {
    const { document } = await open(DOSSIER);
    const unknown = () => ourDiagnostics(document.uri).filter(({ message }) => message.includes("bestaat-niet"));
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(behind(document, /rollen: \[/), "bestaat-niet, "));
    const [finding] = await until("the finding", () => unknown().length > 0 && unknown());
    assert.equal(ruleOf(finding!), "roles/unknown-role");
    assert.equal(document.getText(finding!.range), "bestaat-niet");
    await vscode.commands.executeCommand("undo");
    await until("the finding to go", () => unknown().length === 0);
  });

  test("can be mended by a quick fix", async () => {
    const { document } = await open(WRONG_DOSSIER);
    const misspelt = () => ourDiagnostics(document.uri).find((finding) => document.getText(finding.range) === "comunicator");
    const finding = await until("the misspelt role", misspelt);
    const actions = await ask<vscode.CodeAction[]>("vscode.executeCodeActionProvider", document.uri, finding.range, vscode.CodeActionKind.QuickFix.value, 20);
    const fix = actions.find(({ edit, title }) => edit && title.includes("communicator"));
    assert.ok(fix?.edit, `a fix among: ${actions.map(({ title }) => title).join(" | ")}`);
    await vscode.workspace.applyEdit(fix.edit);
    assert.match(document.getText(), /rollen: \[zorgverlener, communicator\]/);
    await until("the finding to go", () => misspelt() === undefined);
    await vscode.commands.executeCommand("workbench.action.files.revert");
  });

  test("survive texts that are wrong in every way", async () => {
    const { document } = await open(DOSSIER);
    const wrong = ["", "soort: kwalificatiedossier\n\t- [", "soort: kwalificatiedossier\nbasisdeel: &a [*a]\n", "soort: beroepsprofiel\nid: {a: [\n"];
    for (const [index, text] of wrong.entries()) {
      const uri = vscode.Uri.joinPath(folder(), `wrong-${index}.kwalificatiedossier.yaml`);
      await vscode.workspace.fs.writeFile(uri, bytes(text));
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
      await ask("vscode.executeDocumentSymbolProvider", uri);
      await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
      await vscode.workspace.fs.delete(uri);
    }
    assert.notEqual(await hoverText(document, behind(document, /^tit/m)), "", "the server still answers");
  });
});

suite("language features", () => {
  test("offer the roles of the framework in rollen", async () => {
    const { document } = await open(DOSSIER);
    const list = await ask<vscode.CompletionList>("vscode.executeCompletionItemProvider", document.uri, behind(document, /rollen: \[/));
    const offered = list.items.map(({ label }) => (typeof label === "string" ? label : label.label));
    assert.ok(offered.includes("samenwerkingspartner"), `offered: ${offered.slice(0, 20).join(", ")}`);
    assert.ok(!offered.includes("communicator"), "not the role that the list has already");
  });

  test("tell the coverage in a hover, in the language of the settings", async () => {
    const { document } = await open(DOSSIER);
    const settings = vscode.workspace.getConfiguration("bekwaam");
    for (const [language, words] of [["nl", /Dekking/], ["en", /Coverage/]] as const) {
      await settings.update("language", language, vscode.ConfigurationTarget.Global);
      await until(`a hover with ${words}`, async () => words.test(await hoverText(document, behind(document, /^tit/m))));
    }
    await settings.update("language", "nl", vscode.ConfigurationTarget.Global);
  });

  test("open a bundled framework read-only", async () => {
    const { document } = await open(DOSSIER);
    const target = await until("a definition", () => definition(document, behind(document, /dekt: \[[^\]]*nphf:/)));
    const framework = await vscode.workspace.openTextDocument(target.uri);
    assert.match(framework.getText(), /^soort: kader$/m);
    assert.match(framework.getText(), /^id: nphf$/m);
    assert.match(framework.lineAt(target.range.start.line).text, /2\.2/);
    const before = framework.getText();
    await vscode.window.showTextDocument(framework, { selection: target.range });
    await vscode.commands.executeCommand("type", { text: "x" }).then(undefined, () => undefined);
    assert.equal(framework.getText(), before, "typing changes nothing");
  });

  test("rename an item in every file that names it", async () => {
    const { document } = await open(DOSSIER);
    const at = behind(document, /uit: bp\.wijkverzorgende@2025#vraag/);
    const edit = await ask<vscode.WorkspaceEdit>("vscode.executeDocumentRenameProvider", document.uri, at, "hernoemd-9x");
    const changed = edit.entries().map(([uri, edits]) => [uri.path, edits.length] as const);
    assert.ok(changed.some(([path]) => path.endsWith(DOSSIER)) && changed.some(([path]) => path.endsWith(PROFILE)), JSON.stringify(changed));
    assert.ok(edit.entries().every(([, edits]) => edits.every(({ newText }) => newText === "hernoemd-9x")));
  });

  test("tell above an item who uses it, and above a document its coverage", async () => {
    const { document } = await open(PROFILE);
    const lenses = await until("lenses", async () => {
      const found = await ask<vscode.CodeLens[]>("vscode.executeCodeLensProvider", document.uri, 100);
      return found.some(({ command }) => command?.command === "bekwaam.showReferences") && found;
    });
    const titles = lenses.map(({ command }) => command?.title ?? "");
    assert.ok(titles.some((title) => /\d+\/\d+/.test(title)), titles.join(" | "));
    const { command } = lenses.find((lens) => lens.command?.command === "bekwaam.showReferences")!;
    await vscode.commands.executeCommand(command!.command, ...command!.arguments!);
    await vscode.commands.executeCommand("closeReferenceSearch");
  });

  test("go to an item in another file", async () => {
    const { document } = await open(DOSSIER);
    const target = await until("a definition", () => definition(document, behind(document, /uit: bp\.wijkverzorgende@2025#vraag/)));
    assert.ok(target.uri.path.endsWith(PROFILE), target.uri.toString());
    const profile = await vscode.workspace.openTextDocument(target.uri);
    assert.match(profile.lineAt(target.range.start.line).text, /vraagverheldering/);
  });

  test("list the symbols of a document", async () => {
    const { document } = await open(DOSSIER);
    const symbols = await until("symbols", () => ask<vscode.DocumentSymbol[]>("vscode.executeDocumentSymbolProvider", document.uri));
    const names = (list: vscode.DocumentSymbol[]): string[] => list.flatMap((symbol) => [symbol.name, ...names(symbol.children)]);
    assert.ok(names(symbols).some((name) => name.includes("B1-K1-W1")), names(symbols).slice(0, 20).join(", "));
  });

  test("find an item by its name, and everything that names it", async () => {
    const { document } = await open(PROFILE);
    const found = await until("the item", async () => (await ask<vscode.SymbolInformation[]>("vscode.executeWorkspaceSymbolProvider", "vraagverheldering")).find(({ location }) => location.uri.path.endsWith(PROFILE)));
    assert.ok(document.getText(found.location.range).includes("vraagverheldering"));
    const uses = await ask<vscode.Location[]>("vscode.executeReferenceProvider", document.uri, behind(document, /id: vraag/));
    assert.ok(uses.some(({ uri }) => uri.path.endsWith(DOSSIER)), uses.map(({ uri }) => uri.path).join(", "));
    const here = await ask<vscode.DocumentHighlight[]>("vscode.executeDocumentHighlights", document.uri, behind(document, /id: vraag/));
    assert.ok(here.some(({ range }) => document.getText(range) === "vraagverheldering"));
  });

  test("fold, colour, link and explain what stands in a document", async () => {
    const { document } = await open(DOSSIER);
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const tokens = await until("colours", () => ask<vscode.SemanticTokens | undefined>("vscode.provideDocumentSemanticTokens", document.uri));
    assert.ok(tokens.data.length > 0);
    const folds = await ask<vscode.FoldingRange[]>("vscode.executeFoldingRangeProvider", document.uri);
    assert.ok(folds.some(({ start }) => /^basisdeel:/.test(document.lineAt(start).text)), "a part can be folded");
    const hints = await ask<vscode.InlayHint[]>("vscode.executeInlayHintProvider", document.uri, all);
    assert.ok(hints.length > 0, "there are hints");
    const links = await ask<vscode.DocumentLink[]>("vscode.executeLinkProvider", document.uri, 100);
    assert.ok(links.some(({ range }) => document.getText(range) === "https://example.org") && links.some(({ range }) => document.getText(range).startsWith("canmeds")), "an address and a framework are links");
    const at = behind(document, /uit: bp\.wijkverzorgende@2025#vraag/);
    const [selection] = await ask<vscode.SelectionRange[]>("vscode.executeSelectionRangeProvider", document.uri, [at]);
    assert.ok(selection?.parent?.parent, "a selection grows");
  });

  test("put the keys of a document in order", async () => {
    const { document } = await open(DOSSIER);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(document.lineCount, 0), "taal: nl\n");
    edit.delete(document.uri, document.lineAt(behind(document, /^taal: nl/m)).rangeIncludingLineBreak);
    await vscode.workspace.applyEdit(edit);
    assert.match(document.getText(), /\ntaal: nl\n$/);
    const edits = await until("edits", async () => {
      const found = await ask<vscode.TextEdit[] | undefined>("vscode.executeFormatDocumentProvider", document.uri, { tabSize: 2, insertSpaces: true });
      return found && found.length > 0 && found;
    });
    const inOrder = new vscode.WorkspaceEdit();
    inOrder.set(document.uri, edits);
    await vscode.workspace.applyEdit(inOrder);
    assert.match(document.getText(), /\nstatus: concept\ntaal: nl\n/);
    await vscode.commands.executeCommand("workbench.action.files.revert");
  });
});

suite("commands", () => {
  test("check the workspace, also files that were never opened", async () => {
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await vscode.commands.executeCommand("bekwaam.checkWorkspace");
    const uri = vscode.Uri.joinPath(folder(), WRONG_DOSSIER);
    await until("findings in a closed file", () => ourDiagnostics(uri).length > 0);
  });

  test("restart the server, which then knows every document again", async () => {
    await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), PROFILE)); // open, but in no editor
    const { document } = await open(DOSSIER);
    await vscode.commands.executeCommand("bekwaam.restartServer");
    await until("a hover after the restart", () => hoverText(document, behind(document, /^tit/m)));
    await until("a definition in another file", () => definition(document, behind(document, /uit: bp\.wijkverzorgende@2025#vraag/)), 5000);
  });
});
