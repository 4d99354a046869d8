// Feature: give something another name, in every document that names it.
import type { Document } from "../model/document.ts";
import { withAncestors } from "../model/item.ts";
import type { Project } from "../project/project.ts";
import { ID } from "../schema/forms.ts";
import { fill, type Localized } from "../text/localized.ts";
import type { TextEdit } from "../text/problem.ts";
import type { Span } from "../text/span.ts";
import type { YamlTree } from "../yaml/tree.ts";
import { configPlaces, nameAt, placesOf, type Name, type NoName, type Part } from "./occurrences.ts";
import { isPlainSafe, yamlScalar } from "../yaml/scalar.ts";

/** Why it cannot be done, in words for the author. */
export interface Refusal {
  readonly refused: Localized;
}

/** What an editor offers to change before the new name is typed. */
export interface Renamable {
  /** Of the name alone; of the whole value where that is written otherwise than it reads, as with an escape. */
  readonly span: Span;
  /** The name as it is now. */
  readonly name: string;
}

/** A rename that can be done; otherwise there is a `Refusal`. */
export interface Renaming {
  /** Edits per document, in the order of its text. */
  readonly edits: ReadonlyMap<string, readonly TextEdit[]>;
}

/** The configuration, which may name own frameworks. */
export interface ConfigText {
  readonly uri: string;
  readonly tree: YamlTree;
}

const REFUSALS: Readonly<Record<NoName, Localized>> = {
  nothing: { nl: "Hier staat geen naam. Zet de cursor op een id, een code of een verwijzing.", en: "There is no name here. Put the cursor on an id, a code or a reference." },
  unknown: { nl: "Dit verwijst naar iets wat er niet is; er is niets om te hernoemen.", en: "This refers to something that does not exist; there is nothing to rename." },
  bundled: { nl: "Dit hoort bij een kader dat met bekwaam is meegeleverd; die namen liggen vast.", en: "This belongs to a framework that comes with bekwaam; its names are fixed." },
  version: { nl: "Een versie is geen naam. Pas haar aan in het document zelf.", en: "A version is no name. Change it in the document itself." },
  alias: { nl: "Dit is een andere schrijfwijze (alias of label). Hernoem het element op een plaats waar zijn id staat.", en: "This is another way of writing it (an alias or label). Rename the element at a place that has its id." },
};

const WRONG: Readonly<Record<"form" | "id" | "item" | "document" | "element" | "written", Localized>> = {
  form: { nl: "“{name}” kan geen naam zijn: gebruik letters, cijfers, punten en streepjes, zonder spaties.", en: "“{name}” cannot be a name: use letters, digits, dots and hyphens, without spaces." },
  id: { nl: "“{name}” kan geen id van een document zijn: gebruik kleine letters, cijfers, punten en streepjes, bijvoorbeeld {example}.", en: "“{name}” cannot be the id of a document: use lower-case letters, digits, dots and hyphens, for example {example}." },
  item: { nl: "In dit document heet al iets anders “{name}”.", en: "Something else in that document is called “{name}” already." },
  document: { nl: "Er is al een document of kader met het id “{name}”.", en: "There is a document or framework with the id “{name}” already." },
  element: { nl: "In {kader} betekent “{name}” al het element {element}.", en: "In {kader} “{name}” means the element {element} already." },
  written: { nl: "Deze naam is geschreven op een manier die niet veilig te wijzigen is.", en: "This name is written in a way that cannot be changed safely." },
};

/** What stands at `offset` and can be renamed. Never throws. */
export function prepareRename(project: Project, document: Document, offset: number): Renamable | Refusal {
  const found = nameAt(project, document, offset);
  if (typeof found === "string") return { refused: REFUSALS[found] };
  const { part } = found;
  const name = part.value.slice(part.from, part.to);
  return { span: isAsWritten(document.tree.text, part) ? inText(part) : part.span, name };
}

