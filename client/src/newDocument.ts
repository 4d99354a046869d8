// The command *New document*: asks kind, title, level, frameworks and file name, and shows what it will be.
import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { NEW_CONFIG, NEW_DOCUMENT, NEW_DOCUMENT_FORM, type KindChoice, type NewConfig, type NewDocumentAnswers, type NewDocumentDraft, type NewDocumentForm, type NewDocumentFormResult, type NewDocumentResult } from "../../server/src/lsp/requests.ts";
import { t } from "./l10n.ts";
import { PREVIEW_SCHEME, Preview } from "./preview.ts";
import { askAll, pick, pickMany, type as typeText, type Question } from "./questions.ts";
import { exists, folderFor, writeNew } from "./writing.ts";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export function registerNewDocument(client: BaseLanguageClient): vscode.Disposable[] {
  const preview = new Preview();
  const register = vscode.commands.registerCommand;
  return [
    vscode.workspace.registerTextDocumentContentProvider(PREVIEW_SCHEME, preview),
    register("bekwaam.newDocument", (uri?: vscode.Uri) => newDocument(client, preview, uri)),
    register("bekwaam.newConfig", () => newConfig(client)),
  ];
}

/** @param at folder or file that was pointed at in the explorer */
async function newDocument(client: BaseLanguageClient, preview: Preview, at: vscode.Uri | undefined): Promise<void> {
  const folder = at ? await folderAt(at) : await folderFor(t("In which folder does the document go?"));
  if (folder === "stopped") return;
  const params = folder ? { folder: folder.toString() } : {};
  const form = await client.sendRequest<NewDocumentFormResult>(NEW_DOCUMENT_FORM, params);
  if (!form) return void vscode.window.showErrorMessage(t("No new document can be made now. Look in the output of bekwaam for the reason."));
  const wizard = new Wizard(form, folder, (answers) => client.sendRequest<NewDocumentResult>(NEW_DOCUMENT, { ...params, answers }), preview);
  const made = await wizard.run();
  if (made) await open(made, folder);
}

interface Made {
  readonly text: string;
  readonly path: string;
}

/** Asks, and keeps the preview in step with the answers. */
class Wizard {
  readonly #form: NewDocumentForm;
  readonly #folder: vscode.Uri | undefined;
  readonly #draft: (answers: NewDocumentAnswers) => Promise<NewDocumentResult>;
  readonly #preview: Preview;
  readonly #answers: Mutable<NewDocumentAnswers>;
  #path = "";
  /** Of the question that is being asked. */
  #choices = 0;
  #isOver = false;

  constructor(form: NewDocumentForm, folder: vscode.Uri | undefined, draft: (answers: NewDocumentAnswers) => Promise<NewDocumentResult>, preview: Preview) {
    this.#form = form;
    this.#folder = folder;
    this.#draft = draft;
    this.#preview = preview;
    this.#answers = { soort: form.kinds[0]!.value, titel: "", ordening: form.ordering, kaders: form.kaders };
  }

