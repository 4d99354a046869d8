// Whether a document has the form of its kind. The generated validators decide; here their verdict gets place and words.
import type { Problem } from "../text/problem.ts";
import { blocksAstray } from "../yaml/syntax/indentation.ts";
import { toData, type MapNode, type Pair, type ScalarNode, type SeqNode, type YamlNode, type YamlTree } from "../yaml/tree.ts";
import { changedData } from "./changed.ts";
import * as validators from "./generated/validators.js";
import type { Validate } from "./generated/validators.js";
import { CONFIG } from "./keys/config.ts";
import type { Soort } from "./keys/header.ts";
import { KADERTEST } from "./keys/kadertest.ts";
import { keySpec, rootSpec } from "./kinds.ts";
import { Collector } from "./problems/collect.ts";
import { isRoot, missingKeys, unknownKey } from "./problems/keys.ts";
import { keyedList } from "./problems/keyed-list.ts";
import { holdsUnreadable, type Place, type Walk } from "./problems/place.ts";
import { wrongChoice } from "./problems/choices.ts";
import { empty, wrongBoolean, wrongDate, wrongNumber, wrongText, wrongType } from "./problems/values.ts";
import { LOCALIZED_OBJECT, unfold, type MapSpec, type ObjectSpec, type Spec } from "./spec.ts";

const ROOT: Place = { path: "", key: undefined, stands: "alone", required: true };

/**
 * Problems of form in `root`, the keys of a document of kind `soort`, in the order of the text; codes are ids of rules in
 * `schema/`. At most 200, then one `syntax/more`. Never throws; linear in the size of the tree.
 * @param before the root of an earlier tree of the same kind that could be read in full and had no problems of form
 */
export function schemaProblems(tree: YamlTree, root: MapNode, soort: Soort, before?: MapNode): Problem[] {
  if (before && tree.problems.length === 0 && validators[soort](changedData(before, root))) return [];
  return problemsOf(tree, root, soort, validators[soort], rootSpec(soort));
}

/** The same for the keys of `bekwaam.config.yaml`. */
export function configProblems(tree: YamlTree, root: MapNode): Problem[] {
  return problemsOf(tree, root, undefined, validators.config, CONFIG as ObjectSpec);
}

/** The same for the keys of a framework test. */
export function kadertestProblems(tree: YamlTree, root: MapNode): Problem[] {
  return problemsOf(tree, root, undefined, validators.kadertest, KADERTEST as ObjectSpec);
}

function problemsOf(tree: YamlTree, root: MapNode, soort: Soort | undefined, validate: Validate, spec: ObjectSpec): Problem[] {
  if (validate(toData(root))) return [];
  const wrong = new Set((validate.errors ?? []).map((error) => error.instancePath));
  validate.errors = null;
  const broken = tree.problems.filter(({ code }) => code === "syntax/yaml" || code === "syntax/alias");
  const unreadable = broken.map(({ span }) => span);
  // A bracket or quote that is never closed takes in what comes behind it, so that what it holds is not what was meant.
  const swallows = Math.min(...broken.flatMap(({ variant, span }) => (variant?.startsWith("unclosed-") ? [span.start] : [])));
  const walk: Walk = { tree, soort, out: new Collector(), wrong, unreadable };
  visitObject(walk, root, spec, ROOT);
  const astray = blocksAstray(tree.problems, tree.text);
  const isAstray = ({ code, span: { start } }: Problem): boolean => OF_PLACE.has(code) && astray.some((block) => block.start <= start && start < block.end);
  return walk.out.problems.filter((problem) => problem.span.start < swallows && !isAstray(problem));
}

/** What is said of something that stands in the wrong place. */
const OF_PLACE: ReadonlySet<string> = new Set(["schema/unknown-key", "schema/missing-key", "schema/type", "schema/enum"]);

