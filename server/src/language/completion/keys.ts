// Suggests keys by the key table: required ones first, those already there left out.
import { unfold, type ObjectSpec, type Spec } from "../../schema/spec.ts";
import { keyMarkdown } from "../describe.ts";
import { snippetText } from "../snippetText.ts";
import { yamlScalar } from "../../yaml/scalar.ts";
import { nextId } from "./codes.ts";
import type { Asked, Suggestion } from "./item.ts";
import { lineBreakOf } from "../../text/lines.ts";

/** Keys of `object` at the place of the cursor. */
export function keySuggestions(asked: Asked, object: ObjectSpec): Suggestion[] {
  const { slot, language } = asked;
  const keys = Object.entries(object.keys).filter(([key]) => !slot.taken.has(key));
  const inOrder = [...keys.filter(([, spec]) => spec.required), ...keys.filter(([, spec]) => !spec.required)];
  return inOrder.map(([key, folded]) => {
    const spec = unfold(folded);
    const body = asked.context.hasColon ? { text: snippetText(key), again: false } : keyBody(asked, key, spec);
    return {
      label: key,
      kind: "key",
      detail: folded.required ? `${folded[language][0]} (${REQUIRED[language]})` : folded[language][0],
      documentation: keyMarkdown(folded, language),
      edit: { span: asked.context.word, newText: asked.context.lead + body.text },
      isSnippet: true,
      filterText: [key, folded[language][0], ...(folded.also ?? [])].join(" "),
      again: body.again,
    };
  });
}

const REQUIRED = { nl: "verplicht", en: "required" };

/** The key with the start of its value: a list item, an object with its required keys, or a place to type. */
function keyBody(asked: Asked, key: string, spec: Spec): { text: string; again: boolean } {
  const name = snippetText(key);
  if (asked.context.flow) return { text: `${name}: $0`, again: true };
  const layout: Layout = { eol: lineBreakOf(asked.document.tree.text), column: asked.context.column, next: 1 };
  return { text: `${name}:${valueBody(spec, layout)}`, again: wantsChoice(spec) };
}

interface Layout {
  readonly eol: string;
  /** Column of the key that the value belongs to. */
  readonly column: number;
  /** Number of the next placeholder. */
  next: number;
}

function valueBody(folded: Spec, layout: Layout): string {
  const spec = unfold(folded);
  switch (spec.type) {
    case "object":
      return objectBody(spec, { ...layout, column: layout.column + 2 }, true);
    case "map":
      return `${layout.eol}${indent(layout.column + 2)}$0`;
    case "list":
      return listBody(unfold(spec.of), layout);
    case "localized":
      return ` { nl: \${${layout.next++}}, en: \${${layout.next++}} }`;
    case "text":
      return spec.prose ? ` >-${layout.eol}${indent(layout.column + 2)}$0` : " $0";
    default:
      return " $0";
  }
}

function listBody(of: Spec, layout: Layout): string {
  if (of.type === "object") return `${layout.eol}${indent(layout.column + 2)}- ${objectBody(of, { ...layout, column: layout.column + 4 }, false)}`;
  if (of.type === "text" && of.prose) return `${layout.eol}${indent(layout.column + 2)}- $0`;
  return " [$0]";
}

const BLOCK = { flow: false, quote: undefined } as const;

/** The required keys of an object, and the title of an item in a list, on lines of their own; `behindKey` when the object starts on the line below its key, `id` when it is known. */
export function objectBody(spec: ObjectSpec, layout: Layout, behindKey: boolean, id?: string): string {
  const required = Object.entries(spec.keys).filter(([key, { required: isRequired }]) => isRequired || (!behindKey && key === spec.item?.titel));
  const separator = `${layout.eol}${indent(layout.column)}`;
  if (required.length === 0) return behindKey ? `${separator}$0` : "$0";
  const isLast = (index: number): boolean => index === required.length - 1;
  const lines = required.map(([key, keySpec], index) => {
    const inner = unfold(keySpec);
    if (inner.type === "localized") return `${snippetText(key)}: { nl: \${${layout.next++}}, en: \${${layout.next++}} }`;
    if (id !== undefined && key === spec.item?.id) return `${snippetText(key)}: \${${layout.next++}:${snippetText(yamlScalar(id, BLOCK))}}`;
    return `${snippetText(key)}: ${isLast(index) ? "$0" : `\${${layout.next++}}`}`;
  });
  return (behindKey ? separator : "") + lines.join(separator);
}

/** Whether the value is one that suggestions help with. */
function wantsChoice(folded: Spec): boolean {
  const spec = unfold(folded);
  if (spec.type === "list") return wantsChoice(spec.of) || unfold(spec.of).type === "object";
  if (spec.type === "text") return spec.refersTo !== undefined || spec.suggestions !== undefined;
  return spec.type === "enum" || spec.type === "boolean" || spec.type === "date" || spec.type === "object";
}

/** A new item of a list of objects, with its dash, or without it behind one. */
export function itemSuggestion(asked: Asked, object: ObjectSpec, withDash: boolean): Suggestion {
  const { context, language } = asked;
  const column = context.column + (withDash ? 2 : 0);
  const body = objectBody(object, { eol: lineBreakOf(asked.document.tree.text), column, next: 1 }, false, nextId(asked, object, ""));
  const title = object[language][0];
  return {
    label: NEW[language](title),
    kind: "template",
    detail: object[language][1],
    documentation: keyMarkdown(object, language),
    edit: { span: context.word, newText: `${context.lead}${withDash ? "- " : ""}${body}` },
    isSnippet: true,
    filterText: `${withDash ? "- " : ""}${title} ${Object.keys(object.keys)[0] ?? ""}`,
    again: true,
  };
}

const NEW = { nl: (title: string) => `nieuw: ${title.toLowerCase()}`, en: (title: string) => `new: ${title.toLowerCase()}` };

function indent(column: number): string {
  return " ".repeat(column);
}
