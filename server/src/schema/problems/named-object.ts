// `B1-K1: Bieden van zorg` where an object with a code and a title belongs: the code was made the key. Or `Communiceren:` with the parts of it in a list below.
import { lineBreakOf } from "../../text/lines.ts";
import type { ProposedFix } from "../../text/problem.ts";
import { slugOf } from "../../text/slug.ts";
import type { MapNode, Pair } from "../../yaml/tree.ts";
import { keySpec } from "../kinds.ts";
import { unfold, type ObjectSpec } from "../spec.ts";
import type { Walk } from "./place.ts";
import { meantKey, nameKey } from "./spelling.ts";

/** What stands in the place of `{ code: B1-K1, titel: Bieden van zorg }`, taken apart: the finding names its parts, the fix writes them out. */
export interface NamedObject {
  /** As it is written: the code or id as its key. */
  readonly pair: Pair;
  /** The keys that the two parts belong under: `code` and `titel`. */
  readonly identity: string;
  /** `titel`, `tekst`, `label` or `naam`. */
  readonly name: string;
  /** What it is called. */
  readonly value: string;
}

/** Whether a key may be an id, or the code that an object has: `B1-K1`, `B1 K1`, `Kerntaak 1`. */
export function isIdentity(key: string, identity: string): boolean {
  return identity === "code" ? /^[\p{L}\p{N}][\p{L}\p{N}. -]{0,59}$/u.test(key) && /\d/.test(key) : /^[\p{L}\p{N}][\p{L}\p{N}.-]{0,59}$/u.test(key);
}

/** What a pair of elements goes to: `2.2: communicator` is `van: "2.2"`, `naar: communicator`. */
const TO = "naar";

/** Undefined unless the first key of `node` can be nothing but its id or code, with behind it what it is called. */
export function namedObject(node: MapNode, spec: ObjectSpec): NamedObject | undefined {
  const [pair] = node.pairs;
  const identity = ["code", "id", "van"].find((key) => spec.keys[key]?.required);
  const name = identity === "van" ? TO : (spec.item?.titel ?? nameKey(spec));
  if (!pair || identity === undefined || name === undefined || keySpec(spec, pair.key.text) || meantKey(pair.key.text, spec)) return undefined;
  const isTaken = node.pairs.some(({ key }) => key.text === identity || key.text === name);
  const value = pair.value?.kind === "scalar" && typeof pair.value.value === "string" ? pair.value.text : "";
  return isIdentity(pair.key.text, identity) && value !== "" && !isTaken ? { pair, identity, name, value } : undefined;
}

/** Puts the two parts under their own keys; the value stays as it is written. */
export function withOwnKeys({ tree: { text, lines } }: Walk, node: MapNode, { pair, identity, name }: NamedObject): ProposedFix[] {
  const asWritten = text.slice(pair.key.span.start, pair.key.span.end);
  const written = /^\d+(?:\.\d+)?$/.test(asWritten) ? `"${asWritten}"` : asWritten;
  const between = node.flow ? ", " : `${lineBreakOf(text)}${" ".repeat(lines.positionAt(pair.key.span.start).character)}`;
  const title = { nl: `Schrijf "${identity}: ${pair.key.text}" en "${name}: …"`, en: `Write "${identity}: ${pair.key.text}" and "${name}: …"` };
  return [{ title, safe: false, edits: [{ span: pair.key.span, newText: `${identity}: ${written}${between}${name}` }] }];
}

/** An object of which what it is called was made the key, with its parts below: `Communiceren:` with a list. */
export interface NamedParts {
  readonly pair: Pair;
  /** What belongs under keys of its own, in order: the id made of the name, and the name. */
  readonly own: readonly (readonly [key: string, value: string])[];
  /** The key for the list. */
  readonly parts: string;
}

/** Undefined unless `pair` can be nothing but a name with a list of parts of the object below it. */
export function namedParts(pair: Pair, node: MapNode, spec: ObjectSpec): NamedParts | undefined {
  const { key, value } = pair;
  const name = nameKey(spec);
  const lists = Object.keys(spec.keys).filter((candidate) => isListOfItems(spec, candidate));
  const [parts] = lists;
  if (!spec.keys["id"]?.required || name === undefined || parts === undefined || lists.length > 1 || value?.kind !== "seq" || value.flow) return undefined;
  const isTaken = node.pairs.some((other) => [name, "id", parts].includes(other.key.text));
  const id = slugOf(key.text, "");
  if (isTaken || id === "" || key.style !== "plain" || keySpec(spec, key.text) || key.text.startsWith("x-") || meantKey(key.text, spec)) return undefined;
  return { pair, own: [["id", /^\d+(\.\d+)?$/.test(id) ? `"${id}"` : id], [name, key.text]], parts };
}

function isListOfItems({ keys }: ObjectSpec, key: string): boolean {
  const spec = unfold(keys[key]!);
  const of = spec.type === "list" ? unfold(spec.of) : undefined;
  return of?.type === "object" && of.item !== undefined;
}

/** Puts the name under keys of its own, and the list under its key. */
export function withPartsKey({ tree: { text, lines } }: Walk, { pair: { key }, own, parts }: NamedParts): ProposedFix[] {
  const lineBreak = `${lineBreakOf(text)}${" ".repeat(lines.positionAt(key.span.start).character)}`;
  const title = { nl: `Schrijf "${own[0]![0]}", "${own[1]![0]}" en "${parts}"`, en: `Write "${own[0]![0]}", "${own[1]![0]}" and "${parts}"` };
  return [{ title, safe: false, edits: [{ span: key.span, newText: [...own.map(([name, value]) => `${name}: ${value}`), parts].join(lineBreak) }] }];
}
