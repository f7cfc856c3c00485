import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * SPDX identifiers of licences that require only their own text and, for Apache-2.0, a notice of
 * changes.
 */
const ALLOWED = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Unlicense',
]);

/** The licences of packages that may be used for another reason. */
const EXCEPTIONS: Record<string, string> = {
  // A licence of data, which are used as published; README.md names it.
  'world-countries': 'ODbL-1.0',
  // A licence of fonts, which are served as published, together with its text.
  '@fontsource/noto-sans': 'OFL-1.1',
  '@fontsource/noto-serif': 'OFL-1.1',
};

export interface PackageLicence {
  name: string;
  version: string;
  /** An SPDX expression; UNKNOWN where the package names none. */
  licence: string;
}

interface Lock {
  packages: Record<string, { dev?: boolean; optional?: boolean; version?: string }>;
}

interface Manifest {
  name: string;
  version: string;
  license?: string | { type?: string };
  licenses?: { type?: string }[];
}

/**
 * The licences of the production packages of the project in this folder, without packages for other
 * platforms, sorted by name.
 */
export function productionLicences(root: string): PackageLicence[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
  return Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && !dev)
    .flatMap(([path, { optional }]) => {
      const manifest = readManifest(join(root, path, 'package.json'));
      if (!manifest && !optional) throw new Error(`${path} is not installed: run npm ci.`);
      return manifest ? [{ name: manifest.name, version: manifest.version, licence: licenceOf(manifest) }] : [];
    })
    .sort((a, b) => a.name.localeCompare(b.name) || a.version.localeCompare(b.version));
}

/**
 * True where an SPDX expression offers an allowed licence: one side of each OR, all sides of each
 * AND.
 */
export function isAllowed({ name, licence }: Pick<PackageLicence, 'name' | 'licence'>): boolean {
  if (EXCEPTIONS[name] === licence) return true;
  const choices = licence.replace(/^\((.*)\)$/, '$1').split(/\s+OR\s+/);
  return choices.some((choice) => choice.split(/\s+AND\s+/).every((identifier) => ALLOWED.has(identifier)));
}

function licenceOf({ license, licenses }: Manifest): string {
  if (typeof license === 'string') return license;
  const types = [license, ...(licenses ?? [])].flatMap((entry) => entry?.type ?? []);
  return types.length > 0 ? types.join(' OR ') : 'UNKNOWN';
}

function readManifest(file: string): Manifest | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  } catch {
    return undefined;
  }
}
