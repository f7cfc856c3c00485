import { instrumentState } from '../../../../src/graph/framework/instrument-state';

const stateOn = (dates: Parameters<typeof instrumentState>[0], day: string) => {
  const { state, on } = instrumentState(dates, day);
  return [state, on];
};

describe('the state of a document', () => {
  test('of a proposal is PROPOSED from its first day on, and UNKNOWN before', () => {
    const proposal = { proposed: '2022-05' };
    expect(stateOn(proposal, '2022-04-30')).toEqual(['UNKNOWN', null]);
    expect(stateOn(proposal, '2022-05-01')).toEqual(['PROPOSED', '2022-05']);
  });

  test('with a period is IN_FORCE from its first to its last day, both included, then LAPSED', () => {
    const plan = { adopted: '2015', periodFrom: '2016', periodUntil: '2018' };
    expect(stateOn(plan, '2014-12-31')).toEqual(['UNKNOWN', null]);
    expect(stateOn(plan, '2015-12-31')).toEqual(['ADOPTED', '2015']);
    expect(stateOn(plan, '2016-01-01')).toEqual(['IN_FORCE', '2016']);
    expect(stateOn(plan, '2018-12-31')).toEqual(['IN_FORCE', '2016']);
    expect(stateOn(plan, '2019-01-01')).toEqual(['LAPSED', '2018']);
  });

  test('without any date is ADOPTED: only a proposal is marked as such', () => {
    expect(stateOn({}, '2026-11-25')).toEqual(['ADOPTED', null]);
  });
});
