import type { Rule } from '@/lib/sizing/rule'

/** The table of required software, its notes, and the antivirus (§2). */
export const softwareRules: readonly Rule[] = [
  {
    id: 'ws.matrix.os-32',
    kinds: ['compatibility'],
    citation: { section: '§2', note: 'table' },
    statement: {
      fr: 'Sous Windows 7 ou 10 en 32 bits, les logiciels admis sont ceux de la première ligne du tableau ; le pilote IBM y est en 32 bits.',
      en: 'On 32-bit Windows 7 or 10, the software accepted is that of the first row of the table; the IBM driver there is the 32-bit one.',
    },
    reading: {
      fr: 'Un système que la ligne ne cite pas est contraire au tableau.',
      en: 'A system that the row does not name is contrary to the table.',
    },
  },
  {
    id: 'ws.matrix.os-64',
    kinds: ['compatibility'],
    citation: { section: '§2', note: 'table' },
    statement: {
      fr: 'Sous Windows 7 ou 10 en 64 bits, les logiciels admis sont ceux de la seconde ligne du tableau ; seul le pilote IBM diffère de la première, en 64 bits.',
      en: 'On 64-bit Windows 7 or 10, the software accepted is that of the second row of the table; only the IBM driver differs from the first row, in 64 bits.',
    },
    reading: {
      fr: 'Un système que la ligne ne cite pas est contraire au tableau.',
      en: 'A system that the row does not name is contrary to the table.',
    },
  },
  {
    id: 'ws.matrix.sql',
    kinds: ['requirement'],
    citation: { section: '§2', note: 'table' },
    statement: {
      fr: 'Le moteur de base de données est SQL Server Express 2014 avec son Service Pack 3.',
      en: 'The database engine is SQL Server Express 2014 with its Service Pack 3.',
    },
    reading: {
      fr: 'La version 2014 exige le Service Pack 3 ou un plus récent ; tout moteur que ni le tableau ni les schémas ne citent est contraire aux prérequis.',
      en: 'Version 2014 calls for Service Pack 3 or a later one; any engine that neither the table nor the diagrams name is contrary to the prerequisites.',
    },
  },
  {
    id: 'ws.matrix.cco',
    kinds: ['requirement'],
    citation: { section: '§2', note: 'table' },
    statement: {
      fr: 'Les composants communs OPOS (CCO) sont en version 1.14, quel que soit le système.',
      en: 'The common OPOS components (CCO) are in version 1.14, whatever the system.',
    },
  },
  {
    id: 'ws.matrix.epson',
    kinds: ['compatibility'],
    citation: { section: '§2', note: 'table' },
    statement: {
      fr: 'Le pilote OPOS d’Epson va de la version 2.70 ER15 à la version 3.00.',
      en: 'The Epson OPOS driver ranges from version 2.70 ER15 to version 3.00.',
    },
    reading: {
      fr: 'Les deux bornes sont admises, ainsi que tout niveau ER de la version 3.00.',
      en: 'Both ends are accepted, and so is any ER level of version 3.00.',
    },
    assumptions: ['A-WS-RANGE'],
  },
  {
    id: 'ws.matrix.ibm',
    kinds: ['compatibility'],
    citation: { section: '§2', note: 'table' },
    statement: {
      fr: 'Le pilote OPOS d’IBM est en version 1.14, dans la même architecture (32 ou 64 bits) que Windows.',
      en: 'The IBM OPOS driver is version 1.14, of the same architecture (32 or 64 bits) as Windows.',
    },
  },
  {
    id: 'ws.matrix.wincor',
    kinds: ['compatibility'],
    citation: { section: '§2', note: 'table' },
    statement: {
      fr: 'Le pilote OPOS de Wincor est Pro BasePOS JVM en version 2.2.13.',
      en: 'The Wincor OPOS driver is Pro BasePOS JVM, version 2.2.13.',
    },
  },
  {
    id: 'ws.matrix.aures',
    kinds: ['compatibility'],
    citation: { section: '§2', note: 'table' },
    statement: {
      fr: 'Le pilote OPOS d’Aures, Ole Pos, va de la version 2.78 à la version 2.86.',
      en: 'The Aures OPOS driver, Ole Pos, ranges from version 2.78 to version 2.86.',
    },
    reading: {
      fr: 'Les deux bornes sont admises.',
      en: 'Both ends are accepted.',
    },
    assumptions: ['A-WS-RANGE'],
  },
  {
    id: 'ws.opos.no-bundled-cco',
    kinds: ['prohibition'],
    citation: { section: '§2', note: 'notes (1), (2), (3)' },
    statement: {
      fr: 'Les CCO livrés avec les pilotes d’un constructeur ne doivent pas être installés.',
      en: 'The CCO delivered with a manufacturer’s drivers must not be installed.',
    },
    reading: {
      fr: 'La note accompagne Epson, IBM et Wincor ; nous l’appliquons aussi à Aures.',
      en: 'The note goes with Epson, IBM and Wincor; we apply it to Aures as well.',
    },
    assumptions: ['A-WS-AURES-CCO'],
  },
  {
    id: 'ws.opos.wincor-legal',
    kinds: ['prohibition'],
    citation: { section: '§2', note: 'note (4)' },
    statement: {
      fr: 'Le droit d’utiliser les pilotes OPOS de Wincor est limité aux unités centrales Wincor.',
      en: 'The right to use the Wincor OPOS drivers is limited to Wincor machines.',
    },
    reading: {
      fr: 'Cette limite est légale : le client ne peut pas l’accepter comme un écart.',
      en: 'This limit is a legal one: the customer cannot accept it as a deviation.',
    },
  },
  {
    id: 'ws.os.ltsc',
    kinds: ['recommended'],
    citation: { section: '§2', note: 'note (5)' },
    statement: {
      fr: 'Une édition LTSB ou LTSC de Windows 10 est conseillée pour que le système dure.',
      en: 'An LTSB or LTSC edition of Windows 10 is advised so that the system lasts.',
    },
    reading: {
      fr: 'La note accompagne la ligne 32 bits ; nous l’appliquons aussi aux machines 64 bits.',
      en: 'The note goes with the 32-bit row; we apply it to 64-bit machines as well.',
    },
    assumptions: ['A-WS-LTSC'],
  },
  {
    id: 'ws.av.kaspersky',
    kinds: ['prohibition'],
    citation: { section: '§2', note: 'ANTI-VIRUS' },
    statement: {
      fr: 'Kaspersky est le seul antivirus dont l’incompatibilité est connue.',
      en: 'Kaspersky is the only antivirus known to be incompatible.',
    },
    reading: {
      fr: 'Une incompatibilité connue vaut erreur ; le client peut l’accepter comme un écart.',
      en: 'A known incompatibility counts as an error; the customer may accept it as a deviation.',
    },
    assumptions: ['A-WS-KASPERSKY'],
  },
  {
    id: 'ws.av.exclusions',
    kinds: ['requirement'],
    citation: { section: '§2', note: 'ANTI-VIRUS' },
    statement: {
      fr: 'Si l’antivirus ralentit ou perturbe l’application, son analyse en temps réel doit épargner les dossiers Winstore et Partage.',
      en: 'If the antivirus slows down or disturbs the application, its on-access scan must spare the Winstore and Partage folders.',
    },
    reading: {
      fr: 'La demande ne vaut qu’en cas de problème : nous ne proposons pas d’affaiblir d’emblée la protection.',
      en: 'The demand holds only when there is a problem: we do not propose to weaken the protection from the start.',
    },
  },
  {
    id: 'ws.av.antivir',
    kinds: ['warning'],
    citation: { section: '§2', note: 'ANTI-VIRUS' },
    statement: {
      fr: 'AntiVir est déconseillé : il lui arrive de prendre le programme de caisse pour un virus.',
      en: 'AntiVir is not advised: it sometimes takes the till program for a virus.',
    },
  },
]
