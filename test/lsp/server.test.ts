// The language server as an editor meets it, over a whole workspace.
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import type { CodeAction, CodeLens, CompletionList, DocumentDiagnosticReport, DocumentLink, DocumentSymbol, FoldingRange, Hover, InlayHint, Location, LocationLink, SelectionRange, TextEdit, WorkspaceDiagnosticReport, WorkspaceEdit, WorkspaceSymbol } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import fs from "node:fs";
import path from "node:path";
import type { CoverageReply, FrameworkList } from "../../server/src/lsp/requests.ts";
import { buildServer, Client, PULLS, type Start } from "./client.ts";

const BP = `soort: beroepsprofiel
id: bp.wijk
titel: Wijkverpleegkundige
versie: "2025"
gemeenschappelijkKader: { ordening: canmeds@2015 }
kaders: [canmeds@2015, nphf@2015-herzien]
bekwaamheden:
  - id: samen
    titel: Beslist samen
    bereik: generiek
    rollen: [communicator]
    dekt: [nphf:2.2]
`;
const KD = `soort: kwalificatiedossier
id: kd.wijk
titel: Wijkzorg
versie: "2026"
afgeleidVan: [{ document: bp.wijk, versie: "2025" }]
gemeenschappelijkKader: { ordening: canmeds@2015 }
kaders: [canmeds@2015, nphf@2015-herzien]
basisdeel:
  code: B1
  kerntaken:
    - code: B1-K1
      titel: Biedt zorg
      werkprocessen:
        - code: B1-K1-W1
          titel: Verheldert de vraag
          rollen: [communicator]
          dekt: [nphf:2.2]
          uit: bp.wijk@2025#samen
`;
const FOREIGN = "services:\n  web:\n    image: [unclosed\n";

let server: string;
let client: Client;
beforeAll(async () => {
  server = await buildServer();
});
afterEach(() => client?.dispose());

/** Waits for `what`; that it comes is what a test expects. */
async function sees(what: string, ask: () => unknown): Promise<void> {
  expect(await client.until(what, () => ask() || undefined), what).toBeTruthy();
}

const start = async (options: Start = {}): Promise<Client> => (client = await Client.start(server, { files: { "bp.yaml": BP, "kd.yaml": KD, "docker-compose.yml": FOREIGN }, ...options }));
const rules = (diagnostics: readonly { code?: unknown }[]): string[] => diagnostics.map(({ code }) => String(code));

describe("start and stop", () => {
  test("says who it is and what it can do", async () => {
    await start();
    expect(client.initialized.serverInfo?.name).toBe("bekwaam");
    expect(client.initialized.serverInfo?.version).toMatch(/^\d+\.\d+\.\d+/);
    expect(client.initialized.capabilities).toMatchObject({ positionEncoding: "utf-16", hoverProvider: true, diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: true } });
  });
  test("ends with 0 after shutdown", async () => expect(await (await start()).stop()).toBe(0));
  test("ends with 1 without shutdown", async () => {
    await start();
    const exit = new Promise((resolve) => client.process!.once("exit", resolve));
    await client.connection.sendNotification("exit");
    expect(await exit).toBe(1);
  });
  test("reads only our own YAML", async () => {
    await start();
    expect(client.log.join("\n")).toContain("2 documents");
  });
});

describe("pushed diagnostics", () => {
  test("while typing, with the version of the text", async () => {
    await start();
    await client.open("kd.yaml", KD);
    const at = KD.indexOf("[communicator]") + 1;
    const version = await client.change("kd.yaml", at, at, "bestaat-niet, ");
    const push = await client.until("the finding", () => client.published.find((params) => params.version === version && params.uri === client.uri("kd.yaml")));
    const finding = push.diagnostics.find(({ message }) => String(message).includes("bestaat-niet"));
    expect(finding).toMatchObject({ code: "roles/unknown-role", source: "bekwaam" });
    const undone = await client.change("kd.yaml", at, at + "bestaat-niet, ".length, "");
    const after = await client.until("the fixed text", () => client.published.find((params) => params.version === undone));
    expect(rules(after.diagnostics)).not.toContain("roles/unknown-role");
  });
  test("of files that are not open", async () => {
    await start({ files: { "kd.yaml": KD.replace("[communicator]", "[onzin]") } });
    const shown = await client.until("the finding", () => client.shown("kd.yaml"));
    expect(rules(shown)).toContain("roles/unknown-role");
  });
  test("stay after the file is closed", async () => {
    await start();
    await client.open("kd.yaml", KD);
    await sees("an answer", () => client.shown("kd.yaml"));
    client.write("kd.yaml", KD.replace("[communicator]", "[onzin]"));
    await client.close("kd.yaml");
    await sees("the finding of the file on disk", () => client.shown("kd.yaml")?.some(({ code }) => code === "roles/unknown-role"));
  });
  test("never of other people's YAML", async () => {
    await start();
    await client.open("docker-compose.yml", FOREIGN);
    await client.open("kd.yaml", KD);
    await client.until("an answer", () => client.shown("kd.yaml"));
    expect(client.shown("docker-compose.yml")).toBeUndefined();
  });
  test("of a document that depends on another one", async () => {
    await start();
    await client.open("kd.yaml", KD);
    await client.open("bp.yaml", BP);
    await sees("an answer", () => client.shown("kd.yaml"));
    const at = BP.indexOf("id: samen") + 4;
    await client.change("bp.yaml", at, at + 5, "anders");
    await sees("the broken reference", () => client.shown("kd.yaml")?.some(({ message }) => String(message).includes("samen")));
  });
  test("in the language of the client", async () => {
    await start({ locale: "en", files: { "kd.yaml": KD.replace("[communicator]", "[onzin]") } });
    const shown = await client.until("the finding", () => client.shown("kd.yaml"));
    const dutch = await Client.start(server, { locale: "nl", files: { "kd.yaml": KD.replace("[communicator]", "[onzin]") } });
    const other = await dutch.until("the finding", () => dutch.shown("kd.yaml"));
    dutch.dispose();
    expect(shown.find(({ code }) => code === "roles/unknown-role")?.message).not.toBe(other.find(({ code }) => code === "roles/unknown-role")?.message);
  });
});

