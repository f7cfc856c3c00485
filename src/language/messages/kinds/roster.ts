import type { Pair } from '../pair';

/** Texts about rosters, in English and in French. */
export const roster = {
  'table.rosters': [
    'One row for each list of which a source says how much of it is on record here.',
    'Une ligne par liste dont une source dit quelle part en est recensée ici.',
  ],
  'column.roster': [
    'Of what it is the list, as a code: of members, of parties and so on.',
    'De quoi c’est la liste, sous forme de code : des membres, des parties, etc.',
  ],
  'column.roster_label': ['Of what it is the list, in words.', 'De quoi c’est la liste, en toutes lettres.'],
  'column.extent': [
    'COMPLETE where who is not on record is not on the list, PARTIAL where they may be.',
    'COMPLETE si qui n’est pas recensé n’est pas sur la liste, PARTIAL s’il peut y être.',
  ],
  'column.reported': ['How many there are by a source.', 'Combien il y en a selon une source.'],
  'column.reported_at_least': [
    'True where the source says that there are at least as many.',
    'Vrai si la source dit qu’il y en a au moins autant.',
  ],
  'input.ALREADY_RECORDED.roster': [
    'This is said of that list for that date already, as {id}: add evidence to that one.',
    'C’est déjà dit de cette liste pour cette date, sous {id} : ajoutez-y une source.',
  ],
  'input.INCOMPLETE.reported': ['Say more than how many.', 'Dites plus de combien.'],
  'input.OUT_OF_RANGE.roster': [
    'It has no such list; it has: {lists}.',
    'Elle n’a pas cette liste ; elle a : {lists}.',
  ],
  'input.OUT_OF_RANGE.reported': [
    'A list has from 0 entries, not {reported}.',
    'Une liste compte au moins 0 entrée, et non {reported}.',
  ],
  'input.OUT_OF_RANGE.extent': [
    'Say COMPLETE or PARTIAL: a list of which nothing is recorded is unknown.',
    'Dites COMPLETE ou PARTIAL : une liste dont rien n’est enregistré est inconnue.',
  ],
  'input.OUT_OF_RANGE.atLeast': [
    'A list that has more than that many is not complete.',
    'Une liste qui en compte davantage n’est pas complète.',
  ],
  'input.ROSTER_COMPLETE': [
    'The list of {name} is recorded as complete ({list}), so that every reader sees who is on it: record that list as PARTIAL before something that not everybody may see enters it.',
    'La liste de {name} est enregistrée comme complète ({list}), si bien que chacun voit qui y figure : enregistrez-la comme PARTIAL avant qu’y entre ce que tous ne peuvent pas voir.',
  ],
  'input.openRoster': [
    'The list of parties to {id} on record is not complete: who is absent may be a party.',
    'La liste consignée des parties à {id} n’est pas complète : un absent peut en être partie.',
  ],
  'nodeType.RosterStatement': ['a statement of how much of a list is on record', 'ce qui est dit d’une liste'],
  'explorer.recording.roster.title': [
    'Record how much of a list is here',
    'Enregistrer quelle part d’une liste est ici',
  ],
  'explorer.recording.question.listOf': ['Whose list is it?', 'À qui est la liste ?'],
  'explorer.recording.question.list': ['What does it list?', 'De quoi est-ce la liste ?'],
  'explorer.recording.question.extent': ['Is all of it on record here?', 'Est-elle recensée ici en entier ?'],
  'explorer.recording.question.reported': [
    'How many does the source say that there are?',
    'Combien y en a-t-il selon la source ?',
  ],
  'explorer.recording.field.roster.node': [
    'Organisation, partnership, treaty or other record',
    'Organisation, partenariat, traité ou autre fiche',
  ],
  'explorer.recording.field.roster.of': ['List of its', 'Liste de ses'],
  'explorer.recording.field.extent': ['How much of it is on record', 'Part recensée'],
  'explorer.recording.field.reported': ['Number', 'Nombre'],
  'explorer.recording.field.atLeast': ['How the source says it', 'Comment la source le dit'],
  'explorer.recording.extent.COMPLETE': [
    'All: whoever is not on record is not on the list',
    'Tout : qui n’est pas recensé n’est pas sur la liste',
  ],
  'explorer.recording.extent.PARTIAL': [
    'A part: others may be on the list',
    'Une partie : d’autres peuvent être sur la liste',
  ],
  'explorer.recording.isMinimum.false': ['Exactly this number', 'Exactement ce nombre'],
  'explorer.recording.isMinimum.true': ['At least this number', 'Au moins ce nombre'],
  'explorer.type.RosterStatement': ['list', 'liste'],
} as const satisfies Record<string, Pair>;
