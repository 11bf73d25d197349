import type { Rule } from '@/lib/sizing/rule'

/** Whom to turn to, and what the publishers take care of (§1 and §13). */
export const assistanceRules: readonly Rule[] = [
  {
    id: 'xrp.general.contact-sales',
    kinds: ['procedure'],
    citation: { section: '§1' },
    statement: {
      fr: 'Pour un conseil adapté à sa situation, le client s’adresse à son ingénieur commercial Cegid.',
      en: 'For advice on its own situation, the customer turns to its Cegid sales engineer.',
    },
  },
  {
    id: 'xrp.virt.cegid-assistance',
    kinds: ['responsibility'],
    citation: { section: '§13' },
    statement: {
      fr: 'En environnement virtualisé, l’assistance de Cegid porte sur ses applications, dans le cadre de ses offres de support standard.',
      en: 'In a virtual environment, Cegid’s assistance covers its applications, within its standard support offers.',
    },
    reading: {
      fr: 'Que l’hyperviseur lui-même en soit exclu se déduit du texte sans y être écrit.',
      en: 'That the hypervisor itself is excluded follows from the text without being written there.',
    },
  },
  {
    id: 'xrp.patch.published-fixes',
    kinds: ['recommended'],
    citation: { section: '§13' },
    statement: {
      fr: 'Microsoft publie des correctifs chaque mois en général et conseille d’installer ceux qui sont importants, critiques ou recommandés ; Cegid ne peut pas en valider toutes les combinaisons.',
      en: 'Microsoft publishes fixes every month as a rule and advises installing those it rates important, critical or recommended; validating all their combinations is beyond Cegid.',
    },
  },
]
