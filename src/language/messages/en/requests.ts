/** Of requests whose address, or whose client, asks for what it does not get. */
export const requests = {
  'request.failed': 'Something went wrong on our side. Give this request’s id when you report it.',
  'request.nothingHere': 'There is nothing at this address.',
  'request.methods': 'This address takes {methods}.',
  'request.lang': 'lang is en or fr.',
  'request.raw': 'raw is 0 or 1.',
  'request.twice': '{name} is given twice: separate its values by commas.',
  'request.noTable': 'There is no such table. There is {tables}; as {formats}.',
  'request.noOrganisation': 'organisation is missing: the id of an organisation.',
  'request.unknownOrganisation': 'There is no such organisation.',
  'request.overloaded': 'The server has too much to do. Try again in a moment.',
  'request.notBegun': 'The server had too much to do before this. Ask for less, or try again.',
  'request.tooMany':
    'There are too many {what, select, tables {tables} other {subscriptions}} open. Try again in a moment.',
  'request.tooManyOfClient':
    'You have {count} {what, select, tables {tables} other {subscriptions}} open, the most for one client.',
  // In units: see extensions.cost.
  'request.tooCostly': 'This costs up to {units} units; a client can spend at most {most} at once. Ask for less.',
  'request.overBudget':
    'This costs up to {units} units; you have {available}, and {restored} more each second. Try again in {seconds} s.',
} as const;
