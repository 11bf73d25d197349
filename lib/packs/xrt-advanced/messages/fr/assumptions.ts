import type { PackMessages } from '@/lib/sizing/pack'

/** What we assume where the guide is silent or ambiguous. */
export const assumptions: PackMessages = {
  'assumption.A-SUPPORT-DAY': 'Un produit est encore supporté le jour même de sa fin de support.',
  'assumption.A-EXT-DATES':
    'Les fins de support de SQL Server viennent de son éditeur et non du guide, qui n’en donne aucune.',
  'assumption.A-SXA-ASCII':
    'Les noms ne contiennent ni espace ni caractère hors de l’alphabet ASCII.',
  'assumption.A-SXA-SKIP':
    'Sans Treasury, seule l’étape de Treasury est sautée : les deux premiers produits restent installés.',
  'assumption.A-SXA-PORT':
    'Quatre ports doivent tenir à partir de celui du site ; un port en dessous de 1024 ou déjà utilisé donne lieu à une réserve.',
  'assumption.A-SXA-TENANT': 'Les noms de tenants sont comparés casse comprise.',
  'assumption.A-SXA-HTTPS':
    'Les réglages complémentaires de HTTPS sont la liaison dans IIS et son certificat.',
  'assumption.A-SXA-BACKUP': 'Sans Treasury, sa base ne figure pas parmi celles à sauvegarder.',
  'assumption.A-SXA-DB-SERVER':
    'La base se trouve sur le serveur d’applications, sauf si un autre serveur est nommé.',
  'assumption.A-SXA-SUBSITES':
    'Quand le site est renommé, ceux d’Odata et de la PWA portent son nom, suivi de .Odata ou de .PWA.',
}
