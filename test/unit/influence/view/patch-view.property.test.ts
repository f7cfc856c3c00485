import fc from 'fast-check';
import { buildProjection } from '../../../../src/influence/projection/projection-builder';
import { patchView } from '../../../../src/influence/view/patch-view';
import { viewAt } from '../../../../src/influence/view/view';
import { ViewCache } from '../../../../src/influence/view/view-cache';
import { propertyRuns } from '../../../support/property-runs';
import { mixed, update, versionedWorld } from '../versioned-worlds';

jest.mock('../../../../src/influence/view/patch-view', () => {
  const actual = jest.requireActual<Record<'patchView', () => unknown>>('../../../../src/influence/view/patch-view');
  return { patchView: jest.fn(actual.patchView) };
});

// The random worlds change at noon and a millisecond later.
const INSTANTS = ['2024-02-28T00:00:00.000Z', '2024-03-05T12:00:00.000Z', '2024-03-05T12:00:00.001Z'];
const standpoint = fc.record({
  valid: fc.constantFrom('2024-03-05', '2024-03-06'),
  clearance: fc.nat(2),
  known: fc.constantFrom(...INSTANTS, INSTANTS[2]!),
});

describe('a view made from the one before a change', () => {
  it('equals the one built anew, after any number of changes', () => {
    fc.assert(
      fc.property(
        fc.array(versionedWorld, { minLength: 2, maxLength: 4 }),
        fc.integer({ min: 2, max: 9 }),
        fc.array(standpoint, { minLength: 1, maxLength: 3 }),
        (worlds, share, standpoints) => {
          // Whole worlds, and worlds of which a part is that of the next.
          const steps = worlds.flatMap((world, index) => [world, mixed(world, worlds[index + 1] ?? world, share)]);
          let projection = buildProjection(steps[0]!.nodes, steps[0]!.ties);
          let views = new ViewCache(projection.arrays);
          steps.forEach((step, index) => {
            const patch = update(projection, steps[index - 1] ?? step, step);
            if (patch.projection !== projection) views = new ViewCache(patch.projection.arrays, { views, patch });
            projection = patch.projection;
            for (const one of standpoints) expect(views.at(one)).toEqual(viewAt(projection.arrays, one));
          });
        },
      ),
      { numRuns: propertyRuns(300) },
    );
    expect(jest.mocked(patchView).mock.calls.length).toBeGreaterThan(300);
  });
});
