import { answerPaths } from './paths.answer';

/** What the worker can be asked: pure functions from a ground and a question in ids to an answer in ids. */
export const ANSWERS = {
  paths: answerPaths,
};

export type Kind = keyof typeof ANSWERS;
/** What a question of a kind gives the worker. */
export type Asked<K extends Kind> = Parameters<(typeof ANSWERS)[K]>[1];
export type Answered<K extends Kind> = ReturnType<(typeof ANSWERS)[K]>;
