// A folder of files as one thing: every feature across files, on a workspace of linked documents, over stdio.
import fs from "node:fs";
import path from "node:path";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import type { CodeAction, CodeLens, Diagnostic, DocumentDiagnosticReport, Hover, Location, SemanticTokens, SemanticTokensDelta, SymbolInformation, TypeHierarchyItem, WorkspaceDiagnosticReport, WorkspaceEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { ORDINARY_USER } from "../support/rights.ts";
import { largeWorkspace, linkedWorkspace } from "../support/workspace.ts";
import { buildServer, Client, PULLS, type Start } from "./client.ts";

const FILES = linkedWorkspace();
const NEW = "profielen/wijk-2025.beroepsprofiel.yaml";
const OLD = "profielen/wijk-2020.beroepsprofiel.yaml";
const DOSSIER = "mbo/wijkzorg.kwalificatiedossier.yaml";
const STALE = "mbo/thuiszorg.kwalificatiedossier.yaml";
const NATIONAL = "hbo/landelijk.opleidingsprofiel.yaml";
const KADER = "kaders/kracht.kader.yaml";

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

const start = async (options: Start = {}): Promise<Client> => (client = await Client.start(server, { files: FILES, ...options }));
const open = async (...names: string[]): Promise<void> => {
  for (const name of names) await client.open(name, fs.readFileSync(path.join(client.root, name), "utf8"));
};
const nameOf = (uri: string): string => decodeURIComponent(uri.slice(client.uri("").length)).replace(/^\//, "");
const codes = (diagnostics: readonly Diagnostic[] | undefined): unknown[] => (diagnostics ?? []).map(({ code }) => code);

/** All texts on disk and in the editor after an edit. */
function after(edit: WorkspaceEdit): Record<string, string> {
  const changes = edit.changes ?? Object.fromEntries((edit.documentChanges ?? []).flatMap((change) => ("textDocument" in change ? [[change.textDocument.uri, change.edits]] : [])));
  return Object.fromEntries(Object.entries(changes).map(([uri, edits]) => {
    const name = nameOf(uri);
    return [name, TextDocument.applyEdits(TextDocument.create(uri, "yaml", 1, FILES[name]!), edits as [])];
  }));
}

describe("over all files", () => {
  test("references with the kind of use in order: from, then where it is used in its own document", async () => {
    await start();
    await open(NEW);
    const found = await client.ask<Location[]>("references", NEW, "id: vragen", 5, { context: { includeDeclaration: true } });
    expect(found.map(({ uri }) => nameOf(uri))).toEqual([NEW, NEW, NEW, NATIONAL, "kennis/wijk.kennisbasis.yaml", DOSSIER]);
  });
  test("the version beside a document decides where it leads", async () => {
    await start();
    await open(STALE);
    const [target] = await client.ask<Location[]>("definition", STALE, "bp.wijk,", 2);
    expect(nameOf(target!.uri)).toBe(OLD);
  });
  test("lenses tell users by kind and derived documents", async () => {
    await start();
    await open(NEW);
    const lenses = await client.connection.sendRequest<CodeLens[]>("textDocument/codeLens", { textDocument: { uri: client.uri(NEW) } });
    const titles = lenses.map(({ command }) => command!.title);
    expect(titles).toContain("afgeleide documenten: 4");
    expect(titles).toContain("gebruikt door 5 (uit 3 · bekwaamheden 2)");
  });
  test("the same role is highlighted, however it is written", async () => {
    await start();
    await open(NEW);
    const marks = await client.ask<{ range: { start: { line: number } } }[]>("documentHighlight", NEW, "rollen: [luisteren]", 10);
    const lines = FILES[NEW]!.split("\n");
    expect(marks.map(({ range }) => lines[range.start.line]!.trim())).toEqual(["rollen: [luisteren]", "dekt: [kracht:luisteren, nphf:2.2]", "rollen: [luisteren]"]);
  });
  test("a hover on what fell behind says what changed", async () => {
    await start();
    await open(STALE);
    const hover = await client.ask<Hover>("hover", STALE, "bp.wijk,", 2);
    const { value } = hover.contents as { value: string };
    for (const part of ["`bp.wijk@2020` is vervangen door `bp.wijk@2025`", "anders verwoord: `vragen`", "vervallen: `schrijven`", "nieuw: `digitaal`"]) expect(value).toContain(part);
  });
  test("symbols by id, code, title and label", async () => {
    await start();
    for (const [query, name] of [["digitaal", "digitaal"], ["B1-K1-W2", "B1-K1-W2"], ["mantelzorg", "mantelzorg"], ["Luistert", "Luistert"]] as const) {
      const found = await client.connection.sendRequest<SymbolInformation[]>("workspace/symbol", { query });
      expect(found.map((symbol) => symbol.name).join(), query).toContain(name);
    }
  });
});

describe("derived from and derives", () => {
  const walk = (method: "supertypes" | "subtypes", item: TypeHierarchyItem): Promise<TypeHierarchyItem[]> => client.connection.sendRequest(`typeHierarchy/${method}`, { item });
  test("of documents, over several steps in both directions", async () => {
    await start();
    await open("hbo/hogeschool.opleidingsprofiel.yaml");
    let [node] = await client.ask<TypeHierarchyItem[]>("prepareTypeHierarchy", "hbo/hogeschool.opleidingsprofiel.yaml", "reikwijdte", 2);
    const names: string[] = [];
    for (let step = 0; step < 3 && node; step++) {
      [node] = await walk("supertypes", node);
      names.push(node!.detail!);
    }
    expect(names).toEqual(["op.wijk.noord@2030 · Opleidingsprofiel", "op.wijk@2030 · Opleidingsprofiel", "bp.wijk@2025 · Beroepsprofiel"]);
    expect((await walk("subtypes", node!)).map(({ uri }) => nameOf(uri))).toEqual([NATIONAL, "kennis/wijk.kennisbasis.yaml", "leertrajecten/samen.leertraject.yaml", DOSSIER]);
  });
  test("of an item", async () => {
    await start();
    await open(DOSSIER);
    const [node] = await client.ask<TypeHierarchyItem[]>("prepareTypeHierarchy", DOSSIER, "Steunt de naaste", 2);
    const [source] = await walk("supertypes", node!);
    expect([source!.name, nameOf(source!.uri)]).toEqual(["steunen Steunt wie mantelzorg geeft", NEW]);
    expect((await walk("subtypes", source!)).map(({ name }) => name)).toEqual(["ek-2 Steunt naasten", "B1-K1-W2 Steunt de naaste"]);
  });
});

describe("rename", () => {
  const rename = (name: string, needle: string, into: number, newName: string): Promise<WorkspaceEdit> => client.ask("rename", name, needle, into, { newName });
  test("a document id, in every form, all versions at once", async () => {
    await start();
    await open(DOSSIER);
    const texts = after(await rename(DOSSIER, "bp.wijk@2025#vragen", 2, "bp.buurt"));
    for (const [name, text] of Object.entries(FILES)) expect(texts[name] ?? text, name).toBe(text.replace(/bp\.wijk(?=[@#,\n ])/g, "bp.buurt"));
  });
  test("an element of an own framework: roles, tags with and without version, crosswalks; aliases stay", async () => {
    await start();
    await open(KADER);
    const texts = after(await rename(KADER, "id: steunen", 5, "dragen"));
    expect(Object.keys(texts).sort()).toEqual([...[DOSSIER, STALE, NATIONAL, KADER, OLD, NEW], "kaders/kracht-nphf.koppeling.yaml"].sort());
    expect(texts[DOSSIER]).toContain('rollen: ["dragen"]');
    expect(texts[DOSSIER]).toContain("#steunen");
    expect(texts[NEW]).toContain("dekt: [kracht@1:dragen]");
    expect(texts["kaders/kracht-nphf.koppeling.yaml"]).toContain("van: dragen");
  });
  test("an element that comes with bekwaam is refused, with the reason", async () => {
    await start();
    await open(NEW);
    await expect(client.ask("prepareRename", NEW, "nphf:2.2", 6)).rejects.toThrow("meegeleverd");
    await expect(rename(NEW, "nphf:2.2", 6, "x")).rejects.toThrow("meegeleverd");
  });
  test("a text with unsaved changes is renamed as it is now, with its version", async () => {
    await start({ capabilities: { workspace: { workspaceEdit: { documentChanges: true } } } });
    await open(NEW, DOSSIER);
    const version = await client.change(DOSSIER, 0, 0, "# net getypt\n");
    const edit = await rename(NEW, "id: vragen", 5, "uitvragen");
    const change = edit.documentChanges!.find((each) => "textDocument" in each && nameOf(each.textDocument.uri) === DOSSIER) as { textDocument: { version: number }; edits: { range: { start: { line: number } } }[] };
    expect(change.textDocument.version).toBe(version);
    expect(client.text(DOSSIER).split("\n")[change.edits[0]!.range.start.line]).toContain("#vragen");
  });
});

describe("refactorings", () => {
  const actions = async (name: string, needle: string, only: string[] | undefined): Promise<CodeAction[]> => {
    const document = TextDocument.create("", "yaml", 1, client.text(name));
    const at = document.positionAt(document.getText().indexOf(needle));
    return client.connection.sendRequest("textDocument/codeAction", { textDocument: { uri: client.uri(name) }, range: { start: at, end: at }, context: { diagnostics: [], ...(only ? { only } : {}) } });
  };
  const LITERALS = { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["refactor"] } } } };
  test("move down by its own kind: codes in order, references in other files follow, one edit", async () => {
    await start({ capabilities: { textDocument: LITERALS }, files: { ...FILES, "lt.leertraject.yaml": "soort: leertraject\nid: lt.x\ntitel: X\nversie: \"1\"\nsituaties:\n  - { id: s, titel: S, uit: kd.wijkzorg@2026#B1-K1-W1 }\n" } });
    await open(DOSSIER);
    const [down, ...others] = await actions(DOSSIER, "titel: Verheldert de vraag", ["refactor.move.down"]);
    expect([down!.title, others]).toEqual(["Verplaats B1-K1-W1 omlaag", []]);
    const changes = down!.edit!.changes!;
    expect(Object.keys(changes).map(nameOf).sort()).toEqual(["lt.leertraject.yaml", DOSSIER]);
    expect(TextDocument.applyEdits(TextDocument.create("", "yaml", 1, FILES[DOSSIER]!), changes[client.uri(DOSSIER)]!)).toMatch(/W1\n\s+titel: Steunt[^]*W2\n\s+titel: Verheldert/);
  });
  test("edits are made when the action is chosen, and not for an older text", async () => {
    await start({ capabilities: { textDocument: { codeAction: { ...LITERALS.codeAction, dataSupport: true, resolveSupport: { properties: ["edit"] } } } } });
    await open(DOSSIER);
    const [up] = await actions(DOSSIER, "titel: Steunt", ["refactor.move.up"]);
    expect(up!.edit).toBeUndefined();
    const resolved = await client.connection.sendRequest<CodeAction>("codeAction/resolve", up);
    expect(Object.keys(resolved.edit!.changes!)).toHaveLength(1);
    await client.change(DOSSIER, 0, 0, "# x\n");
    await expect(client.connection.sendRequest("codeAction/resolve", up)).rejects.toThrow();
  });
});

describe("semantic tokens", () => {
  test("whole, in part, and only what changed", async () => {
    await start();
    await open(DOSSIER);
    const textDocument = { uri: client.uri(DOSSIER) };
    const { tokenTypes } = client.initialized.capabilities.semanticTokensProvider!.legend;
    const full = await client.connection.sendRequest<SemanticTokens>("textDocument/semanticTokens/full", { textDocument });
    expect(tokenTypes[full.data[3]!]).toBe("namespace");
    const at = FILES[DOSSIER]!.indexOf("[luisteren]") + 1;
    await client.change(DOSSIER, at, at + "luisteren".length, "bestaatniet");
    const delta = await client.connection.sendRequest<SemanticTokensDelta>("textDocument/semanticTokens/full/delta", { textDocument, previousResultId: full.resultId });
    expect(delta.edits.length).toBeGreaterThan(0);
    const again = await client.connection.sendRequest<SemanticTokens>("textDocument/semanticTokens/full", { textDocument });
    const applied = [...full.data];
    for (const { start: from, deleteCount, data = [] } of [...delta.edits].sort((a, b) => b.start - a.start)) applied.splice(from, deleteCount, ...data);
    expect(applied).toEqual(again.data);
    const part = await client.connection.sendRequest<SemanticTokens>("textDocument/semanticTokens/range", { textDocument, range: { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } } });
    expect(part.data.length).toBeLessThan(again.data.length);
    expect(part.data.length).toBeGreaterThan(0);
  });
});

describe("findings of files that nobody opened", () => {
  const BROKEN = { ...FILES, "mbo/stuk.kwalificatiedossier.yaml": FILES[DOSSIER]!.replace("id: kd.wijkzorg", "id: kd.stuk").replace("#vragen", "#bestaatniet") };
  const BAD = "mbo/stuk.kwalificatiedossier.yaml";
  const RELATED = { textDocument: { publishDiagnostics: { relatedInformation: true } } };
  test("pushed, and kept after opening and closing", async () => {
    await start({ files: BROKEN });
    await client.until("the finding", () => codes(client.shown(BAD)).includes("refs/unknown-item"));
    await open(BAD);
    await client.close(BAD);
    // An answer to anything means that what was sent before it has been dealt with.
    await client.connection.sendRequest("workspace/symbol", { query: "digitaal" });
    expect(codes(client.shown(BAD))).toContain("refs/unknown-item");
  });
  test("pulled for the whole workspace, and kept after closing", async () => {
    await start({ files: BROKEN, capabilities: PULLS });
    const pull = (): Promise<WorkspaceDiagnosticReport> => client.connection.sendRequest("workspace/diagnostic", { previousResultIds: [] });
    const of = (report: WorkspaceDiagnosticReport): unknown[] => report.items.flatMap((item) => (item.uri === client.uri(BAD) && item.kind === "full" ? codes(item.items) : []));
    expect((await pull()).items).toHaveLength(Object.keys(BROKEN).length);
    await open(BAD);
    const report = await client.connection.sendRequest<DocumentDiagnosticReport>("textDocument/diagnostic", { textDocument: { uri: client.uri(BAD) } });
    expect(report.kind === "full" ? codes(report.items) : []).toContain("refs/unknown-item");
    await client.close(BAD);
    expect(of(await pull())).toContain("refs/unknown-item");
  });
  test("an id that two files use is told in both, each pointing at the other", async () => {
    const twin = FILES[NATIONAL]!;
    await start({ files: { ...FILES, "hbo/kopie.opleidingsprofiel.yaml": twin }, capabilities: RELATED });
    const find = (name: string): Promise<Diagnostic> => client.until(`the finding in ${name}`, () => client.shown(name)?.find(({ code }) => code === "meta/duplicate-document"));
    const [first, second] = [await find(NATIONAL), await find("hbo/kopie.opleidingsprofiel.yaml")];
    expect(first.relatedInformation!.map(({ location }) => nameOf(location.uri))).toEqual(["hbo/kopie.opleidingsprofiel.yaml"]);
    expect(second.relatedInformation!.map(({ location }) => nameOf(location.uri))).toEqual([NATIONAL]);
  });
  test("a change in one file reaches all that depend on it", async () => {
    await start();
    await open(NEW);
    const at = FILES[NEW]!.indexOf("id: vragen") + 4;
    await client.change(NEW, at, at + "vragen".length, "anders");
    await sees("the broken references", () => [DOSSIER, NATIONAL].every((name) => codes(client.shown(name)).includes("refs/unknown-item")));
  });
});

describe("what is said of two files, while only one of them is open", () => {
  const ALL = { "bekwaam.config.yaml": "preset: alles\n" };
  const profile = (id: string, title: string, rest: string): string => `soort: beroepsprofiel\nid: bp.${id}\ntitel: ${title}\nversie: "2026"\n${rest}`;
  const dossierOf = (id: string, text: string): string => `soort: opleidingsprofiel\nid: op.${id}\ntitel: Opleiding ${id}\nversie: "2026"\neindkwalificaties:\n  - id: ek-1\n    tekst: ${text}\n`;
  const has = (name: string, rule: string) => () => client.shown(name) !== undefined && codes(client.shown(name)).includes(rule);
  const hasNot = (name: string, rule: string) => () => client.shown(name) !== undefined && !codes(client.shown(name)).includes(rule);

  test("the first body of knowledge in the folder tells on profiles that rest on none; when it goes, so does that", async () => {
    const files = { ...ALL, "a.beroepsprofiel.yaml": profile("a", "Aanpakker", "bekwaamheden:\n  - { id: vragen, titel: Vraagt door }\n") };
    await start({ files });
    await sees("the first look", hasNot("a.beroepsprofiel.yaml", "knowledge/without-base"));
    await client.open("kennis.kennisbasis.yaml", "soort: kennisbasis\nid: kb.k\ntitel: Kennis\nversie: \"2026\"\nkennis:\n  - { id: k-1, tekst: Doorvragen voorkomt een verkeerd plan }\n");
    await sees("the finding", has("a.beroepsprofiel.yaml", "knowledge/without-base"));
    await client.close("kennis.kennisbasis.yaml");
    await sees("no finding", hasNot("a.beroepsprofiel.yaml", "knowledge/without-base"));
  });

  test("an id that may have been meant, and changes", async () => {
    const files = { "a.opleidingsprofiel.yaml": dossierOf("a", "Vraagt door").replace("eindkwalificaties", "sluitAanOp: op.verpleging@2026\neindkwalificaties"), "b.opleidingsprofiel.yaml": dossierOf("verplegen", "Luistert") };
    await start({ files });
    const says = (words: string) => () => client.shown("a.opleidingsprofiel.yaml")?.some(({ code, message }) => code === "refs/unknown-document" && String(message).includes(words));
    await sees("the id that may be meant", says("op.verplegen"));
    await open("b.opleidingsprofiel.yaml");
    const at = files["b.opleidingsprofiel.yaml"].indexOf("verplegen");
    await client.change("b.opleidingsprofiel.yaml", at, at + "verplegen".length, "verplegin");
    await sees("the id as it is now", says("op.verplegin"));
    await client.change("b.opleidingsprofiel.yaml", at, at + "verplegin".length, "iets-anders");
    await sees("that no id is near", () => !says("op.verplegin")());
  });

  test("a partner that begins to name the other, or takes another title", async () => {
    const partner = profile("b", "Bouwer", "disciplines: [Schilder]\n");
    await start({ files: { ...ALL, "a.beroepsprofiel.yaml": profile("a", "Aanpakker", "disciplines: [Bouwer]\n"), "b.beroepsprofiel.yaml": partner } });
    await sees("the finding", has("a.beroepsprofiel.yaml", "chain/one-sided-partner"));
    await client.open("b.beroepsprofiel.yaml", partner);
    const at = partner.indexOf("Schilder");
    await client.change("b.beroepsprofiel.yaml", at, at + "Schilder".length, "Aanpakker");
    await sees("no finding", hasNot("a.beroepsprofiel.yaml", "chain/one-sided-partner"));
    await client.change("b.beroepsprofiel.yaml", at, at + "Aanpakker".length, "Loodgieter");
    await sees("the finding again", has("a.beroepsprofiel.yaml", "chain/one-sided-partner"));
    const title = partner.indexOf("Bouwer");
    await client.change("b.beroepsprofiel.yaml", title, title + "Bouwer".length, "Sloper");
    await sees("no finding of another profession", hasNot("a.beroepsprofiel.yaml", "chain/one-sided-partner"));
  });

  test("a text that was copied and is written anew at its source", async () => {
    const TEXT = "Brengt in beeld wie er om iemand heen staan en verdeelt samen de taken.";
    const source = dossierOf("a", TEXT);
    await start({ files: { ...ALL, "a.opleidingsprofiel.yaml": source, "b.opleidingsprofiel.yaml": dossierOf("b", TEXT) } });
    await sees("the finding", has("b.opleidingsprofiel.yaml", "chain/copied-text"));
    await client.open("a.opleidingsprofiel.yaml", source);
    const at = source.indexOf(TEXT);
    await client.change("a.opleidingsprofiel.yaml", at, at + TEXT.length, "Luistert eerst, en schrijft daarna op wat er is afgesproken.");
    await sees("no finding", hasNot("b.opleidingsprofiel.yaml", "chain/copied-text"));
  });
});

describe("files that come, go and move", () => {
  const moved = async (from: string, to: string): Promise<void> => {
    fs.renameSync(path.join(client.root, from), path.join(client.root, to));
    await client.connection.sendNotification("workspace/didRenameFiles", { files: [{ oldUri: client.uri(from), newUri: client.uri(to) }] });
  };
  test("a renamed file keeps its id, so nothing has to be edited and nothing breaks", async () => {
    await start();
    await open(DOSSIER);
    expect(client.initialized.capabilities.workspace?.fileOperations?.willRename).toBeUndefined();
    await moved(NEW, "profielen/nieuw.beroepsprofiel.yaml");
    await client.until("the new name", () => client.shown("profielen/nieuw.beroepsprofiel.yaml"));
    const [target] = await client.ask<Location[]>("definition", DOSSIER, "bp.wijk@2025#vragen", 15);
    expect(nameOf(target!.uri)).toBe("profielen/nieuw.beroepsprofiel.yaml");
    expect(client.shown(NEW)).toEqual([]);
    expect(codes(client.shown(DOSSIER))).not.toContain("refs/unknown-document");
  });
  test("a renamed file with unsaved edits: the text in the editor counts, under its new name", async () => {
    await start();
    await open(NEW, DOSSIER);
    const at = FILES[NEW]!.indexOf("id: vragen") + 4;
    await client.change(NEW, at, at + "vragen".length, "anders");
    const text = client.text(NEW);
    const to = "profielen/nieuw.beroepsprofiel.yaml";
    await client.close(NEW);
    await moved(NEW, to);
    await client.open(to, text);
    await client.until("the broken reference", () => codes(client.shown(DOSSIER)).includes("refs/unknown-item"));
    const found = await client.ask<Location[]>("references", to, "id: anders", 5, { context: { includeDeclaration: true } });
    expect(found.map(({ uri }) => nameOf(uri))).toEqual([to]);
  });
  test("a folder that is renamed outside the editor", async () => {
    await start();
    await open(DOSSIER);
    fs.renameSync(path.join(client.root, "profielen"), path.join(client.root, "beroepen"));
    await client.watched("profielen", 3);
    await client.watched("beroepen/wijk-2025.beroepsprofiel.yaml", 1);
    await client.watched("beroepen/wijk-2020.beroepsprofiel.yaml", 1);
    await client.until("the new place", () => client.shown("beroepen/wijk-2025.beroepsprofiel.yaml"));
    const [target] = await client.ask<Location[]>("definition", DOSSIER, "bp.wijk@2025#vragen", 15);
    expect(nameOf(target!.uri)).toBe("beroepen/wijk-2025.beroepsprofiel.yaml");
  });
  test("references do not leave the folder", async () => {
    await start({ files: { "a/x.beroepsprofiel.yaml": FILES[NEW]!, "b/y.kwalificatiedossier.yaml": FILES[DOSSIER]!.replace("bp.wijk@2025#vragen", "../a/x.beroepsprofiel.yaml#vragen") }, folders: ["b"] });
    await client.until("the findings", () => client.shown("b/y.kwalificatiedossier.yaml"));
    await open("b/y.kwalificatiedossier.yaml");
    expect(await client.ask("definition", "b/y.kwalificatiedossier.yaml", "../a/x", 3)).toEqual([]);
    expect(codes(client.shown("b/y.kwalificatiedossier.yaml"))).toContain("refs/unsafe");
  });
});

describe("while a large folder is read", () => {
  /** What was told, in order: `begin`, `report`, `end`. */
  const heard = (): string[] => {
    const kinds: string[] = [];
    client.connection.onRequest("window/workDoneProgress/create", () => null);
    client.connection.onNotification("$/progress", ({ value }: { value: { kind: string; message?: string } }) => void kinds.push(value.message ?? value.kind));
    return kinds;
  };
  test("progress is told, and features answer from what is there", async () => {
    let release = (): void => undefined;
    const filesAfter = new Promise<void>((resolve) => (release = resolve));
    client = await Client.start(undefined, { inProcess: {}, files: largeWorkspace(300), filesAfter, capabilities: { window: { workDoneProgress: true } } });
    const told = heard();
    await client.open(DOSSIER, FILES[DOSSIER]!);
    // Nothing else is read yet: the document itself is known, what it refers to is not.
    expect(await client.ask<Hover>("hover", DOSSIER, "afgeleidVan", 2)).not.toBeNull();
    expect(await client.ask<Location[]>("definition", DOSSIER, "vakkennis: [vk-1]", 13)).toHaveLength(1);
    expect(await client.ask<Location[]>("definition", DOSSIER, "bp.wijk@2025#vragen", 15)).toEqual([]);
    await client.until("the beginning to be told", () => told.includes("begin"));
    release();
    await client.until("the folder to be read", () => client.log.some((line) => line.includes("312 documents in")));
    await client.until("the end to be told", () => told.includes("end"));
    expect(told[0]).toBe("begin");
    expect(await client.ask<Location[]>("definition", DOSSIER, "bp.wijk@2025#vragen", 15)).toHaveLength(1);
  });
  test("a folder that is added while another is read", async () => {
    let release = (): void => undefined;
    const filesAfter = new Promise<void>((resolve) => (release = resolve));
    const files = { ...Object.fromEntries(Object.entries(FILES).map(([name, text]) => [`een/${name}`, text])), "twee/a.beroepsprofiel.yaml": FILES[OLD]! };
    client = await Client.start(undefined, { inProcess: {}, files, filesAfter, folders: ["een"], capabilities: { workspace: { workspaceFolders: true } } });
    await client.connection.sendNotification("workspace/didChangeWorkspaceFolders", { event: { added: [{ uri: client.uri("twee"), name: "twee" }], removed: [] } });
    release();
    await client.until("the folder to be read", () => client.log.some((line) => line.includes("documents in")));
    const found = async (): Promise<string[]> => (await client.connection.sendRequest<SymbolInformation[]>("workspace/symbol", { query: "schrijven" })).map(({ location }) => nameOf(location.uri)).sort();
    for (let attempts = 0; (await found()).length < 2 && attempts < 100; attempts++) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await found()).toEqual([`een/${OLD}`, "twee/a.beroepsprofiel.yaml"]);
  });
});

describe("what the system refuses", () => {
  const refusing = async (names: readonly string[], locale = "nl"): Promise<string[]> => {
    const told: string[] = [];
    await start({ locale, onConnection: (connection) => void connection.onNotification("window/showMessage", ({ message }: { message: string }) => void told.push(message)) });
    for (const name of names) {
      fs.symlinkSync(name, path.join(client.root, name)); // a link to itself, which nobody can read, root neither
      await client.watched(name, 1);
    }
    await client.until("the message", () => told.length > 0);
    return told;
  };

  test("a file is named with the reason; the rest is checked", async () => {
    expect(await refusing(["lus.beroepsprofiel.yaml"])).toEqual(['"lus.beroepsprofiel.yaml" is een verwijzing die naar zichzelf leidt. Wat daarin staat, telt niet mee; al het andere wordt gewoon gecontroleerd.']);
    expect(client.log.filter((line) => line.includes("lus."))).toEqual(['"lus.beroepsprofiel.yaml" is een verwijzing die naar zichzelf leidt']);
    await open(NEW);
    expect(await client.ask<Hover>("hover", NEW, "id: vragen", 5)).not.toBeNull();
  });

  test("several are told in one message, and each in the log", async () => {
    const told = await refusing(["a.kader.yaml", "b.kader.yaml"], "en");
    expect(told).toEqual(['2 files or folders cannot be read, "a.kader.yaml" among them. What is in them does not count; everything else is checked as usual. The output of bekwaam names them all.']);
    expect(client.log.filter((line) => line.includes("link that leads to itself"))).toHaveLength(2);
  });

  test("a folder with the name of a file, and a link that leads nowhere, are nothing to speak of", async () => {
    await start();
    fs.mkdirSync(path.join(client.root, "map.kader.yaml"));
    fs.symlinkSync("weg", path.join(client.root, "weg.kader.yaml"));
    await client.watched("map.kader.yaml", 1);
    await client.watched("weg.kader.yaml", 1);
    await open(NEW);
    expect(await client.ask<Hover>("hover", NEW, "id: vragen", 5)).not.toBeNull();
    expect(client.log.filter((line) => /(map|weg)\.kader/.test(line))).toEqual([]);
  });

  test.skipIf(process.platform === "win32")("a folder without rights is told, and the rest is known", async () => {
    const told: string[] = [];
    await start({ user: ORDINARY_USER, onConnection: (connection) => void connection.onNotification("window/showMessage", ({ message }: { message: string }) => void told.push(message)) });
    const folder = path.join(client.root, "dicht");
    fs.mkdirSync(folder);
    fs.writeFileSync(path.join(folder, "a.kader.yaml"), "soort: kader\n");
    fs.chmodSync(folder, 0);
    try {
      await client.watched("dicht/a.kader.yaml", 1);
      await client.until("the message", () => told.length > 0);
      expect(told[0]).toContain("geen rechten");
      await open(NEW);
      expect(await client.ask<Hover>("hover", NEW, "id: vragen", 5)).not.toBeNull();
    } finally {
      fs.chmodSync(folder, 0o700);
    }
  });
});
