import type { PackMessages } from '@/lib/sizing/pack'

/** What we assume where the note is silent or ambiguous. */
export const assumptions: PackMessages = {
  'assumption.A-TS-LOGICAL':
    'Sur un serveur, un chemin réseau, un dossier du disque C ou un chemin sans lettre de lecteur paraît physique et donne lieu à un avertissement.',
  'assumption.A-TS-UNMAPPED':
    'Pour un groupe sans lecteur connecté, le dossier des données est hors d’atteinte.',
  'assumption.A-TS-SAME-FOLDER':
    'Deux chemins désignent le même dossier s’ils ne diffèrent que par les majuscules ou par une barre finale.',
  'assumption.A-TS-PROFILE-A':
    'Tant que la gestion centrale des licences n’existe pas, le profil A garde la case de licence décochée et reste à confirmer.',
  'assumption.A-TS-DATA-SERVER':
    'Un dossier partagé désigné par le nom d’une machine se trouve sur une autre machine que le serveur Terminal Server.',
  'assumption.A-TS-NETWORK':
    'Un serveur partagé est dessiné sur un réseau étendu, hors de l’entreprise ; la note n’en précise pas le réseau.',
  'assumption.A-TS-SILENT': 'Une mise à jour planifiée s’exécute sans message, erreurs exceptées.',
  'option.assumptions.A-TS-SILENT.true': 'Sans message',
  'option.assumptions.A-TS-SILENT.false': 'Au choix de l’administrateur',
}
