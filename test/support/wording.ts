import { parse, visit, type StringValueNode } from 'graphql';
import ts from 'typescript';

/** A place where a text departs from the guide to comments of CONTRIBUTING. */
export interface WordingFault {
  readonly line: number;
  readonly problem: string;
  readonly text: string;
}

const MAX_COMMENT_WIDTH = 100;

const BANNED_WORD = /\b(?:tell(?:s|ing)?|told|hears?|hearing|heard|whoever|whom)\b/i;
const BANNED_PART = /^(?:tell|tells|telling|told|hear|hears|hearing|heard|whoever|whom)$/i;
const BANNED_START = /^(?:what|whether|of|as|whoever)\b/i;

/** Returns the faults of a TypeScript, Cypher, GraphQL or Markdown file. */
export function findWordingFaults(file: string, text: string): WordingFault[] {
  if (/\.[cm]?[jt]sx?$/.test(file)) return typescriptFaults(file, text);
  if (file.endsWith('.cypher')) return cypherFaults(text);
  if (file.endsWith('.graphql')) return graphqlFaults(text);
  return text.split('\n').flatMap((line, index) => bannedWord(line, index + 1));
}

function typescriptFaults(file: string, text: string): WordingFault[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const lineOf = (position: number): number => source.getLineAndCharacterOfPosition(position).line + 1;
  const comments = new Map<number, number>();
  const faults: WordingFault[] = [];
  const walk = (node: ts.Node): void => {
    if (node.kind !== ts.SyntaxKind.JsxText) {
      const ranges = [
        ...(ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []),
        ...(ts.getTrailingCommentRanges(text, node.getEnd()) ?? []),
      ];
      for (const { pos, end } of ranges) comments.set(pos, end);
    }
    if (ts.isIdentifier(node) && isDeclared(node)) faults.push(...bannedName(node.text, lineOf(node.getStart())));
    for (const child of node.getChildren(source)) {
      if (child.kind < ts.SyntaxKind.FirstJSDocNode || child.kind > ts.SyntaxKind.LastJSDocNode) walk(child);
    }
  };
  walk(source);
  for (const [start, end] of comments) {
    faults.push(...commentFaults(text.slice(start, end), lineOf(start), columnOf(text, start)));
  }
  return faults;
}

function isDeclared(name: ts.Identifier): boolean {
  return 'name' in name.parent && name.parent.name === name && !ts.isPropertyAccessExpression(name.parent);
}

function cypherFaults(text: string): WordingFault[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const comment = /(?<![:'"])\/\/.*$/.exec(line);
    const code = comment === null ? line : line.slice(0, comment.index);
    const names = [...code.matchAll(/\w+/g)].flatMap(([name]) => bannedName(name, index + 1));
    if (comment === null) return names;
    const continues = /^\s*\/\//.test(lines[index - 1] ?? '') && !/[.:]\s*$/.test(lines[index - 1] ?? '');
    const faults = commentFaults(comment[0], index + 1, comment.index);
    return [...names, ...(continues ? faults.filter(({ problem }) => problem !== 'start') : faults)];
  });
}

function graphqlFaults(text: string): WordingFault[] {
  const faults: WordingFault[] = [];
  visit(parse(text), {
    StringValue: (node: StringValueNode) => {
      const line = node.loc?.startToken.line ?? 0;
      faults.push(...bannedStart(node.value, line), ...bannedWord(node.value, line));
    },
    Name: (node) => {
      faults.push(...bannedName(node.value, node.loc?.startToken.line ?? 0));
    },
  });
  return faults;
}

function commentFaults(comment: string, line: number, column: number): WordingFault[] {
  const body = comment.replace(/^\/[/*]+\s*/, '').replace(/^<reference .*/, '');
  const wide = comment.split('\n').flatMap((part, index) => {
    const width = index === 0 ? column + part.length : part.length;
    return width > MAX_COMMENT_WIDTH && !/https?:\/\/\S{40}|eslint-|@ts-|prettier-/.test(part)
      ? [{ line: line + index, problem: `wider than ${String(MAX_COMMENT_WIDTH)}`, text: part.trim() }]
      : [];
  });
  return [...wide, ...bannedStart(body, line), ...bannedWord(comment, line)];
}

const bannedStart = (text: string, line: number): WordingFault[] =>
  BANNED_START.test(text) ? [{ line, problem: 'start', text: text.split('\n')[0] ?? '' }] : [];

const bannedWord = (text: string, line: number): WordingFault[] => {
  const match = BANNED_WORD.exec(text);
  return match === null ? [] : [{ line, problem: `word ${match[0]}`, text: text.trim().slice(0, 120) }];
};

const bannedName = (name: string, line: number): WordingFault[] =>
  name
    .split(/(?=[A-Z])|_/)
    .filter((part) => BANNED_PART.test(part))
    .map(() => ({ line, problem: 'name', text: name }));

const columnOf = (text: string, position: number): number => position - text.lastIndexOf('\n', position - 1) - 1;