describe("while the folder is being read", () => {
  const held = async (capabilities: object): Promise<() => void> => {
    let release = (): void => undefined;
    const filesAfter = new Promise<void>((resolve) => (release = resolve));
    client = await Client.start(undefined, { files: { "bp.yaml": BP, "kd.yaml": KD }, filesAfter, capabilities, inProcess: {} });
    await client.open("kd.yaml", `${KD}onzin: 1\n`);
    return release;
  };
  const others = (diagnostics: readonly { code?: unknown }[]): string[] => rules(diagnostics).filter((rule) => rule !== "schema/unknown-key");

  test("nothing is pushed about other files, and what is wrong in the text itself is", async () => {
    const release = await held({});
    await client.until("the unknown key", () => client.shown("kd.yaml")?.some(({ code }) => code === "schema/unknown-key"));
    release();
    await client.until("the folder to be read", () => client.log.some((line) => line.includes("documents in")));
    await client.until("findings of meaning", () => (client.shown("kd.yaml")?.length ?? 0) > 1);
    const ever = client.published.filter(({ uri }) => uri === client.uri("kd.yaml")).flatMap(({ diagnostics }) => others(diagnostics));
    expect(ever.filter((rule) => rule.startsWith("refs/"))).toEqual([]);
  });
  test("the same for a client that pulls; it is asked to pull again", async () => {
    const release = await held(PULLS);
    const report = await client.connection.sendRequest<DocumentDiagnosticReport>("textDocument/diagnostic", { textDocument: { uri: client.uri("kd.yaml") } });
    expect(report.kind === "full" && rules(report.items)).toEqual(["schema/unknown-key"]);
    release();
    await client.until("a refresh", () => client.refreshes > 0);
    const after = await client.connection.sendRequest<DocumentDiagnosticReport>("textDocument/diagnostic", { textDocument: { uri: client.uri("kd.yaml") } });
    expect(after.kind === "full" && after.items.length > 1).toBe(true);
    expect(after.kind === "full" && rules(after.items).filter((rule) => rule.startsWith("refs/"))).toEqual([]);
  });
});

