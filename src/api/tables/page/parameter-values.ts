import {
  getNamedType,
  getNullableType,
  type GraphQLInputType,
  type GraphQLList,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { isMessageKey, message } from '../../../language/message';
import type { Language } from '../../../language/language';
import { itemFormat } from '../parameters';
import { html, type Html } from '../../http/html';

/** Values of an enumeration above which they are shown on demand. */
const MANY = 12;

/** Says which values a parameter of a type takes, with all values of an enumeration. */
export function parameterValues(type: GraphQLInputType, language: Language, isNeeded = false): Html {
  const named = getNamedType(type);
  const isList = isListType(getNullableType(type));
  const needed = isNeeded ? html` (${message(language, 'tablePage.required')})` : html``;
  const item = isList ? getNullableType((getNullableType(type) as GraphQLList<GraphQLInputType>).ofType) : null;
  if (isInputObjectType(item) || isListType(item)) {
    const format = isListType(item) ? 'id:id:…' : itemFormat(item);
    return html`${message(language, 'tablePage.items')} <code>${format}</code>${needed}`;
  }
  if (!isEnumType(named)) {
    const key = `tablePage.type.${named.name}`;
    if (!isMessageKey(key)) throw new TypeError(`${named.name} has no words in the catalogue`);
    const what = message(language, key);
    return html`${isList ? message(language, 'tablePage.list', { what }) : what}${needed}`;
  }
  const values = named.getValues().map(({ name }) => name);
  const which = html`${message(language, isList ? 'tablePage.someOf' : 'tablePage.oneOf')}`;
  const list = values.map((value, index) => html`${index > 0 ? ', ' : ''}<code>${value}</code>`);
  return values.length > MANY
    ? html`<details><summary>${which} ${values.length}${needed}</summary>${list}</details>`
    : html`${which} ${list}${needed}`;
}
