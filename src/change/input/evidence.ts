import type { Run } from '../../neo4j/client';
import type { EvidenceRow, SourceRow } from '../../model/rows';
import { firstDay } from '../../scalars/partial-date';
import { readNodeVersions } from '../ledger/versions.store';
import { type ValidationErrors, UserErrorCode } from '../input-rejected';
import { checkAddress, checkName, checkText } from './checks';
import type { EvidenceInput } from './evidence-input.type';

/** The evidence that an input cites, as rows; what is wrong with it is added to the mistakes. */
export async function evidenceRows(
  run: Run,
  mistakes: ValidationErrors,
  evidence: readonly EvidenceInput[],
  path: readonly string[] = ['input', 'evidence'],
): Promise<EvidenceRow[]> {
  if (evidence.length === 0) {
    mistakes.add(UserErrorCode.NO_EVIDENCE, path, {
      en: 'Cite at least one source: what stands on no evidence is not recorded.',
      fr: 'Citez au moins une source : ce qui ne repose sur rien n’est pas consigné.',
    });
  }
  const ids = evidence.map(({ source }) => source).filter((id) => typeof id === 'string');
  const known = new Map((await readNodeVersions(run, ids)).map((version) => [version.id, version]));
  const today = new Date().toISOString().slice(0, 10);
  return evidence.map((given, place) => {
    const at = [...path, String(place)];
    checkName(mistakes, [...at, 'title'], given.title);
    checkAddress(mistakes, [...at, 'url'], given.url);
    checkText(mistakes, [...at, 'locator'], given.locator);
    if (given.asOf && firstDay(given.asOf) > today) {
      mistakes.add(UserErrorCode.BAD_DATES, [...at, 'asOf'], {
        en: `No source can speak of ${given.asOf} yet.`,
        fr: `Aucune source ne peut déjà parler de ${given.asOf}.`,
      });
    }
    return {
      source: sourceRow(mistakes, at, given, known.get(given.source ?? '')),
      confidence: given.confidence,
      ...(given.locator && { locator: given.locator }),
      ...(given.asOf && { asOf: given.asOf }),
    };
  });
}

function sourceRow(
  mistakes: ValidationErrors,
  path: readonly string[],
  { source, title, url }: EvidenceInput,
  known: { type: string; properties: Record<string, unknown> } | undefined,
): SourceRow {
  if (typeof source === 'string') {
    if (known?.type === 'Source') return known.properties as unknown as SourceRow;
    mistakes.add(UserErrorCode.NOT_FOUND, [...path, 'source'], {
      en: `There is no source ${source}.`,
      fr: `Il n’y a pas de source ${source}.`,
    });
  } else if (!title && !url) {
    mistakes.add(UserErrorCode.NO_EVIDENCE, path, {
      en: 'Name the source: its id here, its title or its address.',
      fr: 'Nommez la source : son identifiant ici, son titre ou son adresse.',
    });
  }
  return { title: title ?? url?.href ?? '', ...(url && { url: url.href }) };
}