describe("pulled diagnostics", () => {
  const pull = (name: string, previousResultId?: string): Promise<DocumentDiagnosticReport> =>
    client.connection.sendRequest("textDocument/diagnostic", { textDocument: { uri: client.uri(name) }, ...(previousResultId ? { previousResultId } : {}) });
  const pullAll = (previousResultIds: object[] = []): Promise<WorkspaceDiagnosticReport> => client.connection.sendRequest("workspace/diagnostic", { previousResultIds });

  test("answer once, and say when nothing changed", async () => {
    await start({ capabilities: PULLS });
    await client.open("kd.yaml", KD.replace("[communicator]", "[onzin]"));
    const first = await pull("kd.yaml");
    expect(first.kind === "full" && rules(first.items)).toContain("roles/unknown-role");
    const second = await pull("kd.yaml", first.kind === "full" ? first.resultId : "");
    expect(second.kind).toBe("unchanged");
  });
  test("nothing is pushed to a client that pulls", async () => {
    await start({ capabilities: PULLS });
    await client.open("kd.yaml", KD.replace("[communicator]", "[onzin]"));
    await pull("kd.yaml");
    expect(client.published).toEqual([]);
  });
  test("of the whole workspace, and again only after a change", async () => {
    await start({ capabilities: PULLS });
    const first = await pullAll();
    expect(first.items.map(({ uri }) => uri).sort()).toEqual([client.uri("bp.yaml"), client.uri("kd.yaml")]);
    const previous = first.items.flatMap((item) => (item.kind === "full" ? [{ uri: item.uri, value: item.resultId }] : []));
    const waiting = pullAll(previous);
    client.write("kd.yaml", KD.replace("[communicator]", "[onzin]"));
    await client.watched("kd.yaml", 2);
    const second = await waiting;
    const changed = second.items.find(({ uri }) => uri === client.uri("kd.yaml"));
    expect(changed?.kind === "full" && rules(changed.items)).toContain("roles/unknown-role");
    expect(second.items.find(({ uri }) => uri === client.uri("bp.yaml"))?.kind).toBe("unchanged");
  });
  test("a file that is gone has no findings any more", async () => {
    await start({ capabilities: PULLS, files: { "bp.yaml": BP, "kd.yaml": KD.replace("[communicator]", "[onzin]") } });
    const first = await pullAll();
    const previous = first.items.flatMap((item) => (item.kind === "full" ? [{ uri: item.uri, value: item.resultId }] : []));
    fs.rmSync(path.join(client.root, "kd.yaml"));
    await client.watched("kd.yaml", 3);
    const second = await pullAll(previous);
    expect(second.items.find(({ uri }) => uri === client.uri("kd.yaml"))).toMatchObject({ kind: "full", items: [] });
  });
  describe("a folder that goes", () => {
    const WRONG = KD.replace("[communicator]", "[onzin]");
    const twoFolders = (): Promise<unknown> =>
      start({ folders: ["een", "twee"], files: { "een/bp.yaml": BP, "twee/kd.yaml": WRONG }, capabilities: { ...PULLS, workspace: { ...PULLS.workspace, workspaceFolders: true } } });
    const removeSecond = (): Promise<void> =>
      client.connection.sendNotification("workspace/didChangeWorkspaceFolders", { event: { added: [], removed: [{ uri: client.uri("twee"), name: "twee" }] } });
    const found = ({ items }: WorkspaceDiagnosticReport) => items.find(({ uri }) => uri === client.uri("twee/kd.yaml"));

    test("takes its findings along, also when the editor forgot that it was told of them", async () => {
      await twoFolders();
      await pullAll();
      await removeSecond();
      expect(found(await pullAll())).toMatchObject({ kind: "full", items: [] });
      expect(found(await pullAll())).toBeUndefined();
    });
    test("takes its findings along when its document is closed only after that", async () => {
      await twoFolders();
      await client.open("twee/kd.yaml", WRONG);
      await pull("twee/kd.yaml");
      await removeSecond();
      // An editor may keep a text open that nobody looks at; who does look asks about the document itself.
      expect(found(await pullAll())).toMatchObject({ kind: "full", items: [] });
      const still = await pull("twee/kd.yaml");
      expect(still.kind === "full" && rules(still.items)).toContain("roles/unknown-role");
      expect(found(await pullAll())).toBeUndefined();
      await client.close("twee/kd.yaml");
      expect(found(await pullAll())).toMatchObject({ kind: "full", items: [] });
      const closed = await pull("twee/kd.yaml");
      expect(closed.kind === "full" && closed.items).toEqual([]);
    });
  });
  test("the client is asked to pull again when another document changed", async () => {
    await start({ capabilities: PULLS });
    await client.open("kd.yaml", KD);
    await client.open("bp.yaml", BP);
    await pull("kd.yaml");
    await pull("bp.yaml");
    const at = BP.indexOf("id: samen") + 4;
    await client.change("bp.yaml", at, at + 5, "anders");
    await pull("bp.yaml");
    await client.until("a refresh", () => client.refreshes > 0);
    const report = await pull("kd.yaml");
    expect(report.kind === "full" && report.items.some(({ message }) => String(message).includes("samen"))).toBe(true);
  });
});

