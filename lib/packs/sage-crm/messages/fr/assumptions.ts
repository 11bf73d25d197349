import type { PackMessages } from '@/lib/sizing/pack'

/** What we assume where the guide is silent, and the choices it may be set to. */
export const assumptions: PackMessages = {
  'assumption.A-SUPPORT-DAY':
    'Le jour de fin de support est encore un jour de support ; le lendemain ne l’est plus.',
  'assumption.A-EXT-DATES':
    'Les fins de support de SQL Server ne figurent pas dans le guide : elles viennent de publications de Microsoft et sont à revérifier avant de s’engager.',
  'assumption.A-CRM-NAME':
    'Le guide ne dit pas quels caractères conviennent au nom d’installation : nous proposons CRM suivi de lettres sans accent, et avertissons pour le reste.',
  'assumption.A-CRM-CASE':
    'Deux intitulés de sociétés qui ne diffèrent que par les majuscules sont tenus pour identiques.',
  'assumption.A-CRM-TEST':
    'Le guide ne parle que des serveurs de production : une installation de test à côté donne un avertissement, pas une erreur.',
  'assumption.A-CRM-LEAST':
    'Le guide préfère le serveur le moins chargé pour le service d’intégration ; la charge n’étant pas connue d’avance, nous prenons le dernier serveur secondaire.',
  'option.assumptions.A-CRM-LEAST.last': 'Dernier serveur secondaire',
  'option.assumptions.A-CRM-LEAST.main': 'Serveur principal',
  'assumption.A-CRM-SSMS-ALL':
    'Avec plusieurs serveurs Web, Management Studio est prévu sur chacun d’eux, puisque la base est toujours sur une autre machine.',
  'assumption.A-CRM-URL':
    'Le guide n’écrit pas l’adresse des utilisateurs : nous la composons du nom du serveur principal et du nom d’installation.',
  'assumption.A-CRM-USERS':
    'Les utilisateurs de la licence sont tenus pour des utilisateurs nommés. Sans nombre indiqué, la licence est supposée couvrir les utilisateurs prévus.',
  'assumption.A-SEC':
    'Les conseils de sécurité sur les comptes livrés sans mot de passe, ou avec un mot de passe publié, sont les nôtres.',
}
