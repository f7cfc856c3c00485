import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** Returns an IPv4 address, or the /64 network of an IPv6 address, usually of one subscriber. */
export function clientKey(address: string): string {
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':') : [];
  // `::` replaces the missing zeros; an embedded IPv4 address is two groups.
  const missing = tail === undefined ? 0 : 8 - groups.length - after.length - (address.includes('.') ? 1 : 0);
  const network = [...groups, ...Array<string>(missing).fill('0'), ...after].slice(0, 4);
  return `${network.map((group) => parseInt(group, 16).toString(16)).join(':')}::/64`;
}

/** Returns a test for an address in these addresses and CIDR ranges. Throws if one is invalid. */
export function addressMatcher(ranges: readonly string[]): (address: string) => boolean {
  const list = new BlockList();
  for (const range of ranges) {
    const [network = '', bits] = range.split('/');
    const family = familyOf(network);
    if (bits === undefined) list.addAddress(network, family);
    else list.addSubnet(network, Number(bits), family);
  }
  return (address) => list.check(address, familyOf(address));
}

/** True where all of these are addresses or CIDR ranges. */
export function areAddressRanges(ranges: readonly string[]): boolean {
  try {
    addressMatcher(ranges);
    return true;
  } catch {
    return false;
  }
}

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIPv4(address) ? 'ipv4' : 'ipv6');