describe("features", () => {
  test("know an open file that nobody asks about", async () => {
    await start({ capabilities: PULLS, files: {} });
    await client.open("bp.yaml", BP);
    await client.open("kd.yaml", KD);
    const asked = (): Promise<Location[]> => client.ask("definition", "kd.yaml", "bp.wijk@2025#samen", 16);
    for (let tries = 0; tries < 100 && (await asked()).length === 0; tries++) await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await asked()).map(({ uri }) => uri)).toEqual([client.uri("bp.yaml")]);
  });
  test("completion, with an explanation on request", async () => {
    await start();
    await client.open("kd.yaml", KD);
    const list = await client.ask<CompletionList>("completion", "kd.yaml", "[communicator]", 1);
    expect(list.isIncomplete).toBe(true);
    const item = list.items.find(({ label }) => label === "scholar")!;
    expect(item.documentation).toBeUndefined();
    const explained = await client.connection.sendRequest<typeof item>("completionItem/resolve", item);
    expect(JSON.stringify(explained.documentation)).toContain("canmeds@2015");
  });
  test("hover tells the coverage", async () => {
    await start();
    await client.open("kd.yaml", KD);
    const hover = await client.ask<Hover>("hover", "kd.yaml", "titel: Wijkzorg", 1);
    expect(JSON.stringify(hover.contents)).toContain("Dekking");
  });
  test("definition of an element is a file that any editor can open", async () => {
    await start();
    await client.open("kd.yaml", KD);
    const [location] = await client.ask<Location[]>("definition", "kd.yaml", "nphf:2.2", 6);
    expect(location!.uri).toMatch(/^file:.*nphf\/2015-herzien\.kader\.yaml$/);
    const line = fs.readFileSync(new URL(location!.uri), "utf8").split("\n")[location!.range.start.line];
    expect(line).toContain("2.2");
  });
  test("definition of an element for a client that opens frameworks itself", async () => {
    await start({ options: { virtualFrameworks: true }, capabilities: { textDocument: { definition: { linkSupport: true } } } });
    await client.open("kd.yaml", KD);
    const [link] = await client.ask<LocationLink[]>("definition", "kd.yaml", "nphf:2.2", 6);
    expect(link!.targetUri).toBe("bekwaam-kader:/nphf/2015-herzien.kader.yaml");
    const { text } = await client.connection.sendRequest<{ text: string }>("bekwaam/frameworkText", { uri: link!.targetUri });
    expect(text).toMatch(/^soort: kader$/m);
    expect(await client.connection.sendRequest("bekwaam/frameworkText", { uri: "bekwaam-kader:/../../package.json" })).toBeNull();
  });
  test("definition and references across documents", async () => {
    await start();
    await client.open("kd.yaml", KD);
    const [location] = await client.ask<Location[]>("definition", "kd.yaml", "bp.wijk@2025#samen", 16);
    expect(location!.uri).toBe(client.uri("bp.yaml"));
    const uses = await client.ask<Location[]>("references", "kd.yaml", "bp.wijk@2025#samen", 16, { context: { includeDeclaration: true } });
    expect(uses.map(({ uri }) => uri).sort()).toEqual([client.uri("bp.yaml"), client.uri("kd.yaml")]);
  });
  test("rename in all documents, as one edit with versions", async () => {
    await start({ capabilities: { workspace: { workspaceEdit: { documentChanges: true } }, textDocument: { rename: { prepareSupport: true } } } });
    expect(client.initialized.capabilities.renameProvider).toEqual({ prepareProvider: true });
    await client.open("kd.yaml", KD);
    const version = await client.change("kd.yaml", 0, 0, "# nieuw\n");
    const prepared = await client.ask<{ placeholder: string }>("prepareRename", "kd.yaml", "bp.wijk@2025#samen", 16);
    expect(prepared.placeholder).toBe("samen");
    const edit = await client.ask<WorkspaceEdit>("rename", "kd.yaml", "bp.wijk@2025#samen", 16, { newName: "samen-beslissen" });
    expect(edit.documentChanges).toEqual([
      { textDocument: { uri: client.uri("bp.yaml"), version: null }, edits: [{ range: { start: { line: 7, character: 8 }, end: { line: 7, character: 13 } }, newText: "samen-beslissen" }] },
      { textDocument: { uri: client.uri("kd.yaml"), version }, edits: [{ range: { start: { line: 18, character: 28 }, end: { line: 18, character: 33 } }, newText: "samen-beslissen" }] },
    ]);
  });
  test("rename says why it cannot, in the language of the reader", async () => {
    await start({ locale: "en" });
    await client.open("kd.yaml", KD);
    await expect(client.ask("prepareRename", "kd.yaml", "nphf:2.2", 6)).rejects.toThrow("comes with bekwaam");
    await expect(client.ask("rename", "kd.yaml", "bp.wijk@2025#samen", 16, { newName: "a b" })).rejects.toThrow("without spaces");
  });
  test("lenses that an editor can follow, and that show in one that cannot", async () => {
    const asked = (): Promise<CodeLens[]> => client.connection.sendRequest("textDocument/codeLens", { textDocument: { uri: client.uri("bp.yaml") } });
    await start({ options: { lensCommands: true } });
    await client.open("bp.yaml", BP);
    const lenses = await asked();
    expect(lenses.map(({ command }) => command!.title)).toEqual(["gebruikt in andere documenten: 1", "afgeleide documenten: 1", "CanMEDS 1/7 · NPHF 1/6 · T 1 generiek/0 specifiek", "gebruikt door 1"]);
    expect(lenses[3]!.command).toMatchObject({ command: "bekwaam.showReferences", arguments: [client.uri("bp.yaml"), { line: 7, character: 8 }, [{ uri: client.uri("kd.yaml") }]] });
    client.dispose();
    await start();
    await client.open("bp.yaml", BP);
    expect(new Set((await asked()).map(({ command }) => command!.command))).toEqual(new Set([""]));
  });
  test("lenses are asked for again when another document changed", async () => {
    await start({ capabilities: { workspace: { codeLens: { refreshSupport: true } } } });
    let asked = 0;
    client.connection.onRequest("workspace/codeLens/refresh", () => ((asked += 1), null));
    await client.open("kd.yaml", KD);
    const at = KD.indexOf("#samen");
    await client.change("kd.yaml", at, at + 6, "#x");
    await sees("a refresh", () => asked > 0);
  });
  test("hints, links, folds and growing selections", async () => {
    await start();
    await client.open("kd.yaml", KD);
    const textDocument = { uri: client.uri("kd.yaml") };
    const hints = await client.connection.sendRequest<InlayHint[]>("textDocument/inlayHint", { textDocument, range: { start: { line: 0, character: 0 }, end: { line: 18, character: 0 } } });
    expect(hints.map(({ label, position }) => [position.line, label])).toEqual([[6, "· 1/7"], [6, "· 1/6"], [16, "· De vraag achter de vraag…"], [17, "· Beslist samen"]]);
    const links = await client.connection.sendRequest<DocumentLink[]>("textDocument/documentLink", { textDocument });
    expect(links.map(({ target }) => target!.replace(/.*frameworks/, ""))).toContain("/nphf/2015-herzien.kader.yaml");
    const folds = await client.connection.sendRequest<FoldingRange[]>("textDocument/foldingRange", { textDocument });
    expect(folds).toContainEqual({ startLine: 7, endLine: 17 });
    const [selection] = await client.connection.sendRequest<SelectionRange[]>("textDocument/selectionRange", { textDocument, positions: [{ line: 2, character: 8 }] });
    expect(selection!.range).toEqual({ start: { line: 2, character: 7 }, end: { line: 2, character: 15 } });
    expect(selection!.parent!.range.start).toEqual({ line: 2, character: 0 });
  });
  test("formatting puts keys in order, in our documents only", async () => {
    await start();
    const ask = (name: string): Promise<TextEdit[] | null> => client.connection.sendRequest("textDocument/formatting", { textDocument: { uri: client.uri(name) }, options: { tabSize: 2, insertSpaces: true } });
    expect(client.initialized.capabilities.documentFormattingProvider).toBe(true);
    await client.open("bp.yaml", BP.replace("id: bp.wijk\ntitel: Wijkverpleegkundige\n", "titel: Wijkverpleegkundige\nid: bp.wijk\n"));
    const edits = await ask("bp.yaml");
    expect(TextDocument.applyEdits(TextDocument.create("x", "yaml", 1, client.text("bp.yaml")), edits!)).toBe(BP);
    await client.open("docker-compose.yml", FOREIGN);
    expect(await ask("docker-compose.yml")).toBeNull();
    client.dispose();
    await start({ capabilities: { textDocument: { formatting: { dynamicRegistration: true } } } });
    expect(client.initialized.capabilities.documentFormattingProvider).toBeUndefined();
  });
  test("symbols", async () => {
    await start({ capabilities: { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } } });
    await client.open("kd.yaml", KD);
    const symbols = await client.connection.sendRequest<DocumentSymbol[]>("textDocument/documentSymbol", { textDocument: { uri: client.uri("kd.yaml") } });
    expect(JSON.stringify(symbols)).toContain("B1-K1-W1 Verheldert de vraag");
    const found = await client.connection.sendRequest<WorkspaceSymbol[]>("workspace/symbol", { query: "beslist" });
    expect(found.map(({ name }) => name)).toEqual(["samen Beslist samen"]);
  });
  test("code actions fix and silence", async () => {
    await start({ capabilities: { textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } } } });
    const text = KD.replace("[communicator]", "[communicater]");
    await client.open("kd.yaml", text);
    const at = text.slice(0, text.indexOf("communicater")).split("\n");
    const position = { line: at.length - 1, character: at.at(-1)!.length };
    const actions = await client.connection.sendRequest<CodeAction[]>("textDocument/codeAction", { textDocument: { uri: client.uri("kd.yaml") }, range: { start: position, end: position }, context: { diagnostics: [] } });
    const titles = actions.map(({ title }) => title);
    expect(titles.some((title) => title.includes("communicator"))).toBe(true);
    expect(titles).toContain("Negeer roles/unknown-role hier, met een reden");
    expect(actions[0]!.diagnostics).toHaveLength(1);
  });
  test("a code action switches a rule off in the configuration, which is made when it is not there", async () => {
    const codeAction = { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } };
    const workspaceEdit = { documentChanges: true, resourceOperations: ["create" as const] };
    await start({ capabilities: { textDocument: { codeAction }, workspace: { workspaceEdit } } });
    const text = KD.replace("[communicator]", "[communicater]");
    await client.open("kd.yaml", text);
    const at = text.slice(0, text.indexOf("communicater")).split("\n");
    const position = { line: at.length - 1, character: at.at(-1)!.length };
    const asked = { textDocument: { uri: client.uri("kd.yaml") }, range: { start: position, end: position }, context: { diagnostics: [] } };
    const edit = async () => (await client.connection.sendRequest<CodeAction[]>("textDocument/codeAction", asked)).find(({ title }) => title.startsWith("Zet roles/unknown-role uit"))!.edit!.documentChanges!;
    const uri = client.uri("bekwaam.config.yaml");
    expect(await edit()).toMatchObject([{ kind: "create", uri }, { textDocument: { uri }, edits: [{ newText: "regels:\n  roles/unknown-role: uit  # reden\n" }] }]);
    client.write("bekwaam.config.yaml", "preset: streng\n");
    await client.watched("bekwaam.config.yaml", 1);
    expect(await edit()).toMatchObject([{ textDocument: { uri }, edits: [{ range: { start: { line: 1, character: 0 } }, newText: "regels:\n  roles/unknown-role: uit  # reden\n" }] }]);
  });
  test("nothing in other people's YAML", async () => {
    await start();
    await client.open("docker-compose.yml", FOREIGN);
    expect(await client.ask("hover", "docker-compose.yml", "image", 1)).toBeNull();
    expect((await client.ask<CompletionList>("completion", "docker-compose.yml", "image", 0)).items).toEqual([]);
  });
});

