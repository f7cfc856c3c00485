import { Field, ID, InputType } from 'type-graphql';
import { dateInPeriod, firstDay } from '../../language/partial-date';
import { Confidence, SourceKind } from '../../store/model/enums';
import type { EvidenceRow, SourceRow } from '../../store/model/rows';
import type { Run } from '../../store/neo4j/client';
import { PartialDateScalar, WebAddressScalar } from '../../store/scalars';
import { checkAddress, checkText, checkTitle } from '../input/checks';
import type { ValidationErrors } from '../input/validation-errors';
import { readNodeVersions } from '../transaction/versions.store';

@InputType({ description: 'A source that supports a record: its id, or the title or address of a new one.' })
export class EvidenceInput {
  @Field(() => ID, { nullable: true, description: 'A recorded source.' })
  source?: string | null;

  @Field(() => String, { nullable: true, description: 'The title of the source; up to 300 characters.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'The publisher of a new source; up to 300 characters.' })
  publisher?: string | null;

  @Field(() => SourceKind, {
    nullable: true,
    description: 'The kind of a new source, by its relation to its statement; OTHER where it is absent.',
  })
  kind?: SourceKind | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description:
      'The date on which a new source was published; not in the future. It dates evidence without a date of its own.',
  })
  publishedOn?: string | null;

  @Field(() => WebAddressScalar, { nullable: true, description: 'The address of the source: http or https.' })
  url?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The position in the source: a section, a page, an endnote; up to 10,000 characters.',
  })
  locator?: string | null;

  @Field(() => Confidence, { defaultValue: Confidence.MEDIUM, description: 'The confidence in the source.' })
  confidence: Confidence;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The date that the source refers to; not in the future.',
  })
  asOf?: string | null;
}

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
    for (const field of ['publishedOn', 'asOf'] as const) {
      const date = input[field];
      if (date && firstDay(date) > today) {
        errors.add('BAD_DATES.source', [...at, field], (language) => ({ date: dateInPeriod(date, language) }));
      }
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
  { source, title, url, publisher, kind, publishedOn }: EvidenceInput,
  cited: { type: string; properties: Record<string, unknown> } | undefined,
): SourceRow {
  if (typeof source === 'string') {
    if (cited?.type === 'Source') return cited.properties as unknown as SourceRow;
    errors.addUnknownId('NOT_FOUND.source', [...path, 'source'], { id: source, types: ['Source'] });
  } else if (!title && !url) errors.add('NO_EVIDENCE.unnamed', path);
  return {
    title: title ?? url ?? '',
    ...(url && { url }),
    ...(publisher && { publisher }),
    ...(kind && { kind }),
    ...(publishedOn && { published: publishedOn }),
  };
}

const BEST_FIRST = [Confidence.HIGH, Confidence.MEDIUM, Confidence.LOW];

/** Returns the highest confidence: a record is trusted as far as its best source. */
export function bestConfidence(evidence: readonly Pick<EvidenceRow, 'confidence'>[]): Confidence {
  return BEST_FIRST.find((level) => evidence.some(({ confidence }) => confidence === level)) ?? Confidence.LOW;
}
