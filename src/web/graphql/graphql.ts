/* eslint-disable */
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An absolute address, such as https://www.example.org/; in an input http or https, up to 2,048 characters. */
  URL: { input: string; output: string; }
  /** A calendar date of known precision, ISO 8601: 2019, 2019-05 or 2019-05-20. As a beginning it means its first day, as an end or a date of evidence its last. */
  PartialDate: { input: string; output: string; }
  /** An instant, ISO 8601 with offset: 2024-05-20T12:00:00Z. */
  DateTimeISO: { input: string; output: string; }
};

/** The languages of names and explanations. A name without a French form is in English. */
export type Language =
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

/** The kind of an organisation or public office. */
export type ActorKind =
  /** A member organisation of the network. */
  | 'MEMBER'
  /** A company. */
  | 'COMPANY'
  /** A body whose members are states of a region. */
  | 'REGIONAL_BODY'
  /** An organ of the network itself. */
  | 'NETWORK_ORGAN'
  /** A body, agency or mandate of the United Nations. */
  | 'UN_BODY'
  /** A committee that monitors a treaty. */
  | 'TREATY_BODY'
  /** Another intergovernmental organisation. */
  | 'INTERGOVERNMENTAL'
  /** A government, a ministry or another public authority of a state. */
  | 'GOVERNMENT'
  /** A parliament or one of its committees. */
  | 'PARLIAMENT'
  /** A public authority that supervises a sector. */
  | 'REGULATOR'
  /** A police body or a network of them. */
  | 'LAW_ENFORCEMENT'
  /** An international non-governmental organisation. */
  | 'INGO'
  /** A national non-governmental organisation. */
  | 'NGO'
  /** A coalition, alliance or platform of organisations. */
  | 'COALITION'
  /** An association of companies. */
  | 'INDUSTRY_ASSOCIATION'
  /** A university or research institute. */
  | 'ACADEMIA'
  /** A foundation, fund or development agency. */
  | 'DONOR'
  /** A media organisation. */
  | 'MEDIA'
  /** A faith-based organisation. */
  | 'FAITH_BASED'
  /** A network of helplines or hotlines. */
  | 'HELPLINE_NETWORK'
  /** A group led by survivors or young people. */
  | 'SURVIVOR_OR_YOUTH_GROUP'
  /** None of these. */
  | 'OTHER';

/** A stakeholder group. A multi-stakeholder partnership seats three or more of these. */
export type StakeholderGroup =
  /** Non-governmental organisations, networks and coalitions. */
  | 'CIVIL_SOCIETY'
  /** Companies and their associations. */
  | 'PRIVATE_SECTOR'
  /** Ministries and other public authorities. */
  | 'GOVERNMENT'
  /** Police bodies. */
  | 'LAW_ENFORCEMENT'
  /** Regional, UN, treaty and other bodies of states. */
  | 'INTERGOVERNMENTAL'
  /** Universities and research institutes. */
  | 'ACADEMIA'
  /** Foundations, funds and development agencies. */
  | 'DONOR'
  /** Media organisations. */
  | 'MEDIA'
  /** Faith communities and their organisations. */
  | 'FAITH_COMMUNITY'
  /** Groups led by survivors or young people. */
  | 'SURVIVORS_AND_YOUTH';

/** What a name is. */
export type NameKind =
  /** Its name today. */
  | 'NAME'
  /** An acronym. */
  | 'ACRONYM'
  /** A name that it had before. */
  | 'FORMER'
  /** Another name: no source says what kind. */
  | 'OTHER';

/** The type of a tie. Influence travels along it with a strength of its own in each direction, or not at all: see influencePaths. */
export type TieType =
  /** Is a member of a network, coalition or group. Strength of its influence: 0.7 from `from` to `to`, 0.7 back. */
  | 'MEMBER_OF'
  /** An organ or specialised body of a larger organisation. Strength of its influence: 0.9 from `from` to `to`, 0.9 back. */
  | 'ORGAN_OF'
  /** Works with it as a partner. Strength of its influence: 0.7 from `from` to `to`, 0.7 back. */
  | 'PARTNER_OF'
  /** Has a signed memorandum of understanding with it. Strength of its influence: 0.8 from `from` to `to`, 0.8 back. */
  | 'MEMORANDUM_WITH'
  /** Gives it money. Strength of its influence: 0.8 from `from` to `to`, 0.4 back; 0 both ways where, without `until`, it is not confirmed for five years. */
  | 'FUNDS'
  /** Sits on its steering group or chooses it. Strength of its influence: 0.8 from `from` to `to`, 0.5 back. */
  | 'STEERS'
  /** Hosts or runs the secretariat. Strength of its influence: 0.9 from `from` to `to`, 0.9 back. */
  | 'SECRETARIAT_OF'
  /** Sits in it as an observer. Strength of its influence: 0.3 from `from` to `to`, 0 back. */
  | 'OBSERVER_OF'
  /** Does advocacy with a regional or treaty body. Strength of its influence: 0.6 from `from` to `to`, 0.3 back. */
  | 'REGIONAL_ADVOCACY_WITH'
  /** A company or an industry association that signed The Code, or was listed as a signatory. Strength of its influence: 0 from `from` to `to`, 0.6 back. */
  | 'SIGNED_CODE'
  /** Represents The Code in its country. Strength of its influence: 0.8 from `from` to `to`, 0.8 back. */
  | 'LOCAL_CODE_REPRESENTATIVE_OF'
  /** Supplies it. Strength of its influence: 0.3 from `from` to `to`, 0.5 back. */
  | 'SUPPLIER_OF'
  /** A subsidiary of a parent organisation. Strength of its influence: 0.5 from `from` to `to`, 0.9 back. */
  | 'SUBSIDIARY_OF'
  /** Convenes or hosts a partnership, an action or a campaign. Strength of its influence: 0.9 from `from` to `to`, 0.9 back. */
  | 'CONVENES'
  /** Holds a seat in a partnership, an action or a campaign. Strength of its influence: 0.8 from `from` to `to`, 0.8 back. */
  | 'PARTICIPATES_IN'
  /** Leads or coordinates it. Strength of its influence: 0.9 from `from` to `to`, 0.9 back. */
  | 'LEADS'
  /** Supports it; no seat or funding is known. An award or an endorsement is no support. Strength of its influence: 0.4 from `from` to `to`, 0.2 back. */
  | 'SUPPORTS'
  /** An action, campaign or document aims at it. Carries no influence. */
  | 'TARGETS'
  /** A country that belongs to a regional body. Carries no influence. */
  | 'MEMBER_STATE_OF'
  /** A country bound by a treaty. Carries no influence. */
  | 'PARTY_TO'
  /** Wrote, adopted or approved a document. Carries no influence. */
  | 'ISSUED'
  /** Cites it. Carries no influence. */
  | 'CITES'
  /** An ongoing working contact between two organisations. Strength of its influence: 0.8 from `from` to `to`, 0.8 back. */
  | 'CONTACT_OF'
  /** A country that signed a treaty; no source says that it ratified it. Carries no influence. */
  | 'SIGNATORY_TO'
  /** A country or organisation that was at an event or a meeting; attendance is not membership. Carries no influence. */
  | 'ATTENDED'
  /** A programme, network or index that works in, reports on or lists a country. Carries no influence. */
  | 'COVERS'
  /** Announced or expected; no source says that it happened. Carries no influence. */
  | 'PLANNED'
  /** Keeps, operates, oversees or implements an instrument, or coordinates a region of the network. Carries no influence. */
  | 'ADMINISTERS'
  /** Took its place. Carries no influence. */
  | 'SUCCEEDS'
  /** Fed into it. Carries no influence. */
  | 'INFORMS'
  /** Names or builds on it. Carries no influence. */
  | 'REFERS_TO'
  /** Is about a form of exploitation. Carries no influence. */
  | 'ABOUT'
  /** Works for an objective, or is about it. Carries no influence. */
  | 'PURSUES'
  /** A country with a published assessment on an indicator; the verb is the result. Carries no influence. */
  | 'ASSESSED_ON'
  /** Gave it an award or an honour. Carries no influence. */
  | 'HONOURS'
  /** Endorsed it in words. Carries no influence. */
  | 'ENDORSES'
  /** Was invited to a partnership, an action or a campaign; the answer says what came of it. Carries no influence. */
  | 'INVITED_TO'
  /** Where an organisation stands on an objective, a campaign or an instrument, by its own words or deeds. Carries no influence. */
  | 'POSITION_ON'
  /** A country whose members or authorities chose to work on it first. Carries no influence. */
  | 'PRIORITISES'
  /** Made a commitment. Carries no influence. */
  | 'PROMISED'
  /** A commitment that was made at an event or in an initiative. Carries no influence. */
  | 'MADE_AT'
  /** A review, a summit or a law in the making, and the body that holds it. Carries no influence. */
  | 'ORGANISED_BY'
  /** An action that was made for a review, a summit or a consultation. Carries no influence. */
  | 'MADE_FOR'
  /** An event that is an initiative of the graph, or is an occasion of one. Carries no influence. */
  | 'OCCASION_OF'
  /** Two records that are not of one and the same organisation: see keepActorsApart. It says nothing of the organisations: no list, count or path has it. Carries no influence. */
  | 'NOT_THE_SAME_AS';

/** Which ties of a node: from it, to it, or both. */
export type TieDirection =
  /** Ties from the node. */
  | 'OUT'
  /** Ties to the node. */
  | 'IN'
  /** Ties from it and to it. */
  | 'BOTH';

/** The status of a tie at the standpoint of the request: the first of these that fits. A tie that is CURRENT, UNCONFIRMED or CONTESTED holds. */
export type TieStatus =
  /** Begins after the valid date: on the first day of `since`, else of its earliest evidence, else on the day on which it was recorded. */
  | 'UPCOMING'
  /** Holds: confirmed, or begun, at most five calendar years before the valid date; or derived. */
  | 'CURRENT'
  /** Holds as far as is known, but neither its newest evidence nor its beginning is of the five calendar years before the valid date. */
  | 'UNCONFIRMED'
  /** Was true, and ended before the valid date: by its own `until`, or as one of its ends had ended or run out. */
  | 'ENDED'
  /** Holds, but there is evidence against it; it counts with half its weight. */
  | 'CONTESTED'
  /** Retracted: it was never true. */
  | 'RETRACTED';

/** The role of an actor in an action. */
export type ActionRole =
  /** It leads, convenes or hosts the action. */
  | 'LEAD'
  /** It takes part in, supports or funds the action. */
  | 'PARTNER'
  /** It is a target of the action. */
  | 'TARGET';

/** The score of a path of influence in words. */
export type PathStrength =
  /** 0.3 or more. */
  | 'STRONG'
  /** 0.1 or more, below 0.3. */
  | 'FAIR'
  /** 0.03 or more, below 0.1. */
  | 'WEAK'
  /** Below 0.03. */
  | 'VERY_WEAK';

/** How far we are with what we ask of somebody. */
export type AskStage =
  /** It is to be asked. */
  | 'PLANNED'
  /** It was asked. */
  | 'ASKED'
  /** They agreed. What they promised is a commitment, to be recorded next, by saveCommitment, so that it is followed up. */
  | 'AGREED'
  /** They refused. */
  | 'REFUSED'
  /** They did it. */
  | 'DONE';

/** Where an organisation stands on an objective, a campaign or an instrument, by its own words or deeds. */
export type Stance =
  /** Works for it, and wins over others. */
  | 'CHAMPION'
  /** Is for it. */
  | 'SUPPORTIVE'
  /** Is neither for nor against it. */
  | 'NEUTRAL'
  /** Has doubts about it. */
  | 'RELUCTANT'
  /** Is against it. */
  | 'OPPOSED';

/** A company’s progress on a criterion of The Code. */
export type CriterionStatus =
  /** A source says that the company has not started. */
  | 'NOT_STARTED'
  /** A source says that the company is working on it. */
  | 'IN_PROGRESS'
  /** A source says that the company meets it. */
  | 'MET'
  /** No source states its progress. */
  | 'UNKNOWN';

/** What came of an invitation. */
export type InvitationAnswer =
  /** Invited; no answer is known. */
  | 'INVITED'
  /** Said that it would come. */
  | 'ACCEPTED'
  /** Said that it would not come. */
  | 'DECLINED'
  /** Came. */
  | 'CAME';

/** How reliable a record is. It scales the weight of a tie. */
export type Confidence =
  /** Read on a page of the organisation itself or in an official text; factor 1. */
  | 'HIGH'
  /** Read in part, second-hand or inferred from the text; factor 0.8. */
  | 'MEDIUM'
  /** Only implied; factor 0.5. */
  | 'LOW';

/** Who can see a tie. For all others it does not exist. */
export type Visibility =
  /** Anyone. */
  | 'PUBLIC'
  /** Any signed-in reader. */
  | 'NETWORK'
  /** Editors, coordinators and administrators. */
  | 'CONFIDENTIAL';

/** How a country’s region was determined. */
export type RegionBasis =
  /** A source says that the country belongs to the region. */
  | 'STATED'
  /** No source states the region; it was assigned by the country’s place in the UN’s division of the world by geography (M49). */
  | 'BY_GEOGRAPHY';

/** What a value of an indicator is. */
export type ValueKind =
  /** Where the network or a country stood at the start. */
  | 'BASELINE'
  /** Where it means to be on the date of the value. */
  | 'TARGET'
  /** What was counted, by a source or from the graph. */
  | 'MEASURED';

/** What a region is. */
export type RegionKind =
  /** A block that elects seats of the network’s committee. A country is in one of them. */
  | 'SEAT_BLOCK'
  /** Another region that has a name. Named regions overlap the seat blocks and each other. */
  | 'NAMED';

/** All conditions that are set must be met. As `…From` a partial date means its first day, as `…To` and `confirmedBefore` its last. Unknown ids are BAD_USER_INPUT. */
export type TieFilter = {
  /** Of one of these types. At most 100 items. */
  types?: InputMaybe<Array<TieType>>;
  /** Of one of these statuses; those that hold, which are CURRENT, UNCONFIRMED or CONTESTED, if absent. At most 100 items. */
  status?: InputMaybe<Array<TieStatus>>;
  /** Without evidence on or after this day; ties without dated evidence included. */
  confirmedBefore?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Its own `until` is on or after this day; ties without `until` are left out. */
  untilFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Its own `until` is on or before this day; ties without `until` are left out. */
  untilTo?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Its own `since` is on or after this day; ties without `since` are left out. */
  sinceFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Its own `since` is on or before this day; ties without `since` are left out. */
  sinceTo?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Kept by one of these actors: see Tie.heldBy. At most 100 items. */
  heldBy?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With an ask at one of these stages. At most 100 items. */
  stages?: InputMaybe<Array<AskStage>>;
  /** An invitation with one of these answers. At most 100 items. */
  answers?: InputMaybe<Array<InvitationAnswer>>;
  /** With an end in one of these regions: an actor that is based there or assigned to it, or a country of it. At most 100 items. */
  regions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With an end that is one of these countries, or an actor based in one. At most 100 items. */
  countries?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** From or to this node. */
  node?: InputMaybe<Scalars['ID']['input']>;
  /** With evidence, for or against it, that cites one of these sources. At most 100 items. */
  sources?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A position with one of these stances. At most 100 items. */
  stances?: InputMaybe<Array<Stance>>;
};

/** Which kinds of values of an indicator are known at the request’s standpoint. */
export type IndicatorStanding =
  /** Values counted from the graph, possibly with reported ones beside them. */
  | 'DERIVED'
  /** Only values that sources report. */
  | 'REPORTED'
  /** No value is known, which does not mean 0. */
  | 'UNKNOWN';

/** What a partnership is. A PROJECT, a PROGRAMME or RESEARCH without `until` is over five calendar years after it was last heard of; the others go on. */
export type PartnershipKind =
  /** Organisations that work together. */
  | 'PARTNERSHIP'
  /** An alliance, coalition or network with members; also an actor that is listed as a partnership: see Partnership.actor. */
  | 'ALLIANCE'
  /** A project of several parties. */
  | 'PROJECT'
  /** A programme of several parties. */
  | 'PROGRAMME'
  /** A research programme of several parties. */
  | 'RESEARCH';

/** What an actor does at a partnership’s table. */
export type PartnershipRole =
  /** Convenes or leads it. */
  | 'CONVENER'
  /** Takes part. */
  | 'MEMBER'
  /** Pays for it. */
  | 'FUNDER'
  /** Runs its secretariat. */
  | 'SECRETARIAT'
  /** Observes. */
  | 'OBSERVER';

/** What is known of the seats of a stakeholder group at a table. */
export type SeatState =
  /** Somebody of the group is seated. */
  | 'SEATED'
  /** No source seats anybody of the group, of which actors are on record there. Somebody may sit there. */
  | 'EMPTY'
  /** It cannot be told: a source says that the group takes part without naming whom, or no actor of the group is on record there. */
  | 'UNKNOWN';

/** The kind of an action. */
export type ActionKind =
  /** Works for a law or a regulation. */
  | 'LEGISLATIVE_ADVOCACY'
  /** Reports to a treaty body. */
  | 'TREATY_BODY_REPORT'
  /** Submits to the Universal Periodic Review. */
  | 'UPR_SUBMISSION'
  /** Campaigns in public. */
  | 'CAMPAIGN'
  /** Brings actors together: a congress, an assembly, a summit. */
  | 'CONVENING'
  /** Studies, surveys, evaluates or publishes. */
  | 'RESEARCH'
  /** Trains. */
  | 'TRAINING'
  /** Works with or for the media. */
  | 'MEDIA'
  /** Talks with those who make policy. */
  | 'POLICY_DIALOGUE'
  /** None of these. */
  | 'OTHER';

/** What became of a commitment, by the newest follow-up on or before the valid date. */
export type CommitmentStatus =
  /** Nothing says that it was met, missed or withdrawn, and it may still be. */
  | 'OPEN'
  /** It was kept. */
  | 'MET'
  /** It was not kept. */
  | 'MISSED'
  /** Whoever made it took it back. */
  | 'WITHDRAWN'
  /** Nobody said what became of it: after the later of `due` and of a follow-up that says OPEN; without `due`, five calendar years after that follow-up, else after it was made, else after its newest evidence. */
  | 'UNKNOWN';

/** The kind of an opportunity. */
export type OpportunityKind =
  /** A review of a state in the Universal Periodic Review. */
  | 'UPR_REVIEW'
  /** A review of a state by the committee of a treaty. */
  | 'TREATY_REVIEW'
  /** A summit, conference or forum. */
  | 'SUMMIT'
  /** An assembly or session of an organisation. */
  | 'ASSEMBLY'
  /** A consultation that takes contributions. */
  | 'CONSULTATION'
  /** A law or a treaty in the making; goes on until an end is recorded. */
  | 'LEGISLATION'
  /** An election. */
  | 'ELECTION'
  /** None of these. */
  | 'OTHER';

/** Whether an organisation may be approached, after a look at it. */
export type Engagement =
  /** It may be approached. */
  | 'CLEARED'
  /** A look at it is under way. */
  | 'IN_REVIEW'
  /** It is not to be approached: it is no candidate of a list or for a seat, and no ally. */
  | 'NOT_TO_BE_APPROACHED';

/** What a user may see and do. */
export type Role =
  /** Reads: PUBLIC ties without signing in, NETWORK ties too once signed in. */
  | 'READER'
  /** Also sees CONFIDENTIAL ties, and writes. */
  | 'EDITOR'
  /** Sees all ties, and writes where an actor concerned is in their regions. */
  | 'COORDINATOR'
  /** Sees and writes everything. */
  | 'ADMIN';

/** All conditions that are set must be met. Unknown ids are BAD_USER_INPUT. */
export type ActionFilter = {
  /** Pursues at least one of these objectives. At most 100 items. */
  objectives?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Covers at least one of these countries. At most 300 items. */
  countries?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Covers a country of at least one of these regions. At most 100 items. */
  regions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** About at least one of these forms of exploitation. At most 100 items. */
  manifestations?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A part of any of its names; case and accents do not matter. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Of one of these kinds. At most 100 items. */
  kinds?: InputMaybe<Array<ActionKind>>;
  /** Led or convened by at least one of these actors. At most 100 items. */
  leads?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Targets at least one of these actors. At most 100 items. */
  targets?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Part of one of these campaigns. At most 100 items. */
  campaigns?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Made for at least one of these opportunities. At most 100 items. */
  opportunities?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Asks something of an actor that is at one of these stages. At most 100 items. */
  stages?: InputMaybe<Array<AskStage>>;
};

