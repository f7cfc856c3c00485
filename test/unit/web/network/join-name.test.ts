import { joinName } from '../../../../src/web/network/panels/join-name';

test.each([
  ['est le représentant local de', 'le Code', 'est le représentant local du ', 'Code'],
  ['reçoit des fonds de', 'les Nations Unies', 'reçoit des fonds des ', 'Nations Unies'],
  ['participe à', 'le Forum', 'participe au ', 'Forum'],
  ['est partenaire de', 'APLE Cambodia', 'est partenaire d’', 'APLE Cambodia'],
  ['est membre de', 'INHOPE', 'est membre d’', 'INHOPE'],
  ['reçoit des fonds de', 'la Direction nationale', 'reçoit des fonds de ', 'la Direction nationale'],
  ['est membre de', 'l’Union africaine', 'est membre de ', 'l’Union africaine'],
  ['réunit', 'le Forum', 'réunit ', 'le Forum'],
])('%s … %s', (verb, said, ...joined) => expect(joinName(verb, said)).toEqual(joined));
