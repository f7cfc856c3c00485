import type { ReadContext } from '../loading/read-context';
import { loadEvidenceOfAll } from '../evidence/evidence.loaders';
import type { EvidenceRecord } from '../evidence/evidence.store';
import { manyByKey } from '../loading/many-by-key';
import { listCellTies, type CellQuery, type CellTies } from './coverage.store';

const tiesOfPlaces = (by: CellQuery['by']) =>
  manyByKey<CellTies>(
    (read, places) => listCellTies(read, { by, places, objectives: null }),
    ({ place }) => place,
  );

const TIES = { COUNTRY: tiesOfPlaces('COUNTRY'), REGION: tiesOfPlaces('REGION') };

/** The evidence of the ties that a cell's counts stand on, each once, newest first. */
export async function loadCellEvidence(
  context: ReadContext,
  by: CellQuery['by'],
  { place, objective }: { place: string; objective: string },
): Promise<EvidenceRecord[]> {
  const cells = await context.loaders.get(TIES[by]).load(place);
  return loadEvidenceOfAll(context, cells.find((cell) => cell.objective === objective)?.ties ?? []);
}
