import type { PackMessages } from '@/lib/sizing/pack'

/** What we assume where the document is silent or ambiguous. */
export const assumptions: PackMessages = {
  'assumption.A-SUPPORT-DAY': 'Un produit est encore supporté le jour même de sa fin de support.',
  'assumption.A-EXT-DATES':
    'Les fins de support viennent des éditeurs et non du document, qui n’en donne aucune.',
  'assumption.A-WS-STORE': 'Les seuils de caisses s’appliquent à chaque magasin séparément.',
  'assumption.A-WS-SERVER': 'Le serveur de magasin n’est pas compté comme une caisse.',
  'assumption.A-WS-FORCED':
    'Une architecture imposée par le client est retenue telle quelle, et ses écarts sont signalés.',
  'assumption.A-WS-RANGE':
    'Les deux bornes d’une plage de versions de pilotes sont admises, avec tous les niveaux de la dernière version.',
  'assumption.A-WS-AURES-CCO':
    'L’interdiction d’installer les CCO livrés avec les pilotes vaut aussi pour Aures.',
  'assumption.A-WS-SQL2019':
    'SQL Server Express 2019, cité dans les schémas seulement, donne lieu à une réserve.',
  'assumption.A-SQL2019-X64': 'SQL Server Express 2019 n’existe qu’en 64 bits.',
  'assumption.A-WS-SERVER-OS':
    'Windows Server, que le document ne cite pas, donne lieu à une réserve et non à une erreur.',
  'assumption.A-WS-LTSC':
    'Le conseil d’une édition LTSB ou LTSC vaut aussi en 64 bits, bien que sa note figure sur la ligne 32 bits.',
  'assumption.A-WS-KASPERSKY':
    'L’incompatibilité connue de Kaspersky vaut erreur, que le client peut accepter comme un écart.',
  'assumption.A-PCA':
    'L’éditeur de pcAnywhere ne le maintient plus depuis le 6 mars 2016 ; date de notoriété générale, à vérifier.',
}