/** All conditions that are set must be met. Unknown ids are BAD_USER_INPUT. */
export type ActorFilter = {
  /** Of one of these kinds. At most 100 items. */
  kinds?: InputMaybe<Array<ActorKind>>;
  /** Is a signatory of The Code at the valid date, or is not known as one. */
  signedCode?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its progress on a criterion of The Code. */
  criterion?: InputMaybe<CriterionFilter>;
  /** All of its ties that hold are of these types, or it has none; PURSUES, COVERS and derived ties are left aside. At most 100 items. */
  onlyTies?: InputMaybe<Array<TieType>>;
  /** Its engagement is one of these; readers below EDITOR find nobody. At most 100 items. */
  engagement?: InputMaybe<Array<Engagement>>;
  /** Of one of these groups. At most 100 items. */
  groups?: InputMaybe<Array<StakeholderGroup>>;
  /** In one of these countries. At most 300 items. */
  countries?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** In a country of one of these regions. At most 100 items. */
  regions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Pursues one of these objectives at the valid date, or is seated in a partnership, action or campaign that does. At most 100 items. */
  objectives?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Seated at the valid date in a partnership, action or campaign that is about one of these forms of exploitation. At most 100 items. */
  manifestations?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A part of any of its names; case and accents do not matter. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** The progress of a signatory of The Code on a criterion at the valid date. */
export type CriterionFilter = {
  /** The criterion, 1 to 6. BAD_USER_INPUT outside it. */
  number: Scalars['Int']['input'];
  /** Its progress is one of these; UNKNOWN is that of a signatory of which no source says more. At most 100 items. */
  status: Array<CriterionStatus>;
};

/** What falls due. */
export type AgendaKind =
  /** A review, summit or other opportunity begins; one that is under way at the beginning of the period is listed too where an end of it is on record. */
  | 'OPPORTUNITY'
  /** The last day on which an opportunity takes contributions. */
  | 'DEADLINE'
  /** A commitment is due that nobody has said to be met, missed or withdrawn by the valid date. */
  | 'COMMITMENT_DUE'
  /** The last day of a MEMORANDUM_WITH or a FUNDS: its `until`. */
  | 'AGREEMENT_ENDS'
  /** The last day on which a tie that conducts influence is CURRENT unless somebody confirms it: its `confirmedUntil`. */
  | 'TIE_UNCONFIRMED'
  /** The next step that was agreed at a meeting is due. */
  | 'NEXT_STEP';

/** All conditions that are set must be met. Unknown ids are BAD_USER_INPUT. */
export type CampaignFilter = {
  /** Pursues at least one of these objectives. At most 100 items. */
  objectives?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Covers at least one of these countries. At most 100 items. */
  countries?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Covers a country of at least one of these regions. At most 100 items. */
  regions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** About at least one of these forms of exploitation. At most 100 items. */
  manifestations?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A part of any of its names; case and accents do not matter. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Targets at least one of these actors. At most 100 items. */
  targets?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** All conditions that are set must be met. Unknown ids are BAD_USER_INPUT. */
export type CommitmentFilter = {
  /** Made by one of these actors. At most 100 items. */
  by?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Made by an actor in one of these countries, which a government is in its own. At most 300 items. */
  countries?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Made by an actor in a country of one of these regions. At most 100 items. */
  regions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** For at least one of these objectives. At most 100 items. */
  objectives?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of one of these statuses at the valid date. At most 100 items. */
  status?: InputMaybe<Array<CommitmentStatus>>;
  /** The last day of `due` is on or after the first day of this date. */
  dueFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The last day of `due` is on or before the last day of this date. */
  dueTo?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Made at one of these opportunities, or in one of these partnerships, actions or campaigns. At most 100 items. */
  madeAt?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A part of its text; case and accents do not matter. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** All conditions that are set must be met, at the valid date. Unknown ids are BAD_USER_INPUT. */
export type CountryFilter = {
  /** In one of these regions, seat blocks or named ones. At most 100 items. */
  regions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A member state (MEMBER_STATE_OF) of one of these bodies. At most 100 items. */
  bodies?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Party (PARTY_TO) to this instrument. Where its list of parties is not complete, `unknown` of the connection says so. */
  partyTo?: InputMaybe<Scalars['ID']['input']>;
  /** Not party to this instrument. BAD_USER_INPUT for one whose list of parties is not complete (Instrument.rosterAsOf is null): who is absent may be a party. */
  notPartyTo?: InputMaybe<Scalars['ID']['input']>;
  /** With a member of the network (MEMBER_OF) based there, or without one on record; `unknown` of the connection says how many members are on record. */
  hasMember?: InputMaybe<Scalars['Boolean']['input']>;
  /** A member of the United Nations, or not: territories and other countries. */
  unMember?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The targets of a meeting and the rules of its list. Rules that contradict each other are RULES_CLASH: the message names the smallest clash, and `extensions.rules` says where each of its rules stands, as `RuleCost.path` does; a rule that no candidate can meet leaves its seat empty. */
export type ConveningInput = {
  /** The actors that the meeting should reach, 1 to 100; they are not invited themselves. Unknown ids are BAD_USER_INPUT. */
  targets: Array<ConveningTarget>;
  /** The maximum number of invitees, 1 to 100; the list is shorter where more would add nothing, or where a seat stays empty. */
  seats: Scalars['Int']['input'];
  /** Actors that must be invited, at most 100. They count towards seats and quotas and need not reach a target. */
  mustInvite?: Array<Scalars['ID']['input']>;
  /** The action, partnership or campaign that the list is for: whoever was INVITED, ACCEPTED or CAME keeps a seat, as if it had to be invited; who DECLINED is left out, unless it must be invited. Targets keep none. A list of more guests than seats is RULES_CLASH. */
  event?: InputMaybe<Scalars['ID']['input']>;
  /** Actors that may not be invited, at most 1,000, nor may their organs, secretariats and subsidiaries, and theirs, unless these must be invited: see `alsoExcluded`. They may lie on paths. */
  exclude?: Array<Scalars['ID']['input']>;
  /** Lists of actors of which at most one may be invited; at most 100 lists of at most 100 actors. */
  keepApart?: Array<Array<Scalars['ID']['input']>>;
  /** Quotas by stakeholder group, at most 100. */
  groupQuotas?: Array<GroupQuota>;
  /** Quotas by region, at most 100. */
  regionQuotas?: Array<RegionQuota>;
  /** The maximum number of steps of a path from actor to actor, 1 to 8; to sit at one table is one step. */
  maxHops?: Scalars['Int']['input'];
};

/** An actor that the meeting should reach, and its weight. */
export type ConveningTarget = {
  /** The actor. */
  actor: Scalars['ID']['input'];
  /** Its weight relative to the other targets, 0 or more. */
  weight?: Scalars['Float']['input'];
};

/** The minimum and maximum number of invitees of a stakeholder group. */
export type GroupQuota = {
  /** The group. */
  group: StakeholderGroup;
  /** The minimum number of invitees, 0 or more. */
  min?: Scalars['Int']['input'];
  /** The maximum number of invitees, 0 or more; no limit where absent. */
  max?: InputMaybe<Scalars['Int']['input']>;
};

/** The minimum and maximum number of invitees from a region. */
export type RegionQuota = {
  /** The region in which an invitee is based. BAD_USER_INPUT for unknown ids, and for regions that have a country in common. */
  region: Scalars['ID']['input'];
  /** The minimum number of invitees, 0 or more. */
  min?: Scalars['Int']['input'];
  /** The maximum number of invitees, 0 or more; no limit where absent. */
  max?: InputMaybe<Scalars['Int']['input']>;
};

/** The ends of the paths and the nodes and ties they may use. */
export type InfluenceInput = {
  /** Actors to start from, 1 to 100; a path starts at any of them. Unknown ids are BAD_USER_INPUT. */
  from: Array<Scalars['ID']['input']>;
  /** Actors to reach, 1 to 100; a path ends at any of them. None may be in `from`. */
  to: Array<Scalars['ID']['input']>;
  /** The maximum number of loopless paths, 1 to 20. */
  k?: Scalars['Int']['input'];
  /** The maximum number of steps of a path from actor to actor, 1 to 8; to sit at one table is one step. See `InfluencePath.length`. */
  maxHops?: Scalars['Int']['input'];
  /** Nodes that no path may contain. At most 1,000 items. */
  avoid?: Array<Scalars['ID']['input']>;
  /** Nodes that every path must pass through, in any order; at most 7. */
  via?: Array<Scalars['ID']['input']>;
  /** Only ties of these types; where absent, all types that conduct influence. At most 100 items. */
  types?: InputMaybe<Array<TieType>>;
  /** Only ties of this confidence or better. */
  minConfidence?: Confidence;
  /** Whether paths may use ties that ended before the valid date; the age of such a tie counts from its end. */
  includeEnded?: Scalars['Boolean']['input'];
};

/** All conditions that are set must be met. Unknown ids are BAD_USER_INPUT. */
export type MeetingFilter = {
  /** Held by one of these actors (Meeting.by). At most 100 items. */
  by?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With at least one of these actors (Meeting.with). At most 100 items. */
  with?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** About at least one of these: objectives, partnerships, actions, campaigns, … (Meeting.about). At most 100 items. */
  about?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With at least one actor in a country of one of these regions. At most 100 items. */
  regions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The last day of `on` is on or after the first day of this date. */
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The first day of `on` is on or before the last day of this date. */
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** What is known of an organisation or public office that is not recorded yet: at least a name or a site. */
export type SimilarActorInput = {
  /** Its name in English or its own language, or its acronym; up to 300 characters. */
  nameEn?: InputMaybe<Scalars['String']['input']>;
  /** Its name in French; up to 300 characters. */
  nameFr?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-1 alpha-3 code of its country. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** Its own site: an http or https address. */
  website?: InputMaybe<Scalars['URL']['input']>;
  /** The kind of actor. */
  kind?: InputMaybe<ActorKind>;
};

/** A type of node. */
export type NodeType =
  /** A member organisation of the network. */
  | 'MEMBER'
  /** A company. */
  | 'COMPANY'
  /** A regional body, such as a union of states. */
  | 'REGIONAL_BODY'
  /** Any other organisation or public office. */
  | 'PARTNER'
  /** A country or territory. */
  | 'COUNTRY'
  /** A seat block or a named region. */
  | 'REGION'
  /** A partnership, project, programme or research programme. */
  | 'PARTNERSHIP'
  /** An advocacy action. */
  | 'ACTION'
  /** A campaign. */
  | 'CAMPAIGN'
  /** A direction of the strategic framework. */
  | 'STRATEGIC_DIRECTION'
  /** An objective of the strategic framework. */
  | 'OBJECTIVE'
  /** A review, summit or other dated event. */
  | 'OPPORTUNITY'
  /** What an organisation or a government promised. */
  | 'COMMITMENT'
  /** A treaty, guideline, law, plan or the like. */
  | 'INSTRUMENT'
  /** What is measured. */
  | 'INDICATOR'
  /** A form of exploitation that the framework names. */
  | 'MANIFESTATION'
  /** An influence strategy of the framework. */
  | 'INFLUENCE_STRATEGY'
  /** An organisational enabler of the framework. */
  | 'ENABLER'
  /** A target group, child outcome, priority area or axis that the framework names. */
  | 'FRAMEWORK_ELEMENT'
  /** A criterion of The Code. */
  | 'CODE_CRITERION'
  /** What evidence cites. */
  | 'SOURCE';

/** All conditions that are set must be met. Unknown ids are BAD_USER_INPUT. An opportunity takes place from `since` to `until`; without `until` as long as `since` says, but until its deadline where that is later, and a LEGISLATION without end; without `since` from its deadline on. One without any date is in no period. */
export type OpportunityFilter = {
  /** Of one of these kinds. At most 100 items. */
  kinds?: InputMaybe<Array<OpportunityKind>>;
  /** Covers at least one of these countries. At most 300 items. */
  countries?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Covers a country of at least one of these regions. At most 100 items. */
  regions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** About at least one of these objectives. At most 100 items. */
  objectives?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Takes place on this day or later; for what is to come, give the valid date. */
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Begins on this day or before; that day included. */
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** A condition of PartnershipFilter. */
export type PartnershipCondition =
  /** groupsAll: a value is a StakeholderGroup. */
  | 'GROUPS_ALL'
  /** minGroups: a value is a number. */
  | 'MIN_GROUPS'
  /** multiStakeholder: true or false. */
  | 'MULTI_STAKEHOLDER'
  /** objectives: a value is the id of one. */
  | 'OBJECTIVES'
  /** countries: a value is the id of one. */
  | 'COUNTRIES'
  /** regions: a value is the id of a seat block or a named region. */
  | 'REGIONS'
  /** manifestations: a value is the id of a form of exploitation. */
  | 'MANIFESTATIONS';

/** A partnership must match all criteria given. Unknown ids are BAD_USER_INPUT. */
export type PartnershipFilter = {
  /** Pursues at least one of these objectives. At most 100 items. */
  objectives?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Covers at least one of these countries. At most 300 items. */
  countries?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Covers a country of at least one of these regions. At most 100 items. */
  regions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** About at least one of these forms of exploitation. At most 100 items. */
  manifestations?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A part of any of its names; case and accents do not matter. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** With a participant of each of these groups. At most 100 items. */
  groupsAll?: InputMaybe<Array<StakeholderGroup>>;
  /** With participants of at least this many stakeholder groups. */
  minGroups?: InputMaybe<Scalars['Int']['input']>;
  /** True: with three or more stakeholder groups; false: with fewer. */
  multiStakeholder?: InputMaybe<Scalars['Boolean']['input']>;
  /** With all of these actors as participants. At most 100 items. */
  participants?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Also those that ended before the valid date. Default false. */
  includeEnded?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The order of partnerships; equal ones are ordered by name. */
export type PartnershipOrder =
  /** By English name, A to Z. */
  | 'NAME'
  /** Latest start first; unknown starts last. */
  | 'STARTED'
  /** Most participants first. */
  | 'PARTICIPANTS'
  /** Most stakeholder groups of participants first. */
  | 'GROUPS';

/** Restricts what is searched. */
export type SearchFilter = {
  /** Only actors of these kinds; all nodes where absent. At most 100 items. */
  kinds?: InputMaybe<Array<ActorKind>>;
  /** Only nodes of these types; all where absent. Beside `kinds`, both hold. An alliance is of the type of its actor. At most 100 items. */
  types?: InputMaybe<Array<NodeType>>;
};

/** A dimension to count by. A record with several values of a dimension counts once in each. */
export type TallyDimension =
  /** The country of an actor, those that a partnership, action, campaign or opportunity covers, those of a tie’s ends, that of whoever made a commitment. */
  | 'COUNTRY'
  /** The region of that country: its seat block, so that rows add up, or, where the filter names regions, each of these that it lies in. */
  | 'REGION'
  /** The objectives pursued. Not for ties. */
  | 'OBJECTIVE'
  /** The stakeholder group of an actor or of a tie’s ends, that of whoever made a commitment, or the groups with a seat. */
  | 'GROUP'
  /** The kind of an actor, of an action, of an opportunity, of a tie’s ends or of whoever made a commitment. Not for partnerships and campaigns. */
  | 'KIND'
  /** The type of an actor or of a tie. Not for partnerships, actions, campaigns and commitments. */
  | 'TYPE'
  /** The status of a tie, or what became of a commitment, at the valid date or at the end of the year. Only for ties and commitments; RETRACTED only where the filter names it. */
  | 'STATUS'
  /** Each year on one day of which it held by its own beginning: of a tie its `since`, of an actor that of a tie, of a group that of its seat. What a partnership, action or campaign pursues and covers without a beginning counts for all its years. A commitment counts in each year from its making on. */
  | 'YEAR'
  /** The currency of an amount, ISO 4217; null where none is on record. Only for commitments and ties. */
  | 'CURRENCY';

/** All conditions that are set must be met, as in the filters of the lists. Of a dimension that it names values of, only these have rows. BAD_USER_INPUT for unknown ids and for a condition that the subject does not have, which says those that it has. */
export type TallyFilter = {
  /** Of COMMITMENTS: one of these has become of it, at the valid date or by the end of the year. At most 100 items. */
  commitmentStatus?: InputMaybe<Array<CommitmentStatus>>;
  /** Of ACTORS: of one of these kinds; of TIES: with an end of one; of COMMITMENTS: made by an actor of one. At most 100 items. */
  kinds?: InputMaybe<Array<ActorKind>>;
  /** Of ACTORS: of one of these groups; of TIES: with an end of one; of COMMITMENTS: made by an actor of one; of PARTNERSHIPS, ACTIONS and CAMPAIGNS: one has a seat in it. Not for OPPORTUNITIES. At most 100 items. */
  groups?: InputMaybe<Array<StakeholderGroup>>;
  /** Of TIES: of one of these types. At most 100 items. */
  types?: InputMaybe<Array<TieType>>;
  /** Pursues one of these objectives; an actor also by a seat in what does. With YEAR: in the year. Not for TIES. At most 100 items. */
  objectives?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** In a country of one of these regions, named regions too: where an actor is, where whoever made a commitment is, what an initiative or an opportunity covers, where an end of a tie is. At most 100 items. */
  regions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** In one of these countries, as with `regions`. At most 300 items. */
  countries?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of TIES: of one of these statuses, at the valid date or, with YEAR, on the last day of each year in which it held. Where absent those that hold, and by STATUS all but RETRACTED. At most 100 items. */
  status?: InputMaybe<Array<TieStatus>>;
  /** Of TIES: from or to this node. */
  node?: InputMaybe<Scalars['ID']['input']>;
  /** Of TIES: without evidence on or after this day, of which a partial date means the last; ties without dated evidence included. */
  confirmedBefore?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Of PARTNERSHIPS, ACTIONS and CAMPAIGNS: about one of these forms of exploitation; of ACTORS: seated in what is. With YEAR: in the year. At most 100 items. */
  manifestations?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What is counted. */
export type TallySubject =
  /** Organisations and public offices. In a year: those with a tie that held in it. */
  | 'ACTORS'
  /** Partnerships that hold at the valid date, or held in the year. */
  | 'PARTNERSHIPS'
  /** Actions begun by the valid date, or under way in the year. */
  | 'ACTIONS'
  /** Campaigns begun by the valid date, or under way in the year. */
  | 'CAMPAIGNS'
  /** Ties that hold at the valid date, or held in the year; by STATUS also those that ended or are to come. Derived ties are not counted. By CURRENCY: only FUNDS, which alone have an amount. */
  | 'TIES'
  /** Commitments made by the valid date, or by the end of the year, whatever became of them: see STATUS. */
  | 'COMMITMENTS'
  /** Opportunities on record, over or to come; in a year, also one to come: those that take place in it. */
  | 'OPPORTUNITIES';

/** An organisation or a public office. With an id, a new version of that actor: a field left out keeps its value, null removes it. */
export type ActorInput = {
  /** The actor to change; a new one is recorded without it. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The kind of actor. MEMBER, COMPANY and REGIONAL_BODY cannot become another kind. */
  kind: ActorKind;
  /** The name in English or the actor’s own language; up to 300 characters. */
  nameEn: Scalars['String']['input'];
  /** The name in French; up to 300 characters. */
  nameFr?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-1 alpha-3 code of its country. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** Its own site: an http or https address. */
  website?: InputMaybe<Scalars['URL']['input']>;
  /** Its stakeholder group; by default that of its kind. */
  group?: InputMaybe<StakeholderGroup>;
  /** Acronyms and former names, added to the ones it has. At most 100 items. */
  otherNames?: InputMaybe<Array<Scalars['String']['input']>>;
  /** At least one source that supports this. At most 100 items. */
  evidence: Array<EvidenceInput>;
};

/** A source that supports a record: its id, or the title or address of a new one. */
export type EvidenceInput = {
  /** A recorded source. */
  source?: InputMaybe<Scalars['ID']['input']>;
  /** The title of the source; up to 300 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Who published a new source; up to 300 characters. */
  publisher?: InputMaybe<Scalars['String']['input']>;
  /** When a new source was published; not in the future. It dates evidence that has no date of its own. */
  published?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The address of the source: http or https. */
  url?: InputMaybe<Scalars['URL']['input']>;
  /** Where in the source: a section, a page, an endnote; up to 10,000 characters. */
  locator?: InputMaybe<Scalars['String']['input']>;
  /** How far the source is trusted. */
  confidence?: Confidence;
  /** The date that the source refers to; not in the future. */
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** A commitment. With an id, a new version of that one: a field left out keeps its value, null removes it, and lists replace what is current. */
export type CommitmentInput = {
  /** The one to change; a new one is recorded without it. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What was promised, in English or its own language; up to 300 characters. */
  nameEn: Scalars['String']['input'];
  /** What was promised, in French; up to 300 characters. */
  nameFr?: InputMaybe<Scalars['String']['input']>;
  /** Who made it: an actor, or a country, which means its government. */
  by: Scalars['ID']['input'];
  /** All objectives that it is for: one that is left out is withdrawn. At most 100 items. */
  objectives?: Array<Scalars['ID']['input']>;
  /** When it was made; not after one of its follow-ups. */
  madeOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The opportunity, partnership, action or campaign at which it was made. */
  madeAt?: InputMaybe<Scalars['ID']['input']>;
  /** By when it is to be met; not before it was made. */
  due?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The money promised, above 0; it needs a currency. */
  amount?: InputMaybe<Scalars['Float']['input']>;
  /** The currency of the amount, ISO 4217, such as EUR; historic ones included. It needs an amount. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** Who may see it, its follow-ups, its evidence and its ties. A new version can hide it from more readers, and never shows it to more: undo the change that hid it. */
  visibility?: Visibility;
  /** At least one source that supports this; it is also recorded for every new tie of it. At most 100 items. */
  evidence: Array<EvidenceInput>;
};

/** A report of what became of a commitment. */
export type FollowUpInput = {
  /** The commitment. */
  commitment: Scalars['ID']['input'];
  /** What became of it. Not UNKNOWN, which is said where no source says anything. */
  status: CommitmentStatus;
  /** The date for which this is reported; not before it was made, and not in the future. */
  asOf: Scalars['PartialDate']['input'];
  /** A remark; up to 10,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** At least one source that reports it. At most 100 items. */
  evidence: Array<EvidenceInput>;
};

/** A value of an indicator, as a source reports it. It replaces the value of the same kind, country and date. */
export type IndicatorValueInput = {
  /** The indicator. One that is derived from the graph takes a baseline and targets only. */
  indicator: Scalars['ID']['input'];
  /** What the value is. */
  kind?: ValueKind;
  /** The country that it is of; without one it is of the network. */
  country?: InputMaybe<Scalars['ID']['input']>;
  /** The date of the value; BAD_DATES in the future, unless it is a target. */
  asOf: Scalars['PartialDate']['input'];
  /** The value in the indicator’s unit. */
  value: Scalars['Float']['input'];
  /** What was counted, and by whom; up to 300 characters. */
  basis: Scalars['String']['input'];
  /** At least one source that supports this. At most 100 items. */
  evidence: Array<EvidenceInput>;
};

/** A company’s status on a criterion of The Code. */
export type CriterionInput = {
  /** The company. */
  company: Scalars['ID']['input'];
  /** The number of the criterion, 1 to 6. */
  criterion: Scalars['Int']['input'];
  /** The status; not UNKNOWN. */
  status: CriterionStatus;
  /** When the status began. BAD_DATES without it if another status is recorded. */
  since?: InputMaybe<Scalars['PartialDate']['input']>;
  /** At least one source that supports this. At most 100 items. */
  evidence: Array<EvidenceInput>;
};

/** A partnership. With an id, a new version of that one: a field left out keeps its value, null removes it, and lists replace what is current. */
export type PartnershipInput = {
  /** The one to change; a new one is recorded without it. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The name in English or its own language; up to 300 characters. */
  nameEn: Scalars['String']['input'];
  /** The name in French; up to 300 characters. */
  nameFr?: InputMaybe<Scalars['String']['input']>;
  /** When it began. */
  since?: InputMaybe<Scalars['PartialDate']['input']>;
  /** When it ended. */
  until?: InputMaybe<Scalars['PartialDate']['input']>;
  /** All objectives that it pursues: one that is left out is withdrawn. At most 100 items. */
  objectives?: Array<Scalars['ID']['input']>;
  /** ISO 3166-1 alpha-3 codes of all countries that it covers: one that is left out is withdrawn. At most 300 items. */
  countries?: Array<Scalars['String']['input']>;
  /** At least one source that supports this; it is also recorded for every new tie of it. At most 100 items. */
  evidence: Array<EvidenceInput>;
  /** All forms of exploitation that it is about: one that is left out is withdrawn. At most 100 items. */
  manifestations?: Array<Scalars['ID']['input']>;
  /** What it is; a PARTNERSHIP where it is left out, in a new version too. */
  kind?: PartnershipKind;
  /** All seats: a current seat that is left out is withdrawn. For an actor that left, keep the seat and give `until`. At most 1,000 items. */
  participants: Array<ParticipantInput>;
};

/** A seat in a partnership or a campaign. */
export type ParticipantInput = {
  /** The organisation or public office. */
  actor: Scalars['ID']['input'];
  /** Its role there. */
  role?: PartnershipRole;
  /** When the seat began; keeps its value if left out. */
  since?: InputMaybe<Scalars['PartialDate']['input']>;
  /** When the seat ended, for an actor that left. */
  until?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** An action. With an id, a new version of that one: a field left out keeps its value, null removes it, and lists replace what is current. */
export type ActionInput = {
  /** The one to change; a new one is recorded without it. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The name in English or its own language; up to 300 characters. */
  nameEn: Scalars['String']['input'];
  /** The name in French; up to 300 characters. */
  nameFr?: InputMaybe<Scalars['String']['input']>;
  /** When it began. */
  since?: InputMaybe<Scalars['PartialDate']['input']>;
  /** When it ended. */
  until?: InputMaybe<Scalars['PartialDate']['input']>;
  /** All objectives that it pursues: one that is left out is withdrawn. At most 100 items. */
  objectives?: Array<Scalars['ID']['input']>;
  /** ISO 3166-1 alpha-3 codes of all countries that it covers: one that is left out is withdrawn. At most 300 items. */
  countries?: Array<Scalars['String']['input']>;
  /** At least one source that supports this; it is also recorded for every new tie of it. At most 100 items. */
  evidence: Array<EvidenceInput>;
  /** All forms of exploitation that it is about: one that is left out is withdrawn. At most 100 items. */
  manifestations?: Array<Scalars['ID']['input']>;
  /** The kind of action. */
  kind: ActionKind;
  /** The outcome; up to 10,000 characters. */
  outcome?: InputMaybe<Scalars['String']['input']>;
  /** Whether children, young people or survivors took part in it as a group. Never who. */
  withChildrenOrSurvivors?: InputMaybe<Scalars['Boolean']['input']>;
  /** The campaign that it is part of. */
  campaign?: InputMaybe<Scalars['ID']['input']>;
  /** The review, summit or consultation that it is for; keeps its value if left out. */
  opportunity?: InputMaybe<Scalars['ID']['input']>;
  /** The actors that lead, convene or host it. At most 1,000 items. */
  leads: Array<Scalars['ID']['input']>;
  /** The other actors that take part in it. At most 1,000 items. */
  partners?: Array<Scalars['ID']['input']>;
  /** The actors that it targets. At most 1,000 items. */
  targets?: Array<Scalars['ID']['input']>;
};

/** A campaign. With an id, a new version of that one: a field left out keeps its value, null removes it, and lists replace what is current. */
export type CampaignInput = {
  /** The one to change; a new one is recorded without it. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The name in English or its own language; up to 300 characters. */
  nameEn: Scalars['String']['input'];
  /** The name in French; up to 300 characters. */
  nameFr?: InputMaybe<Scalars['String']['input']>;
  /** When it began. */
  since?: InputMaybe<Scalars['PartialDate']['input']>;
  /** When it ended. */
  until?: InputMaybe<Scalars['PartialDate']['input']>;
  /** All objectives that it pursues: one that is left out is withdrawn. At most 100 items. */
  objectives?: Array<Scalars['ID']['input']>;
  /** ISO 3166-1 alpha-3 codes of all countries that it covers: one that is left out is withdrawn. At most 100 items. */
  countries?: Array<Scalars['String']['input']>;
  /** At least one source that supports this; it is also recorded for every new tie of it. At most 100 items. */
  evidence: Array<EvidenceInput>;
  /** All forms of exploitation that it is about: one that is left out is withdrawn. At most 100 items. */
  manifestations?: Array<Scalars['ID']['input']>;
  /** All seats: a current seat that is left out is withdrawn. For an actor that left, keep the seat and give `until`. At most 100 items. */
  participants?: Array<ParticipantInput>;
  /** The actors at which it aims. At most 100 items. */
  targets?: Array<Scalars['ID']['input']>;
};

/** A meeting of organisations; never who took part. With an id, a new version of that one: a text or date left out keeps its value, null removes it, and lists replace what is current. */
export type MeetingInput = {
  /** The one to change; a new one is recorded without it. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** When it took place; not in the future. */
  on: Scalars['PartialDate']['input'];
  /** Who of the network held it: a member or another actor of ours. */
  by: Scalars['ID']['input'];
  /** All organisations and public offices that were met, at least one; a country means its government. Not the one that held it. At most 100 items. */
  with: Array<Scalars['ID']['input']>;
  /** All that it was about: objectives, partnerships, actions, campaigns, opportunities, commitments, instruments, indicators and forms of exploitation. At most 100 items. */
  about?: Array<Scalars['ID']['input']>;
  /** What came of it; up to 10,000 characters. */
  outcome?: InputMaybe<Scalars['String']['input']>;
  /** What is to be done next; up to 10,000 characters. */
  nextStep?: InputMaybe<Scalars['String']['input']>;
  /** By when that is to be done; not before the meeting. It needs a next step. */
  nextDue?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Who may see it and its evidence; NETWORK where it is left out, in a new version too. It is never visible to more readers than what it is about, and a new version can hide it from more readers, and never shows it to more: undo the change that hid it. */
  visibility?: Visibility;
  /** At least one source that reports it, such as the minutes. At most 100 items. */
  evidence: Array<EvidenceInput>;
};

/** An opportunity. With an id, a new version of that one: a field left out keeps its value, null removes it, and lists replace what is current. */
export type OpportunityInput = {
  /** The one to change; a new one is recorded without it. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The name in English or its own language; up to 300 characters. */
  nameEn: Scalars['String']['input'];
  /** The name in French; up to 300 characters. */
  nameFr?: InputMaybe<Scalars['String']['input']>;
  /** When it began. */
  since?: InputMaybe<Scalars['PartialDate']['input']>;
  /** When it ended. */
  until?: InputMaybe<Scalars['PartialDate']['input']>;
  /** All objectives that it pursues: one that is left out is withdrawn. At most 100 items. */
  objectives?: Array<Scalars['ID']['input']>;
  /** ISO 3166-1 alpha-3 codes of all countries that it covers: one that is left out is withdrawn. At most 300 items. */
  countries?: Array<Scalars['String']['input']>;
  /** At least one source that supports this; it is also recorded for every new tie of it. At most 100 items. */
  evidence: Array<EvidenceInput>;
  /** Its kind. */
  kind: OpportunityKind;
  /** The organisation or public office that holds it. */
  body?: InputMaybe<Scalars['ID']['input']>;
  /** Until when contributions are taken; not after its end. */
  deadline?: InputMaybe<Scalars['PartialDate']['input']>;
  /** What came of it, in English; up to 10,000 characters. */
  outcomeEn?: InputMaybe<Scalars['String']['input']>;
  /** What came of it, in French; up to 10,000 characters. */
  outcomeFr?: InputMaybe<Scalars['String']['input']>;
  /** Whether the exploitation of children was raised. */
  raised?: InputMaybe<Scalars['Boolean']['input']>;
  /** The session of a body that it belongs to; up to 10,000 characters. */
  session?: InputMaybe<Scalars['String']['input']>;
  /** The partnership, action or campaign that it is, or is an occasion of. */
  initiative?: InputMaybe<Scalars['ID']['input']>;
  /** Whether its dates are inferred, not announced; not so where it is left out, in a new version too. */
  inferred?: Scalars['Boolean']['input'];
  /** Who may see it, its evidence and its ties. A new version can hide it from more readers, and never shows it to more: undo the change that hid it. */
  visibility?: Visibility;
};

/** A tie between two nodes, with its evidence. Which node types a tie type joins is in src/tie/README.md. */
export type TieInput = {
  /** The type, read from `from` to `to`. */
  type: TieType;
  /** The node at which the tie starts. */
  from: Scalars['ID']['input'];
  /** The node at which the tie ends. */
  to: Scalars['ID']['input'];
  /** True from the first day of this date; of a tie with a state today, where it is absent. */
  since?: InputMaybe<Scalars['PartialDate']['input']>;
  /** True until the last day of this date. */
  until?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Above 0 and at most 1; it replaces the larger of the type’s two strengths, and the other keeps its ratio to it. An error for a type that carries no influence. */
  strength?: InputMaybe<Scalars['Float']['input']>;
  /** How far the tie is trusted. */
  confidence?: Confidence;
  /** Who may see the tie and its evidence; NETWORK for POSITION_ON, else PUBLIC, where it is absent. */
  visibility?: InputMaybe<Visibility>;
  /** Of POSITION_ON, which needs one: where it stands. */
  stance?: InputMaybe<Stance>;
  /** Of TARGETS: what is asked; up to 10,000 characters. */
  ask?: InputMaybe<Scalars['String']['input']>;
  /** Of TARGETS with an ask: how far we are with it; PLANNED where it is absent. */
  stage?: InputMaybe<AskStage>;
  /** Of INVITED_TO: what came of it; INVITED where it is absent. CAME also records a seat, PARTICIPATES_IN, unless there is one. */
  answer?: InputMaybe<InvitationAnswer>;
  /** Of FUNDS: how much money, in `currency`; above 0 and at most 10,000,000,000,000. */
  amount?: InputMaybe<Scalars['Float']['input']>;
  /** Of FUNDS with an amount: its currency, a code of ISO 4217 such as EUR, of a currency in use or of the past. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** The actor that keeps this relation. */
  heldBy?: InputMaybe<Scalars['ID']['input']>;
  /** A remark; up to 10,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** At least one source that supports this. At most 100 items. */
  evidence: Array<EvidenceInput>;
};

/** What a look at an organisation found: whether it may be approached. */
export type EngagementInput = {
  /** The organisation; a country stands for its government. */
  actor: Scalars['ID']['input'];
  /** What was found. */
  engagement: Engagement;
  /** The date for which it was found, not in the future. The latest one decides. */
  asOf: Scalars['PartialDate']['input'];
  /** At least one source that supports this. At most 100 items. */
  evidence: Array<EvidenceInput>;
};

/** Actors that were invited to the same thing, and gave the same answer on the same date. */
export type InvitationsInput = {
  /** The partnership, action or campaign that they were invited to. */
  to: Scalars['ID']['input'];
  /** The actors, 1 to 100, each once; a country stands for its government. */
  actors: Array<Scalars['ID']['input']>;
  /** What came of it. CAME also records a seat, PARTICIPATES_IN, unless there is one. */
  answer?: InvitationAnswer;
  /** When they were invited or answered. It ends an answer of an earlier date, replaces one of the same date, and is an error before a later one. */
  on: Scalars['PartialDate']['input'];
  /** The sources that say so; CAME needs at least one. At most 100 items. */
  evidence?: Array<EvidenceInput>;
};

export type CalendarQueryVariables = Exact<{
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
  regions?: InputMaybe<Array<Scalars['ID']['input']> | Scalars['ID']['input']>;
  countries?: InputMaybe<Array<Scalars['ID']['input']> | Scalars['ID']['input']>;
  kinds?: InputMaybe<Array<AgendaKind> | AgendaKind>;
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type CalendarQuery = { agenda: Array<{ kind: AgendaKind, on: string, text: string, node:
      | { __typename: 'Tie', id: string, heldBy:
          | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
         | null, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }
      | { __typename: 'Country', id: string }
      | { __typename: 'Region', id: string }
      | { __typename: 'Member', id: string }
      | { __typename: 'Company', id: string }
      | { __typename: 'RegionalBody', id: string }
      | { __typename: 'Partner', id: string }
      | { __typename: 'StrategicDirection', id: string }
      | { __typename: 'Objective', id: string }
      | { __typename: 'InfluenceStrategy', id: string }
      | { __typename: 'Enabler', id: string }
      | { __typename: 'FrameworkElement', id: string }
      | { __typename: 'Manifestation', id: string }
      | { __typename: 'Instrument', id: string }
      | { __typename: 'Indicator', id: string }
      | { __typename: 'Partnership', id: string }
      | { __typename: 'AdvocacyAction', id: string }
      | { __typename: 'Campaign', id: string }
      | { __typename: 'Change', id: string }
      | { __typename: 'Commitment', id: string, by:
          | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
        , evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }
      | { __typename: 'Meeting', id: string, by:
          | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
        , evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }
      | { __typename: 'Opportunity', since: string | null, until: string | null, id: string, body:
          | { __typename: 'Member', id: string, name: string, asks: Array<{ stage: AskStage, text: string, by:
                | { __typename: 'Tie', id: string }
                | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
                | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
                | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
                | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
                | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'Change', id: string }
                | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'Meeting', id: string }
                | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'Source', title: string, id: string }
                | { __typename: 'Evidence', id: string }
                | { __typename: 'EngagementStatus', id: string }
                | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'FollowUp', id: string }
               }> }
          | { __typename: 'Company', id: string, name: string, asks: Array<{ stage: AskStage, text: string, by:
                | { __typename: 'Tie', id: string }
                | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
                | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
                | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
                | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
                | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'Change', id: string }
                | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'Meeting', id: string }
                | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'Source', title: string, id: string }
                | { __typename: 'Evidence', id: string }
                | { __typename: 'EngagementStatus', id: string }
                | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'FollowUp', id: string }
               }> }
          | { __typename: 'RegionalBody', id: string, name: string, asks: Array<{ stage: AskStage, text: string, by:
                | { __typename: 'Tie', id: string }
                | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
                | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
                | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
                | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
                | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'Change', id: string }
                | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'Meeting', id: string }
                | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'Source', title: string, id: string }
                | { __typename: 'Evidence', id: string }
                | { __typename: 'EngagementStatus', id: string }
                | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'FollowUp', id: string }
               }> }
          | { __typename: 'Partner', id: string, name: string, asks: Array<{ stage: AskStage, text: string, by:
                | { __typename: 'Tie', id: string }
                | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
                | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
                | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
                | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
                | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'Change', id: string }
                | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'Meeting', id: string }
                | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'Source', title: string, id: string }
                | { __typename: 'Evidence', id: string }
                | { __typename: 'EngagementStatus', id: string }
                | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
                | { __typename: 'FollowUp', id: string }
               }> }
         | null, countries: Array<{ __typename: 'Country', id: string, name: string, government:
            | { __typename: 'Member', id: string, name: string, asks: Array<{ stage: AskStage, text: string, by:
                  | { __typename: 'Tie', id: string }
                  | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
                  | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
                  | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
                  | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
                  | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'Change', id: string }
                  | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'Meeting', id: string }
                  | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'Source', title: string, id: string }
                  | { __typename: 'Evidence', id: string }
                  | { __typename: 'EngagementStatus', id: string }
                  | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'FollowUp', id: string }
                 }> }
            | { __typename: 'Company', id: string, name: string, asks: Array<{ stage: AskStage, text: string, by:
                  | { __typename: 'Tie', id: string }
                  | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
                  | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
                  | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
                  | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
                  | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'Change', id: string }
                  | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'Meeting', id: string }
                  | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'Source', title: string, id: string }
                  | { __typename: 'Evidence', id: string }
                  | { __typename: 'EngagementStatus', id: string }
                  | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'FollowUp', id: string }
                 }> }
            | { __typename: 'RegionalBody', id: string, name: string, asks: Array<{ stage: AskStage, text: string, by:
                  | { __typename: 'Tie', id: string }
                  | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
                  | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
                  | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
                  | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
                  | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'Change', id: string }
                  | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'Meeting', id: string }
                  | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'Source', title: string, id: string }
                  | { __typename: 'Evidence', id: string }
                  | { __typename: 'EngagementStatus', id: string }
                  | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'FollowUp', id: string }
                 }> }
            | { __typename: 'Partner', id: string, name: string, asks: Array<{ stage: AskStage, text: string, by:
                  | { __typename: 'Tie', id: string }
                  | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
                  | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
                  | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
                  | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
                  | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'Change', id: string }
                  | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'Meeting', id: string }
                  | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'Source', title: string, id: string }
                  | { __typename: 'Evidence', id: string }
                  | { __typename: 'EngagementStatus', id: string }
                  | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
                  | { __typename: 'FollowUp', id: string }
                 }> }
           | null, actors: { nodes: Array<
              | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
              | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
              | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
              | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            > } }>, actions: { nodes: Array<{ __typename: 'AdvocacyAction', id: string, name: string, leads: Array<
              | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
              | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
              | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
              | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            > }> }, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }
      | { __typename: 'Source', id: string }
      | { __typename: 'Evidence', id: string }
      | { __typename: 'EngagementStatus', id: string }
      | { __typename: 'CodeCriterion', id: string }
      | { __typename: 'FollowUp', id: string }
     }> | null };

