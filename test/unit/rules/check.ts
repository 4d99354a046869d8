// Runs rules on small texts; a comment of carets below a line names the rule that is found there.
import { expect } from "vitest";
import { bundled } from "../../../server/src/frameworks/bundled.ts";
import { readDocument, type Document } from "../../../server/src/model/document.ts";
import { readConfig } from "../../../server/src/project/config.ts";
import { Project } from "../../../server/src/project/project.ts";
import type { Finding } from "../../../server/src/rules/finding.ts";
import { RULES } from "../../../server/src/rules/registry.generated.ts";
import type { Example, Rule } from "../../../server/src/rules/rule.ts";
import { checkDocument } from "../../../server/src/rules/run.ts";

/** One kind of document is named in the text, so the file name says nothing. */
const NAME = "voorbeeld.yaml";

/** A project with `text` and the files beside it. */
export function projectOf(example: Example): { project: Project; document: Document } {
  const project = new Project(bundled());
  if (example.config !== undefined) project.config = readConfig(example.config);
  const document = readDocument(`file:///map/${example.fileName ?? NAME}`, example.text, example.read);
  project.set(document);
  for (const { fileName, text } of example.beside ?? []) project.set(readDocument(`file:///map/${fileName}`, text));
  return { project, document };
}

/** Findings of `rules` on an example; every rule counts with its own level, whatever its preset. */
export function findingsOf(example: Example, rules: readonly Rule[] = RULES): readonly Finding[] {
  const { project, document } = projectOf(example);
  const levels = new Map(rules.map((rule) => [rule.id, rule.severity] as const));
  const failures: unknown[] = [];
  const { findings } = checkDocument(project, document, rules, { levels, onFailure: (_, error) => failures.push(error) });
  expect(failures).toEqual([]);
  return findings;
}

export function ruleOf(id: string): Rule {
  const rule = RULES.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
}

/**
 * Checks that `ids` find exactly what the carets of `marked` say:
 *     rollen: [comunicator]
 *   #          ^^^^^^^^^^^ roles/unknown-role
 */
export function check(ids: string | readonly string[], marked: string, beside: Omit<Example, "text"> = {}): void {
  const text = marked.replace(/^\n/, "");
  const rules = [ids].flat().map(ruleOf);
  const found = findingsOf({ ...beside, text }, rules).map(({ rule, span }) => `${rule} @${span.start}-${span.end} ${text.slice(span.start, span.end)}`);
  const wanted = marksIn(text).map(({ rule, start, end }) => `${rule} @${start}-${end} ${text.slice(start, end)}`);
  expect(found.sort()).toEqual(wanted.sort());
}

interface Mark {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

function marksIn(text: string): Mark[] {
  const marks: Mark[] = [];
  let lineStart = 0;
  let codeStart = 0;
  for (const line of text.split("\n")) {
    const mark = /^\s*#\s*(\^+) ([\w-]+\/[\w-]+)$/.exec(line);
    if (mark) {
      const column = line.indexOf("^");
      marks.push({ rule: mark[2]!, start: codeStart + column, end: codeStart + column + mark[1]!.length });
    } else codeStart = lineStart;
    lineStart += line.length + 1;
  }
  return marks;
}
