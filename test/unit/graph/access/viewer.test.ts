import {
  ANONYMOUS,
  checkRole,
  clearanceOfViewer,
  Role,
  roleNamed,
  type ViewerContext,
} from '../../../../src/graph/access/viewer';

const viewer = (role: Role) => ({ ...ANONYMOUS, role, signedIn: true });

test('the clearance is 0 for anonymous viewers, 1 for signed-in readers and 2 for all other roles', () => {
  expect(clearanceOfViewer(ANONYMOUS)).toBe(0);
  expect(Object.values(Role).map((role) => [role, clearanceOfViewer(viewer(role))])).toEqual([
    [Role.READER, 1],
    [Role.EDITOR, 2],
    [Role.COORDINATOR, 2],
    [Role.ADMIN, 2],
  ]);
});

test.each(['constructor', '__proto__', 'admin', '', undefined, null, 1, ['ADMIN']])('%j names no role', (name) => {
  expect(roleNamed(name)).toBeUndefined();
});

test('a role is found by its name', () => {
  expect(roleNamed('ADMIN')).toBe(Role.ADMIN);
});

describe('checkRole', () => {
  const check = (by: ViewerContext['viewer'], roles: Role[]) =>
    checkRole({ context: { viewer: by } as ViewerContext } as Parameters<typeof checkRole>[0], roles);

  test('accepts a viewer with one of the roles', () => {
    expect(check(viewer(Role.EDITOR), [Role.COORDINATOR, Role.EDITOR])).toBe(true);
  });

  test.each([
    ['UNAUTHENTICATED', 'an anonymous viewer', ANONYMOUS],
    ['FORBIDDEN', 'a viewer with another role', viewer(Role.READER)],
  ])('throws %s for %s', (code, _who, by) => {
    expect(() => check(by, [Role.EDITOR, Role.ADMIN])).toThrow(
      expect.objectContaining({
        message: expect.stringContaining('EDITOR or ADMIN') as string,
        extensions: { code },
      }) as Error,
    );
  });
});