type Asked_Member_Fragment = { __typename: 'Member', id: string, name: string, asks: Array<{ stage: AskStage, text: string, by:
      | { __typename: 'Tie', id: string }
      | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Change', id: string }
      | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Meeting', id: string }
      | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Source', title: string, id: string }
      | { __typename: 'Evidence', id: string }
      | { __typename: 'EngagementStatus', id: string }
      | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'FollowUp', id: string }
     }> };

type Asked_Company_Fragment = { __typename: 'Company', id: string, name: string, asks: Array<{ stage: AskStage, text: string, by:
      | { __typename: 'Tie', id: string }
      | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Change', id: string }
      | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Meeting', id: string }
      | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Source', title: string, id: string }
      | { __typename: 'Evidence', id: string }
      | { __typename: 'EngagementStatus', id: string }
      | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'FollowUp', id: string }
     }> };

type Asked_RegionalBody_Fragment = { __typename: 'RegionalBody', id: string, name: string, asks: Array<{ stage: AskStage, text: string, by:
      | { __typename: 'Tie', id: string }
      | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Change', id: string }
      | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Meeting', id: string }
      | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Source', title: string, id: string }
      | { __typename: 'Evidence', id: string }
      | { __typename: 'EngagementStatus', id: string }
      | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'FollowUp', id: string }
     }> };

type Asked_Partner_Fragment = { __typename: 'Partner', id: string, name: string, asks: Array<{ stage: AskStage, text: string, by:
      | { __typename: 'Tie', id: string }
      | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Change', id: string }
      | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Meeting', id: string }
      | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Source', title: string, id: string }
      | { __typename: 'Evidence', id: string }
      | { __typename: 'EngagementStatus', id: string }
      | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'FollowUp', id: string }
     }> };

export type AskedFragment =
  | Asked_Member_Fragment
  | Asked_Company_Fragment
  | Asked_RegionalBody_Fragment
  | Asked_Partner_Fragment
;

