import { Confidence } from '../../store/model/confidence';
import type { EvidenceRow, SourceRow } from '../../store/model/rows';
import type { Run } from '../../store/neo4j/client';
import { firstDay } from '../../language/partial-date';
import { checkAddress, checkTitle, checkText } from '../input/checks';
import type { ValidationErrors } from '../input/validation-errors';
import { readNodeVersions } from '../transaction/versions.store';
import type { EvidenceInput } from './evidence-input.type';

/** Validates the evidence of an input and returns it as rows. */
export async function evidenceRows(
  run: Run,
  errors: ValidationErrors,
  evidence: readonly EvidenceInput[],
  path: readonly string[] = ['input', 'evidence'],
): Promise<EvidenceRow[]> {
  if (evidence.length === 0) errors.add('NO_EVIDENCE.none', path);
  const cited = evidence.map(({ source }) => source).filter((id) => typeof id === 'string');
  const known = new Map((await readNodeVersions(run, cited)).map((version) => [version.id, version]));
  const today = new Date().toISOString().slice(0, 10);
  return evidence.map((input, index) => {
    const at = [...path, String(index)];
    checkTitle(errors, [...at, 'title'], input.title);
    checkTitle(errors, [...at, 'publisher'], input.publisher);
    checkAddress(errors, [...at, 'url'], input.url);
    checkText(errors, [...at, 'locator'], input.locator);
    for (const field of ['published', 'asOf'] as const) {
      const date = input[field];
      if (date && firstDay(date) > today) errors.add('BAD_DATES.source', [...at, field], { date });
    }
    return {
      source: sourceRow(errors, at, input, known.get(input.source ?? '')),
      confidence: input.confidence,
      ...(input.locator && { locator: input.locator }),
      ...(input.asOf && { asOf: input.asOf }),
    };
  });
}

function sourceRow(
  errors: ValidationErrors,
  path: readonly string[],
  { source, title, url, publisher, published }: EvidenceInput,
  known: { type: string; properties: Record<string, unknown> } | undefined,
): SourceRow {
  if (typeof source === 'string') {
    if (known?.type === 'Source') return known.properties as unknown as SourceRow;
    errors.addUnknownId('NOT_FOUND.source', [...path, 'source'], { id: source, types: ['Source'] });
  } else if (!title && !url) errors.add('NO_EVIDENCE.unnamed', path);
  return {
    title: title ?? url ?? '',
    ...(url && { url }),
    ...(publisher && { publisher }),
    ...(published && { published }),
  };
}

const BEST_FIRST = [Confidence.HIGH, Confidence.MEDIUM, Confidence.LOW];

/** The highest confidence of some evidence: a record is trusted as far as its best source. */
export function bestConfidence(evidence: readonly Pick<EvidenceRow, 'confidence'>[]): Confidence {
  return BEST_FIRST.find((one) => evidence.some(({ confidence }) => confidence === one)) ?? Confidence.LOW;
}