describe("the configuration", () => {
  test("is checked, explained and completed", async () => {
    await start({ capabilities: { textDocument: { publishDiagnostics: { codeDescriptionSupport: true } } } });
    await client.open("bekwaam.config.yaml", "preset: strang\nregels:\n  roles/unknown-rol: uit\n  \n");
    const shown = await client.until("the mistakes", () => client.shown("bekwaam.config.yaml"));
    expect(rules(shown)).toContain("config/unknown-rule");
    expect(shown.length).toBe(2);
    const list = await client.ask<CompletionList>("completion", "bekwaam.config.yaml", "uit\n  \n", 6);
    expect(list.items.map(({ label }) => label)).toContain("roles/unknown-role");
    const hover = await client.ask<Hover>("hover", "bekwaam.config.yaml", "preset", 1);
    expect(JSON.stringify(hover.contents)).toContain("Welke regels aan staan");
  });
  test("a finding leads to the page of its rule", async () => {
    await start({ files: { "kd.yaml": KD.replace("[communicator]", "[onzin]") }, capabilities: { textDocument: { publishDiagnostics: { codeDescriptionSupport: true } } } });
    const shown = await client.until("the finding", () => client.shown("kd.yaml"));
    expect(shown.find(({ code }) => code === "roles/unknown-role")?.codeDescription?.href).toMatch(/^file:.*docs\/rules\/nl\/roles\/unknown-role\.md$/);
  });
});