export type CalendarPlacesQueryVariables = Exact<{
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type CalendarPlacesQuery = { regions: Array<{ id: string, name: string }>, tally: Array<{ keys: Array<{ id: string | null, label: string }> }> | null };

export type SignatoriesQueryVariables = Exact<{
  filter?: InputMaybe<ActorFilter>;
  after?: InputMaybe<Scalars['String']['input']>;
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type SignatoriesQuery = { actors: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { __typename: 'Member', id: string, name: string, group: StakeholderGroup, country: { __typename: 'Country', id: string, name: string } | null, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }
      | { __typename: 'Company', id: string, name: string, group: StakeholderGroup, code: { signed: string | null, metCount: number | null, criteria: Array<{ number: number, status: CriterionStatus, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }> } | null, country: { __typename: 'Country', id: string, name: string } | null, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }
      | { __typename: 'RegionalBody', id: string, name: string, group: StakeholderGroup, country: { __typename: 'Country', id: string, name: string } | null, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }
      | { __typename: 'Partner', id: string, name: string, group: StakeholderGroup, country: { __typename: 'Country', id: string, name: string } | null, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }
    > } | null };

export type CodeCriteriaQueryVariables = Exact<{
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type CodeCriteriaQuery = { allNodes: { nodes: Array<
      | { __typename: 'CodeCriterion', id: string, name: string, number: number }
      | Record<PropertyKey, never>
    > } | null };

export type CodeCompanyQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type CodeCompanyQuery = { node:
    | { __typename: 'Tie', id: string }
    | { __typename: 'Country', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'Member', id: string }
    | { __typename: 'Company', name: string, group: StakeholderGroup, sector: string | null, id: string, country: { __typename: 'Country', id: string, name: string } | null, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }>, code: { signed: string | null, metCount: number | null, criteria: Array<{ number: number, status: CriterionStatus, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }> } | null }
    | { __typename: 'RegionalBody', id: string }
    | { __typename: 'Partner', id: string }
    | { __typename: 'StrategicDirection', id: string }
    | { __typename: 'Objective', id: string }
    | { __typename: 'InfluenceStrategy', id: string }
    | { __typename: 'Enabler', id: string }
    | { __typename: 'FrameworkElement', id: string }
    | { __typename: 'Manifestation', id: string }
    | { __typename: 'Instrument', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'Partnership', id: string }
    | { __typename: 'AdvocacyAction', id: string }
    | { __typename: 'Campaign', id: string }
    | { __typename: 'Change', id: string }
    | { __typename: 'Commitment', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Opportunity', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'EngagementStatus', id: string }
    | { __typename: 'CodeCriterion', id: string }
    | { __typename: 'FollowUp', id: string }
   | null };

export type CodeLeverageQueryVariables = Exact<{
  company: Scalars['ID']['input'];
  criterion: Scalars['Int']['input'];
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type CodeLeverageQuery = { codeLeverage: Array<{ explanation: string, actor:
      | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
    , best: { strength: PathStrength, hops: Array<{ tie: { evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> } }> } | null }> | null };

export type CodeProgressFragment = { signed: string | null, metCount: number | null, criteria: Array<{ number: number, status: CriterionStatus, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }> };

export type CommitmentsQueryVariables = Exact<{
  filter?: InputMaybe<CommitmentFilter>;
  after?: InputMaybe<Scalars['String']['input']>;
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type CommitmentsQuery = { commitments: { totalCount: number, unknown: Array<{ code: string, text: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Commitment', id: string, name: string, status: CommitmentStatus, madeOn: string | null, due: string | null, amount: number | null, currency: string | null, by:
        | { __typename: 'Member', id: string, name: string, group: StakeholderGroup, country: { __typename: 'Country', id: string, name: string } | null }
        | { __typename: 'Company', id: string, name: string, group: StakeholderGroup, country: { __typename: 'Country', id: string, name: string } | null }
        | { __typename: 'RegionalBody', id: string, name: string, group: StakeholderGroup, country: { __typename: 'Country', id: string, name: string } | null }
        | { __typename: 'Partner', id: string, name: string, group: StakeholderGroup, country: { __typename: 'Country', id: string, name: string } | null }
      , madeAt:
        | { __typename: 'Tie', id: string }
        | { __typename: 'Country', name: string, id: string }
        | { __typename: 'Region', name: string, id: string }
        | { __typename: 'Member', name: string, id: string }
        | { __typename: 'Company', name: string, id: string }
        | { __typename: 'RegionalBody', name: string, id: string }
        | { __typename: 'Partner', name: string, id: string }
        | { __typename: 'StrategicDirection', name: string, id: string }
        | { __typename: 'Objective', name: string, id: string }
        | { __typename: 'InfluenceStrategy', name: string, id: string }
        | { __typename: 'Enabler', name: string, id: string }
        | { __typename: 'FrameworkElement', name: string, id: string }
        | { __typename: 'Manifestation', name: string, id: string }
        | { __typename: 'Instrument', name: string, id: string }
        | { __typename: 'Indicator', name: string, id: string }
        | { __typename: 'Partnership', name: string, id: string }
        | { __typename: 'AdvocacyAction', name: string, id: string }
        | { __typename: 'Campaign', name: string, id: string }
        | { __typename: 'Change', id: string }
        | { __typename: 'Commitment', name: string, id: string }
        | { __typename: 'Meeting', id: string }
        | { __typename: 'Opportunity', name: string, id: string }
        | { __typename: 'Source', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'EngagementStatus', id: string }
        | { __typename: 'CodeCriterion', name: string, id: string }
        | { __typename: 'FollowUp', id: string }
       | null, objectives: Array<{ __typename: 'Objective', id: string, name: string }>, followUps: Array<{ __typename: 'FollowUp', id: string, asOf: string, status: CommitmentStatus, note: string | null, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }>, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }> } | null };

export type CommitmentCountsQueryVariables = Exact<{
  by: TallyDimension;
  filter?: InputMaybe<TallyFilter>;
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type CommitmentCountsQuery = { tally: Array<{ count: number, keys: Array<{ id: string | null, label: string }> }> | null };

export type ConveneQueryVariables = Exact<{
  input: ConveningInput;
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type ConveneQuery = { conveningList: { reach: number, bound: number, restsOn: { ties: number, sources: number, unconfirmed: number, newest: string | null }, targets: Array<{ weight: number, reach: number, target:
        | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
        | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
        | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
        | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
       }>, invitees: Array<{ gain: number, equallyGood: number, runnerUpGain: number | null, explanation: string, actor:
        | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
        | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
        | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
        | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      , runnerUp:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, equals: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      > }>, emptySeats: Array<{ group: StakeholderGroup | null, count: number, reason: string, region: { id: string } | null }>, rules: Array<{ path: Array<string>, cost: number }>, unreachable: Array<
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    >, alsoExcluded: Array<
      | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
    > } | null };

export type ConveneEvidenceQueryVariables = Exact<{
  input: ConveningInput;
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type ConveneEvidenceQuery = { conveningList: { invitees: Array<{ actor:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , via: Array<{ strength: PathStrength, weakestPoint:
          | { __typename: 'InfluenceHop', tie: { id: string, sentence: string, confirmed: string | null } }
          | { __typename: 'PassedNode', ties: number, node:
              | { id: string }
              | { name: string, id: string }
              | { name: string, id: string }
              | { name: string, id: string }
              | { name: string, id: string }
              | { name: string, id: string }
              | { name: string, id: string }
              | { name: string, id: string }
              | { name: string, id: string }
              | { name: string, id: string }
              | { name: string, id: string }
              | { name: string, id: string }
              | { name: string, id: string }
              | { name: string, id: string }
              | { name: string, id: string }
              | { name: string, id: string }
              | { name: string, id: string }
              | { name: string, id: string }
              | { id: string }
              | { name: string, id: string }
              | { id: string }
              | { name: string, id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { name: string, id: string }
              | { id: string }
             }
        , hops: Array<{ to:
            | { id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { id: string }
            | { name: string, id: string }
            | { id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { id: string }
          , tie: { id: string, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> } }> }> }> } | null };

export type ConveneRegionsQueryVariables = Exact<{
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type ConveneRegionsQuery = { regions: Array<{ id: string, name: string }> };

export type CoverageAxesQueryVariables = Exact<{
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type CoverageAxesQuery = { objectives: Array<{ __typename: 'Objective', id: string, name: string }>, regions: Array<{ __typename: 'Region', id: string, name: string, kind: RegionKind, members: number | null, overlaps: Array<{ id: string, name: string }>, countries: { nodes: Array<{ region: { id: string } | null }> } }> };

export type CoverageCellsQueryVariables = Exact<{
  objectives?: InputMaybe<Array<Scalars['ID']['input']> | Scalars['ID']['input']>;
  regions?: InputMaybe<Array<Scalars['ID']['input']> | Scalars['ID']['input']>;
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type CoverageCellsQuery = { coverage: { restsOn: { ties: number, sources: number, unconfirmed: number, newest: string | null }, cells: Array<{ members: number | null, partnerships: number | null, actions: number | null, groups: Array<StakeholderGroup>, objective: { id: string }, region: { id: string } }>, gaps: Array<{ missing: Array<StakeholderGroup>, unknown: Array<StakeholderGroup>, objective: { id: string }, region: { id: string } }> } | null };

export type CoverageCellQueryVariables = Exact<{
  objective: Scalars['ID']['input'];
  region: Scalars['ID']['input'];
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type CoverageCellQuery = { coverage: { answer: string, cells: Array<{ members: number | null, partnerships: number | null, actions: number | null, groups: Array<StakeholderGroup>, objective: { id: string }, region: { id: string }, unknown: Array<{ code: string, text: string }>, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }>, gaps: Array<{ missing: Array<StakeholderGroup>, unknown: Array<StakeholderGroup>, objective: { id: string }, region: { id: string } }> } | null, actors: { totalCount: number, nodes: Array<
      | { __typename: 'Member', id: string, name: string, group: StakeholderGroup, country: { name: string } | null, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }>, pursues: Array<{ id: string, status: TieStatus, confirmed: string | null, to:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }> }
      | { __typename: 'Company', id: string, name: string, group: StakeholderGroup, country: { name: string } | null, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }>, pursues: Array<{ id: string, status: TieStatus, confirmed: string | null, to:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }> }
      | { __typename: 'RegionalBody', id: string, name: string, group: StakeholderGroup, country: { name: string } | null, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }>, pursues: Array<{ id: string, status: TieStatus, confirmed: string | null, to:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }> }
      | { __typename: 'Partner', id: string, name: string, group: StakeholderGroup, country: { name: string } | null, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }>, pursues: Array<{ id: string, status: TieStatus, confirmed: string | null, to:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }> }
    > } | null, partnerships: { totalCount: number, nodes: Array<{ __typename: 'Partnership', groups: Array<StakeholderGroup>, name: string, since: string | null, until: string | null, holds: boolean, id: string, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }> } | null, actions: { totalCount: number, nodes: Array<{ __typename: 'AdvocacyAction', name: string, since: string | null, until: string | null, holds: boolean, id: string, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }> } | null };

export type SeatCandidatesQueryVariables = Exact<{
  objective: Scalars['ID']['input'];
  region: Scalars['ID']['input'];
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type SeatCandidatesQuery = { coverage: { gaps: Array<{ beyondReach: number, candidates: Array<{ explanation: string, actor:
          | { __typename: 'Member', id: string, name: string, group: StakeholderGroup, country: { name: string } | null, evidence: Array<{ asOf: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }
          | { __typename: 'Company', id: string, name: string, group: StakeholderGroup, country: { name: string } | null, evidence: Array<{ asOf: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }
          | { __typename: 'RegionalBody', id: string, name: string, group: StakeholderGroup, country: { name: string } | null, evidence: Array<{ asOf: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }
          | { __typename: 'Partner', id: string, name: string, group: StakeholderGroup, country: { name: string } | null, evidence: Array<{ asOf: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }
        , best: { strength: PathStrength, hops: Array<{ tie: { id: string, status: TieStatus, since: string | null, evidence: Array<{ asOf: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> } }> } | null }> }> } | null };

export type DuplicatesQueryVariables = Exact<{
  actor?: InputMaybe<Scalars['ID']['input']>;
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type DuplicatesQuery = { mergeCandidates: Array<{ explanation: string, reasons: Array<string>, actor:
      | { __typename: 'Member', website: string | null, note: string | null, name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, names: Array<{ value: string, lang: Language | null, kind: NameKind }>, ties: { totalCount: number }, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }>, country: { name: string } | null }
      | { __typename: 'Company', website: string | null, note: string | null, name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, names: Array<{ value: string, lang: Language | null, kind: NameKind }>, ties: { totalCount: number }, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }>, country: { name: string } | null }
      | { __typename: 'RegionalBody', website: string | null, note: string | null, name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, names: Array<{ value: string, lang: Language | null, kind: NameKind }>, ties: { totalCount: number }, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }>, country: { name: string } | null }
      | { __typename: 'Partner', website: string | null, note: string | null, name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, names: Array<{ value: string, lang: Language | null, kind: NameKind }>, ties: { totalCount: number }, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }>, country: { name: string } | null }
    , other:
      | { __typename: 'Member', website: string | null, note: string | null, name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, names: Array<{ value: string, lang: Language | null, kind: NameKind }>, ties: { totalCount: number }, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }>, country: { name: string } | null }
      | { __typename: 'Company', website: string | null, note: string | null, name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, names: Array<{ value: string, lang: Language | null, kind: NameKind }>, ties: { totalCount: number }, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }>, country: { name: string } | null }
      | { __typename: 'RegionalBody', website: string | null, note: string | null, name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, names: Array<{ value: string, lang: Language | null, kind: NameKind }>, ties: { totalCount: number }, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }>, country: { name: string } | null }
      | { __typename: 'Partner', website: string | null, note: string | null, name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, names: Array<{ value: string, lang: Language | null, kind: NameKind }>, ties: { totalCount: number }, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }>, country: { name: string } | null }
     }> | null };

type Twin_Member_Fragment = { __typename: 'Member', website: string | null, note: string | null, name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, names: Array<{ value: string, lang: Language | null, kind: NameKind }>, ties: { totalCount: number }, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }>, country: { name: string } | null };

type Twin_Company_Fragment = { __typename: 'Company', website: string | null, note: string | null, name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, names: Array<{ value: string, lang: Language | null, kind: NameKind }>, ties: { totalCount: number }, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }>, country: { name: string } | null };

type Twin_RegionalBody_Fragment = { __typename: 'RegionalBody', website: string | null, note: string | null, name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, names: Array<{ value: string, lang: Language | null, kind: NameKind }>, ties: { totalCount: number }, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }>, country: { name: string } | null };

type Twin_Partner_Fragment = { __typename: 'Partner', website: string | null, note: string | null, name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, names: Array<{ value: string, lang: Language | null, kind: NameKind }>, ties: { totalCount: number }, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }>, country: { name: string } | null };

export type TwinFragment =
  | Twin_Member_Fragment
  | Twin_Company_Fragment
  | Twin_RegionalBody_Fragment
  | Twin_Partner_Fragment
;

export type MergeTwinsMutationVariables = Exact<{
  keep: Scalars['ID']['input'];
  absorb: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  dryRun: Scalars['Boolean']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
}>;


export type MergeTwinsMutation = { recorded: { userErrors: Array<{ message: string }>, change: { id: string, summary: string } | null } };

export type KeepTwinsApartMutationVariables = Exact<{
  actors: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  dryRun: Scalars['Boolean']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
}>;


export type KeepTwinsApartMutation = { recorded: { userErrors: Array<{ message: string }>, change: { id: string, summary: string } | null } };

export type DetailsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type DetailsQuery = { node:
    | { __typename: 'Tie', sentence: string, since: string | null, until: string | null, status: TieStatus, id: string }
    | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Member', website: string | null, note: string | null, name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, ties: { nodes: Array<{ id: string, sentence: string }> }, country: { name: string } | null }
    | { __typename: 'Company', website: string | null, note: string | null, name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, ties: { nodes: Array<{ id: string, sentence: string }> }, country: { name: string } | null }
    | { __typename: 'RegionalBody', website: string | null, note: string | null, name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, ties: { nodes: Array<{ id: string, sentence: string }> }, country: { name: string } | null }
    | { __typename: 'Partner', website: string | null, note: string | null, name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, ties: { nodes: Array<{ id: string, sentence: string }> }, country: { name: string } | null }
    | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Change', id: string }
    | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Source', title: string, id: string }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'EngagementStatus', id: string }
    | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'FollowUp', id: string }
   | null };

export type CompletenessQueryVariables = Exact<{
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type CompletenessQuery = { completeness: Array<{ subject: string, label: string, recorded: number, reported: number, atLeast: boolean, asOf: string, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }> };

export type ExamplesQueryVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type ExamplesQuery = { nodes: Array<
    | { __typename: 'Tie', id: string }
    | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
    | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
    | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
    | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
    | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Change', id: string }
    | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Source', title: string, id: string }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'EngagementStatus', id: string }
    | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'FollowUp', id: string }
   | null>, members: { nodes: Array<
      | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
    > } | null, bodies: { nodes: Array<
      | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
    > } | null, countries: { nodes: Array<{ __typename: 'Country', name: string, otherNames: Array<string>, id: string }> } | null };

export type IndicatorsQueryVariables = Exact<{
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type IndicatorsQuery = { allNodes: { totalCount: number, nodes: Array<
      | { __typename: 'Indicator', id: string, name: string, unit: string, standing: IndicatorStanding, values: Array<{ kind: ValueKind, value: number, atLeast: boolean, year: number | null, asOf: string | null, derived: boolean, undated: number | null, country: { __typename: 'Country', id: string, name: string } | null, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }> }
      | Record<PropertyKey, never>
    > } | null };

export type IndicatorGroupsQueryVariables = Exact<{
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type IndicatorGroupsQuery = { objectives: Array<{ __typename: 'Objective', id: string, name: string, indicators: Array<{ id: string }> }> };

export type LatestChangeQueryVariables = Exact<{ [key: string]: never; }>;


export type LatestChangeQuery = { changes: { nodes: Array<{ id: string }> } | null };

export type FollowChangesSubscriptionVariables = Exact<{
  after?: InputMaybe<Scalars['ID']['input']>;
}>;


export type FollowChangesSubscription = { changes: { id: string } };

export type ObjectiveAboutQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type ObjectiveAboutQuery = { node:
    | { __typename: 'Tie', id: string }
    | { __typename: 'Country', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'Member', id: string }
    | { __typename: 'Company', id: string }
    | { __typename: 'RegionalBody', id: string }
    | { __typename: 'Partner', id: string }
    | { __typename: 'StrategicDirection', id: string }
    | { __typename: 'Objective', name: string, note: string | null, id: string, targetGroups: Array<{ __typename: 'FrameworkElement', id: string, name: string }>, instruments: Array<{ __typename: 'Instrument', id: string, name: string }>, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }
    | { __typename: 'InfluenceStrategy', id: string }
    | { __typename: 'Enabler', id: string }
    | { __typename: 'FrameworkElement', id: string }
    | { __typename: 'Manifestation', id: string }
    | { __typename: 'Instrument', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'Partnership', id: string }
    | { __typename: 'AdvocacyAction', id: string }
    | { __typename: 'Campaign', id: string }
    | { __typename: 'Change', id: string }
    | { __typename: 'Commitment', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Opportunity', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'EngagementStatus', id: string }
    | { __typename: 'CodeCriterion', id: string }
    | { __typename: 'FollowUp', id: string }
   | null };

export type ObjectiveMembersQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type ObjectiveMembersQuery = { actors: { totalCount: number, nodes: Array<
      | { __typename: 'Member', id: string, name: string, group: StakeholderGroup, country: { name: string } | null, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }>, pursues: Array<{ id: string, status: TieStatus, confirmed: string | null, to:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }> }
      | { __typename: 'Company', id: string, name: string, group: StakeholderGroup, country: { name: string } | null, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }>, pursues: Array<{ id: string, status: TieStatus, confirmed: string | null, to:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }> }
      | { __typename: 'RegionalBody', id: string, name: string, group: StakeholderGroup, country: { name: string } | null, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }>, pursues: Array<{ id: string, status: TieStatus, confirmed: string | null, to:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }> }
      | { __typename: 'Partner', id: string, name: string, group: StakeholderGroup, country: { name: string } | null, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }>, pursues: Array<{ id: string, status: TieStatus, confirmed: string | null, to:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }> }
    > } | null };

export type ObjectiveRecordsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type ObjectiveRecordsQuery = { partnerships: { totalCount: number, nodes: Array<{ __typename: 'Partnership', groups: Array<StakeholderGroup>, name: string, since: string | null, until: string | null, holds: boolean, id: string, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }> } | null, actions: { totalCount: number, nodes: Array<{ __typename: 'AdvocacyAction', name: string, since: string | null, until: string | null, holds: boolean, id: string, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }> } | null };

export type ObjectiveIndicatorsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type ObjectiveIndicatorsQuery = { node:
    | { indicators: Array<{ __typename: 'Indicator', id: string, name: string, unit: string, values: Array<{ kind: ValueKind, value: number, atLeast: boolean, asOf: string | null, derived: boolean, undated: number | null, country: { id: string } | null, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }>, unknown: Array<{ text: string }> }> }
    | Record<PropertyKey, never>
   | null };

export type OrganisationQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type OrganisationQuery = { node:
    | { __typename: 'Tie', id: string }
    | { __typename: 'Country', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'Member', name: string, kind: ActorKind, group: StakeholderGroup, website: string | null, note: string | null, joined: string | null, coalition: boolean | null, id: string, membership: string, country: { __typename: 'Country', id: string, name: string, region: { __typename: 'Region', id: string, name: string } | null } | null, names: Array<{ value: string, lang: Language | null, kind: NameKind }>, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }>, onRecord: { totalCount: number }, current: { totalCount: number }, unconfirmedTies: { totalCount: number }, contested: { totalCount: number }, upcoming: { totalCount: number }, ended: { totalCount: number }, commitments: { totalCount: number, nodes: Array<{ __typename: 'Commitment', id: string, name: string, status: CommitmentStatus, due: string | null }> }, positions: Array<{ stance: Stance, about:
          | { __typename: 'Tie', id: string }
          | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Change', id: string }
          | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Meeting', id: string }
          | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Source', title: string, id: string }
          | { __typename: 'Evidence', id: string }
          | { __typename: 'EngagementStatus', id: string }
          | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'FollowUp', id: string }
        , tie: { id: string, confirmed: string | null } }>, pursues: Array<{ id: string, status: TieStatus, confirmed: string | null, to:
          | { __typename: 'Tie', id: string }
          | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Change', id: string }
          | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Meeting', id: string }
          | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Source', title: string, id: string }
          | { __typename: 'Evidence', id: string }
          | { __typename: 'EngagementStatus', id: string }
          | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'FollowUp', id: string }
         }>, targetedBy: Array<
        | { __typename: 'Tie', id: string }
        | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
        | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
        | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
        | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
        | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Change', id: string }
        | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Meeting', id: string }
        | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Source', title: string, id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'EngagementStatus', id: string }
        | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'FollowUp', id: string }
      >, unknown: Array<{ code: string, text: string }>, seatBlock: { __typename: 'Region', id: string, name: string } | null }
    | { __typename: 'Company', name: string, kind: ActorKind, group: StakeholderGroup, website: string | null, note: string | null, sector: string | null, id: string, country: { __typename: 'Country', id: string, name: string, region: { __typename: 'Region', id: string, name: string } | null } | null, names: Array<{ value: string, lang: Language | null, kind: NameKind }>, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }>, onRecord: { totalCount: number }, current: { totalCount: number }, unconfirmedTies: { totalCount: number }, contested: { totalCount: number }, upcoming: { totalCount: number }, ended: { totalCount: number }, commitments: { totalCount: number, nodes: Array<{ __typename: 'Commitment', id: string, name: string, status: CommitmentStatus, due: string | null }> }, positions: Array<{ stance: Stance, about:
          | { __typename: 'Tie', id: string }
          | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Change', id: string }
          | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Meeting', id: string }
          | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Source', title: string, id: string }
          | { __typename: 'Evidence', id: string }
          | { __typename: 'EngagementStatus', id: string }
          | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'FollowUp', id: string }
        , tie: { id: string, confirmed: string | null } }>, pursues: Array<{ id: string, status: TieStatus, confirmed: string | null, to:
          | { __typename: 'Tie', id: string }
          | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Change', id: string }
          | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Meeting', id: string }
          | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Source', title: string, id: string }
          | { __typename: 'Evidence', id: string }
          | { __typename: 'EngagementStatus', id: string }
          | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'FollowUp', id: string }
         }>, targetedBy: Array<
        | { __typename: 'Tie', id: string }
        | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
        | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
        | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
        | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
        | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Change', id: string }
        | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Meeting', id: string }
        | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Source', title: string, id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'EngagementStatus', id: string }
        | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'FollowUp', id: string }
      >, unknown: Array<{ code: string, text: string }>, code: { signed: string | null, status: string, metCount: number | null } | null }
    | { __typename: 'RegionalBody', name: string, kind: ActorKind, group: StakeholderGroup, website: string | null, note: string | null, id: string, country: { __typename: 'Country', id: string, name: string, region: { __typename: 'Region', id: string, name: string } | null } | null, names: Array<{ value: string, lang: Language | null, kind: NameKind }>, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }>, onRecord: { totalCount: number }, current: { totalCount: number }, unconfirmedTies: { totalCount: number }, contested: { totalCount: number }, upcoming: { totalCount: number }, ended: { totalCount: number }, commitments: { totalCount: number, nodes: Array<{ __typename: 'Commitment', id: string, name: string, status: CommitmentStatus, due: string | null }> }, positions: Array<{ stance: Stance, about:
          | { __typename: 'Tie', id: string }
          | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Change', id: string }
          | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Meeting', id: string }
          | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Source', title: string, id: string }
          | { __typename: 'Evidence', id: string }
          | { __typename: 'EngagementStatus', id: string }
          | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'FollowUp', id: string }
        , tie: { id: string, confirmed: string | null } }>, pursues: Array<{ id: string, status: TieStatus, confirmed: string | null, to:
          | { __typename: 'Tie', id: string }
          | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Change', id: string }
          | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Meeting', id: string }
          | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Source', title: string, id: string }
          | { __typename: 'Evidence', id: string }
          | { __typename: 'EngagementStatus', id: string }
          | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'FollowUp', id: string }
         }>, targetedBy: Array<
        | { __typename: 'Tie', id: string }
        | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
        | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
        | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
        | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
        | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Change', id: string }
        | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Meeting', id: string }
        | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Source', title: string, id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'EngagementStatus', id: string }
        | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'FollowUp', id: string }
      >, unknown: Array<{ code: string, text: string }>, memberStates: { totalCount: number, nodes: Array<{ __typename: 'Country', id: string, name: string }> } }
    | { __typename: 'Partner', name: string, kind: ActorKind, group: StakeholderGroup, website: string | null, note: string | null, id: string, country: { __typename: 'Country', id: string, name: string, region: { __typename: 'Region', id: string, name: string } | null } | null, names: Array<{ value: string, lang: Language | null, kind: NameKind }>, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }>, onRecord: { totalCount: number }, current: { totalCount: number }, unconfirmedTies: { totalCount: number }, contested: { totalCount: number }, upcoming: { totalCount: number }, ended: { totalCount: number }, commitments: { totalCount: number, nodes: Array<{ __typename: 'Commitment', id: string, name: string, status: CommitmentStatus, due: string | null }> }, positions: Array<{ stance: Stance, about:
          | { __typename: 'Tie', id: string }
          | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Change', id: string }
          | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Meeting', id: string }
          | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Source', title: string, id: string }
          | { __typename: 'Evidence', id: string }
          | { __typename: 'EngagementStatus', id: string }
          | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'FollowUp', id: string }
        , tie: { id: string, confirmed: string | null } }>, pursues: Array<{ id: string, status: TieStatus, confirmed: string | null, to:
          | { __typename: 'Tie', id: string }
          | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Change', id: string }
          | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Meeting', id: string }
          | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Source', title: string, id: string }
          | { __typename: 'Evidence', id: string }
          | { __typename: 'EngagementStatus', id: string }
          | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'FollowUp', id: string }
         }>, targetedBy: Array<
        | { __typename: 'Tie', id: string }
        | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
        | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
        | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
        | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
        | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Change', id: string }
        | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Meeting', id: string }
        | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Source', title: string, id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'EngagementStatus', id: string }
        | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'FollowUp', id: string }
      >, unknown: Array<{ code: string, text: string }> }
    | { __typename: 'StrategicDirection', id: string }
    | { __typename: 'Objective', id: string }
    | { __typename: 'InfluenceStrategy', id: string }
    | { __typename: 'Enabler', id: string }
    | { __typename: 'FrameworkElement', id: string }
    | { __typename: 'Manifestation', id: string }
    | { __typename: 'Instrument', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'Partnership', id: string }
    | { __typename: 'AdvocacyAction', id: string }
    | { __typename: 'Campaign', id: string }
    | { __typename: 'Change', id: string }
    | { __typename: 'Commitment', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Opportunity', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'EngagementStatus', id: string }
    | { __typename: 'CodeCriterion', id: string }
    | { __typename: 'FollowUp', id: string }
   | null };

export type OrganisationTiesQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type OrganisationTiesQuery = { node:
    | { ties: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, type: TieType, phrase: string, inversePhrase: string, sentence: string, since: string | null, until: string | null, status: TieStatus, confidence: Confidence, confirmed: string | null, from:
            | { __typename: 'Tie', id: string }
            | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Change', id: string }
            | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Meeting', id: string }
            | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Source', title: string, id: string }
            | { __typename: 'Evidence', id: string }
            | { __typename: 'EngagementStatus', id: string }
            | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'FollowUp', id: string }
          , to:
            | { __typename: 'Tie', id: string }
            | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Change', id: string }
            | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Meeting', id: string }
            | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Source', title: string, id: string }
            | { __typename: 'Evidence', id: string }
            | { __typename: 'EngagementStatus', id: string }
            | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'FollowUp', id: string }
          , heldBy:
            | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
           | null, evidence: Array<{ id: string, asOf: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }> } }
    | { ties: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, type: TieType, phrase: string, inversePhrase: string, sentence: string, since: string | null, until: string | null, status: TieStatus, confidence: Confidence, confirmed: string | null, from:
            | { __typename: 'Tie', id: string }
            | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Change', id: string }
            | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Meeting', id: string }
            | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Source', title: string, id: string }
            | { __typename: 'Evidence', id: string }
            | { __typename: 'EngagementStatus', id: string }
            | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'FollowUp', id: string }
          , to:
            | { __typename: 'Tie', id: string }
            | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Change', id: string }
            | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Meeting', id: string }
            | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Source', title: string, id: string }
            | { __typename: 'Evidence', id: string }
            | { __typename: 'EngagementStatus', id: string }
            | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'FollowUp', id: string }
          , heldBy:
            | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
           | null, evidence: Array<{ id: string, asOf: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }> } }
    | { ties: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, type: TieType, phrase: string, inversePhrase: string, sentence: string, since: string | null, until: string | null, status: TieStatus, confidence: Confidence, confirmed: string | null, from:
            | { __typename: 'Tie', id: string }
            | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Change', id: string }
            | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Meeting', id: string }
            | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Source', title: string, id: string }
            | { __typename: 'Evidence', id: string }
            | { __typename: 'EngagementStatus', id: string }
            | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'FollowUp', id: string }
          , to:
            | { __typename: 'Tie', id: string }
            | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Change', id: string }
            | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Meeting', id: string }
            | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Source', title: string, id: string }
            | { __typename: 'Evidence', id: string }
            | { __typename: 'EngagementStatus', id: string }
            | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'FollowUp', id: string }
          , heldBy:
            | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
           | null, evidence: Array<{ id: string, asOf: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }> } }
    | { ties: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, type: TieType, phrase: string, inversePhrase: string, sentence: string, since: string | null, until: string | null, status: TieStatus, confidence: Confidence, confirmed: string | null, from:
            | { __typename: 'Tie', id: string }
            | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Change', id: string }
            | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Meeting', id: string }
            | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Source', title: string, id: string }
            | { __typename: 'Evidence', id: string }
            | { __typename: 'EngagementStatus', id: string }
            | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'FollowUp', id: string }
          , to:
            | { __typename: 'Tie', id: string }
            | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Change', id: string }
            | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Meeting', id: string }
            | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'Source', title: string, id: string }
            | { __typename: 'Evidence', id: string }
            | { __typename: 'EngagementStatus', id: string }
            | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
            | { __typename: 'FollowUp', id: string }
          , heldBy:
            | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
           | null, evidence: Array<{ id: string, asOf: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }> } }
    | Record<PropertyKey, never>
   | null };

