import { Confidence, OpportunityKind } from '../../../../src/store/model/enums';
import type { GraphRows, NodeRow } from '../../../../src/store/model/rows';
import { Visibility, visibilityProperties } from '../../../../src/store/model/visibility';
import { useWorld } from '../../../support/use-world';

const review = (id: string, properties: object, asOf = '2026-05', rest: Partial<NodeRow> = {}): NodeRow => ({
  id,
  type: 'Opportunity',
  nameEn: `Review ${id}`,
  nameFr: `Examen ${id}`,
  since: '2026-10',
  until: '2026-11-13',
  properties: {
    kind: OpportunityKind.UPR_REVIEW,
    inferred: true,
    ...visibilityProperties(Visibility.PUBLIC),
    ...properties,
  },
  evidence: [{ source: { title: 'Calendar of Reviews' }, confidence: Confidence.HIGH, asOf }],
  ...rest,
});

const REVIEWS: GraphRows = {
  nodes: [
    review('SILENT', {}),
    review('MONTH', {}, '2026-10', { until: undefined }),
    review('ANNOUNCED', { inferred: false }),
    review('CONCLUDED', { outcomeFr: 'Constats.' }),
    review('REPORTED', {}, '2026-11-13'),
    review('DURING', {}, '2026-11'),
    review('UNDATED', {}, '2026-05', { since: undefined, until: undefined }),
  ],
  ties: [],
  values: [],
};

const { read } = useWorld(REVIEWS);

const expected = async (valid: string) => {
  const { allNodes } = await read(
    `query @asOf(valid: "${valid}") { allNodes(types: [OPPORTUNITY]) { nodes { id ... on Opportunity { isExpected } } } }`,
  );
  const nodes = allNodes!.nodes as unknown as { id: string; isExpected: boolean }[];
  return nodes.filter(({ isExpected }) => isExpected).map(({ id }) => id);
};

describe('a review with inferred dates', () => {
  test.each([
    ['2026-10-31', []],
    ['2026-11-01', ['MONTH']],
    ['2026-11-13', ['MONTH']],
    ['2026-11-14', ['DURING', 'MONTH', 'SILENT']],
  ])('was expected, at %s, where no source says that it took place: %j', async (valid, ids) => {
    expect(await expected(valid)).toEqual(ids);
  });

  test('is not past in the agenda but expected', async () => {
    const { agenda } = await read(
      `query @asOf(valid: "2027-01-01") { agenda(from: "2026-11-12", to: "2026-12") { node { id } en: text(lang: EN) fr: text(lang: FR) } }`,
    );
    const texts = (agenda as unknown as { node: { id: string }; en: string; fr: string }[]).map(({ node, en, fr }) => [
      node.id,
      en,
      fr,
    ]);
    expect(texts).toEqual([
      ['ANNOUNCED', 'Review ANNOUNCED', 'Examen ANNOUNCED'],
      ['CONCLUDED', 'Review CONCLUDED (dates inferred)', 'Examen CONCLUDED (dates déduites)'],
      ...['DURING', 'REPORTED', 'SILENT'].map((id) =>
        id === 'REPORTED'
          ? [id, `Review ${id} (dates inferred)`, `Examen ${id} (dates déduites)`]
          : [
              id,
              `Review ${id} (was expected; no source says that it took place)`,
              `Examen ${id} (était attendu\u202f; aucune source ne dit qu’il a eu lieu)`,
            ],
      ),
    ]);
  });
});
