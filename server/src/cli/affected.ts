// `--changed-since`: which documents a change touches, by the same index that tells the editor what to check again.
import { pathToFileURL } from "node:url";
import type { Document } from "../model/document.ts";
import { CONFIG_NAME } from "../project/config.ts";
import { Dependents } from "../project/dependents.ts";
import type { Since } from "./git.ts";
import { documentOf, type Asked } from "./reading.ts";
import type { Workspace } from "./workspace.ts";

/** Those of `workspace.asked` that changed or that depend on what changed, as it is now or as it was. */
export function affectedBy(since: Since, workspace: Workspace): readonly Asked[] {
  if (since.files.some((file) => isConfig(file, workspace))) return workspace.asked;
  const changed = since.files.filter((file) => /\.ya?ml$/i.test(file));
  if (changed.length === 0) return [];
  const now = [...workspace.project.documents];
  const uris = changed.map((file) => pathToFileURL(file).href);
  const before = changed.flatMap((file, index): Document[] => {
    const bytes = since.before(file);
    return bytes ? [documentOf(uris[index]!, bytes, workspace.project.config.limits)] : [];
  });
  const isChanged = new Set(uris);
  const touched = union(touchedBy(uris, now), touchedBy(uris, [...now.filter(({ uri }) => !isChanged.has(uri)), ...before]));
  return workspace.asked.filter(({ uri }) => touched.has(uri));
}

/** A configuration decides about every document. */
function isConfig(file: string, { config }: Workspace): boolean {
  return file.endsWith(CONFIG_NAME) || file === config?.path;
}

function touchedBy(changed: readonly string[], documents: readonly Document[]): Set<string> {
  const dependents = new Dependents();
  for (const document of documents) dependents.set(document);
  return new Set(changed.flatMap((uri) => [uri, ...dependents.of(uri)]));
}

function union<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): Set<T> {
  return new Set([...a, ...b]);
}