  /** Undefined when it was stopped. */
  async run(): Promise<Made | undefined> {
    try {
      const done = await askAll(t("New document"), [this.#soort(), this.#titel(), this.#niveau(), this.#ordening(), this.#kaders(), this.#file()]);
      const draft = done ? await this.#newest() : null;
      return draft ? { text: draft.text, path: this.#path } : undefined;
    } finally {
      this.#isOver = true;
      await this.#preview.close();
    }
  }

  get #kind(): KindChoice {
    return this.#form.kinds.find(({ value }) => value === this.#answers.soort)!;
  }

  #newest(): Promise<NewDocumentDraft | null> {
    const { titel, ordening, kaders, niveau, soort } = this.#answers;
    const { hasRoles, levels } = this.#kind;
    return this.#draft({
      soort, titel: titel || t("Title"), kaders,
      ...(hasRoles && ordening ? { ordening } : {}),
      ...(levels.some(({ value }) => value === niveau) ? { niveau } : {}),
    });
  }

  /** A preview that fails must not stop the questions. */
  async #show(change: Partial<NewDocumentAnswers> = {}): Promise<void> {
    Object.assign(this.#answers, change);
    const draft = await this.#newest().catch(() => null);
    if (draft && !this.#isOver) await this.#preview.show(draft.text, this.#choices);
  }

  /** A question with the preview below it from the moment it is asked. */
  #above(choices: () => number, isAsked: Question["isAsked"], ask: Question["ask"]): Question {
    return {
      isAsked,
      ask: (place) => {
        this.#choices = choices();
        void this.#show();
        return ask(place);
      },
    };
  }

  #soort(): Question {
    const items = this.#form.kinds.map(({ value, label, description }) => ({ value, label, detail: description }));
    return this.#above(() => items.length, () => true, async (place) => {
      const change = (soort: KindChoice["value"]): void => {
        const { kaders } = this.#form.kinds.find(({ value }) => value === soort)!;
        void this.#show({ soort, niveau: undefined, kaders: kaders.most === undefined ? this.#form.kaders : [] });
      };
      const answer = await pick(place, { prompt: t("What kind of document?"), items, start: this.#answers.soort, onActive: change });
      if (typeof answer === "object" && answer.value !== this.#answers.soort) change(answer.value);
      return answer;
    });
  }

  #titel(): Question {
    return this.#above(() => 0, () => true, async (place) => {
      const refusal = (text: string): string | undefined => (text.trim() === "" ? t("Type a title.") : undefined);
      const change = (text: string): Promise<void> => this.#show({ titel: text.replace(/\s+/g, " ").trim() });
      const answer = await typeText(place, { prompt: t("The title, as readers know it"), placeholder: t("For example: Wijkzorg"), start: this.#answers.titel, refusal, onChange: (text) => void change(text) });
      if (typeof answer === "object") await change(answer.value);
      return answer;
    });
  }

  #niveau(): Question {
    return this.#above(() => this.#kind.levels.length, () => this.#kind.levels.length > 0, async (place) => {
      const levels = this.#kind.levels.map(({ value, label, description }) => ({ value: value as string, label, detail: description }));
      const none = this.#kind.needsLevel ? [] : [{ value: "", label: t("No level"), detail: t("For a document that is for several levels.") }];
      const change = (value: string): void => {
        const level = this.#kind.levels.find((one) => one.value === value);
        void this.#show({ niveau: level?.value, ordening: level?.ordering ?? this.#form.ordering });
      };
      const answer = await pick(place, { prompt: t("Which level?"), items: [...levels, ...none], start: this.#answers.niveau, onActive: change });
      if (typeof answer === "object") change(answer.value);
      return answer;
    });
  }

  #ordening(): Question {
    return this.#above(() => this.#form.frameworks.length, () => this.#kind.hasRoles, async (place) => {
      const usual = this.#answers.ordening;
      const frameworks = this.#form.frameworks.filter(({ hasRoles }) => hasRoles);
      const items = [...frameworks.filter(({ value }) => value === usual), ...frameworks.filter(({ value }) => value !== usual)];
      const none = { value: "", label: t("No roles"), detail: t("The document does not work with roles.") };
      const change = (ordening: string): void => void this.#show({ ordening });
      const answer = await pick(place, {
        prompt: t("In which framework are the roles?"),
        items: [...items.map(({ value, label, description }) => ({ value, label, description: value === usual ? t("{0}, usual here", value) : value, detail: description })), none],
        start: usual, onActive: change,
      });
      if (typeof answer === "object") change(answer.value);
      return answer;
    });
  }

  #kaders(): Question {
    return this.#above(() => this.#form.frameworks.length, () => true, async (place) => {
      const { least, most } = this.#kind.kaders;
      const { ordening, kaders = [] } = this.#answers;
      const frameworks = this.#form.frameworks.filter(({ value }) => !this.#kind.hasRoles || value !== ordening);
      const items = [...frameworks.filter(({ value }) => kaders.includes(value)), ...frameworks.filter(({ value }) => !kaders.includes(value))];
      const answer = await pickMany(place, {
        prompt: least === 2 ? t("Which two frameworks does it link, from and to?") : most === 1 ? t("Which framework does it extend, if any?") : t("Which other frameworks does the document speak?"),
        items: items.map(({ value, label, description }) => ({ value, label, description: value, detail: description })),
        chosen: kaders,
        refusal: (values) => (values.length < least ? t("Choose two frameworks: first from, then to.") : most !== undefined && values.length > most ? t("Choose {0} at most.", most) : undefined),
        onChange: (values) => void this.#show({ kaders: values }),
      });
      if (typeof answer === "object") await this.#show({ kaders: answer.value });
      return answer;
    });
  }

  #file(): Question {
    return this.#above(() => 0, () => this.#folder !== undefined, async (place) => {
      const folder = this.#folder!;
      const draft = await this.#newest();
      const proposed = draft ? await freeName(folder, draft.fileName) : "";
      const answer = await typeText(place, { prompt: t("The name of the file, in {0}", nameOf(folder)), start: proposed, refusal: (name) => fileRefusal(folder, name) });
      if (typeof answer === "object") this.#path = answer.value.trim();
      return answer;
    });
  }
}

