import { undoPlan, type UndoPlan } from '../../../../src/change/undo/undo-plan';
import { MAX_INSTANT } from '../../../../src/store/model/records';

interface Version {
  id: string;
  properties: { knownFrom: string; knownTo: string; name: string; mergedInto?: string };
  places?: object[];
}

const [LOADED, AT, LATER, LATEST] = ['2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01'].map(
  (day) => `${day}T00:00:00.000Z`,
) as [string, string, string, string];

function version(name: string, knownFrom: string, knownTo = MAX_INSTANT, properties: object = {}): Version {
  return { id: 'A', properties: { knownFrom, knownTo, name, ...properties } };
}

/** Returns the plan without its empty lists. */
function planOf(...versions: Version[]): Partial<UndoPlan<Version>> {
  return Object.fromEntries(
    Object.entries<unknown[]>({ ...undoPlan(versions, AT) }).filter(([, list]) => list.length > 0),
  );
}

describe('the undo of a change', () => {
  test('closes a new record', () => {
    const added = version('new', AT);
    expect(planOf(added)).toEqual({ close: [{ version: added, before: undefined }], newest: [added] });
  });

  test('reopens the version that it replaced', () => {
    const [next, before] = [version('next', AT), version('before', LOADED, AT)];
    expect(planOf(next, before)).toEqual({ replaced: [next], reopen: [before], newest: [next] });
  });

  test('reopens a record that it closed', () => {
    const closed = version('closed', LOADED, AT);
    expect(planOf(closed)).toEqual({ reopen: [closed], newest: [closed] });
  });

  test('closes a record that it restored, with the version before', () => {
    const [restored, before] = [version('same', AT), version('same', LOADED, '2024-01-15T00:00:00.000Z')];
    expect(planOf(restored, before)).toEqual({ close: [{ version: restored, before }], newest: [restored] });
  });

  test('leaves derived records: they are derived again from the records as they are then', () => {
    const before = version('same', LOADED, AT, { confirmed: '2020-12-31' });
    const dated = version('same', AT, LATER, { confirmed: '2022-12-31' });
    const newest = version('same', LATER, MAX_INSTANT, { confirmed: '2020-12-31' });
    expect(planOf(newest, dated, before)).toEqual({ newest: [newest] });
  });

  test('does not affect records that the change did not touch', () => {
    const other = version('other', LOADED);
    expect(planOf(other)).toEqual({ newest: [other] });
  });
});

describe('a later change', () => {
  test('prevents the undo where the content differs, or the record was closed', () => {
    const edited = version('edited', LATER);
    expect(planOf(edited, version('new', AT, LATER)).changedSince).toEqual([edited]);
    const closed = version('new', AT, LATER);
    expect(planOf(closed).changedSince).toEqual([closed]);
  });

  test('does not prevent it where it was undone', () => {
    const restored = version('new', LATEST);
    const versions = [restored, version('edited', LATER, LATEST), version('new', AT, LATER)];
    expect(planOf(...versions)).toEqual({ close: [{ version: restored, before: undefined }], newest: [restored] });
  });

  test('prevents it where a record that the change closed was merged since', () => {
    const merged = version('closed', LATER, LATEST, { mergedInto: 'B' });
    const versions = [merged, version('closed', LOADED, AT)];
    expect(planOf(...versions).changedSince).toEqual([merged]);
  });

  test('is recognised by the places of a node, in any order', () => {
    const places = [
      { type: 'IN_COUNTRY', to: 'ABO' },
      { type: 'IN_REGION', to: 'R-NORTH' },
    ];
    const first = { ...version('new', AT, LATER), places };
    const same = { ...version('new', LATER), places: [...places].reverse() };
    expect(planOf(same, first).changedSince).toBeUndefined();
    const moved = { ...version('new', LATER), places: places.slice(1) };
    expect(planOf(moved, first).changedSince).toEqual([moved]);
  });
});
