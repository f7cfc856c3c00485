import { join } from 'node:path';
import type { GraphRows, TieRow } from '../src/model/rows';
import { StartError } from '../src/errors';
import { readActors } from './actors';
import { readCountries } from './countries';
import { readCountryTies } from './country-ties';
import { readFactFiles } from './fact-files';
import { readFramework } from './framework';
import { indexIds } from './ids';
import { readMeasures, readValues } from './indicator-values';
import { readInitiatives } from './initiatives';
import { readLinks } from './links';
import { readMemberships } from './memberships';
import { namer } from './names';
import { readObjectives } from './objectives';
import { withSeats } from './seats';
import { distinctEvidence, higherConfidence } from './sources';

/** The day on which the facts were recorded, whenever they are loaded. */
const RECORDED_ON = '2026-11-25';

export const FACTS_FOLDER = join(__dirname, 'facts');

/**
 * All rows that a folder of facts states, in the same order on every run.
 * No two nodes share an id, no two ties share type, ends and verb, and every end, parent, country and region is a node.
 * @throws StartError of one line: with file, line and column for an invalid row, and with the tie where two rows give it
 * different dates.
 */
export function readFacts(folder = FACTS_FOLDER): GraphRows {
  const facts = readFactFiles(folder);
  const ids = indexIds(facts);
  const name = namer();
  const values = readValues(facts);
  return {
    nodes: [
      ...readCountries(facts, ids, name),
      ...readFramework(facts, ids, name),
      ...readMeasures(facts, values),
      ...readActors(facts, ids, name),
      ...readInitiatives(facts, name),
    ],
    ties: mergeTies([
      ...readMemberships(facts, ids),
      ...withSeats(readLinks(facts, ids), facts, ids),
      ...readCountryTies(facts, ids),
      ...readObjectives(ids),
    ]),
    values,
  };
}

/** One tie for all rows with the same type, ends and verb. */
function mergeTies(ties: readonly TieRow[]): TieRow[] {
  const byKey = new Map<string, TieRow>();
  for (const tie of ties) {
    const key = [tie.type, tie.from, tie.to, tie.verb].join(' ');
    const first = byKey.get(key);
    byKey.set(key, first ? mergeTwo(first, tie) : tie);
  }
  return [...byKey.values()].map((tie) => ({ ...tie, recordedOn: RECORDED_ON }));
}

function mergeTwo(first: TieRow, next: TieRow): TieRow {
  for (const end of ['since', 'until'] as const)
    if (first[end] && next[end] && first[end] !== next[end])
      throw new StartError(
        `two rows give ${first.from} ${first.verb ?? first.type} ${first.to} different dates (${end})`,
      );
  const notes = new Set([first.note, next.note].filter((note) => note !== undefined));
  return {
    ...first,
    since: first.since ?? next.since,
    until: first.until ?? next.until,
    confidence: higherConfidence(first.confidence, next.confidence),
    contested: first.contested ?? next.contested,
    note: notes.size > 0 ? [...notes].join('; ') : undefined,
    evidence: distinctEvidence([...first.evidence, ...next.evidence]),
  };
}
