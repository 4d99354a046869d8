// Answers about one document that many rules and features ask for one after another: worked out once.
import type { FrameworkRegistry } from "../frameworks/registry.ts";
import type { Document } from "../model/document.ts";
import type { Project } from "./project.ts";

/** `work`, which remembers its answer until it is asked about another document. Documents never change, so the answer cannot be old. */
export function forLatest<D extends Document, A>(work: (document: D) => A): (document: D) => A {
  let latest: { readonly document: D; readonly answer: A } | undefined;
  return (document) => {
    if (latest?.document !== document) latest = { document, answer: work(document) };
    return latest.answer;
  };
}

/** The same for what follows from a document and the frameworks that it may speak, and from nothing else in the project. */
export function forLatestAmong<D extends Document, A>(work: (project: Project, document: D) => A): (project: Project, document: D) => A {
  let latest: { readonly document: D; readonly frameworks: FrameworkRegistry; readonly answer: A } | undefined;
  return (project, document) => {
    const { frameworks } = project;
    if (latest?.document !== document || latest.frameworks !== frameworks) latest = { document, frameworks, answer: work(project, document) };
    return latest.answer;
  };
}
