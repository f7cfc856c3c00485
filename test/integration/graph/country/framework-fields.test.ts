import { reportRow } from '../../../../src/kinds/report';
import { ROSTER } from '../../../../src/kinds/roster';
import { Extent, RosterKind } from '../../../../src/store/model/roster';
import type { GraphRows } from '../../../../src/store/model/rows';
import { TieType } from '../../../../src/store/model/tie-type';
import { Visibility } from '../../../../src/store/model/visibility';
import { ids } from '../../../support/reader';
import { useWorld } from '../../../support/use-world';
import { SMALL_WORLD } from '../../../worlds/small-world';
import { tie } from '../../../worlds/rows';

// The pact of ports has a complete roster, and a priority area names a form of exploitation.
const MORE: GraphRows = {
  nodes: [
    {
      id: 'ELM-AREA',
      type: 'FrameworkElement',
      nameEn: 'Better ports',
      parent: 'MAN-1',
      evidence: [],
      properties: { kind: 'private_sector_priority' },
    },
    {
      id: 'INS-ROSTER',
      type: 'Instrument',
      nameEn: 'Pact of Ports',
      evidence: [],
      properties: { kind: 'treaty' },
    },
    reportRow(ROSTER, {
      id: 'ROS-PORTS',
      node: 'INS-ROSTER',
      of: RosterKind.PARTIES,
      extent: Extent.COMPLETE,
      reported: 0,
      atLeast: false,
      asOf: '2025-12',
      visibility: Visibility.PUBLIC,
    }),
  ],
  ties: [
    tie('F-OBJ', 'OBJ-1', TieType.REFERS_TO, 'INS-TIDES'),
    tie('F-IND-1', 'IND-1', TieType.REFERS_TO, 'INS-TIDES'),
    tie('F-IND-2', 'IND-1', TieType.REFERS_TO, 'INS-PACT'),
    tie('F-OTHER', 'IND-2', TieType.REFERS_TO, 'INS-ROSTER'),
    tie('F-FIRST', 'ABO', TieType.PRIORITISES, 'OBJ-2', { since: '2022' }),
    tie('F-ALSO', 'ABO', TieType.PRIORITISES, 'IND-1', { since: '2022' }),
    tie('F-OVER', 'ABO', TieType.PRIORITISES, 'OBJ-1', { since: '2010', until: '2015' }),
  ],
  values: [],
};

const api = useWorld(SMALL_WORLD, MORE);
const { read } = api;

test('an element of the framework says what it is named under, and for which objectives', async () => {
  expect(await read('{ frameworkElements { id kind parent { __typename id } objectives { id } } }')).toEqual({
    frameworkElements: [
      {
        id: 'ELM-1',
        kind: 'target_group',
        parent: { __typename: 'StrategicDirection', id: 'DIR-1' },
        objectives: ids('OBJ-2', 'OBJ-1'),
      },
      {
        id: 'ELM-AREA',
        kind: 'private_sector_priority',
        parent: { __typename: 'Manifestation', id: 'MAN-1' },
        objectives: [],
      },
    ],
  });
});

test('an objective has the target groups of its direction, and the instruments that it and its indicators refer to', async () => {
  expect(await read('{ objectives { id targetGroups { id } instruments { id } } }')).toEqual({
    objectives: [
      { id: 'OBJ-1', targetGroups: ids('ELM-1'), instruments: ids('INS-TIDES', 'INS-PACT') },
      { id: 'OBJ-2', targetGroups: ids('ELM-1'), instruments: [] },
    ],
  });
});

test('an instrument says of when its list of parties is complete, and nothing where it is not', async () => {
  expect(await read('{ nodes(ids: ["INS-ROSTER", "INS-PACT"]) { ... on Instrument { rosterAsOf } } }')).toEqual({
    nodes: [{ rosterAsOf: '2025-12' }, { rosterAsOf: null }],
  });
});

test('a country has the priorities that hold', async () => {
  const priorities = (asOf: string) => read(`query ${asOf} { country(code: "ABO") { priorities { id to { id } } } }`);
  expect(await priorities('')).toEqual({
    country: {
      priorities: [
        { id: 'F-FIRST', to: { id: 'OBJ-2' } },
        { id: 'F-ALSO', to: { id: 'IND-1' } },
      ],
    },
  });
  expect(await priorities('@asOf(valid: "2012")')).toEqual({
    country: { priorities: [{ id: 'F-OVER', to: { id: 'OBJ-1' } }] },
  });
});
