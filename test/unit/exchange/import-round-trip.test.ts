import fc from 'fast-check';
import { Confidence } from '../../../src/store/model/enums';
import { personalDatum } from '../../../src/store/model/personal-data';
import { nameProblem } from '../../../src/store/model/text-check';
import { TieType } from '../../../src/store/model/tie-type';
import { TIE_TYPES } from '../../../src/store/model/tie-types';
import { tieEndsProblem } from '../../../src/store/model/tie-words';
import { Visibility } from '../../../src/store/model/visibility';
import { csv, read } from '../../support/import-folder';
import { propertyRuns } from '../../support/property-runs';

const text = fc
  .oneof(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.stringMatching(/^['=+\-@\t]?["',;\r\n\ta-zé]{0,12}$/))
  .filter((value) => value.trim() !== '' && !/[^\P{Cc}\t\n\r]/u.test(value) && !personalDatum(value));
const name = text.filter((value) => nameProblem(value) === undefined);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const date = fc.constantFrom('2019', '2019-05', '2019-05-20');

const actor = fc.record({ name_en: name, name_fr: optional(name), sector: optional(text), source_title: text });
const tie = fc.record({
  // Both ends are companies.
  type: fc.constantFrom(...Object.values(TieType).filter((type) => !tieEndsProblem(type, 'Company', 'Company'))),
  since: optional(date),
  until: optional(date),
  strength: optional(fc.double({ min: 0, minExcluded: true, max: 1, noNaN: true })),
  confidence: fc.constantFrom(...Object.values(Confidence)),
  visibility: fc.constantFrom(...Object.values(Visibility)),
  source_title: text,
});

test('valid tables are read as they were written', () => {
  const newline = fc.constantFrom('\n', '\r\n');
  fc.assert(
    fc.property(fc.array(actor, { minLength: 2 }), fc.array(tie), newline, (actors, drawn, end) => {
      // A strength is refused where the type carries no influence.
      const ties = drawn.map((row) => (TIE_TYPES[row.type].conducts ? row : { ...row, strength: undefined }));
      const actorCells = actors.map((cells, index) => ({ ...cells, id: `A-${index}`, kind: 'COMPANY' }));
      const tieCells = ties.map((cells, index) => ({ ...cells, id: `T-${index}`, from: 'A-0', to: 'A-1' }));
      const written = tieCells.map((cells) => ({ ...cells, strength: cells.strength?.toString() }));
      const { rows, problems } = read({
        'actors.csv': csv('actors.csv', actorCells, end),
        'ties.csv': csv('ties.csv', written, end),
      });
      expect(problems).toEqual([]);
      const actorsRead = rows.nodes.map((node) => ({
        name_en: node.nameEn,
        name_fr: node.nameFr,
        sector: node.properties?.sector,
        source_title: node.evidence[0]?.source.title,
        id: node.id,
        kind: node.properties?.kind,
      }));
      expect(actorsRead).toEqual(actorCells);
      const tiesRead = rows.ties.map(({ evidence: [cited], ...row }) => ({
        ...row,
        source_title: cited?.source.title,
      }));
      expect(tiesRead).toEqual(tieCells);
    }),
    { numRuns: propertyRuns(100) },
  );
});