async function fileRefusal(folder: vscode.Uri, name: string): Promise<string | undefined> {
  const path = name.trim();
  if (!/\.ya?ml$/i.test(path)) return t("The name of a document ends in .yaml.");
  if (/[\\:*?"<>|\p{Cc}]/u.test(path) || path.startsWith("/") || path.split("/").some((part) => part === ".." || part === "" || part === ".")) return t("That cannot be the name of a file in this folder.");
  return (await exists(vscode.Uri.joinPath(folder, path))) ? t("{0} is there already. Choose another name; nothing is overwritten.", path) : undefined;
}

async function freeName(folder: vscode.Uri, name: string): Promise<string> {
  const [stem, ...ending] = name.split(/(?=\.[^.]+\.yaml$)/);
  for (let number = 1; ; number += 1) {
    const tried = number === 1 ? name : `${stem}-${number}${ending.join("")}`;
    if (!(await exists(vscode.Uri.joinPath(folder, tried)))) return tried;
  }
}

/** As the explorer shows it: the top folder by its name, one within it by its path from there. */
function nameOf(folder: vscode.Uri): string {
  const top = vscode.workspace.workspaceFolders?.find(({ uri }) => uri.toString() === folder.toString());
  return top?.name ?? vscode.workspace.asRelativePath(folder);
}

/** The folder itself, or the one around a file. */
async function folderAt(uri: vscode.Uri): Promise<vscode.Uri> {
  const { type } = await vscode.workspace.fs.stat(uri);
  return type & vscode.FileType.Directory ? uri : vscode.Uri.joinPath(uri, "..");
}

/** Without a folder it becomes a text that has no file yet. */
async function open({ text, path }: Made, folder: vscode.Uri | undefined): Promise<void> {
  const uri = folder && vscode.Uri.joinPath(folder, path);
  if (uri && !(await writeNew(uri, text))) return;
  const document = await (uri ? vscode.workspace.openTextDocument(uri) : vscode.workspace.openTextDocument({ language: "yaml", content: text }));
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  const first = /\((?:vul in|fill in)\)[^\n]*/.exec(text.split("\n").slice(1).join("\n"));
  if (!first) return;
  const start = text.indexOf("\n") + 1 + first.index;
  editor.selection = new vscode.Selection(document.positionAt(start), document.positionAt(start + first[0].length));
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

async function newConfig(client: BaseLanguageClient): Promise<void> {
  const folder = await folderFor(t("For which folder are the choices?"));
  if (folder === "stopped") return;
  if (!folder) return void vscode.window.showInformationMessage(t("Open a folder first: the choices of a team stand in the top folder of its documents."));
  const made = await client.sendRequest<NewConfig>(NEW_CONFIG, { folder: folder.toString() });
  if (!made) return;
  const uri = vscode.Uri.joinPath(folder, made.fileName);
  if (!(await exists(uri)) && !(await writeNew(uri, made.text))) return;
  await vscode.window.showTextDocument(uri);
}
