import type { Messages } from '../fr'

export const problems: Messages['problems'] = {
  notFound: {
    title: 'This page does not exist',
    text: 'The address is incomplete, or what it pointed to has been deleted.',
    home: 'Back to the home page',
    projects: 'See the projects',
  },
  error: {
    title: 'Something went wrong',
    text: 'The page could not be shown. What you have typed is kept in this browser.',
    reference: 'Incident reference: {digest}',
  },
}
