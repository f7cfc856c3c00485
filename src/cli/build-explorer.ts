import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { TYPE } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { LOCALES } from '../language/locales';
import { CATALOGUES, message } from '../language/message';
import { importing } from '../language/messages/explorer/import';
import { network } from '../language/messages/explorer/network';
import { declaredModules, explorerOperations, WEB } from './explorer-operations';
import { worldOutlines } from './world-outlines';

type LanguageName = keyof typeof LOCALES;

const LANGUAGES: readonly LanguageName[] = ['EN', 'FR'];

/**
 * Builds the explorer into a folder: `en.html` and `fr.html`; their files in `assets/`, named by
 * their contents; `assets/documents.json`, the operations by their hash; and `assets/views.json`,
 * the names of the views. Removes other files there.
 * Several processes may build into one folder at the same time. Takes about a second.
 */
export async function buildExplorer(folder: string): Promise<void> {
  const operations = explorerOperations();
  const { metafile, outputFiles } = await build({
    entryPoints: {
      explorer: join(WEB, 'main.tsx'),
      style: join(WEB, 'style/explorer.css'),
      layout: join(WEB, 'network/layout/layout-worker.ts'),
    },
    bundle: true,
    splitting: true,
    format: 'esm',
    target: ['es2022', 'chrome111', 'firefox114', 'safari16.4'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
    metafile: true,
    write: false,
    legalComments: 'none',
    outdir: join(folder, 'assets'),
    loader: { '.woff2': 'file' },
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    // Messages are parsed here: the page needs no parser. A CommonJS build would keep all helpers.
    alias: { '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/lib/no-parser' },
    plugins: [declaredModules(operations)],
    logLevel: 'silent',
  });
  const helpers = Object.keys(metafile.outputs).find((path) => isHelpers(path, metafile))!;
  const unused = `import"./${basename(helpers)}";`;
  const files: Files = new Map(
    outputFiles.map(({ path, contents, text }) => [
      relative(folder, path),
      path.endsWith('.js') ? text.replace(unused, '') : contents,
    ]),
  );
  const documents = Object.fromEntries(operations.map(({ hash, text }) => [hash, text]));
  files.set('assets/documents.json', JSON.stringify(documents));
  files.set('assets/views.json', JSON.stringify(explorerViews()));
  for (const family of ['noto-sans', 'noto-serif']) {
    files.set(`assets/${family}-licence.txt`, readFileSync(require.resolve(`@fontsource/${family}/LICENSE`)));
  }
  const world = addData(files, 'world', worldOutlines());
  for (const language of LANGUAGES) {
    files.set(`${language.toLowerCase()}.html`, shell(language, { metafile, folder, files, world }));
  }
  writeFiles(folder, files);
}

/** Returns the names of the views, with which their addresses begin after the language. */
function explorerViews(): string[] {
  const routes = readFileSync(join(WEB, 'main.tsx'), 'utf8').matchAll(/<Route path="\/:lang\/(\w+)/g);
  return [...new Set([...routes].map(([, view]) => view!))];
}

/**
 * True where a file contains only the helpers for CommonJS packages and no source. Each file
 * imports it for its side effects, although it has none; only the network uses it.
 */
function isHelpers(path: string, { outputs }: Metafile): boolean {
  const { inputs, entryPoint } = outputs[path]!;
  return path.endsWith('.js') && !entryPoint && Object.keys(inputs).length === 0;
}

/** The contents of files by their path in the folder. */
type Files = Map<string, string | Uint8Array>;

/** Replaces each file in one step, since another process may read or write it. */
function writeFiles(folder: string, files: Files): void {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  for (const [path, contents] of files) {
    const draft = join(folder, `${path}.${process.pid}.tmp`);
    writeFileSync(draft, contents);
    renameSync(draft, join(folder, path));
  }
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (path !== 'assets' && !files.has(path) && !path.endsWith('.tmp'))
      rmSync(join(folder, path), { recursive: true, force: true });
  }
}

/** Texts that only some views use and load themselves, by the name of their file. */
const VIEW_TEXTS = { 'network-texts': network, 'import-texts': importing };
const isOfPage = (key: string): boolean =>
  /^(explorer|label)\./.test(key) && !Object.values(VIEW_TEXTS).some((texts) => key in texts);

/**
 * Returns messages of the explorer and the names of values, parsed. As data outside the script,
 * they are faster to read, and the page loads one language only.
 */
function textsOf(language: LanguageName, isIn: (key: string) => boolean): Record<string, unknown> {
  const texts = Object.entries(CATALOGUES[language]).filter(([key]) => isIn(key));
  const parsed = texts.map(([key, text]) => {
    const elements = new IntlMessageFormat(text, LOCALES[language], undefined, { ignoreTag: true }).getAst();
    const [first, ...rest] = elements;
    // A text without arguments needs no structure around it.
    return [key, first?.type === TYPE.literal && rest.length === 0 ? first.value : elements] as const;
  });
  return Object.fromEntries(parsed);
}

/** Adds data that the page fetches, and returns its address, which changes with its contents. */
function addData(files: Files, name: string, data: unknown): string {
  const contents = JSON.stringify(data);
  const hash = createHash('sha256').update(contents).digest('hex').slice(0, 8).toUpperCase();
  const path = `assets/${name}-${hash}.json`;
  files.set(path, contents);
  return `/${path}`;
}

interface Built {
  metafile: Metafile;
  folder: string;
  /** The files of the folder, to which the texts are added. */
  files: Files;
  /** The address of the outlines of countries, which the map loads. */
  world: string;
}

/** Returns the start page, which names all files to load, so that none waits for another. */
function shell(language: LanguageName, { metafile, folder, files, world }: Built): string {
  const { outputs } = metafile;
  const outputOf = (name: string) =>
    Object.entries(outputs).find(([, { entryPoint = '' }]) => entryPoint.endsWith(name))!;
  const address = (path: string): string => `/${relative(folder, path)}`;
  const addressOf = (name: string): string => address(outputOf(name)[0]);
  const lang = language.toLowerCase();
  const [script, { imports }] = outputOf('main.tsx');
  const fonts = Object.keys(outputs).filter((path) => /-latin-\d+-normal-\w+\.woff2$/.test(path));
  const preloads = imports
    .filter(({ kind, path }) => kind === 'import-statement' && !isHelpers(path, metafile))
    .map(({ path }) => address(path));
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${message(language, 'explorer.name')}</title>
<link rel="stylesheet" href="${addressOf('explorer.css')}">
<link id="texts" rel="preload" as="fetch" crossorigin href="${addData(files, `texts-${lang}`, textsOf(language, isOfPage))}">
${preloads.map((file) => `<link rel="modulepreload" href="${file}">`).join('\n')}
${fonts.map((path) => `<link rel="preload" as="font" crossorigin href="${address(path)}">`).join('\n')}
<link rel="icon" href="data:,">
<script type="module" src="${address(script)}"></script>
<meta name="world" content="${world}">
${Object.entries(VIEW_TEXTS)
  .map(
    ([name, texts]) =>
      [
        name,
        addData(
          files,
          `${name}-${lang}`,
          textsOf(language, (key) => key in texts),
        ),
      ] as const,
  )
  .map(([name, file]) => `<meta name="${name}" content="${file}">`)
  .join('\n')}
<meta name="layout-worker" content="${addressOf('layout-worker.ts')}">
</head>
<body>
<div id="explorer"></div>
<noscript><p>${message(language, 'explorer.noscript')}</p></noscript>
</body>
</html>
`;
}

if (require.main === module) void buildExplorer(process.argv[2]!);
