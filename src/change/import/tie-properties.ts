import { isDeepStrictEqual } from 'node:util';
import { tieRecord } from '../../store/model/records';
import type { TieRowWithId } from '../../store/model/rows';
import type { NodeVersion, TieVersion } from '../transaction/versions.store';

type Properties = Record<string, unknown>;

/** Properties of a tie that keep their values where the cell is blank. */
const OPTIONAL = [
  ...(['verb', 'phrases', 'note', 'stance', 'ask', 'stage', 'answer', 'heldBy', 'amount', 'currency'] as const),
] as const;
/** What the rows decide of a tie. */
export const COMPARED = ['since', 'until', 'strength', 'confidence', 'visibility', 'contested', ...OPTIONAL] as const;

/** Whether an administrator restricted a record: rows that were written before do not lift that. */
export function isRestricted({ properties }: TieVersion | NodeVersion): boolean {
  return (properties as Properties)['restricted'] === true;
}

/** What a row changes of a tie; null where it changes nothing. */
export function changedProperties(version: TieVersion, row: TieRowWithId): Properties | null {
  const { properties, from, to } = version;
  const next = propertiesOf(row);
  const isKept = (name: string) =>
    isKeptByRestriction(version, name) ||
    (OPTIONAL.some((one) => one === name) && next[name] === undefined) ||
    (name === 'contested' && row.contested === undefined);
  const isChanged = COMPARED.some(
    (name) => !isKept(name) && !isDeepStrictEqual(next[name] ?? null, properties[name] ?? null),
  );
  return isChanged || from !== row.from || to !== row.to ? written(next, isKept) : null;
}

/** What a row decides of a tie whose closed version opens again: all but an administrator’s restriction. */
export function reopenedProperties(version: TieVersion, row: TieRowWithId): Properties {
  return written(propertiesOf(row), (name) => isKeptByRestriction(version, name));
}

function isKeptByRestriction(version: TieVersion, name: string): boolean {
  return isRestricted(version) && (name === 'visibility' || name === 'clearance');
}

function propertiesOf(row: TieRowWithId): Properties {
  return tieRecord(row, '').properties;
}

function written(properties: Properties, isKept: (name: string) => boolean): Properties {
  const names = [...COMPARED, 'clearance'].filter((name) => !isKept(name));
  return Object.fromEntries(names.map((name) => [name, properties[name] ?? null]));
}
