import { answerAllies, answerSharedPartners } from '../allies/allies.answer';
import { answerAskFirst } from '../ask-first/ask-first.answer';
import { answerBrokers } from '../brokers/brokers.answer';
import { answerChecks } from '../checks/checks.answer';
import { answerUnreached } from '../checks/unreached.answer';
import { answerConvening } from '../convening/convening.answer';
import { answerCoverage, answerSeatCandidates, answerSeatPath } from '../coverage/coverage.answer';
import { answerLeverage } from '../leverage/leverage.answer';
import { answerBestFromEach, answerBestToEach, answerPaths, answerSteps } from '../paths/paths.answer';
import { answerRedundancy } from '../redundancy/redundancy.answer';
import { answerStakeholderMap } from '../stakeholder-map/stakeholder-map.answer';
import { answerWhatIf } from '../what-if/what-if.answer';

/** The answer function by kind of question: pure, from a question in ids to an answer in ids. */
export const QUESTIONS = {
  paths: answerPaths,
  steps: answerSteps,
  bestToEach: answerBestToEach,
  bestFromEach: answerBestFromEach,
  redundancy: answerRedundancy,
  askFirst: answerAskFirst,
  brokers: answerBrokers,
  whatIf: answerWhatIf,
  allies: answerAllies,
  sharedPartners: answerSharedPartners,
  coverage: answerCoverage,
  seatCandidates: answerSeatCandidates,
  seatPath: answerSeatPath,
  checks: answerChecks,
  unreached: answerUnreached,
  convening: answerConvening,
  leverage: answerLeverage,
  stakeholderMap: answerStakeholderMap,
};

export type QuestionKind = keyof typeof QUESTIONS;
/** The question of a kind, in ids. */
export type Question<K extends QuestionKind> = Parameters<(typeof QUESTIONS)[K]>[1];
export type Answer<K extends QuestionKind> = ReturnType<(typeof QUESTIONS)[K]>;
