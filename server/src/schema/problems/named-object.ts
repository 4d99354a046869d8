// `B1-K1: Bieden van zorg` where an object with a code and a title belongs: the code was made the key.
import type { ProposedFix } from "../../text/problem.ts";
import type { MapNode, Pair } from "../../yaml/tree.ts";
import { keySpec } from "../kinds.ts";
import type { ObjectSpec } from "../spec.ts";
import type { Walk } from "./place.ts";
import { meantKey, nameKey } from "./spelling.ts";

export interface NamedObject {
  readonly pair: Pair;
  /** The keys that the two parts belong under: `code` and `titel`. */
  readonly identity: string;
  readonly name: string;
  /** What it is called. */
  readonly value: string;
}

/** What an id or code looks like. */
const IDENTITY = /^[\p{L}\p{N}][\p{L}\p{N}.-]{0,59}$/u;

/** Undefined unless the first key of `node` can be nothing but its id or code, with behind it what it is called. */
export function namedObject(node: MapNode, spec: ObjectSpec): NamedObject | undefined {
  const [pair] = node.pairs;
  const identity = ["code", "id"].find((key) => spec.keys[key]?.required);
  const name = nameKey(spec);
  if (!pair || identity === undefined || name === undefined || keySpec(spec, pair.key.text) || meantKey(pair.key.text, spec)) return undefined;
  const isTaken = node.pairs.some(({ key }) => key.text === identity || key.text === name);
  const value = pair.value?.kind === "scalar" && typeof pair.value.value === "string" ? pair.value.text : "";
  const isIdentity = IDENTITY.test(pair.key.text) && (identity !== "code" || /\d/.test(pair.key.text));
  return isIdentity && value !== "" && !isTaken ? { pair, identity, name, value } : undefined;
}

/** Puts the two parts under their own keys; the value stays as it is written. */
export function withOwnKeys({ tree: { text, lines } }: Walk, node: MapNode, { pair, identity, name }: NamedObject): ProposedFix[] {
  const written = text.slice(pair.key.span.start, pair.key.span.end);
  const between = node.flow ? ", " : `${text.includes("\r\n") ? "\r\n" : "\n"}${" ".repeat(lines.positionAt(pair.key.span.start).character)}`;
  const title = { nl: `Schrijf "${identity}: ${pair.key.text}" en "${name}: …"`, en: `Write "${identity}: ${pair.key.text}" and "${name}: …"` };
  return [{ title, safe: false, edits: [{ span: pair.key.span, newText: `${identity}: ${written}${between}${name}` }] }];
}
