import { isPersonalHeader, personalContent } from '../../../../src/exchange/mapping/headers';

test.each([
  'First Name',
  'last_name',
  'Surname',
  'E-mail 1',
  'email',
  'Work Phone',
  'MobilePhone',
  'Date of Birth',
  'BirthDate',
  'Gender',
  'Contact person',
  'Primary Contact: Full Name',
  'Account Owner',
  'Fax',
  'Email Greeting',
  'Job Title',
  'Prénom',
  'Nom de famille',
  'Courriel',
  'Adresse électronique',
  'Téléphone',
  'Date de naissance',
  'Sexe',
  'Personne de contact',
  'Personne contact',
  'Interlocuteur',
  'Civilité',
  'Téléphone portable',
  'Apellidos',
  'Nombre de pila',
  'Correo electrónico',
  'Teléfono',
  'Móvil',
  'Fecha de nacimiento',
  'Género',
  'Persona de contacto',
  'Contacto',
])('%s looks like personal data', (header) => expect(isPersonalHeader(header)).toBe(true));

test.each([
  'Organization Name',
  'Contact ID',
  'Contact Type',
  'Contact Subtype',
  'Name',
  'Nom',
  'Nombre',
  'Country',
  'Website',
  'Account Name',
  'Parent Account',
  'Type',
  'Description',
  'Secteur',
  'País',
  'Gender equality focus',
  'Région',
  'From',
])('%s does not', (header) => expect(isPersonalHeader(header)).toBe(false));

test('a cell with an e-mail address or a telephone number holds personal data; a long number in an id does not', () => {
  expect(personalContent('desk@example.org', true)).toBe('EMAIL');
  expect(personalContent('+66 2 215 3388', false)).toBe('PHONE');
  expect(personalContent('0015000000VALDxAAG', true)).toBeUndefined();
  expect(personalContent('Harbour Alliance, founded 1990', false)).toBeUndefined();
});
