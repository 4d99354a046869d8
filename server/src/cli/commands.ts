// The commands there are, in the order in which help shows them.
import type { Command } from "./command.ts";
import check from "./commands/check.ts";
import coverage from "./commands/coverage.ts";
import diff from "./commands/diff.ts";
import explain from "./commands/explain.ts";
import exportCommand from "./commands/export.ts";
import fmt from "./commands/fmt.ts";
import graph from "./commands/graph.ts";
import helpCommand from "./commands/help.ts";
import importCommand from "./commands/import.ts";
import init from "./commands/init.ts";
import kaders from "./commands/kaders.ts";
import lsp from "./commands/lsp.ts";
import merge from "./commands/merge.ts";
import migrate from "./commands/migrate.ts";
import newCommand from "./commands/new.ts";
import rules from "./commands/rules.ts";
import test from "./commands/test.ts";
import version from "./commands/version.ts";

/** `help` gets the list as a function, because it is in it itself. */
export const COMMANDS: readonly Command[] = [check, merge, coverage, diff, migrate, graph, importCommand, exportCommand, newCommand, init, fmt, explain, kaders, rules, test, lsp, helpCommand(() => COMMANDS), version];