export type OrganisationMeetingsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type OrganisationMeetingsQuery = { node:
    | { meetings: { totalCount: number, nodes: Array<{ id: string, on: string, outcome: string | null, nextStep: string | null, nextDue: string | null, by:
            | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          , with: Array<
            | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          > }> } }
    | { meetings: { totalCount: number, nodes: Array<{ id: string, on: string, outcome: string | null, nextStep: string | null, nextDue: string | null, by:
            | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          , with: Array<
            | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          > }> } }
    | { meetings: { totalCount: number, nodes: Array<{ id: string, on: string, outcome: string | null, nextStep: string | null, nextDue: string | null, by:
            | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          , with: Array<
            | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          > }> } }
    | { meetings: { totalCount: number, nodes: Array<{ id: string, on: string, outcome: string | null, nextStep: string | null, nextDue: string | null, by:
            | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          , with: Array<
            | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
            | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          > }> } }
    | Record<PropertyKey, never>
   | null };

export type DatedTieFragment = { id: string, type: TieType, phrase: string, inversePhrase: string, sentence: string, since: string | null, until: string | null, status: TieStatus, confidence: Confidence, confirmed: string | null, from:
    | { __typename: 'Tie', id: string }
    | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
    | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
    | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
    | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
    | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Change', id: string }
    | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Source', title: string, id: string }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'EngagementStatus', id: string }
    | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'FollowUp', id: string }
  , to:
    | { __typename: 'Tie', id: string }
    | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
    | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
    | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
    | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
    | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Change', id: string }
    | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Source', title: string, id: string }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'EngagementStatus', id: string }
    | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'FollowUp', id: string }
  , heldBy:
    | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
    | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
    | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
    | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
   | null, evidence: Array<{ id: string, asOf: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> };

export type OrganisationAlliesQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type OrganisationAlliesQuery = { node:
    | { allies: Array<{ explanation: string, actor:
          | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
         }> | null }
    | { allies: Array<{ explanation: string, actor:
          | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
         }> | null }
    | { allies: Array<{ explanation: string, actor:
          | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
         }> | null }
    | { allies: Array<{ explanation: string, actor:
          | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
         }> | null }
    | Record<PropertyKey, never>
   | null };

export type OrganisationDuplicatesQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type OrganisationDuplicatesQuery = { mergeCandidates: Array<{ explanation: string, actor:
      | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
    , other:
      | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
     }> | null };

export type OrganisationHistoryQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type OrganisationHistoryQuery = { changes: { totalCount: number, nodes: Array<{ id: string, at: string, by: string, summary: string }> } | null };

