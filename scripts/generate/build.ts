// The generated files that the build needs and that are not in git: validators, bundled frameworks.
import { generateForBuild } from "../lib/generators.ts";

await generateForBuild();