describe("changes outside the editor", () => {
  test("a configuration switches a rule off, and its language counts", async () => {
    await start({ files: { "kd.yaml": KD.replace("[communicator]", "[onzin]") } });
    await sees("the finding", () => client.shown("kd.yaml")?.some(({ code }) => code === "roles/unknown-role"));
    client.write("bekwaam.config.yaml", "taal: en\nregels:\n  roles/unknown-role: uit\n");
    await client.watched("bekwaam.config.yaml", 1);
    await sees("silence", () => client.shown("kd.yaml")?.every(({ code }) => code !== "roles/unknown-role"));
    fs.rmSync(path.join(client.root, "bekwaam.config.yaml"));
    await client.watched("bekwaam.config.yaml", 3);
    await sees("the finding again", () => client.shown("kd.yaml")?.some(({ code }) => code === "roles/unknown-role"));
  });
  test("a file that appears mends a reference, and breaks it when it goes", async () => {
    await start({ files: { "kd.yaml": KD } });
    const isBroken = (): boolean => client.shown("kd.yaml")?.some(({ message }) => String(message).includes("bp.wijk")) ?? false;
    await sees("the broken reference", isBroken);
    client.write("map/bp.yaml", BP);
    await client.watched("map/bp.yaml", 1);
    await sees("the mended reference", () => !isBroken());
    fs.rmSync(path.join(client.root, "map"), { recursive: true });
    await client.watched("map", 3);
    await sees("the broken reference", isBroken);
  });
  test("what git or the configuration ignores is left alone", async () => {
    const broken = KD.replace("[communicator]", "[onzin]");
    await start({ files: { "kd.yaml": KD, ".gitignore": "uit/\n", "uit/a.yaml": broken, "archief/b.yaml": broken, "bekwaam.config.yaml": "negeer: [\"archief/**\"]\n", "node_modules/c.yaml": broken } });
    expect(client.log.join("\n")).toContain("1 documents");
  });
  test("the setting for the language works at once", async () => {
    await start({ capabilities: { workspace: { configuration: true } }, files: { "kd.yaml": KD.replace("[communicator]", "[onzin]") } });
    const message = () => client.shown("kd.yaml")?.find(({ code }) => code === "roles/unknown-role")?.message;
    const dutch = await client.until("the finding", message);
    client.settings = { "bekwaam.language": "en" };
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    await sees("the finding in English", () => message() !== dutch);
  });
  test("each workspace folder has its own documents", async () => {
    await start({ files: { "a/bp.yaml": BP, "b/kd.yaml": KD }, folders: ["a", "b"] });
    await sees("the broken reference", () => client.shown("b/kd.yaml")?.some(({ message }) => String(message).includes("bp.wijk")));
  });
});

describe("failures", () => {
  const broken = { features: { hoverAt: () => { throw new Error("hover is broken"); } } };

  test("a feature that throws is logged and the server goes on", async () => {
    client = await Client.start(undefined, { files: { "kd.yaml": KD }, inProcess: broken });
    await client.open("kd.yaml", KD);
    expect(await client.ask("hover", "kd.yaml", "titel", 1)).toBeNull();
    await client.until("the log", () => client.log.find((line) => line.includes("hover is broken") && line.includes("server.test.ts")));
    expect(await client.ask("definition", "kd.yaml", "nphf:2.2", 6)).toHaveLength(1);
  });
  test("a rule that throws becomes one finding", async () => {
    const { RULES } = await import("../../server/src/rules/registry.generated.ts");
    const rule = { ...RULES.find(({ id }) => id === "roles/unknown-role")!, check: () => { throw new Error("rule is broken"); } } as (typeof RULES)[number];
    client = await Client.start(undefined, { files: { "kd.yaml": KD }, inProcess: { rules: [rule] } });
    const shown = await client.until("the finding", () => client.shown("kd.yaml"));
    expect(rules(shown)).toEqual(["meta/rule-failed"]);
    expect(client.log.join("\n")).toContain("rule is broken");
  });
  test("cancelled questions are answered as cancelled", async () => {
    const { CancellationTokenSource } = await import("vscode-jsonrpc");
    await start();
    await client.open("kd.yaml", KD);
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest("textDocument/hover", { textDocument: { uri: client.uri("kd.yaml") }, position: { line: 2, character: 1 } }, source.token);
    source.cancel();
    await asked.then(() => undefined, (error: { code: number }) => expect(error.code).toBe(-32800));
    expect(await client.ask("hover", "kd.yaml", "titel", 1)).not.toBeNull();
  });
  test("hostile texts do not end it", async () => {
    await start();
    for (const [index, text] of [`soort: kader\nx: ${"[".repeat(5000)}`, "soort: kader\na: &a [*a]\n", `soort: kader\n${"k: 1\n".repeat(5000)}`, "soort: kader\n\0"].entries()) {
      await client.open(`h${index}.yaml`, text);
      await client.connection.sendRequest("textDocument/documentSymbol", { textDocument: { uri: client.uri(`h${index}.yaml`) } });
      await client.ask("hover", `h${index}.yaml`, "soort", 2);
      await client.ask("completion", `h${index}.yaml`, "kader", 2);
    }
    expect(await client.stop()).toBe(0);
  });
});

