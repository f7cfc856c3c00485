import type { Pair } from './pair';

/** Descriptions of rows, columns and parameters. A name has one meaning in all tables. */
export const tables = {
  'table.actors': ['One row for each organisation or public office.', 'Une ligne par organisation ou organe public.'],
  'table.ties': [
    'One row for each tie between two: a membership, a seat, a grant, a meeting and so on.',
    'Une ligne par lien entre deux parties : une adhésion, un siège, un financement, une rencontre, etc.',
  ],
  'table.seats': [
    'One row for each role of an organisation in a partnership: a seat, or that of a funder or an observer.',
    'Une ligne par rôle d’une organisation dans un partenariat : un siège, ou celui de bailleur ou d’observateur.',
  ],
  'table.coverage': [
    'One row for each objective in each region: who works on it there.',
    'Une ligne par objectif et par région : qui y travaille.',
  ],
  'table.gaps': [
    'One row for each group without a seat on record, for each objective in each region, and who could take the seat.',
    'Une ligne par groupe sans siège recensé, par objectif et par région, et qui pourrait prendre ce siège.',
  ],
  'table.checks': [
    'One row for each tie whose confirmation would strengthen paths to the targets: up to 100, what opens most first.',
    'Une ligne pour chaque lien dont la confirmation renforcerait des chemins vers les cibles : au plus 100, d’abord ce qui ouvre le plus.',
  ],
  'table.routes': [
    'One row for each step of each route between two actors, best route first.',
    'Une ligne par étape de chaque chemin entre deux acteurs, le meilleur d’abord.',
  ],
  'column.route': ['The place of the route, best first.', 'La place du chemin, le meilleur d’abord.'],
  'column.route_score': [
    'The score of the route: the product of the weights of its ties and of what those passed keep.',
    'Le score du chemin : le produit des poids de ses liens et de ce que gardent ceux qu’il traverse.',
  ],
  'column.route_strength': ['The strength of the route, as a code.', 'La force du chemin, sous forme de code.'],
  'column.routes_raised': [
    'How many paths would be told by a stronger word if a source of today confirmed the tie.',
    'Le nombre de chemins qu’un mot plus fort décrirait si une source d’aujourd’hui confirmait le lien.',
  ],
  'column.score_gain': [
    'By how much the scores of paths would rise in all.',
    'La hausse totale des scores des chemins.',
  ],
  'column.reached_ids': [
    'The ids of the targets that would be reached better.',
    'Les identifiants des cibles mieux atteintes.',
  ],
  'column.reached': ['Their names.', 'Leurs noms.'],
  'column.ask_whom_ids': [
    'The ids of those who could confirm it.',
    'Les identifiants de celles qui pourraient le confirmer.',
  ],
  'column.ask_whom': ['Their names.', 'Leurs noms.'],
  'column.route_sentence': ['The route as a sentence.', 'Le chemin, en une phrase.'],
  'column.step': [
    'The place of the tie on the route; to sit at one table takes two ties.',
    'La place du lien sur le chemin ; siéger à une même table demande deux liens.',
  ],
  'column.step_from_id': ['The id of where the step begins.', 'L’identifiant du point de départ de l’étape.'],
  'column.step_from': ['Where the step begins, by name.', 'Le nom du point de départ de l’étape.'],
  'column.step_to_id': ['The id of where the step leads.', 'L’identifiant du point d’arrivée de l’étape.'],
  'column.step_to': ['Where the step leads, by name.', 'Le nom du point d’arrivée de l’étape.'],
  'column.step_weight': [
    'The weight of the tie in this direction, above 0 and at most 1.',
    'Le poids du lien dans ce sens, supérieur à 0 et au plus 1.',
  ],
  'table.invitations': [
    'One row for each seat of a list of invitations: who to invite and why, or why it stays empty.',
    'Une ligne par place d’une liste d’invitations : qui inviter et pourquoi, ou pourquoi la place reste vide.',
  ],
  'table.scorecards': [
    'One row for each country and objective: what is known there.',
    'Une ligne par pays et par objectif : ce que l’on y connaît.',
  ],
  'table.signatories': [
    'One row for each signatory of The Code, with its progress on the six criteria.',
    'Une ligne par signataire du Code, avec ses progrès sur les six critères.',
  ],
  'table.indicators': [
    'One row for each value of an indicator, and one for each indicator that has no known value.',
    'Une ligne par valeur d’un indicateur, et une par indicateur sans valeur connue.',
  ],
  'table.agenda': [
    'One row for each thing that falls due: reviews, deadlines, commitments, agreements, ties that turn unconfirmed, next steps.',
    'Une ligne par échéance : examens, dates limites, engagements, accords, liens qui cessent d’être confirmés, suites des rencontres.',
  ],
  'table.positions': [
    'One row for each position of an actor for or against something.',
    'Une ligne par position d’un acteur pour ou contre quelque chose.',
  ],
  'table.stakeholders': [
    'One row for each of the up to 100 organisations that reach the targets furthest, and where it stands.',
    'Une ligne par organisation, au plus 100 : celles qui atteignent le mieux les cibles, et leur position.',
  ],
  'table.tally': [
    'Counts by one or two dimensions: one row for each of their values.',
    'Des comptes selon une ou deux dimensions : une ligne par valeur de celles-ci.',
  ],
  'table.evidence': [
    'One row for each piece of evidence: which source says what of which record.',
    'Une ligne par élément de preuve : quelle source dit quoi de quelle fiche.',
  ],
  'table.instruments': [
    'One row for each treaty, law, plan or other document.',
    'Une ligne par traité, loi, plan ou autre document.',
  ],
  'table.sources': [
    'One row for each source: a page, a report, a list.',
    'Une ligne par source : une page, un rapport, une liste.',
  ],
  'table.changes': [
    'One row for each change that was recorded, newest first.',
    'Une ligne par modification enregistrée, la plus récente d’abord.',
  ],
  'table.completeness': [
    'One row for each count that can be compared: how many are on record here, and how many a source reports.',
    'Une ligne par compte que l’on peut comparer : combien sont recensés ici, et combien une source en annonce.',
  ],
  'table.nodes': [
    'All that the graph holds, for programs that draw networks. Its ties are in the table edges.',
    'Tout ce que contient le graphe, pour les logiciels qui dessinent des réseaux. Ses liens sont dans la table edges.',
  ],
  'table.edges': [
    'The lines between the rows of the table nodes, for programs that draw networks.',
    'Les traits entre les lignes de la table nodes, pour les logiciels qui dessinent des réseaux.',
  ],
  'column.id': [
    'The id of the row: it stays the same when a name changes.',
    'L’identifiant de la ligne : il reste le même quand un nom change.',
  ],
  'column.name': ['The name, in the language asked for.', 'Le nom, dans la langue demandée.'],
  'column.acronyms': ['Short forms of the name.', 'Les formes courtes du nom.'],
  'column.kind': [
    'What kind of organisation, partnership, action or date it is, as a code.',
    'Le genre d’organisation, de partenariat, d’action ou de rendez-vous, sous forme de code.',
  ],
  'column.kind_label': ['The kind in words.', 'Le genre, en toutes lettres.'],
  'column.group': ['The stakeholder group, as a code.', 'Le groupe de parties prenantes, sous forme de code.'],
  'column.group_label': ['The stakeholder group in words.', 'Le groupe de parties prenantes, en toutes lettres.'],
  'column.country_id': [
    'The three-letter code of the country (ISO 3166-1).',
    'Le code à trois lettres du pays (ISO 3166-1).',
  ],
  'column.country': ['The country.', 'Le pays.'],
  'column.region_id': ['The id of the region.', 'L’identifiant de la région.'],
  'column.region': ['The region.', 'La région.'],
  'column.website': ['The address of its website.', 'L’adresse de son site.'],
  'column.unconfirmed_ties': [
    'How many of its ties no source has confirmed for five years (memberships: for ten).',
    'Le nombre de ses liens qu’aucune source n’a confirmés depuis cinq ans (les adhésions : depuis dix).',
  ],
  'column.type': [
    'The type of the tie or of the thing, as a code.',
    'Le type du lien ou de la chose, sous forme de code.',
  ],
  'column.type_label': ['The type in words.', 'Le type, en toutes lettres.'],
  'column.from_id': ['The id of where the tie starts.', 'L’identifiant du point de départ du lien.'],
  'column.from': ['The name of where the tie starts.', 'Le nom du point de départ du lien.'],
  'column.from_type': [
    'What the start of the tie is: a member, a company and so on.',
    'Ce qu’est le point de départ du lien : un membre, une entreprise, etc.',
  ],
  'column.to_id': ['The id of where the tie leads.', 'L’identifiant du point d’arrivée du lien.'],
  'column.to': ['The name of where the tie leads.', 'Le nom du point d’arrivée du lien.'],
  'column.to_type': ['What the end of the tie is.', 'Ce qu’est le point d’arrivée du lien.'],
  'column.sentence': ['The tie as a sentence.', 'Le lien, en une phrase.'],
  'column.since': [
    'When it began, as far as the source says: a year, a month or a day.',
    'Le début, aussi précis que le donne la source : une année, un mois ou un jour.',
  ],
  'column.until': ['When it ended or will end.', 'La fin, passée ou prévue.'],
  'column.last_confirmed_on': [
    'The newest date that confirms it, of a source or of its beginning.',
    'La date la plus récente qui le confirme, d’une source ou de son début.',
  ],
  'column.status': [
    'How it stands on the day asked for, as a code.',
    'La situation au jour demandé, sous forme de code.',
  ],
  'column.status_label': ['How it stands, in words.', 'La situation, en toutes lettres.'],
  'column.strength': [
    'How strong an influence the tie carries, from 0 (none) to 1.',
    'La force de l’influence que porte le lien, de 0 (aucune) à 1.',
  ],
  'column.carries_influence': ['Whether influence can pass along the tie.', 'Si l’influence peut passer par ce lien.'],
  'column.confidence': [
    'How reliable the evidence is: HIGH, MEDIUM or LOW.',
    'La fiabilité de la preuve : HIGH (haute), MEDIUM (moyenne) ou LOW (faible).',
  ],
  'column.visibility': [
    'Who may read it: PUBLIC, NETWORK or CONFIDENTIAL.',
    'Qui peut le lire : PUBLIC (tous), NETWORK (le réseau) ou CONFIDENTIAL (restreint).',
  ],
  'column.confirmed': ['The date of the newest evidence for the tie.', 'La date de la preuve la plus récente du lien.'],
  'column.confirmed_until': [
    'Until when the tie counts as current if nobody confirms it again.',
    'Jusqu’à quand le lien passe pour en cours si personne ne le confirme de nouveau.',
  ],
  'column.amount': ['The amount of money, in the currency beside it.', 'Le montant, dans la devise indiquée à côté.'],
  'column.qualifier': [
    'The caveat without which the tie would say more than its source.',
    'La réserve sans laquelle le lien dirait plus que sa source.',
  ],
  'column.currency': [
    'The three-letter code of the currency (ISO 4217).',
    'Le code à trois lettres de la devise (ISO 4217).',
  ],
  'column.ask': ['What is asked of a target.', 'Ce qui est demandé à la cible.'],
  'column.stage': ['How far the ask is, as a code.', 'Où en est la demande, sous forme de code.'],
  'column.answer': [
    'What was answered to an invitation, as a code.',
    'La réponse à une invitation, sous forme de code.',
  ],
  'column.reach': [
    'The mean over the targets of the score of the best route of at most four steps to each, 0 to 1.',
    'La moyenne, sur les cibles, du score du meilleur chemin de quatre étapes au plus vers chacune, de 0 à 1.',
  ],
  'column.contested': [
    'Whether two sources that hold say different things of where it stands.',
    'Si deux sources disent autre chose de sa position.',
  ],
  'column.from_campaign': [
    'Whether the stance follows from its campaign; no source states it.',
    'Si la position se déduit de sa campagne ; aucune source ne la dit.',
  ],
  'column.stance': [
    'Where it stands, from champion to opposed, as a code.',
    'L’attitude, du soutien actif à l’opposition, sous forme de code.',
  ],
  'column.through_ids': [
    'The ids of those who are to open the door for the ask.',
    'Les identifiants de qui doit ouvrir la porte pour la demande.',
  ],
  'column.through': ['Who is to open the door for the ask.', 'Qui doit ouvrir la porte pour la demande.'],
  'column.ask_due': ['Until when it is asked.', 'L’échéance de la demande.'],
  'column.held_by_id': [
    'The id of the organisation that keeps this relation.',
    'L’identifiant de l’organisation qui entretient cette relation.',
  ],
  'column.held_by': ['The organisation that keeps this relation.', 'L’organisation qui entretient cette relation.'],
  'column.recorded_at': [
    'When it was recorded here, in universal time (UTC).',
    'Le moment de l’enregistrement ici, en temps universel (UTC).',
  ],
  'column.evidence': [
    'How many pieces of evidence are listed for the row; for a large row, not all may be.',
    'Le nombre d’éléments de preuve cités pour la ligne ; pour une grande ligne, tous ne le sont pas toujours.',
  ],
  'column.source_id': [
    'The id of the source; where there are several, of the newest.',
    'L’identifiant de la source ; s’il y en a plusieurs, de la plus récente.',
  ],
  'column.source_title': [
    'The title of the source; where there are several, of the newest.',
    'Le titre de la source ; s’il y en a plusieurs, de la plus récente.',
  ],
  'column.source_url': [
    'The address of the source; where there are several, of the newest.',
    'L’adresse de la source ; s’il y en a plusieurs, de la plus récente.',
  ],
  'column.partnership_id': ['The id of the partnership.', 'L’identifiant du partenariat.'],
  'column.actor_id': ['The id of the organisation.', 'L’identifiant de l’organisation.'],
  'column.actor': ['The name of the organisation.', 'Le nom de l’organisation.'],
  'column.role': [
    'The role of the organisation, such as partner, lead or funder.',
    'Le rôle de l’organisation : partenaire, chef de file, bailleur de fonds, etc.',
  ],
  'column.tie_id': ['The id of the tie, as in the table ties.', 'L’identifiant du lien, comme dans la table ties.'],
  'column.tie_type': ['The type of the tie, as a code.', 'Le type du lien, sous forme de code.'],
  'column.multi_stakeholder': [
    'Whether three stakeholder groups or more have a seat.',
    'Si trois groupes de parties prenantes ou plus y siègent.',
  ],
  'column.participants': ['How many have a seat on record.', 'Le nombre de participants recensés.'],
  'column.groups': [
    'The stakeholder groups that have a seat, as codes.',
    'Les groupes de parties prenantes qui y siègent, sous forme de codes.',
  ],
  'column.group_labels': [
    'The stakeholder groups that have a seat, in words.',
    'Les groupes de parties prenantes qui y siègent, en toutes lettres.',
  ],
  'column.under_way': ['Whether it is under way on the day asked for.', 'S’il est en cours au jour demandé.'],
  'column.objective_ids': ['The ids of the objectives that it is about.', 'Les identifiants des objectifs visés.'],
  'column.objectives': ['The objectives that it is about.', 'Les objectifs visés.'],
  'column.country_ids': ['The codes of the countries that it covers.', 'Les codes des pays couverts.'],
  'column.countries': ['The countries that it covers.', 'Les pays couverts.'],
  'column.form_ids': [
    'The ids of the forms of exploitation that it is about.',
    'Les identifiants des formes d’exploitation dont il s’agit.',
  ],
  'column.forms_of_exploitation': [
    'The forms of exploitation that it is about.',
    'Les formes d’exploitation dont il s’agit.',
  ],
  'column.outcome': ['What came of it, in the words of a source.', 'Le résultat, selon une source.'],
  'column.unknown_codes': [
    'What is unknown of the row, as codes.',
    'Ce que l’on ignore de la ligne, sous forme de codes.',
  ],
  'column.unknown': ['What is unknown of the row, in sentences.', 'Ce que l’on ignore de la ligne, en phrases.'],
  'column.target_ids': [
    'The ids of those that it wants to move.',
    'Les identifiants de ceux qu’il s’agit de faire bouger.',
  ],
  'column.targets': ['Those that it wants to move.', 'Ceux qu’il s’agit de faire bouger.'],
  'column.lead_ids': [
    'The ids of those that lead or convene it.',
    'Les identifiants de ceux qui la mènent ou la convoquent.',
  ],
  'column.leads': ['Those that lead or convene it.', 'Ceux qui la mènent ou la convoquent.'],
  'column.partner_ids': ['The ids of the others that take part.', 'Les identifiants des autres participants.'],
  'column.partners': ['The others that take part.', 'Les autres participants.'],
  'column.objective_id': ['The id of the objective.', 'L’identifiant de l’objectif.'],
  'column.objective': ['The objective.', 'L’objectif.'],
  'column.members': [
    'How many member organisations are on record there; empty where none is, which may be for want of a source.',
    'Le nombre d’organisations membres que l’on y connaît ; vide si l’on n’en connaît aucune.',
  ],
  'column.state': [
    'Whether the group is missing, or only not on record, as a code.',
    'Si le groupe manque, ou n’est seulement pas recensé, en code.',
  ],
  'column.unassigned_partnerships': [
    'How many more partnerships could belong there: no source says their objective or place.',
    'Combien d’autres partenariats pourraient en relever : aucune source n’en dit l’objectif ou le lieu.',
  ],
  'column.unassigned_members': [
    'How many more members could belong there: no source says their objective or place.',
    'Combien d’autres membres pourraient en relever : aucune source n’en dit l’objectif ou le lieu.',
  ],
  'column.unassigned_actions': [
    'How many more actions could belong there: no source says their objective or place.',
    'Combien d’autres actions pourraient en relever : aucune source n’en dit l’objectif ou le lieu.',
  ],
  'column.unconfirmed_partnerships': [
    'How many of the partnerships no source of the last five years confirms.',
    'Combien de ces partenariats aucune source des cinq dernières années ne confirme.',
  ],
  'column.groups_from_elsewhere': [
    'The groups that only actors of elsewhere represent, joined by “;”.',
    'Les groupes que seuls des acteurs d’ailleurs représentent, séparés par « ; ».',
  ],
  'column.state_label': ['The same in words.', 'La même chose, en toutes lettres.'],
  'column.candidate_id': ['The id of who could take the seat.', 'L’identifiant de qui pourrait prendre le siège.'],
  'column.candidate': ['Who could take the seat.', 'Qui pourrait prendre le siège.'],
  'column.candidate_score': [
    'How well placed the candidate is: more is better.',
    'À quel point ce candidat est bien placé : plus, c’est mieux.',
  ],
  'column.candidate_why': ['Why this candidate, in a sentence.', 'Pourquoi ce candidat, en une phrase.'],
  'column.rank': [
    'The place on the list, by what each adds to those before.',
    'La place sur la liste, selon ce que chaque invitation ajoute aux précédentes.',
  ],
  'column.gain': [
    'What it adds to the reach of those before it on the list.',
    'Ce que l’invitation ajoute à la portée des précédentes sur la liste.',
  ],
  'column.why': [
    'Why it is invited, or why the seat stays empty, in a sentence.',
    'Pourquoi cette invitation, ou pourquoi la place reste vide, en une phrase.',
  ],
  'column.equally_good': [
    'How many others would add exactly as much.',
    'Combien d’autres ajouteraient exactement autant.',
  ],
  'column.runner_up_id': [
    'The id of who would have the seat otherwise.',
    'L’identifiant de qui aurait la place sinon.',
  ],
  'column.runner_up': ['Who would have the seat otherwise.', 'Qui aurait la place sinon.'],
  'column.runner_up_gain': ['What that one would add.', 'Ce que ce choix-là ajouterait.'],
  'column.path': ['The path that counts most, in a sentence.', 'Le chemin qui compte le plus, en une phrase.'],
  'column.check_first': [
    'The weakest point of the path: a tie as a sentence, or who passes on little.',
    'Le point le plus faible du chemin : un lien, en une phrase, ou qui transmet peu.',
  ],
  'column.source_ids': ['The ids of all sources of the path.', 'Les identifiants de toutes les sources du chemin.'],
  'column.source_titles': [
    'The titles of these sources, in the same order.',
    'Les titres de ces sources, dans le même ordre.',
  ],
  'column.source_urls': [
    'The addresses of these sources, as far as they have one.',
    'Les adresses de ces sources, quand elles en ont une.',
  ],
  'column.sector': ['The line of business.', 'Le secteur d’activité.'],
  'column.signed': ['When it signed The Code.', 'La date de signature du Code.'],
  'column.listed_as': [
    'How its source lists it; a year in it is that of the source.',
    'Ce qu’en dit la liste de sa source ; une année qui y figure est celle de la source.',
  ],
  'column.criteria_met': [
    'How many of the six criteria a source says are met.',
    'Combien des six critères une source dit remplis.',
  ],
  'column.criterion_1': [
    'Criterion 1, a policy and procedures: MET, IN_PROGRESS or NOT_STARTED.',
    'Critère 1, une politique et des procédures : MET (rempli), IN_PROGRESS (en cours) ou NOT_STARTED (pas commencé).',
  ],
  'column.criterion_2': ['Criterion 2, training of staff.', 'Critère 2, la formation du personnel.'],
  'column.criterion_3': ['Criterion 3, a clause in contracts.', 'Critère 3, une clause dans les contrats.'],
  'column.criterion_4': ['Criterion 4, information for travellers.', 'Critère 4, l’information des voyageurs.'],
  'column.criterion_5': ['Criterion 5, work with others.', 'Critère 5, le travail avec d’autres.'],
  'column.criterion_6': ['Criterion 6, a report each year.', 'Critère 6, un rapport chaque année.'],
  'column.indicator_id': ['The id of the indicator.', 'L’identifiant de l’indicateur.'],
  'column.indicator': ['The indicator.', 'L’indicateur.'],
  'column.unit': [
    'What the value is: a count, or yes or no (1 or 0).',
    'Ce qu’est la valeur : un nombre, ou oui ou non (1 ou 0).',
  ],
  'column.value_kind': [
    'Whether the value is a baseline, a target or measured, as a code.',
    'Si la valeur est de départ, visée ou mesurée, sous forme de code.',
  ],
  'column.value_kind_label': ['The same in words.', 'La même chose, en toutes lettres.'],
  'column.year': ['The year that the value is for.', 'L’année de la valeur.'],
  'column.as_of': [
    'The date that the value or the evidence is for.',
    'La date pour laquelle vaut la valeur ou la preuve.',
  ],
  'column.value': ['The value, in the unit beside it.', 'La valeur, dans l’unité indiquée à côté.'],
  'column.undated': [
    'How many more there are of which no source says when they began: they are not in the count.',
    'Combien d’autres existent dont aucune source ne dit le début : ils ne sont pas dans le compte.',
  ],
  'column.counted_here': [
    'True where the value was counted from these records, false where a source reports it.',
    'Vrai si la valeur a été comptée sur ces fiches, faux si une source la donne.',
  ],
  'column.basis': ['What was counted.', 'Ce qui a été compté.'],
  'column.agenda_kind': ['What falls due, as a code.', 'Ce qui arrive à échéance, sous forme de code.'],
  'column.agenda_kind_label': ['What falls due.', 'Ce qui arrive à échéance.'],
  'column.falls_on': ['When it falls due, or begins.', 'La date de l’échéance, ou du début.'],
  'column.item': ['What it is, in words.', 'Ce dont il s’agit, en toutes lettres.'],
  'column.by_id': ['The id of who made the promise.', 'L’identifiant de qui a pris l’engagement.'],
  'column.by': ['Who made the promise.', 'Qui a pris l’engagement.'],
  'column.followed_up': ['The date of the last follow-up.', 'La date du dernier suivi.'],
  'column.follow_up': ['What the last follow-up found.', 'Ce qu’a constaté le dernier suivi.'],
  'column.body_id': ['The id of who holds it.', 'L’identifiant de qui l’organise.'],
  'column.body': ['Who holds it.', 'Qui l’organise.'],
  'column.expected': [
    'True where its inferred dates are past, and no source says that it took place.',
    'Vrai si ses dates déduites sont passées et qu’aucune source ne dit qu’il a eu lieu.',
  ],
  'column.dates_inferred': [
    'True where its dates are inferred, not announced.',
    'Vrai si ses dates sont déduites et non annoncées.',
  ],
  'column.initiative_id': [
    'The id of the partnership, action or campaign that it belongs to.',
    'L’identifiant du partenariat, de l’action ou de la campagne auquel il se rattache.',
  ],
  'column.initiative': [
    'The partnership, action or campaign that it belongs to.',
    'Le partenariat, l’action ou la campagne auquel il se rattache.',
  ],
  'column.about_id': ['The id of what the position is about.', 'L’identifiant de ce sur quoi porte la position.'],
  'column.about': ['What the position is about.', 'Ce sur quoi porte la position.'],
  'column.about_type': [
    'What that is: an objective, a partnership and so on.',
    'Ce que c’est : un objectif, un partenariat, etc.',
  ],
  'column.stance_label': ['Where it stands, in words.', 'L’attitude, en toutes lettres.'],
  'column.counted': ['What is counted.', 'Ce qui est compté.'],
  'column.dimension_1': ['What it is counted by.', 'Selon quoi l’on compte.'],
  'column.key_1': [
    'The value of the first dimension, as an id or a code.',
    'La valeur de la première dimension, identifiant ou code.',
  ],
  'column.label_1': [
    'The value of the first dimension, in words.',
    'La valeur de la première dimension, en toutes lettres.',
  ],
  'column.dimension_2': ['What it is counted by besides.', 'Selon quoi l’on compte en plus.'],
  'column.key_2': [
    'The value of the second dimension, as an id or a code.',
    'La valeur de la deuxième dimension, identifiant ou code.',
  ],
  'column.label_2': [
    'The value of the second dimension, in words.',
    'La valeur de la deuxième dimension, en toutes lettres.',
  ],
  'column.count': ['How many records there are.', 'Le nombre de fiches.'],
  'column.sum': [
    'Counted by currency: the sum of their amounts. Nothing is converted.',
    'Compté par devise : la somme des montants. Rien n’est converti.',
  ],
  'column.without_amount': [
    'Counted by currency: how many of them have no amount on record.',
    'Compté par devise : combien n’ont pas de montant connu.',
  ],
  'column.unconfirmed': [
    'How many of them, undated ones included, no source confirms; empty where that is not known.',
    'Combien d’entre eux, sans début connu compris, aucune source ne confirme ; vide si on ne le sait pas.',
  ],
  'column.per_member': [
    'With per=MEMBERS: the count divided by the members there; empty where either is unknown.',
    'Avec per=MEMBERS : le nombre divisé par les membres de ce lieu ; vide si l’un des deux est inconnu.',
  ],
  'column.record_id': [
    'The id of the record that is meant, as in the other tables.',
    'L’identifiant de la fiche dont il s’agit, comme dans les autres tables.',
  ],
  'column.record_type': ['What that record is.', 'Ce qu’est cette fiche.'],
  'column.record': ['The record, by its name or as a sentence.', 'La fiche, par son nom ou en une phrase.'],
  'column.evidence_id': ['The id of the piece of evidence.', 'L’identifiant de l’élément de preuve.'],
  'column.against': ['True where the source contradicts the record.', 'Vrai si la source contredit la fiche.'],
  'column.status_on': ['From when it has this status.', 'Depuis quand elle en est là.'],
  'column.adopted_on': ['When it was adopted.', 'La date d’adoption.'],
  'column.valid_from': ['When its period begins, by its own words.', 'Le début de la période qu’il se donne.'],
  'column.valid_until': ['When its period ends, by its own words.', 'La fin de la période qu’il se donne.'],
  'column.confirmed_count': ['How many of those counted are confirmed.', 'Combien de ceux-ci sont confirmés.'],
  'column.note': ['A note on it.', 'Une note à son sujet.'],
  'column.locator': [
    'Where in the source: a section, a note, a remark.',
    'Où dans la source : une section, une note, une remarque.',
  ],
  'column.title': ['The title of the source.', 'Le titre de la source.'],
  'column.publisher': ['Who published the source.', 'Qui a publié la source.'],
  'column.source_kind': [
    'What the source is to what it says: OFFICIAL, OWN (of whom it is about), PARTNER, PRESS, REFERENCE, COPY, BLOG or OTHER.',
    'Ce qu’est la source : OFFICIAL, OWN (de l’intéressé), PARTNER, PRESS, REFERENCE, COPY, BLOG ou OTHER (autre).',
  ],
  'column.original_publisher': ['Of a copy: who published what it copies.', 'D’une copie : qui a publié l’original.'],
  'column.url': ['The address of the source.', 'L’adresse de la source.'],
  'column.published': ['When the source was published.', 'La date de publication de la source.'],
  'column.day': ['The day on which it was recorded.', 'Le jour de l’enregistrement.'],
  'column.recorded_by': [
    'Who recorded it: a role, never the name of a person.',
    'Qui l’a enregistré : un rôle, jamais le nom d’une personne.',
  ],
  'column.summary': ['What was changed, in a few words.', 'Ce qui a changé, en quelques mots.'],
  'column.subject': ['What is compared, as a code.', 'Ce qui est comparé, sous forme de code.'],
  'column.subject_label': ['What is compared, in words.', 'Ce qui est comparé, en toutes lettres.'],
  'column.list_of_id': [
    'The id of what the list belongs to: a partnership, a treaty, a body.',
    'L’identifiant de ce à quoi appartient la liste : un partenariat, un traité, un organe.',
  ],
  'column.list_of': ['What the list belongs to, by name.', 'Ce à quoi appartient la liste, par son nom.'],
  'column.text': ['The same as a sentence.', 'La même chose en une phrase.'],
  'column.recorded': ['How many are on record here.', 'Combien sont recensés ici.'],
  'column.label': ['What to write beside it in a drawing.', 'Ce qu’il faut écrire à côté sur un dessin.'],
  'column.source': ['The id of the node where the line starts.', 'L’identifiant du nœud d’où part le trait.'],
  'column.target': ['The id of the node where the line ends.', 'L’identifiant du nœud où arrive le trait.'],
  'column.weight': [
    'How strong an influence the line carries, from 0 to 1.',
    'La force de l’influence que porte le trait, de 0 à 1.',
  ],
  'parameter.per': [
    'MEMBERS: also the count for each member there.',
    'MEMBERS : aussi le nombre pour chaque membre de ce lieu.',
  ],
  'parameter.answers': ['Invitations with one of these answers.', 'Les invitations qui ont reçu une de ces réponses.'],
  'parameter.bodies': [
    'Countries that are members of one of these bodies.',
    'Les pays membres d’un de ces organismes.',
  ],
  'parameter.by': [
    'Whose promises, or meetings, by id; in tally: what to count by, one or two.',
    'Qui a pris l’engagement ou tenu la rencontre, par identifiant ; dans tally : selon quoi compter, une ou deux dimensions.',
  ],
  'parameter.confirmedBefore': [
    'Without evidence on or after this date, and not begun since.',
    'Ce qui n’a pas commencé depuis cette date et qu’aucune preuve de cette date ou d’après ne confirme.',
  ],
  'parameter.countries': [
    'In or about these countries, by three-letter code.',
    'Ce qui est dans ces pays ou les concerne, par code à trois lettres.',
  ],
  'parameter.coveredBy': ['Countries that this one covers, by id.', 'Les pays que couvre celui-ci, par identifiant.'],
  'parameter.criterion.number': [
    'Of signatories: the criterion of The Code, 1 to 6; it needs criterion.statuses.',
    'Pour les signataires : le critère du Code, de 1 à 6 ; avec criterion.statuses.',
  ],
  'parameter.criterion.statuses': [
    'Of signatories: how far they are with that criterion.',
    'Pour les signataires : où ils en sont de ce critère.',
  ],
  'parameter.dueFrom': ['Due on this date or later.', 'À échéance à cette date ou après.'],
  'parameter.dueTo': ['Due on this date or earlier.', 'À échéance à cette date ou avant.'],
  'parameter.direction': ['OUT from node, IN to it.', 'OUT depuis node, IN vers lui.'],
  'parameter.avoid': ['Whom no route may pass, by id.', 'Par qui aucun chemin ne peut passer, par identifiant.'],
  'parameter.event': [
    'The action, partnership or campaign that the list is for, by id: its guests keep their seats.',
    'L’action, le partenariat ou la campagne pour qui la liste est faite, par identifiant : qui a reçu une invitation garde sa place.',
  ],
  'parameter.exclude': ['Who may not be invited, by id.', 'Qui ne peut pas être invité, par identifiant.'],
  'parameter.from': [
    'The first year, date or moment; of routes: whom to start from, by id.',
    'La première année, date ou le premier moment ; des chemins : d’où partir, par identifiant.',
  ],
  'parameter.groupQuotas': [
    'How many of a stakeholder group to invite: at least, and at most.',
    'Combien d’un groupe de parties prenantes inviter : au moins, et au plus.',
  ],
  'parameter.groups': ['Of these stakeholder groups.', 'De ces groupes de parties prenantes.'],
  'parameter.groupsAll': ['With a seat of each of these groups.', 'Où siège chacun de ces groupes.'],
  'parameter.hasMember': [
    'Countries with a member organisation, or without one on record.',
    'Les pays qui ont une organisation membre, ou qui n’en ont pas de recensée.',
  ],
  'parameter.isMember': [
    'Members of the network on that day, or those not known as such.',
    'Les membres du réseau ce jour-là, ou ceux qui ne sont pas connus comme tels.',
  ],
  'parameter.keepers': [
    'Relations that one of these keeps.',
    'Les relations qu’entretient l’une de ces organisations.',
  ],
  'parameter.host': [
    'Who convenes, by id; the network where none is given.',
    'Qui invite, par identifiant ; le réseau si rien n’est donné.',
  ],
  'parameter.includeEnded': ['Also those that have ended.', 'Aussi ceux qui ont pris fin.'],
  'parameter.k': [
    'The most routes, 1 to 20; without it, 3.',
    'Le plus grand nombre de chemins, de 1 à 20 ; sans lui, 3.',
  ],
  'parameter.keepApart': [
    'Actors of which at most one may be invited, by id.',
    'Acteurs dont un seul peut être invité, par identifiant.',
  ],
  'parameter.kinds': ['Of these kinds.', 'De ces genres.'],
  'parameter.leads': ['Led or convened by one of these.', 'Ce que mène ou convoque l’une de ces organisations.'],
  'parameter.includeUnknown': [
    'Also those of which, for these parts of the filter, nothing is on record.',
    'Aussi ceux pour lesquels rien n’est recensé quant à ces éléments du filtre.',
  ],
  'parameter.manifestations': [
    'About one of these forms of exploitation.',
    'Au sujet d’une de ces formes d’exploitation.',
  ],
  'parameter.maxHops': [
    'The most steps of a path, 1 to 8; without it, 3 for invitations and 4 for routes.',
    'Le plus grand nombre d’étapes d’un chemin, de 1 à 8 ; sans lui, 3 pour les invitations et 4 pour les chemins.',
  ],
  'parameter.minConfidence': [
    'Only over ties of this confidence or better.',
    'Seulement par des liens de cette confiance ou mieux.',
  ],
  'parameter.minGroups': [
    'With at least this many stakeholder groups.',
    'Avec au moins ce nombre de groupes de parties prenantes.',
  ],
  'parameter.isMultiStakeholder': [
    'With three stakeholder groups or more, or with fewer.',
    'Avec trois groupes de parties prenantes ou plus, ou avec moins.',
  ],
  'parameter.mustInvite': ['Who must be invited, by id.', 'Qui doit être invité, par identifiant.'],
  'parameter.node': ['What touches this one, by id.', 'Ce qui touche à celui-ci, par identifiant.'],
  'parameter.notCoveredBy': [
    'Countries that this one does not cover on record.',
    'Les pays que celui-ci ne couvre pas, à ce qui est recensé.',
  ],
  'parameter.notPartyTo': [
    'Countries that are not party to this instrument.',
    'Les pays qui ne sont pas parties à cet instrument.',
  ],
  'parameter.notTiedTo': [
    'Without a link on record that fits one of these.',
    'Sans lien recensé qui réponde à l’une de ces conditions.',
  ],
  'parameter.objective': [
    'The objective, instrument or campaign on which they have a position, by id.',
    'L’objectif, l’instrument ou la campagne au sujet duquel ils ont une position, par identifiant.',
  ],
  'parameter.objectives': ['For one of these objectives.', 'Pour l’un de ces objectifs.'],
  'parameter.of': ['What to count.', 'Ce qu’il faut compter.'],
  'parameter.onlyTies': [
    'Those that only ever had ties of these types.',
    'Ceux qui n’ont jamais eu de liens que de ces types.',
  ],
  'parameter.onlyTiedTo': [
    'Those that only ever had ties with these nodes.',
    'Ceux qui n’ont jamais eu de liens qu’avec ces nœuds.',
  ],
  'parameter.participants': ['In which all of these have a seat.', 'Où siègent toutes ces organisations.'],
  'parameter.partyTo': ['Countries that are party to this instrument.', 'Les pays parties à cet instrument.'],
  'parameter.regionQuotas': [
    'How many from a region to invite: at least, and at most.',
    'Combien d’une région inviter : au moins, et au plus.',
  ],
  'parameter.regions': ['In or about these regions.', 'Ce qui est dans ces régions ou les concerne.'],
  'parameter.seats': ['The most invitations, 1 to 100.', 'Le plus grand nombre d’invitations, de 1 à 100.'],
  'parameter.signedCode': [
    'Signatories of The Code, or those not known as such.',
    'Les signataires du Code, ou ceux qui ne sont pas connus comme tels.',
  ],
  'parameter.sinceFrom': ['Begun on this date or later.', 'Commencé à cette date ou après.'],
  'parameter.sinceTo': ['Begun on this date or earlier.', 'Commencé à cette date ou avant.'],
  'parameter.sources': ['Of which one of these sources speaks.', 'Ce dont parle l’une de ces sources.'],
  'parameter.stages': ['With an ask that is as far as this.', 'Dont la demande en est là.'],
  'parameter.stances': ['Of one of these stances.', 'D’une de ces attitudes.'],
  'parameter.statuses': ['That stand so on the day asked for.', 'Ce qui en est là au jour demandé.'],
  'parameter.targets': [
    'That want to move one of these; of invitations: whom to reach, with its weight if that is not 1.',
    'Ce qui veut faire bouger l’une de ces organisations ; des invitations : qui atteindre, avec son poids s’il n’est pas 1.',
  ],
  'parameter.tieStatuses': ['Ties that stand so on the day asked for.', 'Les liens qui en sont là au jour demandé.'],
  'parameter.text': ['With this text in a name.', 'Dont un nom contient ce texte.'],
  'parameter.tiedTo': [
    'With a link that fits, for each of these.',
    'Avec un lien qui réponde à chacune de ces conditions.',
  ],
  'parameter.to': [
    'The last year, date or moment; of routes: whom to reach, by id.',
    'La dernière année, date ou le dernier moment ; des chemins : qui atteindre, par identifiant.',
  ],
  'parameter.types': ['Of these types.', 'De ces types.'],
  'parameter.isUnMember': [
    'Member states of the United Nations, or the others.',
    'Les États membres des Nations Unies, ou les autres.',
  ],
  'parameter.untilFrom': ['Ended on this date or later.', 'Fini à cette date ou après.'],
  'parameter.untilTo': ['Ended on this date or earlier.', 'Fini à cette date ou avant.'],
  'parameter.via': [
    'Whom every route must pass, by id; at most 7.',
    'Par qui chaque chemin doit passer, par identifiant ; au plus 7.',
  ],
} as const satisfies Record<string, Pair>;
