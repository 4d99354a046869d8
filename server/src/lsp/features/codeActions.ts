// Code actions: quick fixes, fix all, and refactorings, whose edits are made when one is chosen.
import { CodeActionTriggerKind, type CodeAction, type CodeActionParams, type Command, type Diagnostic, type Range, type WorkspaceEdit } from "vscode-languageserver";
import type { CodeActionInfo } from "../../language/codeActions.ts";
import { LineIndex } from "../../text/lines.ts";
import { answer } from "../answer.ts";
import { changedMeanwhile, editOfAll, refused, spanIn, type Server } from "../context.ts";
import { ACTION_KINDS, toEdit, toWorkspaceEdit } from "../convert.ts";
import { canonicalUri } from "../uris.ts";

export function registerCodeActions(server: Server): void {
  const { connection, log } = server;
  connection.onCodeAction((params, token) => answer("code actions", token, null, () => codeActions(server, params), log));
  connection.onCodeActionResolve((action, token) => answer("code action resolve", token, action, () => resolvedAction(server, action), log));
}

async function codeActions(server: Server, { textDocument, range, context }: CodeActionParams): Promise<(CodeAction | Command)[] | null> {
  const uri = canonicalUri(textDocument.uri);
  const config = await switchableConfig(server, uri);
  const result = server.checker.check(uri);
  if (!result || !server.client.codeActionLiterals) return null;
  const { document, findings, diagnostics } = result;
  const language = server.language(server.workspace.folderOf(uri));
  const wants = (kind: string): boolean => context.only === undefined || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
  const actions: CodeActionInfo[] = [];
  if (wants(ACTION_KINDS.quickfix)) {
    actions.push(...server.features.quickFixesAt(document, findings, spanIn(document, range), language, config));
  }
  const isAsked = context.only !== undefined || context.triggerKind !== CodeActionTriggerKind.Automatic;
  if (isAsked && wants(ACTION_KINDS["source.fixAll.bekwaam"])) actions.push(...[server.features.fixAll(findings, language)].filter((action) => action !== undefined));
  const refactorings = isAsked || server.client.resolvesActions ? refactorActions(server, textDocument.uri, range, wants) : [];
  const made = actions.map((action): CodeAction => {
    const about = aboutAction(action, diagnostics);
    if (action.elsewhere) return { ...about, edit: editElsewhere(server, action.edits, action.elsewhere, config?.text ?? "") };
    const edits = action.edits.map((edit) => toEdit(edit, document.tree.lines));
    return { ...about, edit: toWorkspaceEdit([[textDocument.uri, edits]], server.client, () => result.version) };
  });
  return [...made, ...refactorings];
}

/** What is kept in a code action until its edits are asked for. */
interface RefactorData {
  readonly uri: string;
  readonly range: Range;
  readonly name: string;
  readonly version: number | undefined;
}

/** The edits may touch every file, so they are made when somebody chooses the action, where the editor can wait for that. */
function refactorActions(server: Server, uri: string, range: Range, wants: (kind: string) => boolean): CodeAction[] {
  const known = server.workspace.get(uri);
  if (!known?.folder.isRead) return [];
  const { folder, document } = known;
  const span = spanIn(document, range);
  return server.features.refactoringsAt(folder.project, document, span, server.language(folder)).flatMap(({ name, kind, title }): CodeAction[] => {
    if (!wants(kind)) return [];
    const data: RefactorData = { uri, range, name, version: server.workspace.versionOf(uri) };
    if (server.client.resolvesActions) return [{ title, kind, data }];
    const edit = refactorEdit(server, data);
    return edit ? [{ title, kind, edit }] : [];
  });
}

function resolvedAction(server: Server, action: CodeAction): CodeAction {
  const data = action.data as RefactorData | undefined;
  if (typeof data?.uri !== "string" || action.edit) return action;
  if (server.workspace.versionOf(data.uri) !== (data.version ?? undefined)) throw changedMeanwhile();
  const edit = refactorEdit(server, data);
  if (edit) return { ...action, edit };
  throw refused(NOT_SAFE, server.language(server.workspace.folderOf(data.uri)));
}

const NOT_SAFE = { nl: "Dit kan hier niet zonder dat er iets verloren gaat: op een van de plaatsen is het anders geschreven dan te wijzigen is, of twee gegevens spreken elkaar tegen.", en: "This cannot be done here without losing something: one of the places is written in a way that cannot be changed, or two values contradict each other." };

function refactorEdit({ workspace, features, client }: Server, { uri, range, name }: RefactorData): WorkspaceEdit | undefined {
  workspace.readOpen();
  const known = workspace.get(uri);
  const edits = known && features.refactoringEdits(known.folder.project, known.document, spanIn(known.document, range), name);
  if (!known || !edits) return undefined;
  return editOfAll({ workspace, client }, known, edits);
}

/** The configuration that quick fixes may change; a file that is not there only where the editor can make it. */
async function switchableConfig(server: Server, uri: string): Promise<{ uri: string; text: string | undefined } | undefined> {
  const config = await server.workspace.configFile(server.workspace.folderOf(uri));
  return config && (config.text !== undefined || (server.client.createsFiles && server.client.versionedEdits)) ? config : undefined;
}

function editElsewhere(server: Server, edits: CodeActionInfo["edits"], { uri, isNew }: NonNullable<CodeActionInfo["elsewhere"]>, text: string): WorkspaceEdit {
  const lines = new LineIndex(text);
  const shown = server.workspace.clientUri(uri);
  const edit = toWorkspaceEdit([[shown, edits.map((one) => toEdit(one, lines))]], server.client, () => server.workspace.versionOf(uri));
  if (!isNew) return edit;
  return { documentChanges: [{ kind: "create", uri: shown, options: { ignoreIfExists: true } }, ...(edit.documentChanges ?? [])] };
}

function aboutAction(action: CodeActionInfo, diagnostics: readonly Diagnostic[]): CodeAction {
  return {
    title: action.title,
    kind: ACTION_KINDS[action.kind],
    ...(action.kind === "quickfix" ? { diagnostics: action.findings.flatMap((index) => diagnostics[index] ?? []), isPreferred: action.preferred } : {}),
  };
}
