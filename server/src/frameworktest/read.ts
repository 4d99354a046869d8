// A framework test as text to its cases: each a small document of ours and what must come of it. What is not right is a problem.
import { readObject, textOf } from "../model/read.ts";
import type { Entity } from "../model/values.ts";
import { KADERTEST } from "../schema/keys/kadertest.ts";
import { kadertestProblems } from "../schema/validate.ts";
import type { Problem } from "../text/problem.ts";
import type { Ranged, Span } from "../text/span.ts";
import { parseYaml } from "../yaml/parse.ts";
import { pairOf, valueOf, type MapNode, type Pair, type YamlNode, type YamlTree } from "../yaml/tree.ts";

/** The end of the name of a test file: `krachten.kader.test.yaml` stands beside `krachten.kader.yaml`. */
export const TEST_NAME = /\.kader\.test\.ya?ml$/i;

/** A test file that can be run (docs/framework-tests.md). Spans of its names and expectations are in `tree`. */
export interface FrameworkTest {
  readonly tree: YamlTree;
  /** `id@versie` of the framework that is tested. */
  readonly kader: Ranged<string>;
  readonly cases: readonly FrameworkCase[];
}

type Content = Entity<(typeof KADERTEST)["keys"]>;
type Expected = NonNullable<Content["gevallen"]>[number];

/** One of `gevallen`: a small document, and what must and must not come of it. Lines and columns are zero-based. */
export interface FrameworkCase {
  readonly naam: Ranged<string>;
  /** The small document, completed to one that can be checked. */
  readonly text: string;
  /** Line of `text` on which the author's own part starts, and how many lines it has. */
  readonly ownStart: number;
  readonly ownLines: number;
  /** Line of the test file on which that part starts, and the column that was taken off. */
  readonly fileLine: number;
  readonly fileColumn: number;
  readonly bevindingen: NonNullable<Expected["bevindingen"]>;
  readonly geenBevindingen: NonNullable<Expected["geenBevindingen"]>;
  readonly dekking: NonNullable<Expected["dekking"]>;
}

/** What `bekwaam test` runs, or tells is wrong with the file. */
export interface TestReading {
  readonly tree: YamlTree;
  /** Absent when there are problems. */
  readonly test: FrameworkTest | undefined;
  /** Codes of `syntax/` and `schema/` rules, and `kadertest/…`. */
  readonly problems: readonly Problem[];
}

/** Reads a test file; never throws. */
export function readFrameworkTest(text: string): TestReading {
  const tree = parseYaml(text);
  const { root } = tree;
  if (root?.kind !== "map") {
    const problems = tree.problems.length > 0 ? tree.problems : [{ code: "kadertest/no-keys", span: root?.span ?? { start: 0, end: 0 } }];
    return { tree, test: undefined, problems };
  }
  const formal = [...tree.problems, ...kadertestProblems(tree, root)];
  if (formal.length > 0) return { tree, test: undefined, problems: formal };
  const content: Content = readObject(root, KADERTEST).content;
  const nodes = listed(valueOf(root, "gevallen")).filter((node) => node.kind === "map");
  const problems = nodes.length === 0 ? [{ code: "kadertest/no-cases", span: pairOf(root, "gevallen")?.key.span ?? root.span }] : nodes.flatMap(unreadable);
  if (problems.length > 0) return { tree, test: undefined, problems };
  const kader = content.kader!;
  const cases = nodes.map((node, index) => caseOf(tree, node, content.gevallen![index]!, kader.value, index + 1));
  return { tree, test: { tree, kader, cases }, problems: [] };
}

/** A document in braces or behind an alias has no lines of its own. */
function unreadable(node: MapNode): Problem[] {
  const pair = pairOf(node, "document")!;
  const problems: Problem[] = [];
  if (!isBlock(pair)) problems.push({ code: "kadertest/braces", span: pair.key.span });
  const expects = ["bevindingen", "geenBevindingen", "dekking"].some((key) => listed(valueOf(node, key)).length > 0);
  if (!expects) problems.push({ code: "kadertest/no-expectation", span: (pairOf(node, "naam") ?? pair).key.span });
  return problems;
}

function isBlock({ span, value }: Pair): boolean {
  return value?.kind === "map" && !value.flow && value.pairs.length > 0 && value.span.start >= span.start && value.span.end <= span.end;
}

function listed(node: YamlNode | undefined): YamlNode[] {
  return node === undefined || (node.kind === "scalar" && node.value === null) ? [] : node.kind === "seq" ? node.items.filter((item) => item !== undefined) : [node];
}

function caseOf(tree: YamlTree, node: MapNode, expected: Expected, kader: string, number: number): FrameworkCase {
  const fragment = valueOf(node, "document") as MapNode;
  const own = ownLines(tree, fragment);
  const soort = textOf(valueOf(fragment, "soort"))?.value;
  const defaults: Readonly<Record<string, string>> = {
    id: `geval-${number}`,
    titel: `Geval ${number}`,
    versie: '"1"',
    ...(soort === "kader" || soort === "koppeling" ? {} : { kaders: `["${kader}"]` }),
  };
  const missing = Object.entries(defaults).filter(([key]) => !pairOf(fragment, key)).map(([key, value]) => `${key}: ${value}`);
  const before = pairOf(fragment, "soort") ? [] : ["soort: beroepsprofiel"];
  return {
    naam: expected.naam!,
    text: `${[...before, ...own.lines, ...missing].join("\n")}\n`,
    ownStart: before.length,
    ownLines: own.lines.length,
    fileLine: own.line,
    fileColumn: own.column,
    bevindingen: expected.bevindingen ?? [],
    geenBevindingen: expected.geenBevindingen ?? [],
    dekking: expected.dekking ?? [],
  };
}

/** The lines of a block as they would stand in a file of their own. */
function ownLines({ lines }: YamlTree, { span }: MapNode): { lines: string[]; line: number; column: number } {
  const { line, character: column } = lines.positionAt(span.start);
  const end = lines.positionAt(span.end);
  const last = end.character === 0 && end.line > line ? end.line - 1 : end.line;
  const texts = Array.from({ length: last - line + 1 }, (_, index) => lines.lineText(line + index));
  return { lines: texts.map((text) => (text.slice(0, column).trim() === "" ? text.slice(column) : text.trimStart())), line, column };
}

/** A line without the spaces before it. */
export function lineSpan({ lines }: YamlTree, line: number): Span {
  const text = lines.lineText(line);
  return { start: lines.lineStart(line) + (text.length - text.trimStart().length), end: lines.lineEnd(line) };
}