describe("a file that becomes ours", () => {
  test("while its first line is typed, and stays so", async () => {
    await start({ files: {} });
    await client.open("nieuw.yaml", "soort: ");
    const list = await client.ask<CompletionList>("completion", "nieuw.yaml", "soort: ", 7);
    expect(list.items.map(({ label }) => label)).toContain("opleidingsprofiel");
    await client.change("nieuw.yaml", 7, 7, "opleidingsprofiel\nrollen: []\n");
    await client.until("findings", () => (client.shown("nieuw.yaml")?.length ?? 0) > 0);
    await client.change("nieuw.yaml", 7, 9, "xx");
    await client.until("the unknown kind", () => client.shown("nieuw.yaml")?.some(({ code }) => code === "schema/soort"));
  });
  test("large YAML of others is not parsed", async () => {
    let asked = 0;
    await start({ inProcess: { features: { completionAt: () => (asked++, []) } } });
    await client.open("groot.yaml", `services:\n${"  - naam: waarde\n".repeat(50_000)}`);
    for (let index = 0; index < 3; index++) {
      await client.change("groot.yaml", 20, 20, "x");
      await client.ask("completion", "groot.yaml", "services", 2);
    }
    await client.open("kd.yaml", KD);
    await client.ask("completion", "kd.yaml", "rollen", 2);
    // A feature is asked only about what was read.
    expect(asked).toBe(1);
  });
});

describe("our own requests", () => {
  test("frameworks, the workspace's own among them, those of its documents first", async () => {
    await start({ files: { "eigen.yaml": "soort: kader\nid: eigen\nversie: \"1\"\ntitel: Eigen kader\nelementen: []\n", "kd.yaml": KD, "bp.yaml": BP } });
    const { frameworks } = await client.connection.sendRequest<FrameworkList>("bekwaam/frameworks", {});
    expect(frameworks.find(({ name }) => name === "eigen@1")).toEqual({ name: "eigen@1", title: "Eigen kader", uri: client.uri("eigen.yaml"), bundled: false, spokenBy: 0 });
    expect(frameworks.find(({ name }) => name.startsWith("vier-v@"))).toMatchObject({ bundled: true, spokenBy: 0 });
    const spoken = frameworks.filter(({ spokenBy }) => spokenBy > 0);
    expect(spoken.map(({ name, spokenBy }) => [name, spokenBy])).toEqual([["canmeds@2015", 2], ["nphf@2015-herzien", 2]]);
    expect(frameworks.slice(0, spoken.length)).toEqual(spoken);
  });
  test("the whole workspace, counted", async () => {
    await start({ files: { "bp.yaml": BP, "kd.yaml": KD.replace("[communicator]", "[onzin]") } });
    const counts = await client.connection.sendRequest<{ documents: number; findings: number }>("bekwaam/checkWorkspace", {});
    expect(counts.documents).toBe(2);
    expect(counts.findings).toBeGreaterThan(0);
  });
  test("the status of a document", async () => {
    await start();
    await client.open("kd.yaml", KD.replace("[communicator]", "[onzin]"));
    expect(await client.connection.sendRequest("bekwaam/documentStatus", { uri: client.uri("kd.yaml") })).toMatchObject({ kind: "Kwalificatiedossier", title: "Wijkzorg", errors: 1, isReading: false });
    expect(await client.connection.sendRequest("bekwaam/documentStatus", { uri: client.uri("docker-compose.yml") })).toBeNull();
  });
  test("coverage, and word of it only when it changed", async () => {
    await start();
    const told: string[][] = [];
    client.connection.onNotification("bekwaam/coverageChanged", ({ uris }: { uris: string[] }) => void told.push(uris));
    const coverage = (params: object) => client.connection.sendRequest<CoverageReply>("bekwaam/coverage", params);
    await client.open("kd.yaml", KD);
    const { documents, items, kaders } = await coverage({ uri: client.uri("kd.yaml") });
    expect(documents.map(({ uri }) => uri)).toEqual([client.uri("kd.yaml")]);
    expect(items.map(({ id, range }) => [id, range.start])).toEqual([["B1-K1-W1", { line: 13, character: 16 }]]);
    expect(kaders.map(({ kader, covered, total }) => [kader, covered, total])).toEqual([["canmeds@2015", 1, 7], ["nphf@2015-herzien", 1, 6]]);
    expect((await coverage({})).documents).toHaveLength(2);

    const title = KD.indexOf("Verheldert");
    await client.change("kd.yaml", KD.length, KD.length, "# wat niet telt\n");
    await client.change("kd.yaml", title, title + 1, "W");
    await client.until("word of the change", () => told.length > 0);
    expect(told).toEqual([[client.uri("kd.yaml")]]);
    expect((await coverage({ uri: client.uri("kd.yaml") })).items[0]!.titel).toMatch(/^Werheldert/);
  });
  test("word goes out when another language is chosen, in the settings or for the folder", async () => {
    await start({ capabilities: { workspace: { configuration: true } }, files: { "kd.yaml": KD } });
    let told = 0;
    client.connection.onNotification("bekwaam/coverageChanged", () => void (told += 1));
    const language = async () => (await client.connection.sendRequest<CoverageReply>("bekwaam/coverage", {})).language;
    expect(await language()).toBe("nl");
    client.settings = { "bekwaam.language": "en" };
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    await client.until("word of the choice", () => told === 1);
    expect(await language()).toBe("en");
    client.settings = {};
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    await client.until("word of the choice that is gone", () => told === 2);
    fs.writeFileSync(path.join(client.root, "bekwaam.config.yaml"), "taal: en\n");
    await client.watched("bekwaam.config.yaml", 1);
    await client.until("word of the folder", () => told === 3);
    expect(await language()).toBe("en");
  });
});

