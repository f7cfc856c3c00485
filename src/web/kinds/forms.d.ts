import type { Form } from '../recording/form';

/** A form of a kind of record, without the question for its evidence. */
export type KindForm = Pick<Form, 'document' | 'steps' | 'defaults' | 'note'>;

/** The forms of kinds, by the last part of their address; the build derives them from src/kinds. */
export declare const KIND_FORMS: Readonly<Record<string, KindForm>>;
