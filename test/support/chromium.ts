import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

const DATA = join(__dirname, '../../.data');
const INSTALLED = '/usr/bin/chromium';
/** The files of the package, which exports only its program. */
const PACKED = join(dirname(require.resolve('@sparticuz/chromium')), '../../bin');
const { version } = JSON.parse(readFileSync(join(PACKED, '../package.json'), 'utf8')) as { version: string };
const UNPACKED = join(DATA, `chromium-${version}`);
const PROGRAM = join(UNPACKED, 'run');

/** The browser for test/web: the installed one, else the package's. */
export const CHROMIUM = process.env.CHROMIUM ?? (existsSync(INSTALLED) ? INSTALLED : PROGRAM);

/** The error of the tests that need a browser which is missing. */
export const NO_CHROMIUM = `No browser at ${CHROMIUM}: run "apt-get install chromium", or set CHROMIUM to the path of one.`;

/** Unpacks the package's browser into .data when it is first needed, as the jars of Neo4j are. */
export function ensureChromium(): void {
  if (CHROMIUM !== PROGRAM || existsSync(PROGRAM)) return;
  mkdirSync(DATA, { recursive: true });
  // Renamed once complete: another run may unpack it too, or this one may be killed.
  const temporary = mkdtempSync(join(DATA, '.chromium-'));
  writeFileSync(join(temporary, 'chromium'), unpacked('chromium'), { mode: 0o755 });
  for (const name of ['al2023.tar', 'fonts.tar', 'swiftshader.tar'])
    execFileSync('tar', ['-x', '--no-same-owner', '-C', temporary], { input: unpacked(name) });
  writeFileSync(join(temporary, 'fonts.conf'), FONTS);
  writeFileSync(join(temporary, 'run'), RUN, { mode: 0o755 });
  if (!existsSync(UNPACKED)) renameSync(temporary, UNPACKED);
  rmSync(temporary, { recursive: true, force: true });
}

const unpacked = (name: string): Buffer => brotliDecompressSync(readFileSync(join(PACKED, `${name}.br`)));

const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${UNPACKED}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${UNPACKED}/fonts-cache</cachedir></fontconfig>
`;

/** Adds fonts and the libraries in the browser's folder, which a bare machine lacks. */
const RUN = `#!/bin/sh
export LD_LIBRARY_PATH="${UNPACKED}/lib" FONTCONFIG_FILE="${UNPACKED}/fonts.conf"
exec "${UNPACKED}/chromium" "$@"
`;
