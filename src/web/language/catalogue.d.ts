/** The parsed texts of the explorer and the names of values, put together when it is built; a text without arguments as it is. */
declare module 'catalogue:en' {
  import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
  const texts: Record<string, string | MessageFormatElement[]>;
  export default texts;
}
declare module 'catalogue:fr' {
  export { default } from 'catalogue:en';
}
