import { Field, ID, InputType } from 'type-graphql';
import { MAX_STEP_LENGTH, MAX_STEPS } from '../../graph/picture/picture-steps';
import { MAX_LISTED } from '../../graph/picture/picture-view';
import { Visibility } from '../../store/model/visibility';

const TEXT = `up to ${MAX_STEP_LENGTH.toLocaleString('en')} characters`;

@InputType({ description: 'A step of the story of a picture.' })
export class PictureStepInput {
  @Field(() => String, { description: `The text in English; ${TEXT}.` })
  textEn: string;

  @Field(() => String, { nullable: true, description: `The text in French; ${TEXT}.` })
  textFr?: string | null;

  @Field(() => String, { description: 'The view of the step: see PictureInput.view.' })
  view: string;

  @Field(() => [ID], { defaultValue: [], description: 'The recorded sources of the step.' })
  sources: string[];
}

@InputType({
  description: 'A picture of the network. With an id, a new version of that one, which contains only this input.',
})
export class PictureInput {
  @Field(() => ID, { nullable: true, description: 'The picture to change; without it, a new one is saved.' })
  id?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The change that this edit is based on: the last one that its editor has read. If the picture was changed after it, this edit replaces that change, and the payload identifies it.',
  })
  base?: string | null;

  @Field(() => String, { description: 'Its name in English, which no other picture has; up to 300 characters.' })
  nameEn: string;

  @Field(() => String, { nullable: true, description: 'Its name in French; up to 300 characters.' })
  nameFr?: string | null;

  @Field(() => String, {
    description: [
      'The drawing: the query of its address at /network, without a question mark. Its keys, each at most once and all optional:',
      `\`nodes\` (ids, in the order in which they were added), \`at\` (positions, \`ID:x:y\`, whole numbers from -99999 to 99999), \`pinned\`, \`hidden\` (ids), \`bright\` (ids of nodes and ties),`,
      '`types`, `groups`, `statuses` (of ties: values of TieType, StakeholderGroup, TieStatus), `confidence` (the lowest), `region`, `objective` (an id), `valid`, `known` (as in `@asOf`),',
      '`by` (region, group or community) and `path` (two ids).',
      `Items of lists are separated by commas, at most ${MAX_LISTED} of a list; a comma in an id is written \`%2C\` and a percent sign \`%25\` before the query is encoded. It is stored in one form.`,
    ].join(' '),
  })
  view: string;

  @Field(() => Visibility, {
    defaultValue: Visibility.NETWORK,
    description:
      'The visibility; at most that of each node, tie and source that it references. A new version can be more restricted, never less: undo the change that restricted it.',
  })
  visibility: Visibility;

  @Field(() => [PictureStepInput], {
    defaultValue: [],
    description: `The story, step by step: up to ${MAX_STEPS} steps.`,
  })
  steps: PictureStepInput[];
}
