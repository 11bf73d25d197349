import type { Messages } from '../fr'

export const shell: Messages['shell'] = {
  name: 'Gabarit',
  description:
    'Sizes the servers of a business application and turns the sizing into a proposal in which every figure carries its proof.',
  skip: 'Skip to content',
  home: 'Gabarit, home',
  nav: {
    label: 'Main navigation',
    sizing: 'Size a system',
    projects: 'Projects',
    rulebook: 'Rules',
  },
  language: {
    label: 'Language',
    fr: 'Français',
    en: 'English',
  },
  theme: {
    label: 'Appearance',
    auto: 'System',
    light: 'Light',
    dark: 'Dark',
  },
  footer: {
    version: 'Version {version}',
    source:
      'Figures come from the prerequisites that publishers release, cited rule by rule. They do not replace the publisher’s own validation.',
  },
  actions: {
    cancel: 'Cancel',
    close: 'Close',
    retry: 'Try again',
  },
  page: '{title} · Gabarit',
}
