import type { Messages } from '../fr'

export const projects: Messages['projects'] = {
  title: 'Projects',
}
