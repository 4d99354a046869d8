// `npm run build`: generated sources first (validators, then what needs them), then the three bundles.
import { run } from "./lib/run.mjs";

run("node", ["scripts/run.mjs", "scripts/generate/build.ts"]);
run("node", ["esbuild.mjs", ...process.argv.slice(2)]);
