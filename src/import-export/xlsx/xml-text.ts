const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text within XML 1.0, whose characters are all ones that XML can hold; line ends and tabs as they are. */
export function xmlText(text: string): string {
  // As references, since a parser makes one line end of two, and a blank of a tab in an attribute.
  return text
    .replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)
    .replace(/[\t\r\n]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

// eslint-disable-next-line no-control-regex -- these are the signs in question
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** The text with U+FFFD for each character that XML 1.0 cannot hold (https://www.w3.org/TR/xml/#charsets). */
export function xmlSafe(text: string): string {
  return text.replace(NOT_XML, '\ufffd');
}
