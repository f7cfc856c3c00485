import type { Language } from '../../language/language';

/**
 * Codes of ISO 4217 that `Intl.supportedValuesOf` lacks in some release of Node: the newest, units
 * of account, metals, and withdrawn ones (list three of the standard,
 * https://www.six-group.com/en/products-services/financial-information/data-standards.html).
 */
const NEWEST = ['VED', 'XAD', 'XCG', 'ZWG'];
const UNITS = 'BOV CHE CHW CLF COU MXV USN UYI UYW XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XUA'.split(' ');
const WITHDRAWN = [
  ...'ADP AFA ALK ANG AOK AON AOR ARA ARP ARY ATS AYM AZM BAD BEC BEF BEL BGJ BGK BGL BGN BOP BRB BRC BRE BRN BRR'.split(
    ' ',
  ),
  ...'BUK BYB BYR CHC CSD CSJ CSK CUC CYP DDM DEM ECS ECV EEK ESA ESB ESP FIM FRF GEK GHC GHP GNE GNS GQE GRD GWE'.split(
    ' ',
  ),
  ...'GWP HRD HRK IEP ILP ILR ISJ ITL LAJ LSM LTL LTT LUC LUF LUL LVL LVR MGF MLF MRO MTL MTP MVQ MXP MZE MZM NIC'.split(
    ' ',
  ),
  ...'NLG PEH PEI PES PLZ PTE RHD ROK ROL RUR SDD SDP SIT SKK SLL SRG STD SUR TJR TMM TPE TRL UAK UGS UGW USS UYN'.split(
    ' ',
  ),
  ...'UYP VEB VEF VNC XEU XFO XFU XRE YDD YUD YUM YUN YUR ZAL ZMK ZRN ZRZ ZWC ZWD ZWL ZWN ZWR'.split(' '),
];

const CODES = new Set([...Intl.supportedValuesOf('currency'), ...NEWEST, ...UNITS, ...WITHDRAWN]);

/** True for a present or past currency code of ISO 4217, in capitals, except XXX and XTS. */
export function isCurrency(code: string): boolean {
  return CODES.has(code);
}

/** Returns the name of a currency in a language, "euro"; its code where no name is known. */
export function currencyName(code: string, language: Language): string {
  return new Intl.DisplayNames(language.toLowerCase(), { type: 'currency' }).of(code) ?? code;
}

type Optional<T> = T | null | undefined;

/** The largest amount: a number is exact to a hundredth up to it. */
export const MAX_AMOUNT = 10_000_000_000_000;

/** A problem of a sum of money, and which of its two fields has it. */
export interface MoneyProblem {
  field: 'amount' | 'currency';
  what: 'missing' | 'range' | 'unknown';
}

/**
 * Returns the first problem of a sum of money: an amount and a currency require each other, and the
 * amount is above 0 and at most MAX_AMOUNT.
 */
export function moneyProblem(amount: Optional<number>, currency: Optional<string>): MoneyProblem | undefined {
  const hasAmount = amount !== null && amount !== undefined;
  const hasCurrency = currency !== null && currency !== undefined;
  if (hasAmount && !(amount > 0 && amount <= MAX_AMOUNT)) return { field: 'amount', what: 'range' };
  if (hasCurrency && !isCurrency(currency)) return { field: 'currency', what: 'unknown' };
  if (hasAmount && !hasCurrency) return { field: 'currency', what: 'missing' };
  if (hasCurrency && !hasAmount) return { field: 'amount', what: 'missing' };
  return undefined;
}
