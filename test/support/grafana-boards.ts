import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of docker-compose.yml. */
export const PROJECT = join(__dirname, '../..');

export interface BoardTarget {
  refId: string;
  datasource: { type: string; uid: string };
  type: string;
  parser: string;
  source: string;
  format: string;
  url: string;
  root_selector: string;
  columns: { selector: string; text: string; type: string }[];
}

export interface StoredPanel {
  id: number;
  title: string;
  description: string;
  type: string;
  gridPos: { x: number; y: number; w: number; h: number };
  datasource?: { type: string; uid: string };
  targets?: BoardTarget[];
  transformations?: { id: string; options: Record<string, unknown> }[];
  fieldConfig?: { defaults: Record<string, unknown>; overrides: unknown[] };
  options: Record<string, unknown>;
}

export interface Board {
  uid: string;
  title: string;
  schemaVersion: number;
  editable: boolean;
  refresh: string;
  panels: StoredPanel[];
}

export const BOARD_LANGUAGES = ['en', 'fr'] as const;

/** A board as it is committed. */
export function readBoard(language: (typeof BOARD_LANGUAGES)[number]): Board {
  return JSON.parse(readFileSync(join(PROJECT, `deploy/grafana/boards/network.${language}.json`), 'utf8')) as Board;
}

/** The panels that ask for data. */
export const panelsWithData = ({ panels }: Board) => panels.filter(({ targets }) => targets !== undefined);
