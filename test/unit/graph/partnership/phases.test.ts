import { phasesOf } from '../../../../src/graph/partnership/phases';

test('phases and parts are in the order of their beginning, an open date is null, and French falls back', () => {
  const stored = {
    phases: ['2023/: second', '2019-03/2022: first'],
    phasesFr: ['2023/: deuxième'],
    parts: ['/2018: a part'],
  };
  expect(phasesOf(stored)).toEqual([
    { since: null, until: '2018', textEn: 'a part', textFr: 'a part', isWhole: false },
    { since: '2019-03', until: '2022', textEn: 'first', textFr: 'first', isWhole: true },
    { since: '2023', until: null, textEn: 'second', textFr: 'deuxième', isWhole: true },
  ]);
  expect(phasesOf({})).toEqual([]);
});
