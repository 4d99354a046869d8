// Tells what in the workspace the system refuses to read: each in the log, and one message to somebody who may not know.
import { MessageType, ShowMessageNotification } from "vscode-languageserver";
import { fileTrouble } from "../text/file-trouble.ts";
import { fill, type Localized } from "../text/localized.ts";
import { attempt } from "./answer.ts";
import type { Server } from "./context.ts";
import { nameOf, relativePath } from "./uris.ts";

/** What is refused is mostly found in one go. */
const WAIT = 1000;

const TEXTS = {
  one: { nl: "{name} {why}. Wat daarin staat, telt niet mee; al het andere wordt gewoon gecontroleerd.", en: "{name} {why}. What is in it does not count; everything else is checked as usual." },
  more: {
    nl: "{count} bestanden of mappen kunnen niet worden gelezen, waaronder {name}. Wat daarin staat, telt niet mee; al het andere wordt gewoon gecontroleerd. De uitvoer van bekwaam noemt ze allemaal.",
    en: "{count} files or folders cannot be read, {name} among them. What is in them does not count; everything else is checked as usual. The output of bekwaam names them all.",
  },
} satisfies Record<string, Localized>;

/** Each file or folder is told once in the life of a server. */
export function registerRefused({ connection, environment, workspace, language, log }: Server): void {
  const told = new Set<string>();
  let waiting: { name: string; why: Localized }[] = [];
  environment.onRefused?.((uri, error) => {
    // Looked for in every folder, whether it is there or not; that the folder is closed is told by itself.
    if (told.has(uri) || nameOf(uri) === ".gitignore") return;
    told.add(uri);
    if (waiting.length === 0) environment.timers.after(WAIT, show);
    const folder = workspace.folderOf(uri);
    const name = `"${(folder.uri !== undefined && relativePath(folder.uri, uri)) || nameOf(uri)}"`;
    const why = fileTrouble(error);
    waiting.push({ name, why });
    log.warn(`${name} ${why[language(folder)]}`);
  });

  function show(): void {
    const message = fill(TEXTS[waiting.length === 1 ? "one" : "more"], { ...waiting[0], count: waiting.length })[language(workspace.all[0]!)];
    void attempt("message", () => connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message }), log);
    waiting = [];
  }
}