export type OrganisationsQueryVariables = Exact<{
  filter?: InputMaybe<ActorFilter>;
  after?: InputMaybe<Scalars['String']['input']>;
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type OrganisationsQuery = { actors: { totalCount: number, unknown: Array<{ code: string, text: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { __typename: 'Member', id: string, name: string, kind: ActorKind, group: StakeholderGroup, unconfirmed: number, country: { __typename: 'Country', id: string, name: string, region: { __typename: 'Region', id: string, name: string } | null } | null, ties: { totalCount: number } }
      | { __typename: 'Company', id: string, name: string, kind: ActorKind, group: StakeholderGroup, unconfirmed: number, country: { __typename: 'Country', id: string, name: string, region: { __typename: 'Region', id: string, name: string } | null } | null, ties: { totalCount: number } }
      | { __typename: 'RegionalBody', id: string, name: string, kind: ActorKind, group: StakeholderGroup, unconfirmed: number, country: { __typename: 'Country', id: string, name: string, region: { __typename: 'Region', id: string, name: string } | null } | null, ties: { totalCount: number } }
      | { __typename: 'Partner', id: string, name: string, kind: ActorKind, group: StakeholderGroup, unconfirmed: number, country: { __typename: 'Country', id: string, name: string, region: { __typename: 'Region', id: string, name: string } | null } | null, ties: { totalCount: number } }
    > } | null };

export type OrganisationCountsQueryVariables = Exact<{
  by: TallyDimension;
  filter?: InputMaybe<TallyFilter>;
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type OrganisationCountsQuery = { tally: Array<{ count: number, keys: Array<{ id: string | null, label: string }> }> | null };

export type PartnershipQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type PartnershipQuery = { node:
    | { __typename: 'Tie', id: string }
    | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
    | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
    | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
    | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
    | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Partnership', holds: boolean, since: string | null, until: string | null, note: string | null, outcome: string | null, name: string, otherNames: Array<string>, id: string, partnershipKind: PartnershipKind, seats: Array<{ group: StakeholderGroup, state: SeatState, unknown: Array<{ code: string, text: string }> }>, unknown: Array<{ code: string, text: string }>, actor:
        | { __typename: 'Member', id: string, name: string, group: StakeholderGroup }
        | { __typename: 'Company', id: string, name: string, group: StakeholderGroup }
        | { __typename: 'RegionalBody', id: string, name: string, group: StakeholderGroup }
        | { __typename: 'Partner', id: string, name: string, group: StakeholderGroup }
       | null, objectives: Array<{ __typename: 'Objective', id: string, name: string }>, countries: Array<{ __typename: 'Country', id: string, name: string }>, manifestations: Array<{ __typename: 'Manifestation', id: string, name: string }>, evidence: Array<{ asOf: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }>, participants: { totalCount: number, edges: Array<{ role: PartnershipRole, since: string | null, until: string | null, node:
            | { __typename: 'Member', id: string, name: string, group: StakeholderGroup }
            | { __typename: 'Company', id: string, name: string, group: StakeholderGroup }
            | { __typename: 'RegionalBody', id: string, name: string, group: StakeholderGroup }
            | { __typename: 'Partner', id: string, name: string, group: StakeholderGroup }
          , tie: { id: string, status: TieStatus, confirmed: string | null, confirmedUntil: string | null, evidence: Array<{ asOf: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> } }> } }
    | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Change', id: string }
    | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Source', title: string, id: string }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'EngagementStatus', id: string }
    | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'FollowUp', id: string }
   | null };

export type SeatRowFragment = { role: PartnershipRole, since: string | null, until: string | null, node:
    | { __typename: 'Member', id: string, name: string, group: StakeholderGroup }
    | { __typename: 'Company', id: string, name: string, group: StakeholderGroup }
    | { __typename: 'RegionalBody', id: string, name: string, group: StakeholderGroup }
    | { __typename: 'Partner', id: string, name: string, group: StakeholderGroup }
  , tie: { id: string, status: TieStatus, confirmed: string | null, confirmedUntil: string | null, evidence: Array<{ asOf: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> } };

export type PartnershipRecordQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type PartnershipRecordQuery = { node:
    | { __typename: 'Tie', id: string }
    | { __typename: 'Country', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'Member', id: string }
    | { __typename: 'Company', id: string }
    | { __typename: 'RegionalBody', id: string }
    | { __typename: 'Partner', id: string }
    | { __typename: 'StrategicDirection', id: string }
    | { __typename: 'Objective', id: string }
    | { __typename: 'InfluenceStrategy', id: string }
    | { __typename: 'Enabler', id: string }
    | { __typename: 'FrameworkElement', id: string }
    | { __typename: 'Manifestation', id: string }
    | { __typename: 'Instrument', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'Partnership', id: string, actor:
        | { id: string, commitments: { nodes: Array<{ __typename: 'Commitment', id: string, name: string, status: CommitmentStatus, due: string | null, by:
                | { __typename: 'Member', id: string, name: string, group: StakeholderGroup }
                | { __typename: 'Company', id: string, name: string, group: StakeholderGroup }
                | { __typename: 'RegionalBody', id: string, name: string, group: StakeholderGroup }
                | { __typename: 'Partner', id: string, name: string, group: StakeholderGroup }
              , evidence: Array<{ asOf: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }> } }
        | { id: string, commitments: { nodes: Array<{ __typename: 'Commitment', id: string, name: string, status: CommitmentStatus, due: string | null, by:
                | { __typename: 'Member', id: string, name: string, group: StakeholderGroup }
                | { __typename: 'Company', id: string, name: string, group: StakeholderGroup }
                | { __typename: 'RegionalBody', id: string, name: string, group: StakeholderGroup }
                | { __typename: 'Partner', id: string, name: string, group: StakeholderGroup }
              , evidence: Array<{ asOf: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }> } }
        | { id: string, commitments: { nodes: Array<{ __typename: 'Commitment', id: string, name: string, status: CommitmentStatus, due: string | null, by:
                | { __typename: 'Member', id: string, name: string, group: StakeholderGroup }
                | { __typename: 'Company', id: string, name: string, group: StakeholderGroup }
                | { __typename: 'RegionalBody', id: string, name: string, group: StakeholderGroup }
                | { __typename: 'Partner', id: string, name: string, group: StakeholderGroup }
              , evidence: Array<{ asOf: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }> } }
        | { id: string, commitments: { nodes: Array<{ __typename: 'Commitment', id: string, name: string, status: CommitmentStatus, due: string | null, by:
                | { __typename: 'Member', id: string, name: string, group: StakeholderGroup }
                | { __typename: 'Company', id: string, name: string, group: StakeholderGroup }
                | { __typename: 'RegionalBody', id: string, name: string, group: StakeholderGroup }
                | { __typename: 'Partner', id: string, name: string, group: StakeholderGroup }
              , evidence: Array<{ asOf: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }> } }
       | null, actions: { nodes: Array<{ __typename: 'AdvocacyAction', id: string, name: string, since: string | null, until: string | null }> }, occasions: Array<{ __typename: 'Opportunity', id: string, name: string, since: string | null, until: string | null }> }
    | { __typename: 'AdvocacyAction', id: string }
    | { __typename: 'Campaign', id: string }
    | { __typename: 'Change', id: string }
    | { __typename: 'Commitment', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Opportunity', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'EngagementStatus', id: string }
    | { __typename: 'CodeCriterion', id: string }
    | { __typename: 'FollowUp', id: string }
   | null, commitments: { nodes: Array<{ __typename: 'Commitment', id: string, name: string, status: CommitmentStatus, due: string | null, by:
        | { __typename: 'Member', id: string, name: string, group: StakeholderGroup }
        | { __typename: 'Company', id: string, name: string, group: StakeholderGroup }
        | { __typename: 'RegionalBody', id: string, name: string, group: StakeholderGroup }
        | { __typename: 'Partner', id: string, name: string, group: StakeholderGroup }
      , evidence: Array<{ asOf: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }> } | null, ties: { nodes: Array<{ id: string, type: TieType, sentence: string, status: TieStatus, since: string | null, until: string | null, evidence: Array<{ id: string, asOf: string | null, confidence: Confidence, against: boolean, locator: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }> } | null, changes: { nodes: Array<{ id: string, at: string, summary: string }> } | null };

export type CommitmentRowFragment = { __typename: 'Commitment', id: string, name: string, status: CommitmentStatus, due: string | null, by:
    | { __typename: 'Member', id: string, name: string, group: StakeholderGroup }
    | { __typename: 'Company', id: string, name: string, group: StakeholderGroup }
    | { __typename: 'RegionalBody', id: string, name: string, group: StakeholderGroup }
    | { __typename: 'Partner', id: string, name: string, group: StakeholderGroup }
  , evidence: Array<{ asOf: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> };

export type ChairCandidatesQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  group: StakeholderGroup;
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type ChairCandidatesQuery = { seatCandidates: Array<{ explanation: string, actor:
      | { __typename: 'Member', id: string, name: string, group: StakeholderGroup, country: { name: string } | null }
      | { __typename: 'Company', id: string, name: string, group: StakeholderGroup, country: { name: string } | null }
      | { __typename: 'RegionalBody', id: string, name: string, group: StakeholderGroup, country: { name: string } | null }
      | { __typename: 'Partner', id: string, name: string, group: StakeholderGroup, country: { name: string } | null }
    , best: { score: number, strength: PathStrength, length: number, hops: Array<{ tie: { id: string, confirmed: string | null, evidence: Array<{ asOf: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> } }> } | null }> | null };

export type PartnershipsQueryVariables = Exact<{
  filter?: InputMaybe<PartnershipFilter>;
  orderBy: PartnershipOrder;
  after?: InputMaybe<Scalars['String']['input']>;
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type PartnershipsQuery = { partnerships: { totalCount: number, unknown: Array<{ code: string, text: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Partnership', id: string, name: string, kind: PartnershipKind, holds: boolean, since: string | null, until: string | null, multiStakeholder: boolean, seats: Array<{ group: StakeholderGroup, state: SeatState }>, objectives: Array<{ __typename: 'Objective', id: string, name: string }>, countries: Array<{ __typename: 'Country', id: string, name: string }>, conveners: { totalCount: number, nodes: Array<
          | { __typename: 'Member', id: string, name: string }
          | { __typename: 'Company', id: string, name: string }
          | { __typename: 'RegionalBody', id: string, name: string }
          | { __typename: 'Partner', id: string, name: string }
        > }, everSeated: { totalCount: number }, evidence: Array<{ asOf: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }> } | null };

export type PartnershipRowFragment = { __typename: 'Partnership', id: string, name: string, kind: PartnershipKind, holds: boolean, since: string | null, until: string | null, multiStakeholder: boolean, seats: Array<{ group: StakeholderGroup, state: SeatState }>, objectives: Array<{ __typename: 'Objective', id: string, name: string }>, countries: Array<{ __typename: 'Country', id: string, name: string }>, conveners: { totalCount: number, nodes: Array<
      | { __typename: 'Member', id: string, name: string }
      | { __typename: 'Company', id: string, name: string }
      | { __typename: 'RegionalBody', id: string, name: string }
      | { __typename: 'Partner', id: string, name: string }
    > }, everSeated: { totalCount: number }, evidence: Array<{ asOf: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> };

export type PartnershipEvidenceFragment = { asOf: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } };

export type PartnershipTotalQueryVariables = Exact<{
  filter: PartnershipFilter;
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type PartnershipTotalQuery = { partnerships: { totalCount: number } | null };

export type PartnershipCountsQueryVariables = Exact<{
  filter: PartnershipFilter;
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type PartnershipCountsQuery = { partnershipCounts: Array<{ condition: PartnershipCondition, value: string, count: number }> | null };

export type PartnershipLimitsQueryVariables = Exact<{
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type PartnershipLimitsQuery = { objectives: Array<{ id: string, name: string }>, regions: Array<{ id: string, name: string }>, manifestations: Array<{ id: string, name: string }> };

export type NeighbourhoodQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  hops: Scalars['Int']['input'];
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type NeighbourhoodQuery = { neighbourhood: { truncated: boolean, nodes: Array<
      | { __typename: 'Tie', id: string }
      | { __typename: 'Country', name: string, id: string }
      | { __typename: 'Region', name: string, id: string }
      | { __typename: 'Member', name: string, group: StakeholderGroup, id: string }
      | { __typename: 'Company', name: string, group: StakeholderGroup, id: string }
      | { __typename: 'RegionalBody', name: string, group: StakeholderGroup, id: string }
      | { __typename: 'Partner', name: string, group: StakeholderGroup, id: string }
      | { __typename: 'StrategicDirection', name: string, id: string }
      | { __typename: 'Objective', name: string, id: string }
      | { __typename: 'InfluenceStrategy', name: string, id: string }
      | { __typename: 'Enabler', name: string, id: string }
      | { __typename: 'FrameworkElement', name: string, id: string }
      | { __typename: 'Manifestation', name: string, id: string }
      | { __typename: 'Instrument', name: string, id: string }
      | { __typename: 'Indicator', name: string, id: string }
      | { __typename: 'Partnership', name: string, id: string }
      | { __typename: 'AdvocacyAction', name: string, id: string }
      | { __typename: 'Campaign', name: string, id: string }
      | { __typename: 'Change', id: string }
      | { __typename: 'Commitment', name: string, id: string }
      | { __typename: 'Meeting', id: string }
      | { __typename: 'Opportunity', name: string, id: string }
      | { __typename: 'Source', id: string }
      | { __typename: 'Evidence', id: string }
      | { __typename: 'EngagementStatus', id: string }
      | { __typename: 'CodeCriterion', name: string, id: string }
      | { __typename: 'FollowUp', id: string }
    >, ties: Array<{ id: string, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }> } | null };

export type CitedFragment = { id: string, title: string, publisher: string | null, url: string | null, published: string | null };

export type RestsOnFragment = { ties: number, sources: number, unconfirmed: number, newest: string | null };

type InitiativeRow_Tie_Fragment = { __typename: 'Tie', id: string };

type InitiativeRow_Country_Fragment = { __typename: 'Country', id: string };

type InitiativeRow_Region_Fragment = { __typename: 'Region', id: string };

type InitiativeRow_Member_Fragment = { __typename: 'Member', id: string };

type InitiativeRow_Company_Fragment = { __typename: 'Company', id: string };

type InitiativeRow_RegionalBody_Fragment = { __typename: 'RegionalBody', id: string };

type InitiativeRow_Partner_Fragment = { __typename: 'Partner', id: string };

type InitiativeRow_StrategicDirection_Fragment = { __typename: 'StrategicDirection', id: string };

type InitiativeRow_Objective_Fragment = { __typename: 'Objective', id: string };

type InitiativeRow_InfluenceStrategy_Fragment = { __typename: 'InfluenceStrategy', id: string };

type InitiativeRow_Enabler_Fragment = { __typename: 'Enabler', id: string };

type InitiativeRow_FrameworkElement_Fragment = { __typename: 'FrameworkElement', id: string };

type InitiativeRow_Manifestation_Fragment = { __typename: 'Manifestation', id: string };

type InitiativeRow_Instrument_Fragment = { __typename: 'Instrument', id: string };

type InitiativeRow_Indicator_Fragment = { __typename: 'Indicator', id: string };

type InitiativeRow_Partnership_Fragment = { __typename: 'Partnership', name: string, since: string | null, until: string | null, holds: boolean, id: string, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> };

type InitiativeRow_AdvocacyAction_Fragment = { __typename: 'AdvocacyAction', name: string, since: string | null, until: string | null, holds: boolean, id: string, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> };

type InitiativeRow_Campaign_Fragment = { __typename: 'Campaign', id: string };

type InitiativeRow_Change_Fragment = { __typename: 'Change', id: string };

type InitiativeRow_Commitment_Fragment = { __typename: 'Commitment', id: string };

type InitiativeRow_Meeting_Fragment = { __typename: 'Meeting', id: string };

type InitiativeRow_Opportunity_Fragment = { __typename: 'Opportunity', id: string };

type InitiativeRow_Source_Fragment = { __typename: 'Source', id: string };

type InitiativeRow_Evidence_Fragment = { __typename: 'Evidence', id: string };

type InitiativeRow_EngagementStatus_Fragment = { __typename: 'EngagementStatus', id: string };

type InitiativeRow_CodeCriterion_Fragment = { __typename: 'CodeCriterion', id: string };

type InitiativeRow_FollowUp_Fragment = { __typename: 'FollowUp', id: string };

export type InitiativeRowFragment =
  | InitiativeRow_Tie_Fragment
  | InitiativeRow_Country_Fragment
  | InitiativeRow_Region_Fragment
  | InitiativeRow_Member_Fragment
  | InitiativeRow_Company_Fragment
  | InitiativeRow_RegionalBody_Fragment
  | InitiativeRow_Partner_Fragment
  | InitiativeRow_StrategicDirection_Fragment
  | InitiativeRow_Objective_Fragment
  | InitiativeRow_InfluenceStrategy_Fragment
  | InitiativeRow_Enabler_Fragment
  | InitiativeRow_FrameworkElement_Fragment
  | InitiativeRow_Manifestation_Fragment
  | InitiativeRow_Instrument_Fragment
  | InitiativeRow_Indicator_Fragment
  | InitiativeRow_Partnership_Fragment
  | InitiativeRow_AdvocacyAction_Fragment
  | InitiativeRow_Campaign_Fragment
  | InitiativeRow_Change_Fragment
  | InitiativeRow_Commitment_Fragment
  | InitiativeRow_Meeting_Fragment
  | InitiativeRow_Opportunity_Fragment
  | InitiativeRow_Source_Fragment
  | InitiativeRow_Evidence_Fragment
  | InitiativeRow_EngagementStatus_Fragment
  | InitiativeRow_CodeCriterion_Fragment
  | InitiativeRow_FollowUp_Fragment
;

type Pursuits_Member_Fragment = { evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }>, pursues: Array<{ id: string, status: TieStatus, confirmed: string | null, to:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    , evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }> };

type Pursuits_Company_Fragment = { evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }>, pursues: Array<{ id: string, status: TieStatus, confirmed: string | null, to:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    , evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }> };

type Pursuits_RegionalBody_Fragment = { evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }>, pursues: Array<{ id: string, status: TieStatus, confirmed: string | null, to:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    , evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }> };

type Pursuits_Partner_Fragment = { evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }>, pursues: Array<{ id: string, status: TieStatus, confirmed: string | null, to:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    , evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }> };

export type PursuitsFragment =
  | Pursuits_Member_Fragment
  | Pursuits_Company_Fragment
  | Pursuits_RegionalBody_Fragment
  | Pursuits_Partner_Fragment
;

export type CountryAboutQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type CountryAboutQuery = { node:
    | { __typename: 'Tie', id: string }
    | { __typename: 'Country', name: string, note: string | null, id: string, region: { __typename: 'Region', id: string, name: string } | null, regions: Array<{ __typename: 'Region', id: string, name: string }>, government:
        | { __typename: 'Member', id: string, name: string, group: StakeholderGroup }
        | { __typename: 'Company', id: string, name: string, group: StakeholderGroup }
        | { __typename: 'RegionalBody', id: string, name: string, group: StakeholderGroup }
        | { __typename: 'Partner', id: string, name: string, group: StakeholderGroup }
       | null, regionalBodies: Array<{ __typename: 'RegionalBody', id: string, name: string, group: StakeholderGroup }> }
    | { __typename: 'Region', id: string }
    | { __typename: 'Member', id: string }
    | { __typename: 'Company', id: string }
    | { __typename: 'RegionalBody', id: string }
    | { __typename: 'Partner', id: string }
    | { __typename: 'StrategicDirection', id: string }
    | { __typename: 'Objective', id: string }
    | { __typename: 'InfluenceStrategy', id: string }
    | { __typename: 'Enabler', id: string }
    | { __typename: 'FrameworkElement', id: string }
    | { __typename: 'Manifestation', id: string }
    | { __typename: 'Instrument', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'Partnership', id: string }
    | { __typename: 'AdvocacyAction', id: string }
    | { __typename: 'Campaign', id: string }
    | { __typename: 'Change', id: string }
    | { __typename: 'Commitment', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Opportunity', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'EngagementStatus', id: string }
    | { __typename: 'CodeCriterion', id: string }
    | { __typename: 'FollowUp', id: string }
   | null };

export type CountryOrganisationsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type CountryOrganisationsQuery = { actors: { totalCount: number, nodes: Array<
      | { __typename: 'Member', joined: string | null, id: string, name: string, kind: ActorKind, group: StakeholderGroup, pursues: Array<{ to:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }>, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }
      | { __typename: 'Company', id: string, name: string, kind: ActorKind, group: StakeholderGroup, code: { signed: string | null, metCount: number | null } | null, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }
      | { __typename: 'RegionalBody', id: string, name: string, kind: ActorKind, group: StakeholderGroup, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }
      | { __typename: 'Partner', id: string, name: string, kind: ActorKind, group: StakeholderGroup, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }
    > } | null };

export type CountryScorecardQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type CountryScorecardQuery = { node:
    | { scorecard: { membersPresent: number, restsOn: { ties: number, sources: number, unconfirmed: number, newest: string | null }, lines: Array<{ members: number | null, partnerships: number | null, actions: number | null, commitments: number | null, objective: { __typename: 'Objective', id: string, name: string }, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }> } }
    | Record<PropertyKey, never>
   | null };

export type CountryRecordsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type CountryRecordsQuery = { node:
    | { instruments: Array<{ status: string, since: string | null, instrument: { __typename: 'Instrument', id: string, name: string, kind: string }, evidence: Array<{ asOf: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }>, opportunities: Array<{ __typename: 'Opportunity', id: string, name: string, kind: OpportunityKind, since: string | null, until: string | null, inferred: boolean, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }>, commitments: { totalCount: number, nodes: Array<{ __typename: 'Commitment', id: string, name: string, status: CommitmentStatus, madeOn: string | null, due: string | null, by:
            | { __typename: 'Member', id: string, name: string }
            | { __typename: 'Company', id: string, name: string }
            | { __typename: 'RegionalBody', id: string, name: string }
            | { __typename: 'Partner', id: string, name: string }
          , objectives: Array<{ id: string }>, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }> }, priorities: Array<{ id: string, to:
          | { __typename: 'Tie', id: string }
          | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Change', id: string }
          | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Meeting', id: string }
          | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Source', title: string, id: string }
          | { __typename: 'Evidence', id: string }
          | { __typename: 'EngagementStatus', id: string }
          | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'FollowUp', id: string }
         }>, targetedBy: Array<
        | { __typename: 'Tie', id: string }
        | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
        | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
        | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
        | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
        | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Change', id: string }
        | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Meeting', id: string }
        | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'Source', title: string, id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'EngagementStatus', id: string }
        | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
        | { __typename: 'FollowUp', id: string }
      >, values: Array<{ kind: ValueKind, value: number, atLeast: boolean, asOf: string | null, indicator: { __typename: 'Indicator', id: string, name: string }, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }> | null }
    | Record<PropertyKey, never>
   | null, treaties: { totalCount: number, nodes: Array<
      | { __typename: 'Instrument', id: string, name: string, kind: string, rosterAsOf: string | null }
      | Record<PropertyKey, never>
    > } | null, partnerships: { totalCount: number, nodes: Array<{ __typename: 'Partnership', groups: Array<StakeholderGroup>, name: string, since: string | null, until: string | null, holds: boolean, id: string, objectives: Array<{ id: string }>, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }> } | null, actions: { totalCount: number, nodes: Array<{ __typename: 'AdvocacyAction', name: string, since: string | null, until: string | null, holds: boolean, id: string, objectives: Array<{ id: string }>, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }> } | null };

export type OpportunityRowFragment = { __typename: 'Opportunity', id: string, name: string, kind: OpportunityKind, since: string | null, until: string | null, inferred: boolean, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> };

export type RegionAboutQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type RegionAboutQuery = { node:
    | { __typename: 'Tie', id: string }
    | { __typename: 'Country', id: string }
    | { __typename: 'Region', name: string, kind: RegionKind, members: number | null, id: string, coordination:
        | { __typename: 'Member', id: string, name: string, group: StakeholderGroup }
        | { __typename: 'Company', id: string, name: string, group: StakeholderGroup }
        | { __typename: 'RegionalBody', id: string, name: string, group: StakeholderGroup }
        | { __typename: 'Partner', id: string, name: string, group: StakeholderGroup }
       | null, overlaps: Array<{ __typename: 'Region', id: string, name: string }>, countries: { totalCount: number, nodes: Array<{ __typename: 'Country', id: string, name: string, regionalBodies: Array<{ __typename: 'RegionalBody', id: string, name: string, group: StakeholderGroup }> }> } }
    | { __typename: 'Member', id: string }
    | { __typename: 'Company', id: string }
    | { __typename: 'RegionalBody', id: string }
    | { __typename: 'Partner', id: string }
    | { __typename: 'StrategicDirection', id: string }
    | { __typename: 'Objective', id: string }
    | { __typename: 'InfluenceStrategy', id: string }
    | { __typename: 'Enabler', id: string }
    | { __typename: 'FrameworkElement', id: string }
    | { __typename: 'Manifestation', id: string }
    | { __typename: 'Instrument', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'Partnership', id: string }
    | { __typename: 'AdvocacyAction', id: string }
    | { __typename: 'Campaign', id: string }
    | { __typename: 'Change', id: string }
    | { __typename: 'Commitment', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Opportunity', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'EngagementStatus', id: string }
    | { __typename: 'CodeCriterion', id: string }
    | { __typename: 'FollowUp', id: string }
   | null };

export type RegionRecordsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  today: Scalars['PartialDate']['input'];
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type RegionRecordsQuery = { members: { totalCount: number, nodes: Array<
      | { __typename: 'Member', id: string, name: string, group: StakeholderGroup, country: { name: string } | null, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }
      | { __typename: 'Company', id: string, name: string, group: StakeholderGroup, country: { name: string } | null, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }
      | { __typename: 'RegionalBody', id: string, name: string, group: StakeholderGroup, country: { name: string } | null, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }
      | { __typename: 'Partner', id: string, name: string, group: StakeholderGroup, country: { name: string } | null, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }
    > } | null, partnerships: { totalCount: number, nodes: Array<{ __typename: 'Partnership', groups: Array<StakeholderGroup>, name: string, since: string | null, until: string | null, holds: boolean, id: string, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }> } | null, opportunities: { totalCount: number, nodes: Array<{ __typename: 'Opportunity', id: string, name: string, kind: OpportunityKind, since: string | null, until: string | null, inferred: boolean, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }> } | null };

export type RecordQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type RecordQuery = { node:
    | { __typename: 'Tie', type: TieType, sentence: string, since: string | null, until: string | null, status: TieStatus, confidence: Confidence, confirmed: string | null, confirmedUntil: string | null, amount: number | null, currency: string | null, note: string | null, derived: boolean, id: string, from:
        | { __typename: 'Tie', sentence: string, id: string }
        | { __typename: 'Country', name: string, id: string }
        | { __typename: 'Region', name: string, id: string }
        | { __typename: 'Member', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'Company', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'RegionalBody', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'Partner', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'StrategicDirection', name: string, id: string }
        | { __typename: 'Objective', name: string, id: string }
        | { __typename: 'InfluenceStrategy', name: string, id: string }
        | { __typename: 'Enabler', name: string, id: string }
        | { __typename: 'FrameworkElement', name: string, id: string }
        | { __typename: 'Manifestation', name: string, id: string }
        | { __typename: 'Instrument', name: string, id: string }
        | { __typename: 'Indicator', name: string, id: string }
        | { __typename: 'Partnership', name: string, id: string }
        | { __typename: 'AdvocacyAction', name: string, id: string }
        | { __typename: 'Campaign', name: string, id: string }
        | { __typename: 'Change', id: string }
        | { __typename: 'Commitment', name: string, id: string }
        | { __typename: 'Meeting', id: string }
        | { __typename: 'Opportunity', name: string, id: string }
        | { __typename: 'Source', title: string, id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'EngagementStatus', id: string }
        | { __typename: 'CodeCriterion', name: string, id: string }
        | { __typename: 'FollowUp', id: string }
      , to:
        | { __typename: 'Tie', sentence: string, id: string }
        | { __typename: 'Country', name: string, id: string }
        | { __typename: 'Region', name: string, id: string }
        | { __typename: 'Member', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'Company', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'RegionalBody', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'Partner', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'StrategicDirection', name: string, id: string }
        | { __typename: 'Objective', name: string, id: string }
        | { __typename: 'InfluenceStrategy', name: string, id: string }
        | { __typename: 'Enabler', name: string, id: string }
        | { __typename: 'FrameworkElement', name: string, id: string }
        | { __typename: 'Manifestation', name: string, id: string }
        | { __typename: 'Instrument', name: string, id: string }
        | { __typename: 'Indicator', name: string, id: string }
        | { __typename: 'Partnership', name: string, id: string }
        | { __typename: 'AdvocacyAction', name: string, id: string }
        | { __typename: 'Campaign', name: string, id: string }
        | { __typename: 'Change', id: string }
        | { __typename: 'Commitment', name: string, id: string }
        | { __typename: 'Meeting', id: string }
        | { __typename: 'Opportunity', name: string, id: string }
        | { __typename: 'Source', title: string, id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'EngagementStatus', id: string }
        | { __typename: 'CodeCriterion', name: string, id: string }
        | { __typename: 'FollowUp', id: string }
      , heldBy:
        | { __typename: 'Member', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'Company', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'RegionalBody', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'Partner', name: string, group: StakeholderGroup, id: string }
       | null, evidence: Array<{ id: string, asOf: string | null, confidence: Confidence, against: boolean, locator: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }
    | { __typename: 'Country', note: string | null, name: string, otherNames: Array<string>, id: string, evidence: Array<{ id: string, asOf: string | null, confidence: Confidence, against: boolean, locator: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }
    | { __typename: 'Region', note: string | null, name: string, otherNames: Array<string>, id: string, evidence: Array<{ id: string, asOf: string | null, confidence: Confidence, against: boolean, locator: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }
    | { __typename: 'Member', note: string | null, name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, evidence: Array<{ id: string, asOf: string | null, confidence: Confidence, against: boolean, locator: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }>, country: { name: string } | null }
    | { __typename: 'Company', note: string | null, name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, evidence: Array<{ id: string, asOf: string | null, confidence: Confidence, against: boolean, locator: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }>, country: { name: string } | null }
    | { __typename: 'RegionalBody', note: string | null, name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, evidence: Array<{ id: string, asOf: string | null, confidence: Confidence, against: boolean, locator: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }>, country: { name: string } | null }
    | { __typename: 'Partner', note: string | null, name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, evidence: Array<{ id: string, asOf: string | null, confidence: Confidence, against: boolean, locator: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }>, country: { name: string } | null }
    | { __typename: 'StrategicDirection', note: string | null, name: string, otherNames: Array<string>, id: string, evidence: Array<{ id: string, asOf: string | null, confidence: Confidence, against: boolean, locator: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }>, objectives: Array<{ __typename: 'Objective', name: string, id: string }> }
    | { __typename: 'Objective', note: string | null, name: string, otherNames: Array<string>, id: string, evidence: Array<{ id: string, asOf: string | null, confidence: Confidence, against: boolean, locator: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }
    | { __typename: 'InfluenceStrategy', note: string | null, name: string, otherNames: Array<string>, id: string, evidence: Array<{ id: string, asOf: string | null, confidence: Confidence, against: boolean, locator: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }>, indicators: Array<{ __typename: 'Indicator', name: string, id: string }> }
    | { __typename: 'Enabler', note: string | null, name: string, otherNames: Array<string>, id: string, evidence: Array<{ id: string, asOf: string | null, confidence: Confidence, against: boolean, locator: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }>, indicators: Array<{ __typename: 'Indicator', name: string, id: string }> }
    | { __typename: 'FrameworkElement', note: string | null, name: string, otherNames: Array<string>, id: string, elementKind: string, evidence: Array<{ id: string, asOf: string | null, confidence: Confidence, against: boolean, locator: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }>, parent:
        | { __typename: 'Tie', sentence: string, id: string }
        | { __typename: 'Country', name: string, id: string }
        | { __typename: 'Region', name: string, id: string }
        | { __typename: 'Member', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'Company', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'RegionalBody', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'Partner', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'StrategicDirection', name: string, id: string }
        | { __typename: 'Objective', name: string, id: string }
        | { __typename: 'InfluenceStrategy', name: string, id: string }
        | { __typename: 'Enabler', name: string, id: string }
        | { __typename: 'FrameworkElement', name: string, id: string }
        | { __typename: 'Manifestation', name: string, id: string }
        | { __typename: 'Instrument', name: string, id: string }
        | { __typename: 'Indicator', name: string, id: string }
        | { __typename: 'Partnership', name: string, id: string }
        | { __typename: 'AdvocacyAction', name: string, id: string }
        | { __typename: 'Campaign', name: string, id: string }
        | { __typename: 'Change', id: string }
        | { __typename: 'Commitment', name: string, id: string }
        | { __typename: 'Meeting', id: string }
        | { __typename: 'Opportunity', name: string, id: string }
        | { __typename: 'Source', title: string, id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'EngagementStatus', id: string }
        | { __typename: 'CodeCriterion', name: string, id: string }
        | { __typename: 'FollowUp', id: string }
      , objectives: Array<{ __typename: 'Objective', name: string, id: string }> }
    | { __typename: 'Manifestation', note: string | null, name: string, otherNames: Array<string>, id: string, evidence: Array<{ id: string, asOf: string | null, confidence: Confidence, against: boolean, locator: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }>, about: Array<
        | { __typename: 'Tie', sentence: string, id: string }
        | { __typename: 'Country', name: string, id: string }
        | { __typename: 'Region', name: string, id: string }
        | { __typename: 'Member', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'Company', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'RegionalBody', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'Partner', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'StrategicDirection', name: string, id: string }
        | { __typename: 'Objective', name: string, id: string }
        | { __typename: 'InfluenceStrategy', name: string, id: string }
        | { __typename: 'Enabler', name: string, id: string }
        | { __typename: 'FrameworkElement', name: string, id: string }
        | { __typename: 'Manifestation', name: string, id: string }
        | { __typename: 'Instrument', name: string, id: string }
        | { __typename: 'Indicator', name: string, id: string }
        | { __typename: 'Partnership', name: string, id: string }
        | { __typename: 'AdvocacyAction', name: string, id: string }
        | { __typename: 'Campaign', name: string, id: string }
        | { __typename: 'Change', id: string }
        | { __typename: 'Commitment', name: string, id: string }
        | { __typename: 'Meeting', id: string }
        | { __typename: 'Opportunity', name: string, id: string }
        | { __typename: 'Source', title: string, id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'EngagementStatus', id: string }
        | { __typename: 'CodeCriterion', name: string, id: string }
        | { __typename: 'FollowUp', id: string }
      > }
    | { __typename: 'Instrument', note: string | null, adopted: string | null, rosterAsOf: string | null, name: string, otherNames: Array<string>, id: string, instrumentKind: string, evidence: Array<{ id: string, asOf: string | null, confidence: Confidence, against: boolean, locator: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }
    | { __typename: 'Indicator', note: string | null, unit: string, name: string, otherNames: Array<string>, id: string, evidence: Array<{ id: string, asOf: string | null, confidence: Confidence, against: boolean, locator: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }>, values: Array<{ value: number, atLeast: boolean, asOf: string | null, year: number | null, basis: string, undated: number | null, valueKind: ValueKind, country: { __typename: 'Country', name: string, id: string } | null, evidence: Array<{ id: string, asOf: string | null, confidence: Confidence, against: boolean, locator: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }>, unknown: Array<{ code: string, text: string }> }
    | { __typename: 'Partnership', note: string | null, name: string, otherNames: Array<string>, id: string, evidence: Array<{ id: string, asOf: string | null, confidence: Confidence, against: boolean, locator: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }
    | { __typename: 'AdvocacyAction', note: string | null, holds: boolean, since: string | null, until: string | null, outcome: string | null, withChildrenOrSurvivors: boolean | null, name: string, otherNames: Array<string>, id: string, actionKind: ActionKind, evidence: Array<{ id: string, asOf: string | null, confidence: Confidence, against: boolean, locator: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }>, objectives: Array<{ __typename: 'Objective', name: string, id: string }>, countries: Array<{ __typename: 'Country', name: string, id: string }>, manifestations: Array<{ __typename: 'Manifestation', name: string, id: string }>, leads: Array<
        | { __typename: 'Member', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'Company', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'RegionalBody', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'Partner', name: string, group: StakeholderGroup, id: string }
      >, partners: Array<
        | { __typename: 'Member', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'Company', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'RegionalBody', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'Partner', name: string, group: StakeholderGroup, id: string }
      >, targets: Array<
        | { __typename: 'Member', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'Company', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'RegionalBody', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'Partner', name: string, group: StakeholderGroup, id: string }
      >, campaign: { __typename: 'Campaign', name: string, id: string } | null, opportunity: { __typename: 'Opportunity', name: string, id: string } | null, occasions: Array<{ __typename: 'Opportunity', name: string, id: string }> }
    | { __typename: 'Campaign', note: string | null, holds: boolean, since: string | null, until: string | null, outcome: string | null, name: string, otherNames: Array<string>, id: string, evidence: Array<{ id: string, asOf: string | null, confidence: Confidence, against: boolean, locator: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }>, objectives: Array<{ __typename: 'Objective', name: string, id: string }>, countries: Array<{ __typename: 'Country', name: string, id: string }>, manifestations: Array<{ __typename: 'Manifestation', name: string, id: string }>, targets: Array<
        | { __typename: 'Member', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'Company', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'RegionalBody', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'Partner', name: string, group: StakeholderGroup, id: string }
      >, occasions: Array<{ __typename: 'Opportunity', name: string, id: string }>, partnerships: { nodes: Array<{ __typename: 'Partnership', name: string, id: string }> }, actions: { nodes: Array<{ __typename: 'AdvocacyAction', name: string, id: string }> }, participants: { totalCount: number, edges: Array<{ role: PartnershipRole, since: string | null, until: string | null, node:
            | { __typename: 'Member', id: string, name: string, group: StakeholderGroup }
            | { __typename: 'Company', id: string, name: string, group: StakeholderGroup }
            | { __typename: 'RegionalBody', id: string, name: string, group: StakeholderGroup }
            | { __typename: 'Partner', id: string, name: string, group: StakeholderGroup }
          , tie: { id: string, status: TieStatus, confirmed: string | null, confirmedUntil: string | null, evidence: Array<{ asOf: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> } }> } }
    | { __typename: 'Change', at: string, action: string, summary: string, id: string, records: { totalCount: number, nodes: Array<
          | { __typename: 'Tie', sentence: string, id: string }
          | { __typename: 'Country', name: string, id: string }
          | { __typename: 'Region', name: string, id: string }
          | { __typename: 'Member', name: string, group: StakeholderGroup, id: string }
          | { __typename: 'Company', name: string, group: StakeholderGroup, id: string }
          | { __typename: 'RegionalBody', name: string, group: StakeholderGroup, id: string }
          | { __typename: 'Partner', name: string, group: StakeholderGroup, id: string }
          | { __typename: 'StrategicDirection', name: string, id: string }
          | { __typename: 'Objective', name: string, id: string }
          | { __typename: 'InfluenceStrategy', name: string, id: string }
          | { __typename: 'Enabler', name: string, id: string }
          | { __typename: 'FrameworkElement', name: string, id: string }
          | { __typename: 'Manifestation', name: string, id: string }
          | { __typename: 'Instrument', name: string, id: string }
          | { __typename: 'Indicator', name: string, id: string }
          | { __typename: 'Partnership', name: string, id: string }
          | { __typename: 'AdvocacyAction', name: string, id: string }
          | { __typename: 'Campaign', name: string, id: string }
          | { __typename: 'Change', id: string }
          | { __typename: 'Commitment', name: string, id: string }
          | { __typename: 'Meeting', id: string }
          | { __typename: 'Opportunity', name: string, id: string }
          | { __typename: 'Source', title: string, id: string }
          | { __typename: 'Evidence', id: string }
          | { __typename: 'EngagementStatus', id: string }
          | { __typename: 'CodeCriterion', name: string, id: string }
          | { __typename: 'FollowUp', id: string }
        > } }
    | { __typename: 'Commitment', note: string | null, madeOn: string | null, due: string | null, amount: number | null, currency: string | null, name: string, otherNames: Array<string>, id: string, commitmentStatus: CommitmentStatus, evidence: Array<{ id: string, asOf: string | null, confidence: Confidence, against: boolean, locator: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }>, by:
        | { __typename: 'Member', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'Company', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'RegionalBody', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'Partner', name: string, group: StakeholderGroup, id: string }
      , madeAt:
        | { __typename: 'Tie', sentence: string, id: string }
        | { __typename: 'Country', name: string, id: string }
        | { __typename: 'Region', name: string, id: string }
        | { __typename: 'Member', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'Company', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'RegionalBody', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'Partner', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'StrategicDirection', name: string, id: string }
        | { __typename: 'Objective', name: string, id: string }
        | { __typename: 'InfluenceStrategy', name: string, id: string }
        | { __typename: 'Enabler', name: string, id: string }
        | { __typename: 'FrameworkElement', name: string, id: string }
        | { __typename: 'Manifestation', name: string, id: string }
        | { __typename: 'Instrument', name: string, id: string }
        | { __typename: 'Indicator', name: string, id: string }
        | { __typename: 'Partnership', name: string, id: string }
        | { __typename: 'AdvocacyAction', name: string, id: string }
        | { __typename: 'Campaign', name: string, id: string }
        | { __typename: 'Change', id: string }
        | { __typename: 'Commitment', name: string, id: string }
        | { __typename: 'Meeting', id: string }
        | { __typename: 'Opportunity', name: string, id: string }
        | { __typename: 'Source', title: string, id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'EngagementStatus', id: string }
        | { __typename: 'CodeCriterion', name: string, id: string }
        | { __typename: 'FollowUp', id: string }
       | null, objectives: Array<{ __typename: 'Objective', name: string, id: string }>, followUps: Array<{ id: string, status: CommitmentStatus, asOf: string, note: string | null, evidence: Array<{ id: string, asOf: string | null, confidence: Confidence, against: boolean, locator: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }> }
    | { __typename: 'Meeting', on: string, outcome: string | null, nextStep: string | null, nextDue: string | null, id: string, by:
        | { __typename: 'Member', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'Company', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'RegionalBody', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'Partner', name: string, group: StakeholderGroup, id: string }
      , with: Array<
        | { __typename: 'Member', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'Company', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'RegionalBody', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'Partner', name: string, group: StakeholderGroup, id: string }
      >, subjects: Array<
        | { __typename: 'Tie', sentence: string, id: string }
        | { __typename: 'Country', name: string, id: string }
        | { __typename: 'Region', name: string, id: string }
        | { __typename: 'Member', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'Company', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'RegionalBody', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'Partner', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'StrategicDirection', name: string, id: string }
        | { __typename: 'Objective', name: string, id: string }
        | { __typename: 'InfluenceStrategy', name: string, id: string }
        | { __typename: 'Enabler', name: string, id: string }
        | { __typename: 'FrameworkElement', name: string, id: string }
        | { __typename: 'Manifestation', name: string, id: string }
        | { __typename: 'Instrument', name: string, id: string }
        | { __typename: 'Indicator', name: string, id: string }
        | { __typename: 'Partnership', name: string, id: string }
        | { __typename: 'AdvocacyAction', name: string, id: string }
        | { __typename: 'Campaign', name: string, id: string }
        | { __typename: 'Change', id: string }
        | { __typename: 'Commitment', name: string, id: string }
        | { __typename: 'Meeting', id: string }
        | { __typename: 'Opportunity', name: string, id: string }
        | { __typename: 'Source', title: string, id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'EngagementStatus', id: string }
        | { __typename: 'CodeCriterion', name: string, id: string }
        | { __typename: 'FollowUp', id: string }
      >, evidence: Array<{ id: string, asOf: string | null, confidence: Confidence, against: boolean, locator: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }
    | { __typename: 'Opportunity', note: string | null, since: string | null, until: string | null, deadline: string | null, session: string | null, raised: boolean | null, inferred: boolean, outcome: string | null, name: string, otherNames: Array<string>, id: string, opportunityKind: OpportunityKind, evidence: Array<{ id: string, asOf: string | null, confidence: Confidence, against: boolean, locator: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }>, body:
        | { __typename: 'Member', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'Company', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'RegionalBody', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'Partner', name: string, group: StakeholderGroup, id: string }
       | null, initiative:
        | { __typename: 'Tie', sentence: string, id: string }
        | { __typename: 'Country', name: string, id: string }
        | { __typename: 'Region', name: string, id: string }
        | { __typename: 'Member', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'Company', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'RegionalBody', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'Partner', name: string, group: StakeholderGroup, id: string }
        | { __typename: 'StrategicDirection', name: string, id: string }
        | { __typename: 'Objective', name: string, id: string }
        | { __typename: 'InfluenceStrategy', name: string, id: string }
        | { __typename: 'Enabler', name: string, id: string }
        | { __typename: 'FrameworkElement', name: string, id: string }
        | { __typename: 'Manifestation', name: string, id: string }
        | { __typename: 'Instrument', name: string, id: string }
        | { __typename: 'Indicator', name: string, id: string }
        | { __typename: 'Partnership', name: string, id: string }
        | { __typename: 'AdvocacyAction', name: string, id: string }
        | { __typename: 'Campaign', name: string, id: string }
        | { __typename: 'Change', id: string }
        | { __typename: 'Commitment', name: string, id: string }
        | { __typename: 'Meeting', id: string }
        | { __typename: 'Opportunity', name: string, id: string }
        | { __typename: 'Source', title: string, id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'EngagementStatus', id: string }
        | { __typename: 'CodeCriterion', name: string, id: string }
        | { __typename: 'FollowUp', id: string }
       | null, countries: Array<{ __typename: 'Country', name: string, id: string }>, objectives: Array<{ __typename: 'Objective', name: string, id: string }>, actions: { nodes: Array<{ __typename: 'AdvocacyAction', name: string, id: string }> }, commitments: { nodes: Array<{ __typename: 'Commitment', name: string, id: string }> } }
    | { __typename: 'Source', title: string, id: string }
    | { __typename: 'Evidence', confidence: Confidence, against: boolean, locator: string | null, id: string, evidenceAsOf: string | null, cited: { __typename: 'Source', id: string, title: string, publisher: string | null, url: string | null, published: string | null } }
    | { __typename: 'EngagementStatus', id: string }
    | { __typename: 'CodeCriterion', note: string | null, number: number, name: string, otherNames: Array<string>, id: string, evidence: Array<{ id: string, asOf: string | null, confidence: Confidence, against: boolean, locator: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }
    | { __typename: 'FollowUp', note: string | null, id: string, followUpStatus: CommitmentStatus, followUpAsOf: string, evidence: Array<{ id: string, asOf: string | null, confidence: Confidence, against: boolean, locator: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }
   | null };

type NamedNode_Tie_Fragment = { __typename: 'Tie', sentence: string, id: string };

type NamedNode_Country_Fragment = { __typename: 'Country', name: string, id: string };

type NamedNode_Region_Fragment = { __typename: 'Region', name: string, id: string };

type NamedNode_Member_Fragment = { __typename: 'Member', name: string, group: StakeholderGroup, id: string };

type NamedNode_Company_Fragment = { __typename: 'Company', name: string, group: StakeholderGroup, id: string };

type NamedNode_RegionalBody_Fragment = { __typename: 'RegionalBody', name: string, group: StakeholderGroup, id: string };

type NamedNode_Partner_Fragment = { __typename: 'Partner', name: string, group: StakeholderGroup, id: string };

type NamedNode_StrategicDirection_Fragment = { __typename: 'StrategicDirection', name: string, id: string };

type NamedNode_Objective_Fragment = { __typename: 'Objective', name: string, id: string };

type NamedNode_InfluenceStrategy_Fragment = { __typename: 'InfluenceStrategy', name: string, id: string };

type NamedNode_Enabler_Fragment = { __typename: 'Enabler', name: string, id: string };

type NamedNode_FrameworkElement_Fragment = { __typename: 'FrameworkElement', name: string, id: string };

type NamedNode_Manifestation_Fragment = { __typename: 'Manifestation', name: string, id: string };

type NamedNode_Instrument_Fragment = { __typename: 'Instrument', name: string, id: string };

type NamedNode_Indicator_Fragment = { __typename: 'Indicator', name: string, id: string };

type NamedNode_Partnership_Fragment = { __typename: 'Partnership', name: string, id: string };

type NamedNode_AdvocacyAction_Fragment = { __typename: 'AdvocacyAction', name: string, id: string };

type NamedNode_Campaign_Fragment = { __typename: 'Campaign', name: string, id: string };

type NamedNode_Change_Fragment = { __typename: 'Change', id: string };

type NamedNode_Commitment_Fragment = { __typename: 'Commitment', name: string, id: string };

type NamedNode_Meeting_Fragment = { __typename: 'Meeting', id: string };

type NamedNode_Opportunity_Fragment = { __typename: 'Opportunity', name: string, id: string };

type NamedNode_Source_Fragment = { __typename: 'Source', title: string, id: string };

type NamedNode_Evidence_Fragment = { __typename: 'Evidence', id: string };

type NamedNode_EngagementStatus_Fragment = { __typename: 'EngagementStatus', id: string };

type NamedNode_CodeCriterion_Fragment = { __typename: 'CodeCriterion', name: string, id: string };

type NamedNode_FollowUp_Fragment = { __typename: 'FollowUp', id: string };

export type NamedNodeFragment =
  | NamedNode_Tie_Fragment
  | NamedNode_Country_Fragment
  | NamedNode_Region_Fragment
  | NamedNode_Member_Fragment
  | NamedNode_Company_Fragment
  | NamedNode_RegionalBody_Fragment
  | NamedNode_Partner_Fragment
  | NamedNode_StrategicDirection_Fragment
  | NamedNode_Objective_Fragment
  | NamedNode_InfluenceStrategy_Fragment
  | NamedNode_Enabler_Fragment
  | NamedNode_FrameworkElement_Fragment
  | NamedNode_Manifestation_Fragment
  | NamedNode_Instrument_Fragment
  | NamedNode_Indicator_Fragment
  | NamedNode_Partnership_Fragment
  | NamedNode_AdvocacyAction_Fragment
  | NamedNode_Campaign_Fragment
  | NamedNode_Change_Fragment
  | NamedNode_Commitment_Fragment
  | NamedNode_Meeting_Fragment
  | NamedNode_Opportunity_Fragment
  | NamedNode_Source_Fragment
  | NamedNode_Evidence_Fragment
  | NamedNode_EngagementStatus_Fragment
  | NamedNode_CodeCriterion_Fragment
  | NamedNode_FollowUp_Fragment
;

export type RecordEvidenceFragment = { id: string, asOf: string | null, confidence: Confidence, against: boolean, locator: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } };

export type RecordTiesQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type RecordTiesQuery = { ties: { totalCount: number, nodes: Array<{ id: string, type: TieType, sentence: string, status: TieStatus, since: string | null, until: string | null, evidence: Array<{ id: string, asOf: string | null, confidence: Confidence, against: boolean, locator: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> }> } | null, changes: { nodes: Array<{ id: string, at: string, summary: string }> } | null };

export type TieRowFragment = { id: string, type: TieType, sentence: string, status: TieStatus, since: string | null, until: string | null, evidence: Array<{ id: string, asOf: string | null, confidence: Confidence, against: boolean, locator: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> };

export type ChangeRowFragment = { id: string, at: string, summary: string };

export type SimilarActorsQueryVariables = Exact<{
  input: SimilarActorInput;
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type SimilarActorsQuery = { similarActors: Array<{ reasons: Array<string>, actor:
      | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
     }> | null };

export type RecordActorMutationVariables = Exact<{
  input: ActorInput;
  dryRun: Scalars['Boolean']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
}>;


export type RecordActorMutation = { recorded: { userErrors: Array<{ message: string, path: Array<string> }>, change: { id: string, summary: string } | null, record:
      | { __typename: 'Member', id: string }
      | { __typename: 'Company', id: string }
      | { __typename: 'RegionalBody', id: string }
      | { __typename: 'Partner', id: string }
     | null } };

export type RecordTieMutationVariables = Exact<{
  input: TieInput;
  dryRun: Scalars['Boolean']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
}>;


export type RecordTieMutation = { recorded: { userErrors: Array<{ message: string, path: Array<string> }>, change: { id: string, summary: string } | null, record: { __typename: 'Tie', id: string } | null } };

export type RecordCommitmentMutationVariables = Exact<{
  input: CommitmentInput;
  dryRun: Scalars['Boolean']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
}>;


export type RecordCommitmentMutation = { recorded: { userErrors: Array<{ message: string, path: Array<string> }>, change: { id: string, summary: string } | null, record: { __typename: 'Commitment', id: string } | null } };

export type RecordFollowUpMutationVariables = Exact<{
  input: FollowUpInput;
  dryRun: Scalars['Boolean']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
}>;


export type RecordFollowUpMutation = { recorded: { userErrors: Array<{ message: string, path: Array<string> }>, change: { id: string, summary: string } | null, record: { __typename: 'Commitment', id: string } | null } };

export type UndoRecordingMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type UndoRecordingMutation = { undone: { userErrors: Array<{ message: string }> } };

export type RecordActionMutationVariables = Exact<{
  input: ActionInput;
  dryRun: Scalars['Boolean']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
}>;


export type RecordActionMutation = { recorded: { userErrors: Array<{ message: string, path: Array<string> }>, change: { id: string, summary: string } | null, record: { __typename: 'AdvocacyAction', id: string } | null } };

export type RecordMeetingMutationVariables = Exact<{
  input: MeetingInput;
  dryRun: Scalars['Boolean']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
}>;


export type RecordMeetingMutation = { recorded: { userErrors: Array<{ message: string, path: Array<string> }>, change: { id: string, summary: string } | null, record: { __typename: 'Meeting', id: string } | null } };

export type RecordInvitationsMutationVariables = Exact<{
  input: InvitationsInput;
  dryRun: Scalars['Boolean']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
}>;


export type RecordInvitationsMutation = { recorded: { userErrors: Array<{ message: string, path: Array<string> }>, change: { id: string, summary: string } | null } };

export type MeetingsBetweenQueryVariables = Exact<{
  by: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  with: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  from: Scalars['PartialDate']['input'];
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type MeetingsBetweenQuery = { meetings: { totalCount: number } | null };

export type RoutesQueryVariables = Exact<{
  from: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  to: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  avoid: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  via: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  maxHops: Scalars['Int']['input'];
  minConfidence: Confidence;
  includeEnded: Scalars['Boolean']['input'];
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type RoutesQuery = { influencePaths: { answer: string, longerPath: number | null, restsOn: { ties: number, sources: number, unconfirmed: number, newest: string | null }, missingLink: { hopsFrom: number, hopsTo: number, from:
        | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
        | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
        | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
        | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      , to:
        | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
        | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
        | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
        | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
       } | null, paths: Array<{ score: number, strength: PathStrength, length: number, explanation: string, through: Array<{ ties: number, factor: number, node:
          | { __typename: 'Tie', id: string }
          | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Change', id: string }
          | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Meeting', id: string }
          | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Source', title: string, id: string }
          | { __typename: 'Evidence', id: string }
          | { __typename: 'EngagementStatus', id: string }
          | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'FollowUp', id: string }
         }>, weakestPoint:
        | { __typename: 'InfluenceHop', tie: { id: string } }
        | { __typename: 'PassedNode', node:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }
      , hops: Array<{ weight: number, strength: number, freshness: number, phrase: string, from:
          | { __typename: 'Tie', id: string }
          | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Change', id: string }
          | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Meeting', id: string }
          | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Source', title: string, id: string }
          | { __typename: 'Evidence', id: string }
          | { __typename: 'EngagementStatus', id: string }
          | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'FollowUp', id: string }
        , to:
          | { __typename: 'Tie', id: string }
          | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Change', id: string }
          | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Meeting', id: string }
          | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Source', title: string, id: string }
          | { __typename: 'Evidence', id: string }
          | { __typename: 'EngagementStatus', id: string }
          | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'FollowUp', id: string }
        , tie: { id: string, since: string | null, until: string | null, status: TieStatus, confidence: Confidence, confirmed: string | null, confirmedUntil: string | null, derived: boolean, evidence: Array<{ against: boolean, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> } }> }> } | null };

export type PathFragment = { score: number, strength: PathStrength, length: number, explanation: string, through: Array<{ ties: number, factor: number, node:
      | { __typename: 'Tie', id: string }
      | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Change', id: string }
      | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Meeting', id: string }
      | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Source', title: string, id: string }
      | { __typename: 'Evidence', id: string }
      | { __typename: 'EngagementStatus', id: string }
      | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'FollowUp', id: string }
     }>, weakestPoint:
    | { __typename: 'InfluenceHop', tie: { id: string } }
    | { __typename: 'PassedNode', node:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }
  , hops: Array<{ weight: number, strength: number, freshness: number, phrase: string, from:
      | { __typename: 'Tie', id: string }
      | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Change', id: string }
      | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Meeting', id: string }
      | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Source', title: string, id: string }
      | { __typename: 'Evidence', id: string }
      | { __typename: 'EngagementStatus', id: string }
      | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'FollowUp', id: string }
    , to:
      | { __typename: 'Tie', id: string }
      | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Change', id: string }
      | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Meeting', id: string }
      | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Source', title: string, id: string }
      | { __typename: 'Evidence', id: string }
      | { __typename: 'EngagementStatus', id: string }
      | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'FollowUp', id: string }
    , tie: { id: string, since: string | null, until: string | null, status: TieStatus, confidence: Confidence, confirmed: string | null, confirmedUntil: string | null, derived: boolean, evidence: Array<{ against: boolean, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> } }> };

export type RedundancyQueryVariables = Exact<{
  from: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type RedundancyQuery = { routeRedundancy: { answer: string, cut: Array<
      | { __typename: 'Tie', id: string }
      | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Change', id: string }
      | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Meeting', id: string }
      | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Source', title: string, id: string }
      | { __typename: 'Evidence', id: string }
      | { __typename: 'EngagementStatus', id: string }
      | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'FollowUp', id: string }
    > } | null };

export type LeavingQueryVariables = Exact<{
  remove: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  from: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxHops: Scalars['Int']['input'];
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type LeavingQuery = { whatIf: { answer: string, lost: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    >, lengthened: Array<{ before: number, after: number, strengthBefore: PathStrength, strengthAfter: PathStrength }>, replacements: Array<{ explanation: string, actor:
        | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
        | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
        | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
        | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
       }>, unknown: Array<{ code: string, text: string }> } | null };

export type SearchQueryVariables = Exact<{
  text: Scalars['String']['input'];
  first: Scalars['Int']['input'];
  types?: InputMaybe<Array<NodeType> | NodeType>;
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type SearchQuery = { search: Array<{ matched: string, node:
      | { __typename: 'Tie', id: string }
      | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Change', id: string }
      | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Meeting', id: string }
      | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'Source', title: string, id: string }
      | { __typename: 'Evidence', id: string }
      | { __typename: 'EngagementStatus', id: string }
      | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
      | { __typename: 'FollowUp', id: string }
     }> | null };

type Choice_Tie_Fragment = { __typename: 'Tie', id: string };

type Choice_Country_Fragment = { __typename: 'Country', name: string, otherNames: Array<string>, id: string };

type Choice_Region_Fragment = { __typename: 'Region', name: string, otherNames: Array<string>, id: string };

type Choice_Member_Fragment = { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null };

type Choice_Company_Fragment = { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null };

type Choice_RegionalBody_Fragment = { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null };

type Choice_Partner_Fragment = { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null };

type Choice_StrategicDirection_Fragment = { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string };

type Choice_Objective_Fragment = { __typename: 'Objective', name: string, otherNames: Array<string>, id: string };

type Choice_InfluenceStrategy_Fragment = { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string };

type Choice_Enabler_Fragment = { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string };

type Choice_FrameworkElement_Fragment = { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string };

type Choice_Manifestation_Fragment = { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string };

type Choice_Instrument_Fragment = { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string };

type Choice_Indicator_Fragment = { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string };

type Choice_Partnership_Fragment = { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string };

type Choice_AdvocacyAction_Fragment = { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string };

type Choice_Campaign_Fragment = { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string };

type Choice_Change_Fragment = { __typename: 'Change', id: string };

type Choice_Commitment_Fragment = { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string };

type Choice_Meeting_Fragment = { __typename: 'Meeting', id: string };

type Choice_Opportunity_Fragment = { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string };

type Choice_Source_Fragment = { __typename: 'Source', title: string, id: string };

type Choice_Evidence_Fragment = { __typename: 'Evidence', id: string };

type Choice_EngagementStatus_Fragment = { __typename: 'EngagementStatus', id: string };

type Choice_CodeCriterion_Fragment = { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string };

type Choice_FollowUp_Fragment = { __typename: 'FollowUp', id: string };

export type ChoiceFragment =
  | Choice_Tie_Fragment
  | Choice_Country_Fragment
  | Choice_Region_Fragment
  | Choice_Member_Fragment
  | Choice_Company_Fragment
  | Choice_RegionalBody_Fragment
  | Choice_Partner_Fragment
  | Choice_StrategicDirection_Fragment
  | Choice_Objective_Fragment
  | Choice_InfluenceStrategy_Fragment
  | Choice_Enabler_Fragment
  | Choice_FrameworkElement_Fragment
  | Choice_Manifestation_Fragment
  | Choice_Instrument_Fragment
  | Choice_Indicator_Fragment
  | Choice_Partnership_Fragment
  | Choice_AdvocacyAction_Fragment
  | Choice_Campaign_Fragment
  | Choice_Change_Fragment
  | Choice_Commitment_Fragment
  | Choice_Meeting_Fragment
  | Choice_Opportunity_Fragment
  | Choice_Source_Fragment
  | Choice_Evidence_Fragment
  | Choice_EngagementStatus_Fragment
  | Choice_CodeCriterion_Fragment
  | Choice_FollowUp_Fragment
;

export type NamesQueryVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type NamesQuery = { nodes: Array<
    | { __typename: 'Tie', id: string }
    | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
    | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
    | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
    | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
    | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Change', id: string }
    | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'Source', title: string, id: string }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'EngagementStatus', id: string }
    | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
    | { __typename: 'FollowUp', id: string }
   | null> };

export type SourceQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type SourceQuery = { node:
    | { __typename: 'Tie', id: string }
    | { __typename: 'Country', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'Member', id: string }
    | { __typename: 'Company', id: string }
    | { __typename: 'RegionalBody', id: string }
    | { __typename: 'Partner', id: string }
    | { __typename: 'StrategicDirection', id: string }
    | { __typename: 'Objective', id: string }
    | { __typename: 'InfluenceStrategy', id: string }
    | { __typename: 'Enabler', id: string }
    | { __typename: 'FrameworkElement', id: string }
    | { __typename: 'Manifestation', id: string }
    | { __typename: 'Instrument', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'Partnership', id: string }
    | { __typename: 'AdvocacyAction', id: string }
    | { __typename: 'Campaign', id: string }
    | { __typename: 'Change', id: string }
    | { __typename: 'Commitment', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Opportunity', id: string }
    | { __typename: 'Source', id: string, title: string, publisher: string | null, url: string | null, published: string | null, citedBy: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
          | { __typename: 'Tie', sentence: string, since: string | null, until: string | null, status: TieStatus, confidence: Confidence, id: string }
          | { __typename: 'Country', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Region', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
          | { __typename: 'StrategicDirection', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Objective', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'InfluenceStrategy', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Enabler', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'FrameworkElement', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Manifestation', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Instrument', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Indicator', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Partnership', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'AdvocacyAction', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Campaign', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Change', id: string }
          | { __typename: 'Commitment', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Meeting', id: string }
          | { __typename: 'Opportunity', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'Source', title: string, id: string }
          | { __typename: 'Evidence', id: string }
          | { __typename: 'EngagementStatus', id: string }
          | { __typename: 'CodeCriterion', name: string, otherNames: Array<string>, id: string }
          | { __typename: 'FollowUp', id: string }
        > } }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'EngagementStatus', id: string }
    | { __typename: 'CodeCriterion', id: string }
    | { __typename: 'FollowUp', id: string }
   | null };

export type StakeholdersQueryVariables = Exact<{
  targets: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  objective?: InputMaybe<Scalars['ID']['input']>;
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type StakeholdersQuery = { stakeholderMap: Array<{ reach: number, stance: Stance | null, contested: boolean, actor:
      | { __typename: 'Member', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'Company', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'RegionalBody', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
      | { __typename: 'Partner', name: string, otherNames: Array<string>, group: StakeholderGroup, kind: ActorKind, id: string, country: { name: string } | null }
    , best: { strength: PathStrength } | null, position: { tie: { confirmed: string | null, evidence: Array<{ source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null } }> } } | null }> | null };

export type StakeholderObjectivesQueryVariables = Exact<{
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type StakeholderObjectivesQuery = { objectives: Array<{ __typename: 'Objective', id: string, name: string }> };

export type WorldCountriesQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type WorldCountriesQuery = { countries: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Country', id: string, name: string, region: { __typename: 'Region', id: string, name: string } | null }> } | null };

export type WorldCountsQueryVariables = Exact<{
  of: TallySubject;
  filter?: InputMaybe<TallyFilter>;
  valid?: InputMaybe<Scalars['PartialDate']['input']>;
  known?: InputMaybe<Scalars['DateTimeISO']['input']>;
}>;


export type WorldCountsQuery = { tally: Array<{ count: number, keys: Array<{ id: string | null }> }> | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ChoiceFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment Choice on Node {
  __typename
  id
  ... on Entity {
    name
    otherNames
  }
  ... on Actor {
    group
    kind
    country {
      name
    }
  }
  ... on Source {
    title
  }
}
    `, {"fragmentName":"Choice"}) as unknown as TypedDocumentString<ChoiceFragment, unknown>;
export const AskedFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment Asked on Actor {
  __typename
  id
  name
  asks(first: 3, stages: [PLANNED, ASKED, AGREED]) {
    stage
    text
    by {
      ...Choice
    }
  }
}
    fragment Choice on Node {
  __typename
  id
  ... on Entity {
    name
    otherNames
  }
  ... on Actor {
    group
    kind
    country {
      name
    }
  }
  ... on Source {
    title
  }
}`, {"fragmentName":"Asked"}) as unknown as TypedDocumentString<AskedFragment, unknown>;
export const CitedFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment Cited on Source {
  id
  title
  publisher
  url
  published
}
    `, {"fragmentName":"Cited"}) as unknown as TypedDocumentString<CitedFragment, unknown>;
export const CodeProgressFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment CodeProgress on CodeMembership {
  signed
  metCount
  criteria {
    number
    status
    evidence {
      source {
        ...Cited
      }
    }
  }
}
    fragment Cited on Source {
  id
  title
  publisher
  url
  published
}`, {"fragmentName":"CodeProgress"}) as unknown as TypedDocumentString<CodeProgressFragment, unknown>;
export const TwinFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment Twin on Actor {
  ...Choice
  website
  note
  names {
    value
    lang
    kind
  }
  ties(first: 1, status: [CURRENT, UNCONFIRMED, CONTESTED, UPCOMING, ENDED]) {
    totalCount
  }
  evidence {
    source {
      ...Cited
    }
  }
}
    fragment Cited on Source {
  id
  title
  publisher
  url
  published
}
fragment Choice on Node {
  __typename
  id
  ... on Entity {
    name
    otherNames
  }
  ... on Actor {
    group
    kind
    country {
      name
    }
  }
  ... on Source {
    title
  }
}`, {"fragmentName":"Twin"}) as unknown as TypedDocumentString<TwinFragment, unknown>;
export const DatedTieFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment DatedTie on Tie {
  id
  type
  phrase
  inversePhrase
  sentence
  since
  until
  status
  confidence
  confirmed
  from {
    ...Choice
  }
  to {
    ...Choice
  }
  heldBy {
    ...Choice
  }
  evidence {
    id
    asOf
    source {
      ...Cited
    }
  }
}
    fragment Cited on Source {
  id
  title
  publisher
  url
  published
}
fragment Choice on Node {
  __typename
  id
  ... on Entity {
    name
    otherNames
  }
  ... on Actor {
    group
    kind
    country {
      name
    }
  }
  ... on Source {
    title
  }
}`, {"fragmentName":"DatedTie"}) as unknown as TypedDocumentString<DatedTieFragment, unknown>;
export const PartnershipEvidenceFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment PartnershipEvidence on Evidence {
  asOf
  source {
    ...Cited
  }
}
    fragment Cited on Source {
  id
  title
  publisher
  url
  published
}`, {"fragmentName":"PartnershipEvidence"}) as unknown as TypedDocumentString<PartnershipEvidenceFragment, unknown>;
export const SeatRowFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment SeatRow on ParticipantEdge {
  role
  since
  until
  node {
    __typename
    id
    name
    group
  }
  tie {
    id
    status
    confirmed
    confirmedUntil
    evidence {
      ...PartnershipEvidence
    }
  }
}
    fragment PartnershipEvidence on Evidence {
  asOf
  source {
    ...Cited
  }
}
fragment Cited on Source {
  id
  title
  publisher
  url
  published
}`, {"fragmentName":"SeatRow"}) as unknown as TypedDocumentString<SeatRowFragment, unknown>;
export const CommitmentRowFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment CommitmentRow on Commitment {
  __typename
  id
  name
  status
  due
  by {
    __typename
    id
    name
    group
  }
  evidence {
    ...PartnershipEvidence
  }
}
    fragment PartnershipEvidence on Evidence {
  asOf
  source {
    ...Cited
  }
}
fragment Cited on Source {
  id
  title
  publisher
  url
  published
}`, {"fragmentName":"CommitmentRow"}) as unknown as TypedDocumentString<CommitmentRowFragment, unknown>;
export const PartnershipRowFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment PartnershipRow on Partnership {
  __typename
  id
  name
  kind
  holds
  since
  until
  multiStakeholder
  seats {
    group
    state
  }
  objectives {
    __typename
    id
    name
  }
  countries {
    __typename
    id
    name
  }
  conveners: participants(role: CONVENER, first: 3) {
    totalCount
    nodes {
      __typename
      id
      name
    }
  }
  everSeated: participants(includeEnded: true, first: 1) {
    totalCount
  }
  evidence {
    ...PartnershipEvidence
  }
}
    fragment PartnershipEvidence on Evidence {
  asOf
  source {
    ...Cited
  }
}
fragment Cited on Source {
  id
  title
  publisher
  url
  published
}`, {"fragmentName":"PartnershipRow"}) as unknown as TypedDocumentString<PartnershipRowFragment, unknown>;
export const RestsOnFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment RestsOn on RestsOn {
  ties
  sources
  unconfirmed
  newest
}
    `, {"fragmentName":"RestsOn"}) as unknown as TypedDocumentString<RestsOnFragment, unknown>;
export const InitiativeRowFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment InitiativeRow on Node {
  __typename
  id
  ... on Partnership {
    name
    since
    until
    holds
    evidence {
      source {
        ...Cited
      }
    }
  }
  ... on AdvocacyAction {
    name
    since
    until
    holds
    evidence {
      source {
        ...Cited
      }
    }
  }
}
    fragment Cited on Source {
  id
  title
  publisher
  url
  published
}`, {"fragmentName":"InitiativeRow"}) as unknown as TypedDocumentString<InitiativeRowFragment, unknown>;
export const PursuitsFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment Pursuits on Actor {
  evidence {
    source {
      ...Cited
    }
  }
  pursues {
    id
    to {
      id
    }
    status
    confirmed
    evidence {
      source {
        ...Cited
      }
    }
  }
}
    fragment Cited on Source {
  id
  title
  publisher
  url
  published
}`, {"fragmentName":"Pursuits"}) as unknown as TypedDocumentString<PursuitsFragment, unknown>;
export const OpportunityRowFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment OpportunityRow on Opportunity {
  __typename
  id
  name
  kind
  since
  until
  inferred
  evidence {
    source {
      ...Cited
    }
  }
}
    fragment Cited on Source {
  id
  title
  publisher
  url
  published
}`, {"fragmentName":"OpportunityRow"}) as unknown as TypedDocumentString<OpportunityRowFragment, unknown>;
export const NamedNodeFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment NamedNode on Node {
  __typename
  id
  ... on Entity {
    name
  }
  ... on Actor {
    group
  }
  ... on Source {
    title
  }
  ... on Tie {
    sentence
  }
}
    `, {"fragmentName":"NamedNode"}) as unknown as TypedDocumentString<NamedNodeFragment, unknown>;
export const RecordEvidenceFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment RecordEvidence on Evidence {
  id
  asOf
  confidence
  against
  locator
  source {
    ...Cited
  }
}
    fragment Cited on Source {
  id
  title
  publisher
  url
  published
}`, {"fragmentName":"RecordEvidence"}) as unknown as TypedDocumentString<RecordEvidenceFragment, unknown>;
export const TieRowFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment TieRow on Tie {
  id
  type
  sentence
  status
  since
  until
  evidence {
    ...RecordEvidence
  }
}
    fragment Cited on Source {
  id
  title
  publisher
  url
  published
}
fragment RecordEvidence on Evidence {
  id
  asOf
  confidence
  against
  locator
  source {
    ...Cited
  }
}`, {"fragmentName":"TieRow"}) as unknown as TypedDocumentString<TieRowFragment, unknown>;
export const ChangeRowFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment ChangeRow on Change {
  id
  at
  summary
}
    `, {"fragmentName":"ChangeRow"}) as unknown as TypedDocumentString<ChangeRowFragment, unknown>;
export const PathFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment Path on InfluencePath {
  score
  strength
  length
  explanation
  through {
    node {
      ...Choice
    }
    ties
    factor
  }
  weakestPoint {
    __typename
    ... on InfluenceHop {
      tie {
        id
      }
    }
    ... on PassedNode {
      node {
        id
      }
    }
  }
  hops {
    weight
    strength
    freshness
    phrase
    from {
      ...Choice
    }
    to {
      ...Choice
    }
    tie {
      id
      since
      until
      status
      confidence
      confirmed
      confirmedUntil
      derived
      evidence {
        against
        source {
          ...Cited
        }
      }
    }
  }
}
    fragment Cited on Source {
  id
  title
  publisher
  url
  published
}
fragment Choice on Node {
  __typename
  id
  ... on Entity {
    name
    otherNames
  }
  ... on Actor {
    group
    kind
    country {
      name
    }
  }
  ... on Source {
    title
  }
}`, {"fragmentName":"Path"}) as unknown as TypedDocumentString<PathFragment, unknown>;
export const CalendarDocument = {"__meta__":{"hash":"42eaf59a76a123f19b96359106be13fbbf80cd40c67f22044e4df885bc9c8999"}} as unknown as TypedDocumentString<CalendarQuery, CalendarQueryVariables>;
export const CalendarPlacesDocument = {"__meta__":{"hash":"7a0d50307824da1e747ea3f827648f24abcf22ce920e5204d75ad3b5ccd8fbd8"}} as unknown as TypedDocumentString<CalendarPlacesQuery, CalendarPlacesQueryVariables>;
export const SignatoriesDocument = {"__meta__":{"hash":"c8d9b64f53008927ee34ba49caf3a2d5fe0606e8e6bc59bfb426a235e00b16a4"}} as unknown as TypedDocumentString<SignatoriesQuery, SignatoriesQueryVariables>;
export const CodeCriteriaDocument = {"__meta__":{"hash":"d3678c6bf224da54d57259b1095f7775a27900fb4f91aa1be4d7f51a026e0c24"}} as unknown as TypedDocumentString<CodeCriteriaQuery, CodeCriteriaQueryVariables>;
export const CodeCompanyDocument = {"__meta__":{"hash":"befb12a87d23bf4fb98f446791f12791a6c377dcfebb9d06e139212a91e6f9ac"}} as unknown as TypedDocumentString<CodeCompanyQuery, CodeCompanyQueryVariables>;
export const CodeLeverageDocument = {"__meta__":{"hash":"bf2a21c3be14abba7a375198ec297a501b9e4f51d8350ab241f224970b821bb7"}} as unknown as TypedDocumentString<CodeLeverageQuery, CodeLeverageQueryVariables>;
export const CommitmentsDocument = {"__meta__":{"hash":"defc234c6fba7cea05fdd3f912a2909345e60dc0269ea53e7492eb027d5b935a"}} as unknown as TypedDocumentString<CommitmentsQuery, CommitmentsQueryVariables>;
export const CommitmentCountsDocument = {"__meta__":{"hash":"12c31dc6ee14ffc22a2015e7558071cbd7bc140f52767dc86d596c6e11fefa52"}} as unknown as TypedDocumentString<CommitmentCountsQuery, CommitmentCountsQueryVariables>;
export const ConveneDocument = {"__meta__":{"hash":"5dcc73b522eb60ab52d6b560976c5ac1ff44a7aee4f31f4222c00538c8022598"}} as unknown as TypedDocumentString<ConveneQuery, ConveneQueryVariables>;
export const ConveneEvidenceDocument = {"__meta__":{"hash":"083c01d4a17e7fa0517761d280431a62aa7a3ed12b125088c1918a7e649b21db"}} as unknown as TypedDocumentString<ConveneEvidenceQuery, ConveneEvidenceQueryVariables>;
export const ConveneRegionsDocument = {"__meta__":{"hash":"6586500adeacb87eea53ab2ea7370e346a46e7172e5c564d4eea29886ec23f62"}} as unknown as TypedDocumentString<ConveneRegionsQuery, ConveneRegionsQueryVariables>;
export const CoverageAxesDocument = {"__meta__":{"hash":"7febfad8e80e591d24a80516637f278fdac287917c092766b89bec32c4fdbc2b"}} as unknown as TypedDocumentString<CoverageAxesQuery, CoverageAxesQueryVariables>;
export const CoverageCellsDocument = {"__meta__":{"hash":"6ed28d1ba2d43a7b7e3d1641d8fabfebd4565fd26e6640b59be210d21adcda2a"}} as unknown as TypedDocumentString<CoverageCellsQuery, CoverageCellsQueryVariables>;
export const CoverageCellDocument = {"__meta__":{"hash":"184e33bf3ec17576ff2e45bcf9454320647c8145371b573ef028fa391c79d032"}} as unknown as TypedDocumentString<CoverageCellQuery, CoverageCellQueryVariables>;
export const SeatCandidatesDocument = {"__meta__":{"hash":"de99079a9763466652f365e4ace0555d53873e35ce06b27e21d309936ff5adf0"}} as unknown as TypedDocumentString<SeatCandidatesQuery, SeatCandidatesQueryVariables>;
export const DuplicatesDocument = {"__meta__":{"hash":"52645a85279348cae577207209467c1b2c15443c00965051b75e46b73359e357"}} as unknown as TypedDocumentString<DuplicatesQuery, DuplicatesQueryVariables>;
export const MergeTwinsDocument = {"__meta__":{"hash":"cbecff4d2e4280f01b22afa4ed0dcc0e50929d31ddba28060857bcdf493a20bf"}} as unknown as TypedDocumentString<MergeTwinsMutation, MergeTwinsMutationVariables>;
export const KeepTwinsApartDocument = {"__meta__":{"hash":"f0c7cab5412f42d680bc42e9dfb837d151cdeb6cd696257e28f8e6c4bffd8283"}} as unknown as TypedDocumentString<KeepTwinsApartMutation, KeepTwinsApartMutationVariables>;
export const DetailsDocument = {"__meta__":{"hash":"95ceb3ef0496f7b1a274008c37dfd15103c833c461d250ef5661e13dfa030a6f"}} as unknown as TypedDocumentString<DetailsQuery, DetailsQueryVariables>;
export const CompletenessDocument = {"__meta__":{"hash":"aa70e80258827cd4126c10b7173634c9a2d8fff19de699f9dddbb8232d54d60c"}} as unknown as TypedDocumentString<CompletenessQuery, CompletenessQueryVariables>;
export const ExamplesDocument = {"__meta__":{"hash":"c7c6adeb6ae1ac6fb6cfa01b2e96f6b2c24ae5943a441195f97c455b749e3258"}} as unknown as TypedDocumentString<ExamplesQuery, ExamplesQueryVariables>;
export const IndicatorsDocument = {"__meta__":{"hash":"ec1a95531588d0565460e88b04359cfc41e4fe0ead374a79abea51aab78b2ec7"}} as unknown as TypedDocumentString<IndicatorsQuery, IndicatorsQueryVariables>;
export const IndicatorGroupsDocument = {"__meta__":{"hash":"ec5563158dfd6db3c75cd03406eabf87e86030a590a5510eb98331b0f7cf15be"}} as unknown as TypedDocumentString<IndicatorGroupsQuery, IndicatorGroupsQueryVariables>;
export const LatestChangeDocument = {"__meta__":{"hash":"d9e33530497787d86b3fd6190775a4290e779255f7ce255d482dfa55a5664b03"}} as unknown as TypedDocumentString<LatestChangeQuery, LatestChangeQueryVariables>;
export const FollowChangesDocument = {"__meta__":{"hash":"7c196ab07b925c636f93d8fff291915228dae8d0857e083d382f89e181cdb768"}} as unknown as TypedDocumentString<FollowChangesSubscription, FollowChangesSubscriptionVariables>;
export const ObjectiveAboutDocument = {"__meta__":{"hash":"0671248d352cf56d0c10e472e049d956f18142a49ff323b02443119d6e508dd3"}} as unknown as TypedDocumentString<ObjectiveAboutQuery, ObjectiveAboutQueryVariables>;
export const ObjectiveMembersDocument = {"__meta__":{"hash":"34254c3731f5e8edf614408181d41b8b1fc217c35e284405ec5aff5dfe25235e"}} as unknown as TypedDocumentString<ObjectiveMembersQuery, ObjectiveMembersQueryVariables>;
export const ObjectiveRecordsDocument = {"__meta__":{"hash":"19929b955274997fc46ec925afda5bdb9c6c14be3cae603e0394e1c2be091290"}} as unknown as TypedDocumentString<ObjectiveRecordsQuery, ObjectiveRecordsQueryVariables>;
export const ObjectiveIndicatorsDocument = {"__meta__":{"hash":"a4681120dd6b65b18b702ab6f0f6598609304159686d479b1ffd3de5e226baa2"}} as unknown as TypedDocumentString<ObjectiveIndicatorsQuery, ObjectiveIndicatorsQueryVariables>;
export const OrganisationDocument = {"__meta__":{"hash":"d92a88c659338d2ce0be203551f598f7734986f22de7bcc4c6ec29c8036651ab"}} as unknown as TypedDocumentString<OrganisationQuery, OrganisationQueryVariables>;
export const OrganisationTiesDocument = {"__meta__":{"hash":"e211c19fec8722200cd37a697853fe09ace080300a986e9f0e566f3f4a9eb4fe"}} as unknown as TypedDocumentString<OrganisationTiesQuery, OrganisationTiesQueryVariables>;
export const OrganisationMeetingsDocument = {"__meta__":{"hash":"c6343a9c1128fed3c2baf33afeb4cdad5129e3a2a07a79617ce6d458eb566a0a"}} as unknown as TypedDocumentString<OrganisationMeetingsQuery, OrganisationMeetingsQueryVariables>;
export const OrganisationAlliesDocument = {"__meta__":{"hash":"c913e05c80efbb59517ae1cd831f439979a97eaec2b0cc450130635786e57276"}} as unknown as TypedDocumentString<OrganisationAlliesQuery, OrganisationAlliesQueryVariables>;
export const OrganisationDuplicatesDocument = {"__meta__":{"hash":"9ca409a22dfcef114b25dbd1a8bfc4d13f2747c0c221291286f0b705ff4a0323"}} as unknown as TypedDocumentString<OrganisationDuplicatesQuery, OrganisationDuplicatesQueryVariables>;
export const OrganisationHistoryDocument = {"__meta__":{"hash":"72d178546dd565220d35c7eeeb900f2e99ab60a7fc2b6d3db0d06aa99fd9732c"}} as unknown as TypedDocumentString<OrganisationHistoryQuery, OrganisationHistoryQueryVariables>;
export const OrganisationsDocument = {"__meta__":{"hash":"94f9ccbacc4b167526d900133cdc1c96c0e465baf0c2021cbb2d6730fc8046b8"}} as unknown as TypedDocumentString<OrganisationsQuery, OrganisationsQueryVariables>;
export const OrganisationCountsDocument = {"__meta__":{"hash":"6ff513f9fe3c2e69df26a3e418ef8e68767a2a0a8723de607891e39345dd209c"}} as unknown as TypedDocumentString<OrganisationCountsQuery, OrganisationCountsQueryVariables>;
export const PartnershipDocument = {"__meta__":{"hash":"a5dd3810508efe3097b4788510230629a933da2fed25859445d7648bbde23302"}} as unknown as TypedDocumentString<PartnershipQuery, PartnershipQueryVariables>;
export const PartnershipRecordDocument = {"__meta__":{"hash":"6a0292596f55fb31ce690c7fc673117a0ca32f49c93c6db82bbec59b7441a350"}} as unknown as TypedDocumentString<PartnershipRecordQuery, PartnershipRecordQueryVariables>;
export const ChairCandidatesDocument = {"__meta__":{"hash":"a48a9a05e63653765c289bf60b048ec73fb72d3b0f08ea760bc3cb7307e744f8"}} as unknown as TypedDocumentString<ChairCandidatesQuery, ChairCandidatesQueryVariables>;
export const PartnershipsDocument = {"__meta__":{"hash":"1bb3619cdda9bdcbffa0f68c53dfc95ab8818d824b33accf3d7bc4bdbf70022c"}} as unknown as TypedDocumentString<PartnershipsQuery, PartnershipsQueryVariables>;
export const PartnershipTotalDocument = {"__meta__":{"hash":"717bd4e84642a1221dff7b2ebe23315a8bf3dd97ec7a778bff8f5cac97ea9406"}} as unknown as TypedDocumentString<PartnershipTotalQuery, PartnershipTotalQueryVariables>;
export const PartnershipCountsDocument = {"__meta__":{"hash":"958d114994f39557bf65d4793ca02537f368f6ddb57549a620eab907f2973809"}} as unknown as TypedDocumentString<PartnershipCountsQuery, PartnershipCountsQueryVariables>;
export const PartnershipLimitsDocument = {"__meta__":{"hash":"c35607d501011a4ea46ca50da42e1adb4d9ed2a9fc138f25f7e812c205b0dc4a"}} as unknown as TypedDocumentString<PartnershipLimitsQuery, PartnershipLimitsQueryVariables>;
export const NeighbourhoodDocument = {"__meta__":{"hash":"0d4f8d520f164b167e722019157bfe2e5a350d69216f0f5bc7f00b2d2a3ceb75"}} as unknown as TypedDocumentString<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
export const CountryAboutDocument = {"__meta__":{"hash":"867d356c29a3dbb90af5c7731ad0df232a4fc76b00e725a8f00728cc9796116c"}} as unknown as TypedDocumentString<CountryAboutQuery, CountryAboutQueryVariables>;
export const CountryOrganisationsDocument = {"__meta__":{"hash":"c2e97dd15d25c642d6c693553d9d3fcaa85a0cf678ef6d9c26c2f9ca452cf9a8"}} as unknown as TypedDocumentString<CountryOrganisationsQuery, CountryOrganisationsQueryVariables>;
export const CountryScorecardDocument = {"__meta__":{"hash":"1364f1e7df95d9dd3771b538ab6a6a4dde5619e4eeb0e9252b924bf02e19d00d"}} as unknown as TypedDocumentString<CountryScorecardQuery, CountryScorecardQueryVariables>;
export const CountryRecordsDocument = {"__meta__":{"hash":"e4ea0c9cec8138c6071260bc0c1deb3f8d3557d30c766f6a155ad1e91c121371"}} as unknown as TypedDocumentString<CountryRecordsQuery, CountryRecordsQueryVariables>;
export const RegionAboutDocument = {"__meta__":{"hash":"eb44503211e68921bcc7fd35dcc54c8804d9d085a94b64f6b9212833e1f60f54"}} as unknown as TypedDocumentString<RegionAboutQuery, RegionAboutQueryVariables>;
export const RegionRecordsDocument = {"__meta__":{"hash":"1ff4cab3fa6706017ec12321c1ab785b014daaa9500e965aa557e215dcbf27b3"}} as unknown as TypedDocumentString<RegionRecordsQuery, RegionRecordsQueryVariables>;
export const RecordDocument = {"__meta__":{"hash":"d212addf97acb7fed752b852d997828b5cdba917acc058e50be550a353e9a373"}} as unknown as TypedDocumentString<RecordQuery, RecordQueryVariables>;
export const RecordTiesDocument = {"__meta__":{"hash":"979dee5d18068202f82ac01fac58dc68b49af7b3fd1b372627a9da4c97dbbdf2"}} as unknown as TypedDocumentString<RecordTiesQuery, RecordTiesQueryVariables>;
export const SimilarActorsDocument = {"__meta__":{"hash":"183d9bdc84e9d259b292f3b187aef4409cb8413babab2e6f3c9130a24ee922aa"}} as unknown as TypedDocumentString<SimilarActorsQuery, SimilarActorsQueryVariables>;
export const RecordActorDocument = {"__meta__":{"hash":"cffdfe065ddbc585d45af69a7cdf300c356f121ddcefc227c57608d5beac30ff"}} as unknown as TypedDocumentString<RecordActorMutation, RecordActorMutationVariables>;
export const RecordTieDocument = {"__meta__":{"hash":"f70c6d9940f58ae452e5b8a7353c86b17426327fd664518c8e128262b9485cff"}} as unknown as TypedDocumentString<RecordTieMutation, RecordTieMutationVariables>;
export const RecordCommitmentDocument = {"__meta__":{"hash":"2395bf3e9a1ac9879dd56c126e8a7ac033ff621b819e5ca9b18e6449aeb87776"}} as unknown as TypedDocumentString<RecordCommitmentMutation, RecordCommitmentMutationVariables>;
export const RecordFollowUpDocument = {"__meta__":{"hash":"a0718bba4e2bb2cd9586419266d8b21c83ac3d8f7ce4cece87fe8d91577f2def"}} as unknown as TypedDocumentString<RecordFollowUpMutation, RecordFollowUpMutationVariables>;
export const UndoRecordingDocument = {"__meta__":{"hash":"7f8126909f8500e0cea249cc0f559b606e51c4e2968a6663c778a969313d7f89"}} as unknown as TypedDocumentString<UndoRecordingMutation, UndoRecordingMutationVariables>;
export const RecordActionDocument = {"__meta__":{"hash":"03e9bc1e8e10238133eedb62b4b7c5b9ee14289e26dc1bb927af127369b8fae7"}} as unknown as TypedDocumentString<RecordActionMutation, RecordActionMutationVariables>;
export const RecordMeetingDocument = {"__meta__":{"hash":"fc033778cb3f832694b19925b8ac50739982a6d8d3514e26667c6f9fb507696b"}} as unknown as TypedDocumentString<RecordMeetingMutation, RecordMeetingMutationVariables>;
export const RecordInvitationsDocument = {"__meta__":{"hash":"809e9274c8e8f71313dd96c85122ddce43fe0dfe35591fa82f2b5855b5e7df58"}} as unknown as TypedDocumentString<RecordInvitationsMutation, RecordInvitationsMutationVariables>;
export const MeetingsBetweenDocument = {"__meta__":{"hash":"21327bf214ab777f2646421c4b3ab18bcf7336c9c762d4bde004ea01158b937f"}} as unknown as TypedDocumentString<MeetingsBetweenQuery, MeetingsBetweenQueryVariables>;
export const RoutesDocument = {"__meta__":{"hash":"e423090fc805b78ad40e67a1e3037d368948896d45973bd1c681fc6a64f85775"}} as unknown as TypedDocumentString<RoutesQuery, RoutesQueryVariables>;
export const RedundancyDocument = {"__meta__":{"hash":"2f58de1b9958aa7ad245db726c4b2056e00d5a57da4478de120d16f5a41061ea"}} as unknown as TypedDocumentString<RedundancyQuery, RedundancyQueryVariables>;
export const LeavingDocument = {"__meta__":{"hash":"41cec219af2fa7dd224756d63628bc72a58e640110557cee3a41988424381dd5"}} as unknown as TypedDocumentString<LeavingQuery, LeavingQueryVariables>;
export const SearchDocument = {"__meta__":{"hash":"01465f525277b6c188cccb711b3591fe64199128fe94154286d8dfec94ce746c"}} as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const NamesDocument = {"__meta__":{"hash":"bc3ada323e6e4ba5fee01d103c145367168d0ca5d1813c3fede9bcb4dcb6ceb5"}} as unknown as TypedDocumentString<NamesQuery, NamesQueryVariables>;
export const SourceDocument = {"__meta__":{"hash":"97b94ffa6e50259086e235e6deef0b4dd59953b6a1d88c07ac709a22dd6aece6"}} as unknown as TypedDocumentString<SourceQuery, SourceQueryVariables>;
export const StakeholdersDocument = {"__meta__":{"hash":"ccc0fc0b8728375e136aa52447b4e90448d0e6c8c643ab432895dba1ccf57da5"}} as unknown as TypedDocumentString<StakeholdersQuery, StakeholdersQueryVariables>;
export const StakeholderObjectivesDocument = {"__meta__":{"hash":"47a3911b061025f7640ab220ab4c3d19c84914c5cc6e49cb97bd76b749af2d4b"}} as unknown as TypedDocumentString<StakeholderObjectivesQuery, StakeholderObjectivesQueryVariables>;
export const WorldCountriesDocument = {"__meta__":{"hash":"b5508d79b428a6ad7ad7b8d9497d4eb0e79bae0cd39bed83779759422982d4ca"}} as unknown as TypedDocumentString<WorldCountriesQuery, WorldCountriesQueryVariables>;
export const WorldCountsDocument = {"__meta__":{"hash":"39d773f3f1107914cc1f8966e77253cf756f74ddfa05ab0f09ccd1ef0a82c0c7"}} as unknown as TypedDocumentString<WorldCountsQuery, WorldCountsQueryVariables>;
