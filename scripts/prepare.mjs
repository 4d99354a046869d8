// Builds after an installation from git (`npx github:…`, pre-commit), where nothing was built yet; elsewhere it does nothing.
import { existsSync } from "node:fs";
import { run } from "./lib/run.mjs";

const isBuilt = existsSync("dist/cli.js");
const canBuild = existsSync("node_modules/esbuild");
if (!isBuilt && canBuild) run("node", ["scripts/build.mjs", "--production"]);
