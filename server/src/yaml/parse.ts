// Text to ranged tree. Never throws: what cannot be read is a problem, the rest is the tree.
import { Composer, Parser, type YAMLParseError } from "yaml";
import { DEFAULT_LIMITS, guard, type Limits, loneSurrogates } from "../text/guards.ts";
import { LineIndex } from "../text/lines.ts";
import type { Problem } from "../text/problem.ts";
import { compareSpans } from "../text/span.ts";
import { commentsIn } from "./comments.ts";
import { buildTree } from "./build.ts";
import { blocksAstray, putsAstray } from "./syntax/indentation.ts";
import { readSubset } from "./subset.ts";
import { syntaxProblems } from "./syntax.ts";
import type { Comment, YamlNode, YamlTree } from "./tree.ts";

/** More problems than this tell a reader nothing; the rest is counted in one `syntax/more`. */
const MOST_PROBLEMS = 100;

/** Reads `text`, which has no byte order mark; positions are UTF-16 offsets in it. */
export function parseYaml(text: string, limits: Limits = DEFAULT_LIMITS): YamlTree {
  const lines = new LineIndex(text);
  const refused = guard(text, limits);
  if (refused.length > 0) return { text, lines, root: undefined, comments: [], problems: refused, parsed: false, plain: false };
  const read = readUnlessTooDeep(text);
  if (!read) return { text, lines, root: undefined, comments: [], problems: [{ code: "syntax/nesting", span: { start: 0, end: lines.lineEnd(0) }, params: { limit: limits.blockDepth } }], parsed: false, plain: false };
  const { root, comments, problems, plain } = read;
  return { text, lines, root, comments, problems: inOrder([...loneSurrogates(text), ...problems]), parsed: true, plain };
}

/** The guards count without reading; should a text still be too deep for the parser, that is no reason to stop. */
export function readUnlessTooDeep(text: string): ReturnType<typeof readText> | undefined {
  try {
    return readText(text);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Problems in the order of the text, with the many behind the first hundred as a number. */
export function inOrder(problems: Problem[]): Problem[] {
  return capped(problems.sort((a, b) => compareSpans(a.span, b.span)));
}

/** A text without the lines and limits that make a tree of it; a part of a text is read as one too, and put into the old tree. */
export interface Read {
  readonly root: YamlNode | undefined;
  readonly comments: readonly Comment[];
  /** Uncapped. */
  readonly problems: readonly Problem[];
  /** See `YamlTree`. */
  readonly plain: boolean;
  /** Whether the parser found nothing worse than keys without a colon (yet) and colons too many; behind those it goes on as if nothing were wrong. */
  readonly isLocal: boolean;
}

/** What a text holds; the text has passed the guards. */
export function readText(text: string): Read {
  const read = readSubset(text);
  return read ? { ...read, problems: [], plain: true, isLocal: true } : readByLibrary(text);
}

/** The same for any text, and the measure of `readSubset`. */
export function readByLibrary(text: string): Read {
  const comments: Comment[] = [];
  const problems: Problem[] = [];
  // Duplicate keys are found by our own builder in linear time; the library's check is quadratic.
  const composer = new Composer({ version: "1.2", schema: "core", uniqueKeys: false, strict: true, prettyErrors: false, logLevel: "silent" });
  const tokens = commentsIn(new Parser().parse(text), comments);
  let root: YamlNode | undefined;
  let linked = false;
  let isLocal = true;
  let isWhole = true;
  let count = 0;
  for (const document of withoutStackTraces(composer.compose(tokens, true, text.length))) {
    count += 1;
    if (count === 1) ({ root, linked } = buildTree(document.contents, text, problems));
    if (count === 2) problems.push(extraDocument(document.range[0], text));
    isLocal &&= document.errors.every(isLocalError);
    if (count > 2) continue;
    const { problems: found, hasEchoes } = syntaxProblems(document, text);
    isWhole &&= !hasEchoes && !found.some(putsAstray) && !(found.length > 0 && problems.some(({ code }) => code === "syntax/key"));
    addSyntaxProblems(found, problems, text);
  }
  // A mistake that is felt further on than it is told must be read together with what comes behind it.
  const plain = !linked && isWhole && count === 1 && !/^(?:---|\.\.\.|%)/m.test(behindMarker(text));
  return { root, comments, problems, plain, isLocal };
}

/** Found when the nodes are made of what was parsed: how the rest is parsed does not depend on it. */
function isLocalError({ code, message }: YAMLParseError): boolean {
  return code === "MULTILINE_IMPLICIT_KEY" || code === "BLOCK_AS_IMPLICIT_KEY" || message.startsWith("Implicit map keys");
}

/** The parser makes an error object per slip; on a file of nothing but slips, their stack traces would cost most of the time. */
function* withoutStackTraces<T>(steps: Iterator<T>): Generator<T> {
  for (;;) {
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    let step: IteratorResult<T>;
    try {
      step = steps.next();
    } finally {
      Error.stackTraceLimit = limit;
    }
    if (step.done) return;
    yield step.value;
  }
}

const CONSEQUENCES = new Set(["syntax/alias", "syntax/yaml", "syntax/duplicate-key"]);

/** What follows from a line that cannot be read is no problem by itself. */
function addSyntaxProblems(found: readonly Problem[], problems: Problem[], text: string): void {
  const lineOf = (problem: Problem): number => text.lastIndexOf("\n", problem.span.start - 1);
  const lines = new Set(found.map(lineOf));
  // A list as a key is hardly ever meant: it comes of a colon or bracket that is missing before it.
  const astray = blocksAstray(found, text);
  const isAstray = ({ code, span: { start } }: Problem): boolean => code === "syntax/duplicate-key" && astray.some((block) => block.start <= start && start < block.end);
  const others = problems.filter((problem) => !(problem.code === "syntax/key" && found.length > 0) && !isAstray(problem)).filter((problem) => !CONSEQUENCES.has(problem.code) || !lines.has(lineOf(problem)));
  problems.splice(0, problems.length, ...others, ...found);
}

/** A document may begin with a line `---`; comments may stand before it. */
function behindMarker(text: string): string {
  const marker = /^(?: *(?:#.*)?\r?\n)*---(?=\r?\n)/.exec(text);
  return marker ? text.slice(marker[0].length) : text;
}

function extraDocument(contentStart: number, text: string): Problem {
  const marker = text.lastIndexOf("---", contentStart);
  const start = marker >= 0 ? marker : Math.min(contentStart, text.length);
  return { code: "syntax/multiple-documents", span: { start, end: Math.min(start + 3, text.length) } };
}

function capped(problems: Problem[]): Problem[] {
  if (problems.length <= MOST_PROBLEMS) return problems;
  const last = problems[MOST_PROBLEMS]!;
  const more: Problem = { code: "syntax/more", span: last.span, params: { count: problems.length - MOST_PROBLEMS } };
  return [...problems.slice(0, MOST_PROBLEMS), more];
}
