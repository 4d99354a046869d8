// What an editor shows beside a document: its kind, its findings, its coverage, and whether the folders are still being read.
import { RequestType } from "vscode-languageserver";
import { coveragesOf } from "../coverage/coverage.ts";
import { kaderName } from "../frameworks/kader.ts";
import { shortName } from "../language/lenses.ts";
import { displayTitle, type Document } from "../model/document.ts";
import type { Project } from "../project/project.ts";
import { SOORTEN } from "../schema/keys/header.ts";
import { answer, attempt } from "./answer.ts";
import type { Server } from "./context.ts";
import { DOCUMENT_STATUS, READING, type FrameworkStatus, type Reading, type StatusInfo, type UriParams } from "./requests.ts";
import { canonicalUri } from "./uris.ts";

/** Answers what an editor asks about the document that is in front. */
export function registerStatus(server: Server): void {
  const { connection, log } = server;
  connection.onRequest(new RequestType<UriParams, StatusInfo | null, void>(DOCUMENT_STATUS), ({ uri }, token) =>
    answer("document status", token, null, () => statusOf(server, canonicalUri(uri)), log),
  );
}

/** Tells the editor that the folders are being read, or how many documents there are. Editors that do not know the message drop it. */
export function tellReading({ connection, client, log }: Server, documents: number | null): void {
  if (client.status) void attempt("telling", () => connection.sendNotification(READING, { documents } satisfies Reading), log);
}

function statusOf({ checker, workspace, language }: Server, uri: string): StatusInfo | null {
  const result = checker.check(uri);
  if (!result) return null;
  const { document, findings } = result;
  const folder = workspace.folderOf(uri);
  const count = (severities: readonly string[]): number => findings.filter(({ severity }) => severities.includes(severity)).length;
  return {
    kind: document.soort && SOORTEN[document.soort][language(folder)][0],
    title: displayTitle(document),
    errors: count(["error"]), warnings: count(["warning"]), others: count(["information", "hint"]),
    frameworks: frameworksOf(folder.project, document),
    isReading: !folder.isRead,
  };
}

function frameworksOf(project: Project, document: Document): FrameworkStatus[] {
  if (document.soort === undefined || document.soort === "kader" || document.soort === "koppeling") return [];
  return coveragesOf(project, document)
    .filter(({ total }) => total > 0)
    .map(({ kader, covered, total }) => ({ name: kaderName(kader.kader), label: shortName(kader.kader.id), covered, total }));
}