describe("new documents", () => {
  test("can be chosen in the language of the user, and are made of the answers without writing anything", async () => {
    await start({ locale: "en" });
    const folder = client.uri("");
    const form = await client.connection.sendRequest<{ kinds: { value: string; label: string }[] }>("bekwaam/newDocumentForm", { folder });
    expect(form.kinds.find(({ value }) => value === "beroepsprofiel")?.label).toBe("Professional profile");
    const answers = { soort: "beroepsprofiel", titel: "Wijk", niveau: "mbo-3", ordening: "canmeds@nl-mbo-2026", kaders: [], versie: "2025" };
    const draft = await client.connection.sendRequest<{ id: string; fileName: string; text: string }>("bekwaam/newDocument", { folder, answers });
    expect(draft).toMatchObject({ id: "bp.wijk-2", fileName: "wijk-2.beroepsprofiel.yaml" });
    expect(draft.text).toContain("ordening: canmeds@nl-mbo-2026");
    expect(fs.readdirSync(client.root).sort()).toEqual(["bp.yaml", "docker-compose.yml", "kd.yaml"]);
  });

  test("the choices of a team", async () => {
    await start();
    expect(await client.connection.sendRequest("bekwaam/newConfig", {})).toMatchObject({ fileName: "bekwaam.config.yaml", text: expect.stringContaining("preset: aanbevolen") });
  });
});

test("the status tells the coverage of each framework, and an editor that shows it hears when the folders are read", async () => {
  const heard: unknown[] = [];
  await start({ options: { status: true }, onConnection: (connection) => void connection.onNotification("bekwaam/reading", (params) => void heard.push(params)) });
  await client.open("kd.yaml", KD);
  const { frameworks } = await client.connection.sendRequest<{ frameworks: object[] }>("bekwaam/documentStatus", { uri: client.uri("kd.yaml") });
  expect(frameworks).toContainEqual({ name: "canmeds@2015", label: "CanMEDS", covered: 1, total: 7 });
  await client.until("the end of reading", () => heard.length > 1);
  expect(heard).toEqual([{ documents: null }, { documents: 2 }]);
});

test("workspace folders that are added and removed", async () => {
  await start({ capabilities: { workspace: { workspaceFolders: true } }, files: { "a/kd.yaml": KD, "b/bp.yaml": BP, "b/kd.yaml": KD.replace("[communicator]", "[onzin]").replace("kd.wijk", "kd.b") }, folders: ["a"] });
  const folder = { uri: client.uri("b"), name: "b" };
  await client.connection.sendNotification("workspace/didChangeWorkspaceFolders", { event: { added: [folder], removed: [] } });
  await sees("findings in the new folder", () => client.shown("b/kd.yaml")?.some(({ code }) => code === "roles/unknown-role"));
  await client.connection.sendNotification("workspace/didChangeWorkspaceFolders", { event: { added: [], removed: [folder] } });
  await sees("their end", () => client.shown("b/kd.yaml")?.length === 0);
});

test("over the channel of a Node process, as VS Code starts it", async () => {
  const { fork } = await import("node:child_process");
  const process = fork(server, ["--node-ipc"], { silent: true });
  const answer = new Promise<{ id?: number; result?: { serverInfo: { name: string } } }>((resolve) => process.on("message", (message: { id?: number }) => message.id === 1 && resolve(message)));
  process.send({ jsonrpc: "2.0", id: 1, method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } });
  expect((await answer).result?.serverInfo.name).toBe("bekwaam");
  process.kill();
});

test.each([
  ["initialize", 1],
  ["shutdown", 0],
])("ends quietly when an editor is gone after %s and there is something to tell it", async (last, code) => {
  const { spawn } = await import("node:child_process");
  const process = spawn(globalThis.process.execPath, [server, "--stdio"]);
  const send = (message: object): void => {
    const content = JSON.stringify({ jsonrpc: "2.0", ...message });
    process.stdin.write(`Content-Length: ${content.length}\r\n\r\n${content}`);
  };
  const textDocument = { uri: "file:///weg.kwalificatiedossier.yaml", languageId: "yaml", version: 1, text: "soort: kwalificatiedossier\n" };
  let said = "";
  process.stderr.on("data", (data) => (said += String(data)));
  process.stdin.on("error", () => undefined);
  const exit = new Promise((resolve) => process.once("exit", resolve));
  for (const method of last === "shutdown" ? ["initialize", "shutdown"] : ["initialize"]) {
    const answer = new Promise((resolve) => process.stdout.once("data", resolve));
    send({ id: 1, method, params: { processId: null, rootUri: null, capabilities: {} } });
    await answer;
  }
  process.stdout.destroy();
  // Its input stays open: the server has to notice when it writes.
  send({ method: "initialized", params: {} });
  send({ method: "textDocument/didOpen", params: { textDocument } });
  expect(await exit).toBe(code);
  expect(said).toBe("");
});
