// What a diagnosis is made from, and what it says.
import { isCollection, isPair, isScalar, type Node } from "yaml";
import type { ProposedFix, TextEdit } from "../../text/problem.ts";
import type { Span } from "../../text/span.ts";

/** A text that the library could not read, with what it made of it. */
export interface Source {
  readonly text: string;
  readonly contents: unknown;
  /** Every node, outermost first; collected when somebody asks. */
  parts?: readonly Node[];
  /** The same, of what stands in brackets. */
  brackets?: readonly (readonly [number, number])[];
  /** What takes away the lines of ```. */
  fences?: readonly TextEdit[];
  /** What takes away the markup of all keys. */
  markup?: readonly TextEdit[];
}

/** Every node of the text, outermost first. */
export function partsIn(source: Source): readonly Node[] {
  return (source.parts ??= partsOf(source.contents));
}

function partsOf(node: unknown, found: Node[] = []): Node[] {
  if (isPair(node)) {
    partsOf(node.key, found);
    partsOf(node.value, found);
  } else if (isCollection(node)) {
    found.push(node);
    for (const item of node.items) partsOf(item, found);
  } else if (isScalar(node)) found.push(node);
  return found;
}

/** What was made of an error; without a span the place that the parser names. */
export interface Diagnosis {
  readonly variant: string;
  readonly span?: Span;
  readonly params?: Record<string, string>;
  readonly fixes?: readonly ProposedFix[];
}

/** One fix of one edit, as a list, with its title in both languages. */
export function fixing(nl: string, en: string, span: Span, newText: string, safe: boolean): ProposedFix[] {
  return [{ title: { nl, en }, safe, edits: [{ span, newText }] }];
}
