// A list of which the ids or codes were made keys: `P1: Thuiszorg`, `P2: Ziekenhuis`, or `B1-K1:` with the rest below it.
import { lineBreakOf } from "../../text/lines.ts";
import type { ProposedFix, TextEdit } from "../../text/problem.ts";
import type { MapNode, Pair } from "../../yaml/tree.ts";
import { keySpec } from "../kinds.ts";
import { unfold, type ObjectSpec, type Spec } from "../spec.ts";
import { isIdentity, namedParts, type NamedParts } from "./named-object.ts";
import { isUnreadable, ownPairs, type Place, type Walk } from "./place.ts";
import { meantKey, nameKey } from "./spelling.ts";
import { keyName, shortened } from "./words.ts";

/** Reports `node`, where a list of `of` belongs, when its keys are the ids or codes of what belongs in the list. @returns whether it did */
export function keyedList(walk: Walk, node: MapNode, of: Spec, place: Place): boolean {
  const spec = unfold(of);
  const [first] = node.pairs;
  if (!first || spec.type !== "object" || !walk.wrong.has(place.path)) return false;
  const identity = ["code", "id"].find((key) => spec.keys[key]?.required);
  const name = spec.item?.titel ?? nameKey(spec);
  if (identity === undefined || name === undefined || !node.pairs.every((pair) => isKeyed(pair, identity, spec) || namedParts(pair, node, spec)) || isUnreadable(walk, first.key.span.start)) return false;
  // One code with one text may also be the whole object: see named-object.ts.
  if (node.pairs.length === 1 && first.value?.kind === "scalar") return false;
  walk.out.add("schema/type", first.key.span, () => ({
    variant: "keyed",
    params: { key: keyName(place), identity, first: namedParts(first, node, spec)?.own[0]?.[1] ?? shortened(first.key.text) },
    fixes: withDashes(walk, node, spec, identity, name),
    isLoss: true,
  }));
  return true;
}

/** A key that is no other word for a key of the object, with behind it what the object is called or has. */
function isKeyed({ key, value }: Pair, identity: string, spec: ObjectSpec): boolean {
  if (key.text.startsWith("x-") || keySpec(spec, key.text) || meantKey(key.text, spec)?.sure || !isIdentity(key.text, identity)) return false;
  return value?.kind === "map" || (/\d/.test(key.text) && value?.kind === "scalar" && typeof value.value === "string" && value.text !== "");
}

/** A dash before each, with its id or code under a key; what stands below it keeps its place. */
function withDashes(walk: Walk, node: MapNode, spec: ObjectSpec, identity: string, name: string): ProposedFix[] {
  const edits = node.flow || ownPairs(node).length < node.pairs.length ? [undefined] : node.pairs.map((pair) => withDash(walk, pair, identity, name, namedParts(pair, node, spec)));
  if (edits.some((edit) => edit === undefined)) return [];
  return [{ title: { nl: "Maak er een lijst van, met streepjes", en: "Make it a list, with dashes" }, safe: false, edits: edits as TextEdit[] }];
}

function withDash({ tree: { text, lines } }: Walk, { key, value }: Pair, identity: string, name: string, parts: NamedParts | undefined): TextEdit | undefined {
  const { line, character } = lines.positionAt(key.span.start);
  const written = text.slice(key.span.start, key.span.end);
  const lineBreak = `${lineBreakOf(text)}${" ".repeat(character + 2)}`;
  if (value?.kind === "scalar") {
    const isOnLine = lines.positionAt(value.span.start).line === line && lines.positionAt(value.span.end).line === line;
    return isOnLine ? { span: key.span, newText: `- ${identity}: ${written}${lineBreak}${name}` } : undefined;
  }
  if (parts) return lines.positionAt(value!.span.start).character < character + 2 ? undefined : { span: key.span, newText: `- ${[...parts.own.map(([own, text]) => `${own}: ${text}`), parts.parts].join(lineBreak)}` };
  if (value?.kind !== "map" || value.flow || value.pairs.length === 0) return undefined;
  const inner = lines.positionAt(value.pairs[0]!.key.span.start);
  const colon = /^[ \t]*:/.exec(text.slice(key.span.end, lines.lineEnd(line)))?.[0].length;
  if (colon === undefined || inner.line === line || inner.character < character + 2) return undefined;
  return { span: { start: key.span.start, end: key.span.end + colon }, newText: `-${" ".repeat(inner.character - character - 1)}${identity}: ${written}` };
}