/** Goes through tree and key table together; says something where the validator found something. */
function visit(walk: Walk, node: YamlNode | undefined, folded: Spec, place: Place): void {
  const spec = unfold(folded);
  if (node === undefined || (node.kind === "scalar" && node.value === null)) return void (walk.wrong.has(place.path) && empty(walk, node, place));
  // A key that was indented to stand within a text.
  if (node.kind === "map" && node.pairs[0] && holdsUnreadable(walk, node.pairs[0].key.span)) return;
  switch (spec.type) {
    case "list":
      if (node.kind === "map" && keyedList(walk, node, spec.of, place)) return;
      return node.kind === "seq" ? visitItems(walk, node, spec.of, place) : visit(walk, node, spec.of, { ...place, stands: "for-list" });
    case "object":
      if (node.kind === "map") return visitObject(walk, node, spec, place);
      if (node.kind === "scalar" && spec.short !== undefined) return visit(walk, node, spec.keys[spec.short]!, place);
      return wrongType(walk, node, spec, place);
    case "localized":
      if (node.kind === "map") return visitObject(walk, node, LOCALIZED_OBJECT, place);
      return node.kind === "scalar" ? visitScalar(walk, node, { ...spec, type: "text" }, place) : wrongType(walk, node, spec, place);
    case "map":
      return node.kind === "map" ? visitMap(walk, node, spec, place) : wrongType(walk, node, spec, place);
    default:
      return node.kind === "scalar" ? visitScalar(walk, node, spec, place) : wrongType(walk, node, spec, place);
  }
}

function visitItems(walk: Walk, node: SeqNode, of: Spec, place: Place): void {
  node.items.forEach((item, index) => {
    // A `-` with nothing behind it is a line that someone is typing.
    if (item) visit(walk, item, of, { path: `${place.path}/${index}`, key: place.key, stands: "in-list", required: false });
  });
}

function visitObject(walk: Walk, node: MapNode, spec: ObjectSpec, place: Place): void {
  const present = new Set<string>();
  for (const pair of firstPairs(node, present)) {
    const value = keySpec(spec, pair.key.text);
    if (value) {
      if (pair.key.text !== "soort" || !isRoot(place)) visit(walk, pair.value, value, under(pair, place, value));
    } else if (!spec.open && walk.wrong.has(place.path) && !pair.key.text.startsWith("x-")) unknownKey(walk, pair, node, spec, place);
  }
  if (walk.wrong.has(place.path)) missingKeys(walk, node, spec, present, place);
}

function visitMap(walk: Walk, node: MapNode, spec: MapSpec, place: Place): void {
  for (const pair of firstPairs(node, new Set())) {
    if (!pair.key.text.startsWith("x-")) visit(walk, pair.value, spec.of, under(pair, place, spec.of));
  }
}

/** Of equal keys the first, as in the data that was validated; puts the keys into `seen`. */
function* firstPairs(node: MapNode, seen: Set<string>): Generator<Pair> {
  for (const pair of node.pairs) {
    if (seen.has(pair.key.text)) continue;
    seen.add(pair.key.text);
    yield pair;
  }
}

function under(pair: Pair, place: Place, spec: Spec): Place {
  const step = pair.key.text.replaceAll("~", "~0").replaceAll("/", "~1");
  return { path: `${place.path}/${step}`, key: pair.key, stands: "alone", required: spec.required === true };
}

function visitScalar(walk: Walk, node: ScalarNode, spec: Exclude<ReturnType<typeof unfold>, { type: "list" | "object" | "map" | "localized" }>, place: Place): void {
  if (!walk.wrong.has(place.path)) return;
  switch (spec.type) {
    case "text":
      return wrongText(walk, node, spec, place);
    case "enum":
      return wrongChoice(walk, node, spec, place);
    case "boolean":
      return wrongBoolean(walk, node, spec, place);
    case "date":
      return wrongDate(walk, node, spec, place);
    default:
      return wrongNumber(walk, node, spec, place);
  }
}
