import type { SameKeys } from '../../shape'
import type { projects as french } from '../fr/projects'

/** Words of projects: the list, the details, saving, copying, deleting. */
export const projects: SameKeys<typeof french> = {
  title: 'Projects',
  lead: 'A project keeps a customer’s answers and opens again where you left it.',
  empty: {
    title: 'No projects yet',
    text: 'Start a sizing, then save it as a project once it is worth keeping.',
    action: 'Start a sizing',
  },
  list: {
    label: 'List of projects',
    filter: 'Filter projects',
    filterHint: 'Customer, reference, contact…',
    count: '{count, plural, =0 {No projects} one {# project} other {# projects}}',
    none: 'No project matches “{text}”.',
    clear: 'Clear the filter',
    new: 'New sizing',
    actions: 'Actions',
    actionsOf: 'Actions for {customer}, {reference}',
    sortBy: 'Sort by {column}',
  },
  column: {
    customer: 'Customer',
    reference: 'Reference',
    system: 'System',
    proposalDate: 'Proposal of',
    updatedAt: 'Changed on',
    status: 'Status',
  },
  status: {
    draft: 'In progress',
    proposed: 'Proposed',
  },
  field: {
    customer: 'Customer',
    customerHint: 'The name that goes on the cover.',
    contact: 'Contact',
    contactHint: 'Optional: the person the proposal is addressed to.',
    reference: 'Reference',
    referenceHint: 'Your deal or quote number.',
    title: 'Title',
    titleHint: 'Optional: what helps you recognise the project in the list.',
    proposalDate: 'Proposal date',
    proposalDateHint: 'Ends of support are judged on this date.',
  },
  fault: {
    summary: '{count, plural, one {One field needs correcting.} other {# fields need correcting.}}',
    empty: '{field}: 1 to {max} characters. The field is empty.',
    long: '{field}: {max} characters at most. You have entered {count}.',
    control:
      '{field}: an invisible character, probably pasted with the text, is not accepted. Type the text again.',
    date: '{field}: a day that exists, from {min} to {max}. {value, select, none {The field is empty or incomplete.} other {“{value}” is not one.}}',
  },
  save: {
    action: 'Save as project',
    title: 'Save as project',
    text: 'Your answers will be kept on the server and saved as you type.',
    submit: 'Create the project',
  },
  edit: {
    action: 'Edit details',
    title: 'Project details',
    submit: 'Save',
    done: 'The details are up to date.',
  },
  duplicate: {
    action: 'Duplicate',
    done: 'Copy created: {reference}.',
  },
  remove: {
    action: 'Delete',
    title: 'Delete this project?',
    text: 'The project of {customer} and its sizings will be erased. This cannot be undone.',
    confirm: 'To confirm, type the reference: {reference}',
    mismatch: 'Reference: “{value}” does not match “{reference}”.',
    submit: 'Delete for good',
    done: 'The project of {customer} has been deleted.',
  },
  failure: {
    offline: 'The server does not answer. Nothing is lost: try again in a moment.',
    stale: 'The details were changed elsewhere in the meantime. Reload the page to see them.',
    gone: 'This project no longer exists.',
    other:
      'The operation did not succeed. Try again; if it keeps failing, tell your administrator.',
  },
  page: {
    title: '{customer}, {reference}',
    back: 'All projects',
  },
}
