import { addressMatcher, clientKey } from '../../../../src/api/http/client-address';

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:1:2::', '2001:db8:1:2::/64'],
  ['2001:db8::5', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['64:ff9b::192.0.2.33', '64:ff9b:0:0::/64'],
  ['', ''],
])('the client at %s is %s', (address, key) => {
  expect(clientKey(address)).toBe(key);
});

test('ranges of both families match, and an IPv4 address in an IPv6 socket', () => {
  const matches = addressMatcher(['10.0.0.0/8', '2001:db8::/32', '192.0.2.1']);
  expect(['10.9.8.7', '2001:db8::1', '192.0.2.1', '::ffff:10.1.1.1'].map(matches)).toEqual([true, true, true, true]);
  expect(['11.0.0.1', '2001:db9::1', '192.0.2.2', ''].map(matches)).toEqual([false, false, false, false]);
});
