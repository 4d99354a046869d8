// npm run rule:new group/name: makes the module of a new rule, and says what comes next. See docs/rules/authoring.md.
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { refusalOf, ruleText } from "./lib/new-rule.ts";
import { loadRules } from "./lib/rules.ts";

const [id] = process.argv.slice(2);
const refusal = refusalOf(id, new Set((await loadRules()).map((rule) => rule.id)));
const path = `server/src/rules/${id}.ts`;
if (refusal !== undefined || existsSync(path)) {
  console.error(refusal ?? `${path} exists already`);
  process.exitCode = 2;
} else {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, ruleText(id!));
  console.log(`wrote ${path}\n\n1. Fill in what is empty: texts in two languages, the source, a wrong and a right example, the check.\n2. npm run generate   registry, pages, schema of the configuration\n3. Add cases to test/unit/rules/${id!.split("/")[0]}.test.ts: finds it, is silent on the neighbour that is fine, survives half-typed input.\n4. npx vitest run test/unit/rules\n\nMore in docs/rules/authoring.md.`);
}
