// Who still goes by an earlier version of a document: for whoever publishes a new one.
import { identityOf, type Document } from "../model/document.ts";
import { isPast, linksTo, staleness, successorsOf, successorsOfKader } from "../project/derivation.ts";
import type { Project } from "../project/project.ts";
import { resolve } from "../project/resolve.ts";
import type { Span } from "../text/span.ts";

/** A document that fell behind, and the first place in it that says so. */
interface Behind {
  readonly uri: string;
  readonly span: Span;
}

/** The documents that come from an earlier version of `document`, or speak one when it is a framework; nobody is behind a draft. */
export function behindOf(project: Project, document: Document): Behind[] {
  const { id } = identityOf(document);
  const earlier = id === undefined ? [] : project.withId(id).filter((one) => one.uri !== document.uri);
  if (earlier.length === 0) return [];
  const links = earlier.flatMap((one) => linksTo(project, one)).filter((link) => staleness(project, link).some((next) => next.document === document));
  const places = [...links.map(({ from, span }) => ({ uri: from.uri, span })), ...(document.soort === "kader" ? speakersOf(project, document, new Set(earlier.map(({ uri }) => uri))) : [])];
  return [...new Map(places.reverse().map((place) => [place.uri, place])).values()].reverse();
}

/** Where documents name one of the frameworks in `earlier`, which `document` replaces; like `staleness` it asks nothing of what is itself replaced or past. */
function speakersOf(project: Project, document: Document, earlier: ReadonlySet<string>): Behind[] {
  return [...project.documents].flatMap((from) => {
    if (from.soort === undefined || from.soort === "kader" || from.soort === "koppeling") return [];
    const naming = from.references.find((reference) => {
      const found = reference.refersTo === "kader" && reference.value.includes("@") ? resolve(project, from, reference) : undefined;
      return found?.found === "kader" && earlier.has(found.kader.kader.uri) && successorsOfKader(project, found.kader.kader).some((next) => next.document === document);
    });
    return naming && !isPast(from) && successorsOf(project, from).length === 0 ? [{ uri: from.uri, span: naming.span }] : [];
  });
}
