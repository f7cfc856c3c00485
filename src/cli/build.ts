import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { buildExplorer } from './build-explorer';

const ROOT = join(__dirname, '../..');

/** Gives each module the folder of its source, from which it locates its data. */
const sourceFolders: Plugin = {
  name: 'source-folders',
  setup: (build) =>
    build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      if (!text.includes('__dirname')) return undefined;
      return { contents: `const __dirname = ${JSON.stringify(dirname(path))}; ${text}`, loader: 'ts' };
    }),
};

/**
 * Builds the API into a folder: a file for the process, one for each thread, and the explorer.
 * Packages are not bundled: it would not speed up the start, and some locate files from their own
 * folder.
 */
async function buildAll(folder: string): Promise<void> {
  const server = build({
    absWorkingDir: ROOT,
    entryPoints: ['src/main.ts', 'src/influence/engine/graph-thread.ts', 'src/change/import/sheets/reading-thread.ts'],
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    // type-graphql identifies the classes of the schema by their names.
    keepNames: true,
    sourcemap: true,
    sourcesContent: false,
    define: { BUILD_DIR: '__dirname' },
    outdir: folder,
    entryNames: '[name]',
    plugins: [sourceFolders],
    logLevel: 'warning',
  });
  await Promise.all([server, buildExplorer(join(folder, 'explorer'))]);
}

void buildAll(process.argv[2]!);
