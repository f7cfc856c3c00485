import { InputError } from '../../../../src/errors';
import { decodeCursor, encodeCursor, type Position } from '../../../../src/store/paging/page';

const SHAPE: Position = ['', 0, ''];

describe('a cursor', () => {
  test.each<[Position]>([[['Épicéa', 3, 'FAI-PIN']], [['', 0, '']], [['"]', -1.5, 'a"b\\']]])(
    'decodes to the position %j that it encodes',
    (position) => {
      expect(decodeCursor('actors', encodeCursor('actors', position), SHAPE)).toEqual(position);
    },
  );

  test('can be part of a URL', () => {
    expect(encodeCursor('actors', ['>>>???', 0, '🐚'])).toMatch(/^[\w-]+$/);
  });

  const cursor = encodeCursor('actors', ['a', 1, 'b']);

  test.each<[string, string, string, Position]>([
    ['of another list', 'actions', cursor, SHAPE],
    ['with too few values', 'actors', cursor, ['', 0, '', '']],
    ['with too many values', 'actors', cursor, ['', 0]],
    ['with a value of another type', 'actors', cursor, ['', '', '']],
    ['that is not base64', 'actors', '%%%', SHAPE],
    ['that is not JSON', 'actors', 'aGVsbG8=', SHAPE],
    ['that is not a list', 'actors', Buffer.from('{"a":1}').toString('base64url'), SHAPE],
  ])('%s is rejected under `after`', (_what, list, text, shape) => {
    const decode = () => decodeCursor(list, text, shape);
    expect(decode).toThrow(InputError);
    expect(decode).toThrow(
      expect.objectContaining({ extensions: expect.objectContaining({ argument: ['after'] }) as object }) as Error,
    );
  });
});