/** The edits that rename what stands at `offset`. Never throws. */
export function renameAt(project: Project, document: Document, offset: number, written: string, config?: ConfigText): Renaming | Refusal {
  const found = nameAt(project, document, offset);
  if (typeof found === "string") return { refused: REFUSALS[found] };
  const { name } = found;
  const newName = written.trim();
  const wrong = name.is === "document" ? wrongDocumentId(project, name.id, newName) : wrongItemId(project, name, newName);
  if (wrong) return { refused: wrong };
  const within = name.is === "item" ? codesWithin(name, newName) : [];
  for (const { name: inner, newName: innerName } of within) {
    const trouble = wrongItemId(project, inner, innerName);
    if (trouble) return { refused: trouble };
  }
  const edits = new Map<string, TextEdit[]>();
  const add = (uri: string, text: string, parts: readonly Part[], newText: string): boolean => {
    const found = parts.map((part) => renamingEdit(text, part, newText));
    if (found.some((edit) => edit === undefined)) return false;
    if (found.length > 0) edits.set(uri, [...(edits.get(uri) ?? []), ...found.filter((edit) => edit !== undefined)].sort((a, b) => a.span.start - b.span.start));
    return true;
  };
  for (const one of [{ name, newName }, ...within]) {
    for (const [uri, parts] of placesOf(project, one.name)) if (!add(uri, project.document(uri)!.tree.text, parts, one.newName)) return { refused: WRONG.written };
  }
  if (config && name.is === "document") add(config.uri, config.tree.text, configPlaces(project, config.tree, name.id), newName);
  return { edits };
}

type ItemName = Name & { is: "item" };

/** Codes that begin with that of the item they lie in go along with it: `B1-K1-W2` with `B1-K1`. */
function codesWithin({ item, document }: ItemName, newName: string): { name: ItemName; newName: string }[] {
  if (document.soort !== "kwalificatiedossier" || newName === item.id) return [];
  const inside = document.items.filter((inner) => inner !== item && inner.id.startsWith(`${item.id}-`) && [...withAncestors(inner)].includes(item));
  return inside.map((inner) => ({ name: { is: "item", item: inner, document }, newName: newName + inner.id.slice(item.id.length) }));
}

function wrongDocumentId(project: Project, id: string, newName: string): Localized | undefined {
  if (newName === id) return undefined;
  if (!new RegExp(ID.source).test(newName)) return fill(WRONG.id, { name: newName, example: ID.example });
  const isTaken = project.withId(newName).length > 0 || project.frameworks.versions(newName).length > 0;
  return isTaken ? fill(WRONG.document, { name: newName }) : undefined;
}

/** Signs that separate the parts of a reference, or that YAML takes for its own. */
const NAME = /^[^\s#@:,[\]{}"'&*!|>%`\\?-][^\s#@:,[\]{}"'\\]*$/u;

function wrongItemId(project: Project, { item, document }: ItemName, newName: string): Localized | undefined {
  if (newName === item.id) return undefined;
  if (!NAME.test(newName)) return fill(WRONG.form, { name: newName });
  if ((document.itemsById.get(newName) ?? []).some((other) => other !== item)) return fill(WRONG.item, { name: newName });
  if (document.soort !== "kader" || item.kind !== "element") return undefined;
  // Also in frameworks that extend this one nothing else may be meant by the new name, not even by an alias.
  for (const kader of project.frameworks.all()) {
    if (kader.element(item.id) === undefined || kader.holderOf(item.id).uri !== document.uri) continue;
    const other = kader.find(newName)?.element;
    if (other && other.id !== item.id) return fill(WRONG.element, { name: newName, element: other.id, kader: kader.kader.id });
  }
  return undefined;
}

function inText({ span, from, to }: Part): Span {
  return { start: span.start + from, end: span.start + to };
}

function isAsWritten(text: string, { span, value }: Part): boolean {
  return text.slice(span.start, span.end) === value;
}

/** Only the name itself is replaced where YAML reads the result well; else the whole value is written anew. Undefined when neither can be done. */
export function renamingEdit(text: string, part: Part, newName: string): TextEdit | undefined {
  const { span, value, from, to } = part;
  const newValue = value.slice(0, from) + newName + value.slice(to);
  const quote = quoteAround(text, span);
  if (isAsWritten(text, part) && (quote !== undefined || isPlainSafe(newValue, isPlainSafe(value, true)))) return { span: inText(part), newText: newName };
  // A text in a block of its own has no quotes to keep and an end that cannot be told from its lines.
  if (/^[|>]/.test(text.slice(span.start, span.end))) return undefined;
  return { span, newText: yamlScalar(newValue, { flow: true, quote }) };
}

function quoteAround(text: string, { start, end }: Span): "'" | '"' | undefined {
  const sign = text[start - 1];
  return (sign === "'" || sign === '"') && text[end] === sign ? sign : undefined;
}
