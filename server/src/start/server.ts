// `dist/server.js`: started by an editor, or loaded by `bekwaam lsp`.
import { startServer } from "./mains.ts";

export { startServer };

if (require.main === module) startServer();
