// `dist/cli.js`: what `bekwaam` runs. An editor that asks for the server gets it without the rest of the command line.
import { startCli, startServer } from "./mains.ts";

const [command, way, ...rest] = process.argv.slice(2);
const isUsualServer = command === "lsp" && way === "--stdio" && rest.every((word) => /^--clientProcessId=\d+$/.test(word));

if (isUsualServer) startServer();
else startCli();
