import type { Messages } from '../fr'

export const home: Messages['home'] = {
  title: 'From the customer’s answers to the proposal, figure by figure',
  lead: 'Enter the customer’s headcount and usage. Gabarit proposes the servers, draws the architecture and writes the document to hand over, quoting the publisher’s rule behind every figure.',
  start: 'Start a sizing',
  openProjects: 'Open projects',
  noAccount: 'No account needed. Until you save a project, everything stays in this browser.',
  proof: {
    title: 'An example, worked out just now',
    example: 'Taken from the example “{example}”',
  },
  points: {
    title: 'What you get',
    live: {
      title: 'A result while you type',
      text: 'Servers, remote sessions, databases and load balancing are worked out again on every keystroke.',
    },
    proof: {
      title: 'Proof for every figure',
      text: 'One click on “Why?” unfolds the calculation down to the section of the publisher’s document. Assumptions are marked as such.',
    },
    document: {
      title: 'A proposal ready to attach',
      text: 'A PDF in French or English: drawing, server table, network flows, open points, responsibilities and the calculations in an annex.',
    },
  },
  steps: {
    title: 'How it works',
    choose: {
      title: 'Choose the system',
      text: 'Each system has its own questions, drawn from its technical prerequisites.',
    },
    answer: {
      title: 'Answer, or start from an example',
      text: 'Every question says why it is asked, and what is taken when you leave it open.',
    },
    deliver: {
      title: 'Review and hand over',
      text: 'The result points out what is missing and what departs from the rules before you send it.',
    },
  },
  systems: 'Available systems',
}
