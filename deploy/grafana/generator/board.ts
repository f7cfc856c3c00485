import type { BoardLanguage, BoardPanel } from './panel';
import { panelJson } from './panel-json';
import { PANEL_ROWS } from './panels';

const TITLE = {
  en: 'The network: what is known, and what is not',
  fr: 'Le réseau : ce qui est su, et ce qui ne l’est pas',
};

const INTRODUCTION = {
  title: { en: 'How to read this board', fr: 'Comment lire ce tableau' },
  text: {
    en: 'Each number counts what sources say and this record holds: it is never more than is known. **?** means that no source says it; it is not 0. The **i** beside a title says what the number is, what it is not, and where it comes from.',
    fr: 'Chaque nombre compte ce que des sources disent et que cette base contient : jamais plus que ce qui est su. **?** veut dire qu’aucune source ne le dit ; ce n’est pas 0. Le **i** à côté d’un titre dit ce qu’est le nombre, ce qu’il n’est pas, et d’où il vient.',
  },
};

const INTRODUCTION_HEIGHT = 4;
const ROW_HEIGHT = 10;
const TAG = 'convening-network';

/** Returns the board of one language as Grafana provisions it. */
export function boardJson(language: BoardLanguage): object {
  return {
    uid: `${TAG}-${language}`,
    title: TITLE[language],
    tags: [TAG],
    schemaVersion: 42,
    version: 1,
    editable: false,
    timezone: 'browser',
    time: { from: 'now-7d', to: 'now' },
    refresh: '5m',
    // A link to the board of the other language.
    links: [{ type: 'dashboards', title: '', tags: [TAG], asDropdown: false, keepTime: true, targetBlank: false }],
    annotations: { list: [] },
    templating: { list: [] },
    panels: [introduction(language), ...placed(PANEL_ROWS, language)],
  };
}

function introduction(language: BoardLanguage): object {
  return {
    id: 1,
    title: INTRODUCTION.title[language],
    description: '',
    type: 'text',
    gridPos: { x: 0, y: 0, w: 24, h: INTRODUCTION_HEIGHT },
    options: { mode: 'markdown', content: INTRODUCTION.text[language] },
  };
}

function placed(rows: readonly (readonly BoardPanel[])[], language: BoardLanguage): object[] {
  let id = 1;
  return rows.flatMap((row, index) => {
    let x = 0;
    return row.map((panel) => {
      const gridPos = { x, y: INTRODUCTION_HEIGHT + index * ROW_HEIGHT, w: panel.width, h: ROW_HEIGHT };
      x += panel.width;
      id += 1;
      return { id, gridPos, ...panelJson(panel, language) };
    });
  });
}
