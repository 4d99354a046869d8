// Requests that put a document beside another version of it, or beside another of its kind.
import { RequestType } from "vscode-languageserver";
import { compareDocuments } from "../diff/compare.ts";
import { displayTitle, identityOf, type Document } from "../model/document.ts";
import { diffMarkdown, type Side } from "../report/diff.ts";
import { compareVersions } from "../text/versions.ts";
import { answer } from "./answer.ts";
import { documentAt, type Server } from "./context.ts";
import { COMPARE, COMPARABLE, type Comparable, type CompareParams, type ComparisonPage, type UriParams } from "./requests.ts";
import { nameOf } from "./uris.ts";
import type { Known } from "./workspace.ts";

/** @param ready when the folders are read: only then all versions are known */
export function registerVersions(server: Server, ready: Promise<void>): void {
  const { connection, log } = server;
  connection.onRequest(new RequestType<UriParams, readonly Comparable[] | null, void>(COMPARABLE), ({ uri }, token) =>
    answer("comparable documents", token, null, async () => {
      await ready;
      const known = documentAt(server, uri);
      return known ? othersOf(known).map((other) => described(server, known.document, other)) : null;
    }, log),
  );
  connection.onRequest(new RequestType<CompareParams, ComparisonPage, void>(COMPARE), ({ uri, other }, token) =>
    answer("compare", token, null, async () => {
      await ready;
      const known = documentAt(server, uri);
      const beside = known && othersOf(known).find((one) => server.workspace.clientUri(one.uri) === other);
      return beside ? { markdown: pageOf(known.document, beside, server.language(known.folder)) } : null;
    }, log),
  );
}

/** The newest version first; then the others of this kind, by title. */
function othersOf({ folder: { project }, document }: Known): Document[] {
  const { id } = identityOf(document);
  const others = [...project.documents].filter((one) => one.uri !== document.uri && one.soort === document.soort);
  const isVersion = (one: Document): boolean => id !== undefined && identityOf(one).id === id;
  const versions = others.filter(isVersion).sort((a, b) => compareVersions(identityOf(b).versie ?? "", identityOf(a).versie ?? ""));
  return [...versions, ...others.filter((one) => !isVersion(one)).sort((a, b) => displayTitle(a).localeCompare(displayTitle(b), "nl"))];
}

function described({ workspace }: Server, document: Document, other: Document): Comparable {
  const { id, versie } = identityOf(other);
  return { uri: workspace.clientUri(other.uri), title: displayTitle(other), file: nameOf(other.uri), isVersion: id !== undefined && id === identityOf(document).id, ...(versie === undefined ? {} : { versie }) };
}

/** From the older version to the newer; another document stands for what was. */
function pageOf(document: Document, other: Document, language: "nl" | "en"): string {
  const [own, its] = [identityOf(document), identityOf(other)];
  const isNewer = own.id !== undefined && own.id === its.id && compareVersions(its.versie ?? "", own.versie ?? "") > 0;
  const [old, now] = isNewer ? [document, other] : [other, document];
  return diffMarkdown({ old: sideOf(old), new: sideOf(now), comparison: compareDocuments(old, now) }, language);
}

function sideOf(document: Document): Side {
  return { document, path: nameOf(document.uri) };
}
