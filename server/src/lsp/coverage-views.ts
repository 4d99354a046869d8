// What the views of an editor show of coverage: the matrix and the sums in numbers, and the items once somebody asks for them.
import { coverageCell } from "../coverage/cell.ts";
import { coverageMatrix, documentsOf } from "../coverage/matrix.ts";
import { spokenKadersOf } from "../coverage/kaders.ts";
import { sumsOf, type WorkspaceSums } from "../coverage/sums.ts";
import { kaderName } from "../frameworks/kader.ts";
import { displayTitle } from "../model/document.ts";
import type { Project } from "../project/project.ts";
import type { Language } from "../text/localized.ts";
import { openableUri } from "./frameworks.ts";
import type { Server } from "./context.ts";
import type { CoverageCellParams, CoverageCellReply, CoverageFrameworks, CoverageFrameworksParams, CoverageMatrix, CoverageMatrixParams, CoverageSumsParams, CoverageSumsReply, SpokenFramework } from "./requests.ts";
import { canonicalUri } from "./uris.ts";

/** Items that one answer tells; nobody reads more below a cell. */
const MOST_ITEMS = 500;

/** What a question is about: one document in its folder, or every folder. */
function asked({ workspace, language }: Server, uri: string | undefined): { readonly projects: readonly Project[]; readonly uri: string | undefined; readonly language: Language } {
  const folders = uri === undefined ? workspace.all : [workspace.folderOf(canonicalUri(uri))];
  return { projects: folders.map(({ project }) => project), uri: uri === undefined ? undefined : canonicalUri(uri), language: language(folders[0]!) };
}

/** A framework that is not spoken, or none, means the one that most documents speak. */
export function matrixReply(server: Server, params: CoverageMatrixParams): CoverageMatrix {
  const { projects, uri, language } = asked(server, params.uri);
  const kaders = spokenFrameworks(projects, uri, language);
  const kader = (kaders.find(({ name }) => name === params.kader) ?? kaders[0])?.name;
  const matrix = kader === undefined ? undefined : coverageMatrix(projects, { kader, columns: params.columns, uri }, language);
  const columns = matrix?.columns.map((column) => ({ ...column, uri: clientUri(server, column.uri) })) ?? [];
  return { language, kader, kaderTitle: matrix?.title ?? "", kaders, elements: matrix?.elements ?? [], columnKind: params.columns, columns, cells: matrix?.cells ?? [] };
}

/** The sums of one document or part of it; without a document, those of the workspace, kept in `whole`. */
export function sumsReply(server: Server, params: CoverageSumsParams, whole: WorkspaceSums): CoverageSumsReply {
  const { projects, uri, language } = asked(server, params.uri);
  if (uri === undefined) return { language, title: "", ...whole.of(projects) };
  const [document] = documentsOf(projects[0]!, uri);
  return { language, title: document ? displayTitle(document) : "", ...sumsOf(projects[0]!, uri, params.part) };
}

/** The items in one cell, at most `MOST_ITEMS`, and how many more there are. */
export function cellReply(server: Server, params: CoverageCellParams): CoverageCellReply {
  const { projects, uri } = asked(server, params.uri);
  const { items, more } = coverageCell(projects, { ...params, uri }, MOST_ITEMS);
  return { items: items.map((item) => ({ ...item, uri: clientUri(server, item.uri) })), more };
}

/** The frameworks that a document or the workspace speaks, most spoken first. */
export function frameworksReply(server: Server, params: CoverageFrameworksParams): CoverageFrameworks {
  const { projects, uri, language } = asked(server, params.uri);
  return { language, frameworks: spokenFrameworks(projects, uri, language) };
}

/** Most spoken first; those without elements say nothing. */
function spokenFrameworks(projects: readonly Project[], uri: string | undefined, language: Language): SpokenFramework[] {
  const found = new Map<string, { readonly title: string; spokenBy: number }>();
  for (const project of projects) {
    for (const document of documentsOf(project, uri)) {
      for (const { kader } of spokenKadersOf(project, document)) {
        if (kader.elements.length === 0 && kader.breidtUit === undefined) continue;
        const name = kaderName(kader);
        const known = found.get(name);
        if (known) known.spokenBy += 1;
        else found.set(name, { title: kader.titel[language], spokenBy: 1 });
      }
    }
  }
  return [...found].map(([name, { title, spokenBy }]) => ({ name, title, spokenBy })).sort((a, b) => b.spokenBy - a.spokenBy);
}

function clientUri({ workspace, client, environment }: Server, uri: string): string {
  return openableUri(workspace.clientUri(uri), client, environment);
}
