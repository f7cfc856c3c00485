import { csv } from './csv';
import { json } from './json';
import type { TableFormat } from './table-format';
import { xlsx } from './xlsx';

/** The formats of tables, by the ending of a file's name. */
export const FORMATS: Readonly<Record<string, TableFormat>> = { csv, json, xlsx };
