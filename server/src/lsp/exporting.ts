// Requests that give a document in the formats of others, for an editor that saves it.
import { RequestType } from "vscode-languageserver";
import { exportFormats, itemCounts, type ExportFormat } from "../interchange/export.ts";
import { lossText } from "../report/loss.ts";
import { PLAIN } from "../report/terminal.ts";
import { answer } from "./answer.ts";
import { documentAt, type KnownPlace, type Server } from "./context.ts";
import { EXPORT, EXPORT_FORMATS, type Exported, type ExportFormatInfo, type ExportParams, type UriParams } from "./requests.ts";

/** @param ready when the folders are read: only then every reference has its label */
export function registerExporting(server: Server, ready: Promise<void>): void {
  const { connection, environment, language, log } = server;
  const all = exportFormats(() => environment.office!());
  const formats = Object.entries(all).filter(([, { needsOffice }]) => !needsOffice || environment.office !== undefined);
  connection.onRequest(new RequestType<UriParams, readonly ExportFormatInfo[] | null, void>(EXPORT_FORMATS), ({ uri }, token) =>
    answer("export formats", token, null, () => {
      const known = documentAt(server, uri);
      return known ? formats.map(([name, { title, extension }]) => ({ name, extension, title: title[language(known.folder)] })) : null;
    }, log),
  );
  connection.onRequest(new RequestType<ExportParams, Exported | null, void>(EXPORT), ({ uri, format: name }, token) =>
    answer("export", token, null, async () => {
      await ready;
      const known = documentAt(server, uri);
      const format = formats.find(([one]) => one === name)?.[1];
      return known && format ? exported(known, format, language(known.folder)) : null;
    }, log),
  );
}

async function exported({ folder: { project }, document }: KnownPlace, format: ExportFormat, language: "nl" | "en"): Promise<Exported> {
  const source = { project, document, language, now: new Date().toISOString() };
  const content = await format.write(source);
  const notCarried = format.losses(source);
  return {
    base64: base64Of(typeof content === "string" ? new TextEncoder().encode(content) : content),
    notCarried: notCarried.length,
    account: lossText({ imported: itemCounts(document), notCarried }, language, { paint: PLAIN, width: ACCOUNT_WIDTH }),
  };
}

/** In cells; an editor shows the account as text. */
const ACCOUNT_WIDTH = 100;

/** In pieces: a function cannot be given as many arguments as a document has bytes. */
function base64Of(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += 8_192) binary += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(binary);
}
